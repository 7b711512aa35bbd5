# SPDX-License-Identifier: GPL-2.0-or-later
"""Band names of a known sensor (B04, SR_B4, nir08, VV), common names, colour interpretation."""

from __future__ import annotations

import re
from collections.abc import Sequence

from geolangbind_qgis.spectral.sensors import Sensor, SensorBand, normalise
from geolangbind_qgis.spectral.sources.descriptions import texts
from geolangbind_qgis.spectral.sources.finding import Finding
from geolangbind_qgis.spectral.types import BandMetadata, RasterMetadata

# STAC's common names with centres that fit most sensors (µm).
COMMON_UM = {
    "coastal": 0.443, "blue": 0.490, "green": 0.560, "yellow": 0.600, "red": 0.665,
    "rededge": 0.705, "rededge071": 0.705, "rededge075": 0.740, "rededge078": 0.783,
    "nir": 0.842, "nir08": 0.865, "nir09": 0.945, "nearinfrared": 0.842,
    "swir16": 1.610, "swir22": 2.200, "swir1": 1.610, "swir2": 2.200, "cirrus": 1.375,
}  # fmt: skip
_LOOSE = re.compile(r"^(b\d{1,2}a?|srb\d{1,2}|stb\d{1,2}|vv|vh|hh|hv)$")


def keys_of(text: str) -> list[str]:
    """Return normalised candidates for a band's name in ``text``, the whole text first."""
    keys = [normalise(text)]
    without = re.sub(r"^\s*band\s*\d+\s*[:\-–(]\s*|\)\s*$", "", text, flags=re.IGNORECASE)
    keys.append(normalise(without))
    keys.extend(
        normalise(part)
        for part in re.split(r"[\s,;:()/]+", text)
        if _LOOSE.match(normalise(part)) or normalise(part) in COMMON_UM
    )
    keys.extend(
        normalise(part) for part in re.split(r"[\W_]+", text) if _LOOSE.match(normalise(part))
    )
    return list(dict.fromkeys(key for key in keys if key))


def match(sensor: Sensor, band: BandMetadata) -> tuple[SensorBand, str] | None:
    """Return the sensor's band that ``band`` names and the text that named it, or ``None``."""
    for text in texts(band):
        for key in keys_of(text):
            found = sensor.band(key)
            if found is not None:
                return found, text
    return None


def _match_file(sensor: Sensor, path: str) -> tuple[SensorBand, str] | None:
    """Match a single-band file by its name: ``T33UUU_20220101T101411_B04_10m.jp2``."""
    file = re.split(r"[\\/]+", path)[-1]
    for key in keys_of(file.rsplit(".", 1)[0]):
        found = sensor.band(key) if _LOOSE.match(key) else None
        if found is not None:
            return found, file
    two = re.search(r"(?<![A-Za-z])(SR|ST)_B\d+", file)
    found = sensor.band(two.group(0)) if two else None
    return (found, file) if found is not None else None


def find(meta: RasterMetadata, sensor: Sensor, skip: Sequence[int] = ()) -> dict[int, Finding]:
    """Return the bands whose names belong to ``sensor``; each band of it at most once."""
    found: dict[int, Finding] = {}
    taken: set[str] = set()
    for band in meta.bands:
        matched = None if band.index in skip else match(sensor, band)
        if matched is None and len(meta.bands) == 1 and band.index not in skip:
            matched = _match_file(sensor, meta.path)
        if matched is None or matched[0].name in taken:
            continue
        entry, text = matched
        taken.add(entry.name)
        source = f"band name '{text}' ({sensor.title})"
        found[band.index] = Finding(entry.name, entry.wavelength_um, entry.fwhm_um, source)
    return found


def find_common(meta: RasterMetadata, skip: Sequence[int] = ()) -> dict[int, Finding]:
    """Return bands called red, green, nir08 …, with centres that fit most sensors."""
    found: dict[int, Finding] = {}
    for band in meta.bands:
        if band.index in skip:
            continue
        for text in texts(band):
            key = next((key for key in keys_of(text) if key in COMMON_UM), None)
            if key is not None:
                source = f"common band name '{text}' (sensor unknown)"
                guess = "sensor unknown: centre wavelengths that fit most sensors are used for "
                guess += "bands called red, green, nir and so on"
                found[band.index] = Finding(key, COMMON_UM[key], None, source, guess=guess)
                break
    return found


def find_colors(meta: RasterMetadata, skip: Sequence[int] = ()) -> dict[int, Finding]:
    """Return bands that the raster's colour interpretation calls red, green and blue."""
    colors = {
        band.index: band.color.lower()
        for band in meta.bands
        if band.index not in skip and band.color.lower() in ("red", "green", "blue")
    }
    if sorted(colors.values()) != ["blue", "green", "red"]:
        return {}
    return {
        index: Finding(color, COMMON_UM[color], None, f"colour interpretation '{color}'")
        for index, color in colors.items()
    }
