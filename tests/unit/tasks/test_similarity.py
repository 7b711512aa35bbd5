# SPDX-License-Identifier: GPL-2.0-or-later
"""Heatmaps: the right value at the right place, to the bit where it is promised."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
import rasterio
import torch
from affine import Affine
from rasterio.crs import CRS
from rasterio.transform import from_origin
from rasterio.warp import transform as warp

from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.tasks.at_hand import AtHand
from geolangbind_qgis.engine.tasks.question import query_vector
from geolangbind_qgis.engine.tasks.similarity import similarity
from geolangbind_qgis.protocol import (
    Area,
    SimilarityRequest,
)

from .conftest import ColorModel, Config, Shelf, patchwork
from .test_embed import opened
from .test_real_encoder import shelf as real_shelf  # noqa: F401 (a fixture)

WEST, NORTH, PIXEL = 400_000, 5_800_000, 10


def ask(request: SimilarityRequest, shelf: Shelf, at_hand: AtHand | None = None):
    """Return the result and the heatmap."""
    result = similarity(request, Job(), shelf, at_hand or AtHand())
    with rasterio.open(result.heatmap) as file:
        return result, file.read(1)


def at(row: int, col: int) -> tuple[float, float]:
    """Coordinates of a pixel's centre in the scenes that ``write_scene`` writes."""
    return WEST + PIXEL * (col + 0.5), NORTH - PIXEL * (row + 0.5)


def odd_shelf() -> Shelf:
    """A model whose patches of five pixels have a pixel in their middle."""
    model = ColorModel()
    model.config = dataclasses.replace(Config(), image_size=40, patch_size=5)
    return Shelf(model.eval())


def upsampled(cosines: np.ndarray, size: tuple[int, int]) -> np.ndarray:
    """Return the pixels between patches as torch sees them; patches as large as 100 by 120."""
    patch = 4 if len(cosines) * 4 >= size[0] else 5
    whole = (cosines.shape[0] * patch, cosines.shape[1] * patch)
    grid = torch.from_numpy(cosines)[None, None]
    options = {"mode": "bilinear", "align_corners": False}
    found = torch.nn.functional.interpolate(grid, size=whole, **options)[0, 0].numpy()
    return found[: size[0], : size[1]]


# --- values -----------------------------------------------------------------------


@pytest.mark.parametrize("live", [True, False])
def test_at_the_centre_of_the_clicked_patch_the_value_is_one(
    write_scene, make_question, live
) -> None:
    path = write_scene(patchwork(90, 110))
    for row, col in ((42, 57), (2, 2), (87, 107)):  # middles of patches
        result, heat = ask(make_question(path, points=(at(row, col),), live=live), odd_shelf())
        assert heat[row, col] == pytest.approx(1.0, abs=2e-4)
        assert heat[row, col] == result.points[0].value
        assert (result.points[0].row, result.points[0].col) == (row, col)
        assert heat.max() <= 1.0 and heat.min() >= -1.0
        assert result.histogram.high == pytest.approx(1.0, abs=2e-4)


def test_any_pixel_of_a_patch_stands_for_the_patch(write_scene, make_question) -> None:
    path = write_scene(patchwork(90, 110))
    corners = [make_question(path, points=(at(*p),)) for p in ((40, 55), (44, 59))]
    assert np.array_equal(*(ask(request, odd_shelf())[1] for request in corners))


@pytest.mark.parametrize("patch", [4, 5])
def test_pixels_are_bilinear_between_the_centres_of_patches(
    write_scene, make_question, color_shelf, patch
) -> None:
    shelf = odd_shelf() if patch == 5 else color_shelf
    path = write_scene(patchwork(100, 120))
    result, heat = ask(make_question(path, texts=("ruby",)), shelf)
    features = opened(result).features.astype(np.float32)
    cosines = features @ shelf.model.embed_prompts(["ruby"])[0].numpy()
    assert np.abs(heat - upsampled(cosines, heat.shape)).max() < 1e-5


def test_examples_count_as_rocchio_says(color_shelf, write_scene, make_question) -> None:
    path = write_scene(patchwork(96, 96))
    places = {"points": (at(6, 6), at(50, 70)), "not_points": (at(80, 20),)}
    words = {"texts": ("red",), "not_texts": ("blue", "green")}
    result, heat = ask(make_question(path, **places, **words), color_shelf)
    features = opened(result).features.astype(np.float64)
    features /= np.linalg.norm(features, axis=-1, keepdims=True)
    red, blue, green = color_shelf.model.embed_prompts(["red", "blue", "green"]).numpy()
    wanted = np.mean([features[1, 1], features[12, 17], red], axis=0)
    unwanted = np.mean([features[20, 5], blue, green], axis=0)
    query = wanted / np.linalg.norm(wanted) - 0.25 * unwanted / np.linalg.norm(unwanted)
    cosines = features @ (query / np.linalg.norm(query))
    values = np.sort(cosines.ravel())
    assert result.percentiles[0] == pytest.approx(values[0], abs=1e-3)
    assert result.percentiles[100] == pytest.approx(values[-1], abs=1e-3)
    assert np.abs(heat - upsampled(cosines.astype(np.float32), heat.shape)).max() < 1e-3


