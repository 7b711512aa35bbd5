# SPDX-License-Identifier: GPL-2.0-or-later
"""Install the engine's environment, or leave everything as it was."""

from __future__ import annotations

import contextlib
import datetime
import errno
import logging
import os
import threading
import uuid
from pathlib import Path

from geolangbind_qgis import locked, paths
from geolangbind_qgis.client.environment import (
    bundle,
    diagnose,
    files,
    guard,
    proof,
    pytorch,
    record,
    steps,
    variables,
)
from geolangbind_qgis.client.environment.download import DownloadFailed, Fetcher, QgisFetcher
from geolangbind_qgis.client.environment.folders import Folders
from geolangbind_qgis.client.environment.plan import SPARE_BYTES, Plan
from geolangbind_qgis.client.environment.progress import Meter, Told
from geolangbind_qgis.client.environment.record import Record
from geolangbind_qgis.client.errors import CallCancelled, EnvironmentFailed

log = logging.getLogger("geolangbind.environment")


def carry_out(
    plan: Plan, told: Told, stop: threading.Event, fetcher: Fetcher | None = None
) -> Record:
    """Do what ``plan`` says; ``told`` hears of every step, several times a second.

    Blocks for minutes: for a thread of its own. Raises ``EnvironmentFailed``, or
    ``CallCancelled`` soon after ``stop`` is set; then nothing half-made is left and
    the environment used before is still the one used. ``fetcher`` stands in for
    QGIS's network.
    """
    if plan.action == "use":
        return _own(plan)
    if plan.problems:
        raise _hindered(plan)
    folders, meter = plan.folders, Meter(plan.shares(), told)
    try:
        with guard.installing(folders):
            sweep(folders)
            _try_to_remove(folders.bundle)
            if files.free_bytes(folders.root) < plan.disk_bytes:
                raise diagnose.failed("disk", folder=plan.folder, log="before the start")
            with bundle.opened(plan, meter, stop) as opened:
                environment = _new_folder(folders, plan.backend)
                site = steps.Site(opened, environment, meter, stop, fetcher or QgisFetcher())
                try:
                    return _install(site)
                except BaseException as error:
                    _clean_up(folders, environment, error)
                    raise
    except (OSError, DownloadFailed) as error:
        raise diagnose.from_error(error, folder=plan.folder, step=meter.step) from error


def tidy(folders: Folders) -> None:
    """Sweep, unless somebody installs just now: then he does. Raises nothing."""
    try:
        with guard.installing(folders, patient=False):
            sweep(folders)
    except (OSError, EnvironmentFailed) as error:
        log.info("not swept: %s", error)


def sweep(folders: Folders) -> None:
    """Remove what nobody needs: environments half-made, or left and used by no QGIS.

    Call it while holding the right to install. What cannot be removed stays for
    the next time.
    """
    kept = record.pointed(folders)
    if kept is not None:
        for folder in _folders_in(folders.environments):
            if folder.name not in kept and not guard.is_used(folder):
                _try_to_remove(folder)
    for leftover in (*folders.root.glob("uv/*/*.partial"), *folders.root.glob(".gone-*")):
        _try_to_remove(leftover)
    for leftover in (*folders.cache.glob(".tmp*"), folders.python / ".temp"):
        _try_to_remove(leftover)


def _install(site: steps.Site) -> Record:
    plan, folders = site.plan, site.plan.folders
    variables.write_certificates(folders, plan.certificates)
    steps.get_uv(site)
    steps.get_python(site)
    steps.make_environment(site)
    steps.install_packages(site)
    steps.install_torch(site)
    site.meter.begin("proof")
    packages = steps.installed(site.environment)
    for name, info in packages.items():
        if steps.missing_files(info):
            _try_to_remove(folders.cache)  # its files are those: the next try needs others
            raise diagnose.failed("blocked", folder=plan.folder, log=f"{name} is not whole")
    python = str(record.python_of(site.environment))
    proof.prove(python, plan.backend, site.stop, site.meter.look)
    versions = {name: steps.version_of(info) for name, info in packages.items()}
    made = Record(
        name=site.environment.name,
        folder=str(site.environment),
        backend=pytorch.build(plan.backend, versions.get("torch", "")),
        python_version=steps.python_version(site.environment) or plan.python_version,
        lock=locked.digest(),
        plugin=paths.version(),
        created=datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds"),
        size=files.used_bytes(site.environment),
        packages=versions,
        note=site.note,
    )
    if site.stop.is_set():
        raise CallCancelled
    site.meter.begin("switch")
    _switch(folders, made)
    return made


def _switch(folders: Folders, made: Record) -> None:
    """Use the new environment from now on; keep the old as way back if it is of another build."""
    candidates = (record.current(folders), record.previous(folders))
    backs = [e for e in candidates if e and e.lock == made.lock and e.backend != made.backend]
    record.write(made)
    record.point(folders, made.name, backs[0].name if backs else "")
    # from here on nothing may fail: it is done
    with contextlib.suppress(OSError):
        variables.write_certificates(folders, "")
    sweep(folders)
    if not _shares_files(folders, Path(made.folder)):
        _try_to_remove(folders.cache)


def _clean_up(folders: Folders, environment: Path, error: BaseException) -> None:
    """Leave no half-made environment; after a cancel, or on a full disk, nothing at all.

    After any other failure what has arrived is kept: the next try goes on from there.
    """
    with contextlib.suppress(OSError):
        variables.write_certificates(folders, "")
    if environment.name not in (record.pointed(folders) or ()):
        _try_to_remove(environment)
    full = isinstance(error, EnvironmentFailed) and error.cause == "disk"
    full = full or (isinstance(error, OSError) and error.errno == errno.ENOSPC)
    if isinstance(error, CallCancelled) or full:
        _try_to_remove(folders.cache)
        if not os.path.lexists(folders.pointer):
            for path in folders.used:
                _try_to_remove(path)
    sweep(folders)
    with contextlib.suppress(OSError):
        folders.environments.rmdir()  # if nothing is in it


def _hindered(plan: Plan) -> EnvironmentFailed:
    """Return the error for a plan that says itself why it cannot be carried out."""
    line, cause = plan.problems[0], "system"
    for known in ("readonly", "path"):
        if line == diagnose.message(known, plan.folder):
            cause = known
    if cause == "system" and plan.free_bytes < plan.disk_bytes + SPARE_BYTES:
        cause = "disk"
    return EnvironmentFailed(cause, line, diagnose.report(cause, line, ""))


def _own(plan: Plan) -> Record:
    """Return what is known of a Python that has everything: it is used as it is."""
    return Record(
        name="",
        folder=os.path.dirname(plan.python),
        backend=plan.backend,
        python_version=plan.python_version,
        lock="",
        plugin=paths.version(),
        created="",
        size=0,
    )


def _new_folder(folders: Folders, backend: str) -> Path:
    """Return a folder that is not there yet; short, for the sake of Windows.

    No name comes twice: a uv that outlived a crash of QGIS may still write into its own.
    """
    folders.environments.mkdir(parents=True, exist_ok=True)
    return folders.environments / f"{backend}-{uuid.uuid4().hex[:6]}"


def _folders_in(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.is_dir())
    except OSError:
        return []


def _try_to_remove(path: Path) -> None:
    try:
        files.remove(path)
    except OSError as error:
        log.warning("%s stays: %s", path, error)


def _shares_files(folders: Folders, environment: Path) -> bool:
    """Whether cache and environment are the same files on the disk: then keeping it is free."""
    both = files.used_bytes(folders.cache, environment)
    return both < 1.5 * files.used_bytes(environment)
