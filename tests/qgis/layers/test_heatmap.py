# SPDX-License-Identifier: GPL-2.0-or-later
"""Heatmap layers by themselves: colours, legend, place in the tree, replacing, values."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGradientColorRamp,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsSingleBandGrayRenderer,
)
from qgis.PyQt.QtGui import QColor

from geolangbind_qgis.layers import heatmap, result
from geolangbind_qgis.layers.errors import ResultError
from geolangbind_qgis.layers.result import is_result
from geolangbind_qgis.protocol import (
    BandChoice,
    Histogram,
    ModelReport,
    SceneReport,
    SceneRequest,
    SimilarityRequest,
    SimilarityResult,
    StoreReport,
)
from tests.qgis.conftest import write_raster
from tests.qgis.layers.results import finished

UTM = QgsCoordinateReferenceSystem("EPSG:32633")
STORE = StoreReport("s", "", "patches", "", "starter", "", 1, 5, 10, 128, True, 1000, "")


def answer(folder: Path, name: str = "heat", shift: float = 0.0) -> SimilarityResult:
    """Write a heatmap of 40 × 100 pixels (10 m), 0 at the left to 0.99 at the right, plus shift.

    The upper ten rows hold no data.
    """
    values = np.tile(np.arange(100, dtype=np.float32) / 100 + shift, (1, 40, 1))
    values[:, :10] = np.nan
    path = write_raster(folder / f"{name}.tif", values, nodata=float("nan"))
    percentiles = tuple(0.0099 * place + shift for place in range(101))
    counts = Histogram(percentiles[0], percentiles[-1], (10,) * 10)
    band = (BandChoice(1, 0.665, "B04", "band name"),)
    scene = SceneReport("s.tif", 100, 40, "EPSG:32633", "uint16", 10.0, band, "", "DN / 32")
    model = ModelReport("starter", "model.safetensors", "ab" * 32, "GPL-2.0-or-later", "cpu")
    return SimilarityResult(
        str(path), percentiles, counts, (), "", STORE, True, scene, model, 0.1, ("a note",)
    )


def question(**examples: object) -> SimilarityRequest:
    return SimilarityRequest(SceneRequest("s.tif"), "", **examples)  # type: ignore[arg-type]


WORDS = question(texts=("river", "lake"))


@pytest.fixture
def scene(tmp_path: Path) -> QgsRasterLayer:
    path = write_raster(tmp_path / "scene.tif", np.ones((1, 40, 100), np.uint8))
    layer = QgsRasterLayer(str(path), "scene")
    QgsProject.instance().addMapLayer(layer)
    return layer


def legend(layer: QgsRasterLayer) -> tuple[str, str]:
    settings = layer.renderer().shader().rasterShaderFunction().legendSettings()
    return settings.minimumLabel(), settings.maximumLabel()


def added(result: SimilarityResult, scene: QgsRasterLayer) -> QgsRasterLayer:
    return heatmap.add_heatmap(QgsProject.instance(), result, WORDS, scene, "scene")


def test_colours_and_legend_follow_the_values(tmp_path: Path, scene: QgsRasterLayer) -> None:
    layer = added(answer(tmp_path), scene)
    assert heatmap.colors(layer, [0.0099, 0.9801]) == ["#000004", "#fcfdbf"]
    assert heatmap.colors(layer, [-1.0, 1.0]) == ["#000004", "#fcfdbf"], "what lies beyond too"
    assert legend(layer) == ("≤ 0.010, least 0.000", "≥ 0.980, largest 0.990")
    assert is_result(layer) and heatmap.is_heatmap(layer) and not heatmap.is_heatmap(scene)
    assert heatmap.stored_answer(layer).notes == ("a note",)
    history = layer.metadata().history()
    assert any("SHA-256" in line for line in history) and "Like the words: river | lake" in history


def test_an_answer_of_one_value_has_a_ramp(tmp_path: Path, scene: QgsRasterLayer) -> None:
    flat = replace(answer(tmp_path), percentiles=(0.5,) * 101)
    layer = added(flat, scene)
    renderer = layer.renderer()
    assert renderer.classificationMin() < renderer.classificationMax()


@pytest.mark.parametrize(
    ("examples", "name"),
    [
        ({"points": ((1.0, 2.0),)}, "Similarity to 1 place (scene)"),
        ({"points": ((1.0, 2.0),) * 2, "not_points": ((3.0, 4.0),)}, "2 places, not to 1 (scene)"),
        ({"texts": ("river", "lake")}, "Similarity to “river | lake” (scene)"),
        ({"texts": ("x" * 60,)}, "“" + "x" * 39 + "…”"),
    ],
)
def test_the_name_says_what_was_asked(examples: dict, name: str) -> None:
    assert name in heatmap.layer_name(question(**examples), "scene")


def test_the_newest_lies_above_the_scene_and_its_heatmaps(
    tmp_path: Path, scene: QgsRasterLayer
) -> None:
    root = QgsProject.instance().layerTreeRoot()
    group = root.addGroup("inner")
    node = root.findLayer(scene.id())
    group.addChildNode(node.clone())
    node.parent().removeChildNode(node)
    first = added(answer(tmp_path), scene)
    second = added(answer(tmp_path, "second"), scene)
    assert [child.layer() for child in group.children()] == [second, first, scene]


def test_of_class_map_and_heatmap_the_newest_is_seen(tmp_path: Path, scene: QgsRasterLayer) -> None:
    project = QgsProject.instance()
    request = finished(tmp_path, Path(scene.source()))
    first = result.add_classification(project, *request, scene)
    heat = added(answer(tmp_path), scene)
    second = result.add_classification(project, *request, scene)
    order = [node.layer() for node in project.layerTreeRoot().findLayers()]
    older = [first.class_layer, first.confidence_layer]
    assert order == [second.class_layer, second.confidence_layer, heat, *older, scene]


def test_replacing_keeps_what_a_person_changed(tmp_path: Path, scene: QgsRasterLayer) -> None:
    layer = added(answer(tmp_path), scene)
    function = layer.renderer().shader().rasterShaderFunction()
    function.setSourceColorRamp(QgsGradientColorRamp(QColor("#ffffff"), QColor("#ff0000")))
    layer.renderer().setOpacity(0.3)
    layer.setBlendMode(layer.blendMode())
    heatmap.set_threshold(layer, 0.4)
    other = answer(tmp_path, "other", 0.2)
    heatmap.replace(layer, other, question(points=((1.0, 2.0),)), "scene")
    assert layer.source() == other.heatmap and "1 place" in layer.name()
    assert heatmap.colors(layer, [0.0, 2.0]) == ["#ffffff", "#ff0000"]
    assert layer.renderer().opacity() == pytest.approx(0.3)
    assert heatmap.threshold(layer) == pytest.approx(0.4)
    assert legend(layer)[1] == "≥ 1.180, largest 1.190"
    assert heatmap.stored_question(layer).points == ((1.0, 2.0),)


def test_a_renderer_of_another_kind_is_left_alone(tmp_path: Path, scene: QgsRasterLayer) -> None:
    layer = added(answer(tmp_path), scene)
    layer.setRenderer(QgsSingleBandGrayRenderer(layer.dataProvider(), 1))
    heatmap.replace(layer, answer(tmp_path, "other"), WORDS, "scene")
    assert isinstance(layer.renderer(), QgsSingleBandGrayRenderer)
    assert heatmap.colors(layer, [0.5]) == []
    heatmap.set_threshold(layer, 0.4)
    assert heatmap.threshold(layer) == pytest.approx(0.4)


def test_a_file_that_is_no_raster_leaves_the_layer_as_it_was(
    tmp_path: Path, scene: QgsRasterLayer
) -> None:
    layer = added(answer(tmp_path), scene)
    source, name = layer.source(), layer.name()
    broken = tmp_path / "broken.tif"
    broken.write_bytes(b"nothing")
    with pytest.raises(ResultError, match=r"broken\.tif"):
        heatmap.replace(layer, replace(answer(tmp_path), heatmap=str(broken)), WORDS, "scene")
    assert layer.isValid() and (layer.source(), layer.name()) == (source, name)


def test_values_are_read_in_any_crs(tmp_path: Path, scene: QgsRasterLayer) -> None:
    layer = added(answer(tmp_path), scene)
    extent = layer.extent()
    point = QgsPointXY(extent.xMinimum() + 255.0, extent.yMinimum() + 55.0)
    assert heatmap.value_at(layer, point, UTM) == pytest.approx(0.25)
    degrees = heatmap.moved(point, UTM, QgsCoordinateReferenceSystem("EPSG:4326"))
    crs = QgsCoordinateReferenceSystem("EPSG:4326")
    assert heatmap.value_at(layer, degrees, crs) == pytest.approx(0.25)
    nodata = QgsPointXY(point.x(), extent.yMaximum() - 5.0)
    assert heatmap.value_at(layer, nodata, UTM) is None
    assert heatmap.value_at(layer, QgsPointXY(0.0, 0.0), UTM) is None
    assert heatmap.moved(QgsPointXY(1e9, 1e9), crs, UTM) is None
