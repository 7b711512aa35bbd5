# SPDX-License-Identifier: GPL-2.0-or-later
"""Ask by clicking the map: the button of the tool and the places that were clicked."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from geolangbind_qgis.gui.compare_state import Example
from geolangbind_qgis.gui.numbers import cosine_text
from geolangbind_qgis.gui.widgets.hint import Hint, icon, tool_button

_MOST_ROWS = 5
_PLACE, _VALUE = 0, 1


class PlacesTable(QTableWidget):
    """The places; Delete removes those that are selected."""

    deletion = pyqtSignal()

    def __init__(self) -> None:
        super().__init__(0, 2)
        self.setHorizontalHeaderLabels([self.tr("Place"), self.tr("Similarity")])
        self.setAccessibleName(self.tr("Places"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setAlternatingRowColors(True)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(_PLACE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_VALUE, QHeaderView.ResizeMode.ResizeToContents)

    def fit(self, rows: int) -> None:
        """Be as high as ``rows`` rows."""
        self.ensurePolished()  # a theme may have type and margins of its own
        header, frame = self.horizontalHeader().sizeHint().height(), 2 * self.frameWidth()
        self.setFixedHeight(header + frame + rows * self.rowHeight(0) + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes what is selected."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.deletion.emit()
        else:
            super().keyPressEvent(event)


class ClickWay(QWidget):
    """``removal`` carries the numbers of the places to leave out."""

    removal = pyqtSignal(list)

    def __init__(self) -> None:
        super().__init__()
        self.button = QPushButton(self.tr("C&lick the map"))
        self.button.setIcon(icon("place_like"))
        self.button.setCheckable(True)
        self.hint = Hint(
            self.tr(
                "Click: places like this one. Shift: like this one too. Ctrl: not like this one. "
                "Right click: leave a place out."
            )
        )
        self.table = PlacesTable()
        self.remove = tool_button("symbologyRemove", self.tr("Leave the selected places out"))
        self.clear = tool_button("mActionDeleteSelected", self.tr("Leave all places out"))
        self.below = QWidget()
        self._lay_out()
        self.table.deletion.connect(self._remove_selected)
        self.remove.clicked.connect(self._remove_selected)
        self.clear.clicked.connect(lambda: self.removal.emit(list(range(self.table.rowCount()))))
        self.table.itemSelectionChanged.connect(self._show_buttons)
        self.set_places((), ())

    def set_places(self, examples: Sequence[Example], values: Sequence[float | None]) -> None:
        """List these places; ``values`` are their similarities as far as they are known."""
        self.table.setRowCount(len(examples))
        for row, example in enumerate(examples):
            name = "place_like" if example.positive else "place_unlike"
            place = QTableWidgetItem(icon(name), _coordinates(example))
            meant = self.tr("like this one") if example.positive else self.tr("not like this one")
            place.setToolTip(meant)
            self.table.setItem(row, _PLACE, place)
            value = values[row] if row < len(values) else None
            cell = QTableWidgetItem("" if value is None else cosine_text(value))
            cell.setTextAlignment(int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
            self.table.setItem(row, _VALUE, cell)
        self.table.fit(min(len(examples), _MOST_ROWS))
        self.below.setVisible(bool(examples))
        if examples:
            self.table.scrollToBottom()
        self._show_buttons()

    def _remove_selected(self) -> None:
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        if rows:
            self.removal.emit(rows)

    def _show_buttons(self) -> None:
        self.remove.setEnabled(bool(self.table.selectionModel().selectedRows()))

    def _lay_out(self) -> None:
        buttons = QVBoxLayout()
        buttons.setSpacing(2)
        buttons.addWidget(self.remove)
        buttons.addWidget(self.clear)
        buttons.addStretch(1)
        beside = QHBoxLayout(self.below)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(2)
        beside.addWidget(self.table, 1)
        beside.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.button)
        layout.addWidget(self.hint)
        layout.addWidget(self.below)


def _coordinates(example: Example) -> str:
    """Return x and y with as many decimals as their size leaves sense in."""
    decimals = 5 if max(abs(example.x), abs(example.y)) < 1000 else 1
    return f"{example.x:.{decimals}f}, {example.y:.{decimals}f}"
