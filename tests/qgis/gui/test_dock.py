# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock used as a person would, with the real engine."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest
from dock_helpers import class_layers, engine_processes, run, type_classes, until, warnings
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from geolangbind_qgis.gui.docks.classify import ClassifyDock
from geolangbind_qgis.gui.widgets.area_chooser import POLYGONS
from geolangbind_qgis.gui.widgets.bands_model import NANOMETRES
from geolangbind_qgis.layers.threshold import threshold
from geolangbind_qgis.plugin import GeoLangBindPlugin


def test_without_layers_run_is_disabled_and_says_why(dock: ClassifyDock) -> None:
    until(lambda: "raster layer" in dock.run_bar.reason.text(), 30)
    assert not dock.run_bar.button.isEnabled()
    assert dock.run_bar.button.toolTip() == dock.run_bar.reason.text()


def test_typed_classes_become_a_class_layer(dock: ClassifyDock, scene: QgsRasterLayer) -> None:
    assert "4 bands" in dock.bands_section.summary.text()
    assert "490–842 nm" in dock.bands_section.summary.text()
    assert "class names" in dock.run_bar.reason.text()
    type_classes(dock, "water", "forest")
    run(dock)
    assert warnings(dock) == []
    classes, confidence = class_layers()
    assert classes.name() == "Classes: water, forest (scene)"
    tree = QgsProject.instance().layerTreeRoot()
    order = [node.layer() for node in tree.findLayers()]
    assert order.index(classes) < order.index(confidence) < order.index(scene)
    assert tree.findLayer(classes.id()).isVisible()
    assert not tree.findLayer(confidence.id()).isVisible()
    assert isinstance(classes.renderer(), QgsPalettedRasterRenderer)
    legend = [(entry.label, entry.color.name()) for entry in classes.renderer().classes()]
    asked = [(row.name, row.color) for row in dock.classes.model.rows()]
    assert legend[: len(asked)] == asked
    assert classes.extent() == scene.extent() and classes.crs() == scene.crs()
    assert dock.result.isVisibleTo(dock)
    rows = dock.result.rows()
    assert [row.name for row in rows] == ["water", "forest"]
    assert sum(row.percent for row in rows) == pytest.approx(100.0)
    assert sum(row.hectares for row in rows) == pytest.approx(96 * 128 * 0.01, rel=0.01)
    assert dock.scene.layer() is scene, "a class map is not offered as a scene"


def test_ctrl_enter_runs_from_anywhere_in_the_dock(
    dock: ClassifyDock, scene: QgsRasterLayer
) -> None:
    QTest.keyClick(dock.classes.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not dock.run_bar.running, "there are no classes yet"
    type_classes(dock, "water", "forest")
    until(dock.run_bar.button.isEnabled)
    QApplication.setActiveWindow(dock.window())
    dock.model.combo.setFocus()
    QTest.keyClick(dock.model.combo, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dock.run_bar.running
    until(lambda: not dock.run_bar.running)
    assert len(class_layers()) == 2


def test_the_threshold_changes_map_and_table(dock: ClassifyDock, scene: QgsRasterLayer) -> None:
    type_classes(dock, "water", "forest")
    run(dock)
    layer = class_layers()[0]
    dock.result.slider.setValue(100)
    until(lambda: threshold(layer) == 100, 5)
    rows = {row.name: row.percent for row in dock.result.rows()}
    assert rows["unclassified"] > 5.0
    dock.result.slider.setValue(0)
    until(lambda: threshold(layer) == 0, 5)
    assert "unclassified" not in {row.name for row in dock.result.rows()}
    QgsProject.instance().removeMapLayer(layer.id())
    assert not dock.result.slider.isEnabled()


def test_cancel_stops_and_leaves_nothing(
    dock: ClassifyDock, scene: QgsRasterLayer, tmp_path: Path
) -> None:
    type_classes(dock, "water", "forest")
    output = tmp_path / "map.tif"
    dock.output.setFilePath(str(output))
    until(dock.run_bar.button.isEnabled)
    QTest.mouseClick(dock.run_bar.button, Qt.MouseButton.LeftButton)
    assert dock.run_bar.button.text() == "&Cancel"
    QTest.mouseClick(dock.run_bar.button, Qt.MouseButton.LeftButton)
    until(lambda: not dock.run_bar.running, 30)
    assert class_layers() == [] and not output.exists() and warnings(dock) == []
    run(dock)
    assert output.exists() and len(class_layers()) == 2


def test_polygons_and_typed_wavelengths_are_used(dock: ClassifyDock, scene: QgsRasterLayer) -> None:
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633", "half", "memory")
    extent = scene.extent()
    half = QgsRectangle(
        extent.xMinimum(), extent.yMinimum(), extent.center().x(), extent.yMaximum()
    )
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(half))
    layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer)
    dock.area.mode.setCurrentIndex(dock.area.mode.findData(POLYGONS))
    dock.bands.model.setData(dock.bands.model.index(0, NANOMETRES), "666")
    type_classes(dock, "water", "forest")
    run(dock)
    assert warnings(dock) == []
    result = dock.result.result
    assert result is not None
    total = sum(row.hectares for row in dock.result.rows())
    assert total == pytest.approx(96 * 64 * 0.01, rel=0.02)
    assert result.scene.bands[0].wavelength_um == pytest.approx(0.666)


