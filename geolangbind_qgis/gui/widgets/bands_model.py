# SPDX-License-Identifier: GPL-2.0-or-later
"""The bands of a scene as a table model: use, name, wavelength in nanometres, where from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QBrush, QColor

from geolangbind_qgis import sentences
from geolangbind_qgis.gui.scene_state import NM_MAX, NM_MIN, BandRow, short_source
from geolangbind_qgis.gui.widgets.hint import plain_tip, quiet_text

BAND, NANOMETRES, SOURCE = range(3)
_NO_PARENT = QModelIndex()


def nm_text(value: float | None) -> str:
    """Return a wavelength in nanometres as a person reads it; radar lengths stay whole."""
    if value is None:
        return ""
    return f"{value:.0f}" if value >= 1000 else f"{value:.4g}"


class BandsModel(QAbstractTableModel):
    """Rows are ``BandRow``; what is typed emits ``edited``."""

    edited = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[BandRow] = []

    def rows(self) -> list[BandRow]:
        """Return the bands in their order."""
        return list(self._rows)

    def set_rows(self, rows: Iterable[BandRow]) -> None:
        """Replace all bands, without ``edited``."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def use(self, places: Iterable[int], used: bool) -> None:
        """Tick or untick the bands at these rows."""
        for place in places:
            self._rows[place] = replace(self._rows[place], use=used)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 2))
        self.edited.emit()

    def rowCount(self, parent: QModelIndex = _NO_PARENT) -> int:
        """Return the number of bands."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = _NO_PARENT) -> int:
        """Return 3: band, wavelength, source."""
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Return the column titles."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Band"), self.tr("nm"), self.tr("From"))[section]
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Bands are checkable, wavelengths editable."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == BAND:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        elif index.column() == NANOMETRES:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return text, tick and tooltip of a cell."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            name = row.name or self.tr("Band {0}").format(row.index)
            source = short_source(row.source) if row.use or not row.why_not else row.why_not
            return (name, nm_text(row.wavelength_nm), sentences.shown(source))[column]
        if role == Qt.ItemDataRole.CheckStateRole and column == BAND:
            return Qt.CheckState.Checked if row.use else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ToolTipRole:
            number = self.tr("Band {0} of the file").format(row.index)
            said = (sentences.shown(text) for text in (row.source, row.why_not) if text)
            return plain_tip("\n".join([number, *said]))
        if role == Qt.ItemDataRole.TextAlignmentRole and column == NANOMETRES:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ForegroundRole and (not row.use or column == SOURCE):
            return quiet_text()
        if role == Qt.ItemDataRole.BackgroundRole and column == NANOMETRES:
            return QBrush(QColor(217, 118, 84, 90)) if _missing(row) else None
        return None

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take a tick or a typed wavelength; ``False`` for text that is no number."""
        if not index.isValid():
            return False
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            ticked = Qt.CheckState(value) == Qt.CheckState.Checked
            self.use([index.row()], ticked)
            return True
        if role != Qt.ItemDataRole.EditRole or index.column() != NANOMETRES:
            return False
        text = str(value).strip().removesuffix("nm").strip()
        number, good = (None, True) if not text else _number(text)
        if not good:
            return False
        if nm_text(number) != nm_text(row.wavelength_nm):
            source = self.tr("typed") if number is not None else ""
            self._rows[index.row()] = replace(row, wavelength_nm=number, source=source)
            self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), 2))
            self.edited.emit()
        return True


def _number(text: str) -> tuple[float | None, bool]:
    """Return the number in ``text``, with a point or as the locale writes it."""
    try:
        return float(text), True
    except ValueError:
        number, good = QLocale().toDouble(text)
        return (number, True) if good else (None, False)


def _missing(row: BandRow) -> bool:
    nm = row.wavelength_nm
    return row.use and (nm is None or not NM_MIN <= nm <= NM_MAX)
