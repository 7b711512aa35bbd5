# SPDX-License-Identifier: GPL-2.0-or-later
"""Points that a projection does not know are told apart from those it does."""

from __future__ import annotations

import numpy as np
import pytest
from rasterio import warp
from rasterio.crs import CRS
from rasterio.errors import RasterioError

from geolangbind_qgis.engine.raster.reprojection import carry

DEGREES = CRS.from_epsg(4326)
HALF_A_GLOBE = CRS.from_user_input("+proj=ortho +lat_0=50 +lon_0=10")


def disc(count: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Points of which some lie on the visible half of the globe, and which do."""
    side = np.linspace(-9e6, 9e6, count)
    xs, ys = (axis.ravel() for axis in np.meshgrid(side, side))
    return xs, ys, np.hypot(xs, ys) < 6.3e6


def check(xs: np.ndarray, ys: np.ndarray, inside: np.ndarray) -> None:
    lon, lat = carry(HALF_A_GLOBE, DEGREES, xs, ys)
    known = np.isfinite(lon) & np.isfinite(lat)
    outside = np.hypot(xs, ys) > 6.4e6
    assert known[inside].all() and not known[outside].any()
    back = np.stack(carry(DEGREES, HALF_A_GLOBE, lon[inside], lat[inside]))
    assert np.abs(back - [xs[inside], ys[inside]]).max() < 1e-3


@pytest.mark.parametrize("count", [3, 9, 120])
def test_points_off_the_globe_are_infinite_and_the_others_are_not(count: int) -> None:
    check(*disc(count))


@pytest.mark.parametrize("count", [3, 9, 20])
def test_also_where_gdal_refuses_as_often_as_it_is_asked(
    count: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = warp.transform

    def strict(source: CRS, target: CRS, xs: list[float], ys: list[float]) -> object:
        moved = given(source, target, xs, ys)
        if not np.isfinite(moved).all():
            raise RasterioError("Point outside of projection domain")
        return moved

    monkeypatch.setattr(warp, "transform", strict)
    check(*disc(count))


def test_no_points_are_no_error() -> None:
    none = np.empty(0)
    assert [len(axis) for axis in carry(HALF_A_GLOBE, DEGREES, none, none)] == [0, 0]
