# SPDX-License-Identifier: GPL-2.0-or-later
"""Clicking the map and looking at the heatmaps that come of it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import numpy as np
from dock_helpers import until
from osgeo import gdal
from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QWidget

from geolangbind_qgis.gui.docks.compare import CompareDock
from geolangbind_qgis.layers.heatmap import is_heatmap, moved

NO_KEY = Qt.KeyboardModifier.NoModifier


def canvas_of(dock: CompareDock) -> QgsMapCanvas:
    return dock.controller.iface.mapCanvas()


def at(dock: CompareDock, where: tuple[float, float]) -> QPoint:
    """Return where on the canvas a place is, given in shares of the scene's width and height."""
    layer, canvas = dock.controller.layer, canvas_of(dock)
    extent = layer.extent()
    x = extent.xMinimum() + where[0] * extent.width()
    y = extent.yMaximum() - where[1] * extent.height()
    target = canvas.mapSettings().destinationCrs()
    point = moved(QgsPointXY(x, y), layer.crs(), target)
    shown = canvas.getCoordinateTransform().transform(point)
    return QPoint(round(shown.x()), round(shown.y()))


def click(
    dock: CompareDock,
    where: tuple[float, float],
    held: Qt.KeyboardModifier = NO_KEY,
    button: Qt.MouseButton = Qt.MouseButton.LeftButton,
) -> None:
    """Take the tool if it is not in use, and click the map."""
    if not dock.click.button.isChecked():
        QTest.mouseClick(dock.click.button, Qt.MouseButton.LeftButton)
    assert canvas_of(dock).mapTool() is dock.controller.switch.tool
    QTest.mouseClick(canvas_of(dock).viewport(), button, held, at(dock, where))


def hover(dock: CompareDock, where: tuple[float, float]) -> None:
    """Move the mouse over the map."""
    viewport, place = canvas_of(dock).viewport(), at(dock, where)
    for point in (place - QPoint(3, 3), place):  # QTest moves the cursor, which offscreen has none
        move(viewport, point)


def here(dock: CompareDock) -> float | None:
    """Return the similarity that the dock shows for the cursor."""
    word = dock.answer.here.text().split()[-1]
    return None if word == "–" else float(word)


def move(widget: QWidget, point: QPoint, held: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
    """Move the mouse to ``point`` of ``widget``, with a button ``held`` or none."""
    here, there = QPointF(point), QPointF(widget.mapToGlobal(point))
    kind, none = QEvent.Type.MouseMove, Qt.MouseButton.NoButton
    QApplication.sendEvent(widget, QMouseEvent(kind, here, there, none, held, NO_KEY))


@contextlib.contextmanager
def answers(dock: CompareDock, limit_s: float = 90.0) -> Iterator[None]:
    """Wait until what is asked inside has been answered and is shown."""
    shown: list[object] = []
    dock.controller.runs.shown.connect(lambda *_: shown.append(1))
    yield
    until(lambda: shown or warned(dock), limit_s)
    until(lambda: dock.controller.runs.task is None, limit_s)


def warned(dock: CompareDock) -> bool:
    from dock_helpers import warnings

    return bool(warnings(dock))


def heatmaps() -> list[QgsRasterLayer]:
    """Return the heatmaps of the project from top to bottom of the layer tree."""
    nodes = QgsProject.instance().layerTreeRoot().findLayers()
    return [node.layer() for node in nodes if is_heatmap(node.layer())]


def values_of(layer: QgsRasterLayer) -> np.ndarray:
    """Return the pixels of the layer's file."""
    dataset = gdal.Open(layer.source())
    values = dataset.ReadAsArray()
    dataset = None
    return values


def pixel_of(dock: CompareDock, where: tuple[float, float]) -> tuple[int, int]:
    """Return row and column of the pixel that a click or the cursor ``at`` a place hits."""
    layer, canvas = dock.controller.layer, canvas_of(dock)
    point = canvas.getCoordinateTransform().toMapCoordinates(at(dock, where))
    place = moved(point, canvas.mapSettings().destinationCrs(), layer.crs())
    extent = layer.extent()
    row = (extent.yMaximum() - place.y()) / layer.rasterUnitsPerPixelY()
    return int(row), int((place.x() - extent.xMinimum()) / layer.rasterUnitsPerPixelX())


def show_on_canvas(dock: CompareDock, layer: QgsRasterLayer) -> None:
    """Let the map show the whole of ``layer``, in a window that is really there."""
    canvas = canvas_of(dock)
    canvas.window().resize(700, 600)
    canvas.window().show()
    until(lambda: canvas.mapSettings().outputSize() == canvas.viewport().size(), 10)
    canvas.setDestinationCrs(layer.crs())
    canvas.setLayers([layer])
    canvas.setExtent(layer.extent())
    QTest.qWait(50)


def markers(dock: CompareDock) -> tuple[list, list]:
    """Return where the map shows places that are meant, and places that are not.

    In shares of the scene's width and height.
    """
    layer, crs = dock.controller.layer, canvas_of(dock).mapSettings().destinationCrs()
    found: dict[bool, list] = {True: [], False: []}
    for positive, band in dock.controller.markers.bands.items():
        extent = layer.extent() if layer is not None else None
        for point in band.asGeometry().asMultiPoint() if band.numberOfVertices() else ():
            place = moved(QgsPointXY(point), crs, layer.crs())
            x = (place.x() - extent.xMinimum()) / extent.width()
            y = (extent.yMaximum() - place.y()) / extent.height()
            found[positive].append((x, y))
    return found[True], found[False]


def ask(dock: CompareDock, phrase: str) -> None:
    """Type a phrase and press Enter."""
    dock.text.phrase.clear()
    QTest.keyClicks(dock.text.phrase, phrase)
    QTest.keyClick(dock.text.phrase, Qt.Key.Key_Return)
