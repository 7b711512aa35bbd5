# SPDX-License-Identifier: GPL-2.0-or-later
"""What a person can get wrong: one clear line each, and no file left behind."""

from __future__ import annotations

import dataclasses
import os
import resource
from pathlib import Path

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from affine import Affine

from geolangbind_qgis.engine.errors import (
    AreaError,
    CheckpointError,
    DeviceError,
    GeoLangBindError,
    OutputError,
    PromptError,
    SceneError,
    UsageError,
    WavelengthError,
)
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.tasks.classify import classify
from geolangbind_qgis.protocol import Area, BandChoice, ClassSpec

from .conftest import ColorModel, Shelf, patchwork


@pytest.fixture
def fails(tmp_path: Path, color_shelf: Shelf):
    """Return a function that runs a request, and returns its one line after checking the folder."""

    def run(request, kind: type[GeoLangBindError], shelf: object = None) -> str:
        before = {file: file.stat().st_mtime_ns for file in tmp_path.rglob("*")}
        with pytest.raises(kind) as caught:
            classify(request, Job(), shelf or color_shelf)
        assert {file: file.stat().st_mtime_ns for file in tmp_path.rglob("*")} == before
        line = str(caught.value)
        assert "\n" not in line and 20 < len(line) < 400
        return line

    return run


@pytest.fixture
def scene(write_scene) -> str:
    return write_scene(patchwork(100, 100))


def test_missing_scene(fails, make_request, tmp_path) -> None:
    path = str(tmp_path / "not_there.tif")
    assert path in fails(make_request(path), SceneError)


def test_not_a_raster(fails, make_request, tmp_path) -> None:
    path = tmp_path / "notes.tif"
    path.write_text("this is no raster")
    assert str(path) in fails(make_request(str(path)), SceneError)


def test_empty_file(fails, make_request, tmp_path) -> None:
    path = tmp_path / "empty.tif"
    path.touch()
    assert "0 bytes" in fails(make_request(str(path)), SceneError)


