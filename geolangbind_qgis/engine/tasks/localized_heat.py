# SPDX-License-Identifier: GPL-2.0-or-later
"""From a store of localized embeddings and a question to a heatmap, at any resolution.

At every point the embedding is bilinear between four cells (``store.localized``), and the
value its cosine with the question: the dot product is as bilinear as the embedding, and its
squared length follows from inner products of the four cells, so that no channel is looked
at twice. Every step gives a point the same value wherever it lies in the arrays, so a part
is exactly the crop of the whole.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.raster.area import AreaMask
from geolangbind_qgis.engine.raster.fine_grid import FineGrid
from geolangbind_qgis.engine.raster.scene import PixelWindow, Scene
from geolangbind_qgis.engine.store.localized import (
    DIAGONALS,
    NORTH,
    SELF,
    WEST,
    LocalizedStore,
    between,
)
from geolangbind_qgis.engine.store.patches import PatchRect
from geolangbind_qgis.engine.tasks.figures import CosineFigures
from geolangbind_qgis.engine.tasks.heatmap import cosines

_BLOCK_PIXELS = 500_000
_TINY = np.float32(1e-30)  # of a squared length: nothing has a direction there


class LocalizedHeat:
    """The answer to one question on ``grid``, under which the store covers the scene.

    ``mask`` holds the polygons asked for.

    Attributes:
        pixels: how many of those yielded by ``blocks`` hold data.
        figures: how the values of those are spread.
    """

    def __init__(self, store: LocalizedStore, grid: FineGrid, mask: AreaMask, scene: Scene) -> None:
        self._store, self._grid, self._mask = store, grid, mask
        self._size = (scene.height, scene.width)
        self.pixels, self.figures = 0, CosineFigures()
        window = grid.window
        tops, _ = between(grid.rows(window.row, window.row + window.height), store.patch)
        lefts, self._right = between(grid.cols(), store.across)
        self._rect = PatchRect(
            int(tops[0]),
            int(lefts[0]),
            int(tops[-1] - tops[0]) + 2,
            int(lefts[-1] - lefts[0]) + 2,
        )
        self._lefts = lefts - lefts[0]
        row, col = self._rect.row - store.cover.row, self._rect.col - store.cover.col
        cut = (slice(row, row + self._rect.rows), slice(col, col + self._rect.cols))
        self._lengths, self._products = store.lengths[cut], store.products[cut]
        self._dots = np.zeros(self._lengths.shape, np.float32)

    def ask(self, query: np.ndarray, job: Job) -> None:
        """Compare every cell with ``query``, (D,), a unit vector."""
        self._dots = cosines(self._store, self._rect, query, job) * self._lengths

    def blocks(self) -> Iterator[np.ndarray]:
        """Yield the grid's pixels (rows, width) from the top, float32, NaN where no data."""
        window = self._grid.window
        step = max(1, _BLOCK_PIXELS // window.width)
        for row in range(window.row, window.row + window.height, step):
            end = min(row + step, window.row + window.height)
            values = self._values(row, end)
            there = self._there(row, end)
            if there is None:
                self.figures.add(values.ravel())
                self.pixels += values.size
            else:
                self.figures.add(values[there])
                self.pixels += int(np.count_nonzero(there))
                values[~there] = np.nan
            yield values

    def _there(self, first: int, end: int) -> np.ndarray | None:
        """Return which pixels of rows ``first`` to ``end`` hold data; ``None``: all."""
        window, (height, width) = self._grid.window, self._size
        rows = np.floor(self._grid.rows(first, end)).astype(np.int64).clip(0, height - 1)
        cols = np.floor(self._grid.cols()).astype(np.int64).clip(0, width - 1)
        valid = self._store.valid_at(rows, cols)
        part = PixelWindow(first, window.col, end - first, window.width)
        inside = self._mask.inside(part, self._grid.pixel)
        if inside is None or valid is None:
            return valid if inside is None else inside
        return valid & inside

    def _values(self, first: int, end: int) -> np.ndarray:
        """Return the cosines (rows, width) of the grid's rows ``first`` to ``end``."""
        tops, share = between(self._grid.rows(first, end), self._store.patch)
        top, s = tops - self._rect.row, share[:, None]
        r, both, ss = np.float32(1.0) - s, s * (np.float32(1.0) - s), s * s
        rr = r * r
        upper, lower = self._products[top], self._products[top + 1]
        dots = r * self._dots[top] + s * self._dots[top + 1]
        squares = rr * upper[..., SELF] + ss * lower[..., SELF] + 2 * both * lower[..., NORTH]
        sides = rr * upper[..., WEST] + ss * lower[..., WEST] + both * lower[..., DIAGONALS]
        left, t = self._lefts, self._right
        u = np.float32(1.0) - t
        dot = dots[:, left] * u
        dot += dots[:, left + 1] * t
        length = squares[:, left] * (u * u)
        length += squares[:, left + 1] * (t * t)
        length += sides[:, left + 1] * (2 * u * t)
        known = length > _TINY
        np.maximum(length, _TINY, out=length)
        dot /= np.sqrt(length, out=length)
        dot[~known] = 0.0
        return dot.clip(-1.0, 1.0, out=dot)
