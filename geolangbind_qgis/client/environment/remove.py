# SPDX-License-Identifier: GPL-2.0-or-later
"""Remove the engine's environments."""

from __future__ import annotations

import os

from geolangbind_qgis.client.environment import diagnose, files, guard
from geolangbind_qgis.client.environment.folders import Folders, find
from geolangbind_qgis.client.environment.words import tr
from geolangbind_qgis.client.errors import EnvironmentFailed


def everything(folders: Folders | None = None) -> int:
    """Remove environments, uv, its cache and Pythons; return the bytes regained.

    Stop the engine first. Raises ``EnvironmentFailed`` when another QGIS installs
    or uses the engine, or a file cannot be removed.
    """
    folders = folders or find()
    if folders is None or not os.path.isdir(folders.root):
        return 0
    guard.hold(None)
    try:
        with guard.installing(folders):
            # also the one before: a QGIS that started earlier may still run it
            if any(map(guard.is_used, folders.environments.glob("*"))):
                raise EnvironmentFailed(
                    "busy", tr("Another QGIS uses the engine: close it, then remove again.")
                )
            before = files.used_bytes(*folders.used)
            for path in folders.used:  # environments go first, whole, with their pointer
                files.remove(path)
            return before - files.used_bytes(*folders.used)
    except OSError as error:
        raise diagnose.from_error(error, folder=str(folders.root), step="remove") from error
