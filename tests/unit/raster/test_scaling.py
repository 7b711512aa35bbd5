# SPDX-License-Identifier: GPL-2.0-or-later
"""From stored values to -1..1."""

from __future__ import annotations

import numpy as np
import pytest

from geolangbind_qgis.engine.errors import SceneError
from geolangbind_qgis.engine.raster import scaling
from geolangbind_qgis.engine.raster.scaling import (
    Scaler,
    as_is_scaling,
    empty_bands,
    percentile_scaling,
)
from geolangbind_qgis.spectral.types import BandScaling


def test_formula() -> None:
    stored = np.array([[[0, 100, 1000, 3558, 9000, -50]]], np.float32)
    wanted = (np.clip((stored + -10) * 0.0717, 0, 255) / 255 - 0.5) / 0.5
    got = Scaler((BandScaling(0.0717, -10),))(stored.copy())
    assert np.allclose(got, wanted, atol=1e-6)


def test_as_is() -> None:
    scalings, sentence = as_is_scaling([1])
    got = Scaler(scalings)(np.array([[[0, 127.5, 255, 300]]], np.float32))
    assert got.ravel().tolist() == [-1, 0, 1, 1]
    assert "0 to 255" in sentence


def test_percentiles_ignore_nodata_and_constant_bands_are_grey(open_scene) -> None:
    array = np.zeros((2, 100, 100), np.uint16)
    array[0] = np.arange(10_000).reshape(100, 100) + 1
    array[0, :50] = 60_000
    array[1] = 7
    scene = open_scene(array, nodata=60_000)
    scalings, sentence = percentile_scaling(scene, [1, 2])
    low, high = np.percentile(array[0, 50:], (2, 98))
    scaled = Scaler(scalings)(np.array([[[low, high]], [[7, 7]]], np.float32))
    assert scaled[0, 0].tolist() == pytest.approx([-1, 1], abs=1e-5)
    assert scaled[1, 0].tolist() == pytest.approx([0, 0], abs=1e-5)
    assert "2nd to 98th" in sentence


def test_empty_bands_are_found(open_scene) -> None:
    array = np.ones((3, 50, 50), np.int16)
    array[1] = -1
    assert empty_bands(open_scene(array, nodata=-1), [1, 2, 3]) == (2,)


def test_a_scene_of_nodata_says_so(open_scene) -> None:
    with pytest.raises(SceneError, match="no data"):
        empty_bands(open_scene(np.zeros((2, 50, 50), np.int16), nodata=0), [1, 2])


def test_bands_are_read_together(open_scene, monkeypatch) -> None:
    array = np.ones((5, 40, 40), np.int16)
    array[3] = -1
    scene, reads = open_scene(array, nodata=-1), []
    overview = scene.overview
    monkeypatch.setattr(scaling, "_TOGETHER", 2 * 256**2)
    monkeypatch.setattr(
        scene, "overview", lambda bands, longest: reads.append(bands) or overview(bands, longest)
    )
    assert empty_bands(scene, [5, 4, 3, 2, 1]) == (4,)
    assert reads == [[5, 4], [3, 2], [1]]
