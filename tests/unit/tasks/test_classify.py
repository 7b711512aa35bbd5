# SPDX-License-Identifier: GPL-2.0-or-later
"""The whole engine path on small scenes: tiling, blending, nodata, grids, outputs."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.transform import from_origin

from geolangbind_qgis.engine.errors import Cancelled
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.tasks.classify import classify
from geolangbind_qgis.engine.tasks.provenance import read_request
from geolangbind_qgis.protocol import Area, ClassifyRequest, ClassSpec

from .conftest import ColorModel, Shelf, patchwork


def read(path: str) -> np.ndarray:
    with rasterio.open(path) as file:
        return file.read(1)


def test_fields_of_color_become_their_classes(color_shelf, write_scene, make_request) -> None:
    array = patchwork(150, 210)
    result = classify(make_request(write_scene(array)), Job(), color_shelf)
    truth = np.kron(np.random.default_rng(0).integers(0, 3, (7, 9)), np.ones((24, 24), int))
    assert (read(result.class_raster) == truth[:150, :210] + 1).mean() > 0.999
    assert sum(area.pixels for area in result.areas) == 150 * 210
    assert sum(area.hectares for area in result.areas) == pytest.approx(150 * 210 * 0.01)
    assert sum(area.percent for area in result.areas) == pytest.approx(100.0)
    assert result.windows > 20


@pytest.mark.parametrize("look", ["patches", "windows"])
@pytest.mark.parametrize("smoothing", ["edges", "none"])
def test_a_constant_scene_gives_a_constant_map(
    color_shelf, write_scene, make_request, look, smoothing
) -> None:
    array = np.zeros((3, 101, 133), np.uint8)
    array[1] = 90
    request = make_request(write_scene(array), look=look, smoothing=smoothing)
    result = classify(request, Job(), color_shelf)
    assert np.unique(read(result.class_raster)).tolist() == [2]
    assert len(np.unique(read(result.confidence_raster))) == 1


@pytest.mark.parametrize("detail", [1, 2, 4])
@pytest.mark.parametrize("look", ["patches", "windows"])
def test_a_part_is_exactly_the_crop_of_the_whole(
    color_shelf, write_scene, make_request, tmp_path, detail, look
) -> None:
    path = write_scene(patchwork(157, 203, seed=3, cell=11))
    options = {"detail": detail, "look": look}
    scores = {"scores_output": str(tmp_path / "s1.tif")}
    whole = classify(make_request(path, "whole.tif", **options, **scores), Job(), color_shelf)
    rows, cols = slice(37, 118), slice(61, 150)
    bounds = (
        400_000 + 10 * cols.start,
        5_800_000 - 10 * rows.stop,
        400_000 + 10 * cols.stop,
        5_800_000 - 10 * rows.start,
    )
    part_request = make_request(
        path,
        "part.tif",
        area=Area(bounds=bounds),
        scores_output=str(tmp_path / "s2.tif"),
        **options,
    )
    part = classify(part_request, Job(), color_shelf)
    assert part.windows < whole.windows
    for name in ("class_raster", "confidence_raster", "scores_raster"):
        with rasterio.open(getattr(whole, name)) as one, rasterio.open(getattr(part, name)) as two:
            assert np.array_equal(one.read()[:, rows, cols], two.read()), name
    with rasterio.open(part.class_raster) as file:
        assert file.bounds == pytest.approx(bounds)


def test_seams_are_invisible(write_scene, make_request) -> None:
    """A model that answers differently near a window's border leaves no step in the map."""

    class Biased(ColorModel):
        def patch_features(self, images, wavelengths_um):
            features = super().patch_features(images, wavelengths_um)
            ramp = np.linspace(-0.2, 0.2, features.shape[2], dtype=np.float32)
            features[..., 0] += features.new_tensor(ramp)[None, None, :]
            return features

    array = np.full((3, 64, 256), 120, np.uint8)
    request = make_request(
        write_scene(array), competition="sigmoid", scores_output="", smoothing="none"
    )
    scores = str(Path(request.output).with_name("scores.tif"))
    classify(dataclasses.replace(request, scores_output=scores), Job(), Shelf(Biased().eval()))
    with rasterio.open(scores) as file:
        line = file.read(1).astype(float)[32]
    span = line.max() - line.min()
    assert span > 100  # the bias is there ...
    assert np.abs(np.diff(line)).max() < 0.15 * span  # ... and no neighbouring pixels jump by it


def test_smoothing_follows_the_edge_inside_a_patch(color_shelf, write_scene, make_request) -> None:
    array = np.full((3, 64, 96), 40, np.uint8)
    array[0, :, :50] = 180  # the edge lies two pixels inside a patch of four
    array[1, :, 50:] = 180
    path = write_scene(array)
    sharp = read(classify(make_request(path, "a.tif"), Job(), color_shelf).class_raster)
    expected = np.where(np.arange(96) < 50, 1, 2)
    assert (sharp == expected).mean() > 0.995


