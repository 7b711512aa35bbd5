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
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from geolangbind_qgis.gui.maptools.rectangle import RectangleTool
from geolangbind_qgis.gui.maptools.switch import ToolSwitch
from geolangbind_qgis.gui.widgets.hint import Hint
from geolangbind_qgis.layers import world

CANVAS, LAYER, RECTANGLE, WORLD = "canvas", "layer", "rectangle", "world"
_STILL_MS = 150  # after which the map has come to rest


@dataclass(frozen=True)
class ExtentChoice:
    """A ``rectangle`` in ``crs``; ``None``: there is none yet."""

    mode: str
    rectangle: QgsRectangle | None = None
    crs: QgsCoordinateReferenceSystem | None = None


class ExtentChooser(QWidget):
    """Combo with what the choice needs beside it; ``changed`` also follows the map."""

    changed = pyqtSignal()

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__()
        self._canvas = iface.mapCanvas()
        self._drawn: tuple[QgsRectangle, QgsCoordinateReferenceSystem] | None = None
        self.mode = QComboBox()
        for title, value in (
            (self.tr("What the map shows"), CANVAS),
            (self.tr("Extent of a layer"), LAYER),
            (self.tr("Drawn rectangle"), RECTANGLE),
            (self.tr("The whole world"), WORLD),
        ):
            self.mode.addItem(title, value)
        self.mode.setAccessibleName(self.tr("Extent"))
        self.draw = QPushButton(self.tr("&Draw"))
        self.draw.setToolTip(self.tr("Drag a rectangle on the map; Escape gives up"))
        self._switch = ToolSwitch(self._canvas, self.draw, self._make_tool)
        self.layers = QgsMapLayerComboBox()
        self.layers.setFilters(QgsMapLayerProxyModel.Filter.SpatialLayer)
        self.layers.setMinimumContentsLength(8)
        self.layers.setAccessibleName(self.tr("Layer whose extent is taken"))
        self.note = Hint()
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.setInterval(_STILL_MS)
        self._still.timeout.connect(lambda: self.changed.emit())
        line = QHBoxLayout()
        line.addWidget(self.mode, 1)
        line.addWidget(self.draw)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addLayout(line)
        layout.addWidget(self.layers)
        layout.addWidget(self.note)
        self.setFocusProxy(self.mode)
        self.mode.currentIndexChanged.connect(self._mode_changed)
        self.layers.layerChanged.connect(lambda _: self.changed.emit())
        self._switch.changed.connect(self._drawing)
        self._canvas.extentsChanged.connect(self._moved)
        self._canvas.destinationCrsChanged.connect(self._moved)
        self._show_parts()

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

    def set_rectangle(self, rectangle: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> None:
        """Take ``rectangle`` as drawn and choose it."""
        self._drawn = (QgsRectangle(rectangle), QgsCoordinateReferenceSystem(crs))
        self.mode.setCurrentIndex(self.mode.findData(RECTANGLE))
        self.draw.setText(self.tr("Re&draw"))
        self._switch.leave()
        self._show_parts()
        self.changed.emit()

    def choose_world(self) -> None:
        """Choose the whole world, in degrees."""
        self.mode.setCurrentIndex(self.mode.findData(WORLD))

    def shut_down(self) -> None:
        """Give the map back and follow it no more."""
        self._canvas.extentsChanged.disconnect(self._moved)
        self._canvas.destinationCrsChanged.disconnect(self._moved)
        self._still.stop()
        tool = self._switch.tool
        if isinstance(tool, RectangleTool):
            tool.clear()
            self._canvas.scene().removeItem(tool.band)
        self._switch.shut_down()

    def _moved(self) -> None:
        if self.mode.currentData() == CANVAS:
            self._still.start()

    def _mode_changed(self) -> None:
        self._show_parts()
        if self.mode.currentData() == RECTANGLE and self._drawn is None:
            self.draw.setChecked(True)
        elif self.mode.currentData() != RECTANGLE:
            self._switch.leave()
        self.changed.emit()

    def _show_parts(self) -> None:
        mode = self.mode.currentData()
        self.draw.setVisible(mode == RECTANGLE)
        self.layers.setVisible(mode == LAYER)
        if isinstance(self._switch.tool, RectangleTool):
            self._switch.tool.band.setVisible(mode == RECTANGLE)

    def _make_tool(self) -> RectangleTool:
        tool = RectangleTool(self._canvas)
        tool.drawn.connect(self.set_rectangle)
        tool.given_up.connect(self._switch.leave)
        return tool

    def _drawing(self, on: bool) -> None:
        self.note.setText(self.tr("Drag a rectangle on the map.") if on else "")
