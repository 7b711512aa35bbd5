# SPDX-License-Identifier: GPL-2.0-or-later
"""What a layer is fitted to: places spread over its extent, their components and clusters.

Embeddings take part as unit vectors, for only their directions mean anything to the model.
The places come from Sobol's sequence (Sobol' 1967), which is the same in every run, and
depend on the extent alone: neither on the spacing nor on tiles. In degrees they lie evenly
on the ground, so that the poles do not count for more than they are; in a projected system
evenly on the map.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch

from geolangbind_qgis.engine.errors import AreaError, UsageError
from geolangbind_qgis.engine.raster.grid import Grid

PLACES = 8192
COMPONENTS = 3
MAX_REGIONS = 100
NOWHERE = (
    "No part of the extent lies on Earth, as its coordinate reference system has it: choose "
    "another extent."
)
_TRIES = 16  # times as many are tried where much of the extent lies nowhere on Earth
_LIMITS = (2.0, 98.0)  # percentiles that become black and white
_STARTS, _ROUNDS = 3, 60  # of k-means
_SETTLED = 1e-5  # share of the inertia that a round has to gain


@dataclass(frozen=True)
class Components:
    """Principal components: ``mean`` (D,), ``axes`` (3, D), float32.

    ``explained`` are their shares (0..1) of the variance, ``limits`` the 2nd and 98th
    percentile of each.
    """

    mean: np.ndarray
    axes: np.ndarray
    explained: tuple[float, ...]
    limits: tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Centres:
    """Centres (k, D), float32, of the regions, that with the most places first."""

    centres: np.ndarray


def spread(grid: Grid, count: int = PLACES) -> np.ndarray:
    """Return (N, 2), longitude and latitude, N ≤ ``count``, spread evenly over the extent.

    Raises ``AreaError`` when none of it lies on Earth.
    """
    sequence = torch.quasirandom.SobolEngine(2)
    found: list[np.ndarray] = []
    for _ in range(_TRIES):
        shares = sequence.draw(count, dtype=torch.float64).numpy()
        rows = _ground_rows(grid, shares[:, 1])
        places = grid.places(shares[:, 0] * grid.columns, rows)
        found.append(places[np.isfinite(places).all(axis=1)])
        if sum(map(len, found)) >= count:
            break
    every = np.concatenate(found)[:count]
    if not len(every):
        raise AreaError(NOWHERE)
    return every


def _ground_rows(grid: Grid, shares: np.ndarray) -> np.ndarray:
    """Return rows for shares (0..1) of the ground from north to south."""
    t, unit = grid.transform, grid.degrees.degrees
    if not unit or t.b or t.d:
        return shares * grid.rows
    ends = np.clip(np.array([t.f, t.f + t.e * grid.rows]) * unit, -90.0, 90.0)
    north, south = np.sin(np.radians(ends))
    latitudes = np.degrees(np.arcsin(np.clip(north + (south - north) * shares, -1.0, 1.0)))
    return (latitudes / unit - t.f) / t.e


def principal(vectors: np.ndarray) -> Components:
    """Return the principal components of unit vectors (N, D).

    Eigenvectors of the covariance, the largest entry of each positive, so that colours do
    not turn over between runs.
    """
    values = vectors.astype(np.float64)
    mean = values.mean(axis=0)
    values -= mean
    variances, axes = np.linalg.eigh(values.T @ values / max(1, len(values) - 1))
    order = np.argsort(variances)[::-1][:COMPONENTS]
    axes = axes[:, order].T
    largest = np.abs(axes).argmax(axis=1)
    axes *= np.sign(axes[np.arange(COMPONENTS), largest])[:, None]
    along = values @ axes.T
    total = float(variances.clip(min=0.0).sum()) or 1.0
    limits = np.percentile(along, _LIMITS, axis=0).T
    return Components(
        mean=mean.astype(np.float32),
        axes=axes.astype(np.float32),
        explained=tuple(float(max(0.0, variances[i])) / total for i in order),
        limits=tuple((float(low), float(high)) for low, high in limits),
    )


def clusters(vectors: np.ndarray, count: int, check: Callable[[], None]) -> Centres:
    """Return the centres of ``count`` clusters of unit vectors (N, D): k-means.

    Lloyd's algorithm from seeds spread by k-means++ (Arthur and Vassilvitskii 2007), three
    times with fixed random numbers, of which the tightest is kept. ``check`` is called
    between rounds. Raises ``UsageError`` when there are fewer different places than that.
    """
    different = len(np.unique(vectors, axis=0))
    if different < count:
        raise UsageError(
            f"The extent holds {different} different places, too few for {count} regions: "
            "choose fewer regions or a larger extent."
        )
    values = vectors.astype(np.float32)
    found = []
    for start in range(_STARTS):
        chance = np.random.Generator(np.random.PCG64(start))
        found.append(_settle(values, _seeds(values, count, chance), check))
    centres = min(found, key=lambda fit: fit[0])[1]
    sizes = np.bincount(_nearest(values, centres)[0], minlength=count)
    return Centres(centres[np.argsort(-sizes, kind="stable")])


def _seeds(values: np.ndarray, count: int, chance: np.random.Generator) -> np.ndarray:
    chosen = [int(chance.integers(len(values)))]
    distance = _distance(values, values[chosen[0]])
    while len(chosen) < count:
        reach = np.cumsum(distance)
        at = np.searchsorted(reach, chance.random() * reach[-1], side="right")
        chosen.append(int(min(at, len(values) - 1)))
        distance = np.minimum(distance, _distance(values, values[chosen[-1]]))
    return values[chosen].copy()


def _distance(values: np.ndarray, centre: np.ndarray) -> np.ndarray:
    apart = values - centre
    return np.einsum("nd,nd->n", apart, apart, dtype=np.float64)


def _settle(
    values: np.ndarray, centres: np.ndarray, check: Callable[[], None]
) -> tuple[float, np.ndarray]:
    """Return the inertia and the centres that Lloyd's algorithm comes to rest at."""
    before = np.inf
    for _ in range(_ROUNDS):
        check()
        labels, distance = _nearest(values, centres)
        inertia = float(distance.sum(dtype=np.float64))
        members = np.bincount(labels, minlength=len(centres))
        belongs = np.zeros((len(centres), len(values)), np.float32)
        belongs[labels, np.arange(len(values))] = 1.0
        centres = (belongs @ values) / np.maximum(members, 1)[:, None].astype(np.float32)
        empty = np.flatnonzero(members == 0)
        centres[empty] = values[np.argsort(-distance, kind="stable")[: len(empty)]]
        if not len(empty) and before - inertia <= _SETTLED * inertia:
            break
        before = inertia
    return float(_nearest(values, centres)[1].sum(dtype=np.float64)), centres


def _nearest(values: np.ndarray, centres: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the nearest centre of each vector, and the squared distance to it."""
    squares = np.einsum("kd,kd->k", centres, centres) - 2.0 * (values @ centres.T)
    labels = squares.argmin(axis=1)
    own = np.einsum("nd,nd->n", values, values)
    return labels, np.maximum(own + squares[np.arange(len(values)), labels], 0.0)
