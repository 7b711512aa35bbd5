# SPDX-License-Identifier: GPL-2.0-or-later
"""How much ground each class covers, at every threshold of confidence."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from geolangbind_qgis.engine.raster.ground import Ground
from geolangbind_qgis.protocol import ClassArea, ClassSpec

LEVELS = 101  # whole percents, 0 to 100


class AreaTable:
    """Pixels and square metres per class and percent of confidence."""

    def __init__(self, classes: int, ground: Ground) -> None:
        self._classes, self._ground = classes, ground
        self._pixels = np.zeros(classes * LEVELS, np.int64)
        self._m2 = np.zeros(classes * LEVELS)
        rows = ground.row_m2
        self._uniform = bool(len(rows)) and bool((rows == rows[0]).all())

    def add(self, row: int, best: np.ndarray, percent: np.ndarray, valid: np.ndarray) -> None:
        """Count the rows from ``row`` on: best class from 0, percent, and where there is data."""
        cells = best.astype(np.int64) * LEVELS + percent
        if self._uniform:
            counts = np.bincount(cells[valid], minlength=len(self._pixels))
            self._pixels += counts
            self._m2 += counts * self._ground.row_m2[0]
            return
        for line, inside, m2 in zip(cells, valid, self._ground.row_m2[row:], strict=False):
            counts = np.bincount(line[inside], minlength=len(self._pixels))
            self._pixels += counts
            self._m2 += counts * m2

    @property
    def pixels(self) -> int:
        """Valid pixels counted so far."""
        return int(self._pixels.sum())

    def hectares_by_confidence(self) -> tuple[tuple[float, ...], ...]:
        """Hectares per class (0-based) and percent of confidence."""
        table = self._m2.reshape(self._classes, LEVELS) / 10_000.0
        return tuple(tuple(float(value) for value in row) for row in table)

    def pixels_by_confidence(self) -> tuple[tuple[int, ...], ...]:
        """Pixels per class and percent of confidence where the ground is unknown, else nothing."""
        if self._ground.known:
            return ()
        table = self._pixels.reshape(self._classes, LEVELS)
        return tuple(tuple(int(value) for value in row) for row in table)

    def summary(
        self, classes: Sequence[ClassSpec], threshold: float
    ) -> tuple[tuple[ClassArea, ...], float]:
        """Return the areas of the classes at ``threshold`` (0..1) and the unclassified hectares."""
        least = least_percent(threshold)
        pixels = self._pixels.reshape(self._classes, LEVELS)
        m2 = self._m2.reshape(self._classes, LEVELS)
        shares = m2 if self._ground.known else pixels
        every = float(shares.sum()) or 1.0
        areas = tuple(
            ClassArea(
                value=number + 1,
                name=spec.name,
                color=spec.color,
                pixels=int(pixels[number, least:].sum()),
                hectares=float(m2[number, least:].sum()) / 10_000.0,
                percent=100.0 * float(shares[number, least:].sum()) / every,
            )
            for number, spec in enumerate(classes)
        )
        return areas, float(m2[:, :least].sum()) / 10_000.0


def least_percent(threshold: float) -> int:
    """Return the lowest whole percent of confidence that is not below ``threshold`` (0..1)."""
    return min(LEVELS - 1, max(0, math.ceil(threshold * 100.0 - 1e-9)))
