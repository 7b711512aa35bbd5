# SPDX-License-Identifier: GPL-2.0-or-later
"""Finished files go to their places together, or everything stays as it was."""

from __future__ import annotations

import contextlib
import os
import sys
import uuid
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path

from geolangbind_qgis.engine.errors import OutputError
from geolangbind_qgis.patience import patiently, replace


def check_replaceable(targets: Iterable[Path]) -> None:
    """Raise ``OutputError``, before any work, for a file that others have open and so stays.

    Only in Windows it does: a layer of QGIS is enough. There renaming a file to its own
    name tells.
    """
    if sys.platform != "win32":
        return
    for target in targets:
        try:
            patiently(partial(os.rename, target, target))
        except OSError as error:  # noqa: PERF203 (any of them may be open)
            if isinstance(error, PermissionError):  # else it is not there, or does not tell
                raise _refused(target, error) from error


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
        raise _refused(error.filename or targets[-1], error) from error
    for aside, _ in kept:
        with contextlib.suppress(OSError):
            aside.unlink()


def _refused(path: str | Path, error: OSError) -> OutputError:
    return OutputError(
        f"{path} cannot be replaced "
        f"({error.strerror}): close the program that has it open, or choose another name."
    )
