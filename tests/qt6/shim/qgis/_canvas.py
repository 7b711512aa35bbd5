# SPDX-License-Identifier: GPL-2.0-or-later
"""The map: a real view that hands mouse and keys to the map tool, one pixel a map unit."""

from __future__ import annotations

import enum
from typing import Any

from PyQt6.QtCore import QObject, QPoint, QRectF, Qt, pyqtSignal
from PyQt6.QtGui import QColor, QCursor, QKeyEvent, QMouseEvent, QPainter
from PyQt6.QtWidgets import QGraphicsItem, QGraphicsScene, QGraphicsView, QWidget

from qgis._values import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
)


class QgsMapMouseEvent(QMouseEvent):
    def __init__(self, event: QMouseEvent) -> None:
        super().__init__(
            event.type(),
            event.position(),
            event.globalPosition(),
            event.button(),
            event.buttons(),
            event.modifiers(),
        )


class QgsMapTool(QObject):
    activated = pyqtSignal()
    deactivated = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas, self._cursor = canvas, QCursor()

    def canvas(self) -> QgsMapCanvas:
        return self._canvas

    def setCursor(self, cursor: Qt.CursorShape) -> None:
        self._cursor = QCursor(cursor)

    def toMapCoordinates(self, point: QPoint) -> QgsPointXY:
        assert isinstance(point, QPoint)
        west, _, _, north = self._canvas.mapSettings().visibleExtent().sides
        return QgsPointXY(west + point.x(), north - point.y())

    def activate(self) -> None:
        self._canvas.viewport().setCursor(self._cursor)
        self.activated.emit()

    def deactivate(self) -> None:
        self.deactivated.emit()

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        pass

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        pass

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        pass

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pass


class _MapSettings:
    def visibleExtent(self) -> QgsRectangle:
        return QgsRectangle(500_000, 5_699_600, 500_500, 5_700_000)

    def destinationCrs(self) -> QgsCoordinateReferenceSystem:
        return QgsCoordinateReferenceSystem("EPSG:32633")

    def mapUnitsPerPixel(self) -> float:
        return 1.0


class QgsMapCanvas(QGraphicsView):
    extentsChanged = pyqtSignal()
    destinationCrsChanged = pyqtSignal()
    xyCoordinates = pyqtSignal(QgsPointXY)
    mapToolSet = pyqtSignal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setScene(QGraphicsScene(self))
        self.setMouseTracking(True)
        self._tool: QgsMapTool | None = None

    def mapSettings(self) -> _MapSettings:
        return _MapSettings()

    def mapUnitsPerPixel(self) -> float:
        return 1.0

    def mapTool(self) -> QgsMapTool | None:
        return self._tool

    def setMapTool(self, tool: QgsMapTool) -> None:
        if self._tool is not None:
            self._tool.deactivate()
        self._tool = tool
        tool.activate()

    def unsetMapTool(self, tool: QgsMapTool) -> None:
        if self._tool is tool:
            tool.deactivate()
            self._tool = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._tool is not None:
            self._tool.canvasPressEvent(QgsMapMouseEvent(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        west, _, _, north = self.mapSettings().visibleExtent().sides
        self.xyCoordinates.emit(
            QgsPointXY(west + event.position().x(), north - event.position().y())
        )
        if self._tool is not None:
            self._tool.canvasMoveEvent(QgsMapMouseEvent(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._tool is not None:
            self._tool.canvasReleaseEvent(QgsMapMouseEvent(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._tool is not None:
            self._tool.keyPressEvent(event)


class QgsRubberBand(QGraphicsItem):
    class IconType(enum.Enum):
        ICON_NONE = 0
        ICON_CIRCLE = 5

    def __init__(self, canvas: QgsMapCanvas, geometry_type: Any) -> None:
        super().__init__()
        self.geometry = QgsGeometry()
        canvas.scene().addItem(self)

    def boundingRect(self) -> QRectF:
        return QRectF()

    def paint(self, painter: QPainter, option: Any, widget: QWidget | None = None) -> None:
        pass

    def setToGeometry(self, geometry: QgsGeometry, _layer: Any = None) -> None:
        self.geometry = geometry

    def reset(self, _geometry_type: Any = None) -> None:
        self.geometry = QgsGeometry()

    def setSvgIcon(self, path: str, offset: QPoint) -> None:
        assert isinstance(path, str) and isinstance(offset, QPoint)

    def setIcon(self, icon: IconType) -> None:
        assert isinstance(icon, self.IconType)

    def setIconSize(self, pixels: int) -> None:
        assert isinstance(pixels, int)

    def setWidth(self, pixels: int) -> None:
        assert isinstance(pixels, int)

    def setStrokeColor(self, color: QColor) -> None:
        assert isinstance(color, QColor)

    def setSecondaryStrokeColor(self, color: QColor) -> None:
        assert isinstance(color, QColor)

    def setFillColor(self, color: QColor) -> None:
        assert isinstance(color, QColor)
