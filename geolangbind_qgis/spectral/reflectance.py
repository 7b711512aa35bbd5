# SPDX-License-Identifier: GPL-2.0-or-later
"""How a band's stored values become reflectance: tags first, then the sensor, then its type."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from geolangbind_qgis.spectral.recognise import haystack
from geolangbind_qgis.spectral.sensors import Sensor
from geolangbind_qgis.spectral.sources.envi import parse_header
from geolangbind_qgis.spectral.sources.finding import default_tags, lookup
from geolangbind_qgis.spectral.types import BandMetadata, RasterMetadata
from geolangbind_qgis.spectral.wavelengths import parse_number


@dataclass(frozen=True)
class Conversion:
    """reflectance = DN * scale + offset, 0..1; ``level`` is "surface" or "toa"."""

    scale: float
    offset: float
    level: str
    says: str
    stated: bool  # whether the file itself says so


def largest(bands: Sequence[BandMetadata]) -> float | None:
    """Return the largest value that statistics of ``bands`` state; ``None``: they state none."""
    found = [parse_number(lookup(default_tags(band), "statistics_maximum")) for band in bands]
    return max((value for value in found if value is not None), default=None)


def conversion(
    meta: RasterMetadata, band: BandMetadata, sensor: Sensor | None, top: float | None = None
) -> Conversion:
    """Return how ``band`` becomes reflectance and the words for it.

    ``top`` is the largest value in the bands that take part: they share one unit, which
    it tells where floating-point values do not say theirs.
    """
    level = _level(meta, sensor)
    stated = _stated(meta, band)
    if stated is not None:
        scale, offset, where = stated
        words = f"reflectance = value × {scale:g}" + (f" {offset:+g}" if offset else "")
        return Conversion(scale, offset, level, f"{words} ({where})", True)
    dtype = band.dtype.lower()
    if dtype.startswith("float"):
        return _float(top, level)
    if sensor is not None and sensor.radiometry.get("kind") == "reflectance":
        return _of_sensor(meta, band, sensor, level)
    return Conversion(
        1e-4, 0.0, level,
        f"{dtype or 'integer'} values of unknown scale, assumed to be surface reflectance × 10000 "
        "(choose the percentile stretch if they are not)",
        False,
    )  # fmt: skip


def _of_sensor(meta: RasterMetadata, band: BandMetadata, sensor: Sensor, level: str) -> Conversion:
    radiometry: Mapping[str, float] = sensor.radiometry
    scale, offset = float(radiometry["scale"]), float(radiometry["offset"])
    if sensor.id.startswith("landsat"):
        if band.dtype.lower() == "int16":
            scale, offset = 1e-4, 0.0
            words = "16-bit signed values taken as reflectance × 10000 (Collection 1 or HLS)"
            return Conversion(scale, offset, level, words, False)
        if level == "toa":
            scale, offset = 2e-5, -0.1
            words = "Level-1 values × 0.00002 - 0.1 taken as top-of-atmosphere reflectance"
            return Conversion(scale, offset, level, words, False)
        words = "Collection 2 surface reflectance = value × 0.0000275 - 0.2"
        return Conversion(scale, offset, level, words, False)
    if scale == 1.0:  # float products stored as integers
        scale = 1e-4
    which = "top-of-atmosphere" if level == "toa" else "surface"
    words = f"stored values taken as {which} reflectance × {1 / scale:.0f}"
    return Conversion(scale, offset, level, words, False)


def _float(top: float | None, level: str) -> Conversion:
    if top is not None and top > 150.0:
        says = "floating-point values up to thousands taken as reflectance × 10000"
        return Conversion(1e-4, 0.0, level, says, False)
    if top is not None and top > 10.0:
        says = "floating-point values taken as reflectance in percent"
        return Conversion(1e-2, 0.0, level, says, False)
    return Conversion(1.0, 0.0, level, "floating-point values taken as reflectance 0 to 1", False)


def _stated(meta: RasterMetadata, band: BandMetadata) -> tuple[float, float, str] | None:
    if band.scale not in (0.0, 1.0) or band.offset != 0.0:
        return band.scale or 1.0, band.offset, "GDAL scale and offset"
    tags = default_tags(band)
    scale = parse_number(lookup(tags, "scale", "scale_factor", "raster:scale"))
    if scale is not None and 0.0 < scale < 1.0:
        offset = parse_number(lookup(tags, "offset", "add_offset", "raster:offset")) or 0.0
        return scale, offset, "'scale' in the band metadata"
    divisor = _divisor(meta)
    if divisor is not None:
        return 1.0 / divisor[0], 0.0, divisor[1]
    return None


def _divisor(meta: RasterMetadata) -> tuple[float, str] | None:
    """Return what stored values are divided by, as ENVI and Sentinel-2 metadata state it."""
    keys = ("reflectance_scale_factor", "boa_quantification_value", "quantification_value")
    for domain in ("ENVI", ""):
        value = parse_number(lookup(meta.tags.get(domain, {}), *keys))
        if value is not None and value > 1.0:
            return value, "scale factor in the dataset metadata"
    for name, text in meta.sidecars.items():
        if name.lower().endswith(".hdr"):
            value = parse_number(parse_header(text).get("reflectance_scale_factor", ""))
            if value is not None and value > 1.0:
                return value, f"scale factor in {name}"
    return None


def _level(meta: RasterMetadata, sensor: Sensor | None) -> str:
    if sensor is None:
        return "surface"
    if sensor.id.startswith("landsat") and _is_landsat_level1(meta):
        return "toa"
    return str(sensor.radiometry.get("level", "surface"))


def _is_landsat_level1(meta: RasterMetadata) -> bool:
    told = "\n".join(text for _, text in haystack(meta))
    if re.search(r"_L2S[PR]_|LC?0\d_C0\d_T\d_L2|SR_B\d|\bL2S[PR]\b", told):
        return False
    return re.search(r"_L1(TP|GT|GS)_|\bL1(TP|GT|GS)\b|C0\d_T\d_TOA", told) is not None
