# SPDX-License-Identifier: GPL-2.0-or-later
"""The photo under the cursor, beside it, whatever map tool is in use."""

from __future__ import annotations

import html
from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsPointXY, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QPoint, QTimer
from qgis.PyQt.QtWidgets import QToolTip

from geolangbind_qgis.gui.thumbnails import Thumbnails, as_html
from geolangbind_qgis.layers.photos import photo_near

_AFTER_MS = 120
_REACH_PX = 8


class PhotoTips(QObject):
    """``layer`` returns the points to look at, or ``None`` while there is nothing to show.

    ``says`` returns a line about a photo, e.g. its similarity.
    """

    def __init__(
        self,
        canvas: QgsMapCanvas,
        layer: Callable[[], QgsVectorLayer | None],
        thumbnails: Thumbnails,
        says: Callable[[str], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._canvas, self._layer, self._thumbnails = canvas, layer, thumbnails
        self._says = says
        self._point = QgsPointXY()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_MS)
        self._timer.timeout.connect(self._look)
        self.path = ""  # of the photo that is shown
        canvas.xyCoordinates.connect(self._moved)
        thumbnails.ready.connect(self._ready)

    def shut_down(self) -> None:
        """Follow the cursor no more."""
        self._canvas.xyCoordinates.disconnect(self._moved)
        self._thumbnails.ready.disconnect(self._ready)
        self._timer.stop()

    def _moved(self, point: QgsPointXY) -> None:
        self._point = QgsPointXY(point)
        self._timer.start()

    def _look(self) -> None:
        layer, found = self._layer(), ""
        if layer is not None and _is_shown(layer):
            settings = self._canvas.mapSettings()
            reach = _REACH_PX * self._canvas.mapUnitsPerPixel()
            found = photo_near(layer, self._point, settings.destinationCrs(), reach)
        if self.path and not found:
            QToolTip.hideText()
        self.path = found
        self._show()

    def _ready(self, path: str) -> None:
        if path == self.path:
            self._show()

    def _show(self) -> None:
        if not self.path:
            return
        picture = self._thumbnails.get(self.path)
        shown = "" if picture is None or picture.isNull() else f"{as_html(picture)}<br>"
        lines = (Path(self.path).name, self._says(self.path))
        text = f"<qt>{shown}{'<br>'.join(html.escape(line) for line in lines if line)}</qt>"
        at = self._canvas.getCoordinateTransform().transform(self._point)
        place = QPoint(round(at.x()) + 14, round(at.y()) + 14)
        QToolTip.showText(self._canvas.viewport().mapToGlobal(place), text, self._canvas)


def _is_shown(layer: QgsVectorLayer) -> bool:
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    return node is not None and bool(node.isVisible())
