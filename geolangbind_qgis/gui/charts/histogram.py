# SPDX-License-Identifier: GPL-2.0-or-later
"""How many patches have which similarity, in the map's colours, and a threshold to drag."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor

from geolangbind_qgis.gui.charts.chart import Chart
from geolangbind_qgis.gui.charts.library import pg
from geolangbind_qgis.gui.numbers import cosine_text
from geolangbind_qgis.protocol import Histogram

HEIGHT_PX = 130
FAINT = 60  # of 255: bars that the threshold hides


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("HistogramChart", text)


class HistogramChart(Chart):
    """``dragged`` carries the similarity that the line is dragged to."""

    dragged = pyqtSignal(float)

    def __init__(self) -> None:
        super().__init__(HEIGHT_PX)
        self._shown: Histogram | None = None
        self._colors: Sequence[str] = ()
        self._on = False
        self.bars = pg.BarGraphItem(x0=[0], x1=[1], height=[0], pen=pg.mkPen(None))
        self.outline = pg.PlotCurveItem([0, 1], [0], stepMode="center")  # pale bars on a pale dock
        self.line = pg.InfiniteLine(angle=90, movable=True)
        self.line.setCursor(Qt.CursorShape.SizeHorCursor)
        self.cursor_line = pg.InfiniteLine(angle=90)
        self.cursor_line.hide()
        for item in (self.bars, self.outline, self.cursor_line, self.line):
            self.addItem(item)
        self.getPlotItem().hideAxis("left")
        self.line.sigDragged.connect(lambda line: self.dragged.emit(float(line.value())))

    def show_values(self, values: Histogram, colors: Sequence[str]) -> None:
        """Show ``values``, each bar in the colour ``#rrggbb`` that the map has there."""
        self._shown, self._colors = values, colors
        self.draw()

    def show_threshold(self, value: float, on: bool) -> None:
        """Put the line at ``value``; faint while the threshold is off."""
        self._on = on
        self.line.setValue(value)
        self.draw()

    def mark(self, value: float | None) -> None:
        """Mark the similarity under the cursor."""
        self.cursor_line.setVisible(value is not None)
        if value is not None:
            self.cursor_line.setValue(value)

    def draw(self) -> None:
        """Draw bars and lines in the theme's colours."""
        values = self._shown
        if values is None:
            return
        count = len(values.counts)
        step = (values.high - values.low) / count or 1e-4
        edges = [values.low + step * place for place in range(count + 1)]
        tall = max(values.counts, default=1)
        brushes = []
        for place in range(count):
            known = place < len(self._colors) and self._colors[place]
            color = QColor(self._colors[place]) if known else self.ink(0.5)
            if self._on and edges[place] + step / 2 < self.line.value():
                color.setAlpha(FAINT)
            brushes.append(color)
        self.bars.setOpts(x0=edges[:-1], x1=edges[1:], height=list(values.counts), brushes=brushes)
        self.outline.setData(edges, list(values.counts))
        self.outline.setPen(pg.mkPen(self.ink(0.5)))
        plot = self.getPlotItem()
        plot.setXRange(values.low, max(values.high, values.low + step), padding=0.02)
        plot.setYRange(0, tall * 1.05, padding=0)
        self.line.setBounds((values.low, values.high))
        dashes = Qt.PenStyle.SolidLine if self._on else Qt.PenStyle.DashLine
        self.line.setPen(pg.mkPen(self.ink(1.0 if self._on else 0.6), width=2, style=dashes))
        self.line.setHoverPen(pg.mkPen(self.ink(), width=3))
        self.cursor_line.setPen(pg.mkPen(self.ink(0.8), width=1))
        low, high = cosine_text(values.low), cosine_text(values.high)
        self.set_label("bottom", tr("Cosine similarity, {0} to {1}").format(low, high))
