# SPDX-License-Identifier: GPL-2.0-or-later
"""Ground area per pixel."""

from __future__ import annotations

import math

import numpy as np
import pytest
from affine import Affine

from geolangbind_qgis.engine.raster.ground import Ground
from geolangbind_qgis.engine.raster.scene import PixelWindow

BLANK = np.zeros((1, 60, 40), np.uint8)
WHOLE = PixelWindow(0, 0, 60, 40)


def test_projected_metres(open_scene) -> None:
    ground = Ground(open_scene(BLANK), WHOLE)
    assert ground.known and not ground.true_area
    assert np.all(ground.row_m2 == 100.0)
    assert ground.pixel_m == 10.0


def test_projected_feet(open_scene) -> None:
    transform = Affine(30, 0, 600_000, 0, -30, 2_000_000)
    ground = Ground(open_scene(BLANK, crs="EPSG:2225", transform=transform), WHOLE)
    assert ground.row_m2[0] == pytest.approx((30 * 1200 / 3937) ** 2, rel=1e-9)


def test_web_mercator_stretches(open_scene) -> None:
    transform = Affine(10, 0, 1_450_000, 0, -10, 8_399_738)  # 60 N
    ground = Ground(open_scene(BLANK, crs="EPSG:3857", transform=transform), WHOLE)
    assert ground.true_area
    assert ground.row_m2[0] == pytest.approx(100 * math.cos(math.radians(60)) ** 2, rel=0.01)


def test_geographic_sums_to_the_zone(open_scene) -> None:
    """The area of a zone of the ellipsoid, in closed form (Snyder 1987, eq. 3-12)."""
    transform = Affine(0.5, 0, 10.0, 0, -0.5, 70.0)
    ground = Ground(open_scene(BLANK, crs="EPSG:4326", transform=transform), WHOLE)
    a, e = 6378137.0, math.sqrt(6.69437999014e-3)

    def q(latitude: float) -> float:
        s = math.sin(math.radians(latitude))
        logarithm = math.log((1 - e * s) / (1 + e * s)) / (2 * e)
        return (1 - e * e) * (s / (1 - (e * s) ** 2) - logarithm)

    zone = a * a / 2 * math.radians(0.5) * (q(70.0) - q(40.0))
    assert ground.row_m2.sum() == pytest.approx(zone, rel=1e-4)
    assert ground.row_m2[0] < ground.row_m2[-1]


def test_unknown_without_georeference(open_scene) -> None:
    ground = Ground(open_scene(BLANK, crs=None), WHOLE)
    assert not ground.known and ground.pixel_m == 0.0
    assert not ground.row_m2.any()


def test_a_scene_beyond_the_projection_has_no_true_area(open_scene) -> None:
    ground = Ground(open_scene(BLANK, transform=Affine(1e12, 0, 0, 0, -1e12, 0)), WHOLE)
    assert ground.known and not ground.true_area
