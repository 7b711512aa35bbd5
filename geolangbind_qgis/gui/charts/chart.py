# SPDX-License-Identifier: GPL-2.0-or-later
"""A plot that looks like part of the dock: its colours and type, no zooming, no menu."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QColor, QGuiApplication, QPalette, QWheelEvent
from qgis.PyQt.QtWidgets import QFrame, QSizePolicy

from geolangbind_qgis.gui.charts.library import pg
from geolangbind_qgis.gui.widgets.hint import mixed


class Chart(pg.PlotWidget):
    """Subclasses draw in ``draw``, which is called again when QGIS's theme changes."""

    _made = False  # Qt tells of palettes while pyqtgraph is still building the widget

    def __init__(self, height: int) -> None:
        super().__init__()
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setBackground(None)  # the dock's shows through, which a theme may paint
        self.setCacheMode(self.CacheModeFlag.CacheNone)  # a cached background is opaque
        self.setStyleSheet("background: transparent")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAntialiasing(True)
        plot = self.getPlotItem()
        plot.setMenuEnabled(False)
        plot.hideButtons()
        plot.setMouseEnabled(False, False)
        plot.setContentsMargins(0, 2, 6, 5)  # labels hang over
        font = self.font()
        font.setPointSizeF(max(7.0, font.pointSizeF() * 0.85))
        for name in ("left", "bottom"):
            axis = plot.getAxis(name)
            axis.enableAutoSIPrefix(False)
            axis.setStyle(tickFont=font, tickLength=-4, tickTextOffset=2)
        plot.getAxis("bottom").setHeight(round(2.4 * self.fontMetrics().height()))
        self._dress()
        self._made = True

    def draw(self) -> None:
        """Draw everything in the theme's colours."""
        raise NotImplementedError

    def shut_down(self) -> None:
        """Make ready to be deleted.

        Qt tells every item that it leaves its scene; not every PyQt can hand
        that on to pyqtgraph's own methods, which then raise.
        """
        for item in self.scene().items():
            item.itemChange = _take_as_it_is

    def ink(self, share: float = 1.0) -> QColor:
        """Return the colour of text, mixed with the background down to ``share``."""
        palette = QGuiApplication.palette()
        text = palette.color(QPalette.ColorRole.WindowText)
        return mixed(text, palette.color(QPalette.ColorRole.Window), share)

    def set_label(self, axis: str, text: str) -> None:
        """Write ``text`` along an axis, in small type."""
        size = max(7.0, self.font().pointSizeF() * 0.85)
        color = self.ink(0.9).name()
        self.getPlotItem().setLabel(axis, text, **{"color": color, "font-size": f"{size:.1f}pt"})

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the dock, which scrolls."""
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of QGIS's theme."""
        super().changeEvent(event)
        kinds = (QEvent.Type.ApplicationPaletteChange, QEvent.Type.PaletteChange)
        if self._made and event.type() in kinds:
            self._dress()
            self.draw()

    def _dress(self) -> None:
        for name in ("left", "bottom"):
            axis = self.getPlotItem().getAxis(name)
            axis.setPen(pg.mkPen(self.ink(0.45)))
            axis.setTextPen(pg.mkPen(self.ink(0.9)))


def _take_as_it_is(change: Any, value: Any) -> Any:
    return value
