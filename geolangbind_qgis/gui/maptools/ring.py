# SPDX-License-Identifier: GPL-2.0-or-later
"""A ring on the map around the place that is meant just now."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtGui import QColor

_SIZE_PX = 18


class Ring:
    """Orange with a white edge: seen on dark and on bright maps."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self.band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PointGeometry)
        self.band.setIcon(QgsRubberBand.IconType.ICON_CIRCLE)
        self.band.setIconSize(_SIZE_PX)
        self.band.setWidth(3)
        self.band.setStrokeColor(QColor(255, 127, 0))
        self.band.setSecondaryStrokeColor(QColor(255, 255, 255))
        self.band.setFillColor(QColor(0, 0, 0, 0))

    def show(self, point: QgsPointXY | None) -> None:
        """Show it around ``point`` (canvas CRS), or nowhere."""
        if point is None:
            self.band.reset(QgsWkbTypes.GeometryType.PointGeometry)
        else:
            self.band.setToGeometry(QgsGeometry.fromPointXY(point), None)

    def remove(self) -> None:
        """Take it off the canvas for good."""
        self._canvas.scene().removeItem(self.band)
