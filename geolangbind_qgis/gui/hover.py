# SPDX-License-Identifier: GPL-2.0-or-later
"""The heatmap's value under the cursor, whatever map tool is in use."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsPointXY, QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from geolangbind_qgis.layers.heatmap import value_at

EVERY_MS = 30


class Hover(QObject):
    """``value`` carries the similarity, or ``None``; ``layer`` returns the heatmap to read."""

    value = pyqtSignal(object)

    def __init__(
        self, canvas: QgsMapCanvas, layer: Callable[[], QgsRasterLayer | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._canvas, self._layer = canvas, layer
        self._point = QgsPointXY()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.read)
        canvas.xyCoordinates.connect(self._moved)

    def shut_down(self) -> None:
        """Follow the cursor no more."""
        self._canvas.xyCoordinates.disconnect(self._moved)
        self._timer.stop()

    def read(self) -> None:
        """Tell the value again: the heatmap may be another."""
        layer = self._layer()
        if layer is not None:
            crs = self._canvas.mapSettings().destinationCrs()
            self.value.emit(value_at(layer, self._point, crs))

    def _moved(self, point: QgsPointXY) -> None:
        self._point = QgsPointXY(point)
        if not self._timer.isActive():
            self._timer.start()
