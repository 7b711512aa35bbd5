# SPDX-License-Identifier: GPL-2.0-or-later
"""One engine process and the threads that talk to it: write, read, listen to its log."""

from __future__ import annotations

import contextlib
import logging
import os
import queue
import signal
import subprocess
import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from typing import IO, Any, cast

from geolangbind_qgis.protocol import ProtocolError, decode_line, encode_line

log = logging.getLogger("geolangbind.engine")

_TAIL_LINES = 40
_JOIN_S = 1.0
_WINDOWS_CRASHES = {
    0xC0000005: "crashed (access violation)",
    0xC00000FD: "crashed (stack overflow)",
    0xC0000135: "did not start (a DLL is missing)",
    0xC000007B: "did not start (a DLL of the wrong kind)",
    0xC0000409: "crashed (stack buffer overrun)",
    0xC000001D: "crashed (this processor lacks an instruction it needs)",
}


class Connection:
    """A started engine process.

    ``on_event`` gets every message and ``on_end`` is called once, after the last
    message, when the process has ended for whatever reason; both from threads.
    Raises ``OSError`` when the program cannot be started.
    """

    def __init__(
        self,
        command: Sequence[str],
        environment: Mapping[str, str],
        on_event: Callable[[Connection, dict[str, Any]], None],
        on_end: Callable[[Connection], None],
    ) -> None:
        self._on_event, self._on_end = on_event, on_end
        self._outgoing: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._tail: deque[str] = deque(maxlen=_TAIL_LINES)
        self._process = subprocess.Popen(  # nosec B603  # a list, no shell
            list(command),
            env=dict(environment),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            start_new_session=os.name == "posix",  # Ctrl+C in QGIS's terminal is not for it
        )
        self.pid = self._process.pid
        self.ended = threading.Event()
        self._listener = self._thread(self._listen, "log")
        self._thread(self._write, "write")
        self._thread(self._read, "read")

    def send(self, message: dict[str, Any]) -> None:
        """Queue a message; never waits. Raises ``ValueError`` for what JSON cannot hold."""
        self._outgoing.put(encode_line(message))

    def hang_up(self) -> None:
        """Close the engine's standard input: it takes that as the end and leaves."""
        self._outgoing.put(None)

    def kill(self) -> None:
        """End the process at once."""
        if self._process.poll() is None:
            self._process.kill()

    def wait(self, timeout: float) -> bool:
        """Wait until the process has ended and its last message was handed over."""
        return self.ended.wait(timeout)

    def how_it_ended(self) -> str:
        """Return how the process ended, as the rest of a sentence on "The engine"."""
        code = self._process.poll()
        if code is None:
            return "closed its output"
        if code < 0:
            return _by_signal(-code)
        if code in _WINDOWS_CRASHES:
            return _WINDOWS_CRASHES[code]
        last = self.last_line()
        return f"stopped with exit code {code}" + (f" ({last})" if last else "")

    def last_line(self) -> str:
        """Return the last thing the engine wrote to its log that is not a location in code."""
        for line in reversed(self._tail):
            text = line.strip()
            if text and not line.startswith((" ", "\t")):
                return text if len(text) <= 200 else text[:199] + "…"
        return ""

    def log_tail(self) -> str:
        """Return the last lines of the engine's log."""
        return "\n".join(self._tail)

    def _thread(self, target: Callable[[], None], name: str) -> threading.Thread:
        thread = threading.Thread(target=target, name=f"geolangbind-{name}", daemon=True)
        thread.start()
        return thread

    def _write(self) -> None:
        stream = cast("IO[bytes]", self._process.stdin)  # PIPE was asked for
        try:
            while True:
                line = self._outgoing.get()
                if line is None:
                    break
                stream.write(line)
                stream.flush()
        except OSError:  # the engine is gone: the reader notices
            pass
        finally:
            with contextlib.suppress(OSError):
                stream.close()

    def _read(self) -> None:
        stream = cast("IO[bytes]", self._process.stdout)
        with stream:
            for line in stream:
                try:
                    message = decode_line(line)
                except ProtocolError:
                    log.warning("not a message: %s", line[:200].decode("utf-8", "replace").rstrip())
                    continue
                try:
                    self._on_event(self, message)
                except Exception:  # one bad message must not make the engine deaf
                    log.exception("message from the engine: %s", line[:200])
        self._outgoing.put(None)
        self._process.wait()
        self._listener.join(_JOIN_S)
        self.ended.set()
        self._on_end(self)

    def _listen(self) -> None:
        stream = cast("IO[bytes]", self._process.stderr)
        with stream:
            for raw in stream:
                line = raw.decode("utf-8", "replace").rstrip()
                self._tail.append(line)
                log.info("%s", line)


def _by_signal(number: int) -> str:
    if number == getattr(signal, "SIGKILL", 9):
        return "was killed (often because the computer ran out of memory)"
    if number == getattr(signal, "SIGTERM", 15):
        return "was stopped from outside"
    names = {"SIGSEGV": "memory fault", "SIGILL": "this processor lacks an instruction it needs"}
    try:
        name = signal.Signals(number).name
    except ValueError:
        name = f"signal {number}"
    return f"crashed ({names.get(name, name)})"