def test_truncated_scene(fails, make_request, write_scene) -> None:
    rng = np.random.default_rng(0)
    path = write_scene(rng.integers(0, 255, (3, 300, 300), np.uint8), tiled=True)
    data = Path(path).read_bytes()
    Path(path).write_bytes(data[: len(data) * 2 // 3])
    line = fails(make_request(path), SceneError)
    assert path in line and "truncated" in line


def test_complex_bands(fails, make_request, write_scene) -> None:
    path = write_scene(np.ones((3, 40, 40), np.complex64))
    assert "complex" in fails(make_request(path), SceneError)
    assert "complex" in fails(make_request(path, bands=()), SceneError)


def test_band_that_is_not_there(fails, make_request, scene) -> None:
    bands = (BandChoice(1, 0.66), BandChoice(9, 0.56))
    assert "has 3 bands; band 9" in fails(make_request(scene, bands=bands), SceneError)


def test_no_wavelengths_and_no_preset(fails, make_request, write_scene) -> None:
    path = write_scene(np.ones((5, 40, 40), np.uint16), photometric="minisblack")
    line = fails(make_request(path, bands=()), WavelengthError)
    assert "wavelength" in line and "preset" in line


def test_wavelength_in_the_wrong_unit(fails, make_request, scene) -> None:
    bands = tuple(BandChoice(i + 1, wave) for i, wave in enumerate((664.0, 560.0, 490.0)))
    line = fails(make_request(scene, bands=bands), WavelengthError)
    assert "664" in line and "0.664" in line


def test_preset_that_does_not_fit(fails, make_request, write_scene) -> None:
    path = write_scene(np.ones((5, 40, 40), np.uint16), photometric="minisblack")
    request = make_request(path, bands=(), sensor="sentinel2-l2a")
    assert "5 usable bands" in fails(request, WavelengthError)


def test_all_nodata_scene(fails, make_request, write_scene) -> None:
    path = write_scene(np.zeros((3, 90, 90), np.uint8), nodata=0)
    assert "no data" in fails(make_request(path), AreaError)


def test_all_nodata_extent(fails, make_request, write_scene) -> None:
    array = patchwork(120, 120)
    array[:, :60, :] = 0
    path = write_scene(array, nodata=0)
    area = Area(bounds=(400_000, 5_799_600, 400_500, 5_799_950))
    assert "no data" in fails(make_request(path, area=area), AreaError)


@pytest.mark.parametrize(
    ("area", "words"),
    [
        (Area(bounds=(0, 0, 10, 10)), "outside the scene"),
        (Area(crs="EPSG:4326", bounds=(100, 50, 101, 51)), "outside the scene"),
        (Area(bounds=(400_100, 5_799_500, 400_100, 5_799_900)), "empty"),
        (Area(bounds=(float("-inf"), 0, float("inf"), 1)), "infinite"),
        (Area(crs="EPSG:nonsense", bounds=(0, 0, 1, 1)), "unknown"),
        (Area(polygons=({"type": "Point", "coordinates": [0, 0]},)), "polygons"),
        (Area(polygons=({"type": "Polygon", "coordinates": [[[0], [1]]]},)), "malformed"),
    ],
)
def test_areas_that_cannot_be_used(fails, make_request, scene, area, words) -> None:
    assert words in fails(make_request(scene, area=area), AreaError)


def test_area_with_crs_on_a_scene_without(fails, make_request, write_scene) -> None:
    path = write_scene(patchwork(50, 50), crs=None)
    area = Area(crs="EPSG:4326", bounds=(13, 52, 14, 53))
    assert "no coordinate reference system" in fails(make_request(path, area=area), AreaError)


def test_output_is_the_scene(fails, make_request, scene) -> None:
    request = dataclasses.replace(make_request(scene), output=scene)
    assert "is the scene itself" in fails(request, OutputError)


def test_output_is_a_file_the_scene_is_made_of(fails, make_request, scene, tmp_path) -> None:
    vrt = str(tmp_path / "scene.vrt")
    rasterio.shutil.copy(scene, vrt, driver="VRT")
    request = dataclasses.replace(make_request(vrt), output=scene)
    assert "is the scene itself" in fails(request, OutputError)


def test_output_in_a_folder_that_is_not_there(fails, make_request, scene, tmp_path) -> None:
    request = dataclasses.replace(make_request(scene), output=str(tmp_path / "no" / "x.tif"))
    assert "does not exist" in fails(request, OutputError)


def test_output_that_is_no_geotiff(fails, make_request, scene, tmp_path) -> None:
    request = dataclasses.replace(make_request(scene), output=str(tmp_path / "x.gpkg"))
    assert ".tif" in fails(request, OutputError)


def test_output_with_a_null_character(fails, make_request, scene, tmp_path) -> None:
    request = dataclasses.replace(make_request(scene), output=str(tmp_path / "x\0y.tif"))
    assert "null character" in fails(request, OutputError)


def test_polygon_smaller_than_a_pixel(fails, make_request, scene) -> None:
    ring = [[400_001, 5_799_999], [400_002, 5_799_999], [400_002, 5_799_998], [400_001, 5_799_999]]
    area = Area(polygons=({"type": "Polygon", "coordinates": [ring]},))
    assert "larger than a pixel" in fails(make_request(scene, area=area), AreaError)


def test_an_offset_that_is_no_number(fails, make_request, scene) -> None:
    request = make_request(scene)
    request = dataclasses.replace(
        request, scene=dataclasses.replace(request.scene, offset=float("nan"))
    )
    assert "offset" in fails(request, UsageError)


def test_values_far_beyond_the_scaling_are_said(make_request, write_scene, color_shelf) -> None:
    """Numbers of 16 bits, of which an unknown sensor's reflectance × 10000 fills 2000."""
    numbers = patchwork(80, 80).astype(np.uint16) * 7
    fine = classify(make_request(write_scene(numbers)), Job(), color_shelf)
    assert not any("end of the scaling" in note for note in fine.notes)
    beyond = classify(make_request(write_scene(numbers + 30_000)), Job(), color_shelf)
    assert any("choose another scaling" in note for note in beyond.notes)


def test_two_outputs_of_one_name(fails, make_request, scene) -> None:
    request = make_request(scene)
    request = dataclasses.replace(request, confidence_output=request.output)
    assert "same name" in fails(request, OutputError)


def test_read_only_output_folder(fails, make_request, scene, tmp_path) -> None:
    folder = tmp_path / "read_only"
    folder.mkdir()
    folder.chmod(0o500)
    if os.geteuid() == 0:  # whom file modes do not stop
        folder = Path("/proc/self")
    request = dataclasses.replace(make_request(scene), output=str(folder / "x.tif"))
    line = fails(request, OutputError)
    assert str(folder) in line and "written" in line


def test_disk_fills_up(fails, make_request, write_scene, tmp_path) -> None:
    rng = np.random.default_rng(1)
    path = write_scene(rng.integers(1, 255, (3, 300, 300), np.uint8))
    request = make_request(path, scores_output=str(tmp_path / "scores.tif"), smoothing="none")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, hard))  # the write fails as on a full disk
    try:
        assert "could not be written" in fails(request, OutputError)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_not_enough_space(fails, make_request, scene, monkeypatch) -> None:
    usage = type("Usage", (), {"free": 1000, "total": 10**9})()
    monkeypatch.setattr("shutil.disk_usage", lambda _: usage)
    assert "is full" in fails(make_request(scene), OutputError)


