# SPDX-License-Identifier: GPL-2.0-or-later
"""How far an installation is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Progress:
    """One moment of an installation.

    ``step`` counts from 1 to ``steps``; ``name`` is one of ``plan.STEPS``; ``title``
    is for people. Bytes are those of the step, ``total_bytes`` 0 where it has none;
    ``seconds_left`` is of the whole installation, ``None`` while nobody can tell.
    """

    step: int
    steps: int
    name: str
    title: str
    done_bytes: int = 0
    total_bytes: int = 0
    bytes_per_s: float = 0.0
    seconds_left: float | None = None


Told = Callable[[Progress], None]
