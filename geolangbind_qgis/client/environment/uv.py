# SPDX-License-Identifier: GPL-2.0-or-later
"""uv, the program that builds the environment: the system's, or fetched and checked."""

from __future__ import annotations

import contextlib
import hashlib
import io
import os
import re
import shutil
import stat
import sys
import threading
import uuid
import zipfile
from pathlib import Path
from urllib.parse import urlsplit

from geolangbind_qgis import locked
from geolangbind_qgis.client.environment.ask import ask
from geolangbind_qgis.client.environment.clean import clean_environment
from geolangbind_qgis.client.environment.download import DownloadFailed, Fetcher, Received
from geolangbind_qgis.client.environment.folders import Folders
from geolangbind_qgis.patience import replace
from geolangbind_qgis.simple_index import read_page

OLDEST = (0, 8)  # the first with --torch-backend's indexes and --no-registry
PROGRAM = "uv.exe" if os.name == "nt" else "uv"
_LIMIT_S = 30
_USUAL = ("~/.local/bin", "~/.cargo/bin", "/opt/homebrew/bin", "/usr/local/bin")


def find(folders: Folders) -> str:
    """Return the uv to use: the system's if new enough, else the one fetched; ``""`` if none."""
    for program in _system_programs():
        if version(program) >= OLDEST:
            return program
    fetched = _place(folders)
    return str(fetched) if os.path.isfile(fetched) and version(str(fetched)) >= OLDEST else ""


def version(program: str) -> tuple[int, ...]:
    """Return the version of a uv program; empty when it does not run."""
    found = re.match(rb"uv (\d+)\.(\d+)\.(\d+)", ask([program, "--version"], _LIMIT_S) or b"")
    return tuple(int(part) for part in found.groups()) if found else ()


def fetch(
    folders: Folders, index: str, fetcher: Fetcher, stop: threading.Event, received: Received
) -> str:
    """Fetch the pinned wheel from a package index, check it, and return the program in it.

    Raises ``DownloadFailed``, ``CallCancelled`` or ``OSError``.
    """
    wheel = locked.uv_wheel(locked.platform_name())
    page = fetcher.get(f"{index.rstrip('/')}/uv/", stop, lambda done, total: None)
    link = read_page(page.content.decode("utf-8", "replace"), page.url).get(wheel.file)
    schemes = ("http", "https", urlsplit(page.url).scheme)  # a page leads to no local file
    if link is None or urlsplit(link.url).scheme not in schemes:
        raise DownloadFailed("package", f"the package index does not have {wheel.file}")
    content = fetcher.get(link.url, stop, received).content
    found = hashlib.sha256(content).hexdigest()
    if found != wheel.sha256:
        detail = f"{wheel.file}: sha256 is {found}, expected {wheel.sha256}"
        raise DownloadFailed("checksum", detail)
    return str(unpack(content, _place(folders)))


def unpack(wheel: bytes, target: Path) -> Path:
    """Take the program out of the wheel; it appears complete or not at all.

    Raises ``OSError``.
    """
    with zipfile.ZipFile(io.BytesIO(wheel)) as archive:
        name = next(n for n in archive.namelist() if n.endswith(f"/scripts/{PROGRAM}"))
        content = archive.read(name)
    target.parent.mkdir(parents=True, exist_ok=True)
    partial = target.with_name(f"{uuid.uuid4().hex[:8]}.partial")
    try:
        partial.write_bytes(content)
        partial.chmod(stat.S_IRWXU | stat.S_IRGRP | stat.S_IXGRP | stat.S_IROTH | stat.S_IXOTH)
        _let_run(partial)
        replace(partial, target)
    finally:
        with contextlib.suppress(OSError):
            partial.unlink()
    return target


def _let_run(program: Path) -> None:
    """Take away macOS's mark of a downloaded file: its contents were checked just now."""
    if sys.platform == "darwin":
        ask(["/usr/bin/xattr", "-d", "com.apple.quarantine", str(program)], _LIMIT_S)


def _system_programs() -> list[str]:
    """Return where uv may be: a QGIS started from the desktop has a short PATH."""
    path = clean_environment().get("PATH", os.defpath)
    places = [shutil.which("uv", path=path)]
    places += [str(Path(place).expanduser() / PROGRAM) for place in _USUAL]
    return [place for place in dict.fromkeys(places) if place and os.access(place, os.X_OK)]


def _place(folders: Folders) -> Path:
    return folders.uv / locked.uv_version() / PROGRAM
