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
    found = []
    for name in dict.fromkeys(scene.files):
        if name.endswith(_NOT_PIXELS):
            continue
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
    identity = {
        "format": FORMAT,
        "kind": "patches",
        "scene": scene_path(scene.path),
        "files": stamps(scene),
        "grid": [scene.width, scene.height, *scene.transform[:6]],
        "crs": scene.crs.to_wkt() if scene.crs is not None else "",
        "bands": list(bands),
        "wavelengths_um": list(wavelengths_um),
        "scaling": [[band.gain, band.add] for band in scaler.bands],
        "model": str(model.info.name),
        "sha256": str(model.info.sha256),
        "windows": [plan.patch, plan.grid, plan.encode_px, plan.overlap],
    }
    return json.loads(json.dumps(identity))


def digest(identity: dict[str, Any]) -> str:
    """Return 16 hexadecimal digits that stand for ``identity`` in names."""
    text = json.dumps(identity, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:16]
