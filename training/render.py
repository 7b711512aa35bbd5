# SPDX-License-Identifier: GPL-2.0-or-later
"""From landscapes and a sensor to images: endmembers, mixing, light, haze, noise.

All images of a batch are rendered at once: pixels are fractions of materials
times endmember spectra times band responses, one matrix product an image.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812 (torch's own custom)

from training.concepts import CHANNELS
from training.landscape import Stack
from training.materials import MATERIALS, Library
from training.sensors import Bands

ENDMEMBERS = 4  # spectra a material shows within one landscape
_SHADOW = CHANNELS.index("shadow")


def reflectance(stack: Stack, spectra: Library, bands: Bands, rng: np.random.Generator) -> Tensor:
    """Return surface reflectance as a sensor sees it, (B, bands, H, W), about 0..1.

    Each material takes four spectra from the library in each landscape; two
    fields of the landscape (its fields' own, and a smooth one) mix them, so that
    no two fields of a crop are quite the same.
    """
    noise = torch.Generator().manual_seed(int(rng.integers(2**31)))
    present = np.flatnonzero(stack.fractions[:, : len(MATERIALS)].amax(dim=(0, 2, 3)).numpy() > 0)
    shares = stack.fractions[:, present]
    batch, count, height, width = shares.shape
    first, second = stack.variety.unbind(1)
    mixing = torch.stack(
        [first * second, first * (1 - second), (1 - first) * second, (1 - first) * (1 - second)], 1
    )
    amplitude = torch.rand(batch, count, 1, 1, generator=noise) * 0.12 + 0.02
    grain = torch.randn(batch, 1, height, width, generator=noise)
    shares = shares * (1 + amplitude * grain)
    weights = (shares[:, :, None] * mixing[:, None]).flatten(1, 2).flatten(2)
    ends = _endmembers(spectra, present, bands, batch, rng)
    image = torch.bmm(ends, weights).unflatten(2, (height, width))
    light = 1 - stack.fractions[:, _SHADOW, None] * float(rng.uniform(0.5, 0.8))
    return _observe(image.mul_(light), bands, rng, noise)


def _endmembers(
    spectra: Library, present: np.ndarray, bands: Bands, batch: int, rng: np.random.Generator
) -> Tensor:
    """Return band reflectance of the endmembers, (batch, bands, materials * ENDMEMBERS)."""
    response = bands.response()
    found = []
    for index in present:
        variants = spectra[MATERIALS[index]] @ response
        picked = variants[rng.integers(len(variants), size=(batch, ENDMEMBERS, 2))]
        share = rng.beta(0.7, 0.7, (batch, ENDMEMBERS, 1))
        mixed = picked[:, :, 0] * share + picked[:, :, 1] * (1 - share)
        found.append(mixed * rng.normal(1.0, 0.06, (batch, ENDMEMBERS, 1)))
    stacked = np.concatenate(found, axis=1).transpose(0, 2, 1).astype(np.float32)
    return torch.from_numpy(np.ascontiguousarray(stacked))


def smooth_field(shape: tuple[int, int, int], cells: float, noise: torch.Generator) -> Tensor:
    """Return smooth random fields 0..1, (B, H, W), with about ``cells`` cells a side."""
    batch, height, width = shape
    side = max(3, round(cells))
    coarse = torch.randn(batch, 1, side, side, generator=noise)
    field = F.interpolate(coarse, size=(height, width), mode="bicubic", align_corners=False)
    return torch.sigmoid(2.5 * field[:, 0])


def _observe(
    image: Tensor, bands: Bands, rng: np.random.Generator, noise: torch.Generator
) -> Tensor:
    """Add relief shading, residual haze (stronger in the blue), calibration error and noise."""
    batch, count, height, width = image.shape
    relief = smooth_field((batch, height, width), max(4, height / 16), noise)[:, None]
    shading = 1 + torch.rand(batch, 1, 1, 1, generator=noise) * 0.15 * (2 * relief - 1)
    slope = (bands.centres_um / 0.5) ** -rng.uniform(1, 3)
    haze = rng.exponential(0.008, (batch, 1)) * slope[None]
    gain = rng.normal(1.0, 0.08, (batch, 1)) * rng.normal(1.0, 0.03, (batch, count))
    level = rng.uniform(0.001, 0.006, (batch, 1))
    haze_t, gain_t, level_t = (
        torch.from_numpy(np.broadcast_to(v, (batch, count)).astype(np.float32))[:, :, None, None]
        for v in (haze, gain, level)
    )
    grain = torch.randn(image.shape, generator=noise).mul_(level_t)
    return image.mul_(shading).mul_(gain_t).add_(haze_t).add_(grain).clamp_(0.0, 1.5)
