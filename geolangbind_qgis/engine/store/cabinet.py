# SPDX-License-Identifier: GPL-2.0-or-later
"""All stores of a folder: find one, list them, clear them.

There is no limit on what they take together: only the user knows whether an
hour's encoding is worth its gigabytes. Stores of a scene that has changed are
deleted when the scene is encoded again, parts when a larger part holds them.
"""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from geolangbind_qgis.engine.errors import StoreError, UsageError
from geolangbind_qgis.engine.store import container
from geolangbind_qgis.engine.store.container import Store, UnusableStoreError, open_store
from geolangbind_qgis.engine.store.identity import are_current, digest
from geolangbind_qgis.engine.store.patches import PatchRect, PatchStore, cover_of
from geolangbind_qgis.protocol import ClearStoresResult, StoreReport, StoresResult

_NAME = re.compile(r"[0-9a-f]{16}-[\w-]+")  # what ``name_of`` gives


def find(
    folder: Path, identity: dict[str, Any], needed: PatchRect, kind: type[PatchStore] = PatchStore
) -> PatchStore | None:
    """Return a store of exactly ``identity`` that covers ``needed``; the largest, or ``None``.

    ``kind`` is the class that opens it.
    """
    best: Store | None = None
    for path in _folders(folder, f"{digest(identity)}-"):
        with contextlib.suppress(UnusableStoreError):
            store = open_store(path)
            if store.manifest.get("identity") != identity:
                continue
            if cover_of(store.manifest).holds(needed) and (
                best is None or store.size_bytes > best.size_bytes
            ):
                best = store
    if best is not None:
        with contextlib.suppress(UnusableStoreError):  # deleted meanwhile
            return kind(best)
    return None


def name_of(identity: dict[str, Any], cover: PatchRect) -> str:
    """Return the name of the store of ``cover``."""
    return f"{digest(identity)}-{cover.label}"


def clear_superseded(folder: Path, kept: Store) -> None:
    """Delete what ``kept`` makes useless: parts of it, and stores of an earlier scene or format."""
    for path in _folders(folder):
        if path.name != kept.name and _is_superseded(path, kept.manifest):
            with contextlib.suppress(StoreError):  # in use: it stays
                container.remove(path)


def _is_superseded(path: Path, by: Mapping[str, Any]) -> bool:
    identity = by["identity"]
    try:
        manifest = container.read_manifest(path)
        if manifest["format"] > container.FORMAT:
            return False
        if manifest["identity"] == identity:
            return cover_of(by).holds(cover_of(manifest))
    except UnusableStoreError:  # damaged, and would be looked at again with every question
        return path.name.startswith(f"{digest(identity)}-")
    if _scene(manifest) != identity["scene"]:
        return False
    return manifest["format"] < container.FORMAT or bool(_problem(manifest))


def listing(folder: Path) -> StoresResult:
    """Return all stores in ``folder``, the newest first."""
    found = sorted(
        (report(path) for path in _folders(folder)), key=lambda r: (r.created, r.name), reverse=True
    )
    return StoresResult(str(folder), tuple(found), sum(item.size_bytes for item in found))


def clear(folder: Path, names: Sequence[str], everything: bool) -> ClearStoresResult:
    """Delete the stores of these ``names``, or all; ``StoreError`` names one that is not there."""
    if bool(names) == everything:
        raise UsageError("Name the stores to clear, or clear everything: one of the two.")
    present = {path.name: path for path in _folders(folder)}
    for name in names:
        if name not in present:
            raise StoreError(f"There is no store {name!r} in {folder}: list them to see the names.")
    chosen = list(present) if everything else list(dict.fromkeys(names))
    freed = 0
    for name in chosen:
        size = _bytes_below(present[name])
        container.remove(present[name])
        freed += size
    if folder.is_dir():
        container.sweep(folder)
    return ClearStoresResult(str(folder), tuple(chosen), freed)


def report(path: Path) -> StoreReport:
    """Return what the store at ``path`` is, usable or not."""
    manifest: dict[str, Any] = {}
    cover = PatchRect(0, 0, 0, 0)
    try:
        manifest = container.read_manifest(path)
        store = open_store(path)
        if manifest.get("kind") == "patches" or "cover" in manifest:
            cover = cover_of(store.manifest)
        problem = _problem(manifest)
    except UnusableStoreError as error:
        problem = f"{error} It is not used."
    identity = manifest.get("identity", {})
    return StoreReport(
        name=path.name,
        path=str(path),
        kind=str(manifest.get("kind", "")),
        scene=_scene(manifest),
        model=str(identity.get("model", "")),
        sha256=str(identity.get("sha256", "")),
        detail=_whole(manifest.get("detail", 0)),
        rows=cover.rows,
        cols=cover.cols,
        width=_whole(manifest.get("width", 0)),
        whole=bool(manifest.get("whole", False)),
        size_bytes=_bytes_below(path),
        created=str(manifest.get("created", "")),
        problem=problem,
    )


def _whole(number: Any) -> int:
    return number if isinstance(number, int) else 0


def _problem(manifest: Mapping[str, Any]) -> str:
    """Return why a store that opens is not used, in a sentence; empty: it is."""
    files = manifest.get("identity", {}).get("files", [])
    if are_current(files):
        return ""
    try:
        gone = not all(os.path.exists(str(file[0])) for file in files if file)
    except (TypeError, IndexError, KeyError):
        return "It is damaged: its manifest makes no sense. It is not used."
    return "The scene is no longer there." if gone else "The scene has changed since."


def _scene(manifest: Mapping[str, Any]) -> str:
    return str(manifest.get("identity", {}).get("scene", ""))


def _folders(folder: Path, start: str = "") -> Iterator[Path]:
    """Yield the stores in ``folder`` whose name begins with ``start``; of other folders none."""
    try:
        entries = sorted(folder.iterdir())
    except (FileNotFoundError, NotADirectoryError):
        return
    except OSError as error:
        raise StoreError(
            f"The folder of the stores {folder} cannot be read ({error.strerror}): choose another."
        ) from error
    for path in entries:
        if _NAME.fullmatch(path.name) and path.name.startswith(start) and path.is_dir():
            yield path


def _bytes_below(path: Path) -> int:
    total = 0
    for file in path.glob("*"):
        with contextlib.suppress(OSError):
            total += file.stat().st_size
    return total
