# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs inside QGIS (``tools.demo`` starts it): uses the plugin's dock as a person would.

``GEOLANGBIND_DEMO`` names a JSON file with ``scene``, ``title``, ``classes``
(the text to paste), ``output``, ``project``, ``picture`` and ``report``. Writes
the report, whatever happens, and closes QGIS.
"""

from __future__ import annotations

import json
import os
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsContrastEnhancement,
    QgsMapThemeCollection,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
)
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QSize, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QDockWidget,
    QPlainTextEdit,
)
from qgis.utils import iface

ASKED = json.loads(Path(os.environ["GEOLANGBIND_DEMO"]).read_text(encoding="utf-8"))
WINDOW = QSize(1500, 950)
SIDE = QSize(310, 370)  # of the second map view
GAMMA = 1.8  # roofs and dry soil are many times brighter than woods
NATURAL_UM = (0.665, 0.560, 0.490)  # red, green, blue
NEAR_UM = 0.05
START_LIMIT_S = 120.0
RUN_LIMIT_S = float(ASKED["limit_s"])


class DemoError(Exception):
    """What went wrong, in one line."""


def wait(done: Callable[[], object], limit_s: float, what: str) -> None:
    """Let QGIS go on until ``done()``; raise ``DemoError`` when that does not come."""
    end = time.monotonic() + limit_s
    while not done():
        if time.monotonic() > end:
            raise DemoError(f"{what}: not within {limit_s:g} s")
        QTest.qWait(20)


def messages() -> list[str]:
    """Return what QGIS's message bar says."""
    return [item.text() for item in iface.messageBar().items()]


def add_scene() -> QgsRasterLayer:
    """Add the scene to the project and show it whole."""
    layer = QgsRasterLayer(ASKED["scene"], ASKED["title"])
    if not layer.isValid():
        raise DemoError(f"QGIS cannot open {ASKED['scene']}")
    QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(layer)
    iface.zoomToActiveLayer()
    return layer


def open_dock() -> Any:
    """Click the plugin's button; return its dock, ready to run but for classes."""
    window = iface.mainWindow()
    action = window.findChild(QAction, "geolangbind_classify_action")
    if action is None:
        raise DemoError("the plugin is not loaded: " + "; ".join(messages()))
    action.trigger()
    dock = window.findChild(QgsDockWidget, "GeoLangBindClassifyDock")
    window.resizeDocks([dock], [350], Qt.Orientation.Horizontal)
    wait(lambda: not dock.controller.state.looking, START_LIMIT_S, "reading the scene's bands")
    return dock


def paste_classes(dock: Any) -> None:
    """Click “Paste a list of classes”, fill the dialog in and press OK."""

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            QTimer.singleShot(100, fill)
            return
        dialog.findChild(QPlainTextEdit).setPlainText(ASKED["classes"])
        buttons = dialog.findChild(QDialogButtonBox)
        buttons.button(QDialogButtonBox.StandardButton.Ok).click()

    QTimer.singleShot(200, fill)
    dock.classes.paste_button.click()


def run(dock: Any) -> Any:
    """Click Run and wait; return the result. Raises ``DemoError`` with the plugin's own words."""
    button = dock.run_bar.button
    try:
        wait(button.isEnabled, START_LIMIT_S, "waiting for Run")
    except DemoError:
        raise DemoError(dock.run_bar.reason.text()) from None
    button.click()
    wait(lambda: not dock.run_bar.running, RUN_LIMIT_S, "classifying")
    if dock.result.result is None:
        raise DemoError("; ".join(messages()) or dock.run_bar.reason.text())
    return dock.result.result


def natural_colours(layer: QgsRasterLayer, result: Any) -> None:
    """Show the scene as the eye would, where it has red, green and blue."""
    chosen = []
    for wavelength in NATURAL_UM:
        bands = [band for band in result.scene.bands if band.wavelength_um is not None]
        best = min(bands, key=lambda b: abs(b.wavelength_um - wavelength), default=None)
        if best is None or abs(best.wavelength_um - wavelength) > NEAR_UM:
            return
        chosen.append(best.index)
    layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), *chosen))
    stretch = QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
    layer.setContrastEnhancement(stretch, QgsRasterMinMaxOrigin.Limits.CumulativeCut)
    layer.brightnessFilter().setGamma(GAMMA)
    layer.triggerRepaint()


def arrange(scene: QgsRasterLayer) -> None:
    """Make room: no browser, and a second map view on the left that shows the scene alone."""
    window, project = iface.mainWindow(), QgsProject.instance()
    alone = QgsMapThemeCollection.MapThemeRecord()
    alone.addLayerRecord(QgsMapThemeCollection.MapThemeLayerRecord(scene))
    project.mapThemeCollection().insert("Scene", alone)
    view = iface.createNewMapCanvas("Scene")
    view.setTheme("Scene")
    above = view.parent()
    while not isinstance(above, QDockWidget):
        above = above.parent()
    layers = window.findChild(QDockWidget, "Layers")
    window.findChild(QDockWidget, "Browser").close()
    above.setFloating(False)
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, above)
    window.splitDockWidget(above, layers, Qt.Orientation.Vertical)
    below = WINDOW.height() - SIDE.height()
    window.resizeDocks([above], [SIDE.width()], Qt.Orientation.Horizontal)
    window.resizeDocks([above, layers], [SIDE.height(), below], Qt.Orientation.Vertical)
    QTest.qWait(500)
    for canvas in (view, iface.mapCanvas()):
        canvas.setExtent(scene.extent())


def draw() -> None:
    """Draw every map anew and wait for it: previews are no pictures."""
    waiting = set()
    for canvas in iface.mapCanvases():
        waiting.add(canvas)
        canvas.mapCanvasRefreshed.connect(lambda canvas=canvas: waiting.discard(canvas))
        canvas.refresh()
    wait(lambda: not waiting, START_LIMIT_S, "drawing the map")


def demonstrate(report: dict[str, Any]) -> None:
    """The whole way, and the project and the picture at its end."""
    from geolangbind_qgis.protocol import to_json

    scene = add_scene()
    dock = open_dock()
    dock.output.setFilePath(ASKED["output"])
    paste_classes(dock)
    result = run(dock)
    report["result"] = to_json(result)
    natural_colours(scene, result)
    arrange(scene)
    project = QgsProject.instance()
    project.setTitle(ASKED["title"])
    if not project.write(ASKED["project"]):
        raise DemoError(f"the project cannot be written: {project.error()}")
    iface.messageBar().clearWidgets()
    QTest.qWait(500)
    draw()
    if not iface.mainWindow().grab().save(ASKED["picture"]):
        raise DemoError(f"the picture cannot be written: {ASKED['picture']}")


def main() -> None:
    """Demonstrate, report, leave."""
    report: dict[str, Any] = {"problem": ""}
    try:
        iface.mainWindow().showNormal()
        iface.mainWindow().resize(WINDOW)
        demonstrate(report)
    except DemoError as error:
        report["problem"] = str(error)
    except Exception as error:
        report.update(problem=f"the demonstration failed: {error}", detail=traceback.format_exc())
    Path(ASKED["report"]).write_text(json.dumps(report), encoding="utf-8")
    QgsProject.instance().setDirty(False)
    QTimer.singleShot(8000, lambda: os._exit(9))  # should QGIS not close
    iface.actionExit().trigger()


QTimer.singleShot(1500, main)
