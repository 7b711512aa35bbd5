# SPDX-License-Identifier: GPL-2.0-or-later
"""Class maps and references small enough to be counted by hand."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin

from tests.unit.tasks.conftest import ColorModel, Shelf

NORTH_WEST = (400_000, 5_800_000)


@pytest.fixture
def color_shelf() -> Shelf:
    return Shelf(ColorModel().eval())


@pytest.fixture
def write_raster(tmp_path: Path):
    """Return a function that writes an array (bands, rows, columns) or (rows, columns)."""

    def write(array: np.ndarray, name: str = "raster.tif", **options: object) -> str:
        planes = array if array.ndim == 3 else array[None]
        profile = {
            "driver": "GTiff", "count": len(planes), "height": planes.shape[1],
            "width": planes.shape[2], "dtype": array.dtype.name, "crs": "EPSG:32633",
            "transform": from_origin(*NORTH_WEST, 10, 10), **options,
        }  # fmt: skip
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        kept = {key: value for key, value in profile.items() if value is not None}
        with rasterio.open(path, "w", **kept) as file:
            file.write(planes)
        return str(path)

    return write


@pytest.fixture
def write_polygons(tmp_path: Path):
    """Return a function that writes squares {(left, top, right, bottom) in pixels: properties}."""

    def write(squares: dict, name: str = "polygons.geojson", crs: str = "EPSG:32633") -> str:
        def corner(col: float, row: float) -> list[float]:
            return [NORTH_WEST[0] + 10 * col, NORTH_WEST[1] - 10 * row]

        features = [
            {
                "type": "Feature",
                "properties": properties,
                "geometry": {
                    "type": "Polygon",
                    "coordinates": [
                        [corner(a, b), corner(c, b), corner(c, d), corner(a, d), corner(a, b)]
                    ],
                },
            }
            for (a, b, c, d), properties in squares.items()
        ]
        data: dict = {"type": "FeatureCollection", "features": features}
        if crs:
            data["crs"] = {"type": "name", "properties": {"name": crs}}
        path = tmp_path / name
        path.write_text(json.dumps(data))
        return str(path)

    return write
