# SPDX-License-Identifier: GPL-2.0-or-later
"""GAIR's heatmaps: the embedding at every point, in its place, whatever window it came from."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
import rasterio
import torch
from affine import Affine
from fakes.gair import write_test_checkpoint
from rasterio.crs import CRS
from rasterio.transform import from_origin
from rasterio.warp import transform as warp

from geolangbind_qgis.engine.errors import AreaError, UsageError
from geolangbind_qgis.engine.models.gair.preprocessing import satellite_input
from geolangbind_qgis.engine.raster.scene import PixelWindow
from geolangbind_qgis.engine.raster.tokens import plan_tokens
from geolangbind_qgis.protocol import Area

from .gair_questions import UTM, Questions, centres, numbers, unit

CLOSE = 1e-3  # of a cosine: cells are kept in 16 bits


@pytest.fixture
def gair(tmp_path) -> Questions:
    return Questions(tmp_path, write_test_checkpoint(tmp_path / "test.safetensors"))


# --- windows ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sides", "detail", "token"),
    [
        ((10.0, 10.0), 1, (16, 16)),  # 192 pixels, 1.92 km
        ((10.0, 10.0), 2, (8, 8)),  # 96 pixels of 10 m, as they are
        ((20.0, 20.0), 1, (8, 8)),
        ((60.0, 60.0), 1, (3, 3)),
        ((10.0, 7.8), 1, (16, 21)),  # in degrees, far from the equator
        (None, 1, (16, 16)),
        ((300.0, 300.0), 4, (1, 1)),
    ],
)
def test_a_window_has_its_size_on_the_ground(sides, detail, token) -> None:
    plan = plan_tokens(1000, 1000, sides, PixelWindow(0, 0, 1000, 1000), 12, detail)
    assert (plan.tall, plan.wide) == token
    assert plan.window_px == (12 * token[0], 12 * token[1])
    assert (plan.windows.rows[0], plan.windows.cols[0]) == (0, 0)
    assert plan.windows.rows[-1] + 12 == max(12, plan.rows)


@pytest.mark.parametrize(
    ("size", "token", "tokens"),
    [
        ((192, 246), (16, 21), (12, 12)),
        ((175, 211), (15, 18), (12, 12)),
        ((172, 212), (16, 16), (11, 14)),
    ],
)
def test_a_scene_of_about_a_window_is_one(size, token, tokens) -> None:
    """The first is the size of a published example, 1.92 km a side, at 10 by 7.8 m."""
    sides = (10.0, 7.8) if size[0] == 192 else (10.0, 10.0)
    plan = plan_tokens(*size, sides, PixelWindow(0, 0, *size), 12)
    assert (plan.tall, plan.wide) == token and (plan.rows, plan.cols) == tokens
    assert plan.windows.count == (1 if tokens == (12, 12) else 2)


# --- values -------------------------------------------------------------------------


@pytest.mark.parametrize("detail", [1, 2])
def test_a_scene_of_one_window_is_what_the_model_says_of_it(gair, detail) -> None:
    side = 192 // detail
    values = numbers(side, side)
    path, photo = gair.scene(values), gair.photo()
    for spacing, count in ((None, 96), (10.0, side), (160.0 / detail, 12), (7.5, side * 4 // 3)):
        request = gair.request(path, photos=(photo,), spacing=spacing, detail=detail)
        result, heat = gair.ask(request)
        places = centres(count)
        expected = gair.window(values, places, places) @ gair.photo_vector(photo)
        assert heat.shape == (count, count)
        assert np.abs(heat - expected).max() < CLOSE
        assert result.percentiles[0] == heat.min() and result.percentiles[100] == heat.max()
    assert np.ptp(heat) > 30 * CLOSE  # the comparison above says something


def test_pixels_in_degrees_are_taller_than_wide_and_windows_are_not(gair) -> None:
    """At 60° north a degree of longitude is half as long as one of latitude."""
    transform = from_origin(10.0, 60.0, 8.98e-5, 8.98e-5)
    values = numbers(192, 384)
    path, photo = gair.scene(values, transform=transform, crs="EPSG:4326"), gair.photo()
    result, heat = gair.ask(gair.request(path, photos=(photo,), spacing=8.98e-5))
    expected = gair.window(values, centres(384), centres(192)) @ gair.photo_vector(photo)
    assert heat.shape == (192, 384) and result.store.rows == result.store.cols == 14
    assert np.abs(heat - expected).max() < CLOSE


def blended(gair: Questions, values: np.ndarray, size: int) -> np.ndarray:
    """Return (rows, columns, D): windows' own cells, averaged as neighbours fade, in float64."""
    starts = sorted({*range(0, size - 12, 9), size - 12})
    ramp = np.clip(np.minimum(np.arange(12) + 0.5, 11.5 - np.arange(12)) / 3, 0, 1)
    weight = np.outer(*[ramp * ramp * (3 - 2 * ramp)] * 2)[..., None]
    total, weights = np.zeros((size, size, 48)), np.zeros((size, size, 1))
    for row in starts:
        for col in starts:
            part = values[:, row * 16 : row * 16 + 192, col * 16 : col * 16 + 192]
            cut = (slice(row, row + 12), slice(col, col + 12))
            total[cut] += weight * cells_of(gair, part)
            weights[cut] += weight
    return total / weights


