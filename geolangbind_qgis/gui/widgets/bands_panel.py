# SPDX-License-Identifier: GPL-2.0-or-later
"""Bands of the scene: sensor preset, table, scaling, and what was noticed."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QSpinBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from geolangbind_qgis import language
from geolangbind_qgis.gui.scene_state import BandRow
from geolangbind_qgis.gui.widgets.bands_model import BAND, NANOMETRES, BandsModel
from geolangbind_qgis.gui.widgets.hint import Hint, tool_button
from geolangbind_qgis.spectral.sensors import sensors


class BandsTable(QTableView):
    """View of the bands; paste puts a list of wavelengths in, Space ticks the selection."""

    pasted = pyqtSignal(str)

    def __init__(self, model: BandsModel) -> None:
        super().__init__()
        self.bands = model
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(BAND, QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        self.setColumnWidth(BAND, 90)
        self.setColumnWidth(NANOMETRES, 56)
        self.setMinimumHeight(190)
        self.setAccessibleName(self.tr("Bands"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a pasted list of wavelengths."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QGuiApplication.clipboard().text())
        else:
            super().keyPressEvent(event)


class BandsPanel(QWidget):
    """Emits ``edited`` when a person changed bands, ``sensor_chosen`` for a preset."""

    edited = pyqtSignal()
    sensor_chosen = pyqtSignal(str)
    detect_again = pyqtSignal()
    wavelengths_pasted = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        self.model = BandsModel(self)
        self.table = BandsTable(self.model)
        self.sensor = QComboBox()
        self.sensor.setMinimumContentsLength(12)
        self.sensor.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.sensor.setToolTip(self.tr("Gives every band the wavelength that this sensor has"))
        self.sensor.addItem(self.tr("As detected"), "")
        for sensor in sensors().values():
            self.sensor.addItem(language.bundled(sensor.title), sensor.id)
        self.again = tool_button("mActionRefresh", self.tr("Detect again, forget what was typed"))
        self.scaling = QComboBox()
        for title, value in (
            (self.tr("As the model was trained"), "training"),
            (self.tr("Stretch 2–98 %"), "percentile"),
            (self.tr("As is, 0–255"), "as-is"),
        ):
            self.scaling.addItem(title, value)
        self.scaling.setToolTip(self.tr("How stored values reach the model"))
        self.offset_on = QCheckBox(self.tr("O&ffset"))
        self.offset_on.setToolTip(
            self.tr("Added to stored values first (Sentinel-2 from 2022 on: -1000); else detected")
        )
        self.offset = QSpinBox()
        self.offset.setRange(-100000, 100000)
        self.offset.setSingleStep(1000)
        self.offset.setEnabled(False)
        self.notes = Hint()
        self._lay_out()
        self.model.edited.connect(lambda: self.edited.emit())
        self.sensor.activated.connect(self._sensor_activated)
        self.again.clicked.connect(lambda: self.detect_again.emit())
        self.scaling.activated.connect(lambda _: self.edited.emit())
        self.offset_on.toggled.connect(self.offset.setEnabled)
        self.offset_on.clicked.connect(lambda _: self.edited.emit())
        self.offset.valueChanged.connect(self._offset_changed)
        self.table.pasted.connect(lambda text: self.wavelengths_pasted.emit(text))

    def set_bands(self, rows: Sequence[BandRow], sensor: str, notes: Sequence[str]) -> None:
        """Show these bands; emits nothing."""
        self.model.set_rows(rows)
        self.sensor.setCurrentIndex(max(self.sensor.findData(sensor), 0))
        self.notes.setText("\n".join(notes))

    def set_scaling(self, scaling: str, offset: float | None) -> None:
        """Show this scaling and offset; emits nothing."""
        self.scaling.setCurrentIndex(max(self.scaling.findData(scaling), 0))
        self.offset_on.setChecked(offset is not None)
        self.offset.blockSignals(True)
        self.offset.setValue(int(offset or 0))
        self.offset.blockSignals(False)

    def offset_value(self) -> float | None:
        """Return the offset typed, or ``None`` for the detected one."""
        return float(self.offset.value()) if self.offset_on.isChecked() else None

    def _offset_changed(self) -> None:
        if self.offset_on.isChecked():
            self.edited.emit()

    def _sensor_activated(self, place: int) -> None:
        sensor_id = str(self.sensor.itemData(place) or "")
        if sensor_id:
            self.sensor_chosen.emit(sensor_id)
        else:
            self.detect_again.emit()

    def _lay_out(self) -> None:
        sensor = QHBoxLayout()
        sensor.addWidget(self.sensor, 1)
        sensor.addWidget(self.again)
        offset = QHBoxLayout()
        offset.addWidget(self.offset_on)
        offset.addWidget(self.offset, 1)
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("S&ensor"), sensor)
        form.labelForField(sensor).setBuddy(self.sensor)
        below = QFormLayout()
        below.setContentsMargins(0, 0, 0, 0)
        below.addRow(self.tr("Scalin&g"), self.scaling)
        below.addRow("", offset)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(form)
        layout.addWidget(self.table)
        layout.addLayout(below)
        layout.addWidget(self.notes)
