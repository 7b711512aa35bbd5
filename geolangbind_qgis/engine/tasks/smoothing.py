# SPDX-License-Identifier: GPL-2.0-or-later
"""From scores on the patch grid to scores on pixels, along the image's own edges.

Each pixel mixes the scores of the 3 × 3 patches around it. ``none``: bilinear
weights between patch centres. ``edges``: joint bilateral upsampling (Kopf et
al. 2007) with a quadratic B-spline in space and a Gaussian of the difference
between the pixel and the patch's mean in the guide image; its width follows the
local contrast. Weights are positive and sum to one, are shared by all classes,
and look at most two patches away.

Arrays "in phases" are (..., q*q, rows, columns): pixel (y, x) of patch (r, c)
stands at [..., y*q + x, r, c]. Every step is elementwise, so that a pixel's
result does not depend on where it lies in the arrays.
"""

from __future__ import annotations

import torch

from geolangbind_qgis.engine.raster.windows import HALO
from geolangbind_qgis.protocol import Smoothing

_SHARPNESS = 0.4  # of the local variance: smaller follows edges more closely
_FLOOR = (2.0 / 127.5) ** 2  # variance of two grey levels: below it there are no edges
_TAPS = tuple((dy, dx) for dy in (-1, 0, 1) for dx in (-1, 0, 1))


