# SPDX-License-Identifier: GPL-2.0-or-later
"""Run a function off the main thread as a QGIS task and hand back what it returned."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication, QgsTask

log = logging.getLogger("geolangbind")

_running: set[BackgroundTask] = set()


class BackgroundTask(QgsTask):
    """Calls ``work()`` in a thread, then ``done(result, error)`` in the main thread.

    ``error`` is the exception that ``work`` raised, or ``None``. Neither is
    called after ``forget``: a dock that goes away forgets its tasks.
    """

    def __init__(
        self,
        title: str,
        work: Callable[[], Any],
        done: Callable[[Any, Exception | None], None],
    ) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel | QgsTask.Flag.Hidden)
        self._work = work
        self._done: Callable[[Any, Exception | None], None] | None = done
        self._result: Any = None
        self._error: Exception | None = None

    def forget(self) -> None:
        """Drop the result when it comes."""
        self._done = None
        self.cancel()

    def run(self) -> bool:
        """Do the work; called by QGIS in a thread."""
        try:
            self._result = self._work()
        except Exception as error:  # handed to the main thread, which says it
            self._error = error
        return True

    def finished(self, ok: bool) -> None:
        """Hand the result over; called by QGIS in the main thread."""
        _running.discard(self)
        if self._done is not None:
            self._done(self._result, self._error)


def run_in_background(
    title: str,
    work: Callable[[], Any],
    done: Callable[[Any, Exception | None], None],
) -> BackgroundTask:
    """Start a ``BackgroundTask``; it is kept alive until it has finished."""
    task = BackgroundTask(title, work, done)
    _running.add(task)
    QgsApplication.taskManager().addTask(task)
    return task
