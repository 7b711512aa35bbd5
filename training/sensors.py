# SPDX-License-Identifier: GPL-2.0-or-later
"""Sensors to simulate: band centres, widths, and how stored values reach 0..255.

The scaling is the engine's own for reflectance products (see
``geolangbind_qgis.spectral.radiometry``).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from geolangbind_qgis.spectral.sensors import document
from training.materials import NM


@dataclass(frozen=True)
class Bands:
    """A set of bands: centres and widths (full width at half maximum) in micrometres."""

    centres_um: np.ndarray
    widths_um: np.ndarray

    def response(self) -> np.ndarray:
        """Return Gaussian response functions on the material grid, (211, bands), summing to 1."""
        sigma = np.maximum(self.widths_um, 0.012) * 1000 / 2.3548
        weight = np.exp(-0.5 * ((NM[:, None] - self.centres_um[None] * 1000) / sigma[None]) ** 2)
        return (weight / weight.sum(axis=0)).astype(np.float32)


def _bands(*pairs: tuple[float, float]) -> Bands:
    return Bands(np.array([p[0] for p in pairs]), np.array([p[1] for p in pairs]))


_S2 = {"B02": (0.490, 0.066), "B03": (0.560, 0.036), "B04": (0.665, 0.031), "B05": (0.705, 0.015),
       "B06": (0.740, 0.015), "B07": (0.783, 0.020), "B08": (0.842, 0.106), "B8A": (0.865, 0.021),
       "B11": (1.610, 0.091), "B12": (2.190, 0.175)}  # fmt: skip
SENTINEL_2 = _bands(*_S2.values())
SENTINEL_2_NAMES = tuple(_S2)
LANDSAT_8 = _bands((0.482, 0.06), (0.561, 0.057), (0.655, 0.037), (0.865, 0.028), (1.609, 0.085),
                   (2.201, 0.187))  # fmt: skip
PLANETSCOPE = _bands((0.490, 0.05), (0.565, 0.036), (0.665, 0.031), (0.865, 0.04))
RGB = _bands((0.665, 0.07), (0.560, 0.07), (0.490, 0.07))


def spectrometer(first_nm: float = 6.5, second_nm: float = 11.0) -> Bands:
    """Return an imaging spectrometer as EnMAP is: two detectors, each with its own spacing.

    Bands that water vapour blinds are left out.
    """
    centres = np.concatenate(
        [np.arange(418, 993, first_nm) / 1000, np.arange(902, 2446, second_nm) / 1000]
    )
    blind = ((centres > 1.34) & (centres < 1.45)) | ((centres > 1.79) & (centres < 1.96))
    centres = centres[~blind]
    return Bands(centres, np.full(len(centres), 0.01))


ENMAP = spectrometer()
NAMED = {
    "Sentinel-2": SENTINEL_2,
    "Landsat 8": LANDSAT_8,
    "PlanetScope": PLANETSCOPE,
    "RGB": RGB,
    "EnMAP": ENMAP,
}


def random_bands(rng: np.random.Generator, kind: str = "all") -> Bands:
    """Return a random set: a known sensor, part of one, or anything between 0.4 and 2.5 µm.

    Centres are moved by a few nanometres, so that no exact wavelength is learnt. ``kind``
    "rgb" leaves only pictures in natural colours, "others" all but those.
    """
    drawn = RGB if kind == "rgb" else _draw(rng)
    while kind == "others" and drawn is RGB:
        drawn = _draw(rng)
    return Bands(drawn.centres_um + rng.normal(0, 0.004, len(drawn.centres_um)), drawn.widths_um)


def _draw(rng: np.random.Generator) -> Bands:
    kind = rng.random()
    if kind < 0.3:
        keep = rng.random(10) < 0.9
        keep[:3] = True
        return Bands(SENTINEL_2.centres_um[keep], SENTINEL_2.widths_um[keep])
    if kind < 0.4:
        return LANDSAT_8
    if kind < 0.5:
        return PLANETSCOPE
    if kind < 0.62:
        return RGB
    if kind < 0.83:
        made = ENMAP
        if rng.random() < 0.5:
            made = spectrometer(rng.uniform(5.5, 11), rng.uniform(8, 14))
        total = len(made.centres_um)
        count = total if rng.random() < 0.6 else int(rng.integers(12, 120))
        pick = np.sort(rng.choice(total, count, replace=False))
        return Bands(made.centres_um[pick], made.widths_um[pick])
    count = int(rng.integers(1, 13))
    visible = rng.uniform(0.43, 0.7, max(1, count // 3))
    centres = np.sort(np.concatenate([visible, rng.uniform(0.43, 2.4, count - len(visible))]))
    return Bands(centres, np.exp(rng.uniform(np.log(0.01), np.log(0.15), count)))


def full_scale(centres_um: np.ndarray, level: str = "surface") -> np.ndarray:
    """Return the reflectance that becomes 255, for each band."""
    training = document()["training"]
    low, high = training["visible_um"]
    visible = (centres_um >= low) & (centres_um <= high)
    full_dn = np.where(visible, training["visible_full_dn"][level], training["other_full_dn"])
    return (full_dn / 10000.0).astype(np.float32)


def delivered(image: Tensor, centres_um: np.ndarray, rng: np.random.Generator) -> Tensor:
    """Scale reflectance (B, bands, H, W) to -1..1, one of the ways scenes are delivered.

    Mostly as surface reflectance, sometimes as top of atmosphere; sets of up to
    four bands also as 8-bit pictures with a contrast of their own.
    """
    chance = rng.random()
    if len(centres_um) <= 4 and chance < 0.35:
        top = torch.from_numpy(rng.uniform(0.2, 0.5, (len(image), 1, 1, 1)).astype(np.float32))
        return (image / top).clamp(0, 1) ** float(rng.uniform(0.6, 1.0)) * 2 - 1
    full = torch.from_numpy(full_scale(centres_um, "toa" if chance > 0.88 else "surface"))
    return image.div_(full.view(1, -1, 1, 1)).clamp_(0, 1).mul_(2).sub_(1)
