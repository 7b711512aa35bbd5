# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs inside QGIS (``tools.docs.pictures`` starts it): uses the plugin and takes its pictures."""

from __future__ import annotations

import json
import os
import traceback
from pathlib import Path
from typing import Any

from qgis.core import QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QPoint, QRect, QSize, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialog, QWidget
from qgis.utils import iface

from tools import driving

ASKED = json.loads(Path(os.environ["GEOLANGBIND_DOCS"]).read_text(encoding="utf-8"))
OUT = Path(ASKED["folder"])
WINDOW = QSize(1400, 900)
MAP_WIDTH = 620  # of what is shown of the map beside a dock
CLICKED = (0.33, 0.1)  # on the river, in shares of the scene
WINDOWS = ("engine", "models")


def save(widget: QWidget, name: str) -> None:
    """Save a picture of the widget."""
    QTest.qWait(500)
    widget.grab().save(str(OUT / f"{name}.png"))


def save_beside_map(dock: QWidget, name: str) -> None:
    """Save a picture of the dock and the map left of it."""
    iface.messageBar().clearWidgets()
    QTest.qWait(1500)
    window, canvas = iface.mainWindow(), iface.mapCanvas()
    at = dock.mapTo(window, QPoint(0, 0))
    middle = canvas.mapTo(window, canvas.rect().center()).x()
    left = max(canvas.mapTo(window, QPoint(0, 0)).x(), middle - MAP_WIDTH // 2)
    area = QRect(left, at.y(), at.x() + dock.width() - left, dock.height())
    window.grab(area).save(str(OUT / f"{name}.png"))


def classify() -> Any:
    """Make a class map in the Classify dock."""
    dock = driving.open_dock("classify")
    driving.paste_classes(dock, ASKED["classes"])
    driving.run(dock)
    dock.scroll.verticalScrollBar().setValue(dock.scroll.verticalScrollBar().maximum())
    save_beside_map(dock, "classify")
    dock.close()
    return dock


def compare(extent: Any) -> None:
    """Click a place in the Compare dock."""
    dock = driving.open_dock("compare")
    x = extent.xMinimum() + CLICKED[0] * extent.width()
    y = extent.yMaximum() - CLICKED[1] * extent.height()
    driving.click_map(dock, QgsPointXY(x, y))
    save_beside_map(dock, "compare")
    dock.close()


def locations() -> None:
    """Open the Locations dock; its model is not here, so nothing can be made."""
    action = iface.mainWindow().findChild(QAction, "geolangbind_locations_action")
    action.trigger()
    dock = iface.mainWindow().findChild(QWidget, "GeoLangBindLocationsDock")
    iface.mainWindow().resizeDocks([dock], [driving.DOCK_WIDTH], Qt.Orientation.Horizontal)
    driving.wait(lambda: dock.model.entry is not None, "asking the engine about GAIR")
    save(dock, "locations")
    dock.close()


def windows() -> None:
    """Open the windows of the menu, one after the other."""
    for name in WINDOWS:
        action = iface.mainWindow().findChild(QAction, f"geolangbind_{name}_action")
        if name == "engine":  # as a new installation of the plugin shows it
            os.environ.pop("GEOLANGBIND_ENGINE_PYTHON")
        action.trigger()
        QTest.qWait(3000)
        if name == "engine":
            hide_folders(iface.mainWindow().findChild(QDialog, "GeoLangBindEngineDialog"))
        elif name == "models":
            window = iface.mainWindow().findChild(QDialog, "GeoLangBindModelsDialog")
            driving.wait(window.folder.text, "asking the engine for the models")
            window.folder.setText("~/.cache/huggingface/hub")
        shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog)]
        for dialog in shown:
            if dialog.isVisible():
                save(dialog, name)
                dialog.close()


def hide_folders(window: Any) -> None:
    """Let the picture show no folder of the machine that it is taken on."""
    driving.wait(lambda: window.button.isVisible(), "looking at the engine")
    facts = [line.partition(": ")[::2] for line in window.facts.text().splitlines()]
    usual = "~/.local/share/QGIS/QGIS3/profiles/default/geolangbind"
    window.facts.show_facts([(k, usual if os.path.isabs(v) else v) for k, v in facts])


def main() -> None:
    """Take all pictures; write down what went wrong, if anything did."""
    try:
        layer = driving.add_scene(ASKED["scene"], "demo_scene")
        classify()
        tree = QgsProject.instance().layerTreeRoot()
        for node in tree.findLayers():
            node.setItemVisibilityChecked(node.layerId() == layer.id())
        iface.setActiveLayer(layer)
        compare(layer.extent())
        locations()
        windows()
    except Exception:
        (OUT / "problem.txt").write_text(traceback.format_exc(), encoding="utf-8")
    driving.leave()


iface.mainWindow().resize(WINDOW)
iface.mainWindow().move(0, 0)
QTimer.singleShot(2500, main)
