# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs inside QGIS (``tools.demo`` starts it): uses the plugin's dock as a person would.

``GEOLANGBIND_DEMO`` names a JSON file with ``scene``, ``title``, ``classes``
(the text to paste), ``output``, ``project``, ``picture``, ``report`` and ``limit_s``.
Writes the report, whatever happens, and closes QGIS.
"""

from __future__ import annotations

import json
import os
import traceback
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
from qgis.PyQt.QtCore import QSize, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget
from qgis.utils import iface

from tools import driving

ASKED = json.loads(Path(os.environ["GEOLANGBIND_DEMO"]).read_text(encoding="utf-8"))
WINDOW = QSize(1500, 950)
SIDE = QSize(310, 370)  # of the second map view
GAMMA = 1.8  # roofs and dry soil are many times brighter than woods
NATURAL_UM = (0.665, 0.560, 0.490)  # red, green, blue
NEAR_UM = 0.05


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
    driving.wait(lambda: not waiting, "drawing the map")


def demonstrate(report: dict[str, Any]) -> None:
    """The whole way, and the project and the picture at its end."""
    from geolangbind_qgis.protocol import to_json

    scene = driving.add_scene(ASKED["scene"], ASKED["title"])
    dock = driving.open_dock()
    dock.output.setFilePath(ASKED["output"])
    driving.paste_classes(dock, ASKED["classes"])
    result = driving.run(dock, float(ASKED["limit_s"]))
    report["result"] = to_json(result)
    natural_colours(scene, result)
    arrange(scene)
    project = QgsProject.instance()
    project.setTitle(ASKED["title"])
    if not project.write(ASKED["project"]):
        raise driving.StuckError(f"the project cannot be written: {project.error()}")
    iface.messageBar().clearWidgets()
    QTest.qWait(500)
    draw()
    if not iface.mainWindow().grab().save(ASKED["picture"]):
        raise driving.StuckError(f"the picture cannot be written: {ASKED['picture']}")


def main() -> None:
    """Demonstrate, report, leave."""
    report: dict[str, Any] = {"problem": ""}
    try:
        iface.mainWindow().showNormal()
        iface.mainWindow().resize(WINDOW)
        demonstrate(report)
    except driving.StuckError as error:
        report["problem"] = str(error)
    except Exception as error:
        report.update(problem=f"the demonstration failed: {error}", detail=traceback.format_exc())
    Path(ASKED["report"]).write_text(json.dumps(report), encoding="utf-8")
    driving.leave()


QTimer.singleShot(1500, main)