def test_a_negative_example_lowers_its_like_and_spares_the_positive(
    color_shelf, write_scene, make_question
) -> None:
    array = np.full((3, 64, 96), 40, np.uint8)
    array[0, :, :32] = array[1, :, 32:64] = 200
    array[0, :, 64:] = array[1, :, 64:] = 200  # yellow: like red, and like green
    path = write_scene(array)
    _, plain = ask(make_question(path, points=(at(30, 10),)), color_shelf)
    request = make_question(path, points=(at(30, 10),), not_points=(at(30, 50),))
    result, heat = ask(request, color_shelf)
    red, green, yellow = (heat[30, col] for col in (10, 50, 85))
    assert plain[30, 10] == pytest.approx(1.0, abs=1e-3)
    assert red > 0.95 and red > yellow > green
    assert plain[30, 50] - green > 0.15
    assert [point.positive for point in result.points] == [True, False]
    assert [point.value for point in result.points] == [red, green]


def test_the_vector_of_a_question_is_of_unit_length_and_ignores_repetition() -> None:
    rng = np.random.default_rng(0)
    vectors = rng.normal(size=(3, 16))
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    one, two, three = vectors
    assert np.allclose(query_vector([one], []), one, atol=1e-6)
    for positive, negative in (([one, two], []), ([one], [two]), ([one, two], [three, three])):
        assert np.linalg.norm(query_vector(positive, negative)) == pytest.approx(1.0, abs=1e-6)
    assert np.allclose(query_vector([one, one], [two]), query_vector([one], [two, two]), atol=1e-6)


# --- the right place --------------------------------------------------------------


@pytest.mark.parametrize(
    ("crs", "transform"),
    [
        ("EPSG:32633", from_origin(400_000, 5_800_000, 10, 10)),
        ("EPSG:4326", from_origin(13.0, 52.5, 1e-4, 7e-5)),
        ("EPSG:32633", Affine(10, 0, 400_000, 0, 10, 5_790_000)),  # south up
        (
            "EPSG:32633",
            Affine.translation(400_000, 5_800_000) @ Affine.rotation(30) @ Affine.scale(10, -10),
        ),
    ],
    ids=["projected", "geographic", "south-up", "rotated"],
)
@pytest.mark.parametrize("live", [True, False])
def test_what_is_found_lies_where_it_is(
    color_shelf, write_scene, make_question, crs, transform, live
) -> None:
    """One red patch in a blue scene: the centre of gravity of the map is the patch's own."""
    array = np.full((3, 80, 100), 40, np.uint8)
    array[2], array[:, 40:44, 56:60] = 200, np.array([200, 40, 40])[:, None, None]
    path = write_scene(array, crs=crs, transform=transform)
    result, heat = ask(make_question(path, texts=("red",), live=live), color_shelf)
    with rasterio.open(result.heatmap) as file, rasterio.open(path) as scene:
        assert file.transform == scene.transform and file.shape == scene.shape
        assert file.crs == scene.crs
        grid = file.transform
    weight = heat - heat.min()
    rows, cols = np.mgrid[:80, :100] + 0.5
    found = grid @ tuple(float((axis * weight).sum() / weight.sum()) for axis in (cols, rows))
    truth = transform @ (58.0, 42.0)
    pixel = np.hypot(transform.a, transform.d)
    assert np.hypot(found[0] - truth[0], found[1] - truth[1]) < 0.01 * pixel
    assert heat.max() == heat[41:43, 57:59].max()


@pytest.mark.parametrize("detail", [1, 2])
@pytest.mark.parametrize("kind", ["colors", "encoder"])
def test_a_part_is_exactly_the_crop_of_the_whole(
    request, color_shelf, write_scene, make_question, tmp_path, detail, kind
) -> None:
    array = np.maximum(patchwork(230, 300, seed=5, cell=17), 1)
    array[:, 120:150, 90:120] = 0
    path = write_scene(array, nodata=0)
    shelf = color_shelf if kind == "colors" else request.getfixturevalue("real_shelf")
    question = {"points": (at(130, 140),), "not_points": (at(100, 60),), "detail": detail}
    whole, everything = ask(make_question(path, "w.tif", **question), shelf)
    area = Area(bounds=(400_530, 5_798_310, 401_870, 5_799_010))
    crop = everything[99:169, 53:187]
    apart = str(tmp_path / "other stores")
    found = make_question(path, "f.tif", area=area, **question)
    made = make_question(path, "m.tif", area=area, stores=apart, live=True, **question)
    for question_of_part, encoded in ((found, False), (made, True)):
        part, heat = ask(question_of_part, shelf)
        assert part.encoded is encoded
        assert np.array_equal(heat, crop, equal_nan=True)
        assert len(np.unique(heat)) > 100 and np.isnan(heat).any()
        with rasterio.open(part.heatmap) as file:
            assert file.bounds == pytest.approx((400_530, 5_798_310, 401_870, 5_799_010))
    assert whole.store.whole and not part.store.whole


