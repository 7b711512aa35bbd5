# SPDX-License-Identifier: GPL-2.0-or-later
"""Using the Locations dock as a person does, and looking at the layers that come of it."""

from __future__ import annotations

import numpy as np
from dock_helpers import until, warnings
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from geolangbind_qgis.gui.docks.locations import LocationsDock
from geolangbind_qgis.layers.locations import is_locations

DEGREES = QgsCoordinateReferenceSystem("EPSG:4326")


def choose(dock: LocationsDock, kind: str) -> None:
    dock.kind.combo.setCurrentIndex(dock.kind.combo.findData(kind))


def make(dock: LocationsDock) -> QgsRasterLayer:
    """Click Make layer, wait, return the newest location layer, above all others."""
    until(dock.run_bar.button.isEnabled, 20)
    QTest.mouseClick(dock.run_bar.button, Qt.MouseButton.LeftButton)
    assert dock.run_bar.running, dock.run_bar.reason.text()
    until(lambda: not dock.run_bar.running)
    assert warnings(dock) == []
    nodes = QgsProject.instance().layerTreeRoot().findLayers()
    return next(node.layer() for node in nodes if is_locations(node.layer()))


def values(layer: QgsRasterLayer) -> np.ndarray:
    dataset = gdal.Open(layer.source())
    found = dataset.ReadAsArray()
    dataset = None
    return found


def layers() -> list[str]:
    return [node.name() for node in QgsProject.instance().layerTreeRoot().findLayers()]
