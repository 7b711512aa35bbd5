# SPDX-License-Identifier: GPL-2.0-or-later
"""Resizing is Pillow's bicubic, which the published evaluation uses, without Pillow."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from PIL import Image

from geolangbind_qgis.engine.evaluation.resizing import resize

SHAPES = [(40, 56, 32), (17, 23, 32), (5, 200, 32), (256, 256, 224), (64, 64, 384), (1, 1, 8),
          (600, 3, 64), (33, 64, 64), (150, 106, 64),
          (150, 108, 64), (64, 31, 32)]  # fmt: skip


@pytest.mark.parametrize(("rows", "columns", "size"), SHAPES)
def test_8_bit_chips_are_resized_as_pillow_does_to_the_last_bit(rows, columns, size):
    rng = np.random.default_rng(rows)
    image = rng.integers(0, 256, (rows, columns, 3), dtype=np.uint8)
    image[: rows // 2] = rng.integers(0, 2, (rows // 2, columns, 3)) * 255  # edges that overshoot
    wanted = np.asarray(Image.fromarray(image).resize((size, size), Image.Resampling.BICUBIC))
    assert np.array_equal(resize(image.transpose(2, 0, 1), size), wanted.transpose(2, 0, 1))


@pytest.mark.parametrize(("rows", "columns", "size"), SHAPES)
def test_other_chips_are_resized_with_antialiasing(rows, columns, size):
    chip = np.random.default_rng(1).normal(size=(5, rows, columns)).astype(np.float32)
    image = Image.fromarray(chip[3]).resize((size, size), Image.Resampling.BICUBIC)
    found = resize(chip, size)
    assert found.dtype == np.float32
    assert found[3] == pytest.approx(np.asarray(image), abs=1e-5)
    torchs = torch.nn.functional.interpolate(
        torch.from_numpy(chip)[None], size=(size, size), mode="bicubic", antialias=True
    )
    assert found == pytest.approx(torchs[0].numpy(), abs=1e-4)


def test_a_chip_of_the_right_size_stays_as_it_is():
    chip = np.random.default_rng(2).integers(0, 256, (3, 16, 16), dtype=np.uint8)
    assert resize(chip, 16) is chip
