# SPDX-License-Identifier: GPL-2.0-or-later
"""Windows of a scene as GAIR is given them: ten bands, as digital numbers, stretched, resized."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch

from geolangbind_qgis.engine.models.gair.preprocessing import (
    WINDOW_PX,
    digital_numbers,
    resize,
    stretch,
)
from geolangbind_qgis.engine.raster.reading import Strip, StripReader, with_means
from geolangbind_qgis.engine.raster.scene import PixelWindow, Scene
from geolangbind_qgis.engine.raster.tokens import TokenPlan
from geolangbind_qgis.engine.raster.windows import WindowPlan
from geolangbind_qgis.spectral.types import BandScaling


class TokenStrip(Strip):
    """A row of windows as whole levels over 255; see ``Strip``."""

    def image(self, plan: WindowPlan, col: int) -> np.ndarray | None:
        """Return the window in column ``col`` as the encoder gets it; ``None``: no data.

        Invalid pixels take the mean of the band's valid ones in the window.
        """
        wide = self.values.shape[2] // (plan.cols[self.end - 1] + plan.grid - plan.cols[self.first])
        left = (plan.cols[col] - plan.cols[self.first]) * wide
        cut = slice(left, left + wide * plan.grid)
        levels = self.values[:, :, cut]
        if self.invalid is not None:
            invalid = self.invalid[:, :, cut]
            if invalid.all():
                return None
            if invalid.any():
                levels = with_means(levels, invalid)
        image = resize(torch.from_numpy(np.ascontiguousarray(levels))[None], WINDOW_PX)[0]
        return image.numpy()


class TokenReader(StripReader):
    """Reads strips for GAIR: ten bands, as digital numbers, stretched; see ``StripReader``.

    ``clipped_share`` counts values at or beyond an end of the stretch.
    """

    def __init__(
        self,
        scene: Scene,
        bands: Sequence[int],
        scalings: Sequence[BandScaling],
        plan: TokenPlan,
        threads: int,
    ) -> None:
        self._scene, self._bands, self._plan = scene, tuple(bands), plan.windows
        self._scalings, self._tokens = tuple(scalings), plan
        self._begin(plan.window_px[0], plan.windows.patch_width * plan.wide, threads)

    def _read(self, row: int, first: int, end: int) -> Strip:
        plan, scene, tokens = self._plan, self._scene, self._tokens
        top, left = plan.rows[row] * tokens.tall, plan.cols[first] * tokens.wide
        tall = tokens.window_px[0]
        wide = (plan.cols[end - 1] + plan.grid) * tokens.wide - left
        inside = PixelWindow(
            top, left, min(tall, scene.height - top), min(wide, scene.width - left)
        )
        piece = scene.read(self._bands, inside)
        invalid = piece.invalid
        levels = stretch(digital_numbers(piece.values, self._scalings))
        if invalid is not None:
            levels[invalid] = 0.5  # neither end
        self._count_clipped(2.0 * levels - 1.0, invalid)
        own_rows = (plan.row_end(row) - plan.rows[row]) * tokens.tall
        own_cols = (plan.col_end(end - 1) - plan.cols[first]) * tokens.wide
        valid = _valid(inside, invalid, own_rows, own_cols)
        if (inside.height, inside.width) != (tall, wide):
            margin = ((0, 0), (0, tall - inside.height), (0, wide - inside.width))
            levels = np.pad(levels, margin, mode="symmetric")
            invalid = None if invalid is None else np.pad(invalid, margin, mode="symmetric")
        guide = np.zeros((0, own_rows, own_cols), np.float32)
        return TokenStrip(row, first, end, levels, invalid, guide, valid)


def _valid(inside: PixelWindow, invalid: np.ndarray | None, rows: int, cols: int) -> np.ndarray:
    """Return which pixels (rows, cols) lie in the scene and hold data in any band."""
    valid = np.zeros((rows, cols), bool)
    there = valid[: inside.height, : inside.width]
    there[:] = True
    if invalid is not None:
        there[:] = ~invalid[:, : there.shape[0], : there.shape[1]].all(axis=0)
    return valid
