# SPDX-License-Identifier: GPL-2.0-or-later
"""Sensors to simulate: band centres, widths, and how stored values reach 0..255.

The scaling is the engine's own for reflectance products (see
``geolangbind_qgis.spectral.radiometry``).
"""

from __future__ import annotations

import functools
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from geolangbind_qgis.spectral.sensors import document
from training.materials import NM


@dataclass(frozen=True)
class Bands:
    """A set of bands: centres and widths (full width at half maximum) in micrometres.

    ``edge`` is the exponent of the response: 2 is a Gaussian, as a spectrometer's bands
    are; an interference filter's are flat on top with steep sides (4 and more).
    """

    centres_um: np.ndarray
    widths_um: np.ndarray
    edge: float = 2.0

    def response(self) -> np.ndarray:
        """Return response functions on the material grid, (211, bands), summing to 1.

        exp(-ln 2 · |2 (λ - centre) / width|^edge): one half at half the width from the centre.
        """
        half = np.maximum(self.widths_um, 0.012) * 1000 / 2
        away = np.abs(NM[:, None] - self.centres_um[None] * 1000) / half[None]
        weight = np.exp(-np.log(2) * away**self.edge)
        return (weight / weight.sum(axis=0)).astype(np.float32)


FILTER_EDGE = 6.0  # of the known multispectral sensors


def _bands(*pairs: tuple[float, float]) -> Bands:
    return Bands(np.array([p[0] for p in pairs]), np.array([p[1] for p in pairs]), FILTER_EDGE)


_S2 = {"B02": (0.490, 0.066), "B03": (0.560, 0.036), "B04": (0.665, 0.031), "B05": (0.705, 0.015),
       "B06": (0.740, 0.015), "B07": (0.783, 0.020), "B08": (0.842, 0.106), "B8A": (0.865, 0.021),
       "B11": (1.610, 0.091), "B12": (2.190, 0.175)}  # fmt: skip
SENTINEL_2 = _bands(*_S2.values())
SENTINEL_2_NAMES = tuple(_S2)
LANDSAT_8 = _bands((0.482, 0.06), (0.561, 0.057), (0.655, 0.037), (0.865, 0.028), (1.609, 0.085),
                   (2.201, 0.187))  # fmt: skip
PLANETSCOPE = _bands((0.490, 0.05), (0.565, 0.036), (0.665, 0.031), (0.865, 0.04))
RGB = _bands((0.665, 0.07), (0.560, 0.07), (0.490, 0.07))


def spectrometer(first_nm: float = 6.5, second_nm: float = 11.0, start_nm: float = 418.0) -> Bands:
    """Return an imaging spectrometer as EnMAP is: two detectors, each with its own spacing.

    Bands that water vapour blinds are left out.
    """
    centres = np.concatenate(
        [np.arange(start_nm, 993, first_nm) / 1000, np.arange(902, 2446, second_nm) / 1000]
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


# Named sensors that take no part in training: how well the Starter does on them says how
# well it does on a sensor nobody has thought of.
LEFT_OUT = ("PlanetScope", "EnMAP")
_LEFT_OUT_IDS = ("planetscope-4", "planetscope-8")


@functools.cache
def training_sensors() -> tuple[Bands, ...]:
    """Return the multispectral sensors the plugin knows, without those left out and ``RGB``."""
    found = []
    for sensor in document()["sensors"]:
        if sensor["kind"] != "optical" or sensor["id"] in (*_LEFT_OUT_IDS, "aerial-rgb"):
            continue
        pairs = [(b["wavelength_um"], b["fwhm_um"] or 0.05) for b in sensor["bands"]]
        found.append(_bands(*[(um, width) for um, width in pairs if um and 0.4 < um < 2.45]))
    return tuple(found)


def random_bands(rng: np.random.Generator, kind: str = "all") -> Bands:
    """Return a random set: a known sensor, part of one, or anything between 0.4 and 2.5 µm.

    Centres are moved by a few nanometres, so that no exact wavelength is learnt. ``kind``
    "rgb" leaves only pictures in natural colours, "others" all but those.
    """
    drawn = RGB if kind == "rgb" else _draw(rng)
    while kind == "others" and drawn is RGB:
        drawn = _draw(rng)
    moved = drawn.centres_um + rng.normal(0, 0.004, len(drawn.centres_um))
    return Bands(moved, drawn.widths_um, drawn.edge)


def _draw(rng: np.random.Generator) -> Bands:
    kind = rng.random()
    if kind < 0.25:
        keep = rng.random(10) < 0.9
        if rng.random() < 0.3:  # often only the bands of 10 m are loaded
            keep = np.array([name in ("B02", "B03", "B04", "B08") for name in SENTINEL_2_NAMES])
        keep[:3] = True
        return Bands(SENTINEL_2.centres_um[keep], SENTINEL_2.widths_um[keep], FILTER_EDGE)
    if kind < 0.35:
        return LANDSAT_8
    if kind < 0.5:
        known = training_sensors()
        return known[int(rng.integers(len(known)))]
    if kind < 0.64:
        return RGB
    if kind < 0.85:
        made = spectrometer(rng.uniform(5, 12), rng.uniform(7.5, 14), rng.uniform(400, 440))
        total = len(made.centres_um)
        count = total if rng.random() < 0.6 else int(rng.integers(12, 120))
        pick = np.sort(rng.choice(total, count, replace=False))
        return Bands(made.centres_um[pick], made.widths_um[pick])
    return _any_bands(rng)


def _any_bands(rng: np.random.Generator) -> Bands:
    """One to twelve bands at any wavelengths, a third of them in the visible."""
    count = int(rng.integers(1, 13))
    visible = rng.uniform(0.43, 0.7, max(1, count // 3))
    centres = np.sort(np.concatenate([visible, rng.uniform(0.43, 2.4, count - len(visible))]))
    widths = np.exp(rng.uniform(np.log(0.01), np.log(0.15), count))
    return Bands(centres, widths, float(rng.uniform(2, 8)))


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