def cells_of(gair: Questions, values: np.ndarray) -> np.ndarray:
    at = torch.from_numpy(centres(12))
    with torch.inference_mode():
        tokens = gair.model.remote_sensing_tokens(satellite_input(values)[None])
        return gair.model.localize_grid(tokens, at, at)[0].double().numpy()


def test_overlapping_windows_blend_and_no_seam_shows(gair) -> None:
    values = numbers(480, 480)  # 30 tokens: windows from 0, 9 and 18
    path, photo = gair.scene(values), gair.photo()
    _, heat = gair.ask(gair.request(path, photos=(photo,), spacing=160.0))
    expected = unit(blended(gair, values, 30)) @ gair.photo_vector(photo)
    assert np.abs(heat - expected).max() < CLOSE
    # inside a window, away from its neighbours, a point is what that window says
    own = gair.window(values[:, 144:336, 144:336], centres(12), centres(12))
    assert np.abs(heat[12:18, 12:18] - (own @ gair.photo_vector(photo))[3:9, 3:9]).max() < CLOSE
    # nowhere a step: between token centres the map is as smooth across seams as elsewhere
    _, fine = gair.ask(gair.request(path, photos=(photo,), spacing=5.0))
    steps = np.abs(np.diff(fine, axis=1)).max(axis=0)
    seams = [32 * token for token in (9, 12, 18, 21)]  # edges of windows, in fine pixels
    assert max(steps[seam - 1] for seam in seams) <= np.percentile(steps, 99)


def test_a_point_is_the_same_at_every_resolution(gair) -> None:
    path, photo = gair.scene(numbers(300, 260)), gair.photo()
    maps = {
        spacing: gair.ask(gair.request(path, photos=(photo,), spacing=spacing))[1]
        for spacing in (10.0, 30.0, 50.0)
    }
    assert [heat.shape for heat in maps.values()] == [(300, 260), (100, 87), (60, 52)]
    assert np.allclose(maps[30.0][:, :86], maps[10.0][1::3, 1:258:3], atol=1e-6)
    assert np.allclose(maps[50.0], maps[10.0][2::5, 2::5], atol=1e-6)


@pytest.mark.parametrize("spacing", [None, 10.0, 33.0])
def test_a_part_is_exactly_the_crop_of_the_whole(gair, spacing) -> None:
    values = numbers(520, 460, seed=3)
    values[:, 200:260, 150:210] = 0
    path, photo = gair.scene(values, nodata=0), gair.photo()
    area = Area(bounds=(401_235, 5_796_115, 403_105, 5_798_820))
    part, crop = gair.ask(gair.request(path, photos=(photo,), spacing=spacing, area=area))
    whole, heat = gair.ask(gair.request(path, "w.tif", photos=(photo,), spacing=spacing))
    again, same = gair.ask(gair.request(path, photos=(photo,), spacing=spacing, area=area))
    assert (part.encoded, whole.encoded, again.encoded) == (True, True, False)
    assert whole.store.whole and not part.store.whole
    with rasterio.open(part.heatmap) as file, rasterio.open(whole.heatmap) as full:
        left, top = ~full.transform @ (file.bounds.left, file.bounds.top)
        bounds = file.bounds
    assert (left, top) == pytest.approx((round(left), round(top)), abs=1e-6)
    row, col = round(top), round(left)
    inside = heat[row : row + crop.shape[0], col : col + crop.shape[1]]
    assert np.array_equal(crop, inside, equal_nan=True)
    assert np.array_equal(crop, same, equal_nan=True)
    assert np.isnan(crop).any() and len(np.unique(crop)) > 1000
    assert bounds.left <= 401_235 and bounds.right >= 403_105  # all of the area, to a pixel
    assert bounds.left > 401_235 - 33 and bounds.right < 403_105 + 33


# --- places -------------------------------------------------------------------------

ROTATED = Affine.translation(400_000, 5_800_000) @ Affine.rotation(30) @ Affine.scale(10, -10)


