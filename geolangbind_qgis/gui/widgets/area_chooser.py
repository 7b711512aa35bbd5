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
from qgis.PyQt.QtWidgets import QCheckBox

from geolangbind_qgis.gui.widgets.rectangle_chooser import CANVAS, RECTANGLE, RectangleChooser

SCENE, POLYGONS = "scene", "polygons"


@dataclass(frozen=True)
class AreaChoice:
    """What was chosen: a ``rectangle`` in ``crs``, or the polygons of ``layer``."""

    mode: str
    rectangle: QgsRectangle | None = None
    crs: QgsCoordinateReferenceSystem | None = None
    layer: QgsVectorLayer | None = None
    selected_only: bool = False


class AreaChooser(RectangleChooser):
    """Combo with what the choice needs beside it: a Draw button or a polygon layer."""

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(iface)
        self.mode.setAccessibleName(self.tr("Area"))
        self.polygons = QgsMapLayerComboBox()
        self.polygons.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.polygons.setMinimumContentsLength(8)
        self.selected = QCheckBox(self.tr("Selected polygons onl&y"))
        ways = (
            (self.tr("Whole scene"), SCENE),
            (self.tr("What the map shows"), CANVAS),
            (self.tr("Drawn rectangle"), RECTANGLE),
            (self.tr("Polygon layer"), POLYGONS),
        )
        self._lay_out(ways, [self.polygons, self.selected])
        self.mode.setToolTip(self.tr("The part of the scene that is worked on"))
        self.polygons.layerChanged.connect(lambda _: self.changed.emit())
        self.selected.toggled.connect(lambda _: self.changed.emit())

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

    def _show_parts(self) -> None:
        super()._show_parts()
        polygons = self.mode.currentData() == POLYGONS
        self.polygons.setVisible(polygons)
        self.selected.setVisible(polygons)
