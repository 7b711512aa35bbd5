# SPDX-License-Identifier: GPL-2.0-or-later
"""A pool of simulated landscapes, and batches of images with soft labels from it."""

from __future__ import annotations

from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812 (torch's own custom)

from training import landscape, render, sensors
from training.concepts import truth_matrix
from training.materials import Library

GROUND_SAMPLES_M = (3.0, 5.0, 10.0, 10.0, 15.0, 30.0)


@dataclass(frozen=True)
class Batch:
    """Images (B, C, H, W) in -1..1, wavelengths (C,) in µm, true share of each concept."""

    images: Tensor
    wavelengths_um: Tensor
    patch_truth: Tensor  # (B, h, w, concepts), 0..1
    image_truth: Tensor  # (B, concepts), 0..1


def _simulate(job: tuple[int, int]) -> np.ndarray:
    seed, size = job
    rng = np.random.default_rng(seed)
    gsd = float(rng.choice(GROUND_SAMPLES_M))
    fractions = landscape.simulate(size, rng, gsd_m=gsd).fractions
    return np.round(fractions * 16).astype(np.uint8)


def pool(count: int, size: int, seed: int, workers: int = 2) -> np.ndarray:
    """Return ``count`` landscapes as sixteenths, (count, channels, size, size) uint8."""
    jobs = [(seed + index, size) for index in range(count)]
    with ProcessPoolExecutor(workers) as executor:
        return np.stack(list(executor.map(_simulate, jobs, chunksize=8)))


class Batches:
    """Endless batches: a band set a batch, a landscape and an illumination an image."""

    def __init__(self, landscapes: np.ndarray, spectra: Library, patch: int, seed: int) -> None:
        self._landscapes, self._spectra, self._patch = landscapes, spectra, patch
        self._rng = np.random.default_rng(seed)
        self._truth = truth_matrix()

    def draw(self, size: int, bands: sensors.Bands | None = None) -> Batch:
        """Return ``size`` images of one (random) set of bands."""
        rng = self._rng
        bands = bands or sensors.random_bands(rng)
        level = "toa" if rng.random() < 0.15 else "surface"
        images, truths = [], []
        zoom = rng.random() < 0.25  # windows enlarged for detail, as the engine does
        for _ in range(size):
            drawn = self._landscapes[rng.integers(len(self._landscapes))]
            scene = landscape.Landscape(_turn(drawn, rng).astype(np.float32) / 16)
            image = render.reflectance(scene, self._spectra, bands, rng)
            scaled = sensors.to_training_range(image, bands.centres_um, level)
            truth = np.minimum(np.tensordot(self._truth.T, scene.fractions, axes=1), 1.0)
            images.append(torch.from_numpy(scaled.astype(np.float32)))
            truths.append(torch.from_numpy(truth))
        return self._finish(torch.stack(images), torch.stack(truths), bands, zoom)

    def _finish(self, images: Tensor, truth: Tensor, bands: sensors.Bands, zoom: bool) -> Batch:
        if zoom:
            side = images.shape[-1]
            part = slice(side // 4, side // 4 + side // 2)
            size = {"size": (side, side), "mode": "bilinear", "align_corners": False}
            images = F.interpolate(images[..., part, part], **size)
            truth = F.interpolate(truth[..., part, part], **size)
        patches = F.avg_pool2d(truth, self._patch).permute(0, 2, 3, 1)
        wavelengths = torch.tensor(bands.centres_um, dtype=torch.float32)
        return Batch(images, wavelengths, patches, truth.mean(dim=(2, 3)))


def _turn(fractions: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    turned = np.rot90(fractions, int(rng.integers(4)), axes=(1, 2))
    return turned[:, ::-1] if rng.random() < 0.5 else turned
