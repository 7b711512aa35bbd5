# SPDX-License-Identifier: GPL-2.0-or-later
"""A run of the Classify dock whose project is closed before it ends."""

from __future__ import annotations

from pathlib import Path

from dock_helpers import class_layers, run, type_classes, until, warnings
from qgis.core import Qgis, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from geolangbind_qgis.gui.docks.classify import ClassifyDock
from tests.qgis.conftest import SENTINEL2_RGBN, halves, write_raster


def test_a_result_is_not_put_into_another_project(
    dock: ClassifyDock, scene: QgsRasterLayer, tmp_path: Path
) -> None:
    type_classes(dock, "water", "forest")
    output = tmp_path / "mine.tif"
    dock.output.setFilePath(str(output))
    until(dock.run_bar.button.isEnabled)
    QTest.mouseClick(dock.run_bar.button, Qt.MouseButton.LeftButton)
    assert dock.run_bar.running
    project = QgsProject.instance()
    project.clear()
    until(lambda: not dock.run_bar.running)
    assert output.is_file() and warnings(dock) == []
    assert project.mapLayers() == {} and not project.isDirty()
    told = dock.controller.iface.messageBar().get_messages(Qgis.MessageLevel.Success)
    assert [line for line in told if str(output) in line]

    wavelengths = [wavelength for _, wavelength in SENTINEL2_RGBN]
    path = write_raster(tmp_path / "next.tif", halves(), wavelengths_um=wavelengths)
    project.addMapLayer(QgsRasterLayer(str(path), "next"))
    dock.output.setFilePath(str(tmp_path / "next_classes.tif"))
    run(dock)
    assert len(class_layers()) == 2, "the next run is one of this project again"
