# SPDX-License-Identifier: GPL-2.0-or-later
"""The table that classes are typed into: Enter goes on to the next class, Delete removes."""

from __future__ import annotations

from qgis.gui import QgsColorDialog
from qgis.PyQt.QtCore import QModelIndex, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPen
from qgis.PyQt.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from geolangbind_qgis.gui.widgets.classes_model import COLOR, NAME, ClassesModel

_LEAST_ROWS, _MOST_ROWS = 4, 10


class SwatchDelegate(QStyledItemDelegate):
    """Paints the colour of a class as a small square."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Paint the cell's background as usual and the square on it."""
        super().paint(painter, option, index)
        color = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(color, QColor):
            return
        side = min(option.rect.width(), option.rect.height()) - 10.0
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(option.rect).center())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color.darker(140), 1))
        painter.setBrush(color)
        painter.drawRoundedRect(square, 3, 3)
        painter.restore()


class ClassesTable(QTableView):
    """View of a ``ClassesModel``; emits ``pasted`` with text that was pasted onto it."""

    pasted = pyqtSignal(str)

    def __init__(self, model: ClassesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.classes = model
        self.setModel(model)
        self.setItemDelegateForColumn(COLOR, SwatchDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setTabKeyNavigation(False)  # Tab leaves the table; inside an editor it moves on
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(20)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(COLOR, QHeaderView.ResizeMode.Fixed)
        header.setStretchLastSection(True)
        self.setColumnWidth(COLOR, 30)
        self.setColumnWidth(NAME, 120)
        self.clicked.connect(self._clicked)
        for signal in (model.modelReset, model.rowsInserted):
            signal.connect(self._fit)
        self._fit()

    def selected_places(self) -> list[int]:
        """Return the selected classes' rows, without the empty line."""
        rows = {index.row() for index in self.selectionModel().selectedIndexes()}
        return sorted(row for row in rows if row < self.classes.rowCount() - 1)

    def select_place(self, place: int) -> None:
        """Make the class at ``place`` the current one."""
        self.setCurrentIndex(self.classes.index(place, NAME))

    def edit_next(self) -> None:
        """Open the editor in the line for the next class."""
        index = self.classes.index(self.classes.rowCount() - 1, NAME)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self.edit(index)

    def choose_color(self, place: int) -> None:
        """Let the person choose a colour for the class at ``place``."""
        row = self.classes.rows()[place]
        title = self.tr("Colour of “{0}”").format(row.name)
        color = QgsColorDialog.getColor(QColor(row.color), self, title)
        if color.isValid():
            self.classes.set_color(place, color.name())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes, Enter edits, paste takes a list, Space opens the colour."""
        index = self.currentIndex()
        key = event.key()
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # the editor let it through: Enter ends it already
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.selected_places():
            place = self.selected_places()[0]
            self.classes.remove(self.selected_places())
            self.select_place(min(place, self.classes.rowCount() - 1))
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QGuiApplication.clipboard().text())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and index.isValid():
            self._activate(index)
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """After Enter, go on: the next line's name opens for typing."""
        row = self.currentIndex().row()
        typed = self.currentIndex().column() == NAME
        super().closeEditor(editor, hint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache and typed:
            last = self.classes.rowCount() - 1
            if row < last:  # something was typed: rows below exist
                following = self.classes.index(row + 1, NAME)
                self.setCurrentIndex(following)
                self.scrollTo(following)
                if row + 1 == last:
                    self.edit(following)

    def sizeHint(self) -> QSize:
        """Return a height for the classes there are, between four and ten lines."""
        rows = min(max(self.classes.rowCount(), _LEAST_ROWS), _MOST_ROWS)
        height = self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth()
        return QSize(280, height + rows * self.verticalHeader().defaultSectionSize() + 2)

    def minimumSizeHint(self) -> QSize:
        """The table is never squeezed below its hint: the dock scrolls instead."""
        return QSize(160, self.sizeHint().height())

    def _fit(self) -> None:
        self.updateGeometry()

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == COLOR or self.classes.is_ghost(index):
            self._activate(index)

    def _activate(self, index: QModelIndex) -> None:
        if self.classes.is_ghost(index):
            self.edit_next()
        elif index.column() == COLOR:
            self.choose_color(index.row())
        else:
            self.edit(index)
