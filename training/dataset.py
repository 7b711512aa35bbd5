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
from training.concepts import CHANNELS, truth_matrix
from training.materials import Library

GROUND_SAMPLES_M = (1.5, 3.0, 3.0, 5.0, 10.0, 10.0, 10.0, 15.0, 30.0, 30.0)


@dataclass(frozen=True)
class Batch:
    """Images (B, C, H, W) in -1..1, wavelengths (C,) in µm, true share of each concept.

    Patches outside ``valid`` lie on nodata (or half so), filled as the engine fills it.
    """

    images: Tensor
    wavelengths_um: Tensor
    patch_truth: Tensor  # (B, h, w, concepts), 0..1
    image_truth: Tensor  # (B, concepts), 0..1
    valid: Tensor  # (B, h, w), bool
    patch_shares: Tensor  # (B, h, w, channels), 0..1: what each patch is made of


@dataclass(frozen=True)
class Pool:
    """Landscapes to cut windows from.

    Attributes:
        places: shares of the channels, then variety, as bytes (255 = 1), (N, channels + 2, S, S).
        gsd_m: side of a pixel in metres, (N,).
    """

    places: np.ndarray
    gsd_m: np.ndarray

    def __len__(self) -> int:
        return len(self.places)


def _simulate(job: tuple[int, int]) -> tuple[np.ndarray, float]:
    seed, size = job
    rng = np.random.default_rng(seed)
    place = landscape.simulate(size, rng, gsd_m=float(rng.choice(GROUND_SAMPLES_M)))
    both = np.concatenate([place.fractions, place.variety])
    return np.round(both * 255).astype(np.uint8), place.gsd_m


def pool(count: int, size: int, seed: int, workers: int = 2) -> Pool:
    """Return ``count`` landscapes of ``size`` pixels a side, one seed each from ``seed`` on."""
    jobs = [(seed + index, size) for index in range(count)]
    with ProcessPoolExecutor(workers) as executor:
        made = list(executor.map(_simulate, jobs, chunksize=8))
    return Pool(np.stack([place for place, _ in made]), np.array([gsd for _, gsd in made]))


class Batches:
    """Endless batches: a band set a batch; a part of a landscape, and light, an image."""

    def __init__(
        self, landscapes: Pool, spectra: Library, window: int, patch: int, seed: int
    ) -> None:
        self._landscapes, self._spectra = landscapes, spectra
        self._window, self._patch = window, patch
        self._rng = np.random.default_rng(seed)
        self._truth = torch.from_numpy(truth_matrix())

    def draw(self, size: int, bands: sensors.Bands | None = None, kind: str = "all") -> Batch:
        """Return ``size`` images of one set of bands, by default a random one of ``kind``."""
        rng = self._rng
        bands = bands or sensors.random_bands(rng, kind)
        picked = rng.integers(len(self._landscapes), size=size)
        drawn = np.stack([self._part(self._landscapes.places[index]) for index in picked])
        both = torch.from_numpy(drawn).float().div_(255)
        gsd = torch.from_numpy(self._landscapes.gsd_m[picked]).float()
        stack = landscape.Stack(both[:, : len(CHANNELS)], both[:, len(CHANNELS) :], gsd)
        image = render.reflectance(stack, self._spectra, bands, rng)
        images = sensors.delivered(image, bands.centres_um, rng)
        shares, patch = stack.fractions, self._patch
        if rng.random() < 0.25:
            images, shares, patch = _enlarged(images), _middle(shares), patch // 2
        return self._finish(images, F.avg_pool2d(shares, patch).permute(0, 2, 3, 1), bands)

    def _part(self, place: np.ndarray) -> np.ndarray:
        """Return a window from anywhere in a landscape, turned or mirrored."""
        row, column = self._rng.integers(place.shape[1] - self._window + 1, size=2)
        part = place[:, row : row + self._window, column : column + self._window]
        return _turn(part, self._rng)

    def _finish(self, images: Tensor, shares: Tensor, bands: sensors.Bands) -> Batch:
        truth = (shares @ self._truth).clamp(max=1.0)
        valid = _swath(images.shape, self._rng)
        for image, held in zip(images, valid):
            if not held.all():
                mean = image[:, held[0]].mean(dim=1)[:, None]
                image[:, ~held[0]] = mean
        whole = F.avg_pool2d(valid.float(), self._patch)[:, 0] > 0.99
        count = whole.sum(dim=(1, 2)).clamp(min=1)[:, None]
        overall = (truth * whole[..., None]).sum(dim=(1, 2)) / count
        wavelengths = torch.tensor(bands.centres_um, dtype=torch.float32)
        return Batch(images, wavelengths, truth, overall, whole, shares)


def _swath(shape: torch.Size, rng: np.random.Generator) -> Tensor:
    """Return which pixels hold data, (B, 1, H, W): one image in ten lies on a swath's edge."""
    batch, _, height, width = shape
    rows, columns = torch.meshgrid(
        torch.linspace(-1, 1, height), torch.linspace(-1, 1, width), indexing="ij"
    )
    valid = torch.ones(batch, 1, height, width, dtype=torch.bool)
    for index in np.flatnonzero(rng.random(batch) < 0.1):
        angle, away = rng.uniform(0, 2 * np.pi), rng.uniform(-0.4, 0.8)
        valid[index, 0] = rows * float(np.sin(angle)) + columns * float(np.cos(angle)) < away
    return valid


def _enlarged(values: Tensor) -> Tensor:
    """The middle quarter, enlarged as the engine enlarges windows for detail."""
    size = values.shape[-2:]
    return F.interpolate(_middle(values), size=size, mode="bilinear", align_corners=False)


def _middle(values: Tensor) -> Tensor:
    side = values.shape[-1]
    part = slice(side // 4, side // 4 + side // 2)
    return values[..., part, part]


def _turn(fractions: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    turned = np.rot90(fractions, int(rng.integers(4)), axes=(1, 2))
    return turned[:, ::-1] if rng.random() < 0.5 else turned
