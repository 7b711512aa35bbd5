# SPDX-License-Identifier: GPL-2.0-or-later
"""Draw a rectangle on the map canvas; it stays visible as a rubber band."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent


class RectangleTool(QgsMapTool):
    """Press, drag, release; Escape gives up. ``drawn`` carries the rectangle in the canvas CRS."""

    drawn = pyqtSignal(QgsRectangle, QgsCoordinateReferenceSystem)
    given_up = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._start: QgsPointXY | None = None
        self.band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self.band.setStrokeColor(QColor(224, 96, 48))
        self.band.setFillColor(QColor(224, 96, 48, 30))
        self.band.setWidth(2)

    def clear(self) -> None:
        """Remove the rectangle from the map."""
        self._start = None
        self.band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)

    def show_rectangle(self, rectangle: QgsRectangle) -> None:
        """Show ``rectangle`` (canvas CRS)."""
        self.band.setToGeometry(QgsGeometry.fromRect(rectangle), None)

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Begin at the first corner."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.clear()
            self._start = self.toMapCoordinates(event.pos())

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Follow the second corner."""
        if self._start is not None:
            self.show_rectangle(QgsRectangle(self._start, self.toMapCoordinates(event.pos())))

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """End at the second corner; a click without a drag draws nothing."""
        if self._start is None:
            return
        rectangle = QgsRectangle(self._start, self.toMapCoordinates(event.pos()))
        self._start = None
        if rectangle.width() <= 0 or rectangle.height() <= 0:
            self.clear()
            return
        self.show_rectangle(rectangle)
        self.drawn.emit(rectangle, self.canvas().mapSettings().destinationCrs())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives up."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.given_up.emit()
