# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import math

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

from geolangbind_qgis.layers import world
from geolangbind_qgis.layers.errors import AreaError

DEGREES = QgsCoordinateReferenceSystem("EPSG:4326")
MERCATOR = QgsCoordinateReferenceSystem("EPSG:3857")
UTM = QgsCoordinateReferenceSystem("EPSG:32633")
HALF = math.pi * 6378137.0


@pytest.mark.parametrize(
    ("asked", "is_view", "expected"),
    [
        ((10, 40, 20, 50), True, (10, 40, 20, 50)),
        ((-300, -120, 300, 120), True, (-180, -90, 180, 90)),
        ((170, -20, 200, -10), True, (170, -20, 180, -10)),
        ((170, -20, 200, -10), False, (170, -20, 200, -10)),  # a rectangle across 180°
        ((0, -90, 360, 90), False, (0, -90, 360, 90)),  # climate models count so
        ((-180.25, -90.25, 180.25, 90.25), False, (-180, -90, 180, 90)),
        ((-0.25, -90, 360.25, 90), False, (0, -90, 360, 90)),
    ],
)
def test_degrees_end_where_the_world_does(asked, is_view, expected) -> None:
    cut = world.within_world(QgsRectangle(*asked), DEGREES, is_view)
    assert world.bounds(cut) == pytest.approx(expected)


def test_a_world_map_ends_at_its_outline() -> None:
    cut = world.within_world(QgsRectangle(-4e7, -4e7, 4e7, 4e7), MERCATOR, True)
    assert cut.xMinimum() == pytest.approx(-HALF, rel=1e-6)
    assert cut.xMaximum() == pytest.approx(HALF, rel=1e-6)
    assert cut.height() == pytest.approx(2 * HALF, rel=0.01)


def test_a_rectangle_on_a_world_map_may_reach_across_180_degrees() -> None:
    cut = world.within_world(QgsRectangle(HALF - 1e6, -3e7, HALF + 1e6, 1e6), MERCATOR)
    assert (cut.xMinimum(), cut.xMaximum()) == (HALF - 1e6, HALF + 1e6)
    assert cut.yMinimum() == pytest.approx(-HALF, rel=0.01)


def test_the_map_of_a_region_is_left_alone() -> None:
    asked = QgsRectangle(-100_000, 5_000_000, 1_200_000, 6_000_000)
    assert world.within_world(asked, UTM, True) == asked


@pytest.mark.parametrize(
    ("asked", "crs", "says"),
    [
        (QgsRectangle(), DEGREES, "is empty"),
        (QgsRectangle(5, 5, 5, 9), DEGREES, "is empty"),
        (QgsRectangle(0, 0, math.inf, 1), DEGREES, "is infinite"),
        (QgsRectangle(190, 0, 200, 1), DEGREES, "beyond the world"),
        (QgsRectangle(0, 91, 10, 95), DEGREES, "beyond the world"),
        (QgsRectangle(3e7, 0, 4e7, 1e6), MERCATOR, "beyond the world"),
        (QgsRectangle(0, 0, 1, 1), QgsCoordinateReferenceSystem(), "no coordinate reference"),
    ],
)
def test_what_is_no_extent_is_one_line(asked, crs, says) -> None:
    with pytest.raises(AreaError, match=says) as error:
        world.within_world(asked, crs, True)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("width", "height", "spacing"),
    [(360, 180, 1.0), (10, 5, 0.02), (500_000, 200_000, 1000), (1, 1e-3, 1e-3), (7, 7e-4, 5e-4)],
)
def test_the_spacing_is_round_and_fits(width, height, spacing) -> None:
    extent = QgsRectangle(0, 0, width, height)
    found = world.round_spacing(extent)
    assert found == pytest.approx(spacing)
    assert found <= height * (1 + 1e-9)


def test_pixels_are_counted_as_the_engine_does() -> None:
    assert world.size_in_pixels(QgsRectangle(0, 0, 10, 5), 0.1) == (100, 50)
    assert world.size_in_pixels(QgsRectangle(0, 0, 10.05, 4.96), 0.1) == (101, 50)
    assert world.size_in_pixels(QgsRectangle(0, 0, 1, 1), 3.0) == (1, 1)


def test_a_crs_of_ones_own_is_named_in_full() -> None:
    assert world.crs_name(UTM) == "EPSG:32633"
    own = QgsCoordinateReferenceSystem.fromProj("+proj=laea +lat_0=52 +lon_0=13 +datum=WGS84")
    assert "Lambert" in world.crs_name(own) or "lambert" in world.crs_name(own).lower()
    assert world.unit_name(DEGREES) == "°" and world.unit_name(UTM) == " m"


def test_numbers_are_written_out() -> None:
    assert world.plain_text(5e-05, 6) == "0.00005"
    assert world.plain_text(2_000_000.0, 6) == "2000000"
    assert world.plain_text(5822046.8, 12) == "5822046.8"
    assert world.plain_text(1 / 3, 3) == "0.333" and world.plain_text(10.0, 3) == "10"
