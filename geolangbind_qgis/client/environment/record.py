# SPDX-License-Identifier: GPL-2.0-or-later
"""What an environment is (its record), and which one is used (the pointer)."""

from __future__ import annotations

import dataclasses
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from geolangbind_qgis.client.environment.files import write_whole
from geolangbind_qgis.client.environment.folders import Folders

FILE = "geolangbind.json"


@dataclass(frozen=True)
class Record:
    """What was installed, written into the environment when it is complete.

    ``backend`` is "cpu", "cu128", "rocm6.4", "xpu" or "mps"; ``lock`` the SHA-256 of
    the lock files; ``created`` an ISO time; ``size`` in bytes on disk; ``packages``
    their versions; ``note`` says what was not checked against the lock, or is empty.
    """

    name: str
    folder: str
    backend: str
    python_version: str
    lock: str
    plugin: str
    created: str
    size: int
    packages: dict[str, str] = dataclasses.field(default_factory=dict)
    note: str = ""

    @property
    def python(self) -> str:
        """The program of the environment's Python."""
        return str(python_of(Path(self.folder)))


def python_of(environment: Path) -> Path:
    """Return where an environment has its Python."""
    if os.name == "nt":
        return environment / "Scripts" / "python.exe"
    return environment / "bin" / "python"


def write(record: Record) -> None:
    """Write the record into its environment: from now on it is complete."""
    entries = dataclasses.asdict(record)
    for name in ("name", "folder"):  # said by where it is
        del entries[name]
    write_whole(Path(record.folder) / FILE, json.dumps(entries, indent=1) + "\n")


def read(environment: Path) -> Record | None:
    """Return the record of an environment; ``None`` when it was never completed."""
    entries = _json(environment / FILE)
    try:
        found = Record(name=environment.name, folder=str(environment), **entries)
    except TypeError:
        return None
    texts = (found.backend, found.python_version, found.lock, found.plugin, found.created)
    texts = (*texts, found.note, *_texts(found.packages))
    is_whole = all(isinstance(text, str) for text in texts) and isinstance(found.size, int)
    return found if is_whole else None


def current(folders: Folders) -> Record | None:
    """Return the record of the environment that is used."""
    return _named(folders, "current")


def previous(folders: Folders) -> Record | None:
    """Return the record of the environment that was used before and was kept as the way back."""
    return _named(folders, "previous")


def pointed(folders: Folders) -> frozenset[str] | None:
    """Return the names of the environments to keep; ``None`` when the pointer cannot be read.

    A virus scanner may hold it for a moment, a disk may fail: then nobody knows which.
    """
    if not os.path.lexists(folders.pointer):
        return frozenset()
    found = _json(folders.pointer)
    return frozenset(map(str, filter(None, found.values()))) if found else None


def point(folders: Folders, name: str, previous_name: str = "") -> None:
    """Let ``name`` be the environment that is used from now on; at once or not at all."""
    text = json.dumps({"current": name, "previous": previous_name}) + "\n"
    write_whole(folders.pointer, text)


def _named(folders: Folders, which: str) -> Record | None:
    name = _json(folders.pointer).get(which, "")
    if not isinstance(name, str) or name in ("", "..") or Path(name).name != name:
        return None
    return read(folders.environments / name)


def _texts(packages: Any) -> tuple[Any, ...]:
    return (*packages, *packages.values()) if isinstance(packages, dict) else (None,)


def _json(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
