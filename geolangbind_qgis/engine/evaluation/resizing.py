# SPDX-License-Identifier: GPL-2.0-or-later
"""Bring a chip to the size the model was trained on, as its published evaluation does.

Width and height are stretched independently ("squash") by bicubic convolution (Keys
1981, a = -0.5) whose support grows with the reduction (antialiasing). For 8-bit values
the arithmetic is Pillow's fixed-point one (``Resample.c``), to the last bit; the engine
needs no Pillow for it. Before version 13 Pillow began with the rows of tall chips too:
there, and only there, single values differ.
"""

from __future__ import annotations

import functools
import math

import numpy as np

_SUPPORT = 2.0
_A = -0.5
_ONE = 1 << 22  # Pillow's PRECISION_BITS for 8-bit channels: 32 - 8 - 2


def resize(chip: np.ndarray, size: int) -> np.ndarray:
    """Return ``chip`` (bands, rows, columns) as (bands, size, size) of its own type.

    8-bit values are rounded after each of the two passes and clipped to 0..255; others
    are computed as float64 and may overshoot their range.
    """
    if chip.shape[-2:] == (size, size):
        return chip
    across, down = (_weights(length, size) for length in (chip.shape[2], chip.shape[1]))
    if chip.dtype != np.uint8:
        return (down @ (chip.astype(np.float64) @ across.T)).astype(chip.dtype)
    across, down = _fixed(across).T, _fixed(down)
    _, rows, columns = chip.shape
    values = chip.astype(np.float64)
    if rows > size and 2 * columns < rows + size:  # tall: as Pillow does
        return _rounded(_rounded(down @ values) @ across).astype(np.uint8)
    return _rounded(down @ _rounded(values @ across)).astype(np.uint8)


@functools.lru_cache(maxsize=64)
def _weights(length: int, size: int) -> np.ndarray:
    """Return the weights (size, length) of the old samples in each new one; rows sum to 1."""
    step = length / size
    stretch = max(step, 1.0)
    reach = _SUPPORT * stretch
    weights = np.zeros((size, length))
    for row in range(size):
        centre = (row + 0.5) * step
        first = max(0, math.floor(centre - reach + 0.5))
        end = min(length, math.floor(centre + reach + 0.5))
        taps = _bicubic((np.arange(first, end) - centre + 0.5) / stretch)
        weights[row, first:end] = taps / taps.sum()
    weights.flags.writeable = False
    return weights


def _bicubic(distance: np.ndarray) -> np.ndarray:
    x = np.abs(distance)
    near = ((_A + 2.0) * x - (_A + 3.0)) * x * x + 1.0
    far = (((x - 5.0) * x + 8.0) * x - 4.0) * _A
    return np.where(x < 1.0, near, np.where(x < 2.0, far, 0.0))


def _fixed(weights: np.ndarray) -> np.ndarray:
    """Round weights to multiples of 2^-22, as whole numbers; halves go away from zero."""
    return np.trunc(weights * _ONE + np.copysign(0.5, weights))


def _rounded(sums: np.ndarray) -> np.ndarray:
    """Turn sums of 8-bit values times ``_fixed`` weights (exact in float64) into 0..255."""
    return np.clip(np.floor((sums + _ONE / 2) / _ONE), 0.0, 255.0)
