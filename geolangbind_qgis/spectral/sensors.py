# SPDX-License-Identifier: GPL-2.0-or-later
"""Sensor presets: band names, wavelengths and radiometry from ``resources/sensors.json``."""

from __future__ import annotations

import dataclasses
import functools
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from geolangbind_qgis import paths
from geolangbind_qgis.spectral.types import BandInfo


@dataclass(frozen=True)
class SensorBand:
    """One band of a sensor; wavelengths in µm, ``None`` where the model has no number for it."""

    name: str
    wavelength_um: float | None
    fwhm_um: float | None = None
    aliases: tuple[str, ...] = ()
    default: bool = True  # False: left out unless chosen, because of ``why``
    why: str = ""


@dataclass(frozen=True)
class Sensor:
    """A sensor preset.

    ``stacks`` are the orders in which its bands are found in one file.
    Hyperspectral sensors have ``range_um`` and ``band_counts`` instead of bands.
    ``replicate`` holds the wavelengths a single band is repeated at, as the
    training code did with elevation and infrared.
    """

    id: str
    title: str
    kind: str  # "optical", "hyperspectral", "sar", "elevation", "thermal"
    bands: tuple[SensorBand, ...]
    stacks: tuple[tuple[str, ...], ...]
    radiometry: Mapping[str, Any] = field(default_factory=dict)
    range_um: tuple[float, float] | None = None
    band_counts: tuple[int, ...] = ()
    processing_offset: float = 0.0
    replicate: tuple[float, ...] = ()
    recognised_by: tuple[str, ...] = ()  # regular expressions over names and metadata
    note: str = ""

    def band(self, name: str) -> SensorBand | None:
        """Return the band called ``name`` (or by one of its aliases), or ``None``."""
        wanted = normalise(name)
        for band in self.bands:
            if wanted == normalise(band.name):
                return band
        for band in self.bands:
            if any(wanted == normalise(alias) for alias in band.aliases):
                return band
        return None

    def stack_of(self, count: int) -> tuple[str, ...] | None:
        """Return the usual order of bands in a file of ``count`` bands, or ``None``."""
        return next((stack for stack in self.stacks if len(stack) == count), None)

    def has_count(self, count: int) -> bool:
        """Whether files of this sensor are known with ``count`` bands."""
        return self.stack_of(count) is not None or count in self.band_counts


def normalise(name: str) -> str:
    """Return ``name`` in lower case, letters and digits only, numbers without leading zeros."""
    joined = re.sub(r"[^a-z0-9]+", "", name.lower())
    return re.sub(r"(?<=[a-z])0+(?=\d)", "", joined)


@functools.cache
def document() -> Mapping[str, Any]:
    """Return ``resources/sensors.json`` as it is."""
    text = paths.resource("sensors.json").read_text(encoding="utf-8")
    loaded: Mapping[str, Any] = json.loads(text)
    return loaded


def _sensor_from(data: Mapping[str, Any]) -> Sensor:
    values = dict(data)
    values["bands"] = tuple(
        SensorBand(**{**band, "aliases": tuple(band.get("aliases", ()))}) for band in data["bands"]
    )
    values["stacks"] = tuple(tuple(stack) for stack in data["stacks"])
    for key in ("range_um", "band_counts", "replicate", "recognised_by"):
        if key in values:
            values[key] = tuple(values[key])
    return Sensor(**values)


@functools.cache
def sensors() -> dict[str, Sensor]:
    """Return every sensor preset by id, in the order they are offered."""
    return {data["id"]: _sensor_from(data) for data in document()["sensors"]}


def sensor(sensor_id: str) -> Sensor:
    """Return one preset; ``ValueError`` names the known ones."""
    known = sensors()
    if sensor_id not in known:
        raise ValueError(f"Unknown sensor {sensor_id!r}: choose one of {', '.join(known)}.")
    return known[sensor_id]


def candidates(count: int) -> tuple[str, ...]:
    """Return the ids of the sensors whose files are known with ``count`` bands."""
    return tuple(key for key, item in sensors().items() if item.has_count(count))


def apply_preset(sensor_id: str, bands: Sequence[BandInfo]) -> tuple[BandInfo, ...]:
    """Return ``bands`` with the names and wavelengths of a sensor.

    Bands are matched by name where names of the sensor occur, else by position
    in one of its usual stacks; unusable bands (alpha, quality) do not count.
    Bands the sensor does not know stay as they are, and so do all bands where
    nothing fits but every wavelength is known (the preset then only says how
    values are scaled). Hyperspectral presets keep the wavelengths that are there.

    Raises:
        ValueError: one line, when neither names nor the number of bands fit.
    """
    preset = sensor(sensor_id)
    usable = [band for band in bands if band.usable]
    if preset.kind == "hyperspectral":
        return _keep_wavelengths(preset, bands)
    chosen, how = _matched(preset, usable), "by name"
    if len(chosen) < len(usable):
        stack = preset.stack_of(len(usable))
        if stack is None and len(bands) != len(usable):
            stack, usable = preset.stack_of(len(bands)), list(bands)
        placed = _placed(preset, usable, stack)
        if placed and all(placed[index] == match for index, match in chosen.items()):
            chosen, how = placed, "by position"
        elif not chosen and any(band.wavelength_um is None for band in usable):
            raise ValueError(_misfit(preset, len(usable)))
    return tuple(_with_preset(band, chosen.get(band.index), preset, how) for band in bands)


def _matched(preset: Sensor, bands: Sequence[BandInfo]) -> dict[int, SensorBand]:
    """Return the bands whose names belong to the sensor; none when two share a name."""
    found = {band.index: preset.band(band.name) for band in bands if band.name}
    matched = {index: match for index, match in found.items() if match is not None}
    distinct = {match.name for match in matched.values()}
    return matched if len(distinct) == len(matched) else {}


def _placed(
    preset: Sensor, bands: Sequence[BandInfo], stack: tuple[str, ...] | None
) -> dict[int, SensorBand]:
    placed = {}
    for band, name in zip(bands, stack or ()):
        match = preset.band(name)
        if match is not None:
            placed[band.index] = match
    return placed


def _with_preset(band: BandInfo, match: SensorBand | None, preset: Sensor, how: str) -> BandInfo:
    if match is None:
        return band
    return dataclasses.replace(
        band,
        name=match.name,
        wavelength_um=match.wavelength_um,
        fwhm_um=match.fwhm_um,
        source=f"preset {preset.title}, {how}",
    )


def _keep_wavelengths(preset: Sensor, bands: Sequence[BandInfo]) -> tuple[BandInfo, ...]:
    if any(band.usable and band.wavelength_um is None for band in bands):
        raise ValueError(
            f"{preset.title} has no fixed list of wavelengths: keep the product's metadata file "
            "beside the raster, or give the wavelengths, such as 665 nm."
        )
    return tuple(bands)


def _misfit(preset: Sensor, count: int) -> str:
    known = sorted({len(stack) for stack in preset.stacks})
    words = ", ".join(str(number) for number in known)
    return (
        f"{preset.title} does not fit: the scene has {count} usable bands, files of this sensor "
        f"have {words}. Choose another sensor, or name the bands as the sensor does."
    )
