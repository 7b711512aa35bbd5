# SPDX-License-Identifier: GPL-2.0-or-later
"""Look whether the engine's environment is whole."""

from __future__ import annotations

import threading
from dataclasses import dataclass

from geolangbind_qgis.client.environment.record import Record


@dataclass(frozen=True)
class Health:
    """What was found.

    ``state`` is "missing", "ok", "broken", "outdated" or "own" (a Python chosen by
    hand, or QGIS's own: nothing of ours); ``says`` is one line for people; ``record``
    is that of the environment, where there is one; ``packages`` names what is broken.
    """

    state: str
    says: str
    record: Record | None = None
    packages: tuple[str, ...] = ()


def check(stop: threading.Event) -> Health:
    """Look at every file, the versions, the Python, and import the engine: seconds.

    Raises ``CallCancelled``.
    """
    raise NotImplementedError


def glance() -> Health:
    """Look at the record alone: milliseconds; "ok" here does not say that files are whole."""
    raise NotImplementedError
