# SPDX-License-Identifier: GPL-2.0-or-later
"""Scenes written on the spot."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin

from geolangbind_qgis.engine.raster.scene import Scene


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., str]:
    """Return a function that writes an array (bands, rows, columns) and returns its path."""

    def write_array(array: np.ndarray, name: str = "scene.tif", **options: object) -> str:
        profile = {
            "driver": "GTiff",
            "count": array.shape[0],
            "height": array.shape[1],
            "width": array.shape[2],
            "dtype": array.dtype.name,
            "crs": "EPSG:32633",
            "transform": from_origin(400_000, 5_800_000, 10, 10),
            **options,
        }
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with rasterio.open(path, "w", **{k: v for k, v in profile.items() if v is not None}) as f:
            f.write(array)
        return str(path)

    return write_array


@pytest.fixture
def open_scene(write):
    """Return a function that writes an array and opens it; scenes are closed after the test."""
    scenes: list[Scene] = []

    def open_array(array: np.ndarray, name: str = "scene.tif", **options: object) -> Scene:
        scenes.append(Scene(write(array, name, **options)))
        return scenes[-1]

    yield open_array
    for scene in scenes:
        scene.close()
