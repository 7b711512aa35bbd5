# SPDX-License-Identifier: GPL-2.0-or-later
"""From a store and a question to a heatmap: cosines of patches, and pixels between them.

A patch's value belongs to its centre; pixels are bilinear between the centres,
and equal the outermost patch beyond them. Patches without data take no part.
Every step gives a pixel the same value wherever it lies in the arrays, so a part
is exactly the crop of the whole.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from geolangbind_qgis.engine.device import cpu_threads
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.raster.area import AreaMask
from geolangbind_qgis.engine.raster.scene import PixelWindow
from geolangbind_qgis.engine.store.patches import PatchRect, PatchStore
from geolangbind_qgis.protocol import Histogram

BINS = 64
_CHUNK_VALUES = 4 * 1024 * 1024  # features that are compared in one go
_BLOCK_PIXELS = 500_000
_EXACT = 1e-5  # weights that sum to one within this do


class HeatMap:
    """The answer to one question over ``window``, a part of the scene that the store covers.

    ``mask`` holds the polygons asked for. ``height`` and ``width`` are the scene's, in pixels.

    Attributes:
        pixels: how many of those yielded by ``blocks`` hold data.
    """

    def __init__(
        self, store: PatchStore, window: PixelWindow, mask: AreaMask, height: int, width: int
    ) -> None:
        q = store.patch
        self._store, self._window, self._mask = store, window, mask
        self._rows = _with_neighbours(window.row, window.height, q, height)
        self._cols = _with_neighbours(window.col, window.width, q, width)
        self._first, self._last = window.row // q, math.ceil((window.row + window.height) / q)
        self._begin, self._end = window.col // q, math.ceil((window.col + window.width) / q)
        (top, bottom), (left, right) = self._rows, self._cols
        self._rect = PatchRect(top, left, bottom - top, right - left)
        self._usable = store.usable[_cut(store.cover, self._rect)]
        self._cosines = np.zeros(self._usable.shape, np.float32)
        self._inside = np.zeros((self._last - self._first, self._end - self._begin), bool)
        self.pixels = 0

    def ask(self, query: np.ndarray, job: Job) -> None:
        """Compare every patch with ``query``, (D,), a unit vector."""
        self._cosines = cosines(self._store, self._rect, query, job)

    def values(self) -> np.ndarray:
        """Return the cosines of the usable patches that touch the window, sorted.

        Of polygons those with their centre inside, once ``blocks`` has come to its end;
        all where there is no such.
        """
        rows = slice(self._first - self._rows[0], self._last - self._rows[0])
        cols = slice(self._begin - self._cols[0], self._end - self._cols[0])
        taken = self._usable[rows, cols]
        if (taken & self._inside).any():
            taken = taken & self._inside
        return np.sort(self._cosines[rows, cols][taken])

    def blocks(self) -> Iterator[np.ndarray]:
        """Yield the window's pixels (rows, width) from the top, float32, NaN where no data."""
        window, q = self._window, self._store.patch
        step = max(1, _BLOCK_PIXELS // (window.width * q)) * q
        row = window.row
        while row < window.row + window.height:
            end = min((row // q) * q + step, window.row + window.height)
            pixels = self._pixels(row, end)
            part = PixelWindow(row, window.col, end - row, window.width)
            there, inside = self._store.valid(part), self._mask.inside(part)
            if inside is not None:
                self._note_centres(inside, row)
                there = inside if there is None else there & inside
            if there is not None:
                pixels[~there] = np.nan
            self.pixels += pixels.size if there is None else int(np.count_nonzero(there))
            yield pixels
            row = end

    def _note_centres(self, inside: np.ndarray, row: int) -> None:
        """Remember whose centre lies in the polygons; ``inside`` begins at ``row``."""
        q = self._store.patch
        rows = np.arange(self._first, self._last) * q + q // 2 - row
        cols = np.arange(self._begin, self._end) * q + q // 2 - self._window.col
        here = (rows >= 0) & (rows < len(inside))
        near = (cols >= 0) & (cols < inside.shape[1])
        self._inside[np.ix_(here, near)] = inside[np.ix_(rows[here], cols[near])]

    def _pixels(self, first: int, end: int) -> np.ndarray:
        """Return pixel rows ``first`` to ``end`` of the scene over the window's columns."""
        q = self._store.patch
        top, bottom = first // q, math.ceil(end / q)
        rows = np.arange(top - 1, bottom + 1).clip(self._rows[0], self._rows[1] - 1) - self._rows[0]
        values, usable = self._cosines[rows], self._usable[rows]
        if usable.all():
            pixels = self._between(values)
        else:
            weight = self._between(usable.astype(np.float32))
            pixels = self._between(np.where(usable, values, np.float32(0.0)))
            weight[(np.abs(weight - 1.0) < _EXACT) | (weight == 0.0)] = 1.0
            pixels /= weight
        return pixels[first - top * q : end - top * q]

    def _between(self, values: np.ndarray) -> np.ndarray:
        """Return (R - 2) * q rows of the window's columns from R patch rows, bilinear."""
        q, window = self._store.patch, self._window
        taps = np.arange(self._begin - 1, self._end + 1)
        taps = taps.clip(self._cols[0], self._cols[1] - 1) - self._cols[0]
        start = window.col - self._begin * q
        return down(across(values, taps, q)[:, start : start + window.width], q)


def cosines(store: PatchStore, rect: PatchRect, query: np.ndarray, job: Job) -> np.ndarray:
    """Return the cosine (rows, columns), float32, of every patch of ``rect`` with ``query`` (D,).

    ``einsum`` sums each patch on its own, in one order; a matrix product does not.
    Memory is bounded by ``PatchStore.rows``.
    """
    found = np.empty((rect.rows, rect.cols), np.float32)
    top, left = rect.row - store.cover.row, rect.col - store.cover.col
    step = max(1, _CHUNK_VALUES // (rect.cols * len(query)))

    def compare(row: int) -> None:
        job.check()
        end = min(row + step, rect.rows)
        chunk = store.rows(top + row, top + end, left, rect.cols)
        np.einsum("rcd,d->rc", chunk, query, out=found[row:end])

    with ThreadPoolExecutor(cpu_threads(), "compare") as pool:
        for done in [pool.submit(compare, row) for row in range(0, rect.rows, step)]:
            done.result()
    return found.clip(-1.0, 1.0, out=found)


def across(values: np.ndarray, taps: np.ndarray, patch: int) -> np.ndarray:
    """Interpolate rows of patches (R, C) to pixels, (R, (len(taps) - 2) * patch).

    ``taps`` are the columns to go over, with a neighbour at each end.
    """
    taken = values[:, taps]
    count = len(taps) - 2
    out = np.empty((len(values), count, patch), np.float32)
    for place, (near, far) in enumerate(_weights(patch)):
        other = taken[:, :count] if place < patch / 2 else taken[:, 2:]
        out[:, :, place] = taken[:, 1:-1] * near + other * far
    return out.reshape(len(values), count * patch)


def down(values: np.ndarray, patch: int) -> np.ndarray:
    """Interpolate columns of patches (R, W) to pixels, ((R - 2) * patch, W)."""
    count = len(values) - 2
    out = np.empty((count, patch, values.shape[1]), np.float32)
    part = np.empty((count, values.shape[1]), np.float32)
    for place, (near, far) in enumerate(_weights(patch)):
        other = values[:count] if place < patch / 2 else values[2:]
        np.multiply(values[1:-1], near, out=out[:, place])
        np.multiply(other, far, out=part)
        out[:, place] += part
    return out.reshape(count * patch, values.shape[1])


def percentiles(values: np.ndarray) -> tuple[float, ...]:
    """Return the 0th to the 100th percentile of sorted ``values``."""
    at = np.linspace(0.0, len(values) - 1.0, 101)
    below, above = values[np.floor(at).astype(int)], values[np.ceil(at).astype(int)]
    found = below + (above - below).astype(float) * (at - np.floor(at))
    return tuple(float(value) for value in found)


def histogram(values: np.ndarray, bins: int = BINS) -> Histogram:
    """Count sorted ``values`` in equal bins from the least to the largest."""
    low, high = float(values[0]), float(values[-1])
    edges = np.linspace(low, high, bins + 1)[1:-1]
    ends = np.searchsorted(values, edges.astype(values.dtype), side="left")
    counts = np.diff(np.concatenate([[0], ends, [len(values)]]))
    return Histogram(low, high, tuple(int(count) for count in counts))


def _weights(patch: int) -> Sequence[tuple[np.float32, np.float32]]:
    """Return, per pixel of a patch, the weights of the patch and of its nearer neighbour."""
    apart = [abs((place + 0.5) / patch - 0.5) for place in range(patch)]
    return [(np.float32(1.0 - distance), np.float32(distance)) for distance in apart]


def _with_neighbours(first_px: int, size_px: int, patch: int, scene_px: int) -> tuple[int, int]:
    """Return the patches, (first, end), that a range of pixels touches and one more each side."""
    first = max(0, first_px // patch - 1)
    end = min(math.ceil(scene_px / patch), math.ceil((first_px + size_px) / patch) + 1)
    return first, end


def _cut(cover: PatchRect, rect: PatchRect) -> tuple[slice, slice]:
    row, col = rect.row - cover.row, rect.col - cover.col
    return slice(row, row + rect.rows), slice(col, col + rect.cols)
