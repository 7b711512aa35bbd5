# SPDX-License-Identifier: GPL-2.0-or-later
"""What a person at a terminal sees: a bar that moves, or plain lines in a log."""

from __future__ import annotations

import json
import re
import shutil
import threading
import time
from typing import Any, TextIO

from geolangbind_qgis.protocol import to_json

_LINE_EVERY_S = 2.0
_BAR_EVERY_S = 0.1
_BAR = 24


class ProgressView:
    """Shows progress on ``stream``: a bar on a terminal, a line now and then elsewhere."""

    def __init__(self, stream: TextIO, quiet: bool = False) -> None:
        self._stream, self._quiet = stream, quiet
        self._is_terminal = bool(getattr(stream, "isatty", lambda: False)())
        self._lock = threading.Lock()
        self._said_at = 0.0
        self._message = ""
        self._drawn = False

    def __call__(self, fraction: float, message: str, remaining_s: float | None = None) -> None:
        """Show ``fraction`` (0..1), what is going on, and the seconds left if known."""
        if self._quiet:
            return
        with self._lock:
            now = time.monotonic()
            pause = _BAR_EVERY_S if self._is_terminal else _LINE_EVERY_S
            if message == self._message and now - self._said_at < pause and fraction < 1.0:
                return
            self._said_at, self._message = now, message
            left = f", {duration(remaining_s)} left" if remaining_s is not None else ""
            if self._is_terminal:
                self._draw(fraction, f"{message}{left}")
            else:
                self._stream.write(f"{100 * fraction:3.0f} % {message}{left}\n")
                self._stream.flush()

    def close(self) -> None:
        """Leave the bar's line."""
        with self._lock:
            if self._drawn:
                self._stream.write("\r\x1b[K")
                self._stream.flush()
                self._drawn = False

    def _draw(self, fraction: float, text: str) -> None:
        full = round(_BAR * fraction)
        bar = "#" * full + "." * (_BAR - full)
        line = f"[{bar}] {100 * fraction:3.0f} % {text}"
        width = max(20, shutil.get_terminal_size().columns - 1)
        self._stream.write(f"\r\x1b[K{line[:width]}")
        self._stream.flush()
        self._drawn = True


def duration(seconds: float) -> str:
    """Return seconds in words: ``45 s``, ``3 min 20 s``, ``1 h 5 min``."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


def dump(result: Any, compact: bool) -> str:
    """Return a result as one JSON object: on one line, or indented for a reader."""
    plain = to_json(result)
    if compact:
        return json.dumps(plain, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    text = json.dumps(plain, ensure_ascii=False, allow_nan=False, indent=2)
    # lists of numbers stay on one line
    return re.sub(
        r"\[\s+([-+.\deE,\s]+?)\s+\]", lambda found: f"[{' '.join(found.group(1).split())}]", text
    )
