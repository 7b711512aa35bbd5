# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the engine's environments are, and what lies beside them."""

from __future__ import annotations

import os
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

    @property
    def certificates(self) -> Path:
        """The certificates that QGIS trusts, while uv needs them."""
        return self.root / "certificates.pem"

    @property
    def used(self) -> tuple[Path, ...]:
        """Everything that installing may write, for removing and counting it."""
        return (
            *(self.environments, self.cache, self.python, self.uv),
            *(self.bundle, self.certificates),
        )

    def are_ours(self) -> bool:
        """Whether the plugin installs, or has installed, here."""
        return os.path.lexists(self.lock) or os.path.lexists(self.pointer)


def find(settings_folder: str | None = None) -> Folders | None:
    """Return the folders of this QGIS profile, or of the setting; ``None`` outside QGIS.

    In a chosen folder everything lies in one of its own: what a person keeps beside it,
    perhaps in a folder ``python`` or ``cache``, is never counted, swept or removed; nor is
    it where that one has its name by chance, as a checkout of the plugin may.
    ``settings_folder`` stands in for QGIS's own (tests).
    """
    chosen = _chosen() if settings_folder is None else ""
    if chosen:
        place = Path(os.path.expanduser(chosen))
        return _own_in(place if place.name == NAME else place / NAME)
    folder = _settings_folder() if settings_folder is None else settings_folder
    return Folders(Path(folder) / NAME) if folder else None


def _own_in(root: Path) -> Folders:
    """Return ``root`` as ours; one deeper where somebody else has folders of these names."""
    found, deeper = Folders(root), Folders(root / NAME)
    is_taken = not found.are_ours() and any(map(os.path.lexists, found.used))
    return deeper if is_taken or deeper.are_ours() else found


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
