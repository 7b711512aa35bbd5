# SPDX-License-Identifier: GPL-2.0-or-later
"""Which bands a raster holds: names, wavelengths, sensor, offset, each with its source in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from geolangbind_qgis.spectral import quality, recognise
from geolangbind_qgis.spectral.defaults import choose_default, replicated
from geolangbind_qgis.spectral.offsets import detect_offset
from geolangbind_qgis.spectral.sensors import Sensor, candidates, sensors
from geolangbind_qgis.spectral.sources import (
    descriptions,
    earth_engine,
    envi,
    gdal_imagery,
    names,
    product_files,
    stac,
)
from geolangbind_qgis.spectral.sources.finding import Finding
from geolangbind_qgis.spectral.types import BandInfo, BandMetadata, RasterMetadata
from geolangbind_qgis.spectral.wavelengths import THERMAL_UM

# The first source that knows a band's wavelength wins; later ones fill the gaps.
_SOURCES = (
    gdal_imagery.find_imagery,
    gdal_imagery.find_sentinel2_driver,
    earth_engine.find,
    envi.find_band_tags,
    envi.find_dataset_tags,
    descriptions.find,
    product_files.find_enmap,
    product_files.find_prisma,
    envi.find_header_files,
    stac.find,
)


@dataclass(frozen=True)
class Detection:
    """What was detected in a scene.

    ``sensor`` is an id of ``resources/sensors.json`` or ``""``; ``candidates``
    are presets to offer when wavelengths are missing. ``offset`` is added to
    Sentinel-2 digital numbers before scaling. ``notes`` say every guess.
    """

    bands: tuple[BandInfo, ...]
    sensor: str = ""
    candidates: tuple[str, ...] = ()
    offset: float = 0.0
    notes: tuple[str, ...] = ()


def detect_bands(meta: RasterMetadata) -> Detection:
    """Return what ``meta`` says about the bands; nothing is guessed without a note."""
    reasons = {band.index: quality.why_unusable(band) for band in meta.bands}
    skip = [index for index, reason in reasons.items() if reason]
    found = _measured(meta)
    notes: list[str] = []
    sensor = _recognise(meta, found, skip, notes)
    named = names.find(meta, sensor, skip) if sensor is not None else {}
    if sensor is not None and sensor.id.startswith("sentinel2"):
        sensor = _level(meta, [finding.name for finding in named.values()], notes)
        named = names.find(meta, sensor, skip)
    found = _merge(found, named)
    usable = [band.index for band in meta.bands if not reasons[band.index]]
    if sensor is not None and not _known(found, usable):
        found = _merge(found, _by_color(meta, sensor, skip, len(usable)))
    if sensor is not None and not _known(found, usable):
        found = _merge(found, _by_position(meta, sensor, usable, named, notes))
    if not _known(found, usable):
        found, sensor = _by_color_or_name(meta, found, sensor, skip, notes)
    infos = tuple(_info(band, found.get(band.index), reasons[band.index]) for band in meta.bands)
    sensor = _thermal_alone(infos, sensor)
    return _finish(meta, infos, found, sensor, notes)


def default_bands(
    detection: Detection, model_max: int | None = None
) -> tuple[tuple[BandInfo, ...], tuple[str, ...]]:
    """Return the bands that take part unless told otherwise, and why others do not.

    Left out: unusable bands, cirrus and water-vapour bands, bands in the water
    absorption windows, panchromatic and thermal bands among reflective ones,
    bands without a wavelength where others have one. More than ``model_max``
    are thinned evenly along the spectrum. A single elevation or thermal band
    comes back three times, at the wavelengths the training code gave it.
    """
    chosen, notes = choose_default(detection.bands, detection.sensor, model_max)
    return replicated(chosen, detection.sensor), notes


def model_channels(bands: Sequence[BandInfo], sensor: str) -> tuple[BandInfo, ...]:
    """Return ``bands`` as the encoder gets them: a single elevation band three times, say."""
    return replicated(tuple(bands), sensor)


def _measured(meta: RasterMetadata) -> dict[int, Finding]:
    found: dict[int, Finding] = {}
    for source in _SOURCES:
        found = _merge(found, source(meta))
    return found


def _merge(first: Mapping[int, Finding], second: Mapping[int, Finding]) -> dict[int, Finding]:
    """Fill what ``first`` leaves open from ``second``; a sensor's band names win over others."""
    merged = dict(first)
    for index, other in second.items():
        have = merged.get(index)
        if have is None:
            merged[index] = other
        elif have.wavelength_um is None:
            bad = have.bad or other.bad
            merged[index] = Finding(
                other.name or have.name,
                other.wavelength_um,
                other.fwhm_um if other.fwhm_um is not None else have.fwhm_um,
                other.source or have.source,
                bad,
                other.guess,
            )
        else:
            fwhm = have.fwhm_um if have.fwhm_um is not None else other.fwhm_um
            name = other.name or have.name
            bad = have.bad or other.bad
            merged[index] = Finding(name, have.wavelength_um, fwhm, have.source, bad, have.guess)
    return merged


def _known(found: Mapping[int, Finding], indices: Sequence[int]) -> bool:
    return all(i in found and found[i].wavelength_um is not None for i in indices)


def _recognise(
    meta: RasterMetadata, found: Mapping[int, Finding], skip: Sequence[int], notes: list[str]
) -> Sensor | None:
    wavelengths = {
        index: finding.wavelength_um
        for index, finding in found.items()
        if finding.wavelength_um is not None and index not in skip
    }
    result = recognise.by_words(meta)
    if not result.sensor:
        result = recognise.by_names(meta, skip)
    if not result.sensor:
        result = recognise.by_wavelengths(wavelengths)
    if not result.sensor:
        return None
    sensor = sensors()[result.sensor]
    if result.guess and not sensor.id.startswith("sentinel2"):
        notes.append(f"Taken for {sensor.title}: {result.why}.")
    elif result.guess:
        notes.append(f"Taken for Sentinel-2: {result.why}.")
    return sensor


