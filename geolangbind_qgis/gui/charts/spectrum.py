# SPDX-License-Identifier: GPL-2.0-or-later
"""Spectra of the places that were clicked: a point for each band, lines within a detector."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

from geolangbind_qgis.gui.charts.chart import Chart
from geolangbind_qgis.gui.charts.library import pg
from geolangbind_qgis.gui.charts.pieces import Spectrum, runs

HEIGHT_PX = 170
LIKE, UNLIKE = "#2e9e4f", "#cf3b3b"  # as the markers on the map
NAN = float("nan")
MANY_BANDS = 40  # from here on points would hide the line


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("SpectrumChart", text)


class SpectrumChart(Chart):
    """Green what is meant, red what is not.

    ``lines`` and ``points`` hold one item for each of the two: they change, and
    are not replaced, since Qt tells of items that are removed in a way that not
    every PyQt understands.
    """

    def __init__(self) -> None:
        super().__init__(HEIGHT_PX)
        self._spectra: Sequence[Spectrum] = ()
        self._label = ""
        self.lines: dict[bool, pg.PlotCurveItem] = {}
        self.points: dict[bool, pg.ScatterPlotItem] = {}
        for positive, color in ((False, UNLIKE), (True, LIKE)):
            pen = pg.mkPen(QColor(color), width=1.5)
            self.lines[positive] = pg.PlotCurveItem(pen=pen, connect="finite")
            self.points[positive] = pg.ScatterPlotItem(size=5, brush=QColor(color), pen=None)
            self.addItem(self.lines[positive])
            self.addItem(self.points[positive])

    def show_spectra(self, spectra: Sequence[Spectrum], label: str) -> None:
        """Show these spectra; ``label`` says what their values are."""
        self._spectra, self._label = spectra, label
        self.draw()

    def draw(self) -> None:
        """Draw all spectra in the theme's colours."""
        for positive, line in self.lines.items():
            shown = [spectrum for spectrum in self._spectra if spectrum.positive is positive]
            few = all(len(spectrum.wavelengths_nm) < MANY_BANDS for spectrum in shown)
            pieces = [piece for spectrum in shown for piece in runs(spectrum)]
            joined = [piece for piece in pieces if len(piece) > 1]
            dots = [point for piece in pieces if few or len(piece) == 1 for point in piece]
            path = [point for piece in joined for point in (*piece, (NAN, NAN))]
            line.setData([x for x, _ in path], [y for _, y in path])
            line.setVisible(bool(joined))
            self.points[positive].setData([x for x, _ in dots], [y for _, y in dots])
        self.getPlotItem().autoRange(padding=0.04)
        self.set_label("bottom", tr("Wavelength (nm)"))
        self.set_label("left", self._label)
