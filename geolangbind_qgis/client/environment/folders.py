# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the engine's environments are, and what lies beside them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

NAME = "geolangbind"


@dataclass(frozen=True)
class Folders:
    """The places below ``root``; none need exist. Nothing else is ever written."""

    root: Path

    @property
    def environments(self) -> Path:
        """One folder per environment."""
        return self.root / "environments"

    @property
    def pointer(self) -> Path:
        """The file that says which environment is used."""
        return self.environments / "current.json"

    @property
    def uv(self) -> Path:
        """The uv programs that were fetched, one folder per version."""
        return self.root / "uv"

    @property
    def cache(self) -> Path:
        """The cache of uv: its files are the environments' own (hard links, clones)."""
        return self.root / "cache"

    @property
    def python(self) -> Path:
        """The Pythons that uv fetched."""
        return self.root / "python"

    @property
    def bundle(self) -> Path:
        """Where an offline bundle is unpacked while it is installed."""
        return self.root / "bundle"

    @property
    def lock(self) -> Path:
        """The file that the one who installs holds."""
        return self.root / "install.lock"


def find(settings_folder: str | None = None) -> Folders | None:
    """Return the folders of this QGIS profile, or of the setting; ``None`` outside QGIS.

    In a chosen folder everything lies in one of its own: what a person keeps beside it,
    perhaps in a folder ``python`` or ``cache``, is never counted, swept or removed.
    ``settings_folder`` stands in for QGIS's own (tests).
    """
    chosen = _chosen() if settings_folder is None else ""
    if chosen:
        place = Path(chosen).expanduser()
        return Folders(place if place.name == NAME else place / NAME)
    folder = _settings_folder() if settings_folder is None else settings_folder
    return Folders(Path(folder) / NAME) if folder else None


def _chosen() -> str:
    try:
        from geolangbind_qgis import settings
    except ImportError:  # outside QGIS
        return ""
    return settings.ENGINE_FOLDER.get().strip()


def _settings_folder() -> str:
    try:
        from qgis.core import QgsApplication
    except ImportError:
        return ""
    return str(QgsApplication.qgisSettingsDirPath())