def _level(meta: RasterMetadata, band_names: Sequence[str], notes: list[str]) -> Sensor:
    key, why, guess = recognise.sentinel2_level(meta, band_names)
    sensor = sensors()[key]
    if guess:
        level = key[-3:].upper()
        notes.append(f"Taken for Sentinel-2 {level}: {why}. Choose the other preset if it is not.")
    return sensor


def _by_color(
    meta: RasterMetadata, sensor: Sensor, skip: Sequence[int], count: int
) -> dict[int, Finding]:
    """Take a known sensor's red, green and blue where the colour interpretation shows them."""
    found = {}
    for index, finding in (names.find_colors(meta, skip) if count <= 4 else {}).items():
        band = sensor.band(finding.name)
        if band is not None:
            source = f"{finding.source} ({sensor.title})"
            found[index] = Finding(band.name, band.wavelength_um, band.fwhm_um, source)
    return found


def _thermal_alone(infos: Sequence[BandInfo], sensor: Sensor | None) -> Sensor | None:
    """Return the thermal preset for a scene of one thermal band, say ``ST_B10``."""
    usable = [info for info in infos if info.usable]
    if sensor is None or sensor.kind != "optical" or len(usable) != 1:
        return sensor
    thermal = (usable[0].wavelength_um or 0.0) > THERMAL_UM
    return sensors()["thermal"] if thermal else sensor


def _by_position(
    meta: RasterMetadata,
    sensor: Sensor,
    usable: Sequence[int],
    named: Mapping[int, Finding],
    notes: list[str],
) -> dict[int, Finding]:
    """Name unnamed bands by position where the sensor has one order of that many bands."""
    stacks = [stack for stack in sensor.stacks if len(stack) == len(usable)]
    if len(stacks) != 1:
        return {}
    told = {band.index: descriptions.texts(band) for band in meta.bands}
    for index, name in zip(usable, stacks[0]):
        other = index in named and named[index].name != name
        if other or (index not in named and not descriptions.say_nothing(told[index])):
            return {}
    source = f"position in a stack of {len(usable)} ({sensor.title})"
    found = {}
    for index, name in zip(usable, stacks[0]):
        band = sensor.band(name)
        if band is not None:
            found[index] = Finding(band.name, band.wavelength_um, band.fwhm_um, source)
    if any(finding.wavelength_um is not None for finding in found.values()):
        notes.append(
            f"The bands are not named: taken in the usual order of {sensor.title}, "
            f"{', '.join(stacks[0])}."
        )
    return found


def _by_color_or_name(
    meta: RasterMetadata,
    found: dict[int, Finding],
    sensor: Sensor | None,
    skip: Sequence[int],
    notes: list[str],
) -> tuple[dict[int, Finding], Sensor | None]:
    found = _merge(found, names.find_common(meta, skip))
    usable = [band.index for band in meta.bands if band.index not in skip]
    if not _known(found, usable):
        colors = names.find_colors(meta, skip)
        if colors and len(usable) <= 4:
            found = _merge(found, colors)
        elif colors:
            notes.append(
                "Red, green and blue are only how the file is displayed by default; with "
                f"{len(usable)} bands that says nothing about their wavelengths."
            )
    kinds = {found[i].name for i in usable if i in found}
    if sensor is None and _known(found, usable) and _is_8bit(meta):
        if kinds == {"red", "green", "blue"}:
            sensor = sensors()["aerial-rgb"]
        elif kinds == {"red", "green", "blue", "nir"}:
            sensor = sensors()["aerial-rgbn"]
    return found, sensor


def _is_8bit(meta: RasterMetadata) -> bool:
    return all(band.dtype.lower() in ("uint8", "byte") for band in meta.bands)


def _info(band: BandMetadata, finding: Finding | None, reason: str) -> BandInfo:
    fallback = descriptions.short_name(next(iter(descriptions.texts(band)), ""))
    fallback = fallback or f"Band {band.index}"
    if finding is None:
        return BandInfo(band.index, fallback, None, None, "", not reason, reason)
    if not reason and finding.bad:
        reason = "marked as a bad band in the metadata"
    return BandInfo(
        band.index,
        finding.name or fallback,
        None if reason and not finding.bad else finding.wavelength_um,
        finding.fwhm_um,
        finding.source,
        not reason,
        reason,
    )


def _finish(
    meta: RasterMetadata,
    infos: tuple[BandInfo, ...],
    found: Mapping[int, Finding],
    sensor: Sensor | None,
    notes: list[str],
) -> Detection:
    guesses = dict.fromkeys(finding.guess for finding in found.values() if finding.guess)
    notes.extend(f"{guess[0].upper()}{guess[1:]}." for guess in guesses)
    usable = [info for info in infos if info.usable]
    missing = [info for info in usable if info.wavelength_um is None]
    offered: tuple[str, ...] = ()
    if missing and not (sensor is not None and sensor.replicate and len(usable) == 1):
        offered = candidates(len(usable)) or candidates(len(infos))
        known = len(usable) - len(missing)
        which = "No band says its wavelength"
        if known:
            which = f"{known} of {len(usable)} bands say their wavelength"
        notes.append(f"{which}: choose a sensor or give wavelengths.")
    key = sensor.id if sensor is not None else ""
    offset = detect_offset(meta, key)
    if offset.why:
        notes.append(f"Offset: {offset.why}.")
    if sensor is not None and sensor.note:
        notes.append(sensor.note)
    return Detection(infos, key, offered, offset.value, tuple(dict.fromkeys(notes)))
