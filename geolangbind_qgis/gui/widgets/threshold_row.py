# SPDX-License-Identifier: GPL-2.0-or-later
"""Hide what is less similar than a value: off at first, a tick and a number beside the chart."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QDoubleSpinBox, QHBoxLayout, QWidget

from geolangbind_qgis.gui.numbers import percent_text
from geolangbind_qgis.gui.widgets.hint import Hint

AT_FIRST = 90  # percent of the patches that a threshold hides when it is switched on
PAUSE_MS = 40


class ThresholdRow(QWidget):
    """``moved`` follows tick and number at once, ``changed`` not more often than the map can."""

    moved = pyqtSignal()
    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._percentiles: Sequence[float] = (0.0, 1.0)
        self.tick = QCheckBox(self.tr("&Hide below"))
        self.tick.setToolTip(self.tr("Places less similar than this become transparent"))
        self.value = QDoubleSpinBox()
        self.value.setDecimals(3)
        self.value.setKeyboardTracking(False)
        self.value.setAccessibleName(self.tr("Hide below"))
        self.share = Hint()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(self.tick)
        line.addWidget(self.value)
        line.addWidget(self.share, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(lambda: self.changed.emit())
        self.tick.toggled.connect(self._moved)
        self.value.valueChanged.connect(self._typed)

    def show_range(self, percentiles: Sequence[float], threshold: float | None) -> None:
        """Take an answer's percentiles (0 to 100) and the threshold of its layer; emits nothing.

        A number that lies outside the answer's range gives way to the one that
        is proposed: it would hide all, or nothing.
        """
        self._percentiles = percentiles
        low, high = percentiles[0], percentiles[-1]
        before = self.value.value() if threshold is None else threshold
        fits = low < before < high and (threshold is not None or self.tick.isChecked())
        for widget in (self.value, self.tick):
            widget.blockSignals(True)
        self.value.setRange(round(low - 0.0005, 3), round(high + 0.0005, 3))
        self.value.setSingleStep(max(0.001, round((high - low) / 100, 3)))
        self.value.setValue(before if fits else percentiles[AT_FIRST])
        self.tick.setChecked(threshold is not None)
        for widget in (self.value, self.tick):
            widget.blockSignals(False)
        self._say()

    def threshold(self) -> float | None:
        """Return the similarity below which nothing is shown; ``None``: all is."""
        return float(self.value.value()) if self.tick.isChecked() else None

    def drag(self, value: float) -> None:
        """Take the value that the line in the chart is dragged to; it switches the threshold on."""
        for widget in (self.value, self.tick):
            widget.blockSignals(True)
        self.value.setValue(value)
        self.tick.setChecked(True)
        for widget in (self.value, self.tick):
            widget.blockSignals(False)
        self._moved()

    def _typed(self) -> None:
        if not self.tick.isChecked():
            self.tick.blockSignals(True)
            self.tick.setChecked(True)
            self.tick.blockSignals(False)
        self._moved()

    def _moved(self) -> None:
        self._say()
        self.moved.emit()
        if not self._pause.isActive():
            self._pause.start()

    def _say(self) -> None:
        if self.tick.isChecked():
            shown = 100.0 - hidden_percent(self._percentiles, float(self.value.value()))
            self.share.setText(self.tr("shows {0} %").format(percent_text(shown)))
        else:
            self.share.setText(self.tr("shows everything"))


def hidden_percent(percentiles: Sequence[float], value: float) -> float:
    """Return how many percent lie below ``value``, between the percentiles linearly."""
    last = len(percentiles) - 1
    if value <= percentiles[0]:
        return 0.0
    for place in range(1, last + 1):
        low, high = percentiles[place - 1], percentiles[place]
        if value <= high:
            part = (value - low) / (high - low) if high > low else 0.0
            return 100.0 * (place - 1 + part) / last
    return 100.0
