# SPDX-License-Identifier: GPL-2.0-or-later
"""What happens to 8-bit RGB images and to text before the encoders see them."""

from __future__ import annotations

import json

import golden
import numpy as np
import pytest

from geolangbind_qgis.engine.evaluation.resizing import resize
from geolangbind_qgis.engine.models.tokenizer import clean_text
from geolangbind_qgis.engine.raster.scaling import Scaler, as_is_scaling

CLEANED = json.loads((golden.FOLDER / "text_clean.json").read_text(encoding="utf-8"))["cases"]


@pytest.mark.parametrize("number", range(5))
def test_rgb_is_scaled_as_in_the_published_evaluation(number):
    """Chips are resized; scenes are read at their own pixels instead."""
    with np.load(golden.FOLDER / "preprocess_rgb.npz", allow_pickle=False) as file:
        size, image, wanted = int(file["size"]), file[f"image_{number}"], file[f"output_{number}"]
    planes = resize(image.transpose(2, 0, 1), size).astype(np.float32)
    scalings, _ = as_is_scaling((1, 2, 3))
    assert np.array_equal(Scaler(scalings)(planes), wanted)


@pytest.mark.parametrize("case", CLEANED, ids=lambda case: case["text"][:20] or "empty")
def test_text_is_cleaned_as_in_training(case):
    assert clean_text(case["text"]) == case["cleaned"]


def test_no_case_of_cleaning_is_left_out():
    assert len(CLEANED) == 24
