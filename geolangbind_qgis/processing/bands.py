# SPDX-License-Identifier: GPL-2.0-or-later
"""Bands and wavelengths as typed in a Processing dialog, as the engine wants them."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication

from geolangbind_qgis.protocol import BandChoice
from geolangbind_qgis.spectral.detect import default_bands, detect_bands
from geolangbind_qgis.spectral.sensors import apply_preset
from geolangbind_qgis.spectral.types import BandInfo, RasterMetadata
from geolangbind_qgis.spectral.wavelengths import find_with_unit, parse_list, parse_number

SMALLEST_NM = 100.0


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("ProcessingBands", text)


def parse_wavelengths(text: str) -> list[float]:
    """Return the wavelengths in ``text`` in micrometres.

    Numbers are nanometres; a unit may be written ("0.665 µm"). Raises
    ``ValueError`` with one line.
    """
    wavelengths = []
    for item in parse_list(text.replace(";", ",")):
        with_unit = find_with_unit(item)
        number = parse_number(item)
        if with_unit is not None:
            wavelengths.append(with_unit)
        elif number is None:
            line = tr(
                "“{0}” is no wavelength: write nanometres separated by commas, e.g. 665, 560."
            )
            raise ValueError(line.format(item))
        elif number < SMALLEST_NM:
            line = tr(
                "A wavelength of {0} nm is too short: write nanometres, e.g. {1}, or “{0} µm”."
            )
            likely = f"{number * 1000:g}" if 0.1 <= number <= 20 else "665"
            raise ValueError(line.format(f"{number:g}", likely))
        else:
            wavelengths.append(number / 1000.0)
    return wavelengths


def choose(
    metadata: RasterMetadata,
    indexes: Sequence[int],
    wavelengths_um: Sequence[float],
    sensor: str,
    complete: bool,
) -> tuple[BandChoice, ...]:
    """Return the bands to ask the engine for.

    ``complete`` writes out what was detected in ``metadata``: the engine gets an
    export that has lost it. Otherwise what is left out is left to the engine.
    Raises ``ValueError`` with one line when numbers of bands and wavelengths differ.
    """
    if wavelengths_um:
        indexes = list(indexes) or [band.index for band in metadata.bands]
        if len(indexes) != len(wavelengths_um):
            line = tr("{0} wavelengths for {1} bands: give one for each band that takes part.")
            raise ValueError(line.format(len(wavelengths_um), len(indexes)))
        source = tr("typed")
        return tuple(
            BandChoice(index, wavelength, source=source)
            for index, wavelength in zip(indexes, wavelengths_um)
        )
    if not complete:
        return tuple(BandChoice(index) for index in indexes)
    return tuple(
        BandChoice(info.index, info.wavelength_um, info.name, info.source)
        for info in _detected(metadata, indexes, sensor)
    )


def _detected(metadata: RasterMetadata, indexes: Sequence[int], sensor: str) -> list[BandInfo]:
    detection = detect_bands(metadata)
    bands = apply_preset(sensor, detection.bands) if sensor else detection.bands
    if indexes:
        return [bands[index - 1] for index in indexes]
    chosen, _notes = default_bands(detection)
    wanted = dict.fromkeys(info.index for info in chosen)
    return [bands[index - 1] for index in wanted]
