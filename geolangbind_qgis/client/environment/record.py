# SPDX-License-Identifier: GPL-2.0-or-later
"""What an environment is (its record), and which one is used (the pointer)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Record:
    """What was installed, written into the environment when it is complete.

    ``backend`` is "cpu", "cu128", "rocm6.4", "xpu" or "mps"; ``lock`` the SHA-256 of
    the lock files; ``created`` an ISO time; ``size`` in bytes on disk; ``note`` says
    what was not checked against the lock, or is empty.
    """

    name: str
    folder: str
    backend: str
    python_version: str
    lock: str
    plugin: str
    created: str
    size: int
    note: str = ""
