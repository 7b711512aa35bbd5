# SPDX-License-Identifier: GPL-2.0-or-later
"""Which bands, wavelengths and scaling a scene is read with, and why, in words."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Sequence
from dataclasses import dataclass

from geolangbind_qgis.engine.errors import SceneError, UsageError, WavelengthError
from geolangbind_qgis.engine.raster.scaling import (
    Scaler,
    as_is_scaling,
    empty_bands,
    percentile_scaling,
    with_statistics,
)
from geolangbind_qgis.engine.raster.scene import Scene
from geolangbind_qgis.protocol import BandChoice, SceneRequest
from geolangbind_qgis.spectral.detect import (
    Detection,
    default_bands,
    detect_bands,
    model_channels,
)
from geolangbind_qgis.spectral.radiometry import reflectance_scaling, training_scaling
from geolangbind_qgis.spectral.sensors import apply_preset
from geolangbind_qgis.spectral.types import BandInfo, BandScaling
from geolangbind_qgis.spectral.wavelengths import check_wavelengths


@dataclass(frozen=True)
class Bands:
    """The bands that take part, in the encoder's order.

    ``infos`` are the channels the encoder gets: a single elevation band comes
    three times. ``asked`` are the bands of the scene, each once.
    """

    infos: tuple[BandInfo, ...]
    asked: tuple[BandChoice, ...]
    sensor: str
    notes: tuple[str, ...]

    @property
    def indexes(self) -> tuple[int, ...]:
        """1-based band of the scene behind each channel."""
        return tuple(info.index for info in self.infos)

    def wavelengths_um(self) -> tuple[float, ...]:
        """Return one wavelength a channel; ``WavelengthError`` if one is missing or wrong."""
        try:
            return check_wavelengths(
                [info.wavelength_um for info in self.infos],
                names=[info.name for info in self.infos],
            )
        except ValueError as error:
            raise WavelengthError(str(error)) from error


def detected(scene: Scene, request: SceneRequest) -> Detection:
    """Return every band of the scene as detected, or as the sensor asked for has it."""
    detection = detect_bands(scene.metadata)
    if not request.sensor:
        return detection
    try:
        infos = apply_preset(request.sensor, detection.bands)
    except (ValueError, KeyError) as error:
        raise WavelengthError(str(error.args[0])) from error
    return dataclasses.replace(detection, bands=infos, sensor=request.sensor)


def choose_bands(scene: Scene, request: SceneRequest) -> Bands:
    """Return the bands asked for, or those that were detected, completed from the scene."""
    detection = detected(scene, request)
    notes: tuple[str, ...] = ()
    if request.bands:
        chosen = asked_for(scene, request.bands, detection)
    else:
        chosen, notes = _by_default(scene, detection)
    channels = model_channels(chosen, detection.sensor)
    asked = tuple(BandChoice(b.index, b.wavelength_um, b.name, b.source) for b in chosen)
    said = tuple(dict.fromkeys([*scene.notes, *detection.notes, *notes]))
    return Bands(channels, asked, detection.sensor, said)


def check_offset(offset: float | None) -> None:
    """Raise ``UsageError`` for an offset that is no number."""
    if offset is not None and not math.isfinite(offset):
        raise UsageError(f"The offset must be a number, not {offset:g}.")


def choose_scaling(scene: Scene, request: SceneRequest, bands: Bands) -> tuple[Scaler, str]:
    """Return the scaling asked for and one sentence that says what it does."""
    check_offset(request.offset)
    scalings: Sequence[BandScaling]
    if request.scaling == "percentile":
        scalings, sentence = percentile_scaling(scene, bands.indexes)
    elif request.scaling == "as-is":
        scalings, sentence = as_is_scaling(bands.indexes)
    else:
        told = with_statistics(scene, bands.indexes)
        scalings, sentence = training_scaling(told, bands.infos, bands.sensor, request.offset)
    return Scaler(tuple(scalings)), sentence


def choose_reflectance(
    scene: Scene, request: SceneRequest, bands: Bands
) -> tuple[BandScaling | None, ...]:
    """Return how each band of ``bands.asked`` becomes reflectance; ``None``: it holds none."""
    infos = [BandInfo(b.index, b.name, b.wavelength_um, source=b.source) for b in bands.asked]
    told = with_statistics(scene, [info.index for info in infos])
    return reflectance_scaling(told, infos, bands.sensor, request.offset)


def asked_for(
    scene: Scene, choices: Sequence[BandChoice], detection: Detection
) -> tuple[BandInfo, ...]:
    """Complete the bands asked for with what the scene says about them."""
    scene.check_bands([choice.index for choice in choices])
    found = []
    for choice in choices:
        info = detection.bands[choice.index - 1]
        given = choice.wavelength_um is not None
        found.append(
            BandInfo(
                index=choice.index,
                name=choice.name or info.name,
                wavelength_um=choice.wavelength_um if given else info.wavelength_um,
                fwhm_um=info.fwhm_um,
                source=choice.source or ("given by the user" if given else info.source),
            )
        )
    return tuple(found)


def _by_default(scene: Scene, detection: Detection) -> tuple[tuple[BandInfo, ...], tuple[str, ...]]:
    """Return the bands that take part unless told otherwise, without those that are all nodata."""
    channels, notes = default_bands(detection)
    # a band that is repeated stands once here, without the wavelengths it is repeated at
    chosen = tuple(detection.bands[index - 1] for index in dict.fromkeys(i.index for i in channels))
    if not chosen:
        scene.check_bands([band.index for band in detection.bands])  # complex numbers are why
        raise SceneError(f"{scene.path} has no band that holds measurements: choose bands.")
    scene.check_bands([info.index for info in chosen])
    empty = set(empty_bands(scene, [info.index for info in chosen]))
    if empty:
        names = [info.name for info in chosen if info.index in empty]
        shown = ", ".join(names[:6]) + (" …" if len(names) > 6 else "")
        notes = (*notes, f"{len(names)} bands hold no data and were left out: {shown}.")
    return tuple(info for info in chosen if info.index not in empty), tuple(notes)
