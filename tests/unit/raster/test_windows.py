# SPDX-License-Identifier: GPL-2.0-or-later
"""The window grid belongs to the scene, not to the extent."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geolangbind_qgis.engine.raster.scene import PixelWindow
from geolangbind_qgis.engine.raster.windows import HALO, plan_windows

MODELS = [(64, 4), (224, 16), (384, 14)]


@pytest.mark.parametrize(("image", "patch"), MODELS)
@pytest.mark.parametrize("detail", [1, 2, 4])
def test_detail_makes_patches_finer(image: int, patch: int, detail: int) -> None:
    plan = plan_windows(2000, 2000, PixelWindow(0, 0, 2000, 2000), image, patch, detail)
    assert plan.grid == image // patch
    assert abs(plan.patch - patch / detail) <= 0.5
    assert plan.encode_px == plan.grid * patch


@given(
    st.integers(1, 700),
    st.integers(1, 700),
    st.data(),
    st.sampled_from(MODELS),
    st.sampled_from([1, 2, 4]),
    st.sampled_from(["patches", "windows"]),
)
def test_windows_of_a_part_are_those_of_the_whole_that_touch_it(
    height, width, data, model, detail, look
) -> None:
    row = data.draw(st.integers(0, height - 1))
    col = data.draw(st.integers(0, width - 1))
    tall = data.draw(st.integers(1, height - row))
    wide = data.draw(st.integers(1, width - col))
    whole = plan_windows(height, width, PixelWindow(0, 0, height, width), *model, detail, look)
    part = plan_windows(height, width, PixelWindow(row, col, tall, wide), *model, detail, look)
    assert set(part.rows) <= set(whole.rows) and set(part.cols) <= set(whole.cols)
    for first, size, offsets, every, length in (
        (row, tall, part.rows, whole.rows, height),
        (col, wide, part.cols, whole.cols, width),
    ):
        low = max(0, first // part.patch - HALO)
        high = min(-(-length // part.patch), -(-(first + size) // part.patch) + HALO)
        touching = {o for o in every if o < high and o + part.grid > low}
        assert touching == set(offsets)
        covered = {patch for o in offsets for patch in range(o, o + part.grid)}
        assert covered >= set(range(low, high))


def test_weights_fade_but_never_vanish() -> None:
    weights = plan_windows(900, 900, PixelWindow(0, 0, 900, 900), 64, 4).weights()
    assert weights.shape == (16, 16) and weights.min() > 0 and weights.max() == 1
    assert np.array_equal(weights, weights[::-1, ::-1])
