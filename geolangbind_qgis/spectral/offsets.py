# SPDX-License-Identifier: GPL-2.0-or-later
"""The offset of Sentinel-2 digital numbers since processing baseline 04.00 (January 2022).

reflectance = (DN + offset) / 10000, offset 0 before and -1000 from it on. The
training data is from before: the offset is added before anything else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from geolangbind_qgis.spectral.recognise import haystack
from geolangbind_qgis.spectral.sensors import sensors
from geolangbind_qgis.spectral.types import RasterMetadata
from geolangbind_qgis.spectral.wavelengths import parse_number

_KEY = re.compile(r"^(BOA|RADIO)_ADD_OFFSET", re.IGNORECASE)
_XML = re.compile(r"<(?:BOA|RADIO)_ADD_OFFSET[^>]*>\s*([-+\d.]+)\s*<", re.IGNORECASE)
_BASELINE = (
    re.compile(r"PROCESSING_BASELINE\s*[=>\"']+\s*(\d{2})\.?(\d{2})", re.IGNORECASE),
    re.compile(r"(?<![A-Za-z0-9])N(\d{2})\.?(\d{2})(?![0-9])"),
)


@dataclass(frozen=True)
class Offset:
    """What is added to digital numbers, and why in words (empty: nothing to say)."""

    value: float = 0.0
    why: str = ""


def detect_offset(meta: RasterMetadata, sensor: str) -> Offset:
    """Return the offset that brings Sentinel-2 digital numbers to those of the training data.

    Other sensors, 8-bit pictures and floating-point reflectance have none.
    """
    preset = sensors().get(sensor)
    if preset is None or not preset.processing_offset:
        return Offset()
    dtypes = {band.dtype.lower() for band in meta.bands}
    if dtypes and all(dtype in ("uint8", "byte", "int8") for dtype in dtypes):
        return Offset()
    stated = _stated(meta)
    baseline = _baseline(meta)
    if any(dtype.startswith("float") for dtype in dtypes):
        if stated or (baseline is not None and baseline >= 4.0):
            return Offset(0.0, "floating-point values: the processing offset is taken as applied")
        return Offset()
    if _mentions(meta, r"HARMONI[SZ]ED|HLS[._]S30|boa_offset_applied\W+true"):
        return Offset(0.0, _harmonised(stated, baseline))
    scaled = next((b.offset / b.scale for b in meta.bands if b.offset and b.scale), None)
    if scaled is not None:
        return Offset(round(scaled, 6), f"GDAL scale and offset of the bands: DN {scaled:+.0f}")
    if stated and _is_earth_engine(meta):
        return Offset(
            0.0,
            f"BOA_ADD_OFFSET {stated[0]:g} is in the metadata, but this is an Earth Engine export, "
            "whose current (harmonised) collections are already shifted: 0 is used; set "
            f"{stated[0]:g} if it is from a collection that is not harmonised",
        )
    if stated:
        return Offset(stated[0], f"the metadata states an offset of {stated[0]:g}")
    return _from_baseline(baseline, preset.processing_offset, _is_earth_engine(meta))


def _from_baseline(baseline: float | None, offset: float, earth_engine: bool) -> Offset:
    if baseline is None:
        return Offset(
            0.0,
            "the metadata states neither an offset nor a processing baseline: 0 is used; set "
            f"{offset:g} for original products from 25 January 2022 on",
        )
    if baseline < 4.0:
        return Offset()
    if earth_engine:
        return Offset(
            0.0,
            f"processing baseline {baseline:05.2f}, exported from Earth Engine: taken as already "
            f"shifted (harmonised), 0 is used; set {offset:g} if it is not",
        )
    return Offset(
        offset,
        f"processing baseline {baseline:05.2f}: {offset:g} is added; set 0 if the file was "
        "already shifted",
    )


def _harmonised(stated: list[float], baseline: float | None) -> str:
    if stated:
        return (
            f"already shifted (harmonised): the offset {stated[0]:g} in the metadata is not applied"
        )
    if baseline is not None and baseline >= 4.0:
        return "already shifted (harmonised): no offset is applied"
    return ""


def _stated(meta: RasterMetadata) -> list[float]:
    """Offsets stated by tags or the product's XML, other than 0."""
    values = [*_tag_values(meta)]
    for text in meta.sidecars.values():
        values.extend(_XML.findall(text))
    numbers = [parse_number(value) for value in values]
    return [number for number in numbers if number]


def _tag_values(meta: RasterMetadata) -> Iterator[str]:
    holders = [meta.tags, *(band.tags for band in meta.bands)]
    for domains in holders:
        for tags in domains.values():
            for key, value in tags.items():
                if _KEY.match(key):
                    yield value


def _mentions(meta: RasterMetadata, pattern: str) -> bool:
    return any(re.search(pattern, text, re.IGNORECASE) for _, text in haystack(meta))


def _is_earth_engine(meta: RasterMetadata) -> bool:
    if _mentions(meta, r"earth-?engine|COPERNICUS/S2|system:(index|id|time)"):
        return True
    return any("center_wavelength" in band.tags.get("", {}) for band in meta.bands)


def _baseline(meta: RasterMetadata) -> float | None:
    for pattern in _BASELINE:
        for _, text in haystack(meta):
            match = pattern.search(text)
            if match:
                return int(match.group(1)) + int(match.group(2)) / 100.0
    return None
