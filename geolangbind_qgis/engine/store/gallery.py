# SPDX-License-Identifier: GPL-2.0-or-later
"""The store of a folder of photos: what each was encoded to, and where it was taken.

Arrays: ``vectors`` (N, D) float16, unit vectors as they are compared, zero for what is no
photo; ``places`` (N, 2) float64, longitude and latitude in degrees, NaN where unknown. The
manifest lists the files with size and time of the last change: what has changed since, or
is new, is encoded again, the rest is taken from here.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np

from geolangbind_qgis import paths
from geolangbind_qgis.engine.errors import StoreError
from geolangbind_qgis.engine.store import container
from geolangbind_qgis.engine.store.container import (
    FORMAT,
    ArraySpec,
    Store,
    StoreWriter,
    UnusableStoreError,
)
from geolangbind_qgis.engine.store.identity import digest

KIND = "photos"
_VECTORS, _PLACES = "vectors", "places"


@dataclass(frozen=True)
class Stamp:
    """A file as it was when it was read: bytes, and nanoseconds of its last change."""

    size: int
    changed: int


@dataclass(frozen=True)
class Encoded:
    """A photo: its ``vector`` (D,) float16 and place, or the ``problem`` that it is none."""

    stamp: Stamp
    vector: np.ndarray
    lon: float
    lat: float
    problem: str = ""


def stamp_of(path: str) -> Stamp | None:
    """Return the stamp of a file; ``None`` where it is gone."""
    try:
        status = os.stat(path)
    except OSError:
        return None
    return Stamp(status.st_size, status.st_mtime_ns)


def gallery_identity(folder: str, model: Any) -> dict[str, Any]:
    """Return what the vectors of a folder's photos depend on, as plain JSON types."""
    return {
        "format": FORMAT,
        "kind": KIND,
        "scene": os.path.realpath(folder),
        "files": [],  # the photos stand in the manifest, each for itself
        "model": str(model.info.name),
        "sha256": str(model.info.sha256),
    }


def load(folder: Path, identity: Mapping[str, Any]) -> tuple[dict[str, Encoded], Store | None]:
    """Return the photos encoded already, by their path in the gallery's folder, and their store."""
    found: dict[str, Encoded] = {}
    newest: Store | None = None
    for path in _stores(folder, identity):
        with contextlib.suppress(UnusableStoreError, KeyError, TypeError, ValueError):
            store = container.open_store(path)
            if store.manifest["identity"] == identity:
                found, newest = dict(_entries(store)), store
    return found, newest


def _entries(store: Store) -> Iterable[tuple[str, Encoded]]:
    vectors = np.array(store.array(_VECTORS))  # not mapped: the store may be replaced
    places = np.array(store.array(_PLACES))
    listed = store.manifest["photos"]
    for (name, size, changed, problem), vector, (lon, lat) in zip(
        listed, vectors, places, strict=True
    ):
        yield name, Encoded(Stamp(int(size), int(changed)), vector, lon, lat, str(problem))


def save(
    folder: Path, identity: Mapping[str, Any], photos: Mapping[str, Encoded], device: str
) -> Store:
    """Write ``photos`` (at least one) as the gallery's store, in place of the one before.

    Raises ``StoreError`` when the folder cannot be written to or the disk is full.
    """
    entries: Sequence[tuple[str, Encoded]] = sorted(photos.items())
    listed = [[name, e.stamp.size, e.stamp.changed, e.problem] for name, e in entries]
    width = len(entries[0][1].vector)
    name = f"{digest(dict(identity))}-{len(entries)}-{digest({'photos': listed})}"
    arrays = {
        _VECTORS: ArraySpec("<f2", (len(entries), width)),
        _PLACES: ArraySpec("<f8", (len(entries), 2)),
    }
    with StoreWriter(folder, name, arrays) as writer:
        writer.append(_VECTORS, np.stack([entry.vector for _, entry in entries]))
        writer.append(_PLACES, np.array([(entry.lon, entry.lat) for _, entry in entries]))
        made = writer.commit(
            {
                "kind": KIND,
                "identity": identity,
                "cover": [0, 0, len(entries), 1],
                "whole": True,
                "width": width,
                "device": device,
                "plugin": paths.version(),
                "created": datetime.now(timezone.utc).isoformat(timespec="seconds"),
                "photos": listed,
            }
        )
    for path in _stores(folder, identity):
        if path.name != made.name:
            with contextlib.suppress(StoreError):  # in use: it stays
                container.remove(path)
    return made


def _stores(folder: Path, identity: Mapping[str, Any]) -> list[Path]:
    """Return the stores of a gallery, the oldest first."""
    found = [path for path in folder.glob(f"{digest(dict(identity))}-*") if path.is_dir()]
    return sorted(found, key=_changed)


def _changed(path: Path) -> int:
    """Return when ``path`` was last changed, 0 where another process has just removed it."""
    with contextlib.suppress(OSError):
        return path.stat().st_mtime_ns
    return 0
