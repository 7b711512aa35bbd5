# SPDX-License-Identifier: GPL-2.0-or-later
"""The engine: encoders, rasters and tasks, in a process of their own.

Importing the package loads nothing heavy: ``doctor`` has to work where torch does not.
"""

from __future__ import annotations

import importlib
from typing import Any


def __getattr__(name: str) -> Any:
    """Load ``models`` when it is first asked for."""
    if name == "models":
        return importlib.import_module("geolangbind_qgis.engine.models")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
