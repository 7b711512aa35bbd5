# SPDX-License-Identifier: GPL-2.0-or-later
"""Unfinished files of a run that was killed: found and removed by the next run to the same output.

While a run lives it holds a lock on its unfinished files, so that two runs at
once leave each other alone. Windows needs no lock: open files cannot be removed.
"""

from __future__ import annotations

import contextlib
import glob
import sys
from collections.abc import Iterator
from pathlib import Path

PART = ".part.tif"


@contextlib.contextmanager
def held(unfinished: Path) -> Iterator[None]:
    """Mark ``unfinished`` as being written, as long as the context and this process live."""
    if sys.platform == "win32":
        yield
        return
    import fcntl

    with unfinished.open("rb") as file:
        with contextlib.suppress(OSError):  # a file system without locks
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        yield


def remove(output: Path) -> None:
    """Remove what killed runs left of ``output``; what another run still writes stays."""
    pattern = f".{glob.escape(output.stem)}.????????{PART}"
    for unfinished in output.parent.glob(pattern):
        if is_abandoned(unfinished):
            for path in (unfinished, unfinished.with_name(unfinished.name + ".aux.xml")):
                with contextlib.suppress(OSError):
                    path.unlink(missing_ok=True)


def is_abandoned(unfinished: Path) -> bool:
    """Whether no living process holds ``unfinished``."""
    if sys.platform == "win32":
        return True  # where it is still open, it cannot be removed
    import fcntl

    try:
        with unfinished.open("rb") as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
