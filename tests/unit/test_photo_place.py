# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a photo was taken, as EXIF has it, and what else cameras write there."""

from __future__ import annotations

import math
import re

import pytest
from PIL import Image
from PIL.TiffImagePlugin import IFDRational

from geolangbind_qgis.engine.errors import PhotoError
from geolangbind_qgis.engine.photo_place import photo_place

LAT = (IFDRational(38), IFDRational(34), IFDRational(12_500, 1_000))
LON = (IFDRational(121), IFDRational(28), IFDRational(26_4432, 10_000))


@pytest.fixture
def photo(tmp_path):
    """Return a function that writes a photo with a GPS entry."""

    def write(gps: dict | None, name: str = "photo.jpg"):
        exif = Image.Exif()
        if gps is not None:
            exif[34853] = gps
        exif[0x0110] = "A camera"
        Image.new("RGB", (40, 30)).save(tmp_path / name, exif=exif)
        return tmp_path / name

    return write


@pytest.mark.parametrize("name", ["photo.jpg", "photo.png", "photo.webp"])
def test_each_format(photo, name):
    place = photo_place(photo({1: "N", 2: LAT, 3: "W", 4: LON}, name))
    assert (place.lon, place.lat) == pytest.approx((-121.474012, 38.5701389), abs=1e-7)
    assert not place.problem


@pytest.mark.parametrize(
    ("gps", "lon", "lat"),
    [
        ({1: "S", 2: LAT, 3: "E", 4: LON}, 121.474012, -38.5701389),
        ({1: "n", 2: (38.5, 0.0, 0.0), 3: "e", 4: (12.0, 15.5, 0.0)}, 12.258333, 38.5),
        ({1: "N\0", 2: (0.0, 0.0, 0.0), 3: "E", 4: (10.0, 0.0, 0.0)}, 10.0, 0.0),
        ({1: "N", 2: (90.0, 0.0, 0.0), 3: "W", 4: (180.0, 0.0, 0.0)}, -180.0, 90.0),
    ],
)
def test_sides_and_ways_to_write(photo, gps, lon, lat):
    place = photo_place(photo(gps))
    assert (place.lon, place.lat) == pytest.approx((lon, lat), abs=1e-6)


@pytest.mark.parametrize(
    ("gps", "says"),
    [
        (None, "no GPS position"),
        ({}, "no GPS position"),
        ({1: "N", 2: LAT}, "no GPS position"),
        ({2: LAT, 4: LON}, "incomplete"),  # on which side?
        ({1: "N", 2: LAT, 3: "?", 4: LON}, "incomplete"),
        ({1: "N", 2: (IFDRational(38, 0),) * 3, 3: "E", 4: LON}, "incomplete"),
        ({1: "N", 2: (95.0, 0.0, 0.0), 3: "E", 4: LON}, "nowhere on Earth"),
        ({1: "N", 2: (0.0, 0.0, 0.0), 3: "E", 4: (0.0, 0.0, 0.0)}, "0, 0"),
        ({1: "N", 2: (), 3: "E", 4: LON}, "incomplete|no GPS"),
    ],
)
def test_none_and_why(photo, gps, says):
    place = photo_place(photo(gps))
    assert math.isnan(place.lon) and math.isnan(place.lat)
    assert re.search(says, place.problem)


def test_damaged_exif_data(photo):
    path = photo({1: "N", 2: LAT, 3: "W", 4: LON})
    data = path.read_bytes()
    start = data.index(b"Exif") + 6  # where its TIFF header begins
    path.write_bytes(data[: start + 4] + b"\xff\xff\xff\x7f" + data[start + 8 :])
    place = photo_place(path)
    assert math.isnan(place.lon) and place.problem


def test_what_is_no_photo(tmp_path, photo):
    text = tmp_path / "text.jpg"
    text.write_text("no picture")
    for path in (text, tmp_path / "absent.jpg", tmp_path):
        with pytest.raises(PhotoError, match=path.name) as caught:
            photo_place(path)
        assert "\n" not in str(caught.value)
    cut = photo({1: "N", 2: LAT, 3: "W", 4: LON})
    cut.write_bytes(cut.read_bytes()[:60])  # within its EXIF data
    with pytest.raises(PhotoError, match=r"photo\.jpg"):
        photo_place(cut)
