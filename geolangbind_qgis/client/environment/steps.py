# SPDX-License-Identifier: GPL-2.0-or-later
"""The steps of an installation, each of which ends in something that can be looked at."""

from __future__ import annotations

import contextlib
import csv
import os
import sys
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from geolangbind_qgis import paths
from geolangbind_qgis.client.environment import (
    diagnose,
    files,
    platforms,
    process,
    pythons,
    pytorch,
    uv,
    variables,
)
from geolangbind_qgis.client.environment.download import Fetcher
from geolangbind_qgis.client.environment.plan import Plan
from geolangbind_qgis.client.environment.progress import Meter
from geolangbind_qgis.client.environment.record import python_of
from geolangbind_qgis.client.environment.words import tr
from geolangbind_qgis.client.errors import EnvironmentFailed

WHEELS = "wheels"  # where an offline bundle has them
_TRIES = 3  # each ends when uv has waited some ten seconds for a virus scanner


@dataclass
class Site:
    """Where the environment is being built, and with what."""

    plan: Plan
    environment: Path
    meter: Meter
    stop: threading.Event
    fetcher: Fetcher
    uv: str = ""
    python: str = ""
    note: str = ""

    @property
    def variables(self) -> dict[str, str]:
        """What uv is told by its environment."""
        plan = self.plan
        return variables.for_uv(
            plan.folders,
            package_index=plan.package_index,
            python_mirror=plan.python_mirror,
            extra=plan.variables,
        )


def get_uv(site: Site) -> None:
    """Have uv: the one that the plan found, or fetch it."""
    site.uv = site.plan.uv
    if not site.uv:
        site.meter.begin("uv")
        index = variables.package_index(site.plan.package_index)
        folders, received = site.plan.folders, site.meter.received
        site.uv = uv.fetch(folders, index, site.fetcher, site.stop, received)


def get_python(site: Site) -> None:
    """Have a Python: the one that the plan found, or one that uv fetches.

    Where none can be fetched, that of QGIS serves, if it suits.
    """
    site.python = site.plan.python
    if site.python:
        return
    folders = site.plan.folders
    site.meter.begin("python", folders.python)
    request = platforms.python_request(site.plan.python_version)
    try:
        _uv_again(site, "python", ["python", "install", "--no-bin", *_no_registry(), request])
        found = _uv(site, "python", ["python", "find", "--managed-python", request])
        site.python = found.output.strip().splitlines()[-1]
    except (EnvironmentFailed, IndexError):
        found_one = _arrived(site) or pythons.own()
        if found_one is None:
            raise
        site.python = found_one.program


def _arrived(site: Site) -> pythons.Base | None:
    """Return the Python that was fetched all the same.

    In Windows uv ends with a link beside it, which network drives and OneDrive refuse.
    """
    places = site.plan.folders.python.glob(f"cpython-{site.plan.python_version}.*/python.exe")
    return next(filter(None, map(pythons.examine, map(str, places))), None)


def make_environment(site: Site) -> None:
    """Make an empty environment from that Python."""
    site.meter.begin("environment")
    arguments = ["venv", "--no-project", "--python", site.python, str(site.environment)]
    _uv(site, "environment", arguments)


def install_packages(site: Site) -> None:
    """Install everything but torch, each file with the hash that the lock names."""
    site.meter.begin("packages", site.plan.folders.cache, site.environment)
    lock = str(paths.requirements("engine.lock"))
    sources, known = _usual(site)
    _install(site, "packages", [*sources, "--no-deps", "--require-hashes", "-r", lock], known)


def install_torch(site: Site) -> None:
    """Install torch in the build wanted; its hash is the lock's, where that knows it."""
    site.meter.begin("torch", site.plan.folders.cache, site.environment)
    file, line = site.environment / "torch.txt", pytorch.requirement(site.plan)
    file.write_text(line, encoding="utf-8")
    ways = pytorch.asked(site.plan, str(file) if line else "", *_usual(site))
    for number, way in enumerate(ways, 1):
        try:
            _install(site, "torch", way.arguments, way.variables)
            site.note = "" if way.checked else tr("PyTorch: checked against its index only.")
            return
        except EnvironmentFailed as error:  # noqa: PERF203 (the next index is tried)
            if error.cause != "package" or number == len(ways):
                raise


def python_version(environment: Path) -> str:
    """Return the version of an environment's Python as "3.11.2"; empty if it does not say."""
    with contextlib.suppress(OSError):
        for line in (environment / "pyvenv.cfg").read_text(encoding="utf-8").splitlines():
            name, _, value = line.partition("=")
            if name.strip() == "version_info":
                return value.strip()
    return ""


def installed(environment: Path) -> dict[str, Path]:
    """Return package -> its folder of facts, for all that is installed in ``environment``."""
    found = {}
    for folder in ("lib/python*/site-packages", "Lib/site-packages"):  # the second in Windows
        for info in sorted(environment.glob(f"{folder}/*.dist-info")):
            name = info.name.partition("-")[0].lower().replace("_", "-")
            found[name] = info
    return found


def version_of(info: Path) -> str:
    """Return the version that a package's folder of facts has in its name."""
    return info.name[: -len(".dist-info")].partition("-")[2]


def missing_files(info: Path) -> list[str]:
    """Return the files that a package should have and has not, or not in their size."""
    base = info.parent
    missing = []
    try:
        with open(info / "RECORD", encoding="utf-8", newline="") as stream:
            rows = list(csv.reader(stream))
    except (OSError, ValueError, csv.Error):  # the last: zeros, as a power failure leaves them
        return [f"{info.name}/RECORD"]
    for row in rows:
        if not row or row[0].endswith(".pyc"):
            continue
        try:
            size = os.stat(files.long_path(base / row[0])).st_size
        except OSError:
            missing.append(row[0])
            continue
        if len(row) > 2 and row[2].isdecimal() and int(row[2]) != size:
            missing.append(row[0])
    return missing


def _install(site: Site, step: str, what: Sequence[str], environment: Mapping[str, str]) -> None:
    target = str(python_of(site.environment))
    _uv_again(site, step, ["pip", "install", "--python", target, "--no-build", *what], environment)


def _usual(site: Site) -> tuple[list[str], dict[str, str]]:
    """Return uv's arguments and variables: the bundle alone, or the package index."""
    environment = site.variables
    if not site.plan.bundle:
        return [], environment
    wheels = str(Path(site.plan.bundle) / WHEELS)
    return ["--offline", "--no-index", "--find-links", wheels], variables.without_indexes(
        environment
    )


def _no_registry() -> list[str]:
    return ["--no-registry"] if sys.platform == "win32" else []


def _uv_again(
    site: Site, step: str, arguments: Sequence[str], environment: Mapping[str, str] | None = None
) -> None:
    """Run uv, in Windows again where a scanner was in the way; what has come is kept."""
    for tries_left in range(_TRIES if sys.platform == "win32" else 1)[::-1]:
        try:
            _uv(site, step, arguments, environment)
            return
        except EnvironmentFailed as error:  # noqa: PERF203 (trying again is the point)
            if error.cause != "blocked" or not tries_left:
                raise


def _uv(
    site: Site, step: str, arguments: Sequence[str], environment: Mapping[str, str] | None = None
) -> process.Finished:
    """Run uv; raises ``EnvironmentFailed`` with the cause when it does not end well."""
    known = environment if environment is not None else site.variables
    done = process.run([site.uv, *arguments], known, site.stop, site.meter.look)
    if done.status:
        text = f"{done.output}\n{done.errors}"
        raise diagnose.from_output(text, done.status, folder=site.plan.folder, step=step)
    return done
