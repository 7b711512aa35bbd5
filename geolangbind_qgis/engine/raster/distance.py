# SPDX-License-Identifier: GPL-2.0-or-later
"""How far two places on Earth are apart."""

from __future__ import annotations

import numpy as np

_A = 6378137.0
_F = 1.0 / 298.257223563


def metres_between(place: tuple[float, float], others: np.ndarray) -> np.ndarray:
    """Return the distances (N,) in metres from ``place`` to ``others`` (N, 2); NaN stays NaN.

    Places are longitude and latitude in degrees on WGS 84. Lambert's formula (1942, as in
    Rapp 1991, Geometric Geodesy, part 1): the great circle between reduced latitudes, by
    haversines, corrected to first order in the flattening. Off by about 10 m over thousands
    of kilometres, and by far less over less; nearly opposite places are off by up to 0.5 %.
    """
    lon, lat = np.radians(place)
    lons, lats = np.radians(np.asarray(others, np.float64)).T
    here, there = np.arctan((1.0 - _F) * np.tan(lat)), np.arctan((1.0 - _F) * np.tan(lats))
    half = np.sin((there - here) / 2.0) ** 2
    half = half + np.cos(here) * np.cos(there) * np.sin((lons - lon) / 2.0) ** 2
    half = half.clip(0.0, 1.0)  # sin² of half the angle
    angle = 2.0 * np.arcsin(np.sqrt(half))
    mean, apart = (here + there) / 2.0, (there - here) / 2.0
    far, near = np.maximum(1.0 - half, 1e-9), np.maximum(half, 1e-30)
    x = (angle - np.sin(angle)) * (np.sin(mean) * np.cos(apart)) ** 2 / far
    y = (angle + np.sin(angle)) * (np.cos(mean) * np.sin(apart)) ** 2 / near
    return _A * (angle - _F / 2.0 * (x + y))