@pytest.mark.parametrize(
    ("classes", "words"),
    [
        ((), "no classes"),
        ((ClassSpec("red", ("",)), ClassSpec("blue")), "empty prompt"),
        ((ClassSpec("red"), ClassSpec("Red")), "both called"),
        ((ClassSpec("  "), ClassSpec("red")), "no name"),
        (tuple(ClassSpec(f"class {i}") for i in range(501)), "limit is 500"),
    ],
)
def test_classes_that_cannot_be_used(fails, make_request, scene, classes, words) -> None:
    assert words in fails(make_request(scene, classes=classes), PromptError)


def test_template_without_a_place(fails, make_request, scene) -> None:
    assert "{}" in fails(make_request(scene, templates=("an image",)), PromptError)


def test_senseless_numbers(fails, make_request, scene) -> None:
    assert "Detail" in fails(make_request(scene, detail=3), UsageError)
    assert "threshold" in fails(make_request(scene, threshold=1.5), UsageError)


def test_memory_too_small_for_one_window(fails, make_request, scene) -> None:
    assert "memory" in fails(make_request(scene), DeviceError, Shelf(ColorModel(fail_above=0)))


def test_model_that_fails_leaves_nothing(make_request, scene, tmp_path) -> None:
    class Broken(ColorModel):
        def patch_features(self, images, wavelengths_um):
            raise ValueError("a fault in the model")

    with pytest.raises(ValueError, match="a fault in the model"):
        classify(make_request(scene), Job(), Shelf(Broken().eval()))
    assert [file.name for file in tmp_path.iterdir()] == ["scene.tif"]


@pytest.mark.parametrize("damaged", ["prompts", "images"])
def test_damaged_weights_that_answer_with_no_numbers(fails, make_request, scene, damaged) -> None:
    class Damaged(ColorModel):
        def embed_prompts(self, prompts):
            return super().embed_prompts(prompts) * (np.nan if damaged == "prompts" else 1.0)

        def patch_features(self, images, wavelengths_um):
            features = super().patch_features(images, wavelengths_um)
            return features * (np.nan if damaged == "images" else 1.0)

    assert "damaged" in fails(make_request(scene), CheckpointError, Shelf(Damaged().eval()))


def test_an_earlier_result_survives_a_failed_run(make_request, scene, tmp_path) -> None:
    request = make_request(scene)
    classify(request, Job(), Shelf(ColorModel().eval()))
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    with pytest.raises(DeviceError):
        classify(request, Job(), Shelf(ColorModel(fail_above=0)))
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == before


def test_degenerate_geotransform(fails, make_request, write_scene, tmp_path) -> None:
    path = write_scene(patchwork(40, 40), transform=Affine(10, 0, 5, 0, 0, 7))
    with rasterio.open(path) as file:
        if file.transform.determinant != 0:
            pytest.fail("the driver did not keep the degenerate transform")
    assert "degenerate" in fails(make_request(path), SceneError)


def test_geotransform_that_is_no_number(fails, make_request, write_scene) -> None:
    path = write_scene(patchwork(40, 40), transform=Affine(float("nan"), 0, 5, 0, -10, 7))
    assert "georeference" in fails(make_request(path), SceneError)


def test_a_folder_as_scene(fails, make_request, tmp_path) -> None:
    assert "is a folder" in fails(make_request(str(tmp_path)), SceneError)


def test_a_scene_that_refers_to_a_file_that_is_gone(fails, make_request, write_scene) -> None:
    path = Path(write_scene(patchwork(40, 40), "part.tif"))
    mosaic = path.with_name("mosaic.vrt")
    rasterio.shutil.copy(str(path), str(mosaic), driver="VRT")
    path.unlink()
    assert "part.tif" in fails(make_request(str(mosaic)), SceneError)
