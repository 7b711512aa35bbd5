# SPDX-License-Identifier: GPL-2.0-or-later
"""What most people leave alone: look, detail, smoothing, how classes compete, all scores."""

from __future__ import annotations

import re

from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFormLayout, QWidget

from geolangbind_qgis import settings

_LARGEST_SPACING = 10_000_000.0


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("MoreOptions", text)


class MoreOptions(QWidget):
    """Four combos and a tick, each remembered in the settings."""

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.detail = detail_combo()
        self.look = combo_of(
            (self.tr("Patches: a dense map"), "patches"),
            (self.tr("Windows: one label each"), "windows"),
        )
        self.look.setToolTip(self.tr("Windows: how the published zero-shot numbers are measured"))
        self.smoothing = combo_of(
            (self.tr("Follow the image's edges"), "edges"), (self.tr("No smoothing"), "none")
        )
        self.smoothing.setToolTip(
            self.tr("Lets borders between classes follow what is seen in the image")
        )
        self.competition = combo_of(
            (self.tr("Best class wins (softmax)"), "softmax"),
            (self.tr("Each class by itself (sigmoid)"), "sigmoid"),
        )
        self.competition.setToolTip(
            self.tr("By itself: a place that is none of the classes can stay unclassified")
        )
        self.scores = QCheckBox(self.tr("&Keep the score of every class"))
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("De&tail"), self.detail)
        form.addRow(self.tr("Look"), self.look)
        form.addRow(self.tr("Smoot&hing"), self.smoothing)
        form.addRow(self.tr("Compet&ition"), self.competition)
        form.addRow(self.scores)
        self._restore()
        for combo in (self.detail, self.look, self.smoothing, self.competition):
            combo.currentIndexChanged.connect(self._changed)
        self.scores.toggled.connect(self._changed)

    def summary(self) -> str:
        """Return what differs from the defaults in a few words."""
        combos = (self.detail, self.look, self.smoothing, self.competition)
        said = [combo.currentText() for combo in combos if combo.currentIndex() > 0]
        return ", ".join(re.split(r"\s?[:：]", text)[0] for text in said)  # also « : » and Chinese

    def _restore(self) -> None:
        for combo, value in (
            (self.detail, settings.DETAIL.get()),
            (self.look, settings.LOOK.get()),
            (self.smoothing, settings.SMOOTHING.get()),
            (self.competition, settings.COMPETITION.get()),
        ):
            combo.setCurrentIndex(max(combo.findData(value), 0))
        self.scores.setChecked(settings.SAVE_SCORES.get())

    def _changed(self) -> None:
        settings.DETAIL.set(int(self.detail.currentData()))
        settings.LOOK.set(str(self.look.currentData()))
        settings.SMOOTHING.set(str(self.smoothing.currentData()))
        settings.COMPETITION.set(str(self.competition.currentData()))
        settings.SAVE_SCORES.set(self.scores.isChecked())
        self.changed.emit()


def detail_combo() -> QComboBox:
    """Return the choice of how much windows are enlarged: 1, 2 or 4."""
    combo = combo_of((tr("Native patches"), 1), (tr("2× finer"), 2), (tr("4× finer"), 4))
    combo.setToolTip(tr("Finer patches see smaller things and take longer"))
    return combo


class _PlainBox(QgsDoubleSpinBox):
    """Shows 1, not 1.000000."""

    def textFromValue(self, value: float) -> str:
        text, locale = str(super().textFromValue(value)), self.locale()
        if locale.decimalPoint() not in text:
            return text
        return text.rstrip(locale.zeroDigit()).rstrip(locale.decimalPoint())


def spacing_box(automatic: str) -> QgsDoubleSpinBox:
    """Return a field for the size of a pixel; 0 stands for ``automatic``."""
    box = _PlainBox()
    box.setDecimals(6)
    box.setRange(0.0, _LARGEST_SPACING)
    box.setSpecialValueText(automatic)
    box.setClearValue(0.0, automatic)
    box.setKeyboardTracking(False)
    box.setExpressionsEnabled(False)
    return box


def combo_of(*items: tuple[str, str | int]) -> QComboBox:
    """Return a combo of titles and the values behind them."""
    combo = QComboBox()
    for title, value in items:
        combo.addItem(title, value)
    combo.setMinimumContentsLength(10)
    return combo
