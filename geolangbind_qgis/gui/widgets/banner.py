# SPDX-License-Identifier: GPL-2.0-or-later
"""A calm line at the top of the dock that says what is missing, with one button that helps."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QBoxLayout, QFrame, QLabel, QPushButton, QSizePolicy


class Banner(QFrame):
    """Hidden until ``say`` is called; ``asked`` is emitted when the button is clicked."""

    asked = pyqtSignal()

    def __init__(self, button: str) -> None:
        """``button`` is its title; an empty one hides it."""
        super().__init__()
        self.setObjectName("geolangbind_banner")
        # amber in both themes: dark text on it stays readable
        self.setStyleSheet(
            "#geolangbind_banner { background: #f7e3b0; border: 1px solid #d9b65a;"
            " border-radius: 4px; }"
            "#geolangbind_banner QLabel { color: #3b2f0b; background: transparent; border: 0; }"
        )
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.button = QPushButton(button)
        self.button.clicked.connect(lambda: self.asked.emit())
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(8, 6, 6, 6)
        self._layout.addWidget(self.label, 1)
        self._layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignRight)
        self.hide()

    def say(self, text: str, button: str = "") -> None:
        """Show ``text``, or hide when it is empty; ``button`` is another title of the button."""
        self.label.setText(text)
        if button:
            self.button.setText(button)
        self.setVisible(bool(text))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the text readable in a narrow dock."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put the button beside the text, or below one that would become a tall column."""
        beside = self.width() - self.button.sizeHint().width()
        long = self.label.fontMetrics().horizontalAdvance(self.label.text()) > 2 * beside
        way = QBoxLayout.Direction.TopToBottom if long else QBoxLayout.Direction.LeftToRight
        self._layout.setDirection(way)
