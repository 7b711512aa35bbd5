# SPDX-License-Identifier: GPL-2.0-or-later
"""Remove the engine's environments."""

from __future__ import annotations

from geolangbind_qgis.client.environment import diagnose, files, guard, record, variables
from geolangbind_qgis.client.environment.folders import Folders, find
from geolangbind_qgis.client.environment.words import tr
from geolangbind_qgis.client.errors import EnvironmentFailed


def everything(folders: Folders | None = None) -> int:
    """Remove environments, uv, its cache and Pythons; return the bytes regained.

    Stop the engine first. Raises ``EnvironmentFailed`` when another QGIS installs
    or uses the engine, or a file cannot be removed.
    """
    folders = folders or find()
    if folders is None or not folders.root.is_dir():
        return 0
    guard.hold(None)
    try:
        with guard.installing(folders):
            used = record.current(folders)
            if used is not None and guard.is_used(folders.environments / used.name):
                raise EnvironmentFailed(
                    "busy", tr("Another QGIS uses the engine: close it, then remove again.")
                )
            paths = variables.used_paths(folders)
            before = files.used_bytes(*paths)
            if folders.pointer.exists():
                folders.pointer.unlink()  # first of all: nobody starts what is being removed
            for path in paths:
                files.remove(path)
            return before - files.used_bytes(*paths)
    except OSError as error:
        raise diagnose.from_error(error, folder=str(folders.root), step="remove") from error