def test_an_example_may_lie_outside_the_area(color_shelf, write_scene, make_question) -> None:
    path = write_scene(patchwork(230, 300, seed=5))
    area = Area(bounds=(400_530, 5_798_310, 401_870, 5_799_010))
    request = make_question(path, points=(at(10, 290),), area=area)
    result, heat = ask(request, color_shelf)
    assert heat.shape == (70, 134) and result.points[0].value is None
    _, whole = ask(make_question(path, "w.tif", points=(at(10, 290),)), color_shelf)
    assert np.array_equal(heat, whole[99:169, 53:187])


def test_points_in_another_crs(color_shelf, write_scene, make_question) -> None:
    path = write_scene(patchwork(90, 110))
    x, y = at(33, 71)
    (lon,), (lat,) = warp(CRS.from_epsg(32633), CRS.from_epsg(4326), [x], [y])
    here = ask(make_question(path, points=((x, y),)), color_shelf)[0]
    there = ask(make_question(path, points=((lon, lat),), points_crs="EPSG:4326"), color_shelf)[0]
    assert (there.points[0].row, there.points[0].col) == (33, 71)
    assert there.points[0].value == here.points[0].value
    assert (there.points[0].x, there.points[0].y) == (lon, lat)


def test_a_scene_without_georeference_is_asked_in_pixels(
    color_shelf, write_scene, make_question
) -> None:
    path = write_scene(patchwork(60, 70), crs=None, transform=None)
    result, heat = ask(make_question(path, points=((20.5, -30.5),)), color_shelf)
    assert (result.points[0].row, result.points[0].col) == (30, 20)
    assert result.points[0].value == heat[30, 20]


def test_a_scene_smaller_than_a_window(color_shelf, write_scene, make_question) -> None:
    array = np.full((3, 7, 13), 40, np.uint8)
    array[0, :, :8], array[2, :, 8:] = 200, 200
    result, heat = ask(make_question(write_scene(array), texts=("red",)), color_shelf)
    assert heat.shape == (7, 13)
    assert heat[:, :6].min() > heat[:, 10:].max()
    assert any("smaller than a window" in note for note in result.notes)


# --- nodata, polygons, figures ----------------------------------------------------


def test_nodata_is_where_the_scene_has_none_and_changes_no_value_beside_it(
    color_shelf, write_scene, make_question
) -> None:
    array = np.full((3, 96, 96), 90, np.uint8)
    array[:, 33:61, 22:50] = 0  # cuts through patches
    array[:, :, 80:] = 0
    path = write_scene(array, nodata=0)
    for live in (True, False):
        result, heat = ask(make_question(path, texts=("red",), live=live), color_shelf)
        hole = (array == 0).all(axis=0)
        assert np.array_equal(np.isnan(heat), hole)
        assert np.ptp(heat[~hole]) < 1e-3  # one grey everywhere: one value everywhere
        assert sum(result.histogram.counts) == opened(result).usable.sum()


def test_polygons_cut_the_map_and_its_figures(color_shelf, write_scene, make_question) -> None:
    array = patchwork(96, 96, cell=48)
    path = write_scene(array)
    ring = [at(-1, -1), at(-1, 47), at(47, 47), at(47, -1), at(-1, -1)]
    polygon = {"type": "Polygon", "coordinates": [[list(point) for point in ring]]}
    triangle = {"type": "Polygon", "coordinates": [polygon["coordinates"][0][:3] * 1]}
    triangle["coordinates"][0].append(triangle["coordinates"][0][0])
    square, heat = ask(
        make_question(path, texts=("red",), area=Area(polygons=(polygon,))), color_shelf
    )
    half, cut = ask(
        make_question(path, texts=("red",), area=Area(polygons=(triangle,))), color_shelf
    )
    kept = ~np.isnan(cut)
    assert 0.45 < kept.mean() < 0.55
    assert np.array_equal(cut[kept], heat[: cut.shape[0], : cut.shape[1]][kept])
    assert 0.4 < sum(half.histogram.counts) / sum(square.histogram.counts) < 0.65


def test_figures_are_those_of_the_patches(color_shelf, write_scene, make_question) -> None:
    result, _ = ask(make_question(write_scene(patchwork(96, 128)), texts=("ruby",)), color_shelf)
    ruby = color_shelf.model.embed_prompts(["ruby"])[0].numpy()
    cosines = opened(result).features.astype(np.float32).reshape(-1, 64) @ ruby
    counts, _ = np.histogram(cosines, 64, (result.histogram.low, result.histogram.high))
    assert sum(result.histogram.counts) == cosines.size == 24 * 32
    assert np.abs(counts - np.array(result.histogram.counts)).sum() <= 4  # at edges of bins
    assert np.allclose(result.percentiles, np.percentile(cosines, range(101)), atol=1e-5)


def test_a_scene_of_one_value_has_a_histogram_too(color_shelf, write_scene, make_question) -> None:
    path = write_scene(np.full((3, 40, 40), 90, np.uint8))
    result, _ = ask(make_question(path, points=(at(20, 20),)), color_shelf)
    assert sum(result.histogram.counts) == 100
    assert result.histogram.low == pytest.approx(result.histogram.high, abs=1e-3)
