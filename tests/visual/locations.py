# SPDX-License-Identifier: GPL-2.0-or-later
"""Uses the Locations dock as a person would, inside QGIS, and takes pictures."""

from __future__ import annotations

import os
from pathlib import Path

from looking import Gaps, shoot, wait
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface


def use_dock(plugin, report):
    canvas = iface.mapCanvas()
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    countries = f"{QgsApplication.pkgDataPath()}/resources/data/world_map.gpkg|layername=countries"
    QgsProject.instance().addMapLayer(QgsVectorLayer(countries, "countries"))
    canvas.setExtent(QgsRectangle(-12, 34, 32, 62))
    plugin.slots["locations"].action.trigger()
    dock = plugin.slots["locations"].dock
    width = int(os.environ["SHOOT_WIDTH"])
    iface.mainWindow().resizeDocks([dock], [width], Qt.Orientation.Horizontal)
    wait(lambda: dock.model.entry is not None, 60)
    QTest.qWait(1500)
    shoot("1_absent")
    report["absent"] = dock.run_bar.reason.text()
    dock.model.weights.setFilePath(os.environ["SHOOT_WEIGHTS"])
    dock.model.details_button.setChecked(False)
    shoot("2_ready")
    make(dock, report, "pca")
    shoot("3_components")
    similarity(dock, report)
    if os.environ["SHOOT_PHOTOS"]:
        photos = sorted(Path(os.environ["SHOOT_PHOTOS"]).glob("*.jp*g"))
        dock.take_photo(str(photos[0]))
        make(dock, report, "photo")
        shoot("5_photo")
    dock.kind.combo.setCurrentIndex(dock.kind.combo.findData("regions"))
    dock.more_section.button.setChecked(True)
    shoot("6_regions_options")
    make(dock, report, "regions")
    shoot("7_regions")
    dock.kind.combo.setCurrentIndex(dock.kind.combo.findData("embedding"))
    dock.spacing.setValue(1.0)
    shoot("8_channels_options")
    make(dock, report, "embedding")
    shoot("9_channels")
    tree = QgsProject.instance().layerTreeRoot()
    report["layers"] = [node.name() for node in tree.findLayers()]


def similarity(dock, report):
    dock.kind.combo.setCurrentIndex(dock.kind.combo.findData("place"))
    shoot("4_place")
    QTest.mouseClick(dock.kind.pick, Qt.MouseButton.LeftButton)
    viewport = iface.mapCanvas().viewport()
    middle = QPoint(viewport.width() // 2, viewport.height() // 2)
    held = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, held, middle)
    make(dock, report, "similarity")
    QTest.mouseMove(viewport, middle + QPoint(40, 30))
    QTest.qWait(300)
    shoot("5_similarity")


def make(dock, report, kind):
    iface.messageBar().clearWidgets()
    wait(dock.run_bar.button.isEnabled, 10)
    gaps = Gaps()
    gaps.start()
    dock.run_bar.button.click()
    wait(lambda: not dock.run_bar.running)
    report[f"{kind}_gap_ms"] = gaps.stop()
    report[f"{kind}_messages"] = [item.text() for item in iface.messageBar().items()]
    QTest.qWait(1500)