@pytest.mark.parametrize(
    ("crs", "transform", "spacing"),
    [
        ("EPSG:32633", UTM, 10.0),
        ("EPSG:32633", UTM, None),
        ("EPSG:32633", UTM, 4.0),
        ("EPSG:4326", from_origin(13.0, 52.5, 1.4e-4, 9e-5), None),
        ("EPSG:4326", from_origin(13.0, 52.5, 1.4e-4, 9e-5), 9e-5),
        ("EPSG:3857", from_origin(1_400_000, 6_900_000, 10, 10), None),
        ("EPSG:32633", ROTATED, 10.0),
        ("EPSG:32633", Affine(10, 0, 400_000, 0, 10, 5_790_000), None),  # south up
    ],
)
def test_what_is_found_lies_where_it_is(gair, crs, transform, spacing) -> None:
    """The most similar pixel to a place is the place itself, to half a pixel.

    Where pixels are larger than the scene's, the one beside it may be as similar.
    """
    share = 0.5 if spacing else 0.75
    path = gair.scene(numbers(300, 260, cell=20), crs=crs, transform=transform)
    for row, col in ((150, 133), (40, 201), (290, 7)):
        x, y = transform @ (col + 0.5, row + 0.5)
        result, heat = gair.ask(gair.request(path, points=((x, y),), spacing=spacing))
        with rasterio.open(result.heatmap) as file:
            assert file.crs == CRS.from_user_input(crs)
            best = np.unravel_index(np.argmax(heat), heat.shape)
            found = file.transform @ (best[1] + 0.5, best[0] + 0.5)
            pixel = np.hypot(file.transform.a, file.transform.d)
            pixel = max(pixel, np.hypot(file.transform.b, file.transform.e))
        away = ~transform @ found
        own = pixel / np.hypot(transform.a, transform.d), pixel / np.hypot(transform.b, transform.e)
        assert abs(away[0] - col - 0.5) <= max(share * own[0], 0.5) + 1e-6
        assert abs(away[1] - row - 0.5) <= max(share * own[1], 0.5) + 1e-6
        assert heat.max() == pytest.approx(1.0, abs=2e-3)
        assert result.points[0].value == pytest.approx(heat.max(), abs=5e-3)
        assert (result.points[0].row, result.points[0].col) == (row, col)


def test_pixels_lie_over_the_scene_in_degrees(gair) -> None:
    """Coordinates of pixels, through the file's own transform, against the scene's."""
    transform = from_origin(-70.0, -33.0, 1e-4, 9e-5)
    path, photo = gair.scene(numbers(301, 333), crs="EPSG:4326", transform=transform), gair.photo()
    result, _ = gair.ask(gair.request(path, photos=(photo,)))
    with rasterio.open(result.heatmap) as file:
        bounds, pixel = file.bounds, file.res
    assert (bounds.left, bounds.top) == pytest.approx((-70.0, -33.0))
    assert abs(bounds.right - (-70.0 + 333e-4)) <= pixel[0] / 2 + 1e-9
    assert abs(bounds.bottom - (-33.0 - 301 * 9e-5)) <= pixel[1] / 2 + 1e-9
    side = 111_200 * pixel[1], 111_300 * pixel[0] * np.cos(np.radians(33.0))
    assert side == pytest.approx((20.0, 20.0), rel=0.05)  # as the model sees them


def test_a_scene_without_georeference_is_asked_in_pixels(gair) -> None:
    path = gair.scene(numbers(300, 300), transform=None)
    result, heat = gair.ask(gair.request(path, points=((20.5, -30.5),)))
    assert (result.points[0].row, result.points[0].col) == (30, 20)
    assert result.points[0].value == heat[15, 10] == heat.max()
    assert any("10 m" in note for note in result.scene.notes)
    with rasterio.open(result.heatmap) as file:
        assert file.transform == Affine(2, 0, 0, 0, -2, 0)


def test_a_scene_smaller_than_a_window(gair) -> None:
    path, photo = gair.scene(numbers(70, 90)), gair.photo()
    result, heat = gair.ask(gair.request(path, photos=(photo,)))
    assert heat.shape == (35, 45) and np.isfinite(heat).all()
    assert any("smaller than a window (192 pixels)" in note for note in result.notes)


# --- nodata, polygons, figures --------------------------------------------------------


