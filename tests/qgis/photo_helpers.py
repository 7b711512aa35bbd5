# SPDX-License-Identifier: GPL-2.0-or-later
"""Ten-band scenes and street-view photos, some of them geotagged, for tests that ask GAIR."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image

from tests.qgis.conftest import write_raster

TEN = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
WAVELENGTHS_UM = (0.4924, 0.5598, 0.6646, 0.7041, 0.7405, 0.7828, 0.8328, 0.8647, 1.6137, 2.2024)
GPS_TAG = 34853


def fields(rows: int = 96, columns: int = 128, cell: int = 16) -> np.ndarray:
    """Return digital numbers (10, rows, columns) of fields, each its own."""
    rng = np.random.default_rng(3)
    made = rng.integers(300, 4000, (10, -(-rows // cell), -(-columns // cell)))
    return np.kron(made, np.ones((1, cell, cell), int))[:, :rows, :columns].astype(np.uint16)


def write_ten(path: Path, values: np.ndarray | None = None, **options: object) -> Path:
    """Write a scene of the ten Sentinel-2 bands, in another order than GAIR's."""
    values = fields() if values is None else values
    backwards = slice(None, None, -1)
    return write_raster(
        path,
        np.ascontiguousarray(values[backwards]),
        names=TEN[backwards],
        wavelengths_um=WAVELENGTHS_UM[backwards],
        **options,
    )


def write_photo(path: Path, seed: int = 0, place: tuple[float, float] | None = None) -> Path:
    """Write a photo of noise, taken at ``place`` (longitude, latitude; north and east)."""
    path.parent.mkdir(parents=True, exist_ok=True)
    rgb = np.random.default_rng(seed).integers(0, 255, (60, 90, 3), np.uint8)
    options = {} if place is None else {"exif": _exif(*place)}
    Image.fromarray(rgb).save(path, **options)
    return path


def _exif(lon: float, lat: float) -> Image.Exif:
    exif = Image.Exif()
    exif[GPS_TAG] = {1: "N", 2: _parts(lat), 3: "E", 4: _parts(lon)}
    return exif


def _parts(value: float) -> tuple[float, float, float]:
    minutes = (value % 1.0) * 60.0
    return float(int(value)), float(int(minutes)), round((minutes % 1.0) * 60.0, 6)
