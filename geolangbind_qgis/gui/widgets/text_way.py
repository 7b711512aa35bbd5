# SPDX-License-Identifier: GPL-2.0-or-later
"""Ask with words: a phrase, and Enter."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from geolangbind_qgis.gui.widgets.hint import Hint, PromptLanguageHint


class TextWay(QWidget):
    """``asked`` follows Enter, ``edited`` every change."""

    asked = pyqtSignal()
    edited = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.phrase = QLineEdit()
        self.phrase.setPlaceholderText(self.tr("for example: river | lake"))
        self.phrase.setAccessibleName(self.tr("Phrase"))
        self.phrase.setClearButtonEnabled(True)
        self.phrase.setMaxLength(2000)
        self.hint = Hint(self.tr("Press Enter to ask. Synonyms are separated by |."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(self.phrase)
        layout.addWidget(self.hint)
        layout.addWidget(PromptLanguageHint())
        self.setFocusProxy(self.phrase)
        self.phrase.returnPressed.connect(lambda: self.asked.emit())
        self.phrase.textChanged.connect(lambda _: self.edited.emit())
