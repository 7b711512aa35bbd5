# SPDX-License-Identifier: GPL-2.0-or-later
"""A few facts one below the other: a quiet title, and beside it what it is."""

from __future__ import annotations

import os
from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from geolangbind_qgis.gui.widgets.hint import Hint


class Facts(QWidget):
    """Hidden while there are none; long paths go on in the next line."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[tuple[str, str], ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)
        self.hide()

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show titles with their texts; an empty title goes on with the line above."""
        if tuple(facts) == self._shown:
            return
        self._shown = tuple(facts)
        while self._grid.count():
            widget = self._grid.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()
        for row, (title, text) in enumerate(facts):
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(_title(title), row, 0, top)
            self._grid.addWidget(paragraph(breakable(text)), row, 1)
        self.setVisible(bool(facts))

    def text(self) -> str:
        """Return all that is shown, a line for each fact."""
        return "\n".join(f"{title}: {text}" for title, text in self._shown)


def paragraph(text: str = "") -> QLabel:
    """Return a label that wraps and takes the width it is given."""
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    take_width(label)
    return label


def take_width(label: QLabel) -> None:
    """Let a label that wraps take the width it is given, and no more height than it needs then."""
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)


def _title(text: str) -> QLabel:
    label = Hint(text)
    label.setWordWrap(False)
    label.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)
    label.setContentsMargins(0, 1, 0, 0)  # its type is smaller: on one line with the text beside
    return label


def breakable(text: str) -> str:
    """Return ``text`` so that a path, which it may be, can go on in the next line."""
    is_path = os.path.isabs(os.path.expanduser(text))
    return text.replace(os.sep, os.sep + "\u200b") if is_path else text