def test_nodata_is_where_the_scene_has_none(gair) -> None:
    values = numbers(300, 300)
    values[:, 90:150, 40:120] = 0
    values[:, :, 280:] = 0
    values[3, 10, 10] = 0  # in one band only: still data
    path, photo = gair.scene(values, nodata=0), gair.photo()
    result, heat = gair.ask(gair.request(path, photos=(photo,), spacing=10.0))
    assert np.array_equal(np.isnan(heat), (values == 0).all(axis=0))
    assert sum(result.histogram.counts) == np.isfinite(heat).sum()
    coarse, half = gair.ask(gair.request(path, photos=(photo,)))
    assert np.array_equal(np.isnan(half), (values == 0).all(axis=0)[1::2, 1::2])
    counts, _ = np.histogram(
        half[np.isfinite(half)], 64, (coarse.histogram.low, coarse.histogram.high)
    )
    assert np.abs(counts - np.array(coarse.histogram.counts)).sum() <= 0.02 * counts.sum()
    assert coarse.percentiles == pytest.approx(np.nanpercentile(half, range(101)), abs=2e-4)


def test_ground_without_data_has_no_part_in_what_is_beside_it(gair) -> None:
    """One grey: whatever the nodata cuts through, the map stays nearly one value."""
    values = np.full((10, 300, 300), 1500, np.uint16)
    photo = gair.photo()
    _, plain = gair.ask(gair.request(gair.scene(values, "a.tif"), photos=(photo,)))
    values[:, 100:170, 37:] = 0
    holed = gair.scene(values, "b.tif", nodata=0)
    _, heat = gair.ask(gair.request(holed, photos=(photo,)))
    known = np.isfinite(heat)
    assert 0.7 < known.mean() < 0.85
    assert np.abs(heat - plain)[known].max() < 0.3 * np.abs(plain).max()


def test_polygons_cut_the_map(gair) -> None:
    path, photo = gair.scene(numbers(300, 300)), gair.photo()
    _, whole = gair.ask(gair.request(path, photos=(photo,)))
    ring = [[400_100, 5_799_900], [402_100, 5_799_900], [400_100, 5_797_900]]
    area = Area(polygons=({"type": "Polygon", "coordinates": [[*ring, ring[0]]]},))
    result, heat = gair.ask(gair.request(path, photos=(photo,), area=area))
    assert heat.shape == (100, 100)
    kept = np.isfinite(heat)
    assert kept.sum() == sum(result.histogram.counts) == pytest.approx(5000, rel=0.03)
    assert np.array_equal(heat[kept], whole[5:105, 5:105][kept])
    tiny = [[400_101, 5_799_901], [400_103, 5_799_901], [400_101, 5_799_903]]
    area = Area(polygons=({"type": "Polygon", "coordinates": [[*tiny, tiny[0]]]},))
    with pytest.raises(AreaError, match="larger than a pixel"):
        gair.ask(gair.request(path, photos=(photo,), area=area))


def test_a_scene_without_data_is_one_line(gair) -> None:
    values = numbers(200, 200)
    values[:, 100:] = 0
    area = Area(bounds=(400_000, 5_798_000, 402_000, 5_798_500))
    request = gair.request(gair.scene(values, nodata=0), photos=(gair.photo(),), area=area)
    with pytest.raises(AreaError, match="no data"):
        gair.ask(request)
    assert not list((gair.folder / "out").iterdir())


@pytest.mark.parametrize("spacing", [0.0, -5.0, float("nan"), float("inf")])
def test_a_spacing_that_is_none(gair, spacing) -> None:
    request = gair.request(gair.scene(numbers(40, 40)), photos=(gair.photo(),), spacing=spacing)
    with pytest.raises(UsageError, match="positive number"):
        gair.ask(request)
    with pytest.raises(AreaError, match="larger than the scene"):
        gair.ask(dataclasses.replace(request, spacing=401.0))


@pytest.mark.parametrize("spacing", [0.01, 1e-9, 5e-324])
def test_a_spacing_that_makes_too_many_pixels_says_how_many(gair, spacing) -> None:
    request = gair.request(gair.scene(numbers(40, 40)), photos=(gair.photo(),), spacing=spacing)
    with pytest.raises(AreaError, match=r"would have .* million pixels, and at most 1,000 million"):
        gair.ask(request)
    assert not gair.stores.exists() and not list((gair.folder / "out").iterdir())


def test_places_that_are_not_meant_lower_their_like(gair) -> None:
    path = gair.scene(numbers(300, 300, cell=60))
    like, unlike = (UTM @ (150.5, 150.5)), (UTM @ (30.5, 250.5))
    one, first = gair.ask(gair.request(path, points=(like,)))
    two, second = gair.ask(gair.request(path, points=(like,), not_points=(unlike,)))
    assert second[125, 15] < first[125, 15]
    assert [point.positive for point in two.points] == [True, False]
    lon, lat = warp(CRS.from_epsg(32633), CRS.from_epsg(4326), [like[0]], [like[1]])
    request = gair.request(path, points=((lon[0], lat[0]),), points_crs="EPSG:4326")
    assert gair.ask(request)[0].points[0].value == one.points[0].value
