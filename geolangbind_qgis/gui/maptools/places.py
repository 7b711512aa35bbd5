# SPDX-License-Identifier: GPL-2.0-or-later
"""Click places on the map: a new one, one more that is meant, one that is not."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QToolTip

from geolangbind_qgis import paths

NEW, ALSO, NOT = "new", "also", "not"
MARKER_PX = 18
REACH_PX = 10  # a right click this near to a marker means it


class PlacesTool(QgsMapTool):
    """A click asks anew, with Shift it adds what is meant, with Ctrl what is not.

    A right click emits ``removal``, Escape leaves the tool. Points are in the
    canvas CRS. ``tip`` is shown beside the cursor.
    """

    clicked = pyqtSignal(QgsPointXY, str)  # NEW, ALSO or NOT
    removal = pyqtSignal(QgsPointXY, float)  # and how far away may still be meant, in map units
    given_up = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._at = QPoint()
        self._over = False

    def show_tip(self, text: str) -> None:
        """Show ``text`` beside the cursor, or nothing."""
        if text and self._over:
            canvas = self.canvas()
            QToolTip.showText(canvas.mapToGlobal(self._at + QPoint(12, 12)), text, canvas)
        elif QToolTip.isVisible():
            QToolTip.hideText()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Remember where the cursor is: the tip belongs there."""
        self._at, self._over = event.pos(), True

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Take the place that was clicked."""
        point = self.toMapCoordinates(event.pos())
        if event.button() == Qt.MouseButton.RightButton:
            self.removal.emit(point, REACH_PX * self.canvas().mapUnitsPerPixel())
        elif event.button() == Qt.MouseButton.LeftButton:
            held = event.modifiers()
            if held & Qt.KeyboardModifier.ControlModifier:
                self.clicked.emit(point, NOT)
            elif held & Qt.KeyboardModifier.ShiftModifier:
                self.clicked.emit(point, ALSO)
            else:
                self.clicked.emit(point, NEW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the tool."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.given_up.emit()

    def deactivate(self) -> None:
        """Take the tip along."""
        self._over = False
        self.show_tip("")
        super().deactivate()


class Markers:
    """Shows the places on the map: a green plus for what is meant, a red minus for what is not."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self.bands = {
            positive: self._band("place_like.svg" if positive else "place_unlike.svg")
            for positive in (True, False)
        }

    def show(self, places: Sequence[tuple[QgsPointXY, bool]]) -> None:
        """Show these places, points in the canvas CRS and whether they are meant, and no others."""
        for positive, band in self.bands.items():
            points = [point for point, meant in places if meant is positive]
            band.setToGeometry(QgsGeometry.fromMultiPointXY(points), None)

    def remove(self) -> None:
        """Take the markers off the canvas for good."""
        for band in self.bands.values():
            self._canvas.scene().removeItem(band)
        self.bands = {}

    def _band(self, icon: str) -> QgsRubberBand:
        band = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.PointGeometry)
        middle = QPoint(-MARKER_PX // 2, -MARKER_PX // 2)
        band.setSvgIcon(str(paths.resource("icons", icon)), middle)
        band.setIconSize(MARKER_PX + 2)  # what QGIS draws anew: else edges stay behind
        return band
