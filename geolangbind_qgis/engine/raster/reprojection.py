# SPDX-License-Identifier: GPL-2.0-or-later
"""Points from one coordinate reference system to another."""

from __future__ import annotations

import numpy as np
from rasterio import warp
from rasterio._err import CPLE_BaseError  # what warp.transform raises is in no public module
from rasterio.crs import CRS
from rasterio.errors import RasterioError

REFUSALS = (RasterioError, CPLE_BaseError)  # what GDAL and PROJ raise through rasterio
_ONE_BY_ONE = 1000  # points that are worth telling apart


def carry(
    source: CRS, target: CRS, xs: np.ndarray, ys: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return ``xs`` and ``ys``, each (N,), in ``target``; infinite where it is not defined.

    PROJ refuses all points when one lies outside the projection's domain: up to
    ``_ONE_BY_ONE`` of them are then carried one at a time, of more none is.
    """
    try:
        moved = warp.transform(source, target, xs.tolist(), ys.tolist())
        return np.array(moved[0]), np.array(moved[1])
    except REFUSALS:
        if not 1 < len(xs) <= _ONE_BY_ONE:
            return np.full(len(xs), np.inf), np.full(len(xs), np.inf)
    each = [carry(source, target, xs[i : i + 1], ys[i : i + 1]) for i in range(len(xs))]
    return np.concatenate([x for x, _ in each]), np.concatenate([y for _, y in each])