def to_phases(pixels: torch.Tensor, patch: int) -> torch.Tensor:
    """Rearrange (..., R*q, C*q) pixels to (..., q*q, R, C)."""
    *lead, tall, wide = pixels.shape
    split = pixels.reshape(*lead, tall // patch, patch, wide // patch, patch)
    n = len(lead)
    order = (*range(n), n + 1, n + 3, n, n + 2)
    return split.permute(order).reshape(*lead, patch * patch, tall // patch, wide // patch)


def to_pixels(phases: torch.Tensor, patch: int) -> torch.Tensor:
    """Rearrange (..., q*q, R, C) back to (..., R*q, C*q) pixels."""
    *lead, _, rows, cols = phases.shape
    split = phases.reshape(*lead, patch, patch, rows, cols)
    n = len(lead)
    order = (*range(n), n + 2, n, n + 3, n + 1)
    return split.permute(order).reshape(*lead, rows * patch, cols * patch)


class TileWeights:
    """The nine weights of every pixel of a tile of R × C patches.

    ``guide`` (channels, (R+4)*q, (C+4)*q), ``valid`` likewise without channels,
    and ``reached`` (R+4, C+4) come with a margin of ``HALO`` = 2 patches.
    """

    def __init__(
        self,
        guide: torch.Tensor,
        valid: torch.Tensor,
        reached: torch.Tensor,
        patch: int,
        smoothing: Smoothing,
    ) -> None:
        self._patch = patch
        phases = to_phases(guide, patch)
        mask = to_phases(valid, patch).float()
        count = _sum_phases(mask)
        usable = reached & (count > 0)
        spatial = _spatial(patch, smoothing, guide.device)
        inner = (slice(HALO, -HALO), slice(HALO, -HALO))
        shape = (patch * patch, reached.shape[0] - 2 * HALO, reached.shape[1] - 2 * HALO)
        if smoothing == "edges":
            distances = self._distances(phases, mask, count, usable, spatial)
        else:
            distances = [torch.zeros(shape, device=guide.device) for _ in _TAPS]
        weights, total = [], torch.zeros(shape, device=guide.device)
        for (dy, dx), space, distance in zip(_TAPS, spatial, distances, strict=True):
            near = _shift(usable, dy, dx).float()
            weight = torch.exp(-distance) * space * near
            total += weight
            weights.append(weight)
        scale = 1.0 / torch.where(total > 0, total, 1.0)
        self._weights = [weight.mul_(scale) for weight in weights]
        self.valid = to_phases(valid, patch)[(slice(None), *inner)] & (total > 0)

    def apply(self, scores: torch.Tensor) -> torch.Tensor:
        """Map scores (classes, R+4, C+4) to pixels in phases (classes, q*q, R, C)."""
        out = torch.zeros((len(scores), *self._weights[0].shape), device=scores.device)
        part = torch.empty_like(out)
        for (dy, dx), weight in zip(_TAPS, self._weights, strict=True):
            torch.mul(_shift(scores, dy, dx)[:, None], weight, out=part)
            out += part
        return out

    def _distances(
        self,
        phases: torch.Tensor,
        mask: torch.Tensor,
        count: torch.Tensor,
        usable: torch.Tensor,
        spatial: list[torch.Tensor],
    ) -> list[torch.Tensor]:
        """Return, per tap, half the squared distance over the local variance, least = 0."""
        number = count.clamp(min=1.0)
        mean = _sum_phases(phases * mask) / number
        square = _sum_phases(phases * phases * mask) / number
        within = _sum_channels((square - mean * mean).clamp(min=0.0))
        variance = _local_variance(mean, within, usable)  # (R+2, C+2)
        local = torch.zeros_like(phases[0, :, HALO:-HALO, HALO:-HALO])
        for (dy, dx), space in zip(_TAPS, spatial, strict=True):
            local += space * _shift(variance, dy, dx, margin=1)
        scale = 0.5 / (_SHARPNESS * local + _FLOOR)
        pixels = phases[:, :, HALO:-HALO, HALO:-HALO]
        distances: list[torch.Tensor] = []
        for dy, dx in _TAPS:
            apart = pixels - _shift(mean, dy, dx)[:, None]
            distance = _sum_channels(apart * apart) * scale
            far = ~_shift(usable, dy, dx)
            distances.append(distance.masked_fill_(far.expand_as(distance), 1e4))
        least = distances[0]
        for distance in distances[1:]:
            least = torch.minimum(least, distance)
        return [distance.sub_(least) for distance in distances]


def _spatial(patch: int, smoothing: Smoothing, device: torch.device) -> list[torch.Tensor]:
    """Return, per tap, its weight at each place in the patch, (q*q, 1, 1)."""
    t = (torch.arange(patch, dtype=torch.float64, device="cpu") + 0.5) / patch - 0.5
    if smoothing == "edges":
        along = [(0.5 - t) ** 2 / 2, 0.75 - t**2, (0.5 + t) ** 2 / 2]
    else:
        along = [(-t).clamp(min=0.0), 1.0 - t.abs(), t.clamp(min=0.0)]
    taps = [torch.outer(along[dy + 1], along[dx + 1]).reshape(-1, 1, 1) for dy, dx in _TAPS]
    return [tap.float().to(device) for tap in taps]


def _shift(array: torch.Tensor, dy: int, dx: int, margin: int = HALO) -> torch.Tensor:
    """Return the part without its margin, moved by (dy, dx) patches."""
    tall, wide = array.shape[-2:]
    rows = slice(margin + dy, tall - margin + dy)
    return array[..., rows, margin + dx : wide - margin + dx]


def _local_variance(mean: torch.Tensor, within: torch.Tensor, usable: torch.Tensor) -> torch.Tensor:
    """Variance of the guide over 3 × 3 patches, between and within them; margin shrinks by 1."""
    present = usable.float()
    total = sum_3x3(present).clamp(min=1.0)
    centre = sum_3x3(mean * present) / total
    spread = sum_3x3(mean * mean * present) / total
    between = _sum_channels((spread - centre * centre).clamp(min=0.0))
    return between + sum_3x3(within * present) / total


def sum_3x3(array: torch.Tensor) -> torch.Tensor:
    """Sum over 3 × 3 neighbours; each of the last two axes gets 2 shorter."""
    total = torch.zeros_like(_shift(array, 0, 0, 1))
    for dy, dx in _TAPS:
        total += _shift(array, dy, dx, 1)
    return total


def _sum_phases(phases: torch.Tensor) -> torch.Tensor:
    """Sum (..., q*q, R, C) over its phases, one by one: the order never changes."""
    total = phases[..., 0, :, :].clone()
    for index in range(1, phases.shape[-3]):
        total += phases[..., index, :, :]
    return total


def _sum_channels(array: torch.Tensor) -> torch.Tensor:
    total = array[0].clone()
    for plane in array[1:]:
        total += plane
    return total
