# SPDX-License-Identifier: GPL-2.0-or-later
"""Encode a scene for GAIR: the localized embedding at every point of it, into a store.

What each window's tokens say is turned into the map that ``nili`` reads, and the maps
of overlapping windows are averaged with the weights that class maps blend scores with:
see ``store.localized`` for what comes out of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from torch import Tensor

from geolangbind_qgis.engine.device import cpu_threads
from geolangbind_qgis.engine.models.gair import Gair
from geolangbind_qgis.engine.models.gair.precision import full_precision
from geolangbind_qgis.engine.raster.reading import StripReader
from geolangbind_qgis.engine.raster.tokens import TokenPlan, plan_tokens
from geolangbind_qgis.engine.store.container import ArraySpec
from geolangbind_qgis.engine.store.localized import (
    DIAGONALS,
    KIND,
    LENGTHS,
    NORTH,
    PRODUCTS,
    SELF,
    WEST,
    CellRect,
    LocalizedStore,
    localized_identity,
    localized_place,
    localized_specs,
    rect_of,
)
from geolangbind_qgis.engine.store.patches import FEATURES, USABLE
from geolangbind_qgis.engine.tasks.embed import Encoding, StoreRows
from geolangbind_qgis.engine.tasks.encoding import reader_threads
from geolangbind_qgis.engine.tasks.gair_reading import TokenReader
from geolangbind_qgis.engine.tasks.gair_scene import GairScene
from geolangbind_qgis.engine.tasks.pipeline import RowSink
from geolangbind_qgis.engine.worker import EncoderWorker, batch_size

_BATCH_CPU = 1  # windows; more are no quicker, and few are wanted for one place


class CellSink:
    """Turns blended maps into the rows of a store (a ``RowSink``).

    ``border`` (2, D) is what the read-out adds per half token east and south of the
    outermost token centres.
    """

    def __init__(self, plan: TokenPlan, rect: CellRect, border: np.ndarray) -> None:
        self._plan, self._rect = plan, rect
        self._east, self._south = 2.0 * border.astype(np.float32)
        self._row = plan.windows.rows[0]
        self._above: np.ndarray | None = None  # cells as stored
        self._last: tuple[np.ndarray, np.ndarray] | None = None

    def push(
        self, scores: Tensor, reached: Tensor, guide: Tensor, valid: Tensor
    ) -> Iterator[StoreRows]:
        """See ``RowSink.push``; ``scores`` are blended maps (D, n, width)."""
        plan, tokens = self._plan, self._rect.tokens
        first = max(self._row, tokens.row)
        end = min(self._row + reached.shape[0], tokens.row + tokens.rows)
        rows = slice(first - self._row, end - self._row)
        left = tokens.col - plan.windows.cols[0]
        cols = slice(left, left + tokens.cols)
        self._row += reached.shape[0]
        if end <= first:
            return
        tall, wide = plan.tall, plan.wide
        inside = valid[rows.start * tall : rows.stop * tall, cols.start * wide : cols.stop * wide]
        squares = inside.reshape(end - first, tall, tokens.cols, wide)
        usable = (reached[rows, cols] & squares.any(dim=3).any(dim=1)).cpu().numpy()
        cells = scores[:, rows, cols].float().permute(1, 2, 0).cpu().numpy()
        cells, usable = self._with_ring(np.where(usable[..., None], cells, 0.0), usable)
        if first == 0:
            cells, usable = _grown(cells, usable, -self._south, axis=0, at_start=True)
        self._last = cells[-1:], usable[-1:]
        pixels = self._rect.pixels
        kept = inside[: pixels.row + pixels.height - first * tall, : pixels.width]
        yield self._rows(cells, usable, kept.cpu().numpy())

    def flush(self) -> Iterator[StoreRows]:
        """Yield the ring's last row, where the scene ends."""
        tokens = self._rect.tokens
        if self._last is not None and tokens.row + tokens.rows == self._plan.rows:
            cells, usable = self._last
            last = np.where(usable[..., None], cells + self._south, np.float32(0.0))
            yield self._rows(last, usable, np.zeros((0, self._rect.pixels.width), bool))

    def _with_ring(self, cells: np.ndarray, usable: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Add the ring's columns where the scene begins and ends."""
        tokens = self._rect.tokens
        if tokens.col == 0:
            cells, usable = _grown(cells, usable, -self._east, axis=1, at_start=True)
        if tokens.col + tokens.cols == self._plan.cols:
            cells, usable = _grown(cells, usable, self._east, axis=1, at_start=False)
        return cells, usable

    def _rows(self, cells: np.ndarray, usable: np.ndarray, valid: np.ndarray) -> StoreRows:
        lengths = np.linalg.norm(cells, axis=-1)
        known = lengths > 0.0
        units = cells / np.where(known, lengths, 1.0)[..., None]
        features = units.astype(np.float16)
        stored = features.astype(np.float32) * lengths[..., None]
        arrays = {
            FEATURES: features,
            USABLE: usable,
            LENGTHS: lengths,
            PRODUCTS: _products(stored, self._above),
        }
        self._above = stored[-1]
        return StoreRows(arrays, valid)


def _grown(
    cells: np.ndarray, usable: np.ndarray, step: np.ndarray, axis: int, at_start: bool
) -> tuple[np.ndarray, np.ndarray]:
    """Return cells with one row (axis 0) or column more: the outermost one and ``step``."""
    take = slice(0, 1) if at_start else slice(-1, None)
    cut = (take, slice(None)) if axis == 0 else (slice(None), take)
    known = usable[cut]
    more = np.where(known[..., None], cells[cut] + step, np.float32(0.0))
    both = ([more, cells], [known, usable]) if at_start else ([cells, more], [usable, known])
    return np.concatenate(both[0], axis), np.concatenate(both[1], axis)


def _products(cells: np.ndarray, above: np.ndarray | None) -> np.ndarray:
    """Return the inner products (n, columns, 4) of ``store.localized``.

    ``above`` (columns, D) is the row before; ``None``: there is none, and no products with it.
    """
    found = np.zeros((*cells.shape[:2], 4), np.float32)
    before = np.zeros_like(cells[0]) if above is None else above
    north = np.concatenate([before[None], cells[:-1]])
    found[..., SELF] = np.einsum("rcd,rcd->rc", cells, cells)
    found[:, 1:, WEST] = np.einsum("rcd,rcd->rc", cells[:, 1:], cells[:, :-1])
    found[..., NORTH] = np.einsum("rcd,rcd->rc", cells, north)
    falling = np.einsum("rcd,rcd->rc", cells[:, 1:], north[:, :-1])
    rising = np.einsum("rcd,rcd->rc", cells[:, :-1], north[:, 1:])
    found[:, 1:, DIAGONALS] = falling + rising
    return found


class LocalizedEncoding(Encoding):
    """The store of a scene for GAIR: finds it, or makes it; see ``Encoding``."""

    kind = KIND
    opened = LocalizedStore
    remedy = (
        "GAIR expects Sentinel-2 reflectance, so check the offset and whether clouds or snow "
        "cover the scene"
    )
    _read: GairScene
    _model: Gair

    def _plan_windows(self, detail: int) -> None:
        scene, read = self._read.scene, self._read
        size, sides = (scene.height, scene.width), read.sides_m
        self.tokens = plan_tokens(*size, sides, self._window, self._model.config.grid, detail)
        self.plan, self.window_px = self.tokens.windows, self.tokens.window_px
        self._rect = rect_of(self.tokens, scene, self._window)
        self.cover, self.pixels = self._rect.cells, self._rect.pixels
        self.identity = localized_identity(scene, read.ten, self._model, self.tokens)

    def _specs(self) -> dict[str, ArraySpec]:
        return localized_specs(self.cover, self.pixels, self._width)

    def _place(self) -> dict[str, Any]:
        return localized_place(self._rect, self.tokens)

    def _reader(self) -> StripReader:
        read, threads = self._read, reader_threads(self.device)
        bands = [band.index for band in read.ten.bands]
        return TokenReader(read.scene, bands, read.ten.scalings, self.tokens, threads)

    def _worker(self) -> EncoderWorker:
        size = batch_size(self.device, self._model.config.tokens, self._width)
        size = _BATCH_CPU if self.device.type == "cpu" else size
        threads = min(cpu_threads(), self.plan.count) if self.device.type == "cpu" else None
        return EncoderWorker(_encoder(self._model), self.device, size, threads)

    def _sink(self) -> RowSink[StoreRows]:
        border = self._model.imnet.weight[:, -2:].float().T.cpu().numpy()
        return CellSink(self.tokens, self._rect, border)


def _encoder(model: Gair) -> Callable[[Tensor], Tensor]:
    """Return what turns windows (B, 10, 96, 96) into maps (B, D, g, g), in full precision.

    Half precision would move them by more than neighbouring places differ.
    """
    grid = model.config.grid

    def encode(images: Tensor) -> Tensor:
        with full_precision(model.device):
            tokens = model.remote_sensing_tokens(images)
            return model.localized_map(tokens).cells[:, :, :grid, :grid].float()

    return encode
