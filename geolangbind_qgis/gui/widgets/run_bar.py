# SPDX-License-Identifier: GPL-2.0-or-later
"""Run or Cancel, the progress with time left, and why Run is disabled."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from geolangbind_qgis.gui.numbers import time_left_text
from geolangbind_qgis.gui.widgets.hint import Hint, icon, plain_tip, tool_button


class RunBar(QWidget):
    """One button that runs and cancels; it stays below the scrolling part of the dock."""

    run_asked = pyqtSignal()
    cancel_asked = pyqtSignal()

    def __init__(self, title: str = "", tip: str = "") -> None:
        """``title`` and ``tip`` are those of the button while nothing runs."""
        super().__init__()
        self._title = title or self.tr("Ru&n")
        self._tip = tip or self.tr("Classify the scene (Ctrl+Enter)")
        self.running = False
        self._note = ""
        self._problem = ""
        self.button = QPushButton()
        self.button.setObjectName("geolangbind_run")
        self.button.setMinimumWidth(110)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(8)
        self.reason = Hint()
        self.help = tool_button("mActionHelpContents", self.tr("Help on this panel"))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.help, 0, Qt.AlignmentFlag.AlignBottom)
        line.addWidget(self.reason, 1)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(9, 4, 9, 8)
        layout.setSpacing(4)
        layout.addWidget(self.bar)
        layout.addLayout(line)
        self.button.clicked.connect(self._clicked)
        self.set_running(False)

    def set_running(self, running: bool) -> None:
        """Turn the button into Cancel while a run goes on."""
        self.running = running
        self.button.setText(self.tr("&Cancel") if running else self._title)
        self.button.setIcon(icon("cancel" if running else "run"))
        self.button.setEnabled(True)
        self.button.setToolTip("")
        # keeps its place, so that the button does not jump
        self.bar.setRange(0, 1000)
        self.bar.setValue(0)
        self.bar.setVisible(running)
        self._note = ""
        self.reason.setText("")
        # an engine that is still starting takes seconds to say anything itself
        self.set_progress(-1.0, self.tr("Asking the engine…"), None)

    def set_problem(self, text: str) -> None:
        """Disable Run and say why, or enable it when ``text`` is empty. Ignored while running."""
        if self.running:
            return
        self._problem = text
        self.button.setEnabled(not text)
        self.button.setToolTip(plain_tip(text) or self._tip)
        self.reason.setText(text or self._note)

    def set_note(self, text: str) -> None:
        """Show a quiet line while nothing is missing, e.g. that the engine is starting."""
        self._note = text
        if not self.running:
            self.reason.setText(self._problem or text)

    def set_progress(self, fraction: float, message: str, remaining_s: float | None) -> None:
        """Show how far the run is; a fraction below 0 means: unknown, something goes on."""
        if not self.running:
            return
        if fraction < 0:
            self.bar.setRange(0, 0)
        else:
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(fraction * 1000))
        left = time_left_text(remaining_s)
        self.reason.setText(f"{message} · {left}" if left and message else message or left)

    def set_cancelling(self) -> None:
        """Show that the cancel is on its way."""
        self.button.setEnabled(False)
        self.reason.setText(self.tr("Cancelling…"))

    def run(self) -> None:
        """Ask for a run as the button does, where it may."""
        if not self.running and self.button.isEnabled():
            self.run_asked.emit()

    def _clicked(self) -> None:
        if self.running:
            self.set_cancelling()
            self.cancel_asked.emit()
        else:
            self.run_asked.emit()