def test_nodata_stays_nodata_and_is_not_encoded(write_scene, make_request) -> None:
    array = patchwork(200, 200)
    array[:, :130, :] = 0
    array[:, 130:, :] = np.maximum(array[:, 130:, :], 1)
    array[0, 150:160, 20:40] = 0  # missing in one band only: still classified
    model = ColorModel().eval()
    result = classify(make_request(write_scene(array, nodata=0)), Job(), Shelf(model))
    values = read(result.class_raster)
    assert (values[:130] == 255).all()
    assert (values[130:] != 255).all()
    assert (read(result.confidence_raster)[:130] == 255).all()
    assert any("without data" in note for note in result.notes)


@pytest.mark.parametrize("dtype", ["int16", "float32", "float64", "uint32"])
def test_types_of_pixels_give_the_same_map(color_shelf, write_scene, make_request, dtype) -> None:
    array = patchwork(80, 90)
    bytes_map = read(
        classify(
            make_request(write_scene(array, "b.tif"), "b_out.tif", scaling="as-is"),
            Job(),
            color_shelf,
        ).class_raster
    )
    path = write_scene(array.astype(dtype), "other.tif")
    other = read(
        classify(make_request(path, "o_out.tif", scaling="as-is"), Job(), color_shelf).class_raster
    )
    assert np.array_equal(bytes_map, other)


def test_float_with_nan_holes(color_shelf, write_scene, make_request) -> None:
    array = patchwork(80, 90).astype(np.float32)
    array[:, 10:30, 10:30] = np.nan
    result = classify(make_request(write_scene(array), scaling="as-is"), Job(), color_shelf)
    values = read(result.class_raster)
    assert (values[10:30, 10:30] == 255).all()
    assert (values == 255).sum() == 400


@pytest.mark.parametrize(
    "transform",
    [
        Affine(10, 0, 400_000, 0, 10, 5_790_000),  # south up
        Affine.translation(400_000, 5_800_000) @ Affine.rotation(30) @ Affine.scale(10, -10),
    ],
    ids=["south-up", "rotated"],
)
def test_the_map_keeps_the_grid_of_the_scene(
    color_shelf, write_scene, make_request, transform
) -> None:
    array = patchwork(90, 120, seed=1)
    straight = classify(make_request(write_scene(array, "n.tif"), "n_o.tif"), Job(), color_shelf)
    path = write_scene(array, "t.tif", transform=transform)
    turned = classify(make_request(path, "t_o.tif"), Job(), color_shelf)
    assert np.array_equal(read(straight.class_raster), read(turned.class_raster))
    with rasterio.open(turned.class_raster) as file:
        assert file.transform.almost_equals(transform, 1e-6)
    total = sum(area.hectares for area in turned.areas)
    assert total == pytest.approx(90 * 120 * 0.01, rel=1e-6)


def test_scene_smaller_than_a_window_is_padded(color_shelf, write_scene, make_request) -> None:
    array = np.zeros((3, 7, 13), np.uint8)
    array[2] = 200
    result = classify(make_request(write_scene(array)), Job(), color_shelf)
    assert read(result.class_raster).shape == (7, 13)
    assert np.unique(read(result.class_raster)).tolist() == [3]
    assert any("smaller than a window" in note for note in result.notes)


def test_scene_without_georeference(color_shelf, write_scene, make_request) -> None:
    array = patchwork(60, 70)
    result = classify(
        make_request(write_scene(array, crs=None, transform=None)), Job(), color_shelf
    )
    assert sum(area.pixels for area in result.areas) == 60 * 70
    assert all(area.hectares == 0 for area in result.areas)
    assert any("geotransform" in note for note in result.scene.notes)
    with rasterio.open(result.class_raster) as file:
        assert file.crs is None


def test_polygons_mask_the_map(color_shelf, write_scene, make_request) -> None:
    path = write_scene(patchwork(100, 100))
    corner = (400_000, 5_800_000)
    ring = [(200, -200), (600, -200), (600, -700), (200, -700), (200, -200)]
    polygon = {
        "type": "Polygon",
        "coordinates": [[[corner[0] + x, corner[1] + y] for x, y in ring]],
    }
    result = classify(make_request(path, area=Area(polygons=(polygon,))), Job(), color_shelf)
    assert read(result.class_raster).shape == (50, 40)
    triangle = {"type": "Polygon", "coordinates": [polygon["coordinates"][0][:3] * 1]}
    triangle["coordinates"][0].append(triangle["coordinates"][0][0])
    request = make_request(path, "t.tif", area=Area(polygons=(triangle,)))
    half = classify(request, Job(), color_shelf)
    values = read(half.class_raster)
    assert values.shape == (50, 40)
    assert 0.45 < (values == 255).mean() < 0.55


