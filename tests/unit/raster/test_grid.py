# SPDX-License-Identifier: GPL-2.0-or-later
"""Pixel centres as longitude and latitude: exact, round the world, and only where it is."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio import warp
from rasterio.crs import CRS

from geolangbind_qgis.engine.errors import AreaError, GeoLangBindError, SceneError, UsageError
from geolangbind_qgis.engine.raster.grid import MAX_PIXELS, Grid, crosses_180, grid_like, grid_over
from geolangbind_qgis.engine.raster.scene import PixelWindow

MERCATOR = 20037508.342789244


def every(grid: Grid) -> np.ndarray:
    return grid.centres(PixelWindow(0, 0, grid.height, grid.width))


# --- geometry ---------------------------------------------------------------------


def test_centres_in_degrees_are_where_they_are_drawn() -> None:
    grid = grid_over((10.0, 45.0, 12.0, 46.0), "EPSG:4326", 0.25)
    assert (grid.width, grid.height) == (8, 4)
    lon, lat = np.meshgrid(10.125 + 0.25 * np.arange(8), 45.875 - 0.25 * np.arange(4))
    assert np.abs(every(grid) - np.stack([lon, lat], axis=-1)).max() < 1e-12


@pytest.mark.parametrize("crs", ["EPSG:32633", "EPSG:3035", "EPSG:3857", "EPSG:2263"])
def test_centres_of_a_projected_grid_are_those_of_proj(crs: str) -> None:
    middle = {"EPSG:32633": (500_000, 5_000_000), "EPSG:3035": (4_000_000, 3_000_000)}
    x, y = middle.get(crs, (1_000_000, 200_000))
    grid = grid_over((x, y, x + 4100, y + 2500), crs, 300.0)
    assert (grid.width, grid.height) == (14, 9)
    found = every(grid)
    for row, col in ((0, 0), (8, 13), (4, 7)):
        at = [x + 300.0 * (col + 0.5)], [y + 2500 - 300.0 * (row + 0.5)]
        (lon,), (lat,) = warp.transform(CRS.from_user_input(crs), CRS.from_epsg(4326), *at)
        assert found[row, col] == pytest.approx((lon, lat), abs=1e-10)


def test_tiles_are_cut_from_one_grid() -> None:
    grid = grid_over((4e6, 3e6, 4.5e6, 3.3e6), "EPSG:3035", 7000.0)
    whole, pieced = every(grid), np.full((grid.height, grid.width, 2), np.nan)
    for tile in grid.tiles(16, 20):
        rows = slice(tile.row, tile.row + tile.height)
        pieced[rows, tile.col : tile.col + tile.width] = grid.centres(tile)
    assert np.array_equal(whole, pieced)


@pytest.mark.parametrize(
    ("extent", "crs"),
    [
        ((170.0, -10.0, -170.0, 10.0), ""),
        ((170.0, -10.0, 190.0, 10.0), ""),
        ((-190.0, -10.0, -170.0, 10.0), ""),
        ((MERCATOR - 1e6, -1e6, MERCATOR + 1e6, 1e6), "EPSG:3857"),
        ((-MERCATOR - 1e6, -1e6, -MERCATOR + 1e6, 1e6), "EPSG:3857"),
    ],
)
def test_longitudes_run_on_across_180_degrees(
    extent: tuple[float, float, float, float], crs: str
) -> None:
    grid = grid_over(extent, crs, 0.5 if not crs else 50_000.0)
    lon = every(grid)[..., 0]
    assert grid.width == 40 and np.isfinite(lon).all()
    assert (lon >= -180).all() and (lon < 180).all()
    assert (lon[:, :20] > 0).all() and (lon[:, 20:] < 0).all()
    steps = np.diff(lon, axis=1) % 360.0
    assert np.abs(steps - steps[0, 0]).max() < 1e-9
    assert crosses_180(grid)


@pytest.mark.parametrize(
    ("extent", "crs", "spacing", "crosses"),
    [
        ((-180.0, -90.0, 180.0, 90.0), "", 1.0, False),
        ((-180.0, -90.0, 180.0, 90.0), "", 0.7, False),  # the last column is not a second first
        ((0.0, -90.0, 360.0, 90.0), "", 1.0, True),
        ((-MERCATOR, -2e7, MERCATOR, 2e7), "EPSG:3857", 1e5, False),
        ((-17243959.0, -8392928.0, 17243959.0, 8392928.0), "EPSG:8857", 1e5, False),
        ((-3e6, -3e6, 3e6, 3e6), "EPSG:3031", 1e5, True),
        ((1e6, 1e6, 3e6, 3e6), "EPSG:3031", 1e5, False),
    ],
)
def test_a_seam_is_one_inside_the_layer(
    extent: tuple[float, float, float, float], crs: str, spacing: float, crosses: bool
) -> None:
    assert crosses_180(grid_over(extent, crs, spacing)) is crosses


def test_the_poles_are_reached_but_not_passed() -> None:
    grid = grid_over((-180.0, -90.0, 180.0, 90.0), "", 0.7)
    places = every(grid)
    assert np.isfinite(places).all()
    assert (grid.width, grid.height) == (514, 257)
    assert places[..., 1].max() == pytest.approx(89.65) and places[..., 1].min() > -90.0
    polar = every(grid_over((-1e5, -1e5, 1e5, 1e5), "EPSG:3031", 1e4))
    assert np.isfinite(polar).all() and polar[..., 1].min() < -89.9
    corners = sorted(float(polar[row, col, 0]) for row in (0, -1) for col in (0, -1))
    assert corners == pytest.approx([-135.0, -45.0, 45.0, 135.0])


def test_what_a_projection_makes_up_is_nowhere() -> None:
    """Beyond the outline of a world map PROJ wraps or refuses: both are no place."""
    for crs, half_x, half_y in (("EPSG:8857", 17243959, 8392928), ("ESRI:54009", 18e6, 9e6)):
        grid = grid_over((-half_x, -half_y, half_x, half_y), crs, 2e5)
        places = every(grid)
        there = np.isfinite(places).all(axis=-1)
        assert 0.75 < there.mean() < 0.9
        assert not there[0, 0] and there[grid.height // 2, 1:-1].all()
        # each place appears once: longitudes rise along every row
        for row, known in zip(places, there, strict=True):
            assert (np.diff(row[known, 0]) > 0).all()


def test_an_extent_that_is_not_whole_pixels_is_covered() -> None:
    grid = grid_over((10.0, 45.0, 11.05, 46.0), "", 0.1)
    assert (grid.width, grid.height) == (11, 10)  # though 1.0 / 0.1 is not ten exactly
    assert grid.columns == pytest.approx(10.5)


def test_degrees_need_not_be_degrees() -> None:
    """EPSG:4807 counts in grads from Paris."""
    grid = grid_over((0.0, 50.0, 1.0, 51.0), "EPSG:4807", 0.5)
    lon, lat = every(grid)[0, 0]
    assert lon == pytest.approx(0.25 * 0.9 + 2.33722917, abs=2e-3)
    assert lat == pytest.approx(50.75 * 0.9, abs=2e-3)


# --- like another raster ----------------------------------------------------------


def write(path: Path, transform: Affine, crs: str | None, shape: tuple[int, int] = (30, 40)) -> str:
    with rasterio.open(
        path, "w", driver="GTiff", count=1, dtype="uint8", height=shape[0], width=shape[1],
        transform=transform, crs=crs,
    ) as file:  # fmt: skip
        file.write(np.ones((1, *shape), np.uint8))
    return str(path)


def test_like_a_raster_is_its_own_grid_or_a_coarser_one(tmp_path: Path) -> None:
    transform = Affine(10, 0, 400_000, 0, -10, 5_800_000)
    path = write(tmp_path / "scene.tif", transform, "EPSG:32633")
    same = grid_like(path, None)
    assert (same.width, same.height, same.transform) == (40, 30, transform)
    coarse = grid_like(path, 25.0)
    assert (coarse.width, coarse.height) == (16, 12)
    assert coarse.transform == Affine(25, 0, 400_000, 0, -25, 5_800_000)
    assert every(coarse)[0, 0] == pytest.approx(
        same.places(np.array([1.25]), np.array([1.25]))[0], abs=1e-12
    )


def test_like_a_turned_raster_keeps_its_grid(tmp_path: Path) -> None:
    turned = Affine.translation(400_000, 5_800_000) @ Affine.rotation(30) @ Affine.scale(10, -10)
    grid = grid_like(write(tmp_path / "turned.tif", turned, "EPSG:32633"), 20.0)
    assert (grid.width, grid.height) == (20, 15)
    back = warp.transform(CRS.from_epsg(4326), grid.crs, *every(grid)[3:4, 5].T)
    assert np.ravel(back) == pytest.approx(turned @ (11.0, 7.0), abs=1e-4)


@pytest.mark.parametrize(
    ("transform", "crs"),
    [(Affine.identity(), None), (Affine(10, 0, 0, 0, -10, 0), None)],
)
def test_like_a_raster_from_nowhere(tmp_path: Path, transform: Affine, crs: str | None) -> None:
    with pytest.raises(SceneError, match="nobody knows where it lies"):
        grid_like(write(tmp_path / "nowhere.tif", transform, crs), None)


# --- bad input --------------------------------------------------------------------

LONLAT = (10.0, 45.0, 11.0, 46.0)


@pytest.mark.parametrize(
    ("extent", "crs", "spacing", "kind", "says"),
    [
        ((10, 45, 10, 46), "", 0.1, AreaError, "no width or no height"),
        ((10, 46, 11, 45), "", 0.1, AreaError, "no width or no height"),
        ((5e5, 0, 4e5, 1e5), "EPSG:32633", 10, AreaError, "no width or no height"),
        ((float("nan"), 45, 10, 46), "", 0.1, AreaError, "infinite"),
        ((-float("inf"), 45, 10, 46), "", 0.1, AreaError, "infinite"),
        ((-200, -90, 200, 90), "", 1, AreaError, "larger than the world: 400 degrees"),
        ((-180, -90, 180, 90.5), "", 1, AreaError, "larger than the world"),
        ((600, 0, 610, 10), "", 1, AreaError, "Longitudes from 600"),
        ((-3e7, -1e7, 3e7, 1e7), "EPSG:3857", 1e5, AreaError, "larger than the world: 60,000"),
        ((-3e7, -1e7, 3e7, 1e7), "EPSG:8857", 1e5, AreaError, "larger than the world"),
        (LONLAT, "", 2, AreaError, "larger than the extent"),
        ((10, 45, 20, 45.5), "", 1, AreaError, "larger than the extent"),
        (LONLAT, "", 0, UsageError, "positive"),
        (LONLAT, "", -1, UsageError, "positive"),
        (LONLAT, "", float("nan"), UsageError, "positive"),
        (LONLAT, "", None, UsageError, "No spacing"),
        (LONLAT, "", 1e-5, AreaError, "10,000 million pixels"),
        (LONLAT, "EPSG:99999", 0.1, AreaError, "EPSG:99999"),
        (LONLAT, "EPSG:4978", 0.1, AreaError, "neither geographic nor projected"),
    ],
)
def test_bad_extents_are_one_clear_line(
    extent: tuple[float, float, float, float],
    crs: str,
    spacing: float | None,
    kind: type[GeoLangBindError],
    says: str,
) -> None:
    with pytest.raises(kind, match=says) as caught:
        grid_over(extent, crs, spacing)
    assert "\n" not in str(caught.value) and str(caught.value).endswith(".")


def test_as_many_pixels_as_allowed_are_allowed() -> None:
    side = int(MAX_PIXELS**0.5)
    assert grid_over((0, 0, side * 1e-4, side * 1e-4), "", 1e-4).width == side
