# SPDX-License-Identifier: GPL-2.0-or-later
"""The embedding at any point of a remote-sensing window, read from its tokens.

Three methods. ``bilinear`` and ``bicubic`` interpolate between token centres, with
zeros around the window. ``nili`` is GAIR's implicit neural representation: at a
point, one learnt linear layer sees the 3 × 3 tokens around each of the four nearest
token centres and the point's position relative to that centre, and the four answers
are blended by area (Chen et al. 2021, "Learning Continuous Image Representation with
Local Implicit Image Function", section 3).

Because that layer is linear, blending its answers equals reading a *map* that is
computed once per window: the layer's image part is a 3 × 3 convolution of the tokens,
read bilinearly between token centres. Relative positions of the four answers cancel
between token centres; outside the outermost ones (in the ring of outer half tokens,
and beyond the window) they grow linearly with the distance from them.

So every method is a product of one weight per row and one per column of a map, and
a regular grid of points costs two small matrix products per channel.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, get_args

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812 (torch's own custom)

from geolangbind_qgis.engine.models.gair.precision import full_precision

Method = Literal["nili", "bilinear", "bicubic"]
METHODS: tuple[Method, ...] = get_args(Method)
_CUBIC = -0.75  # the parameter of PyTorch's cubic convolution (Keys 1981)
_SINGLE = ("mps", "xpu")  # Apple's GPUs, and many of Intel's, have no double precision
_TINY = 1e-20  # of a squared norm: nothing has a direction there


def nili_map(tokens: Tensor, weight: Tensor, bias: Tensor | None) -> Tensor:
    """Return the map that ``nili`` reads, (B, D, g + 1, g + 1), from tokens (B, g², D).

    ``weight`` (D, 9 D + 2) is that of the published layer: 9 D columns for the 3 × 3
    tokens (channel slowest, then north to south, then west to east; zeros outside
    the window), then relative x and relative y. The last column of the map holds
    what half a token further east adds, the last row what half a token further
    south adds.
    """
    width = tokens.shape[-1]
    grid = _side(tokens)
    image, border = weight[:, : 9 * width], weight[:, 9 * width :]
    with full_precision(tokens.device):
        square = tokens.transpose(1, 2).unflatten(2, (grid, grid))
        around = F.unfold(square, 3, padding=1).transpose(1, 2)  # (B, g², 9 D)
        cells = F.linear(around, image, bias).transpose(1, 2).unflatten(2, (grid, grid))
    cells = F.pad(cells, (0, 1, 0, 1))
    cells[:, :, :grid, grid] = border[:, 0, None]
    cells[:, :, grid, :grid] = border[:, 1, None]
    return cells


def axis_weights(positions: Tensor, grid: int, method: Method) -> Tensor:
    """Return how much each row (or column) of a map counts at ``positions``, (N, cells).

    Args:
        positions: (N,), 0 at the window's first edge, 1 at its last; beyond is allowed.
        grid: tokens along the axis.
        method: for ``nili`` there is one more cell than tokens: see ``nili_map``.

    Raises:
        ValueError: for an unknown method.
    """
    exact = positions if positions.device.type in _SINGLE else positions.double()
    place = exact * grid - 0.5  # in tokens, from the first token's centre
    cells = torch.arange(grid, dtype=place.dtype, device=place.device)
    if method == "nili":
        inside = place.clamp(0.0, grid - 1.0)
        weights = (1.0 - (inside[:, None] - cells).abs()).clamp(min=0.0)
        return torch.cat([weights, 2.0 * (place - inside)[:, None]], dim=1)
    away = (place[:, None] - cells).abs()
    if method == "bilinear":
        return (1.0 - away).clamp(min=0.0)
    if method == "bicubic":
        near = ((_CUBIC + 2.0) * away - (_CUBIC + 3.0)) * away * away + 1.0
        far = ((away - 5.0) * away + 8.0) * away * _CUBIC - 4.0 * _CUBIC
        return torch.where(away <= 1.0, near, torch.where(away < 2.0, far, 0.0))
    raise ValueError(f"{method!r} is none of {', '.join(METHODS)}")


@dataclass(frozen=True)
class LocalizedMap:
    """What is computed once per window and answers for every point of it.

    Attributes:
        cells: (B, D, rows, columns); see ``nili_map`` for the last row and column.
        grid: tokens along a side of the window.
        method: how points between token centres are read.
    """

    cells: Tensor
    grid: int
    method: Method

    def at(self, points: Tensor) -> Tensor:
        """Return the embeddings (B, N, D) at ``points`` (B, N, 2), not normalised.

        Points are x (right) and y (down), 0..1 in the window. Outside it ``nili``
        extrapolates linearly and the others fade to 0: neither means anything there.
        """
        if points.dim() != 3 or points.shape[-1] != 2 or len(points) != len(self.cells):
            raise ValueError(f"points are {tuple(points.shape)}, not ({len(self.cells)}, N, 2)")
        batch, count, _ = points.shape
        x, y = points.reshape(-1, 2).unbind(-1)
        both = self._weights(y)[:, :, None] * self._weights(x)[:, None, :]
        weights = self._with_cells(both.flatten(1).unflatten(0, (batch, count)))
        with full_precision(self.cells.device):
            return weights @ self.cells.flatten(2).transpose(1, 2)

    def on_grid(self, x: Tensor, y: Tensor) -> Tensor:
        """Return the embeddings (B, rows, columns, D) where rows ``y`` and columns ``x`` meet.

        ``x`` (columns,) and ``y`` (rows,) are positions in the window, 0..1.
        """
        down, right = self._with_cells(self._weights(y)), self._with_cells(self._weights(x))
        with full_precision(self.cells.device):
            return torch.einsum("yi,bdij,xj->byxd", down, self.cells, right)

    def cosines(self, x: Tensor, y: Tensor, queries: Tensor) -> Tensor:
        """Return cosine similarities (B, Q, rows, columns), -1..1, to ``queries`` (Q, D).

        The same as normalising ``on_grid(x, y)`` and multiplying it by the normalised
        queries, without its D channels: the dot product is that of Q channels, and the
        squared norm a quadratic form of the cells' inner products with each other.
        0 where an embedding or a query is 0.
        """
        down, right = self._with_cells(self._weights(y)), self._with_cells(self._weights(x))
        unit = F.normalize(queries.to(self.cells), dim=-1)
        with full_precision(self.cells.device):
            dots = torch.einsum("qd,bdij->bqij", unit, self.cells)
            dots = torch.einsum("yi,bqij,xj->bqyx", down, dots, right)
        norms = self._squared_norms(x, y)[:, None]
        return torch.where(norms > _TINY, dots * norms.clamp(min=_TINY).rsqrt(), 0.0)

    def _squared_norms(self, x: Tensor, y: Tensor) -> Tensor:
        """Return the squared norms of ``on_grid(x, y)``, (B, rows, columns).

        |Σ r_i c_j m_ij|² = Σ (r_i r_k) (c_j c_l) <m_ij, m_kl>: one matrix of inner
        products, multiplied by pairs of row weights and pairs of column weights.
        """
        exact = torch.float32 if self.cells.device.type in _SINGLE else torch.float64
        down, right = (self._weights(p).to(exact).to(self.cells.device) for p in (y, x))
        cells = self.cells.to(exact).permute(0, 2, 3, 1).flatten(1, 2)  # (B, cells, D)
        rows, columns = self.cells.shape[2:]
        with full_precision(cells.device):
            inner = (cells @ cells.transpose(1, 2)).view(-1, rows, columns, rows, columns)
            inner = inner.permute(0, 1, 3, 2, 4).flatten(3).flatten(1, 2)  # (B, ik, jl)
            row_pairs = (down[:, :, None] * down[:, None, :]).flatten(1)
            column_pairs = (right[:, :, None] * right[:, None, :]).flatten(1)
            squared = row_pairs @ inner @ column_pairs.T
        return squared.to(torch.promote_types(self.cells.dtype, torch.float32))  # beyond float16

    def _weights(self, positions: Tensor) -> Tensor:
        return axis_weights(positions, self.grid, self.method)

    def _with_cells(self, weights: Tensor) -> Tensor:
        return weights.to(self.cells.dtype).to(self.cells.device)


def token_map(tokens: Tensor) -> Tensor:
    """Return tokens (B, g², D) as the map (B, D, g, g) that bilinear and bicubic read."""
    grid = _side(tokens)
    return tokens.transpose(1, 2).unflatten(2, (grid, grid))


def cell_centres(count: int, device: torch.device | str = "cpu") -> Tensor:
    """Return where the centres of ``count`` equal cells lie along the window, (count,) in 0..1."""
    return (torch.arange(count, dtype=torch.float64, device=device) + 0.5) / count


def window_position(points: Tensor, bounds: Sequence[float]) -> Tensor:
    """Return where ``points`` (…, 2) lie in a window: x right and y down, 0..1 inside.

    ``bounds`` are (left, top, right, bottom) in the points' coordinates, whose axes
    run along the window's edges. Computed in the points' precision: float32 degrees
    are off by up to a metre.
    """
    left, top, right, bottom = points.new_tensor(list(bounds))
    x, y = points.unbind(-1)
    return torch.stack([(x - left) / (right - left), (top - y) / (top - bottom)], dim=-1)


def _side(tokens: Tensor) -> int:
    grid = round(tokens.shape[1] ** 0.5)
    if tokens.dim() != 3 or grid * grid != tokens.shape[1]:
        raise ValueError(f"tokens are {tuple(tokens.shape)}, not (B, g * g, D)")
    return grid
