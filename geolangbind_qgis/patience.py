# SPDX-License-Identifier: GPL-2.0-or-later
"""Waits for a virus scanner or an indexer, which in Windows hold a new file for a moment."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

_PATIENCE_S = 5.0
_PAUSE_S = 0.2


def patiently(act: Callable[[], Any]) -> None:
    """Do what may be forbidden for a moment; raises its ``OSError`` when that lasts."""
    end = time.monotonic() + _PATIENCE_S
    while True:
        try:
            act()
            return
        except OSError as error:  # noqa: PERF203 (trying again is the point)
            lasts = isinstance(error, FileNotFoundError) or sys.platform != "win32"
            if lasts or time.monotonic() > end:
                raise
            time.sleep(_PAUSE_S)


def replace(source: Path, target: Path) -> None:
    """Rename a file that was just written, in place of what ``target`` is; raises ``OSError``."""
    patiently(lambda: os.replace(source, target))
