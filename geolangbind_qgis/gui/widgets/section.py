# SPDX-License-Identifier: GPL-2.0-or-later
"""A part of the dock with a title that folds it away, and a line that says what is inside."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QToolButton, QVBoxLayout, QWidget

from geolangbind_qgis.gui.widgets.hint import Hint


class Section(QWidget):
    """Title button, summary line, and a body that folds away."""

    folded = pyqtSignal(bool)

    def __init__(self, title: str, body: QWidget, open_now: bool = False) -> None:
        super().__init__()
        self.button = QToolButton()
        self.button.setText(title)
        self.button.setCheckable(True)
        self.button.setAutoRaise(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        # an open section is no pressed button; the underline shows the keyboard focus
        self.button.setStyleSheet(
            "QToolButton { border: none; background: transparent; font-weight: bold; }"
            "QToolButton:focus { text-decoration: underline; }"
        )
        self.summary = Hint()
        self.body = body
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.button)
        layout.addWidget(self.summary)
        layout.addWidget(body)
        self.summary.setContentsMargins(20, 0, 0, 0)
        self.button.toggled.connect(self._apply)
        self.button.setChecked(open_now)
        self._apply(open_now)

    @property
    def is_open(self) -> bool:
        """Whether the body is shown."""
        return bool(self.button.isChecked())

    def _apply(self, opened: bool) -> None:
        arrow = Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow
        self.button.setArrowType(arrow)
        self.body.setVisible(opened)
        self.folded.emit(not opened)
