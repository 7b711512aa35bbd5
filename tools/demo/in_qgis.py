# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs inside QGIS (``tools.demo`` starts it): uses the plugin's docks as a person would.

``GEOLANGBIND_DEMO`` names a JSON file with ``scene``, ``title``, ``classes``
(the text to paste), ``output`` and ``heatmap`` (GeoTIFFs to write), ``project``,
``picture``, ``heatmap_picture``, ``report`` and ``limit_s``. Writes the report,
whatever happens, and closes QGIS.
"""

from __future__ import annotations

import json
import os
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsContrastEnhancement,
    QgsMapThemeCollection,
    QgsMultiBandColorRenderer,
    QgsPointXY,
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
SIDE = QSize(310, 255)  # of a map view beside the main one
AWAY_FROM_EDGE = 2  # pixels
LOOKED_AT = 1000  # pixels of a large class map, each way, to find a place in
COMPARE_DOCK = "GeoLangBindCompareDock"
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


def sure_place(classes: QgsRasterLayer, result: Any, value: int) -> QgsPointXY:
    """Return a place in map units of the class map's CRS whose class ``value`` is beyond doubt.

    Not at the edge of the class, where confidence is highest, as near to the middle as can be.
    """
    found, sure = (read(path) for path in (result.class_raster, result.confidence_raster))
    inside = found == value
    for _ in range(AWAY_FROM_EDGE):
        within = inside.copy()
        within[1:-1, 1:-1] &= inside[:-2, 1:-1] & inside[2:, 1:-1] & inside[1:-1, :-2]
        within[1:-1, 1:-1] &= inside[1:-1, 2:]
        inside = within if within.any() else inside
    rows, columns = np.nonzero(inside & (sure == sure[inside].max()))
    height, width = found.shape
    nearest = np.argmin(np.hypot(rows - height / 2, columns - width / 2))
    extent = classes.extent()
    x = extent.xMinimum() + (columns[nearest] + 0.5) / width * extent.width()
    y = extent.yMaximum() - (rows[nearest] + 0.5) / height * extent.height()
    return QgsPointXY(float(x), float(y))


def read(path: str) -> np.ndarray:
    """Return a raster's pixels, of a large one not every."""
    raster = gdal.Open(path)
    size = {"buf_xsize": raster.RasterXSize, "buf_ysize": raster.RasterYSize}
    return raster.ReadAsArray(**{key: min(LOOKED_AT, n) for key, n in size.items()})


def compare(classes: QgsRasterLayer, result: Any) -> tuple[str, Any]:
    """Click the map where the first class that was found is sure; return its name, the answer.

    The heatmap is saved, and shows what was saved.
    """
    area = next(area for area in result.areas if area.pixels)
    place = sure_place(classes, result, area.value)
    dock = driving.open_dock("compare")
    answer = driving.click_map(dock, place, float(ASKED["limit_s"]))
    dock.controller.save_to(ASKED["heatmap"])
    driving.wait(lambda: dock.controller.runs.task is None, "saving the heatmap")
    if not Path(ASKED["heatmap"]).is_file():
        raise driving.StuckError("; ".join(driving.messages()))
    return area.name, answer


def theme(name: str, layer: QgsRasterLayer) -> str:
    """Let the theme ``name`` show this layer alone; return the name."""
    alone = QgsMapThemeCollection.MapThemeRecord()
    alone.addLayerRecord(QgsMapThemeCollection.MapThemeLayerRecord(layer))
    QgsProject.instance().mapThemeCollection().insert(name, alone)
    return name


def add_view(name: str) -> QDockWidget:
    """Add a map view of the theme ``name`` on the left, above the layers; return its dock."""
    window = iface.mainWindow()
    view = iface.createNewMapCanvas(name)
    view.setTheme(name)
    above = view.parent()
    while not isinstance(above, QDockWidget):
        above = above.parent()
    above.setFloating(False)
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, above)
    window.splitDockWidget(above, window.findChild(QDockWidget, "Layers"), Qt.Orientation.Vertical)
    return above


def arrange(views: Sequence[QDockWidget]) -> None:
    """Give the views on the left their size, the layers what is left."""
    window = iface.mainWindow()
    layers = window.findChild(QDockWidget, "Layers")
    below = WINDOW.height() - len(views) * SIDE.height()
    window.resizeDocks([layers], [SIDE.width()], Qt.Orientation.Horizontal)
    heights = [SIDE.height()] * len(views) + [below]
    window.resizeDocks([*views, layers], heights, Qt.Orientation.Vertical)


def show(layer: QgsRasterLayer, *hidden: QgsRasterLayer) -> None:
    """Tick ``layer`` among the layers, and not ``hidden``, whose legends are folded."""
    root = QgsProject.instance().layerTreeRoot()
    for other in (layer, *hidden):
        node = root.findLayer(other.id())
        node.setItemVisibilityChecked(other is layer)
        node.setExpanded(other is layer)


def photograph(scene: QgsRasterLayer, path: str) -> None:
    """Draw every map anew and wait for it, previews are no pictures; save the window's."""
    iface.messageBar().clearWidgets()
    QTest.qWait(500)
    waiting = set()
    for canvas in iface.mapCanvases():
        waiting.add(canvas)
        canvas.setExtent(scene.extent())
        canvas.mapCanvasRefreshed.connect(lambda canvas=canvas: waiting.discard(canvas))
        canvas.refresh()
    driving.wait(lambda: not waiting, "drawing the map")
    if not iface.mainWindow().grab().save(path):
        raise driving.StuckError(f"the picture cannot be written: {path}")


def demonstrate(report: dict[str, Any]) -> None:
    """The whole way, the pictures of it, and the project at its end."""
    from geolangbind_qgis.protocol import to_json

    project = QgsProject.instance()
    scene = driving.add_scene(ASKED["scene"], ASKED["title"])
    dock = driving.open_dock()
    dock.output.setFilePath(ASKED["output"])
    driving.paste_classes(dock, ASKED["classes"])
    result = driving.run(dock, float(ASKED["limit_s"]))
    report["result"] = to_json(result)
    natural_colours(scene, result)
    iface.mainWindow().findChild(QDockWidget, "Browser").close()
    views = [add_view(theme("Scene", scene))]
    arrange(views)
    classes = project.mapLayer(dock.controller.runs.class_layer_id)
    name, answer = compare(classes, result)
    report.update(clicked=name, answer=to_json(answer))
    heatmap = iface.mainWindow().findChild(QDockWidget, COMPARE_DOCK).controller.runs.layer()
    show(heatmap, classes)
    photograph(scene, ASKED["heatmap_picture"])
    show(classes, heatmap)
    theme("Class map", classes)
    views.append(add_view(theme("Heatmap", heatmap)))
    arrange(views)
    dock.setUserVisible(True)
    photograph(scene, ASKED["picture"])
    project.setTitle(ASKED["title"])
    if not project.write(ASKED["project"]):
        raise driving.StuckError(f"the project cannot be written: {project.error()}")


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
