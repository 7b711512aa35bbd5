# SPDX-License-Identifier: GPL-2.0-or-later
"""From blended patch rows to finished rows of the class map, tile by tile."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import torch

from geolangbind_qgis.engine.raster.windows import HALO, WindowPlan
from geolangbind_qgis.engine.tasks.smoothing import TileWeights, to_pixels
from geolangbind_qgis.protocol import Competition, Smoothing

SCORE_SCALE = 10_000  # scores are stored as whole ten-thousandths
_TILE_VALUES = {"cpu": 4_000_000, "cuda": 128_000_000}
_TILE_PIXELS = {"cpu": 65_536, "cuda": 8_000_000}


@dataclass(frozen=True)
class Decision:
    """How scores become classes: logits are ``cosine * scale + bias``."""

    competition: Competition
    scale: float
    bias: float
    keep_scores: bool = False


@dataclass
class Block:
    """Finished rows of the area: ``row`` is the first one's number in it, from 0.

    ``best`` (rows, columns) is the number of the best class from 0, ``percent``
    its confidence, ``scores`` (classes, rows, columns) ten-thousandths or
    ``None``; ``valid`` where there is data.
    """

    row: int
    best: np.ndarray
    percent: np.ndarray
    scores: np.ndarray | None
    valid: np.ndarray


class Finisher:
    """Turns patch rows, as they become final, into blocks of pixels."""

    def __init__(
        self, plan: WindowPlan, classes: int, smoothing: Smoothing, decision: Decision
    ) -> None:
        self._plan, self._classes = plan, classes
        self._smoothing, self._decision = smoothing, decision
        area, patch = plan.area, plan.patch
        self._next = area.row // patch
        self._end = math.ceil((area.row + area.height) / patch)
        self._first_col = area.col // patch
        self._end_col = math.ceil((area.col + area.width) / patch)
        self._top = plan.rows[0] - HALO  # patch row of the buffers' first row
        self._scores = self._reached = self._guide = self._valid = torch.empty(0)
        self._begun = False

    def push(
        self, scores: torch.Tensor, reached: torch.Tensor, guide: torch.Tensor, valid: torch.Tensor
    ) -> Iterator[Block]:
        """Take the next patch rows and yield the blocks they complete.

        ``scores`` (classes, n, width), ``reached`` (n, width), ``guide``
        (channels, n*q, width*q) and ``valid`` (n*q, width*q), all on one device.
        """
        q = self._plan.patch
        first, self._begun = not self._begun, True
        margins = ((HALO, HALO, HALO if first else 0), (HALO * q, HALO * q, HALO * q * first))
        parts = (
            (scores, margins[0], "_scores"),
            (reached, margins[0], "_reached"),
            (guide, margins[1], "_guide"),
            (valid, margins[1], "_valid"),
        )
        for value, (left, right, top), name in parts:
            padded = torch.nn.functional.pad(value, (left, right, top, 0))
            held = getattr(self, name)
            setattr(self, name, padded if first else torch.cat([held, padded], dim=-2))
        yield from self._ready(self._top + self._reached.shape[0] - HALO)

    def flush(self) -> Iterator[Block]:
        """Yield the last blocks."""
        q = self._plan.patch
        for name, rows in (
            ("_scores", HALO),
            ("_reached", HALO),
            ("_guide", HALO * q),
            ("_valid", HALO * q),
        ):
            setattr(self, name, torch.nn.functional.pad(getattr(self, name), (0, 0, 0, rows)))
        yield from self._ready(self._top + self._reached.shape[0] - HALO)

    def _ready(self, until: int) -> Iterator[Block]:
        until = min(until, self._end)
        step = self._rows_a_block()
        while self._next < until:
            end = min(self._next + step, until)
            yield self._block(self._next, end)
            self._next = end
        self._forget()

    def _forget(self) -> None:
        """Drop the rows that no coming block looks at."""
        rows = min(self._next - HALO - self._top, self._reached.shape[0])
        if rows > 0:
            q = self._plan.patch
            self._scores = self._scores[:, rows:].clone()
            self._reached = self._reached[rows:].clone()
            self._guide = self._guide[:, rows * q :].clone()
            self._valid = self._valid[rows * q :].clone()
            self._top += rows

    def _tile_patches(self) -> int:
        kind = "cpu" if self._scores.device.type == "cpu" else "cuda"
        pixels = min(_TILE_PIXELS[kind], _TILE_VALUES[kind] // self._classes)
        return max(1, pixels // self._plan.patch**2)

    def _rows_a_block(self) -> int:
        """Patch rows a block: few when all scores are kept, as they are held for its width."""
        if not self._decision.keep_scores:
            return self._plan.grid
        held = self._plan.area.width * self._plan.patch * self._classes
        return max(1, min(self._plan.grid, 64_000_000 // held))

    def _block(self, first: int, end: int) -> Block:
        """Compute patch rows ``first`` to ``end`` over the area's width."""
        plan, q = self._plan, self._plan.patch
        wide = (self._end_col - self._first_col) * q
        tall = (end - first) * q
        best = np.empty((tall, wide), np.uint16)
        percent = np.empty((tall, wide), np.uint8)
        valid = np.empty((tall, wide), bool)
        kept = self._decision.keep_scores
        scores = np.empty((self._classes, tall, wide), np.uint16) if kept else None
        rows = max(1, min(end - first, math.isqrt(self._tile_patches())))
        cols = max(1, self._tile_patches() // rows)
        for top in range(first, end, rows):
            bottom = min(top + rows, end)
            down = slice((top - first) * q, (bottom - first) * q)
            for left in range(self._first_col, self._end_col, cols):
                right = min(left + cols, self._end_col)
                across = slice((left - self._first_col) * q, (right - self._first_col) * q)
                tile = self._tile(top, bottom, left, right)
                best[down, across], percent[down, across], valid[down, across] = tile[:3]
                if scores is not None and tile[3] is not None:
                    scores[:, down, across] = tile[3]
        return self._crop(Block(first * q - plan.area.row, best, percent, scores, valid))

    def _crop(self, block: Block) -> Block:
        """Cut whole patches down to the pixels of the area."""
        area, q = self._plan.area, self._plan.patch
        above = max(0, -block.row)
        below = min(len(block.best), area.height - block.row)
        left = area.col - self._first_col * q
        cut = (slice(above, below), slice(left, left + area.width))
        scores = None if block.scores is None else block.scores[(slice(None), *cut)]
        return Block(
            block.row + above, block.best[cut], block.percent[cut], scores, block.valid[cut]
        )

    def _tile(
        self, top: int, bottom: int, left: int, right: int
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray | None]:
        """Return best class, percent, valid and scores of a tile of patches, as pixels."""
        q, offset = self._plan.patch, self._plan.cols[0] - HALO
        rows = slice(top - HALO - self._top, bottom + HALO - self._top)
        cols = slice(left - HALO - offset, right + HALO - offset)
        rows_px = slice(rows.start * q, rows.stop * q)
        cols_px = slice(cols.start * q, cols.stop * q)
        weights = TileWeights(
            self._guide[:, rows_px, cols_px],
            self._valid[rows_px, cols_px],
            self._reached[rows, cols],
            q,
            self._smoothing,
        )
        best, confidence, scores = decide(
            weights.apply(self._scores[:, rows, cols]), self._decision
        )
        percent = torch.round(confidence * 100.0).to(torch.uint8)
        return (
            to_pixels(best.to(torch.int32), q).cpu().numpy(),
            to_pixels(percent, q).cpu().numpy(),
            to_pixels(weights.valid, q).cpu().numpy(),
            None if scores is None else to_pixels(scores, q).cpu().numpy(),
        )


def decide(
    cosines: torch.Tensor, decision: Decision
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor | None]:
    """Return best class (from 0), its confidence 0..1 and, if kept, all scores.

    ``cosines`` (classes, ...) are overwritten. ``softmax``: the probability
    among the classes; ``sigmoid``: each class's own probability, as the model
    was calibrated.
    """
    highest, best = cosines.max(dim=0)
    if decision.competition == "sigmoid":
        confidence = torch.sigmoid(highest * decision.scale + decision.bias)
        if not decision.keep_scores:
            return best, confidence, None
        every = torch.sigmoid(cosines.mul_(decision.scale).add_(decision.bias))
    else:
        every = cosines.sub_(highest).mul_(decision.scale).exp_()
        total = every[0].clone()
        for plane in every[1:]:
            total += plane
        confidence = 1.0 / total
        if not decision.keep_scores:
            return best, confidence, None
        every /= total
    return best, confidence, torch.round(every * SCORE_SCALE).to(torch.int32)
