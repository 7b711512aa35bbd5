# SPDX-License-Identifier: GPL-2.0-or-later
"""Class maps against references, with a model whose answers are known."""

from __future__ import annotations

import csv
import json
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin

from geolangbind_qgis.engine.errors import (
    AreaError,
    Cancelled,
    OutputError,
    SceneError,
    UsageError,
)
from geolangbind_qgis.engine.evaluation.evaluate_map import evaluate_map
from geolangbind_qgis.engine.evaluation.mapping import parse
from geolangbind_qgis.engine.evaluation.report import FILES
from geolangbind_qgis.engine.evaluation.requests import MapRequest
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.tasks.classify import classify
from geolangbind_qgis.protocol import ClassifyRequest, ClassSpec, SceneRequest
from tests.unit.tasks.conftest import color_bands

RED, GREEN, BLUE = 1, 2, 3
CLASSES = tuple(ClassSpec(color, (color,)) for color in ("red", "green", "blue"))


@pytest.fixture
def truth():
    """Fields of 32 pixels: a column of red, one of green, one of blue."""
    return np.kron(np.array([[RED, GREEN, BLUE]] * 3, np.uint8), np.ones((32, 32), np.uint8))


@pytest.fixture
def scene(write_raster, truth):
    planes = np.where(np.arange(1, 4)[:, None, None] == truth, 200, 20).astype(np.uint8)
    return write_raster(planes, "scene.tif")


def how(scene, **options):
    return ClassifyRequest(
        SceneRequest(scene, bands=color_bands()), CLASSES, "", smoothing="none", **options
    )


def test_a_scene_is_classified_and_compared(scene, truth, write_raster, color_shelf, tmp_path):
    wrong = truth.copy()
    wrong[:32, :32], wrong[64:, 64:] = GREEN, 9
    pairs = parse("1=red,2=green,3=blue")
    reference = write_raster(wrong, "reference.tif")
    before = set(tmp_path.iterdir())
    result = evaluate_map(MapRequest(reference, how(scene), pairs=pairs), Job(), color_shelf)
    assert set(tmp_path.iterdir()) == before
    assert result.samples == 8 * 1024 and result.without_map == 0
    assert result.confusion.counts == ((2048, 0, 0), (1024, 3072, 0), (0, 0, 2048))
    assert result.overall_accuracy == pytest.approx(7 / 8)
    assert [row.iou for row in result.classes] == [
        pytest.approx(2 / 3, abs=1e-6), pytest.approx(3 / 4), 1.0
    ]  # fmt: skip
    assert any("9" in note for note in result.notes)
    assert result.scene is not None and result.model is not None and result.model.name == "starter"


def test_a_map_made_before_gives_the_same_and_brings_its_classes(
    scene, truth, write_raster, color_shelf, tmp_path
):
    made = str(tmp_path / "classes.tif")
    classify(ClassifyRequest(how(scene).scene, CLASSES, made, smoothing="none"), Job(), color_shelf)
    reference = write_raster(truth, "reference.tif")
    pairs = parse("1=red,2=green,3=blue")
    result = evaluate_map(MapRequest(reference, map=made, pairs=pairs), Job(), color_shelf)
    assert result.overall_accuracy == result.kappa == result.mean_iou == 1.0
    assert [(row.name, row.prompts) for row in result.classes] == [
        ("red", ("red",)), ("green", ("green",)), ("blue", ("blue",))
    ]  # fmt: skip
    assert result.model is not None and result.model.sha256 == "0" * 64
    assert evaluate_map(MapRequest(made, map=made), Job(), color_shelf).overall_accuracy == 1.0
    with pytest.raises(SceneError, match="confidence in percent, no classes"):
        evaluate_map(
            MapRequest(reference, map=str(tmp_path / "classes_confidence.tif")), Job(), color_shelf
        )


def test_a_foreign_map_is_read_by_its_category_names(write_raster, truth, color_shelf):
    values = np.array([0, 10, 20, 30], np.uint8)[truth]
    values[0, 0], values[0, 1] = 255, 77  # nodata; a value nobody named
    foreign = write_raster(values, "foreign.tif", nodata=255)
    names = {10: "Red", 20: "Green", 30: "Blue"}
    items = "".join(f"<Category>{names.get(value, '')}</Category>" for value in range(31))
    Path(foreign + ".aux.xml").write_text(
        f"<PAMDataset><PAMRasterBand band='1'><CategoryNames>{items}</CategoryNames>"
        "</PAMRasterBand></PAMDataset>"
    )
    reference = write_raster(truth, "reference.tif")
    result = evaluate_map(
        MapRequest(reference, map=foreign, pairs=parse("1=red,2=green,3=blue")), Job(), color_shelf
    )
    assert result.without_map == 1
    assert result.confusion.found == ("Red", "Green", "Blue", "unclassified")
    assert result.confusion.counts[0] == (96 * 32 - 2, 0, 0, 1)
    with pytest.raises(SceneError, match="does not name its classes"):
        evaluate_map(MapRequest(reference, map=reference), Job(), color_shelf)


def test_polygons_in_part_of_the_scene(scene, write_polygons, color_shelf):
    squares = {(0, 0, 32, 10): {"kind": "Red"}, (40, 0, 70, 10): {"kind": "Green"}}
    result = evaluate_map(MapRequest(write_polygons(squares), how(scene)), Job(), color_shelf)
    assert result.samples == 620
    assert result.confusion.counts == ((320, 0, 0), (0, 240, 60), (0, 0, 0))
    assert result.classes[2].iou is None
    assert any("no blue" in note for note in result.notes)


