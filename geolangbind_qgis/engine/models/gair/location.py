# SPDX-License-Identifier: GPL-2.0-or-later
"""The location encoder: Equal Earth projection and three random-Fourier-feature capsules.

After GeoCLIP (Vivanco Cepeda et al. 2023, section 3.1), which GAIR builds on. The
projection is that of Šavrič, Patterson and Jenny 2018, "The Equal Earth map
projection". Phases reach thousands of radians, so everything here is computed in
float32 or better on every device, whatever the rest of the model does.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn

from geolangbind_qgis.engine.models.gair.precision import full_precision

SIGMAS = (1.0, 16.0, 256.0)  # of the frequencies of the capsules, coarse to fine
_A1, _A2, _A3, _A4 = 1.340264, -0.081106, 0.000893, 0.003796
_SCALE = 66.50336 / 180.0  # brings the equator to -1..1


def equal_earth(lonlat_deg: Tensor) -> Tensor:
    """Project longitude, latitude in degrees (N, 2) to the plane (N, 2): x -1..1, y ±0.4867.

    Nothing is checked or wrapped: longitudes beyond ±180 lie beyond ±1.
    """
    lon, lat = torch.deg2rad(lonlat_deg).unbind(-1)
    half_root = math.sqrt(3.0) / 2.0
    t = torch.asin(half_root * torch.sin(lat))
    t2 = t * t
    t6 = t2 * t2 * t2
    slope = 9.0 * _A4 * t6 * t2 + 7.0 * _A3 * t6 + 3.0 * _A2 * t2 + _A1
    x = 2.0 * math.sqrt(3.0) * lon * torch.cos(t) / (3.0 * slope)
    y = _A4 * t6 * t2 * t + _A3 * t6 * t + _A2 * t2 * t + _A1 * t
    return torch.stack([x, y], dim=-1) * _SCALE


class FourierFeatures(nn.Module):
    """Cosines and sines of positions along random frequencies (Tancik et al. 2020)."""

    def __init__(self, frequencies: int, sigma: float) -> None:
        super().__init__()
        self.b = nn.Parameter(torch.randn(frequencies, 2) * sigma)

    def forward(self, plane: Tensor) -> Tensor:
        """Map positions (N, 2) to (N, 2 * frequencies): all cosines, then all sines."""
        phase = (2.0 * math.pi * plane) @ self.b.T
        return torch.cat([phase.cos(), phase.sin()], dim=-1)


class Capsule(nn.Module):
    """Fourier features and a small network; ``capsule`` is numbered as published."""

    def __init__(self, frequencies: int, sigma: float, hidden: int, width: int) -> None:
        super().__init__()
        self.capsule = nn.Sequential(
            FourierFeatures(frequencies, sigma),
            nn.Linear(2 * frequencies, hidden),
            nn.ReLU(),
            nn.Linear(hidden, hidden),
            nn.ReLU(),
            nn.Linear(hidden, hidden),
            nn.ReLU(),
        )
        self.head = nn.Sequential(nn.Linear(hidden, width))

    def forward(self, plane: Tensor) -> Tensor:
        """Map positions (N, 2) to (N, width)."""
        return self.head(self.capsule(plane))


class LocationEncoder(nn.Module):
    """The sum of three capsules; its weights never become less precise than float32."""

    def __init__(self, frequencies: int, hidden: int, width: int) -> None:
        super().__init__()
        for number, sigma in enumerate(SIGMAS):
            self.add_module(f"LocEnc{number}", Capsule(frequencies, sigma, hidden, width))

    @property
    def dtype(self) -> torch.dtype:
        """float32; float64 where the model was made so."""
        return next(self.parameters()).dtype

    def forward(self, lonlat_deg: Tensor) -> Tensor:
        """Map longitude, latitude in degrees (N, 2) to embeddings (N, width), not normalised."""
        with full_precision(lonlat_deg.device):
            plane = equal_earth(lonlat_deg.to(self.dtype))
            first, *others = (capsule(plane) for capsule in self.children())
            return sum(others, first)

    def _apply(self, fn: Callable[[Tensor], Tensor], recurse: bool = True) -> Any:
        """Follow ``.to(device)`` and ``.double()``, but not ``.half()`` and ``.bfloat16()``."""

        def keep(tensor: Tensor) -> Tensor:
            changed = fn(tensor)
            if tensor.is_floating_point() and changed.dtype.itemsize < tensor.dtype.itemsize:
                precise = torch.float32 if changed.dtype.itemsize < 4 else changed.dtype
                return tensor.to(device=changed.device, dtype=precise)
            return changed

        return super()._apply(keep, recurse)
