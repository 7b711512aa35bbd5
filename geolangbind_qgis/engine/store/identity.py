# SPDX-License-Identifier: GPL-2.0-or-later
"""What an encoding depends on: where any of it differs, a store is not used."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from geolangbind_qgis.engine.raster.scaling import Scaler
from geolangbind_qgis.engine.raster.scene import Scene
from geolangbind_qgis.engine.raster.windows import WindowPlan
from geolangbind_qgis.engine.store.container import FORMAT

_NOT_PIXELS = (".aux.xml", ".ovr")  # statistics and overviews that other programs write beside


def scene_path(path: str) -> str:
    """Return the one name of a scene on this computer; any other address as it is."""
    return os.path.realpath(path) if Path(path).exists() else path


def stamps(scene: Scene) -> list[list[Any]]:
    """Return [path, bytes, nanoseconds of the last change] of every file the pixels are in.

    Empty for a scene that is no file on this computer: a change of it goes unnoticed.
    """
    return file_stamps([name for name in scene.files if not name.endswith(_NOT_PIXELS)])


def file_stamps(names: Sequence[str]) -> list[list[Any]]:
    """Return [path, bytes, nanoseconds of the last change] of those files that are there."""
    found = []
    for name in dict.fromkeys(names):
        try:
            status = os.stat(name)
        except (OSError, ValueError):
            continue
        found.append([os.path.realpath(name), status.st_size, status.st_mtime_ns])
    return sorted(found)


def are_current(files: Sequence[Sequence[Any]]) -> bool:
    """Whether the files are still as they were when ``stamps`` looked."""
    try:
        for name, size, changed in files:
            status = os.stat(name)
            if (status.st_size, status.st_mtime_ns) != (size, changed):
                return False
    except (OSError, ValueError, TypeError):
        return False
    return True


def patch_identity(
    scene: Scene,
    bands: Sequence[int],
    wavelengths_um: Sequence[float],
    scaler: Scaler,
    model: Any,
    plan: WindowPlan,
) -> dict[str, Any]:
    """Return everything that patch features depend on, as plain JSON types.

    ``bands`` and ``wavelengths_um`` are those the encoder gets; the scaling is in
    numbers, so that whatever leads to other ones (offset, sensor, metadata) counts.
    """
    return as_json_has_it(
        {
            **scene_identity(scene, "patches", model),
            "bands": list(bands),
            "wavelengths_um": list(wavelengths_um),
            "scaling": [[band.gain, band.add] for band in scaler.bands],
            "windows": [plan.patch, plan.grid, plan.encode_px, plan.overlap],
        }
    )


def scene_identity(scene: Scene, kind: str, model: Any) -> dict[str, Any]:
    """Return what a store of any ``kind`` depends on: the scene as it is, and the checkpoint."""
    return {
        "format": FORMAT,
        "kind": kind,
        "scene": scene_path(scene.path),
        "files": stamps(scene),
        "grid": [scene.width, scene.height, *scene.transform[:6]],
        "crs": scene.crs.to_wkt() if scene.crs is not None else "",
        "types": list(scene.dtypes),
        "nodata": [str(value) for value in scene.nodata],
        "model": str(model.info.name),
        "sha256": str(model.info.sha256),
    }


def as_json_has_it(identity: dict[str, Any]) -> dict[str, Any]:
    """Return ``identity`` as it comes back from a manifest."""
    found: dict[str, Any] = json.loads(json.dumps(identity))
    return found


def digest(identity: dict[str, Any]) -> str:
    """Return 16 hexadecimal digits that stand for ``identity`` in names."""
    text = json.dumps(identity, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:16]
