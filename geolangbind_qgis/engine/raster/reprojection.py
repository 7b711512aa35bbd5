# SPDX-License-Identifier: GPL-2.0-or-later
"""Points from one coordinate reference system to another."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

import numpy as np
from rasterio import warp
from rasterio._err import (  # what warp.transform raises is in no public module
    CPLE_BaseError,
    CPLE_NotSupportedError,
)
from rasterio.crs import CRS
from rasterio.errors import RasterioError

REFUSALS = (RasterioError, CPLE_BaseError)  # what GDAL and PROJ raise through rasterio
_TRIES = 3
_ONE_BY_ONE = 64  # points


def is_connected(source: CRS, target: CRS) -> bool:
    """Whether there is any way from one to the other: from Earth to the Moon there is none."""
    try:
        warp.transform(source, target, [0.0], [0.0])
    except CPLE_NotSupportedError:
        return False
    except REFUSALS:  # not for this point
        return True
    return True


def carry(
    source: CRS, target: CRS, xs: np.ndarray, ys: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return ``xs`` and ``ys``, each (N,), in ``target``; infinite where it is not defined.

    GDAL refuses all points when one lies outside the projection's domain, but stops
    objecting after some twenty such points, for good: so they are all offered again.
    Where it goes on refusing they are halved, up to ``_ONE_BY_ONE`` told apart.
    """
    for _ in range(_TRIES if len(xs) > 1 else 1):
        with suppress(*REFUSALS):
            moved = warp.transform(source, target, xs.tolist(), ys.tolist())
            return np.array(moved[0]), np.array(moved[1])
    if len(xs) <= 1:
        return np.full(len(xs), np.inf), np.full(len(xs), np.inf)
    step = 1 if len(xs) <= _ONE_BY_ONE else -(-len(xs) // 2)
    each = [carry(source, target, xs[i:j], ys[i:j]) for i, j in _parts(len(xs), step)]
    return np.concatenate([x for x, _ in each]), np.concatenate([y for _, y in each])


def _parts(count: int, step: int) -> Iterator[tuple[int, int]]:
    for start in range(0, count, step):
        yield start, start + step
