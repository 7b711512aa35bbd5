# SPDX-License-Identifier: GPL-2.0-or-later
"""Finished files go to their places together, or everything stays as it was."""

from __future__ import annotations

import contextlib
import os
import uuid
from collections.abc import Sequence
from pathlib import Path

from geolangbind_qgis.engine.errors import OutputError
from geolangbind_qgis.patience import replace


def move_together(moves: Sequence[tuple[Path, Path]], stale: Sequence[Path]) -> None:
    """Rename every file to its place, or put everything back as it was."""
    done: list[tuple[Path, Path]] = []
    kept: list[tuple[Path, Path]] = []
    targets = [target for _, target in moves]
    try:
        for target in dict.fromkeys([*targets, *stale]):
            if target.exists():
                aside = target.with_name(f".{target.name}.{uuid.uuid4().hex[:8]}.old")
                replace(target, aside)
                kept.append((aside, target))
        for source, target in moves:
            replace(source, target)
            done.append((source, target))
    except OSError as error:
        for source, target in done:
            with contextlib.suppress(OSError):
                os.replace(target, source)
        for aside, target in kept:
            with contextlib.suppress(OSError):
                os.replace(aside, target)
        raise OutputError(
            f"{error.filename or targets[-1]} cannot be replaced "
            f"({error.strerror}): close the program that has it open, or choose another name."
        ) from error
    for aside, _ in kept:
        with contextlib.suppress(OSError):
            aside.unlink()
