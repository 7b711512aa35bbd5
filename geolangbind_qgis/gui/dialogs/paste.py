# SPDX-License-Identifier: GPL-2.0-or-later
"""Paste a list of classes and see how it is understood before it is added."""

from __future__ import annotations

from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from geolangbind_qgis.gui.widgets.hint import Hint
from geolangbind_qgis.prompts import parse_lines


class PasteDialog(QDialog):
    """A text field that starts with the clipboard; says how many classes it reads."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Paste a list of classes"))
        self.resize(380, 320)
        self.edit = QPlainTextEdit()
        self.edit.setPlaceholderText(
            self.tr("water: river | lake\nforest: woodland | trees\nbare soil")
        )
        self.edit.setTabChangesFocus(True)
        self.note = Hint()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(Hint(self.tr("One class a line; prompts after a colon, separated by |.")))
        layout.addWidget(self.edit, 1)
        layout.addWidget(self.note)
        layout.addWidget(self.buttons)
        self.edit.textChanged.connect(self._count)
        self.edit.setPlainText(QGuiApplication.clipboard().text()[:20000])
        self._count()

    def text(self) -> str:
        """Return what was pasted or typed."""
        return str(self.edit.toPlainText())

    def _count(self) -> None:
        count = len(parse_lines(self.text()))
        self.note.setText(self.tr("%n class(es)", "", count) if count else self.tr("No class yet"))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(count > 0)
