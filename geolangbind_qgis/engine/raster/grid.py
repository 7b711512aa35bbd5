# SPDX-License-Identifier: GPL-2.0-or-later
"""A grid to be filled: pixels of one spacing over an extent, or over that of another raster."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from affine import Affine
from rasterio.crs import CRS

from geolangbind_qgis.engine.errors import AreaError, SceneError, UsageError
from geolangbind_qgis.engine.raster.degrees import FURTHEST, Degrees, read_crs
from geolangbind_qgis.engine.raster.scene import PixelWindow, Scene

MAX_PIXELS = 1_000_000_000
_WORLD_M = 41_000_000.0  # no projection in use is wider: the equator has 40,075 km
_COUNTABLE = 1e18  # pixels; of more only the magnitude is said
_SNAP = 1e-6  # of a pixel: what an extent exceeds whole pixels by through rounding
_POLAR = 89.0  # degrees; nearer to a pole all meridians are close
_LATTICE = 257  # points a side that tell whether longitudes jump
_EXACT = 0.01  # of a pixel: how well a place has to come back


@dataclass(frozen=True)
class Grid:
    """Pixels over an extent.

    Attributes:
        crs, transform: where they lie, as in a GeoTIFF.
        columns, rows: how many of them the extent fills, not whole; the last ones reach beyond.
        width, height: pixels.
        degrees: from the CRS to longitude and latitude.
    """

    crs: CRS
    transform: Affine
    columns: float
    rows: float
    width: int
    height: int
    degrees: Degrees

    @property
    def georeferenced(self) -> bool:
        """A grid has its place."""
        return True

    @property
    def pixel(self) -> float:
        """The shorter side of a pixel, in units of the CRS."""
        t = self.transform
        return min(math.hypot(t.a, t.d), math.hypot(t.b, t.e))

    def tiles(self, rows: int, columns: int) -> Iterator[PixelWindow]:
        """Yield the whole grid in tiles of that size, row by row; those at the ends are smaller."""
        for row in range(0, self.height, rows):
            for col in range(0, self.width, columns):
                height, width = min(rows, self.height - row), min(columns, self.width - col)
                yield PixelWindow(row, col, height, width)

    def centres(self, tile: PixelWindow) -> np.ndarray:
        """Return longitude and latitude of pixel centres (rows, columns, 2); see ``places``."""
        cols = np.arange(tile.col, tile.col + tile.width) + 0.5
        rows = np.arange(tile.row, tile.row + tile.height) + 0.5
        across, along = np.meshgrid(cols, rows)
        return self.places(across.ravel(), along.ravel()).reshape(tile.height, tile.width, 2)

    def places(self, cols: np.ndarray, rows: np.ndarray) -> np.ndarray:
        """Return (N, 2), float64: longitude -180 ≤ λ < 180 and latitude at fractional pixels.

        NaN where there is no place on Earth.
        """
        t = self.transform
        xs, ys = t.a * cols + t.b * rows + t.c, t.d * cols + t.e * rows + t.f
        return self.degrees.lonlat(xs, ys, _EXACT * self.pixel)


def grid_over(
    extent: tuple[float, float, float, float], crs_name: str, spacing: float | None
) -> Grid:
    """Return the grid over an extent: see ``LocationsRequest``.

    Pixels count from its north-west corner. Raises ``AreaError`` or ``UsageError`` for an
    extent or a spacing that makes no sense, or for too many pixels.
    """
    crs = read_crs(crs_name, "extent")
    if spacing is None:
        raise UsageError("No spacing was given: say how large a pixel is, in units of the extent.")
    if not all(math.isfinite(value) for value in extent):
        raise AreaError("The extent is infinite: choose that of a layer, or draw a rectangle.")
    xmin, ymin, xmax, ymax = extent
    degrees = Degrees(crs)
    if degrees.degrees and xmin > xmax:
        xmax += degrees.turn
    if xmax <= xmin or ymax <= ymin:
        raise AreaError(
            "The extent has no width or no height: give XMIN,YMIN,XMAX,YMAX, the smaller first."
        )
    _check_world(degrees, xmin, xmax - xmin, (ymin, ymax))
    _check_spacing(spacing, xmax - xmin, ymax - ymin)
    transform = Affine(spacing, 0.0, xmin, 0.0, -spacing, ymax)
    return _grid(degrees, transform, (xmax - xmin) / spacing, (ymax - ymin) / spacing)


def grid_like(path: str, spacing: float | None) -> Grid:
    """Return the grid of a raster, or one of another spacing over the same extent.

    Raises ``SceneError`` for a raster without a place on Earth, else as ``grid_over``.
    """
    with Scene(path, alone=True) as scene:
        if not scene.georeferenced or scene.crs is None:
            raise SceneError(
                f"{path} has no geotransform or no coordinate reference system, so nobody knows "
                "where it lies: georeference it, or give an extent."
            )
        read_crs(scene.crs.to_wkt(), "raster")
        degrees, t = Degrees(scene.crs), scene.transform
        columns, rows = float(scene.width), float(scene.height)
    across, along = math.hypot(t.a, t.d), math.hypot(t.b, t.e)
    if spacing is not None:
        _check_spacing(spacing, columns * across, rows * along)
        t @= Affine.scale(spacing / across, spacing / along)
        columns, rows = columns * across / spacing, rows * along / spacing
    corners = [t @ (col, row) for col in (0.0, columns) for row in (0.0, rows)]
    xs, ys = ([corner[axis] for corner in corners] for axis in (0, 1))
    _check_world(degrees, min(xs), max(xs) - min(xs), (min(ys), max(ys)))
    return _grid(degrees, t, columns, rows)


def crosses_180(grid: Grid) -> bool:
    """Whether the 180° meridian runs through the grid, rather than along its edge."""
    shares = np.linspace(0.0, 1.0, _LATTICE)
    cols, rows = np.meshgrid(0.5 + shares * (grid.width - 1), 0.5 + shares * (grid.height - 1))
    places = grid.places(cols.ravel(), rows.ravel()).reshape(_LATTICE, _LATTICE, 2)
    lon = np.where(np.abs(places[..., 1]) < _POLAR, places[..., 0], np.nan)
    return any(bool((np.abs(np.diff(lon, axis=axis)) > 180.0).any()) for axis in (0, 1))


def _grid(degrees: Degrees, transform: Affine, columns: float, rows: float) -> Grid:
    if not columns * rows <= _COUNTABLE:
        raise _too_many(columns * rows)
    width, height = max(1, math.ceil(columns - _SNAP)), max(1, math.ceil(rows - _SNAP))
    upright = not transform.b and not transform.d
    if degrees.turn and upright:  # no centre comes round to where others are
        width = max(1, min(width, math.floor(degrees.turn / abs(transform.a) + 0.5 + _SNAP)))
    if degrees.degrees and upright and transform.e < 0.0:  # or lies past the pole
        south = (transform.f * degrees.degrees + 90.0) / -(transform.e * degrees.degrees)
        height = max(1, min(height, math.floor(south + 0.5 + _SNAP)))
    if width * height > MAX_PIXELS:
        raise _too_many(width * height)
    return Grid(degrees.crs, transform, columns, rows, width, height, degrees)


def millions(pixels: float) -> str:
    """Return how many millions ``pixels`` are, in words that fit on a line."""
    return f"{pixels / 1e6:,.0f}" if pixels < _COUNTABLE else f"{min(pixels, 1e300) / 1e6:.0e}"


def _too_many(pixels: float) -> AreaError:
    return AreaError(
        f"The layer would have {millions(pixels)} million pixels, and at most "
        f"{millions(MAX_PIXELS)} million are made at once: choose a larger spacing or a "
        "smaller extent."
    )


def _check_spacing(spacing: float, width: float, height: float) -> None:
    if not (math.isfinite(spacing) and spacing > 0.0):
        raise UsageError(f"The spacing must be a positive number, not {spacing:g}.")
    if spacing > min(width, height) * (1.0 + _SNAP):
        raise AreaError(
            f"The spacing, {spacing:g}, is larger than the extent, which is {width:g} by "
            f"{height:g}, both in units of its coordinate reference system: choose a smaller one."
        )


def _check_world(degrees: Degrees, xmin: float, width: float, ys: tuple[float, float]) -> None:
    """Raise ``AreaError`` for an extent that the world does not fill."""
    if degrees.degrees:
        unit = degrees.degrees
        if width * unit > 360.0 + _SNAP or max(map(abs, ys)) * unit > 90.0 + _SNAP:
            raise AreaError(
                f"The extent is larger than the world: {width * unit:g} degrees of longitude and "
                f"latitudes from {ys[0] * unit:g} to {ys[1] * unit:g}; at most 360 degrees and "
                "-90 to 90 exist."
            )
        if xmin * unit < -FURTHEST or (xmin + width) * unit > FURTHEST:
            raise AreaError(
                f"Longitudes from {xmin * unit:g} degrees on are not understood: keep to -180 to "
                "180, or beyond 180 where the extent crosses that meridian."
            )
        return
    metres = degrees.metres
    widest = degrees.turn or _WORLD_M / metres
    if width > widest * (1.0 + _SNAP) or (ys[1] - ys[0]) * metres > _WORLD_M:
        raise AreaError(
            f"The extent is larger than the world: {width * metres / 1000:,.0f} by "
            f"{(ys[1] - ys[0]) * metres / 1000:,.0f} km; the equator has 40,075 km."
        )
