# SPDX-License-Identifier: GPL-2.0-or-later
"""Reader threads: strips of the scene, scaled, with the windows cut out of them."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np

from geolangbind_qgis.engine.raster.scaling import Scaler
from geolangbind_qgis.engine.raster.scene import PixelWindow, Scene
from geolangbind_qgis.engine.raster.windows import WindowPlan

_PREFETCH_BYTES = 192 * 1024 * 1024
_MIN_GROUP_PX = 2048
GUIDE_CHANNELS = 3


@dataclass(frozen=True)
class Strip:
    """One row of windows over a range of columns, as read and scaled.

    Attributes:
        row: number of the row of windows; ``first``, ``end`` the range of columns of windows.
        values: (bands, window_px, pixels) in -1..1, 0 where invalid.
        invalid: like ``values``, or ``None`` where all is valid.
        guide: (channels, rows, columns) image that edges are taken from; the
            part of the strip that no later strip brings again.
        valid: (rows, columns), which of those pixels hold data in any band.
    """

    row: int
    first: int
    end: int
    values: np.ndarray
    invalid: np.ndarray | None
    guide: np.ndarray
    valid: np.ndarray

    def image(self, plan: WindowPlan, col: int) -> np.ndarray | None:
        """Return the window (bands, window_px, window_px) in column ``col``; ``None``: no data.

        Invalid pixels take the mean of the band's valid ones in the window.
        """
        left = (plan.cols[col] - plan.cols[self.first]) * plan.patch
        cut = slice(left, left + plan.window_px)
        values = self.values[:, :, cut]
        if self.invalid is None:
            return values
        invalid = self.invalid[:, :, cut]
        if not invalid.any():
            return values
        if invalid.all():
            return None
        return with_means(values, invalid)


class StripReader:
    """Reads strips in order, a few ahead, each range of columns in its own thread.

    A thread keeps to its columns, so that the blocks GDAL caches for its handle
    serve the next strip too.
    """

    def __init__(
        self,
        scene: Scene,
        bands: Sequence[int],
        scaler: Scaler,
        plan: WindowPlan,
        wavelengths_um: Sequence[float],
        threads: int,
    ) -> None:
        self._scene, self._bands, self._scaler, self._plan = scene, tuple(bands), scaler, plan
        self._channels = guide_channels(wavelengths_um)
        self._begin(plan.window_px, plan.patch_width * plan.patch, threads)

    def _begin(self, tall: int, wide: int, threads: int) -> None:
        """Get ready to read strips of that many pixels, ``wide`` before they are divided."""
        plan = self._plan
        groups = max(1, min(threads, wide // _MIN_GROUP_PX, len(plan.cols)))
        edges = np.linspace(0, len(plan.cols), groups + 1).astype(int)
        self.groups = tuple(zip(edges[:-1].tolist(), edges[1:].tolist(), strict=True))
        row_bytes = len(self._bands) * tall * wide * 4
        self._ahead = int(np.clip(_PREFETCH_BYTES // max(row_bytes, 1), 1, 4))
        self._pools = [ThreadPoolExecutor(1, f"reader-{i}") for i in range(groups)]
        self._pending: dict[tuple[int, int], Future[Strip]] = {}
        self._looked_at = self._clipped = 0
        self._counting = threading.Lock()

    def strip(self, row: int, group: int) -> Future[Strip]:
        """Return the strip of window row ``row`` and column range ``group``; ask in order."""
        last = min(row + self._ahead, len(self._plan.rows) - 1)
        for ahead in range(row, last + 1):
            if (ahead, group) not in self._pending:
                future = self._pools[group].submit(self._read, ahead, *self.groups[group])
                self._pending[ahead, group] = future
        # A key stays, without its strip, so that it is not read again.
        future = self._pending[row, group]
        self._pending[row, group] = Future()
        return future

    @property
    def clipped_share(self) -> float:
        """Share (0..1) of the values read so far that lie at or beyond an end of the scaling."""
        return self._clipped / max(1, self._looked_at)

    def close(self) -> None:
        """Stop reading; what has begun ends first."""
        for pool in self._pools:
            pool.shutdown(wait=True, cancel_futures=True)
        self._pending.clear()

    def _read(self, row: int, first: int, end: int) -> Strip:
        plan, scene = self._plan, self._scene
        top, left = plan.rows[row] * plan.patch, plan.cols[first] * plan.patch
        tall = plan.window_px
        wide = (plan.cols[end - 1] + plan.grid) * plan.patch - left
        inside = PixelWindow(
            top, left, min(tall, scene.height - top), min(wide, scene.width - left)
        )
        piece = scene.read(self._bands, inside)
        values, invalid = self._scaler(piece.values), piece.invalid
        if invalid is not None:
            values[invalid] = 0.0
        self._count_clipped(values, invalid)
        own_rows = (plan.row_end(row) - plan.rows[row]) * plan.patch
        own_cols = (plan.col_end(end - 1) - plan.cols[first]) * plan.patch
        guide, valid = self._guide(values, invalid, own_rows, own_cols)
        if (inside.height, inside.width) != (tall, wide):
            margin = ((0, 0), (0, tall - inside.height), (0, wide - inside.width))
            values = np.pad(values, margin, mode="symmetric")
            invalid = None if invalid is None else np.pad(invalid, margin, mode="symmetric")
        return Strip(row, first, end, values, invalid, guide, valid)

    def _count_clipped(self, values: np.ndarray, invalid: np.ndarray | None) -> None:
        """Count on every fourth row and column; invalid values are 0 and so not clipped."""
        thin = (slice(None), slice(None, None, 4), slice(None, None, 4))
        seen = values[thin]
        valid = seen.size if invalid is None else seen.size - np.count_nonzero(invalid[thin])
        clipped = np.count_nonzero(np.abs(seen) >= 1.0)
        with self._counting:
            self._looked_at += int(valid)
            self._clipped += int(clipped)

    def _guide(
        self, values: np.ndarray, invalid: np.ndarray | None, rows: int, cols: int
    ) -> tuple[np.ndarray, np.ndarray]:
        """Return the guide and the valid pixels, (.., rows, cols), zero outside the scene."""
        tall, wide = min(rows, values.shape[1]), min(cols, values.shape[2])
        guide = np.zeros((len(self._channels), rows, cols), np.float32)
        valid = np.zeros((rows, cols), bool)
        for plane, channel in zip(guide[:, :tall, :wide], self._channels, strict=True):
            for band in channel:
                plane += values[band, :tall, :wide]
            plane *= np.float32(1.0 / len(channel))
        valid[:tall, :wide] = True
        if invalid is not None:
            valid[:tall, :wide] = ~invalid[:, :tall, :wide].all(axis=0)
        return guide, valid


def with_means(values: np.ndarray, invalid: np.ndarray) -> np.ndarray:
    """Return ``values`` (bands, rows, columns) with invalid pixels at the mean of the valid ones.

    Each band on its own; a band without any valid pixel stays as it is.
    """
    filled = values.copy()
    for plane, wrong in zip(filled, invalid, strict=True):
        if wrong.any() and not wrong.all():
            plane[wrong] = plane[~wrong].mean(dtype=np.float64)
    return filled


def guide_channels(wavelengths_um: Sequence[float]) -> tuple[tuple[int, ...], ...]:
    """Return which bands (0-based) are averaged into each guide channel.

    Neighbours in wavelength go together, in at most ``GUIDE_CHANNELS`` groups.
    """
    order = np.argsort(np.asarray(wavelengths_um, float), kind="stable")
    groups = np.array_split(order, min(GUIDE_CHANNELS, len(order)))
    return tuple(tuple(sorted(int(band) for band in group)) for group in groups)