def test_results_are_written_together(scene, truth, write_raster, color_shelf, tmp_path):
    out = tmp_path / "résultats"
    request = MapRequest(
        write_raster(truth, "reference.tif"), how(scene),
        pairs=parse("1=red,2=green,3=blue"), output=str(out),
    )  # fmt: skip
    result = evaluate_map(request, Job(), color_shelf)
    assert sorted(path.name for path in out.iterdir()) == sorted(FILES)
    assert result.files == tuple(str(out / name) for name in FILES)
    assert json.loads((out / "evaluation.json").read_text("utf-8"))["samples"] == 9216
    with (out / "confusion.csv").open(newline="") as file:
        rows = list(csv.reader(file))
    assert rows == [["reference \\ found", "red", "green", "blue"], ["red", "3072", "0", "0"],
                    ["green", "0", "3072", "0"], ["blue", "0", "0", "3072"]]  # fmt: skip
    with (out / "classes.csv").open(newline="") as file:
        table = list(csv.DictReader(file))
    assert table[1]["name"] == "green" and float(table[1]["iou"]) == 1.0
    with rasterio.open(out / "confusion.png") as picture:
        assert picture.width > 300 and len(np.unique(picture.read())) > 10


def test_without_matplotlib_the_picture_is_left_out_with_a_note(
    scene, truth, write_raster, color_shelf, tmp_path, monkeypatch
):
    out = tmp_path / "out"
    out.mkdir()
    (out / "confusion.png").write_text("of an earlier run")
    (out / "mine.txt").write_text("stays")
    for name in [*sys.modules]:
        if name.partition(".")[0] == "matplotlib":
            monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    request = MapRequest(
        write_raster(truth, "reference.tif"), how(scene),
        pairs=parse("1=red,2=green,3=blue"), output=str(out),
    )  # fmt: skip
    result = evaluate_map(request, Job(), color_shelf)
    assert any("matplotlib" in note for note in result.notes)
    assert sorted(p.name for p in out.iterdir()) == sorted([*FILES[:-1], "mine.txt"])
    assert "matplotlib" in (out / "evaluation.json").read_text()


def test_a_cancel_leaves_nothing(scene, truth, write_raster, color_shelf, tmp_path):
    reference = write_raster(truth, "reference.tif")
    before = set(tmp_path.iterdir())
    said = []

    def cancel_late(fraction, message, remaining_s):
        said.append(message)
        if message.startswith("Comparing"):
            job.cancel()

    job = Job(cancel_late)
    request = MapRequest(
        reference, how(scene), pairs=parse("1=red,2=green,3=blue"), output=str(tmp_path / "out")
    )
    with pytest.raises(Cancelled):
        evaluate_map(request, job, color_shelf)
    assert any(message.startswith("Encoding") for message in said)
    assert set(tmp_path.iterdir()) == before


def test_what_does_not_fit_is_said_before_the_work(scene, write_raster, color_shelf, tmp_path):
    said = []
    job = Job(lambda fraction, message, remaining: said.append(message))
    unnamed = write_raster(np.full((96, 96), 5, np.uint8), "unnamed.tif")
    with pytest.raises(UsageError, match="holds 5, and no class is called so"):
        evaluate_map(MapRequest(unnamed, how(scene)), job, color_shelf)
    plain = write_raster(np.full((9, 9), 5, np.uint8), "plain.tif", crs=None, transform=None)
    with pytest.raises(SceneError, match="laid over"):
        evaluate_map(MapRequest(plain, how(scene), pairs=parse("5=red")), job, color_shelf)
    with pytest.raises(OutputError, match="is a file"):
        evaluate_map(MapRequest(unnamed, how(scene), output=unnamed), job, color_shelf)
    with pytest.raises(OutputError, match="does not exist"):
        evaluate_map(
            MapRequest(unnamed, how(scene), output=str(tmp_path / "a" / "b")), job, color_shelf
        )
    assert not any("Encoding" in message for message in said)


def test_a_reference_elsewhere_is_said(scene, write_raster, color_shelf):
    far = rasterio.transform.from_origin(700_000, 5_000_000, 10, 10)
    reference = write_raster(np.full((9, 9), 5, np.uint8), "far.tif", transform=far)
    with pytest.raises(AreaError, match="do not overlap"):
        evaluate_map(MapRequest(reference, how(scene), pairs=parse("5=red")), Job(), color_shelf)


def test_a_reference_of_another_place_is_refused_before_the_scene_is_classified(
    scene, truth, write_raster, write_polygons, color_shelf, monkeypatch
):
    def never(*_: object) -> None:
        raise AssertionError("the scene was classified")

    monkeypatch.setattr("geolangbind_qgis.engine.evaluation.evaluate_map.classify", never)
    far = write_raster(truth, "far.tif", transform=from_origin(500_000, 5_000_000, 10, 10))
    elsewhere = write_polygons({(200, 0, 232, 10): {"kind": "Red"}})
    numbers = parse("1=red,2=green,3=blue")
    for reference, pairs in ((far, numbers), (elsewhere, ())):
        with pytest.raises(AreaError, match="and the scene do not overlap") as refused:
            evaluate_map(MapRequest(reference, how(scene), pairs=pairs), Job(), color_shelf)
        assert "\n" not in str(refused.value)
    near = write_raster(truth, "near.tif", transform=from_origin(400_950, 5_799_050, 10, 10))
    with pytest.raises(AssertionError, match="was classified"):  # a pixel in common is enough
        evaluate_map(MapRequest(near, how(scene), pairs=numbers), Job(), color_shelf)
