# SPDX-License-Identifier: GPL-2.0-or-later
"""Remove the engine's environments."""

from __future__ import annotations


def everything() -> int:
    """Remove environments, uv, its cache and Pythons; return the bytes regained.

    Raises ``EnvironmentFailed`` when another QGIS installs, or a file cannot be removed.
    """
    raise NotImplementedError
