# SPDX-License-Identifier: GPL-2.0-or-later
"""From coordinates in any reference system to longitude and latitude, or to the news of none.

PROJ answers for many places that are none: beyond the outline of a world map it wraps,
far from a UTM zone it makes up. What counts here is what comes back to itself.
"""

from __future__ import annotations

import math

import numpy as np
from rasterio.crs import CRS
from rasterio.errors import RasterioError

from geolangbind_qgis.engine.errors import AreaError
from geolangbind_qgis.engine.raster.reprojection import carry, is_connected

FURTHEST = 540.0  # degrees of longitude that are understood; beyond it metres were meant
WGS84 = CRS.from_epsg(4326)
_ROUNDING = 1e-9  # of a degree, or of a share
_PROBES = np.array([(lon, lat) for lat in (0.0, 45.0, -60.0) for lon in range(-135, 180, 45)])


def read_crs(name: str, whose: str) -> CRS:
    """Return the CRS ``name`` (authority code or WKT; "": longitude and latitude).

    Raises ``AreaError``, in which ``whose`` says what it was given for, when it is unknown or
    says nothing about places on Earth.
    """
    if not name:
        return WGS84
    try:
        crs = CRS.from_user_input(name)
    except (RasterioError, ValueError) as error:
        raise AreaError(
            f"The coordinate reference system of the {whose}, {name[:60]!r}, is unknown: "
            "write it as EPSG:32633, for example."
        ) from error
    if not (crs.is_geographic or crs.is_projected):
        raise AreaError(
            f"The coordinate reference system of the {whose} is neither geographic nor projected: "
            "choose one that is."
        )
    if not is_connected(WGS84, crs):
        raise AreaError(
            f"The coordinate reference system of the {whose} has no way to longitude and latitude "
            "on Earth: choose another one."
        )
    return crs


class Degrees:
    """Longitudes and latitudes on WGS 84 for coordinates in ``crs``.

    Attributes:
        crs: geographic or projected.
        degrees: how many degrees its unit is; 0 for a projected one.
        metres: how many metres its unit is; 0 for a geographic one.
        turn: what x grows by once around the world where east is the same everywhere, as in
            geographic systems and Mercator's projection; else 0.
    """

    def __init__(self, crs: CRS) -> None:
        self.crs = crs
        self.degrees = math.degrees(float(crs.units_factor[1])) if crs.is_geographic else 0.0
        self.metres = 0.0 if self.degrees else _metres(crs)
        self.turn = 360.0 / self.degrees if self.degrees else _turn(crs)

    def lonlat(self, xs: np.ndarray, ys: np.ndarray, tolerance: float) -> np.ndarray:
        """Return (N, 2), float64, longitude -180 ≤ λ < 180, latitude; NaN where there is no place.

        ``xs`` and ``ys`` are (N,); a place must come back to within ``tolerance``, in units
        of the CRS.
        """
        found = np.full((len(xs), 2), np.nan)
        known = np.isfinite(xs) & np.isfinite(ys)
        if self.degrees:
            known &= np.abs(ys) * self.degrees <= 90.0 + _ROUNDING
            known &= np.abs(xs) * self.degrees <= FURTHEST
        lon, lat = carry(self.crs, WGS84, xs[known], ys[known])
        there = np.isfinite(lon) & np.isfinite(lat) & (np.abs(lat) <= 90.0 + 1e-6)
        known[known] = there
        lon, lat = lon[there], lat[there]
        if not self.degrees:
            same = self._returns(lon, lat, xs[known], ys[known], tolerance)
            known[known] = same
            lon, lat = lon[same], lat[same]
        found[known, 0] = (lon + 180.0) % 360.0 - 180.0
        found[known, 1] = np.clip(lat, -90.0, 90.0)
        return found

    def _returns(
        self, lon: np.ndarray, lat: np.ndarray, xs: np.ndarray, ys: np.ndarray, tolerance: float
    ) -> np.ndarray:
        back_x, back_y = carry(WGS84, self.crs, lon, lat)
        with np.errstate(invalid="ignore"):
            apart = back_x - xs
            if self.turn:
                apart = (apart + self.turn / 2.0) % self.turn - self.turn / 2.0
            return (np.abs(apart) <= tolerance) & (np.abs(back_y - ys) <= tolerance)


def _metres(crs: CRS) -> float:
    try:
        return float(crs.linear_units_factor[1])
    except (RasterioError, ValueError):
        return 1.0


def _turn(crs: CRS) -> float:
    """Return the width of the world in a projection whose x depends on the longitude only."""
    step = 1.0
    here = np.array(carry(WGS84, crs, *_PROBES.T))
    east = np.array(carry(WGS84, crs, _PROBES[:, 0] + step, _PROBES[:, 1]))
    if not (np.isfinite(here).all() and np.isfinite(east).all()):
        return 0.0
    widths = (east - here)[0]
    width = float(np.median(widths))
    # One probe of each row may straddle the edge of the map.
    alike = np.abs(widths - width) <= 1e-9 * abs(width)
    columns = here[0].reshape(3, -1)
    upright = np.ptp(columns, axis=0) <= 1e-9 * abs(width)
    level = np.abs((east - here)[1]) <= 1e-9 * abs(width)
    whole = alike.sum() >= len(widths) - 3 and upright.all() and level.all()
    return abs(width) * 360.0 / step if whole and width else 0.0
