# SPDX-License-Identifier: GPL-2.0-or-later
"""Look whether the engine's environment is whole."""

from __future__ import annotations

import os
import threading
from dataclasses import dataclass
from pathlib import Path

from geolangbind_qgis import locked
from geolangbind_qgis.client.environment import folders, locate, proof, record, steps
from geolangbind_qgis.client.environment.record import Record
from geolangbind_qgis.client.environment.words import tr
from geolangbind_qgis.client.errors import CallCancelled, EngineMissing, EnvironmentFailed


@dataclass(frozen=True)
class Health:
    """What was found.

    ``state`` is "missing", "ok", "broken", "outdated" or "own" (a Python chosen by
    hand, or QGIS's own: nothing of ours); ``says`` is one line for people; ``record``
    is that of the environment, where there is one; ``packages`` names what is broken.
    """

    state: str
    says: str
    record: Record | None = None
    packages: tuple[str, ...] = ()


def glance() -> Health:
    """Look at the record alone: "ok" here does not say that files are whole.

    Milliseconds where an environment is; else QGIS's own Python is looked at, once.
    """
    chosen = locate.chosen_python()
    if chosen:
        return _own(chosen)
    places = folders.find()
    found = record.current(places) if places is not None else None
    if found is None:
        return _own("")
    if not os.path.isfile(found.python):
        return _broken(found, tr("Its Python is missing."))
    if found.lock != locked.digest():
        return Health(
            "outdated",
            tr("The engine works, but this version of the plugin comes with newer packages."),
            found,
        )
    return Health("ok", tr("The engine is installed."), found)


def check(stop: threading.Event) -> Health:
    """Look at every file, the versions, the Python, and let the engine try itself: seconds.

    A Python that is not of the plugin has no files to look at, the engine tries itself
    all the same. Raises ``CallCancelled``.
    """
    seen = glance()
    if seen.state == "own":
        return _tried(seen, stop)
    if seen.record is None or seen.state == "broken":
        return seen
    try:
        problem, packages = _inspect(seen.record, stop)
    except (EnvironmentFailed, OSError) as error:
        return _broken(seen.record, str(error))
    return _broken(seen.record, problem, packages) if problem else seen


def _inspect(found: Record, stop: threading.Event) -> tuple[str, tuple[str, ...]]:
    """Return what is wrong with the files, and whose; then let the engine try itself."""
    present = steps.installed(Path(found.folder))
    broken, first = [], ""
    for name, version in found.packages.items():
        if stop.is_set():
            raise CallCancelled
        info = present.get(name)
        if info is None:
            first = first or tr("The package {0} is missing.").format(name)
        elif steps.version_of(info) != version:
            first = first or tr("The package {0} is of another version.").format(name)
        elif missing := steps.missing_files(info):
            first = first or tr("A file of the package {0} is missing or damaged: {1}.").format(
                name, missing[0]
            )
        else:
            continue
        broken.append(name)
    if not broken:
        proof.prove(found.python, found.backend, stop)
    return first, tuple(broken)


def _tried(seen: Health, stop: threading.Event) -> Health:
    """Return ``seen``, or why the engine does not run with that Python."""
    try:
        proof.prove(locate.find_engine_python(), locked.CPU, stop)
    except (EnvironmentFailed, EngineMissing, OSError) as error:
        return Health("broken", str(error))
    return seen


def _own(chosen: str) -> Health:
    """Return what is to be said where no environment of ours is."""
    try:
        python = locate.find_engine_python()
    except EngineMissing as error:
        return Health("broken" if chosen else "missing", str(error))
    if chosen:
        return Health("own", tr("The engine runs with a Python chosen by hand: {0}").format(python))
    return Health(
        "own", tr("The engine runs with a Python that has everything: {0}").format(python)
    )


def _broken(found: Record, why: str, packages: tuple[str, ...] = ()) -> Health:
    return Health("broken", tr("The engine needs a repair. {0}").format(why), found, packages)
