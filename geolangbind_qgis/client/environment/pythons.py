# SPDX-License-Identifier: GPL-2.0-or-later
"""Find a Python that an environment can be made from; QGIS's own program is not one."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from geolangbind_qgis import locked
from geolangbind_qgis.client.environment.ask import ask
from geolangbind_qgis.client.environment.clean import clean_environment
from geolangbind_qgis.client.environment.locate import own_python

FETCHED = "3.12"
FETCHED_BYTES = 36_000_000
FETCHED_DISK_BYTES = 110_000_000
_LIMIT_S = 20
_LOOK = (
    "import json, platform, sys, sysconfig; print(json.dumps({"
    "'version': list(sys.version_info[:3]), 'final': sys.version_info[3] == 'final',"
    "'kind': sys.implementation.name, 'wide': sys.maxsize > 2**32,"
    "'free': bool(sysconfig.get_config_var('Py_GIL_DISABLED')),"
    "'machine': platform.machine().lower(),"
    "'program': getattr(sys, '_base_executable', '') or sys.executable}))"
)


@dataclass(frozen=True)
class Base:
    """A Python: its program, and its version as "3.11.2"."""

    program: str
    version: str


def find(wanted: str = "") -> Base | None:
    """Return a Python of the system that suits; ``None`` when uv has to fetch one.

    ``wanted`` is the version that has to be, such as "3.12"; empty: any.
    On Windows and macOS QGIS's own goes away with every update of QGIS: it serves
    only where none can be fetched (``own``).
    """
    seen: set[str] = set()
    for candidate in _candidates():
        real = os.path.normcase(os.path.realpath(candidate))
        if real not in seen and not _is_passing(candidate):
            seen.add(real)
            base = examine(candidate)
            if base is not None and wanted in ("", minor(base.version)):
                return base
    return None


def own() -> Base | None:
    """Return the Python inside QGIS, if an environment can be made from it."""
    program = own_python()
    return None if program is None or _is_passing(str(program)) else examine(str(program))


def examine(program: str) -> Base | None:
    """Start a Python and return it if it suits: CPython of a supported version, 64 bit."""
    try:
        about = json.loads(ask([program, "-I", "-S", "-c", _LOOK], _LIMIT_S) or b"")
    except ValueError:
        return None
    version = ".".join(map(str, about["version"]))
    suits = about["kind"] == "cpython" and about["wide"] and about["final"] and not about["free"]
    if not suits or minor(version) not in locked.PYTHONS or not _fits_processor(about["machine"]):
        return None
    base = str(about["program"])
    path = base if os.path.isfile(base) else program
    return Base(path, version)


def minor(version: str) -> str:
    """Return "3.11" of "3.11.2"."""
    return ".".join(version.split(".")[:2])


def _candidates() -> Iterator[str]:
    versions = locked.PYTHONS[::-1]
    if sys.platform == "win32":
        yield from _registered(versions)
        return
    path = clean_environment().get("PATH", os.defpath)
    if sys.platform == "darwin":
        for version in versions:
            yield f"/Library/Frameworks/Python.framework/Versions/{version}/bin/python{version}"
            yield f"/opt/homebrew/bin/python{version}"
        # Apple's own in /usr/bin may be a stand-in that opens a window when started
        folders = [folder for folder in path.split(os.pathsep) if folder != "/usr/bin"]
        path = os.pathsep.join(folders)
    else:
        own_program = own_python()
        if own_program is not None:
            yield str(own_program)
    for name in ("python3", *(f"python{version}" for version in versions)):
        found = shutil.which(name, path=path)
        if found:
            yield found


def _registered(versions: Sequence[str]) -> Iterator[str]:
    """Yield the Pythons that Windows knows as installed (python.org and others)."""
    try:
        import winreg
    except ImportError:
        return
    for version in versions:
        for root in (
            winreg.HKEY_CURRENT_USER,  # type: ignore[attr-defined]
            winreg.HKEY_LOCAL_MACHINE,  # type: ignore[attr-defined]
        ):
            where = rf"Software\Python\PythonCore\{version}\InstallPath"
            try:
                with winreg.OpenKey(root, where) as opened:  # type: ignore[attr-defined]
                    folder = winreg.QueryValueEx(opened, "")[0]  # type: ignore[attr-defined]
            except OSError:
                continue
            yield str(Path(folder) / "python.exe")


def _is_passing(program: str) -> bool:
    """Whether it lies where the next start or update has it no more, or is a stand-in."""
    roots = [os.environ.get(name, "") for name in ("APPDIR", "SNAP")]
    text = os.path.realpath(program)
    if any(root and text.startswith(os.path.realpath(root) + os.sep) for root in roots):
        return True
    return re.search(r"[\\/]WindowsApps[\\/]", program) is not None


def _fits_processor(machine: str) -> bool:
    """Whether packages for this computer will load in a Python of that machine."""
    wanted = locked.platform_name().partition("-")[2]
    same = {"amd64": "x86_64", "arm64": "arm64" if sys.platform == "darwin" else "aarch64"}
    return same.get(machine, machine) == wanted
