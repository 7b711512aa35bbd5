# SPDX-License-Identifier: GPL-2.0-or-later
"""Who installs, and who uses an environment: said by locks that the system frees at a crash."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from geolangbind_qgis.client.environment.folders import Folders
from geolangbind_qgis.client.environment.words import tr
from geolangbind_qgis.client.errors import EnvironmentFailed

USED = ".used"  # the file in an environment that those who use it hold
PATIENCE_S, _PAUSE_S = 5.0, 0.1
# Some network drives; the second and third are one on Linux and two on a Mac.
_NO_LOCKS = (errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOTSUP, errno.ENOSYS)

_held: dict[str, IO[bytes]] = {}
_right: list[int] = []  # the open file that holds the right to install, of this process
_lock = threading.Lock()


@contextlib.contextmanager
def installing(folders: Folders, patient: bool = True) -> Iterator[None]:
    """Hold the right to install. Raises ``EnvironmentFailed`` ("busy") while another has it.

    The ``patient`` wait a few seconds: who has it may only be tidying up.
    """
    folders.root.mkdir(parents=True, exist_ok=True)
    with open(folders.lock, "ab") as stream:
        end = time.monotonic() + (PATIENCE_S if patient else 0)
        while not (taken := _take(stream, exclusive=True)) and time.monotonic() < end:
            time.sleep(_PAUSE_S)
        if not taken:
            raise EnvironmentFailed(
                "busy",
                tr(
                    "Another QGIS is installing the engine right now: wait until it is done, "
                    "then try again."
                ),
            )
        _right.append(stream.fileno())
        try:
            yield
        finally:
            _right.remove(stream.fileno())


def passed_on() -> tuple[int, ...]:
    """Return the open files that a program holds with us: the right to install.

    When QGIS is killed, uv goes on for a while: nobody may sweep the cache meanwhile.
    """
    return () if sys.platform == "win32" else tuple(_right)


def hold(environment: Path | None) -> None:
    """Say that this QGIS uses ``environment``, and no other any more; ``None``: none at all.

    In Windows a folder with an open file cannot be renamed, and that is how a removal
    begins: the running engine alone would not stop it, its programs are no open files.
    """
    wanted = str(environment) if environment is not None else ""
    with _lock:
        for folder in [folder for folder in _held if folder != wanted]:
            _held.pop(folder).close()
        if not wanted or wanted in _held:
            return
        with contextlib.suppress(OSError):
            stream = open(os.path.join(wanted, USED), "ab")  # noqa: SIM115 (held)
            _take(stream, exclusive=False)
            _held[wanted] = stream


def is_used(environment: Path) -> bool:
    """Whether a QGIS holds ``environment``, this one included."""
    path = environment / USED
    if not os.path.exists(path):
        return False
    try:
        with open(path, "ab") as stream:
            return not _take(stream, exclusive=True)
    except OSError:
        return False


def _take(stream: IO[bytes], exclusive: bool) -> bool:
    """Lock the file without waiting; ``False`` when another has it."""
    try:
        if sys.platform == "win32":
            import msvcrt

            stream.seek(0)
            msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            kind = fcntl.LOCK_EX if exclusive else fcntl.LOCK_SH
            fcntl.flock(stream.fileno(), kind | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno in _NO_LOCKS
    return True
