# SPDX-License-Identifier: GPL-2.0-or-later
"""The Compare dock used as a person would, with the real engine."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from compare_helpers import (
    answers,
    ask,
    canvas_of,
    click,
    heatmaps,
    here,
    hover,
    markers,
    pixel_of,
    values_of,
)
from dock_helpers import until, warnings
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QToolTip

from geolangbind_qgis.gui.docks.compare import CompareDock
from geolangbind_qgis.layers import heatmap

WATER, SOIL = (0.25, 0.5), (0.75, 0.5)  # of the small scene's width and height
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
RIGHT = Qt.MouseButton.RightButton


def sides(layer: QgsRasterLayer) -> tuple[float, float]:
    """Return the mean similarity of water (left) and soil (right)."""
    values = values_of(layer)
    return float(values[16:-16, 16:48].mean()), float(values[16:-16, 80:-16].mean())


def test_a_click_becomes_a_heatmap(compare: CompareDock, scene: QgsRasterLayer) -> None:
    assert "Click a place" in compare.run_bar.reason.text()
    with answers(compare):
        click(compare, WATER)
    assert warnings(compare) == []
    (layer,) = heatmaps()
    assert layer.name() == "Similarity to 1 place (scene)"
    assert layer.extent() == scene.extent() and layer.crs() == scene.crs()
    order = [node.layer() for node in QgsProject.instance().layerTreeRoot().findLayers()]
    assert order == [layer, scene]
    values = values_of(layer)
    assert values.shape == (96, 128)
    water, soil = sides(layer)
    assert water > soil + 0.05
    renderer, result = layer.renderer(), compare.answer.result
    assert isinstance(renderer, QgsSingleBandPseudoColorRenderer)
    assert renderer.classificationMin() == pytest.approx(result.percentiles[1])
    assert renderer.classificationMax() == pytest.approx(result.percentiles[99])
    assert result.percentiles[0] <= values.min() and values.max() <= result.percentiles[-1]
    row, col = pixel_of(compare, WATER)
    assert float(compare.click.table.item(0, 1).text()) == pytest.approx(values[row, col], abs=6e-4)
    assert compare.scene.layer() is scene, "a heatmap is not offered as a scene"
    until(lambda: "is encoded" in compare.store.text.text(), 10)
    assert markers(compare) == ([pytest.approx(WATER, abs=0.01)], [])


def test_further_clicks_change_the_same_layer_and_need_no_encoding(
    compare: CompareDock, scene: QgsRasterLayer
) -> None:
    with answers(compare):
        click(compare, WATER)
    (layer,) = heatmaps()
    first, before = layer.source(), values_of(layer)
    layer.renderer().setOpacity(0.4)
    assert compare.answer.result.encoded
    with answers(compare):
        click(compare, SOIL)
    assert heatmaps() == [layer] and layer.source() != first
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    node.setItemVisibilityChecked(False)
    assert not compare.answer.result.encoded
    assert layer.renderer().opacity() == pytest.approx(0.4), "a person's style stays"
    water, soil = sides(layer)
    assert soil > water + 0.05
    assert compare.click.table.rowCount() == 1
    with answers(compare):
        click(compare, WATER)
    assert np.array_equal(values_of(layer), before)
    assert node.isVisible(), "who asks wants to see"
    until(lambda: not Path(first).exists(), 10)
    assert Path(layer.source()).exists()


def test_shift_adds_what_is_meant_and_ctrl_what_is_not(
    compare: CompareDock, scene: QgsRasterLayer
) -> None:
    with answers(compare):
        click(compare, WATER)
    alone = sides(heatmaps()[0])
    with answers(compare):
        click(compare, (0.3, 0.3), SHIFT)
    with answers(compare):
        click(compare, SOIL, CTRL)
    (layer,) = heatmaps()
    assert layer.name() == "Similarity to 2 places, not to 1 (scene)"
    question = heatmap.stored_question(layer)
    assert len(question.points) == 2 and len(question.not_points) == 1
    water, soil = sides(layer)
    assert water - soil > alone[0] - alone[1], "what is not meant pulls its like down"
    like, unlike = markers(compare)
    assert like == [pytest.approx(WATER, abs=0.01), pytest.approx((0.3, 0.3), abs=0.01)]
    assert unlike == [pytest.approx(SOIL, abs=0.01)]
    with answers(compare):
        click(compare, (0.4, 0.4))
    assert compare.click.table.rowCount() == 1, "a click without a key asks anew"
    assert markers(compare)[1] == []


def test_places_are_left_out_by_key_by_right_click_and_all_at_once(
    compare: CompareDock, scene: QgsRasterLayer
) -> None:
    with answers(compare):
        click(compare, WATER)
    with answers(compare):
        click(compare, (0.3, 0.3), SHIFT)
    with answers(compare):
        click(compare, SOIL, CTRL)
    with answers(compare):
        compare.click.table.selectRow(2)
        QTest.keyClick(compare.click.table, Qt.Key.Key_Delete)
    assert len(heatmap.stored_question(heatmaps()[0]).not_points) == 0
    with answers(compare):
        click(compare, (0.3, 0.3), button=RIGHT)
    assert markers(compare) == ([pytest.approx(WATER, abs=0.01)], [])
    kept = values_of(heatmaps()[0])
    click(compare, (0.6, 0.9), button=RIGHT)  # there is none
    compare.click.clear.click()
    assert markers(compare) == ([], []) and compare.click.table.rowCount() == 0
    assert not compare.run_bar.button.isEnabled()
    assert np.array_equal(values_of(heatmaps()[0]), kept), "the answer stays"


def test_what_is_not_meant_alone_is_no_question_yet(
    compare: CompareDock, scene: QgsRasterLayer
) -> None:
    click(compare, SOIL, CTRL)
    assert "not meant" in compare.run_bar.reason.text() and heatmaps() == []
    with answers(compare):
        click(compare, WATER, SHIFT)
    assert heatmaps()[0].name() == "Similarity to 1 place, not to 1 (scene)"


def test_escape_gives_the_map_back(compare: CompareDock, scene: QgsRasterLayer) -> None:
    canvas = canvas_of(compare)
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    compare.click.button.click()
    assert canvas.mapTool() is compare.controller.switch.tool
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.mapTool() is pan and not compare.click.button.isChecked()
    compare.click.button.click()
    canvas.setMapTool(pan)  # another tool of QGIS
    assert not compare.click.button.isChecked()
    compare.click.button.click()
    compare.ways.choose("text")
    assert canvas.mapTool() is pan, "words need no tool"
    canvas.unsetMapTool(pan)


def test_a_closed_dock_leaves_nothing_on_the_map(
    compare: CompareDock, scene: QgsRasterLayer
) -> None:
    with answers(compare):
        click(compare, WATER)
    canvas = canvas_of(compare)
    compare.close()
    assert markers(compare) == ([], []) and canvas.mapTool() is not compare.controller.switch.tool
    compare.setUserVisible(True)
    assert markers(compare) == ([pytest.approx(WATER, abs=0.01)], []), "nothing is forgotten"


def test_words_become_a_heatmap(compare: CompareDock, scene: QgsRasterLayer) -> None:
    compare.ways.choose("text")
    assert "Type what" in compare.run_bar.reason.text()
    with answers(compare):
        ask(compare, "river | lake")
    (layer,) = heatmaps()
    assert layer.name() == "Similarity to “river | lake” (scene)"
    assert heatmap.stored_question(layer).texts == ("river", "lake")
    water, soil = sides(layer)
    assert water > soil
    with answers(compare):
        click_back(compare)
        click(compare, SOIL)
    assert heatmaps() == [layer] and heatmap.stored_question(layer).texts == ()
    with answers(compare):
        compare.ways.choose("text")
        compare.run_bar.button.click()
    assert heatmap.stored_question(layer).points == ()
    assert markers(compare) == ([], []), "places are no part of this question"


def click_back(compare: CompareDock) -> None:
    compare.ways.choose("click")


def test_the_value_under_the_cursor_is_that_of_the_layer(
    compare: CompareDock, scene: QgsRasterLayer
) -> None:
    with answers(compare):
        click(compare, WATER)
    values = values_of(heatmaps()[0])
    for where in ((0.1, 0.2), (0.9, 0.8)):
        hover(compare, where)
        expected = float(values[pixel_of(compare, where)])
        until(lambda e=expected: here(compare) == pytest.approx(e, abs=6e-4), 5)
        assert QToolTip.text() == compare.answer.here.text().split()[-1], "beside the cursor too"
    hover(compare, (1.05, 0.5))
    until(lambda: here(compare) is None, 5)


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857"])
def test_the_map_may_have_another_crs(
    compare: CompareDock, scene: QgsRasterLayer, crs: str
) -> None:
    canvas = canvas_of(compare)
    with answers(compare):
        click(compare, WATER)
    place = compare.controller.state.examples[0]
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
    canvas.setExtent(canvas.mapSettings().layerExtentToOutputExtent(scene, scene.extent()))
    QTest.qWait(100)
    assert markers(compare)[0] == [pytest.approx(WATER, abs=0.02)]
    with answers(compare):
        click(compare, WATER)
    again = compare.controller.state.examples[0]
    pixel = scene.rasterUnitsPerPixelX()
    assert abs(again.x - place.x) < 3 * pixel and abs(again.y - place.y) < 3 * pixel
    hover(compare, SOIL)
    row, col = pixel_of(compare, SOIL)
    around = values_of(heatmaps()[0])[row - 1 : row + 2, col - 1 : col + 2]
    until(lambda: around.min() - 1e-3 <= (here(compare) or -9) <= around.max() + 1e-3, 5)


def test_a_saved_heatmap_keeps_its_style_and_the_next_answer_gets_its_own_layer(
    compare: CompareDock, scene: QgsRasterLayer, tmp_path: Path
) -> None:
    with answers(compare):
        click(compare, WATER)
    (layer,) = heatmaps()
    values, target = values_of(layer), tmp_path / "kept" / "water.tif"
    target.parent.mkdir()
    with answers(compare):
        compare.controller.save_to(str(target.with_suffix("")))
    assert layer.source() == str(target) and np.array_equal(values_of(layer), values)
    dataset = gdal.Open(str(target))
    assert dataset.GetMetadataItem("GEOLANGBIND_KIND") == "similarity"
    assert dataset.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE")
    dataset = None
    assert "singlebandpseudocolor" in target.with_suffix(".qml").read_text("utf-8")
    with answers(compare):
        click(compare, SOIL)
    newest, saved = heatmaps()
    assert saved is layer and newest is not layer
    assert np.array_equal(values_of(saved), values)
    compare.controller.iface.currentLayerChanged.emit(saved)
    until(lambda: compare.controller.runs.heatmap_id == saved.id(), 5)
    until(lambda: compare.answer.title.text() == saved.name(), 5)


def test_a_project_opened_again_shows_its_heatmap_in_the_dock(
    compare: CompareDock, scene: QgsRasterLayer, tmp_path: Path
) -> None:
    with answers(compare):
        click(compare, WATER)
    with answers(compare):
        compare.controller.save_to(str(tmp_path / "water.tif"))
    percentiles, scene_source = compare.answer.result.percentiles, scene.source()
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "project.qgz"))
    compare.controller.runs.cancelled()
    assert compare.answer.isVisibleTo(compare) and "Cancelled" in compare.run_bar.reason.text()
    project.clear()
    assert not compare.answer.threshold.isEnabled()
    assert not compare.answer.isVisibleTo(compare), "what another project answered is gone"
    assert "Cancelled" not in compare.run_bar.reason.text()
    scene_only = QgsRasterLayer(scene_source, "scene")
    project.addMapLayer(scene_only)
    until(lambda: compare.controller.layer is scene_only and not compare.controller.state.looking)
    assert "Cancelled" not in compare.run_bar.reason.text()
    assert project.read(str(tmp_path / "project.qgz"))
    (layer,) = heatmaps()
    compare.controller.iface.currentLayerChanged.emit(layer)
    until(lambda: compare.answer.threshold.isEnabled(), 5)
    assert compare.answer.result.percentiles == percentiles
    assert compare.answer.isVisibleTo(compare)


def test_a_heatmap_that_was_removed_is_made_anew(
    compare: CompareDock, scene: QgsRasterLayer
) -> None:
    with answers(compare):
        click(compare, WATER)
    QgsProject.instance().removeMapLayer(heatmaps()[0].id())
    assert not compare.answer.save.isEnabled() and not compare.answer.threshold.isEnabled()
    with answers(compare):
        click(compare, SOIL)
    assert len(heatmaps()) == 1 and compare.answer.save.isEnabled()


def test_each_scene_keeps_its_places(
    compare: CompareDock, scene: QgsRasterLayer, scene_path: Path
) -> None:
    with answers(compare):
        click(compare, WATER)
    other = QgsRasterLayer(str(scene_path), "other")
    QgsProject.instance().addMapLayer(other)
    compare.scene.set_layer(other)
    until(lambda: not compare.controller.state.looking)
    assert compare.click.table.rowCount() == 0 and markers(compare) == ([], [])
    compare.scene.set_layer(scene)
    until(lambda: not compare.controller.state.looking)
    assert markers(compare) == ([pytest.approx(WATER, abs=0.01)], [])
    QgsProject.instance().removeMapLayer(scene.id())
    until(lambda: compare.controller.layer is other)
    assert markers(compare) == ([], [])
