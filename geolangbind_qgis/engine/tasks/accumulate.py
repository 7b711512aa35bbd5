# SPDX-License-Identifier: GPL-2.0-or-later
"""Blend overlapping windows, one row of them at a time, in bounded memory."""

from __future__ import annotations

import torch

from geolangbind_qgis.engine.raster.windows import WindowPlan


class StripAccumulator:
    """Weighted mean of window scores on the patch grid.

    Holds as many patch rows as a window has. Windows must come row by row, left
    to right: sums are then taken in the same order whatever the extent.
    """

    def __init__(self, plan: WindowPlan, channels: int, device: torch.device) -> None:
        self._plan = plan
        shape = (plan.grid, plan.patch_width)
        self._sum = torch.zeros((channels, *shape), device=device)
        self._weight = torch.zeros(shape, device=device)
        self._window_weight = torch.from_numpy(plan.weights()).to(device)

    def add(self, col: int, scores: torch.Tensor) -> None:
        """Add the scores (channels, grid, grid) of the window in column ``col``."""
        left = self._plan.cols[col] - self._plan.cols[0]
        cut = slice(left, left + self._plan.grid)
        self._sum[:, :, cut] += scores * self._window_weight
        self._weight[:, cut] += self._window_weight

    def finish_row(self, row: int) -> tuple[torch.Tensor, torch.Tensor]:
        """Return the patch rows that are final after window row ``row`` and move on.

        Returns (channels, n, width) blended scores and (n, width) whether any
        window reached the patch; scores are 0 where none did.
        """
        count = self._plan.row_end(row) - self._plan.rows[row]
        weight = self._weight[:count]
        reached = weight > 0
        blended = self._sum[:, :count] / torch.where(reached, weight, 1.0)
        self._sum = _scroll(self._sum, count)
        self._weight = _scroll(self._weight, count)
        return blended, reached


def _scroll(buffer: torch.Tensor, rows: int) -> torch.Tensor:
    """Drop the first ``rows`` of the last-but-one axis, and bring in as many zero rows."""
    moved = torch.zeros_like(buffer)
    keep = buffer.shape[-2] - rows
    if keep > 0:
        moved[..., :keep, :] = buffer[..., rows:, :]
    return moved
