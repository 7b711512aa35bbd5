# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a photo was taken, as its EXIF data says; its pixels are not read."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import ExifTags, Image, UnidentifiedImageError

from geolangbind_qgis.engine.errors import PhotoError
from geolangbind_qgis.engine.explain import one_line
from geolangbind_qgis.engine.photo import FORMATS

_LATITUDE, _LONGITUDE = ExifTags.GPS.GPSLatitude, ExifTags.GPS.GPSLongitude
_REFERENCE = -1  # the tag before a coordinate says on which side of 0 it lies


@dataclass(frozen=True)
class PhotoPlace:
    """Longitude and latitude in degrees (WGS 84), NaN where ``problem`` says why there are none."""

    lon: float
    lat: float
    problem: str = ""


def photo_place(path: str | Path) -> PhotoPlace:
    """Return where the photo at ``path`` was taken.

    Raises ``PhotoError`` in one line where it is missing or no picture at all.
    """
    path = Path(path)
    if not path.is_file():
        raise PhotoError(f"There is no photo at {path}: choose a JPEG or PNG.")
    try:
        picture = Image.open(path, formats=FORMATS)
    except UnidentifiedImageError:
        raise PhotoError(
            f"{path.name} is no picture that can be read here: save it as JPEG first."
        ) from None
    except Image.DecompressionBombError:
        raise PhotoError(f"{path.name} is too large: make it smaller first.") from None
    except Exception as error:  # damage shows as whatever the reader stumbles over
        reason = getattr(error, "strerror", None) or one_line(str(error), 80)
        raise PhotoError(f"{path.name} cannot be read ({reason}): choose another photo.") from None
    with picture:
        try:
            return _place(_gps(picture))
        except Exception:  # likewise
            return _none("Its EXIF data are damaged, so nobody knows where it was taken.")


def _gps(picture: Image.Image) -> Mapping[int, Any]:
    if picture.format == "PNG" and "exif" not in picture.info:
        return {}  # Pillow would decode all of it to find none
    return picture.getexif().get_ifd(ExifTags.IFD.GPSInfo)


def _place(gps: Mapping[int, Any]) -> PhotoPlace:
    if _LATITUDE not in gps or _LONGITUDE not in gps:
        return _none("It states no GPS position.")
    lat = _degrees(gps, _LATITUDE, "N", "S")
    lon = _degrees(gps, _LONGITUDE, "E", "W")
    if not (abs(lat) <= 90.0 and abs(lon) <= 180.0):  # NaN too
        return _none("Its GPS position is incomplete or nowhere on Earth.")
    if lat == 0.0 and lon == 0.0:
        return _none("Its GPS position is 0, 0, which cameras write for none.")
    return PhotoPlace(lon, lat)


def _degrees(gps: Mapping[int, Any], tag: int, positive: str, negative: str) -> float:
    """Return degrees from degrees, minutes and seconds; NaN where they make no sense."""
    reference = gps.get(tag + _REFERENCE, "")
    if isinstance(reference, bytes):
        reference = reference.decode("ascii", "replace")
    side = {positive: 1.0, negative: -1.0}.get(str(reference).strip("\0 ").upper()[:1])
    parts = gps[tag] if isinstance(gps[tag], Iterable) else (gps[tag],)
    values = [float(part) for part in parts][:3]
    if side is None or not values or not all(map(math.isfinite, values)):
        return math.nan
    return side * sum(value / 60.0**power for power, value in enumerate(values))


def _none(problem: str) -> PhotoPlace:
    return PhotoPlace(math.nan, math.nan, problem)
