# SPDX-License-Identifier: GPL-2.0-or-later
"""The newest answer: value under the cursor, histogram with a threshold, spectra, saving."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from geolangbind_qgis.gui import charts
from geolangbind_qgis.gui.numbers import cosine_text
from geolangbind_qgis.gui.widgets.chart_place import ChartPlace
from geolangbind_qgis.gui.widgets.hint import Hint
from geolangbind_qgis.gui.widgets.threshold_row import ThresholdRow
from geolangbind_qgis.protocol import SimilarityResult

if TYPE_CHECKING:
    from geolangbind_qgis.gui.charts.histogram import HistogramChart
    from geolangbind_qgis.gui.charts.pieces import Spectrum


class AnswerPanel(QWidget):
    """Hidden until ``show_answer``; ``threshold_changed`` follows line, tick and number."""

    threshold_changed = pyqtSignal()
    save_asked = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.result: SimilarityResult | None = None
        self.title = QLabel()
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.here = QLabel(self.tr("Under the cursor: {0}").format("–"))
        self.here.setTextFormat(Qt.TextFormat.PlainText)
        self.save = QPushButton(self.tr("Save heatma&p…"))
        self.save.setToolTip(self.tr("Keep this heatmap as a GeoTIFF with its style"))
        self.histogram = ChartPlace(self._make_histogram)
        self.threshold = ThresholdRow()
        self.spectrum = ChartPlace(charts.make_spectrum)
        self.notes = Hint()
        self._lay_out()
        self.save.clicked.connect(lambda: self.save_asked.emit())
        self.threshold.moved.connect(self._show_line)
        self.threshold.changed.connect(lambda: self.threshold_changed.emit())
        self.hide()

    def show_answer(
        self,
        result: SimilarityResult,
        title: str,
        notes: Sequence[str],
        colors: Sequence[str],
        threshold: float | None,
    ) -> None:
        """Show this answer; ``colors`` are the map's, one for each bar of the histogram."""
        self.result = result
        self.title.setText(title)
        self.notes.setText("\n".join(notes))
        self.threshold.show_range(result.percentiles, threshold)
        self.set_live(True)
        chart = self.histogram.chart()
        if chart is not None:
            chart.show_values(result.histogram, colors)
        self._show_line()
        self.show()

    def show_spectra(self, spectra: Sequence[Spectrum], label: str) -> None:
        """Show the spectra of the places; none leave no room empty."""
        self.spectrum.setVisible(bool(spectra))
        chart = self.spectrum.chart() if spectra else None
        if chart is not None:
            chart.show_spectra(spectra, label)

    def show_here(self, value: float | None) -> None:
        """Show the similarity under the cursor."""
        text = "–" if value is None else cosine_text(value)
        self.here.setText(self.tr("Under the cursor: {0}").format(text))
        if self.result is not None:
            chart = self.histogram.chart()
            if chart is not None:
                chart.mark(value)

    def set_live(self, live: bool) -> None:
        """Enable what changes the layer while that is in the project."""
        tip = "" if live else self.tr("The heatmap is no longer in the project.")
        for widget in (self.threshold, self.histogram, self.save):
            widget.setEnabled(live)
        self.threshold.setToolTip(tip)
        if not live:
            self.show_here(None)

    def clear(self) -> None:
        """Show no answer, until there is another one."""
        self.set_live(False)
        self.result = None
        self.show_spectra([], "")
        self.hide()

    def shut_down(self) -> None:
        """Make ready to be deleted."""
        self.histogram.shut_down()
        self.spectrum.shut_down()

    def _make_histogram(self) -> HistogramChart:
        chart = charts.make_histogram()
        chart.dragged.connect(self.threshold.drag)
        return chart

    def _show_line(self) -> None:
        chart = self.histogram.chart()
        if chart is not None:
            row = self.threshold
            chart.show_threshold(float(row.value.value()), row.tick.isChecked())

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.here, 1)
        line.addWidget(self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.title)
        layout.addLayout(line)
        layout.addWidget(self.histogram)
        layout.addWidget(self.threshold)
        layout.addWidget(self.spectrum)
        layout.addWidget(self.notes)
