# SPDX-License-Identifier: GPL-2.0-or-later
"""A running request as the task sees it: report progress, notice a cancel."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from geolangbind_qgis.engine.errors import Cancelled
from geolangbind_qgis.protocol import Transfer

ProgressSink = Callable[[float, str, "float | None"], None]


class Job:
    """Progress and cancellation of one request; safe to use from several threads.

    ``transfer`` is what the newest progress said of a download.
    """

    def __init__(self, on_progress: ProgressSink | None = None) -> None:
        self.transfer: Transfer | None = None
        self._on_progress = on_progress
        self._cancelled = threading.Event()
        self._encoding_since: float | None = None

    def cancel(self) -> None:
        """Ask the task to stop; it raises ``Cancelled`` at its next ``check``."""
        self._cancelled.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether a cancel was asked for."""
        return self._cancelled.is_set()

    def check(self) -> None:
        """Raise ``Cancelled`` if a cancel was asked for."""
        if self._cancelled.is_set():
            raise Cancelled

    def progress(
        self,
        fraction: float,
        message: str,
        remaining_s: float | None = None,
        transfer: Transfer | None = None,
    ) -> None:
        """Report ``fraction`` (0..1) done, what is going on, and the seconds left if known."""
        self.check()
        self.transfer = transfer
        if self._on_progress is not None:
            self._on_progress(min(max(fraction, 0.0), 1.0), message, remaining_s)

    def start_clock(self) -> None:
        """Start the clock that ``remaining`` extrapolates from."""
        self._encoding_since = time.monotonic()

    def remaining(self, fraction: float) -> float | None:
        """Seconds left at ``fraction`` done since ``start_clock``; ``None`` while it is a guess."""
        if self._encoding_since is None or fraction < 0.02:
            return None
        elapsed = time.monotonic() - self._encoding_since
        return elapsed * (1.0 - fraction) / fraction