def test_threshold_and_areas_by_confidence_agree(color_shelf, write_scene, make_request) -> None:
    path = write_scene(patchwork(90, 90, cell=7))
    plain = classify(make_request(path, "a.tif"), Job(), color_shelf)
    strict = classify(make_request(path, "b.tif", threshold=0.9), Job(), color_shelf)
    confident = read(plain.confidence_raster) >= 90
    values = read(strict.class_raster)
    assert np.array_equal(values != 0, confident)
    assert np.array_equal(values[confident], read(plain.class_raster)[confident])
    table = np.array(plain.hectares_by_confidence)
    assert table.shape == (3, 101)
    for area in strict.areas:
        assert area.hectares == pytest.approx(table[area.value - 1, 90:].sum())
    assert strict.unclassified_hectares == pytest.approx(table[:, :90].sum())


def test_synonyms_do_not_change_the_competition(color_shelf, write_scene, make_request) -> None:
    path = write_scene(patchwork(70, 70))
    classes = (ClassSpec("red", ("red", "ruby")), ClassSpec("green"), ClassSpec("blue"))
    one = classify(make_request(path, "a.tif"), Job(), color_shelf)
    two = classify(make_request(path, "b.tif", classes=classes), Job(), color_shelf)
    assert np.array_equal(read(one.class_raster), read(two.class_raster))


def test_one_class_gets_its_own_probability(color_shelf, write_scene, make_request) -> None:
    path = write_scene(patchwork(70, 70))
    request = make_request(path, classes=(ClassSpec("red"),), threshold=0.8)
    result = classify(request, Job(), color_shelf)
    values = read(result.class_raster)
    assert set(np.unique(values)) == {0, 1}
    assert any("single class" in note for note in result.notes)


def test_outputs_say_how_they_were_made_and_can_be_made_again(
    color_shelf, write_scene, make_request
) -> None:
    path = write_scene(patchwork(300, 310))
    result = classify(make_request(path, threshold=0.3), Job(), color_shelf)
    with rasterio.open(result.class_raster) as file:
        tags = file.tags()
        assert file.profile["tiled"] and file.profile["compress"] == "deflate"
        assert file.overviews(1) == [2]
        assert file.colormap(1)[1][3] == 255
        assert file.tags(1)["CLASS_2"] == "green"
    assert json.loads(tags["GEOLANGBIND_PROMPTS"])["blue"] == ["blue"]
    assert tags["GEOLANGBIND_WAVELENGTHS_UM"] == "0.665,0.56,0.49"
    again = read_request(result.class_raster, ClassifyRequest)
    again = dataclasses.replace(again, output=again.output.replace("classes", "again"))
    repeated = classify(again, Job(), color_shelf)
    assert np.array_equal(read(result.class_raster), read(repeated.class_raster))


def test_many_classes_use_wider_numbers(color_shelf, write_scene, make_request) -> None:
    names = ["red", "green", "blue"]
    classes = tuple(ClassSpec(f"class {i}", (names[i % 3],)) for i in range(300))
    result = classify(
        make_request(write_scene(patchwork(40, 40)), classes=classes), Job(), color_shelf
    )
    with rasterio.open(result.class_raster) as file:
        assert file.dtypes == ("uint16",) and file.nodata == 65535
        assert set(np.unique(file.read(1))) <= {1, 2, 3}


def test_cancel_leaves_nothing(color_shelf, write_scene, make_request, tmp_path) -> None:
    path = write_scene(patchwork(400, 400))
    job = Job()
    seen: list[float] = []

    def on_progress(fraction: float, message: str, remaining: float | None) -> None:
        seen.append(fraction)
        if fraction > 0.3:
            job.cancel()

    job._on_progress = on_progress
    with pytest.raises(Cancelled):
        classify(make_request(path), job, color_shelf)
    assert max(seen) < 0.9
    assert sorted(file.name for file in tmp_path.iterdir()) == ["scene.tif"]


def test_memory_shortage_halves_the_batch(write_scene, make_request) -> None:
    path = write_scene(patchwork(200, 200))
    plenty = classify(make_request(path, "a.tif"), Job(), Shelf(ColorModel().eval()))
    scarce_model = ColorModel(fail_above=3).eval()
    scarce = classify(make_request(path, "b.tif"), Job(), Shelf(scarce_model))
    assert min(scarce_model.batches) == 2
    assert any("Memory ran short" in note for note in scarce.notes)
    assert np.array_equal(read(plenty.class_raster), read(scarce.class_raster))


def test_geographic_areas_are_true(color_shelf, write_scene, make_request) -> None:
    step = 1e-4
    path = write_scene(
        patchwork(100, 100), crs="EPSG:4326", transform=from_origin(13.0, 60.0, step, step)
    )
    result = classify(make_request(path), Job(), color_shelf)
    total = sum(area.hectares for area in result.areas)
    # One degree at 59.995 N: 111.405 km along the meridian, 55.81 km along the parallel.
    assert total == pytest.approx(1.11405 * 0.5581 * 100, rel=2e-3)
