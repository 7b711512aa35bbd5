# SPDX-License-Identifier: GPL-2.0-or-later
"""The classes as a table model; a last empty line invites to type the next class."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFont

from geolangbind_qgis.gui.state import prompts_text
from geolangbind_qgis.gui.widgets.hint import plain_tip, quiet_text
from geolangbind_qgis.prompts import default_color, split_prompts, with_colors
from geolangbind_qgis.protocol import ClassSpec

COLOR, NAME, PROMPTS = range(3)
_NO_PARENT = QModelIndex()


class ClassesModel(QAbstractTableModel):
    """Rows are ``ClassSpec``; row ``len(rows())`` is the line to type a new class into."""

    edited = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ClassSpec] = []

    def rows(self) -> list[ClassSpec]:
        """Return the classes in their order."""
        return list(self._rows)

    def set_rows(self, rows: Iterable[ClassSpec]) -> None:
        """Replace all classes; a colour that is missing is chosen by the name."""
        self.beginResetModel()
        self._rows = list(with_colors(list(rows)))
        self.endResetModel()
        self.edited.emit()

    def add(self, rows: Iterable[ClassSpec]) -> None:
        """Append classes; names that are there already get their prompts joined."""
        merged = self.rows()
        places = {row.name.casefold(): place for place, row in enumerate(merged)}
        for row in rows:
            place = places.get(row.name.casefold())
            if place is None:
                places[row.name.casefold()] = len(merged)
                merged.append(row)
            else:
                old = merged[place]
                prompts = tuple(dict.fromkeys(old.prompts + row.prompts))
                merged[place] = replace(old, prompts=prompts)
        self.set_rows(merged)

    def remove(self, places: Iterable[int]) -> None:
        """Remove the classes at these rows."""
        gone = set(places)
        self.set_rows(row for place, row in enumerate(self._rows) if place not in gone)

    def move(self, place: int, step: int) -> int:
        """Move the class at ``place`` by ``step`` rows; return where it is now."""
        target = place + step
        if not (0 <= place < len(self._rows) and 0 <= target < len(self._rows)):
            return place
        rows = self.rows()
        rows.insert(target, rows.pop(place))
        self.set_rows(rows)
        return target

    def set_color(self, place: int, color: str) -> None:
        """Give the class at ``place`` the colour ``#rrggbb``."""
        self._replace(place, replace(self._rows[place], color=color))

    def is_ghost(self, index: QModelIndex) -> bool:
        """Whether ``index`` lies in the line for the next class."""
        return bool(index.isValid() and index.row() == len(self._rows))

    def rowCount(self, parent: QModelIndex = _NO_PARENT) -> int:
        """Return the number of classes plus one."""
        return 0 if parent.isValid() else len(self._rows) + 1

    def columnCount(self, parent: QModelIndex = _NO_PARENT) -> int:
        """Return 3: colour, name, prompts."""
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Return the column titles."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return ("", self.tr("Class"), self.tr("Prompts"))[section]
        if role == Qt.ItemDataRole.ToolTipRole and section == PROMPTS:
            return self.tr("Other words for the class, separated by | ; empty: its name")
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Names and prompts are editable; the prompts of the empty line are not."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == NAME or (index.column() == PROMPTS and not self.is_ghost(index)):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return text, colour and tooltip of a cell."""
        if not index.isValid():
            return None
        if self.is_ghost(index):
            return self._ghost_data(index.column(), role)
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.EditRole:
            return (row.color, row.name, prompts_text(row))[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return ("", row.name, prompts_text(row) or row.name)[index.column()]
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == PROMPTS:
            return None if row.prompts else quiet_text()
        if role == Qt.ItemDataRole.ToolTipRole:
            tips = (self.tr("Change the colour"), row.name, prompts_text(row))
            return plain_tip(tips[index.column()])
        if role == Qt.ItemDataRole.UserRole:
            return QColor(row.color)
        return None

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed; a name typed into the last line becomes a class."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        text = " ".join(str(value).split())
        if self.is_ghost(index):
            return bool(text) and self._append(text)
        row = self._rows[index.row()]
        if index.column() == PROMPTS:
            changed = replace(row, prompts=split_prompts(text))
        elif not text:
            self.remove([index.row()])
            return True
        else:
            changed = replace(row, name=text)
        if changed != row:
            self._replace(index.row(), changed)
        return True

    def _append(self, name: str) -> bool:
        # the line typed into becomes the class, a new empty one comes below it
        place = len(self._rows)
        self.beginInsertRows(QModelIndex(), place + 1, place + 1)
        color = default_color(name, [row.color for row in self._rows])
        self._rows.append(ClassSpec(name, (), color))
        self.endInsertRows()
        self.dataChanged.emit(self.index(place, 0), self.index(place, 2))
        self.edited.emit()
        return True

    def _replace(self, place: int, row: ClassSpec) -> None:
        self._rows[place] = row
        self.dataChanged.emit(self.index(place, 0), self.index(place, 2))
        self.edited.emit()

    def _ghost_data(self, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and column == NAME:
            return self.tr("Type a class…")
        if role == Qt.ItemDataRole.ForegroundRole:
            return quiet_text()
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setItalic(True)
            return font
        return "" if role == Qt.ItemDataRole.EditRole else None
