# SPDX-License-Identifier: GPL-2.0-or-later
"""How far something is: a bar, what goes on, and its numbers in small type."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from geolangbind_qgis.gui.widgets.facts import paragraph
from geolangbind_qgis.gui.widgets.hint import Hint


class ProgressLines(QWidget):
    """Knows nothing of what goes on."""

    def __init__(self) -> None:
        super().__init__()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(10)
        self.step = paragraph()
        self.numbers = Hint()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self.bar, self.step, self.numbers):
            layout.addWidget(widget)

    def show_part(self, part: float, line: str = "", numbers: str = "") -> None:
        """Show ``part`` (0..1; below 0: unknown) of the whole, what goes on, and its numbers."""
        self.bar.setRange(0, 1000 if part >= 0 else 0)
        self.bar.setValue(round(1000 * max(part, 0.0)))
        self.step.setText(line)
        self.numbers.setText(numbers)
