# SPDX-License-Identifier: GPL-2.0-or-later
"""What GAIR's image encoders are given, from digital numbers and from a decoded photo.

The constants are those of the published preprocessing. Everything is in plain
functions; which bands of a scene are the ten is said by ``spectral.gair``.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812 (torch's own custom)

from geolangbind_qgis.spectral.types import BandScaling

WINDOW_PX = 96
PHOTO_PX = 224

# Of Sentinel-2 digital numbers, in the order of ``spectral.gair.NAMES``.
_MEANS = (
    1172.9397, 1378.0846, 1509.3327, 1750.0275, 2073.2758,
    2207.3283, 2245.1629, 2284.6384, 2231.7283, 1899.1932,
)  # fmt: skip
_STDS = (
    706.6250, 720.1862, 783.1424, 707.1962, 714.2782,
    748.1827, 852.3585, 762.0849, 690.0165, 669.9036,
)  # fmt: skip
_PHOTO_MEANS = (135.47184384, 142.28621995, 145.12271992)  # red, green, blue
_PHOTO_STDS = (59.19978436, 59.35279219, 72.02295734)


def digital_numbers(stored: np.ndarray, scalings: Sequence[BandScaling]) -> np.ndarray:
    """Return stored values (bands, rows, columns) as digital numbers, float32: a new array."""
    numbers = np.empty(stored.shape, np.float32)
    for plane, values, band in zip(numbers, stored, scalings, strict=True):
        np.add(values, np.float32(band.add), out=plane, casting="unsafe")
        plane *= np.float32(band.gain)
    return numbers


def stretch(numbers: np.ndarray) -> np.ndarray:
    """Return digital numbers (10, rows, columns) as whole levels over 255, float32 in 0..1.

    mean - 2 std becomes 0 and mean + 2 std 255, truncated to whole levels. What is no
    number becomes level 0; fill gaps before if that should not show.
    """
    if len(numbers) != len(_MEANS):
        raise ValueError(f"{len(numbers)} bands, not {len(_MEANS)}")
    levels = np.empty(numbers.shape, np.float32)
    for plane, values, mean, std in zip(levels, numbers, _MEANS, _STDS, strict=True):
        # In float64: one digital number lies so close to the next level that float32 misses it.
        exact = (values.astype(np.float64) - (mean - 2.0 * std)) * (255.0 / (4.0 * std))
        exact = np.nan_to_num(exact, copy=False, nan=0.0, posinf=255.0, neginf=0.0)
        plane[...] = np.floor(np.clip(exact, 0.0, 255.0, out=exact))
        plane /= np.float32(255.0)
    return levels


def resize(images: Tensor, side: int) -> Tensor:
    """Return images (B, C, h, w) as (B, C, side, side): bicubic, without antialiasing, not clipped.

    Images of that size already come back as they are.
    """
    if images.shape[-2:] == (side, side):
        return images
    return F.interpolate(images, size=(side, side), mode="bicubic", align_corners=False)


def satellite_input(numbers: np.ndarray) -> Tensor:
    """Return digital numbers (10, rows, columns) of a window as the encoder's input (10, 96, 96).

    The window may have any size; GAIR was trained on about 2 km a side. Values lie in
    about -0.4..1.4, because the resizing overshoots.
    """
    return resize(torch.from_numpy(stretch(numbers))[None], WINDOW_PX)[0]


def photo_input(rgb: np.ndarray) -> Tensor:
    """Return a photo (rows, columns, 3), 0..255, as the encoder's input (3, 224, 224).

    The whole photo is squeezed into the square, as in training. One channel at a time,
    so that a large photo never exists three times as floating-point numbers.
    """
    if rgb.ndim != 3 or rgb.shape[2] != 3:
        raise ValueError(f"a photo is (rows, columns, 3), not {rgb.shape}")
    out = torch.empty(3, PHOTO_PX, PHOTO_PX)
    for channel, (mean, std) in enumerate(zip(_PHOTO_MEANS, _PHOTO_STDS, strict=True)):
        plane = torch.from_numpy(rgb[:, :, channel].astype(np.float32))
        plane.sub_(mean).div_(std)
        out[channel] = resize(plane[None, None], PHOTO_PX)[0, 0]
    return out
