# SPDX-License-Identifier: GPL-2.0-or-later
"""From an area in any coordinate reference system to pixels of the scene's own grid."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from affine import Affine
from rasterio import features
from rasterio.crs import CRS
from rasterio.errors import RasterioError

from geolangbind_qgis.engine.errors import AreaError
from geolangbind_qgis.engine.raster.reprojection import carry
from geolangbind_qgis.engine.raster.scene import PixelWindow, Scene
from geolangbind_qgis.protocol import Area

_GRID = 21  # points a side when a rectangle is carried into another CRS
_EDGE_STEPS = 8  # points an edge when a polygon is
_SNAP = 1e-4  # pixels: an edge this close to a pixel's counts as that pixel's


class AreaMask:
    """Polygons in pixel coordinates, burnt in piece by piece."""

    def __init__(self, geometries: list[dict[str, Any]]) -> None:
        self._geometries = geometries

    def __bool__(self) -> bool:
        """Whether there are polygons."""
        return bool(self._geometries)

    def inside(
        self, window: PixelWindow, pixel: tuple[float, float] = (1.0, 1.0)
    ) -> np.ndarray | None:
        """Return True where a pixel's centre lies in a polygon; ``None``: there are no polygons.

        ``window`` counts pixels that are ``pixel`` of the scene's high and wide.
        """
        if not self._geometries:
            return None
        burnt = features.rasterize(
            ((geometry, 1) for geometry in self._geometries),
            out_shape=(window.height, window.width),
            transform=Affine.scale(pixel[1], pixel[0]) @ Affine.translation(window.col, window.row),
            dtype="uint8",
        )
        return burnt.astype(bool)


def locate(scene: Scene, area: Area | None) -> tuple[PixelWindow, AreaMask]:
    """Return the pixels that ``area`` touches (all of the scene for ``None``) and its polygons.

    Raises ``AreaError`` when the area is malformed, cannot be placed, or misses the scene.
    """
    whole = PixelWindow(0, 0, scene.height, scene.width)
    if area is None or (area.bounds is None and not area.polygons):
        return whole, AreaMask([])
    crs = _crs(scene, area.crs)
    polygons = [_to_pixels(scene, geometry, crs) for geometry in area.polygons]
    boxes = []
    if area.bounds is not None:
        boxes.append(_box_of_bounds(scene, area.bounds, crs))
    if polygons:
        points = np.array([p for g in polygons for p in _points(g["coordinates"])], float)
        boxes.append((*points.min(axis=0), *points.max(axis=0)))
    left = max([0.0, *(box[0] for box in boxes)])
    top = max([0.0, *(box[1] for box in boxes)])
    right = min([float(scene.width), *(box[2] for box in boxes)])
    bottom = min([float(scene.height), *(box[3] for box in boxes)])
    col, row = math.floor(left + _SNAP), math.floor(top + _SNAP)
    width, height = math.ceil(right - _SNAP) - col, math.ceil(bottom - _SNAP) - row
    if not (right > left and bottom > top):
        raise AreaError(f"The area lies outside the scene, which covers {describe_extent(scene)}.")
    if width <= 0 or height <= 0:
        raise AreaError("The area is smaller than any part of a pixel: choose a larger one.")
    return PixelWindow(row, col, height, width), AreaMask(polygons)


def to_pixels(scene: Scene, geometries: Sequence[dict[str, Any]], crs: str) -> list[dict[str, Any]]:
    """Return GeoJSON polygons, given in ``crs`` ("": the scene's own), in pixel coordinates.

    Raises ``AreaError`` when one of them is none, is malformed or cannot be placed.
    """
    theirs = _crs(scene, crs)
    return [_to_pixels(scene, geometry, theirs) for geometry in geometries]


def points_to_pixels(
    scene: Scene, points: Sequence[tuple[float, float]], crs: str
) -> tuple[np.ndarray, np.ndarray]:
    """Return the (columns, rows), as floating-point numbers, of the pixels that points lie in.

    ``crs`` is that of the points ("": the scene's own). Infinite or NaN where a point
    has no place there. Raises ``AreaError`` when the CRS is unknown or of no use.
    """
    places = np.asarray(points, float).reshape(-1, 2)
    cols, rows = _pixels(scene, places[:, 0], places[:, 1], _crs(scene, crs, "points"))
    return np.floor(once_round(scene, cols)), np.floor(rows)


def once_round(scene: Scene, cols: np.ndarray) -> np.ndarray:
    """Return columns outside a scene in degrees as those they are once round the Earth, if inside.

    A scene across the 180° meridian goes on to 181°, which others call -179°.
    """
    t = scene.transform
    if scene.crs is None or not scene.crs.is_geographic or t.b or t.d:
        return cols
    turn = 2.0 * math.pi / float(scene.crs.units_factor[1]) / abs(t.a)
    with np.errstate(invalid="ignore"):
        moved = cols % turn
        return np.where(((cols < 0.0) | (cols >= scene.width)) & (moved < scene.width), moved, cols)


def describe_extent(scene: Scene) -> str:
    """Return the scene's extent in words, in its own coordinates."""
    corners = [(0, 0), (scene.width, 0), (0, scene.height), (scene.width, scene.height)]
    t = scene.transform
    xs = [t.a * col + t.b * row + t.c for col, row in corners]
    ys = [t.d * col + t.e * row + t.f for col, row in corners]
    name = "its own coordinates"
    if scene.crs is not None:
        name = scene.crs.to_string() if len(scene.crs.to_string()) < 40 else "its CRS"
    return f"x {min(xs):.8g} to {max(xs):.8g}, y {min(ys):.8g} to {max(ys):.8g} ({name})"


def _crs(scene: Scene, name: str, what: str = "area") -> CRS | None:
    """Return the CRS ``name`` of ``what`` where it differs from the scene's, else ``None``."""
    if not name:
        return None
    try:
        crs = CRS.from_user_input(name)
    except (RasterioError, ValueError) as error:
        raise AreaError(
            f"The coordinate reference system of the {what}, {name!r}, is unknown: "
            "write it as EPSG:32633, for example."
        ) from error
    if scene.crs is None:
        raise AreaError(
            f"The scene has no coordinate reference system, so the {what} cannot be placed on it "
            f"in another one: give the {what} in the scene's own coordinates."
        )
    return None if crs == scene.crs else crs


def _box_of_bounds(
    scene: Scene, bounds: tuple[float, float, float, float], crs: CRS | None
) -> tuple[float, float, float, float]:
    """Return (left, top, right, bottom) in pixels of a rectangle given in ``crs``."""
    if not all(math.isfinite(value) for value in bounds):
        raise AreaError("The area is infinite: choose the scene's own extent or draw a rectangle.")
    xmin, ymin, xmax, ymax = bounds
    if xmax <= xmin or ymax <= ymin:
        raise AreaError("The area is empty: its right and top must exceed its left and bottom.")
    xs, ys = np.meshgrid(np.linspace(xmin, xmax, _GRID), np.linspace(ymin, ymax, _GRID))
    cols, rows = _pixels(scene, xs.ravel(), ys.ravel(), crs)
    finite = np.isfinite(cols) & np.isfinite(rows)
    if not finite.any():
        raise AreaError("The area cannot be carried into the scene's coordinate reference system.")
    cols, rows = cols[finite], rows[finite]
    return float(cols.min()), float(rows.min()), float(cols.max()), float(rows.max())


def _pixels(
    scene: Scene, xs: np.ndarray, ys: np.ndarray, crs: CRS | None
) -> tuple[np.ndarray, np.ndarray]:
    """Return fractional (columns, rows) of points in ``crs``; infinite where undefined."""
    if crs is not None:
        xs, ys = carry(crs, scene.crs, xs, ys)
    inverse = ~scene.transform
    with np.errstate(invalid="ignore"):
        cols = inverse.a * xs + inverse.b * ys + inverse.c
        rows = inverse.d * xs + inverse.e * ys + inverse.f
    return cols, rows


def _to_pixels(scene: Scene, geometry: dict[str, Any], crs: CRS | None) -> dict[str, Any]:
    """Return a GeoJSON polygon with its vertices in pixel coordinates."""
    kind = geometry.get("type")
    if kind not in ("Polygon", "MultiPolygon") or not geometry.get("coordinates"):
        raise AreaError(f"An area must be made of polygons; one of them is a {kind}.")
    parts = geometry["coordinates"] if kind == "MultiPolygon" else [geometry["coordinates"]]
    try:
        moved = [[_ring(scene, ring, crs) for ring in part] for part in parts]
    except (TypeError, ValueError, IndexError) as error:
        raise AreaError("A polygon of the area has malformed coordinates.") from error
    return {"type": "MultiPolygon", "coordinates": moved}


def _ring(scene: Scene, ring: Any, crs: CRS | None) -> list[tuple[float, float]]:
    points = np.array([point[:2] for point in ring], float)
    if crs is not None:  # straight edges bend in another CRS
        steps = np.arange(_EDGE_STEPS)[None, :, None] / _EDGE_STEPS
        edges = points[:-1, None] * (1 - steps) + points[1:, None] * steps
        points = np.concatenate([edges.reshape(-1, 2), points[-1:]])
    cols, rows = _pixels(scene, points[:, 0], points[:, 1], crs)
    if not (np.isfinite(cols).all() and np.isfinite(rows).all()):
        raise AreaError("A polygon of the area reaches where the scene's CRS is not defined.")
    return list(zip(cols.tolist(), rows.tolist(), strict=True))


def _points(coordinates: Any) -> Iterator[tuple[float, float]]:
    for part in coordinates:
        for ring in part:
            yield from ring
