# SPDX-License-Identifier: GPL-2.0-or-later
"""What an installation would do, before anything is done: quick, and without the network."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from geolangbind_qgis import locked, paths
from geolangbind_qgis.client.environment import (
    diagnose,
    files,
    platforms,
    pythons,
    record,
    uv,
    variables,
)
from geolangbind_qgis.client.environment.folders import Folders, find
from geolangbind_qgis.client.environment.locate import complete_own_python
from geolangbind_qgis.client.environment.progress import Share
from geolangbind_qgis.client.environment.proxy import proxy_variables
from geolangbind_qgis.client.environment.words import tr
from geolangbind_qgis.client.errors import EnvironmentFailed

STEPS = ("uv", "python", "environment", "packages", "torch", "proof", "switch")
SPARE_BYTES = 200_000_000  # what the system and QGIS themselves need meanwhile
_LONGEST = len("/environments/rocm7.2-abcdef/Lib/site-packages/") + 95  # what Python has to open
_WINDOWS_LIMIT = 259


@dataclass(frozen=True)
class Plan:
    """What will be installed, how big, where.

    ``action`` is "use" (a complete Python is there: nothing is downloaded) or
    "install". ``python`` is the program the environment is made from, empty when
    uv fetches one; ``python_version`` then says which. ``problems`` are lines for
    people; with any, ``install.carry_out`` fails with the first.
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
    bundle: str = ""  # an offline bundle, its unpacked folder while it is used; empty: none
    bundle_bytes: int = 0
    reused: tuple[str, ...] = ()  # steps whose files uv's cache has: no download, no more disk
    uv: str = ""  # the uv that is there; empty: fetched
    # mirrors of the settings, empty: the usual places; proxies. All may hold logins.
    package_index: str = field(default="", repr=False)
    torch_index: str = field(default="", repr=False)
    python_mirror: str = field(default="", repr=False)
    variables: dict[str, str] = field(default_factory=dict, repr=False)
    certificates: str = field(default="", repr=False)

    @property
    def folders(self) -> Folders:
        """The places that are written."""
        return Folders(Path(self.folder))

    def shares(self) -> tuple[Share, ...]:
        """Return the steps with their sizes."""
        found = []
        for name in self.steps:
            if name == "bundle":
                found.append(Share(name, self.bundle_bytes, self.bundle_bytes))
            elif name in self.reused:
                found.append(Share(name))
            else:
                found.append(_share(name, self.python_version, self.backend))
        return tuple(found)


def make(backend: str = locked.CPU) -> Plan:
    """Return what installing would do. Starts Pythons to look at them: up to a few seconds.

    Raises ``EnvironmentFailed`` outside QGIS, where no folder is known.
    """
    folders = find()
    if folders is None:
        raise EnvironmentFailed("unknown", tr("QGIS has no settings folder yet."))
    if locked.platform_name() == "macos-arm64":
        backend = "mps"
    own = complete_own_python() if backend in (locked.CPU, "mps") else ""
    if own:
        base = pythons.examine(own)
        return _make(folders, backend, "use", own, base.version if base else "")
    base = pythons.find()
    python, version = (base.program, base.version) if base else ("", pythons.FETCHED)
    return of(folders, backend, python, version)


def of(folders: Folders, backend: str, python: str, version: str) -> Plan:
    """Return the plan of an installation with that Python; an empty one is fetched by uv."""
    return _make(folders, backend, "install", python, version)


def without(made: Plan, broken: Sequence[str]) -> Plan:
    """Return the plan when the packages ``broken`` have to be downloaded again."""
    gone = {"torch" if name == "torch" else "packages" for name in broken}
    reused = tuple(name for name in made.reused if name not in gone)
    shares = dataclasses.replace(made, reused=reused).shares()
    return dataclasses.replace(
        made,
        reused=reused,
        download_bytes=sum(share.download for share in shares),
        disk_bytes=sum(share.disk for share in shares),
    )


def no_space(folders: Folders, needed: int, free: int) -> str:
    """Return the line for a disk that is too full; in bytes."""
    return tr(
        "There is not enough space in {0}: {1} GB are needed, {2} GB are free. Free some "
        "space, or choose another folder."
    ).format(folders.root, f"{needed / 1e9:.1f}", f"{free / 1e9:.1f}")


