# SPDX-License-Identifier: GPL-2.0-or-later
"""How far an installation is: one bar for all of it, the step, its bytes, the time left."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, QElapsedTimer, QTimer

from geolangbind_qgis.gui.numbers import time_left_text, transfer_text
from geolangbind_qgis.gui.widgets.progress_lines import ProgressLines

if TYPE_CHECKING:
    from geolangbind_qgis.client.environment.progress import Progress

# how long the steps take, roughly, beside each other
_SHARES = {"bundle": 8, "uv": 4, "python": 6, "packages": 30, "torch": 45, "proof": 12}
_TICK_MS = 500


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("InstallProgress", text)


class InstallProgress(ProgressLines):
    """The bar never goes back, and goes on while nothing is heard: one sees that it lives."""

    def __init__(self) -> None:
        super().__init__()
        self._heard: Progress | None = None
        self._steps: Sequence[str] = ()
        self._shown = 0.0
        self._since = QElapsedTimer()
        self._ticks = QTimer(self)
        self._ticks.setInterval(_TICK_MS)
        self._ticks.timeout.connect(self._show)
        self.start("")

    def start(self, line: str) -> None:
        """Begin anew, at nothing; ``line`` says what goes on before the first step."""
        self._heard, self._shown = None, 0.0
        self._ticks.stop()
        self.bar.setRange(0, 0)
        self.step.setText(line)
        self._set_numbers("")

    def stop(self) -> None:
        """Move no more."""
        self._ticks.stop()

    def show_progress(self, progress: Progress, steps: Sequence[str] = ()) -> None:
        """Show ``progress``; ``steps`` are the names of all steps, where they are known."""
        self._heard, self._steps = progress, steps
        self._since.start()
        self._ticks.start()
        self.step.setText(step_text(progress))
        self._show()

    def _show(self) -> None:
        progress = self._heard
        if progress is None:
            return
        passed_s = self._since.elapsed() / 1000
        self._shown = max(self._shown, fraction(progress, self._steps, passed_s))
        self.bar.setRange(0, 1000)
        self.bar.setValue(round(1000 * self._shown))
        left = (progress.seconds_left or 0.0) - passed_s
        parts = [
            transfer_text(progress.done_bytes, progress.total_bytes, progress.bytes_per_s),
            time_left_text(left) if left >= 1 else "",
        ]
        self._set_numbers(" · ".join(part for part in parts if part))

    def _set_numbers(self, text: str) -> None:
        """Keep the line's place while there are no numbers: nothing below it jumps."""
        self.numbers.setText(text or " ")


def step_text(progress: Progress) -> str:
    """Return the step in words."""
    return tr("Step {0} of {1}: {2}").format(progress.step, progress.steps, progress.title)


def fraction(progress: Progress, steps: Sequence[str] = (), passed_s: float = 0.0) -> float:
    """Return how much of the whole is done, 0..1, ``passed_s`` seconds after ``progress`` came.

    A step without bytes comes the nearer to its end the longer it lasts.
    """
    inside = 0.0
    if progress.total_bytes > 0:
        inside = min(1.0, progress.done_bytes / progress.total_bytes)
    elif progress.seconds_left:
        inside = 1.0 - math.exp(-passed_s / progress.seconds_left)
    if len(steps) != progress.steps:  # not known: all steps alike
        return (progress.step - 1 + inside) / max(1, progress.steps)
    shares = [_SHARES.get(name, 1) for name in steps]
    done = sum(shares[: progress.step - 1]) + inside * shares[progress.step - 1]
    return done / sum(shares)
