# SPDX-License-Identifier: GPL-2.0-or-later
"""From a landscape and a sensor to an image: endmembers, mixing, light, haze, noise."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from training.landscape import Landscape
from training.materials import MATERIALS, Library
from training.sensors import Bands


def reflectance(
    landscape: Landscape, spectra: Library, bands: Bands, rng: np.random.Generator
) -> np.ndarray:
    """Return surface reflectance as a sensor sees it, (bands, H, W), about 0..1.

    Each material takes two spectra drawn from the library, mixed by a smooth
    field, so that no two fields of a crop are quite the same.
    """
    fractions = landscape.fractions[: len(MATERIALS)]
    size = fractions.shape[1:]
    response = bands.response()
    present = np.flatnonzero(fractions.any(axis=(1, 2)))
    mixing = _smooth(rng, size, 6.0)
    image = np.zeros((response.shape[1], *size), dtype=np.float32)
    for index in present:
        first, second = (_endmember(spectra[MATERIALS[index]], rng) @ response for _ in range(2))
        texture = 1 + rng.uniform(0.02, 0.12) * rng.standard_normal(size).astype(np.float32)
        share = fractions[index] * texture
        image += first[:, None, None] * (share * mixing)[None]
        image += second[:, None, None] * (share * (1 - mixing))[None]
    return np.clip(_observe(image, bands, rng), 0, 1.5)


def _endmember(variants: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    weights = rng.dirichlet(np.full(2, 0.7))
    picked = variants[rng.integers(len(variants), size=2)]
    return (weights @ picked * rng.normal(1.0, 0.06)).astype(np.float32)


def _smooth(rng: np.random.Generator, size: tuple[int, ...], sigma: float) -> np.ndarray:
    noise = ndimage.gaussian_filter(rng.standard_normal(size), sigma)
    return (0.5 + 0.5 * np.tanh(noise / noise.std())).astype(np.float32)


def _observe(image: np.ndarray, bands: Bands, rng: np.random.Generator) -> np.ndarray:
    """Add relief shading, residual haze (stronger in the blue), calibration error and noise."""
    size = image.shape[1:]
    shading = 1 + rng.uniform(0, 0.12) * (2 * _smooth(rng, size, 5.0) - 1)
    haze = rng.exponential(0.008) * (bands.centres_um / 0.5) ** -rng.uniform(1, 3)
    gain = rng.normal(1.0, 0.08) * rng.normal(1.0, 0.03, len(bands.centres_um))
    image = image * shading * gain[:, None, None] + haze[:, None, None]
    noise = rng.uniform(0.001, 0.006) * rng.standard_normal(image.shape)
    return (image + noise).astype(np.float32)