def _make(folders: Folders, backend: str, action: str, python: str, version: str) -> Plan:
    index, torch_index, mirror = _mirrors()
    program = uv.find(folders) if action == "install" else ""
    steps = tuple(
        name
        for name in (STEPS if action == "install" else ())
        if not (name == "uv" and program) and not (name == "python" and python)
    )
    free = files.free_bytes(folders.root)
    problems, shares = list(_problems(folders)), []
    reused = _reused(folders, backend, version)
    try:
        shares = [
            Share(name) if name in reused else _share(name, version, backend) for name in steps
        ]
    except locked.NotLocked as error:
        problems.append(str(error))
    disk = sum(share.disk for share in shares)
    if disk + SPARE_BYTES > free and shares:
        problems.append(no_space(folders, disk + SPARE_BYTES, free))
    return Plan(
        action=action,
        backend=backend,
        python=python,
        python_version=version,
        folder=str(folders.root),
        steps=steps,
        download_bytes=sum(share.download for share in shares),
        disk_bytes=disk,
        free_bytes=free,
        problems=tuple(problems) if action == "install" else (),
        reused=reused,
        uv=program,
        package_index=index,
        torch_index=torch_index,
        python_mirror=mirror,
        variables=proxy_variables(),
        certificates=variables.qgis_certificates(),
    )


def _reused(folders: Folders, backend: str, version: str) -> tuple[str, ...]:
    """Return the steps that take their files from uv's cache: those of the environment in use."""
    used = record.current(folders)
    if used is None or used.lock != locked.digest() or not (folders.cache / "archive-v0").is_dir():
        return ()
    if pythons.minor(used.python_version) != pythons.minor(version):
        return ()
    return ("packages", "torch") if used.backend == backend else ("packages",)


def _share(name: str, version: str, backend: str) -> Share:
    """Return a step with its sizes. Raises ``locked.NotLocked``."""
    computer, minor = locked.platform_name(), pythons.minor(version)
    if name == "uv":
        wheel = locked.uv_wheel(computer)
        return Share(name, wheel.size, wheel.unpacked)
    if name == "python":
        return Share(name, pythons.FETCHED_BYTES, pythons.FETCHED_DISK_BYTES)
    if name == "packages":
        wheels = locked.packages(computer, minor)
        return Share(name, sum(w.size for w in wheels), sum(w.unpacked for w in wheels))
    if name == "torch":
        size = locked.torch_size(computer, minor, backend)
        return Share(name, size.download, size.disk)
    return Share(name)


def _problems(folders: Folders) -> list[str]:
    """Return what stands in the way on this computer, whatever is installed."""
    found = []
    if not platforms.has_fitting_libc():
        found.append(
            tr("PyTorch runs on Linux with glibc 2.28 or newer, which this system does not have.")
        )
    if not platforms.has_fitting_macos():
        found.append(diagnose.message("system", detail=f"macOS ≥ {platforms.MACOS}"))
    existing = files.ground(folders.root) or ""
    writable = os.path.isdir(existing) and os.access(existing, os.W_OK)
    # an update takes the plugin's own folder away; what another is relative to, each start decides
    is_ours = Path(os.path.realpath(folders.root)).is_relative_to(os.path.realpath(paths.PACKAGE))
    if not writable or is_ours or not folders.root.is_absolute():
        found.append(diagnose.message("readonly", str(folders.root)))
    if not platforms.has_long_paths() and len(str(folders.root)) + _LONGEST > _WINDOWS_LIMIT:
        found.append(diagnose.message("path", str(folders.root)))
    return found


def _mirrors() -> tuple[str, str, str]:
    try:
        from geolangbind_qgis import settings
    except ImportError:  # outside QGIS
        return "", "", ""
    chosen = (settings.PACKAGE_INDEX, settings.TORCH_INDEX, settings.PYTHON_MIRROR)
    package, torch, python = (setting.get().strip() for setting in chosen)
    return package, torch, python
