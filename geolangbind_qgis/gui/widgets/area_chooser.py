# SPDX-License-Identifier: GPL-2.0-or-later
"""The part of the scene to classify: all, what the map shows, a drawn rectangle, polygons."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayerProxyModel,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgisInterface, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from geolangbind_qgis.gui.maptools.rectangle import RectangleTool
from geolangbind_qgis.gui.maptools.switch import ToolSwitch
from geolangbind_qgis.gui.widgets.hint import Hint

SCENE, CANVAS, RECTANGLE, POLYGONS = "scene", "canvas", "rectangle", "polygons"


@dataclass(frozen=True)
class AreaChoice:
    """What was chosen: a ``rectangle`` in ``crs``, or the polygons of ``layer``."""

    mode: str
    rectangle: QgsRectangle | None = None
    crs: QgsCoordinateReferenceSystem | None = None
    layer: QgsVectorLayer | None = None
    selected_only: bool = False


class AreaChooser(QWidget):
    """Combo with what the choice needs beside it: a Draw button or a polygon layer."""

    changed = pyqtSignal()

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__()
        self._canvas = iface.mapCanvas()
        self._drawn: tuple[QgsRectangle, QgsCoordinateReferenceSystem] | None = None
        self.mode = QComboBox()
        for title, value in (
            (self.tr("Whole scene"), SCENE),
            (self.tr("What the map shows"), CANVAS),
            (self.tr("Drawn rectangle"), RECTANGLE),
            (self.tr("Polygon layer"), POLYGONS),
        ):
            self.mode.addItem(title, value)
        self.mode.setAccessibleName(self.tr("Area"))
        self.draw = QPushButton(self.tr("&Draw"))
        self._switch = ToolSwitch(self._canvas, self.draw, self._make_tool)
        self.draw.setToolTip(self.tr("Drag a rectangle on the map; Escape gives up"))
        self.polygons = QgsMapLayerComboBox()
        self.polygons.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.polygons.setMinimumContentsLength(8)
        self.selected = QCheckBox(self.tr("Selected polygons onl&y"))
        self.note = Hint()
        line = QHBoxLayout()
        line.addWidget(self.mode, 1)
        line.addWidget(self.draw)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addLayout(line)
        layout.addWidget(self.polygons)
        layout.addWidget(self.selected)
        layout.addWidget(self.note)
        self.setFocusProxy(self.mode)
        self.mode.currentIndexChanged.connect(self._mode_changed)
        self._switch.changed.connect(self._drawing)
        self.polygons.layerChanged.connect(lambda _: self.changed.emit())
        self.selected.toggled.connect(lambda _: self.changed.emit())
        self._show_parts()

    def choice(self) -> AreaChoice:
        """Return what is chosen right now."""
        mode = str(self.mode.currentData())
        if mode == CANVAS:
            settings = self._canvas.mapSettings()
            return AreaChoice(mode, settings.visibleExtent(), settings.destinationCrs())
        if mode == RECTANGLE and self._drawn is not None:
            return AreaChoice(mode, *self._drawn)
        if mode == POLYGONS:
            layer = self.polygons.currentLayer()
            return AreaChoice(mode, layer=layer, selected_only=self.selected.isChecked())
        return AreaChoice(mode)

    def problem(self) -> str:
        """Return why the choice is not complete, or an empty string."""
        choice = self.choice()
        if choice.mode == RECTANGLE and choice.rectangle is None:
            return self.tr("Draw a rectangle on the map.")
        if choice.mode == POLYGONS and choice.layer is None:
            return self.tr("Add a polygon layer to the project, or choose another area.")
        layer = choice.layer
        if layer is not None and choice.selected_only and not layer.selectedFeatureCount():
            return self.tr("Select polygons in “{0}” first.").format(layer.name())
        return ""

    def set_rectangle(self, rectangle: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> None:
        """Take ``rectangle`` as drawn and choose it."""
        self._drawn = (QgsRectangle(rectangle), QgsCoordinateReferenceSystem(crs))
        self.mode.setCurrentIndex(self.mode.findData(RECTANGLE))
        self.draw.setText(self.tr("Re&draw"))
        self._switch.leave()
        self._show_parts()
        self.changed.emit()

    def shut_down(self) -> None:
        """Give the map back."""
        tool = self._switch.tool
        if isinstance(tool, RectangleTool):
            tool.clear()
            self._canvas.scene().removeItem(tool.band)
        self._switch.shut_down()

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
        self.polygons.setVisible(mode == POLYGONS)
        self.selected.setVisible(mode == POLYGONS)
        if isinstance(self._switch.tool, RectangleTool):
            self._switch.tool.band.setVisible(mode == RECTANGLE)

    def _make_tool(self) -> RectangleTool:
        tool = RectangleTool(self._canvas)
        tool.drawn.connect(self.set_rectangle)
        tool.given_up.connect(self._switch.leave)
        return tool

    def _drawing(self, on: bool) -> None:
        self.note.setText(self.tr("Drag a rectangle on the map.") if on else "")