def test_edited_bands_are_remembered_with_the_layer(
    dock: ClassifyDock, scene: QgsRasterLayer
) -> None:
    dock.bands.model.setData(dock.bands.model.index(1, NANOMETRES), "555")
    other = QgsRasterLayer(scene.source(), "other")
    QgsProject.instance().addMapLayer(other)
    dock.scene.set_layer(other)
    until(lambda: not dock.controller.state.looking)
    assert dock.bands.model.rows()[1].wavelength_nm == pytest.approx(560)
    dock.scene.set_layer(scene)
    until(lambda: not dock.controller.state.looking)
    assert dock.bands.model.rows()[1].wavelength_nm == pytest.approx(555)
    dock.bands.again.click()
    until(lambda: not dock.controller.state.looking)
    assert dock.bands.model.rows()[1].wavelength_nm == pytest.approx(560)


def test_the_layer_may_go_during_the_run(dock: ClassifyDock, scene: QgsRasterLayer) -> None:
    type_classes(dock, "water", "forest")
    until(dock.run_bar.button.isEnabled)
    dock.run_bar.button.click()
    QgsProject.instance().removeMapLayer(scene.id())
    until(lambda: not dock.run_bar.running)
    assert len(class_layers()) == 2 and warnings(dock) == []
    assert "raster layer" in dock.run_bar.reason.text()


def test_a_killed_engine_is_one_line_and_the_next_run_works(
    dock: ClassifyDock, scene: QgsRasterLayer
) -> None:
    type_classes(dock, "water", "forest")
    until(dock.run_bar.button.isEnabled)
    for child in engine_processes():
        os.kill(child, signal.SIGKILL)
    until(lambda: not engine_processes(), 20)
    dock.run_bar.button.click()
    until(lambda: engine_processes() or not dock.run_bar.running, 20)
    QTest.qWait(300)
    for child in engine_processes():
        os.kill(child, signal.SIGKILL)
    until(lambda: not dock.run_bar.running)
    said = warnings(dock)
    assert len(said) == 1 and "\n" not in said[0] and "engine" in said[0].lower()
    run(dock)
    assert len(class_layers()) == 2


def test_an_area_beside_the_scene_is_one_line(dock: ClassifyDock, scene: QgsRasterLayer) -> None:
    type_classes(dock, "water", "forest")
    dock.area.set_rectangle(QgsRectangle(0, 0, 1000, 1000), scene.crs())
    until(dock.run_bar.button.isEnabled)
    dock.run_bar.button.click()
    assert not dock.run_bar.running
    assert len(warnings(dock)) == 1 and "outside" in warnings(dock)[0]


def test_bands_edited_in_one_dock_are_those_of_the_other(
    dock: ClassifyDock, scene: QgsRasterLayer, plugin: GeoLangBindPlugin
) -> None:
    plugin.slots["compare"].action.trigger()
    other = plugin.slots["compare"].dock
    other.scene.set_layer(scene)
    until(lambda: other.controller.layer is scene and not other.controller.state.looking)
    dock.bands.model.setData(dock.bands.model.index(1, NANOMETRES), "555")
    until(lambda: other.bands.model.rows()[1].wavelength_nm == pytest.approx(555), 5)
    other.bands.again.click()
    until(lambda: dock.bands.model.rows()[1].wavelength_nm == pytest.approx(560), 30)
