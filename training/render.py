# SPDX-License-Identifier: GPL-2.0-or-later
"""From landscapes and a sensor to images: endmembers, mixing, texture, light, haze, noise.

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

# Texture: deviation of a material's brightness between its parts, and their size in metres.
# Crowns with their shadows, blocks of rock, crevasses and roofs are rough; fields are not.
_TEXTURE = {
    "deciduous": (0.3, 8.0), "coniferous": (0.35, 5.0), "shrub": (0.3, 3.0),
    "rock": (0.25, 10.0), "burnt": (0.2, 5.0), "ice": (0.15, 15.0), "cloud": (0.12, 60.0),
}  # fmt: skip
_SMOOTH = (0.08, 4.0)  # everything else
_WATER = (0.03, 6.0)
# How much of a material dries where the season is dry; its name stays what it was.
_DRIES = {"grass": 1.0, "shrub": 0.5, "green crop": 0.35, "deciduous": 0.1}


def reflectance(stack: Stack, spectra: Library, bands: Bands, rng: np.random.Generator) -> Tensor:
    """Return surface reflectance as a sensor sees it, (B, bands, H, W), about 0..1.5.

    Each material takes four spectra from the library in each landscape; two
    fields of the landscape (its fields' own, and a smooth one) mix them, so that
    no two fields of a crop are quite the same.
    """
    noise = torch.Generator().manual_seed(int(rng.integers(2**31)))
    present = np.flatnonzero(stack.fractions[:, : len(MATERIALS)].amax(dim=(0, 2, 3)).numpy() > 0)
    shares = stack.fractions[:, present]
    batch, height, width = len(shares), *shares.shape[2:]
    first, second = stack.variety.unbind(1)
    mixing = torch.stack(
        [first * second, first * (1 - second), (1 - first) * second, (1 - first) * (1 - second)], 1
    )
    shares = shares * _texture(stack, present, noise)
    weights = (shares[:, :, None] * mixing[:, None]).flatten(1, 2).flatten(2)
    ends = _endmembers(spectra, present, bands, batch, rng)
    image = torch.bmm(ends, weights).unflatten(2, (height, width))
    light = 1 - stack.fractions[:, _SHADOW, None] * float(rng.uniform(0.5, 0.8))
    image = image.mul_(light).mul_(_illumination(image.shape, bands, rng, noise))
    return _observe(image, bands, rng, noise)


def _texture(stack: Stack, present: np.ndarray, noise: torch.Generator) -> Tensor:
    """Return brightness around 1 of each present material, (B, materials, H, W).

    A pixel that holds many parts averages them: the deviation falls with size / pixel. Parts
    larger than a pixel make neighbouring pixels alike.
    """
    batch, _, height, width = stack.fractions.shape
    table = [_WATER if "water" in name else _TEXTURE.get(name, _SMOOTH) for name in MATERIALS]
    deviation, size = torch.tensor([table[index] for index in present]).unbind(1)
    parts = size[None] / stack.gsd_m[:, None]  # a side of a part in pixels, (B, materials)
    # From none to more than usual, each on its own: what a thing is must show in its spectrum
    # where the texture says nothing, or something else.
    strength = 1.6 * torch.rand(parts.shape, generator=noise)
    rough = 0.1 * torch.rand(parts.shape, generator=noise) ** 3
    amplitude = strength * deviation[None] * parts.clamp(max=1) + rough + 0.01
    fine = torch.randn(batch, 1, height, width, generator=noise)
    coarse = F.avg_pool2d(fine, 3, stride=1, padding=1, count_include_pad=False) * 2.2
    coarser = ((parts - 1) / 2).clamp(0, 1)[:, :, None, None]
    grain = fine * (1 - coarser) + coarse * coarser
    return (1 + amplitude[:, :, None, None] * grain).clamp(min=0.15)


def _endmembers(
    spectra: Library, present: np.ndarray, bands: Bands, batch: int, rng: np.random.Generator
) -> Tensor:
    """Return band reflectance of the endmembers, (batch, bands, materials * ENDMEMBERS)."""
    response = bands.response()
    withered = spectra["dry grass"] @ response
    dry = rng.uniform(0, 0.8, (batch, 1, 1)) * (rng.random((batch, 1, 1)) < 0.4)
    found = []
    for index in present:
        variants = spectra[MATERIALS[index]] @ response
        picked = variants[rng.integers(len(variants), size=(batch, ENDMEMBERS, 2))]
        share = rng.beta(0.7, 0.7, (batch, ENDMEMBERS, 1))
        mixed = picked[:, :, 0] * share + picked[:, :, 1] * (1 - share)
        if drying := _DRIES.get(MATERIALS[index]):
            gone = dry * drying * rng.uniform(0.5, 1, (batch, ENDMEMBERS, 1))
            straw = withered[rng.integers(len(withered), size=(batch, ENDMEMBERS))]
            mixed = mixed * (1 - gone) + straw * gone
        found.append(mixed * rng.normal(1.0, 0.06, (batch, ENDMEMBERS, 1)))
    stacked = np.concatenate(found, axis=1).transpose(0, 2, 1).astype(np.float32)
    return torch.from_numpy(np.ascontiguousarray(stacked))


def smooth_field(shape: tuple[int, int, int], cells: float, noise: torch.Generator) -> Tensor:
    """Return smooth random fields of about unit deviation, (B, H, W), ``cells`` cells a side."""
    batch, height, width = shape
    side = max(3, round(cells))
    coarse = torch.randn(batch, 1, side, side, generator=noise)
    field = F.interpolate(coarse, size=(height, width), mode="bicubic", align_corners=False)
    return 1.3 * field[:, 0]


def _illumination(
    shape: torch.Size, bands: Bands, rng: np.random.Generator, noise: torch.Generator
) -> Tensor:
    """Return light relative to flat ground, (B, bands, H, W): slopes turned to or from the sun.

    Direct light falls with the cosine of its angle to the slope (Teillet et al. 1982); sky
    light, more of it in the blue, reaches every slope. One place in three is hilly.
    """
    batch, _, height, width = shape
    ground = (batch, height, width)
    heights = smooth_field(ground, height / 12, noise)
    heights = heights + 0.4 * smooth_field(ground, height / 5, noise)
    rises, runs = torch.gradient(heights, dim=(1, 2))
    steep = torch.from_numpy(
        np.where(
            rng.random(batch) < 0.33, rng.uniform(0.1, 0.5, batch), rng.exponential(0.02, batch)
        )
    ).float()
    deviation = torch.hypot(rises, runs).pow(2).mean(dim=(1, 2)).sqrt().clamp(min=1e-6)
    scale = (steep / deviation)[:, None, None]
    zenith = torch.from_numpy(rng.uniform(25, 65, batch)).float().deg2rad()[:, None, None]
    azimuth = torch.from_numpy(rng.uniform(0, 2 * np.pi, batch)).float()[:, None, None]
    towards = (rises * azimuth.cos() + runs * azimuth.sin()) * scale
    norm = (1 + (rises * scale) ** 2 + (runs * scale) ** 2).sqrt()
    direct = ((zenith.cos() + towards * zenith.sin()) / norm / zenith.cos()).clamp(0, 2)
    sky = np.clip(0.05 + 0.25 * (0.45 / bands.centres_um) ** 2, 0, 0.4).astype(np.float32)
    diffuse = torch.from_numpy(sky)[None, :, None, None]
    return direct[:, None] * (1 - diffuse) + diffuse


def _observe(
    image: Tensor, bands: Bands, rng: np.random.Generator, noise: torch.Generator
) -> Tensor:
    """Add what lies between ground and delivered reflectance: air, calibration, noise.

    Light from the surroundings, haze that is stronger in the blue and may be taken off too
    much, and brightness that depends on the angles of view and sun.
    """
    batch, count, _, _ = image.shape
    slope = ((bands.centres_um / 0.5) ** -rng.uniform(1, 3))[None]
    haze = (rng.exponential(0.008, (batch, 1)) + rng.normal(0, 0.003, (batch, 1))) * slope
    tilt = rng.normal(0, 0.06, (batch, 1)) * np.log(bands.centres_um / 0.9)[None]
    gain = rng.lognormal(0, 0.15, (batch, 1)) * rng.normal(1 + tilt, 0.03, (batch, count))
    level = rng.uniform(0.001, 0.006, (batch, 1))
    haze_t, gain_t, level_t = (
        torch.from_numpy(np.broadcast_to(v, (batch, count)).astype(np.float32))[:, :, None, None]
        for v in (haze, gain, level)
    )
    near = torch.from_numpy(rng.uniform(0, 0.12, (batch, 1, 1, 1)).astype(np.float32))
    image = torch.lerp(image, _surroundings(image), near)
    grain = torch.randn(image.shape, generator=noise).mul_(level_t)
    return image.mul_(gain_t).add_(haze_t).add_(grain).clamp_(0.0, 1.5)


def _surroundings(image: Tensor) -> Tensor:
    """Return the mean over about nine pixels around each, as air scatters it into a pixel.

    It is what gives a narrow river the red edge of the woods along it.
    """
    height, width = image.shape[-2:]
    coarse = F.avg_pool2d(image, 4, ceil_mode=True, count_include_pad=False)
    coarse = F.avg_pool2d(coarse, 3, stride=1, padding=1, count_include_pad=False)
    return F.interpolate(coarse, size=(height, width), mode="bilinear", align_corners=False)
