# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a layer without a scene lies: what the map shows, a layer, a rectangle, the world."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayerProxyModel,
    QgsRectangle,
)
from qgis.gui import QgisInterface, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QTimer

from geolangbind_qgis.gui.widgets.rectangle_chooser import CANVAS, RECTANGLE, RectangleChooser
from geolangbind_qgis.layers import world

LAYER, WORLD = "layer", "world"
_STILL_MS = 150  # after which the map has come to rest


@dataclass(frozen=True)
class ExtentChoice:
    """A ``rectangle`` in ``crs``; ``None``: there is none yet."""

    mode: str
    rectangle: QgsRectangle | None = None
    crs: QgsCoordinateReferenceSystem | None = None


class ExtentChooser(RectangleChooser):
    """Combo with what the choice needs beside it; ``changed`` also follows the map."""

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(iface)
        self.mode.setAccessibleName(self.tr("Extent"))
        self.layers = QgsMapLayerComboBox()
        self.layers.setFilters(QgsMapLayerProxyModel.Filter.SpatialLayer)
        self.layers.setMinimumContentsLength(8)
        self.layers.setAccessibleName(self.tr("Layer whose extent is taken"))
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.setInterval(_STILL_MS)
        self._still.timeout.connect(lambda: self.changed.emit())
        ways = (
            (self.tr("What the map shows"), CANVAS),
            (self.tr("Extent of a layer"), LAYER),
            (self.tr("Drawn rectangle"), RECTANGLE),
            (self.tr("The whole world"), WORLD),
        )
        self._lay_out(ways, [self.layers])
        self.layers.layerChanged.connect(lambda _: self.changed.emit())
        self._canvas.extentsChanged.connect(self._moved)
        self._canvas.destinationCrsChanged.connect(self._moved)

    def choice(self) -> ExtentChoice:
        """Return what is chosen right now."""
        mode = str(self.mode.currentData())
        if mode == CANVAS:
            map_settings = self._canvas.mapSettings()
            extent = map_settings.visibleExtent()
            return ExtentChoice(mode, extent, map_settings.destinationCrs())
        if mode == WORLD:
            degrees = QgsCoordinateReferenceSystem(world.WGS84)
            return ExtentChoice(mode, QgsRectangle(-180.0, -90.0, 180.0, 90.0), degrees)
        if mode == RECTANGLE and self._drawn is not None:
            return ExtentChoice(mode, *self._drawn)
        layer = self.layers.currentLayer()
        if mode == LAYER and layer is not None:
            return ExtentChoice(mode, layer.extent(), layer.crs())
        return ExtentChoice(mode)

    def problem(self) -> str:
        """Return why the choice is not complete, or an empty string."""
        choice = self.choice()
        if choice.rectangle is not None:
            return ""
        if choice.mode == LAYER:
            return self.tr("Add a layer to the project, or choose another extent.")
        return self.tr("Draw a rectangle on the map.")

    def choose_world(self) -> None:
        """Choose the whole world, in degrees."""
        self.mode.setCurrentIndex(self.mode.findData(WORLD))

    def shut_down(self) -> None:
        """Give the map back and follow it no more."""
        self._canvas.extentsChanged.disconnect(self._moved)
        self._canvas.destinationCrsChanged.disconnect(self._moved)
        self._still.stop()
        super().shut_down()

    def _moved(self) -> None:
        if self.mode.currentData() == CANVAS:
            self._still.start()

    def _show_parts(self) -> None:
        super()._show_parts()
        self.layers.setVisible(self.mode.currentData() == LAYER)
