# SPDX-License-Identifier: GPL-2.0-or-later
"""What a finished run found: ground per class, and the live threshold below which it is open."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QGuiApplication, QIcon, QPixmap
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QSlider,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from geolangbind_qgis.gui.areas import areas_at
from geolangbind_qgis.gui.numbers import hectares_text, percent_text
from geolangbind_qgis.gui.widgets.hint import Hint, plain_tip, tool_button
from geolangbind_qgis.layers.summary import ClassSummary
from geolangbind_qgis.protocol import ClassifyResult

_MOST_ROWS = 12


class ResultSummary(QWidget):
    """Hidden until ``show_result``; ``threshold_changed`` follows the slider, but not too often."""

    threshold_changed = pyqtSignal(int)

    def __init__(self) -> None:
        super().__init__()
        self.result: ClassifyResult | None = None
        self.title = QLabel()
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.copy = tool_button("mActionEditCopy", self.tr("Copy the table"))
        self.table = _table((self.tr("Class"), self.tr("ha"), "%"))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 100)
        self.slider.setPageStep(5)
        self.slider.setAccessibleName(self.tr("Unclassified below, in percent"))
        self.slider_label = QLabel(self.tr("&Unclassified below"))
        self.slider_label.setBuddy(self.slider)
        self.slider_value = QLabel()
        self.slider_value.setMinimumWidth(self.fontMetrics().horizontalAdvance("100 %"))
        self.slider_value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.notes = Hint()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(50)
        self._pause.timeout.connect(lambda: self.threshold_changed.emit(self.slider.value()))
        self._lay_out()
        self.slider.valueChanged.connect(self._slid)
        self.copy.clicked.connect(self.copy_table)
        self.hide()

    def show_result(
        self, result: ClassifyResult, title: str, notes: Sequence[str], percent: int = 0
    ) -> None:
        """Show this result at a threshold of ``percent``."""
        self.result = result
        self.title.setText(title)
        self.notes.setText("\n".join(notes))
        self.slider.blockSignals(True)
        self.slider.setValue(percent)
        self.slider.blockSignals(False)
        self.set_live(True)
        self._fill()
        self.show()

    def set_live(self, live: bool) -> None:
        """Enable the slider while the class layer is in the project."""
        tip = "" if live else self.tr("The class layer or its confidence raster is gone.")
        for widget in (self.slider, self.slider_label, self.slider_value):
            widget.setEnabled(live)
            widget.setToolTip(tip)

    def rows(self) -> list[ClassSummary]:
        """Return the areas at the slider's threshold."""
        if self.result is None:
            return []
        return areas_at(self.result, self.slider.value(), self.tr("unclassified"))

    def copy_table(self) -> None:
        """Put the table on the clipboard, columns separated by tabs."""
        lines = [f"{self.tr('Class')}\tha\t%"]
        lines += [f"{row.name}\t{row.hectares:.4f}\t{row.percent:.2f}" for row in self.rows()]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _slid(self) -> None:
        self._fill()
        if not self._pause.isActive():
            self._pause.start()

    def _fill(self) -> None:
        self.slider_value.setText(f"{self.slider.value()} %")
        rows = self.rows()
        self.table.setRowCount(len(rows))
        for place, row in enumerate(rows):
            name = QTableWidgetItem(_swatch(row.color), row.name)
            name.setToolTip(plain_tip(row.name))
            self.table.setItem(place, 0, name)
            for column, text in ((1, hectares_text(row.hectares)), (2, percent_text(row.percent))):
                cell = QTableWidgetItem(text)
                cell.setTextAlignment(
                    int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                )
                self.table.setItem(place, column, cell)
        shown = min(max(len(rows), len(self.result.areas) + 1 if self.result else 1), _MOST_ROWS)
        height = self.table.horizontalHeader().sizeHint().height() + 2
        self.table.setFixedHeight(height + shown * self.table.verticalHeader().defaultSectionSize())

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.copy)
        slide = QHBoxLayout()
        slide.addWidget(self.slider_label)
        slide.addWidget(self.slider, 1)
        slide.addWidget(self.slider_value)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self.table)
        layout.addLayout(slide)
        layout.addWidget(self.notes)


def _table(titles: Sequence[str]) -> QTableWidget:
    table = QTableWidget(0, len(titles))
    table.setHorizontalHeaderLabels(list(titles))
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setAlternatingRowColors(True)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 8)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for column in range(1, len(titles)):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    return table


def _swatch(color: str) -> QIcon:
    pixmap = QPixmap(12, 12)
    pixmap.fill(QColor(color) if color else QColor(0, 0, 0, 0))
    return QIcon(pixmap)
