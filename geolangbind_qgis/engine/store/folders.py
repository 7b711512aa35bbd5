# SPDX-License-Identifier: GPL-2.0-or-later
"""Where stores lie unless the caller says otherwise: in the user's cache folder."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_NAME = "geolangbind"


def store_folder(chosen: str) -> Path:
    """Return the folder ``chosen``, absolute; for an empty one that in the user's cache folder."""
    if chosen:
        return Path(chosen).expanduser().absolute()
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or str(Path.home() / "AppData" / "Local")
        return Path(base) / _NAME / "stores"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / _NAME / "stores"
    base = os.environ.get("XDG_CACHE_HOME") or ""
    root = Path(base) if os.path.isabs(base) else Path.home() / ".cache"
    return root / _NAME / "stores"
