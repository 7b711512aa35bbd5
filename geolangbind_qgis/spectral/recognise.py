# SPDX-License-Identifier: GPL-2.0-or-later
"""Which sensor and product level a raster comes from: by its words, band names or wavelengths."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from geolangbind_qgis.spectral.sensors import Sensor, sensors
from geolangbind_qgis.spectral.sources import descriptions, names
from geolangbind_qgis.spectral.types import RasterMetadata

_NEAR_UM = 0.013  # how far a band centre may lie from the preset's
_TEXT_LIMIT = 400_000


@dataclass(frozen=True)
class Recognition:
    """A sensor id (``""``: none), why, and whether that was a guess."""

    sensor: str = ""
    why: str = ""
    guess: bool = False


def haystack(meta: RasterMetadata) -> list[tuple[str, str]]:
    """Return (where, text) pairs in which sensors are named, the most telling first."""
    parts = [part for part in re.split(r"[\\/]+", meta.path) if part]
    told = [("file name", parts[-1] if parts else "")]
    for domain, tags in meta.tags.items():
        lines = "\n".join(f"{key}={value}" for key, value in tags.items())
        told.append((f"dataset metadata{' ' + domain if domain else ''}", lines))
    band_names = "\n".join(text for band in meta.bands for text in descriptions.texts(band))
    told.append(("band names", band_names))
    for name, text in meta.sidecars.items():
        told.append((f"metadata file {name}", f"{name}\n{text[:_TEXT_LIMIT]}"))
    told.append(("folder name", "\n".join(parts[-4:-1])))
    return [(where, text) for where, text in told if text]


def by_words(meta: RasterMetadata) -> Recognition:
    """Return the sensor that file names, metadata or metadata files name."""
    for where, text in haystack(meta):
        for key, item in sensors().items():
            loose = item.kind in ("elevation", "thermal")
            if loose and (len(meta.bands) > 2 or where not in ("file name", "band names")):
                continue  # "DEM" in a history of processing says nothing
            if any(re.search(pattern, text, re.IGNORECASE) for pattern in item.recognised_by):
                guess = loose or where == "folder name"
                return Recognition(key, f"said by the {where}", guess)
    return Recognition()


def by_names(meta: RasterMetadata, skip: Sequence[int]) -> Recognition:
    """Return the one sensor that fits the band names best, if telling names occur."""
    counted = [band for band in meta.bands if band.index not in skip]
    keys = {
        key for band in counted for text in descriptions.texts(band) for key in names.keys_of(text)
    }
    rules: list[tuple[set[str], str, str]] = [
        ({"b8a"}, "sentinel2-l2a", "band B8A exists on Sentinel-2 only"),
        ({"b8", "b11", "b12"}, "sentinel2-l2a", "bands B08, B11, B12"),
        ({"b2", "b3", "b4", "b8"}, "sentinel2-l2a", "bands B02, B03, B04, B08"),
        ({"srb5", "srb6", "srb7"}, "landsat-oli", "bands SR_B5 to SR_B7"),
        ({"srb1", "srb5", "srb7"}, "landsat-tm", "bands SR_B1 to SR_B5 and SR_B7, no SR_B6"),
        ({"srb2", "srb3", "srb4"}, "landsat-oli", "bands SR_B2 to SR_B4"),
        ({"srb4"}, "landsat-oli", "band SR_B4"),
        ({"greeni", "yellow", "rededge"}, "planetscope-8", "bands green_i, yellow, rededge"),
        ({"coastalblue", "yellow", "rededge"}, "planetscope-8", "band names"),
        ({"nir1", "nir2", "yellow"}, "worldview-2", "bands nir1, nir2, yellow"),
        ({"nir1", "nir2", "rededge"}, "worldview-2", "bands nir1, nir2, rededge"),
        ({"surreflb1"}, "modis", "bands sur_refl_b01 and following"),
        ({"rededge071", "rededge075"}, "sentinel2-l2a", "bands rededge071, rededge075"),
        ({"rededge1", "rededge2", "rededge3"}, "sentinel2-l2a", "bands rededge1 to rededge3"),
        ({"vv", "vh"}, "sentinel1", "bands VV and VH"),
        ({"vv"}, "sentinel1", "band VV"),
    ]
    for needed, sensor, why in rules:
        # B1..B11 without B8A or B12 is Landsat as well as Sentinel-2
        ambiguous = len(counted) > 4 and not keys & {"b12", "b8a"}
        if "b8" in needed and ambiguous:
            continue
        if needed <= keys:
            return Recognition(sensor, why, guess=True)
    return Recognition()


def by_wavelengths(wavelengths: Mapping[int, float]) -> Recognition:
    """Return the sensor whose bands lie where these (five or more, µm) do."""
    values = list(wavelengths.values())
    if len(values) >= 40:
        return _hyperspectral(values)
    if len(values) < 5:
        return Recognition()
    best: tuple[float, str] | None = None
    for key, item in sensors().items():
        error = _distance(item, values)
        if error is not None and (best is None or error < best[0] - 1e-9):
            best = (error, key)
    if best is None:
        return Recognition()
    key = "sentinel2-l2a" if best[1] == "sentinel2-l1c" else best[1]
    return Recognition(key, "its bands lie at these wavelengths", guess=True)


def _distance(sensor: Sensor, values: Sequence[float]) -> float | None:
    centres = {band.name: band.wavelength_um for band in sensor.bands if band.wavelength_um}
    if sensor.kind != "optical" or len(centres) < len(values):
        return None
    total, taken = 0.0, set()
    for value in values:
        name = min(centres, key=lambda key: abs(centres[key] - value))
        if abs(centres[name] - value) > _NEAR_UM or name in taken:
            return None
        taken.add(name)
        total += abs(centres[name] - value)
    return total / len(values)


def _hyperspectral(values: Sequence[float]) -> Recognition:
    low, high = min(values), max(values)
    for key, item in sensors().items():
        if item.range_um is None or len(values) not in item.band_counts:
            continue
        if abs(low - item.range_um[0]) < 0.01 and abs(high - item.range_um[1]) < 0.01:
            why = f"{len(values)} bands from {low * 1000:.0f} to {high * 1000:.0f} nm"
            return Recognition(key, why, guess=True)
    return Recognition()


def sentinel2_level(meta: RasterMetadata, band_names: Sequence[str]) -> tuple[str, str, bool]:
    """Return the Sentinel-2 preset for the product level, why, and whether it is a guess."""
    for where, text in haystack(meta):
        for key in ("sentinel2-l2a", "sentinel2-l1c"):
            for pattern in sensors()[key].recognised_by:
                if re.search(pattern, text, re.IGNORECASE):
                    return key, f"{where} says so", False
        found = re.search(r"(?<![A-Za-z0-9])(L1C|L2A)(?![A-Za-z0-9])|level-?(1c|2a)", text, re.I)
        if found:
            level = (found.group(1) or found.group(2)).lower()[-2:]
            return f"sentinel2-l{level}", f"{where} says so", False
    present = set(band_names)
    if "B10" in present:
        return "sentinel2-l1c", "band B10 is part of L1C products only", True
    return "sentinel2-l2a", "nothing says whether it is L1C or L2A", True
