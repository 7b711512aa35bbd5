# SPDX-License-Identifier: GPL-2.0-or-later
"""What an installation would do, before anything is done: quick, and without the network."""

from __future__ import annotations

from dataclasses import dataclass, field

STEPS = ("uv", "python", "environment", "packages", "torch", "proof", "switch")


@dataclass(frozen=True)
class Plan:
    """What will be installed, how big, where.

    ``action`` is "use" (a complete Python is there: nothing is downloaded) or
    "install". ``python`` is the program the environment is made from, empty when
    uv fetches one; ``python_version`` then says which. ``problems`` are lines for
    people; with any, ``install.carry_out`` would fail.
    """

    action: str
    backend: str
    python: str
    python_version: str
    folder: str
    steps: tuple[str, ...]
    download_bytes: int
    disk_bytes: int
    free_bytes: int
    problems: tuple[str, ...] = ()
    bundle: str = ""  # an offline bundle's unpacked folder; empty: from the network
    variables: dict[str, str] = field(default_factory=dict, repr=False)  # proxies: may hold logins


def make(backend: str = "cpu") -> Plan:
    """Return what installing would do. Starts Pythons to look at them: up to a few seconds."""
    raise NotImplementedError
