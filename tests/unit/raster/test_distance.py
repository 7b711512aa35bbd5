# SPDX-License-Identifier: GPL-2.0-or-later
"""Distances against geodesics that others have published."""

from __future__ import annotations

import numpy as np
import pytest

from geolangbind_qgis.engine.raster.distance import metres_between


def degrees(whole: int, minutes: int, seconds: float) -> float:
    return (abs(whole) + minutes / 60 + seconds / 3600) * (-1 if whole < 0 else 1)


FLINDERS = degrees(144, 25, 29.52440), degrees(-37, 57, 3.72030)
BUNINYONG = degrees(143, 55, 35.38390), degrees(-37, 39, 10.15610)


@pytest.mark.parametrize(
    ("one", "other", "metres", "within"),
    [
        (FLINDERS, BUNINYONG, 54_972.271, 0.1),  # Geoscience Australia, GDA technical manual
        ((0.0, 0.0), (0.0, 90.0), 10_001_965.729, 30.0),  # the quarter of a meridian
        ((0.0, 0.0), (1.0, 0.0), 6_378_137.0 * np.pi / 180, 0.01),  # the equator is a circle
        ((179.9995, 10.0), (-179.9995, 10.0), 109.6, 0.1),  # across 180 degrees
        ((7.0, 50.0), (7.0, 50.0), 0.0, 0.0),
        ((7.0, 50.0), (7.0, 50.000009), 1.001, 0.001),
        ((0.0, 0.0), (180.0, 0.0), 20_003_931.459, 100_000.0),  # nearly opposite: half a percent
    ],
)
def test_known_geodesics(one, other, metres, within) -> None:
    for start, end in ((one, other), (other, one)):
        assert metres_between(start, np.array([end]))[0] == pytest.approx(metres, abs=within)


def test_an_unknown_place_has_an_unknown_distance() -> None:
    found = metres_between(FLINDERS, np.array([BUNINYONG, (np.nan, np.nan)]))
    assert np.isfinite(found).tolist() == [True, False]
    assert np.isnan(metres_between((np.nan, np.nan), np.array([FLINDERS]))).all()
    assert metres_between(FLINDERS, np.empty((0, 2))).shape == (0,)
