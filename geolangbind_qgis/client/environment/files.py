# SPDX-License-Identifier: GPL-2.0-or-later
"""Files that other programs may hold for a moment: removed, counted, written whole."""

from __future__ import annotations

import contextlib
import os
import shutil
import stat
import sys
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from geolangbind_qgis.patience import patiently, replace


def long_path(path: Path | str) -> str:
    """Return the path in the form that Windows takes at any length; elsewhere as it is."""
    text = str(path)
    if sys.platform != "win32" or text.startswith("\\\\?\\"):
        return text
    text = os.path.abspath(text)
    return "\\\\?\\UNC" + text[1:] if text.startswith("\\\\") else "\\\\?\\" + text


def write_whole(path: Path, text: str) -> None:
    """Write a file so that it appears complete or not at all; raises ``OSError``."""
    partial = path.with_name(f"{path.name}.{uuid.uuid4().hex[:8]}.partial")
    try:
        with open(partial, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        replace(partial, path)
    except OSError:
        with contextlib.suppress(OSError):
            partial.unlink()
        raise


def remove(folder: Path) -> None:
    """Remove a folder with all it holds; what is not there is removed already.

    The folder leaves its name first: whoever looks sees it whole or not at all.
    Raises ``OSError`` when a program holds one of its files.
    """
    if folder.is_symlink() or folder.is_file():
        patiently(folder.unlink)
        return
    if not folder.is_dir():
        return
    gone = folder
    if not folder.name.startswith(".gone-"):
        gone = folder.with_name(f".gone-{uuid.uuid4().hex[:8]}")
        patiently(lambda: os.rename(long_path(folder), long_path(gone)))
    patiently(lambda: _remove_tree(gone))


def used_bytes(*folders: Path) -> int:
    """Return how much disk the folders take; a file linked into several counts once."""
    seen: set[tuple[int, int]] = set()
    total = 0
    for folder in folders:
        for entry in _entries(long_path(folder)):
            with contextlib.suppress(OSError):
                # Windows tells the link count only when asked for the file itself
                about = (
                    os.lstat(entry.path)
                    if sys.platform == "win32"
                    else entry.stat(follow_symlinks=False)
                )
                if about.st_nlink > 1:
                    if (about.st_dev, about.st_ino) in seen:
                        continue
                    seen.add((about.st_dev, about.st_ino))
                blocks = getattr(about, "st_blocks", None)
                total += about.st_size if blocks is None else blocks * 512
    return total


def grown_bytes(folder: Path) -> int:
    """Return the size of all files in the folder: quick, for watching it grow."""
    total = 0
    for entry in _entries(long_path(folder)):
        with contextlib.suppress(OSError):
            total += entry.stat(follow_symlinks=False).st_size
    return total


def free_bytes(folder: Path) -> int:
    """Return the free space where the folder is, or will be."""
    existing = (path for path in (folder, *folder.parents) if os.path.isdir(path))
    return shutil.disk_usage(next(existing, Path.cwd())).free


def ground(folder: Path) -> Path | None:
    """Return what of the folder and its parents is there already, be it a broken link."""
    return next((path for path in (folder, *folder.parents) if os.path.lexists(path)), None)


def _remove_tree(folder: Path) -> None:
    handler: dict[str, Any] = {
        "onexc" if sys.version_info >= (3, 12) else "onerror": _make_writable
    }
    with contextlib.suppress(FileNotFoundError):
        shutil.rmtree(long_path(folder), **handler)


def _make_writable(act: Callable[..., Any], path: str, _: Any) -> None:
    """Take away the write protection that kept a file, and try once more."""
    if not os.path.lexists(path):
        return
    with contextlib.suppress(OSError):
        os.chmod(os.path.dirname(path), stat.S_IRWXU)
        if not os.path.islink(path):
            os.chmod(path, stat.S_IRWXU)
    act(path)


def _entries(folder: str) -> Iterator[os.DirEntry[str]]:
    """Yield every file below ``folder``; what vanishes meanwhile is passed over."""
    waiting = [folder]
    while waiting:
        with contextlib.suppress(OSError), os.scandir(waiting.pop()) as found:
            for entry in found:
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(entry.path)
                else:
                    yield entry
