# SPDX-License-Identifier: GPL-2.0-or-later
"""Events on their way to the plugin: one thread writes, nobody else ever waits for the pipe."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Any, BinaryIO, TextIO, cast

from geolangbind_qgis.protocol import HEARTBEAT_S, Transfer, encode_line

log = logging.getLogger(__name__)

PROGRESS_S = 0.1


class Outbox:
    """Writes events and heartbeats to ``stream``.

    Of the progress of a call only the newest is kept, and written at most every
    ``progress_s`` seconds. ``on_broken`` is called once when nobody reads any more.
    """

    def __init__(
        self,
        stream: BinaryIO,
        on_broken: Callable[[], None],
        heartbeat_s: float = HEARTBEAT_S,
        progress_s: float = PROGRESS_S,
    ) -> None:
        self._stream, self._on_broken = stream, on_broken
        self._heartbeat_s, self._progress_s = heartbeat_s, progress_s
        self._events: deque[dict[str, Any]] = deque()
        self._progress: dict[str, dict[str, Any]] = {}
        self._said_at: dict[str, float] = {}
        self._changed = threading.Condition()
        self._closing = False
        self._beat_at = 0.0
        self._thread = threading.Thread(target=self._run, name="outbox", daemon=True)

    def start(self) -> None:
        """Start to write; the first heartbeat goes out at once."""
        self._thread.start()

    def send(self, event: dict[str, Any]) -> None:
        """Queue an event; what is left of its call's progress is dropped."""
        with self._changed:
            number = str(event.get("id", ""))
            self._progress.pop(number, None)
            self._said_at.pop(number, None)
            self._events.append(event)
            self._changed.notify()

    def progress(
        self,
        number: str,
        fraction: float,
        message: str,
        remaining_s: float | None,
        transfer: Transfer | None = None,
    ) -> None:
        """Note how far a call is."""
        event: dict[str, Any] = {
            "event": "progress",
            "id": number,
            "fraction": round(fraction, 4),
            "message": message,
            "remaining_s": None if remaining_s is None else round(remaining_s, 1),
        }
        if transfer is not None:
            event["transfer"] = transfer
        with self._changed:
            self._progress[number] = event
            self._changed.notify()

    def close(self, timeout: float = 1.0) -> None:
        """Write what is queued and stop."""
        with self._changed:
            self._closing = True
            self._changed.notify()
        if self._thread.is_alive():
            self._thread.join(timeout)

    def _run(self) -> None:
        try:
            while True:
                for event in self._due():
                    self._write(event)
                with self._changed:
                    if self._closing and not self._events:
                        return
                    if not self._events:
                        self._changed.wait(self._pause())
        except OSError:
            self._on_broken()

    def _due(self) -> list[dict[str, Any]]:
        """Take out what is to be written now."""
        now = time.monotonic()
        with self._changed:
            due = list(self._events)
            self._events.clear()
            for number in list(self._progress):
                if now - self._said_at.get(number, 0.0) >= self._progress_s:
                    due.append(self._progress.pop(number))
                    self._said_at[number] = now
            if now - self._beat_at >= self._heartbeat_s:
                self._beat_at = now
                due.append({"event": "heartbeat"})
        return due

    def _pause(self) -> float:
        """Seconds until something is due that nobody will announce."""
        now = time.monotonic()
        times = [self._beat_at + self._heartbeat_s]
        times += [self._said_at.get(number, 0.0) + self._progress_s for number in self._progress]
        return max(0.005, min(times) - now)

    def _write(self, event: dict[str, Any]) -> None:
        try:
            line = encode_line(event)
        except (ValueError, TypeError):  # NaN, or what JSON does not know
            log.exception("event of call %s", event.get("id"))
            line = encode_line(
                {
                    "event": "failed",
                    "id": str(event.get("id", "")),
                    "kind": "EngineError",
                    "message": "The engine's answer cannot be written; its log has the details.",
                }
            )
        self._stream.write(line)
        self._stream.flush()


def protected_streams() -> tuple[BinaryIO, BinaryIO]:
    """Return (requests, events) over the real standard input and output.

    Afterwards whatever prints, in Python or in a library's own code, writes to
    standard error, and whatever reads gets nothing: the protocol stays clean.
    """
    for number in (0, 1, 2):
        _open_if_closed(number)
    if sys.stdout is not None:
        with contextlib.suppress(OSError, ValueError):
            sys.stdout.flush()
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 (for good)
    requests = _duplicate(sys.__stdin__, 0, "rb")
    events = _duplicate(sys.__stdout__, 1, "wb")
    with open(os.devnull, "r+b", buffering=0) as nowhere:
        if sys.__stdin__ is not None:
            os.dup2(nowhere.fileno(), 0)
        if sys.__stdout__ is not None:
            os.dup2(nowhere.fileno() if sys.__stderr__ is None else 2, 1)
    sys.stdout = sys.stderr
    return requests, events


def _duplicate(stream: TextIO | None, number: int, mode: str) -> BinaryIO:
    """Return a standard stream under another number; one that swallows all if it was closed.

    Python has none then, and the number may be that of a file opened since.
    """
    if stream is None:
        return cast("BinaryIO", open(os.devnull, mode))
    return cast("BinaryIO", os.fdopen(os.dup(number), mode))


def _open_if_closed(number: int) -> None:
    """Give a standard stream that the caller closed a place that swallows everything."""
    try:
        os.fstat(number)
    except OSError:
        opened = os.open(os.devnull, os.O_RDWR)
        if opened != number:
            os.dup2(opened, number)
            os.close(opened)
