# SPDX-License-Identifier: GPL-2.0-or-later
"""Areas in any CRS become pixels of the scene's own grid."""

from __future__ import annotations

import numpy as np
import pytest
from affine import Affine
from rasterio import warp
from rasterio.transform import from_origin

from geolangbind_qgis.engine.errors import AreaError
from geolangbind_qgis.engine.raster.area import locate, points_to_pixels
from geolangbind_qgis.engine.raster.scene import PixelWindow
from geolangbind_qgis.protocol import Area

BLANK = np.zeros((1, 100, 80), np.uint8)


def test_none_is_everything(open_scene) -> None:
    window, mask = locate(open_scene(BLANK), None)
    assert window == PixelWindow(0, 0, 100, 80)
    assert mask.inside(window) is None


def test_bounds_touch_whole_pixels(open_scene) -> None:
    area = Area(bounds=(400_095, 5_799_500, 400_200, 5_799_911))
    window, _ = locate(open_scene(BLANK), area)
    assert window == PixelWindow(8, 9, 42, 11)


def test_exact_pixel_edges_do_not_grow(open_scene) -> None:
    area = Area(bounds=(400_100, 5_799_500, 400_200, 5_799_900))
    assert locate(open_scene(BLANK), area)[0] == PixelWindow(10, 10, 40, 10)


def test_bounds_are_cut_to_the_scene(open_scene) -> None:
    area = Area(bounds=(399_000, 5_799_900, 400_050, 5_900_000))
    assert locate(open_scene(BLANK), area)[0] == PixelWindow(0, 0, 10, 5)


def test_bounds_in_degrees(open_scene) -> None:
    scene = open_scene(BLANK)
    west, south, east, north = warp.transform_bounds(
        "EPSG:32633", "EPSG:4326", 400_200, 5_799_300, 400_600, 5_799_700
    )
    window, _ = locate(scene, Area("EPSG:4326", (west, south, east, north)))
    assert window.row <= 30 and window.row + window.height >= 70
    assert window.col <= 20 and window.col + window.width >= 60
    assert window.height <= 44 and window.width <= 44  # the rectangle leans a little


def test_scene_in_degrees_area_in_metres(open_scene) -> None:
    transform = Affine(0.001, 0, 13.0, 0, -0.001, 52.5)
    scene = open_scene(BLANK, crs="EPSG:4326", transform=transform)
    bounds = warp.transform_bounds("EPSG:4326", "EPSG:3857", 13.02, 52.45, 13.05, 52.48)
    assert locate(scene, Area("EPSG:3857", bounds))[0] == PixelWindow(20, 20, 30, 30)


def test_south_up(open_scene) -> None:
    scene = open_scene(BLANK, transform=Affine(10, 0, 400_000, 0, 10, 5_799_000))
    area = Area(bounds=(400_000, 5_799_100, 400_050, 5_799_200))
    assert locate(scene, area)[0] == PixelWindow(10, 0, 10, 5)


def test_rotated(open_scene) -> None:
    turned = Affine.translation(400_000, 5_800_000) @ Affine.rotation(45) @ Affine.scale(10, -10)
    scene = open_scene(BLANK, transform=turned)
    x, y = turned.c + 10 * 30 * np.sqrt(2), turned.f  # pixel (col 30, row 30)
    window, _ = locate(scene, Area(bounds=(x - 5, y - 5, x + 5, y + 5)))
    assert window.row <= 30 <= window.row + window.height
    assert window.col <= 30 <= window.col + window.width
    assert window.height <= 4 and window.width <= 4


def test_polygon_with_a_hole(open_scene) -> None:
    outer = [(400_100, 5_799_900), (400_300, 5_799_900), (400_300, 5_799_700), (400_100, 5_799_700)]
    inner = [(400_150, 5_799_850), (400_250, 5_799_850), (400_250, 5_799_750), (400_150, 5_799_750)]
    polygon = {"type": "Polygon", "coordinates": [[*outer, outer[0]], [*inner, inner[0]]]}
    window, mask = locate(open_scene(BLANK), Area(polygons=(polygon,)))
    assert window == PixelWindow(10, 10, 20, 20)
    inside = mask.inside(window)
    assert inside.sum() == 20 * 20 - 10 * 10
    assert not inside[10, 10]
    half = mask.inside(PixelWindow(20, 10, 10, 20))
    assert np.array_equal(half, inside[10:])


def test_bounds_and_polygon_intersect(open_scene) -> None:
    ring = [(400_100, 5_799_900), (400_300, 5_799_900), (400_300, 5_799_700), (400_100, 5_799_900)]
    polygon = {"type": "MultiPolygon", "coordinates": [[ring]]}
    area = Area(bounds=(400_200, 5_799_000, 401_000, 5_800_000), polygons=(polygon,))
    assert locate(open_scene(BLANK), area)[0] == PixelWindow(10, 20, 20, 10)


def test_outside_names_the_extent(open_scene) -> None:
    with pytest.raises(AreaError, match=r"400000 to 400800.*EPSG:32633"):
        locate(open_scene(BLANK), Area(bounds=(1, 1, 2, 2)))


def test_an_area_inside_that_is_next_to_nothing_is_not_called_outside(open_scene) -> None:
    at = 400_100.0, 5_799_500.0
    with pytest.raises(AreaError, match="smaller than any part of a pixel"):
        locate(open_scene(BLANK), Area(bounds=(*at, at[0] + 1e-4, at[1] + 1e-4)))


@pytest.mark.parametrize(
    ("x", "col"), [(179.951, 10), (-179.849, 50), (180.151, 50), (-180.049, 10)]
)
def test_points_on_a_scene_across_the_180th_meridian(open_scene, x, col) -> None:
    """Its own longitudes go on beyond 180; those of a click or a photo may not."""
    scene = open_scene(BLANK, crs="EPSG:4326", transform=from_origin(179.9, -16.0, 0.005, 0.005))
    cols, rows = points_to_pixels(scene, [(x, -16.101)], "EPSG:4326")
    assert (cols[0], rows[0]) == (col, 20)
    cols, _ = points_to_pixels(scene, [(0.0, -16.1), (179.8, -16.1), (-179.4, -16.1)], "")
    assert not ((cols >= 0) & (cols < scene.width)).any()


@pytest.mark.parametrize(
    ("crs", "bounds"),
    [("EPSG:4326", (-180, -90, 180, 90)), ("EPSG:3857", (-2e7, -2e7, 2e7, 2e7))],
)
def test_the_whole_world_is_the_whole_scene(open_scene, crs, bounds) -> None:
    """Its corners lie where the scene's projection is not defined."""
    assert locate(open_scene(BLANK), Area(crs, bounds))[0] == PixelWindow(0, 0, 100, 80)
