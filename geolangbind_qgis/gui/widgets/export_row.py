# SPDX-License-Identifier: GPL-2.0-or-later
"""For layers the engine cannot open: why they are exported first, and how finely."""

from __future__ import annotations

from qgis.core import QgsRasterLayer, QgsUnitTypes
from qgis.PyQt.QtWidgets import QDoubleSpinBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from geolangbind_qgis.gui.widgets.hint import Hint
from geolangbind_qgis.layers.export import default_resolution
from geolangbind_qgis.layers.source import SourceDescription


class ExportRow(QWidget):
    """Hidden for layers that open directly; else a line and the pixel size of the export."""

    def __init__(self) -> None:
        super().__init__()
        self.note = Hint()
        self.resolution = QDoubleSpinBox()
        self.resolution.setDecimals(6)
        self.resolution.setRange(1e-6, 1e6)
        self.resolution.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)
        self._proposed, self._shown = 0.0, 0.0
        self.unit = QLabel()
        label = QLabel(self.tr("E&xport at"))
        label.setBuddy(self.resolution)
        self.line = QWidget()
        line = QHBoxLayout(self.line)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label)
        line.addWidget(self.resolution, 1)
        line.addWidget(self.unit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(self.note)
        layout.addWidget(self.line)
        self.hide()

    def show_source(
        self, layer: QgsRasterLayer | None, source: SourceDescription | None, view_resolution: float
    ) -> None:
        """Show what has to be exported; ``view_resolution`` is the map view's, in layer units."""
        if layer is None or source is None or not source.usable or source.opens_directly:
            self.hide()
            return
        self.note.setText(source.why_not)
        copies = not source.crs_wkt  # where only the CRS differs, no pixel is copied
        self.line.setVisible(copies)
        if copies:
            geographic = layer.crs().isGeographic()
            self.resolution.setDecimals(7 if geographic else 4)
            self._proposed = default_resolution(layer, view_resolution)
            self.resolution.setValue(self._proposed)
            self._shown = self.resolution.value()
            unit = QgsUnitTypes.toAbbreviatedString(layer.crs().mapUnits())
            self.unit.setText(self.tr("{0} per pixel").format(unit))
        self.show()

    def value(self) -> float:
        """Return the pixel size in the layer's map units; 0: its own."""
        if not self.line.isVisibleTo(self):
            return 0.0
        value = float(self.resolution.value())
        return self._proposed if value == self._shown else value  # not rounded to what is shown
