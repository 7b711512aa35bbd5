# SPDX-License-Identifier: GPL-2.0-or-later
"""One request under way: its events as they come, and its cancel."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from typing import Any

FINAL = ("result", "failed", "cancelled")


class Call:
    """What ``Engine.submit`` returns; safe to use from any thread.

    Events are those of ``protocol``: any number of ``progress``, then exactly
    one of ``result``, ``failed`` and ``cancelled``, whatever happens to the engine.
    """

    def __init__(
        self,
        number: str,
        method: str,
        on_cancel: Callable[[Call], None],
        on_abandon: Callable[[Call], None],
    ) -> None:
        self.id = number
        self.method = method
        self._on_cancel, self._on_abandon = on_cancel, on_abandon
        self._events: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._finished = threading.Event()
        self._cancel_sent = False

    @property
    def is_finished(self) -> bool:
        """Whether the last event has come (it may not have been read yet)."""
        return self._finished.is_set()

    def next_event(self, timeout: float | None = None) -> dict[str, Any] | None:
        """Return the next event, waiting at most ``timeout`` seconds; ``None`` if there is none.

        ``None`` is also the answer, at once, after the final event was read.
        """
        if self._finished.is_set():
            timeout = 0
        try:
            return self._events.get(timeout=timeout) if timeout != 0 else self._events.get_nowait()
        except queue.Empty:
            return None

    def wait(self, timeout: float | None = None) -> bool:
        """Wait for the final event; ``False`` when it has not come within ``timeout`` seconds."""
        return self._finished.wait(timeout)

    def cancel(self) -> None:
        """Ask the engine to stop this call; a second time, or after the end, does nothing."""
        with self._lock:
            if self._cancel_sent or self._finished.is_set():
                return
            self._cancel_sent = True
        self._on_cancel(self)

    def abandon(self) -> None:
        """Wait for this call no longer: the engine is stopped if it still works on it."""
        if not self._finished.is_set():
            self._on_abandon(self)

    def put(self, event: dict[str, Any]) -> None:
        """Hand over an event (the connection does); nothing is taken after the final one."""
        with self._lock:
            if self._finished.is_set():
                return
            self._events.put(event)
            if event.get("event") in FINAL:
                self._finished.set()
