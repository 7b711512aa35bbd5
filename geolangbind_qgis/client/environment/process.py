# SPDX-License-Identifier: GPL-2.0-or-later
"""Run a program to its end, or end it with everything it started."""

from __future__ import annotations

import contextlib
import logging
import os
import signal
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import IO, cast

from geolangbind_qgis.client.environment import guard
from geolangbind_qgis.client.errors import CallCancelled
from geolangbind_qgis.redact import redact

log = logging.getLogger("geolangbind.environment")

_TICK_S = 0.1
_JOIN_S = 2.0
_LINES = 400


@dataclass(frozen=True)
class Finished:
    """How a program ended: exit status, and the last lines of what it wrote."""

    status: int
    output: str
    errors: str


def run(
    command: Sequence[str],
    environment: Mapping[str, str],
    stop: threading.Event,
    meanwhile: Callable[[], None] = lambda: None,
) -> Finished:
    """Run ``command`` without a window; ``meanwhile`` is called some ten times a second.

    Raises ``CallCancelled`` when ``stop`` is set: the program and what it started are
    gone by then. Raises ``OSError`` when it does not start.
    """
    if stop.is_set():
        raise CallCancelled
    log.info("%s", redact(" ".join(command)))
    process = subprocess.Popen(  # nosec B603  # a list, no shell
        list(command),
        env=dict(environment),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        start_new_session=os.name == "posix",  # a group of its own, to be ended as one
        pass_fds=guard.passed_on(),
    )
    texts = (_Text(process.stdout), _Text(process.stderr))
    try:
        while process.poll() is None:
            if stop.wait(_TICK_S):
                raise CallCancelled
            meanwhile()
    finally:
        if process.poll() is None:
            end_tree(process)
        for text in texts:
            text.close()
    return Finished(process.returncode, texts[0].read(), texts[1].read())


def end_tree(process: subprocess.Popen[bytes]) -> None:
    """End a process and everything it started; returns when it is gone."""
    if sys.platform == "win32":
        with contextlib.suppress(OSError, subprocess.TimeoutExpired):
            subprocess.run(  # nosec B603  # Windows' own, with a number
                [_system_program("taskkill.exe"), "/F", "/T", "/PID", str(process.pid)],
                stdin=subprocess.DEVNULL,  # QGIS's own may be none that can be handed on
                capture_output=True,
                timeout=10,
                check=False,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
    else:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    if process.poll() is None:
        process.kill()
    process.wait()


def _system_program(name: str) -> str:
    """Return a program of Windows by its whole path: a bare name is looked for in this folder."""
    return os.path.join(os.environ.get("SYSTEMROOT", r"C:\Windows"), "System32", name)


class _Text:
    """Reads a pipe in a thread, so that the program never waits for us."""

    def __init__(self, stream: IO[bytes] | None) -> None:
        self._stream = cast("IO[bytes]", stream)  # PIPE was asked for
        self._lines: deque[str] = deque(maxlen=_LINES)
        self._thread = threading.Thread(target=self._collect, name="geolangbind-uv", daemon=True)
        self._thread.start()

    def _collect(self) -> None:
        with contextlib.suppress(ValueError, OSError):  # closed under it
            for line in self._stream:
                self._lines.append(line.decode("utf-8", "replace").rstrip())

    def close(self) -> None:
        """Wait for the last line; not for a grandchild that keeps the pipe open."""
        self._thread.join(_JOIN_S)
        if not self._thread.is_alive():
            self._stream.close()

    def read(self) -> str:
        """Return what was written."""
        return "\n".join(list(self._lines))
