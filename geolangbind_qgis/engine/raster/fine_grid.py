# SPDX-License-Identifier: GPL-2.0-or-later
"""A grid over a scene with pixels of its own size, along the scene's own rows and columns."""

from __future__ import annotations

import math
import sys
from dataclasses import dataclass

import numpy as np
from affine import Affine

from geolangbind_qgis.engine.errors import AreaError, UsageError
from geolangbind_qgis.engine.raster.grid import MAX_PIXELS, millions
from geolangbind_qgis.engine.raster.scene import PixelWindow, Scene

_LEAST = sys.float_info.min
_SNAP = 1e-9  # of a pixel: what is nearer to an edge lies on it


@dataclass(frozen=True)
class FineGrid:
    """Pixels of ``pixel`` (height, width), in pixels of the scene, counted from its corner.

    Those whose centre lies in the scene make up the whole; ``window`` is the part of them
    that was asked for. So a part is the crop of the whole, whatever their size.
    """

    pixel: tuple[float, float]
    window: PixelWindow

    def transform(self, scene: Scene) -> Affine:
        """Return the transform of a raster of the window; the identity: none is to be written."""
        if self.pixel == (1.0, 1.0):
            return scene.placed(self.window)
        down, across = self.pixel
        moved = Affine.translation(self.window.col * across, self.window.row * down)
        return scene.transform @ moved @ Affine.scale(across, down)

    def rows(self, first: int, end: int) -> np.ndarray:
        """Return where the middles of rows lie, in pixels from the scene's upper edge."""
        return (np.arange(first, end) + 0.5) * self.pixel[0]

    def cols(self) -> np.ndarray:
        """Return where the middles of the window's columns lie, in pixels from the left edge."""
        window = self.window
        return (np.arange(window.col, window.col + window.width) + 0.5) * self.pixel[1]

    def under(self, scene: Scene) -> PixelWindow:
        """Return the pixels of the scene that the window covers."""
        (top, bottom), (left, right) = (
            (
                min(math.floor(first * side + _SNAP), size - 1),
                min(math.ceil((first + count) * side - _SNAP), size),
            )
            for first, count, side, size in (
                (self.window.row, self.window.height, self.pixel[0], scene.height),
                (self.window.col, self.window.width, self.pixel[1], scene.width),
            )
        )
        return PixelWindow(top, left, bottom - top, right - left)

    def find(self, row: int, col: int) -> tuple[int, int] | None:
        """Return the row and column, in the window, that a pixel of the scene lies in, if any."""
        down = math.floor((row + 0.5) / self.pixel[0]) - self.window.row
        across = math.floor((col + 0.5) / self.pixel[1]) - self.window.col
        inside = 0 <= down < self.window.height and 0 <= across < self.window.width
        return (down, across) if inside else None


def fine_grid(scene: Scene, area: PixelWindow, pixel: tuple[float, float]) -> FineGrid:
    """Return the pixels of height and width ``pixel`` that touch ``area``, a part of the scene.

    Raises ``AreaError`` for too many: what no scene of the area's own pixels would have.
    """
    most = max(MAX_PIXELS, area.height * area.width)
    count = area.height / pixel[0] * (area.width / pixel[1])  # no whole number may hold it
    if not count <= most:
        raise AreaError(
            f"The heatmap would have {millions(count)} million pixels, and at most "
            f"{millions(most)} million are made at once: choose a larger spacing or a smaller area."
        )
    row, height = _span(area.row, area.height, pixel[0], scene.height)
    col, width = _span(area.col, area.width, pixel[1], scene.width)
    return FineGrid(pixel, PixelWindow(row, col, height, width))


def pixel_of(scene: Scene, spacing: float) -> tuple[float, float]:
    """Return the height and width, in pixels of the scene, of a square of side ``spacing``.

    ``spacing`` is in units of the scene's CRS. Raises ``UsageError`` or ``AreaError``.
    """
    if not (math.isfinite(spacing) and spacing > 0.0):
        raise UsageError(f"The spacing must be a positive number, not {spacing:g}.")
    t = scene.transform
    across, down = math.hypot(t.a, t.d), math.hypot(t.b, t.e)
    if spacing > min(scene.width * across, scene.height * down) * (1.0 + _SNAP):
        raise AreaError(
            f"The spacing, {spacing:g}, is larger than the scene, which is "
            f"{scene.width * across:g} by {scene.height * down:g}, both in units of its coordinate "
            "reference system: choose a smaller one."
        )
    return max(spacing / down, _LEAST), max(spacing / across, _LEAST)


def _span(first: int, count: int, side: float, size: int) -> tuple[int, int]:
    every = max(1, math.ceil(size / side - 0.5 - _SNAP))
    start = min(every - 1, math.floor(first / side + _SNAP))
    end = min(every, max(start + 1, math.ceil((first + count) / side - _SNAP)))
    return start, end - start
