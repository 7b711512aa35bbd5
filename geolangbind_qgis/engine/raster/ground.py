# SPDX-License-Identifier: GPL-2.0-or-later
"""How much ground a pixel covers.

Projected scenes: the area in the projection's own units, unless the projection
stretches areas by more than 1 % there (Web Mercator does); then, and in
geographic scenes, the true area on the WGS 84 ellipsoid: with the meridian and
prime-vertical radii of curvature M and N, a step of (dlon, dlat) covers
N cos(lat) dlon by M dlat (Snyder 1987, Map Projections, eqs. 4-18 to 4-20).
"""

from __future__ import annotations

import math
from typing import Any, Protocol

import numpy as np
from affine import Affine
from rasterio.crs import CRS
from rasterio.errors import RasterioError

from geolangbind_qgis.engine.raster.reprojection import carry
from geolangbind_qgis.engine.raster.scene import PixelWindow

_A = 6378137.0
_E2 = 6.69437999014e-3
_STRETCH = 0.01
_SAMPLES = 257


class Placed(Protocol):
    """What has a place on Earth, such as a ``Scene`` or a ``Grid``."""

    @property
    def crs(self) -> Any:
        """Rasterio CRS, or ``None``."""

    @property
    def transform(self) -> Affine:
        """From (column, row) to coordinates."""

    @property
    def georeferenced(self) -> bool:
        """Whether ``transform`` says where it lies."""


class Ground:
    """Ground area per pixel, row by row of a window of the scene.

    Attributes:
        row_m2: square metres of one pixel in each row of the window, zeros when unknown.
        known: whether it is known.
        true_area: whether ellipsoidal area was used instead of the projection's own.
    """

    def __init__(self, scene: Placed, window: PixelWindow) -> None:
        self.known = scene.georeferenced and scene.crs is not None
        self.true_area = False
        self.row_m2 = np.zeros(window.height)
        if not self.known:
            return
        planar = _planar_m2(scene)
        true = _ellipsoidal_m2(scene, window)
        stretched = planar is not None and (
            true is not None and np.abs(true / planar - 1.0).max() > _STRETCH
        )
        if planar is not None and not stretched:
            self.row_m2[:] = planar
        elif true is not None:
            self.row_m2 = true
            self.true_area = planar is not None
        else:
            self.known = False

    @property
    def pixel_m(self) -> float:
        """Side, in metres, of a square as large as the middle pixel; 0 when unknown."""
        return math.sqrt(float(self.row_m2[len(self.row_m2) // 2])) if self.known else 0.0


def pixel_sides_m(scene: Placed, width: int, height: int) -> tuple[float, float] | None:
    """Return how far apart rows and columns are, in true metres, in the middle of a scene.

    ``width`` and ``height`` are its pixels. ``None`` where that is unknown.
    """
    if not scene.georeferenced or scene.crs is None:
        return None
    half = 0.5
    cols = width / 2.0 + np.array([0.0, half, -half, 0.0, 0.0])
    rows = height / 2.0 + np.array([0.0, 0.0, 0.0, half, -half])
    points = _lonlat(scene, cols, rows)
    if not np.isfinite(points).all():
        return None
    steps = np.radians(_unwrap(np.stack([points[3] - points[4], points[1] - points[2]])))
    prime, meridian = _radii(np.radians(points[0, 1]))
    scale = np.array([prime * math.cos(math.radians(points[0, 1])), meridian])
    down, across = np.hypot(*(steps * scale).T).tolist()
    return (down, across) if down > 0.0 and across > 0.0 else None


def _radii(latitude: Any) -> tuple[Any, Any]:
    """Return the prime-vertical and the meridian radius of curvature at latitudes in radians."""
    sine2 = np.sin(latitude) ** 2
    return _A / np.sqrt(1 - _E2 * sine2), _A * (1 - _E2) / (1 - _E2 * sine2) ** 1.5


def _planar_m2(scene: Placed) -> float | None:
    """Square metres a pixel in a projected CRS; ``None`` for any other."""
    if not scene.crs.is_projected:
        return None
    try:
        factor = float(scene.crs.linear_units_factor[1])
    except (RasterioError, ValueError):
        return None
    return float(abs(scene.transform.determinant)) * factor * factor if factor > 0 else None


def _ellipsoidal_m2(scene: Placed, window: PixelWindow) -> np.ndarray | None:
    """True area of the pixel in the middle of each row, from a small cell around it."""
    step = max(1, math.ceil(window.height / _SAMPLES))
    rows = np.unique(np.append(np.arange(0, window.height, step), window.height - 1))
    row, col = window.row + rows + 0.5, np.full(len(rows), window.col + window.width / 2)
    half = 0.5
    offsets = ((0, 0), (half, 0), (-half, 0), (0, half), (0, -half))
    centre, right, left, down, up = (_lonlat(scene, col + dx, row + dy) for dx, dy in offsets)
    if not all(np.isfinite(points).all() for points in (centre, right, left, down, up)):
        return None  # the projection is not defined there
    across, along = np.radians(_unwrap(right - left)), np.radians(_unwrap(down - up))
    latitude = np.radians(centre[:, 1])
    prime, meridian = _radii(latitude)
    cross = np.abs(across[:, 0] * along[:, 1] - across[:, 1] * along[:, 0])
    area = cross * prime * np.cos(latitude) * meridian
    if not np.isfinite(area).all() or (area <= 0).any():
        return None
    return np.interp(np.arange(window.height), rows, area)


def _lonlat(scene: Placed, col: np.ndarray, row: np.ndarray) -> np.ndarray:
    t = scene.transform
    xs, ys = t.a * col + t.b * row + t.c, t.d * col + t.e * row + t.f
    if scene.crs.is_geographic:
        degrees = math.degrees(float(scene.crs.units_factor[1]))
        return np.stack([xs * degrees, ys * degrees], axis=1)
    return np.stack(carry(scene.crs, CRS.from_epsg(4326), xs, ys), axis=1)


def _unwrap(step: np.ndarray) -> np.ndarray:
    """Return (dlon, dlat) with a jump over the date line taken back."""
    step = step.copy()
    step[:, 0] = (step[:, 0] + 180.0) % 360.0 - 180.0
    return step
