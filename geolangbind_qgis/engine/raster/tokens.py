# SPDX-License-Identifier: GPL-2.0-or-later
"""Windows of a fixed size on the ground, for an encoder with a fixed number of tokens.

GAIR looks at 96 pixels a side. Its published examples show 1.8 to 2 km, resized to that,
and training resized whole tiles of such a size: the model knows pixels of about 20 m and
tokens of about 160 m, not Sentinel-2's own 10 m. So a window is ``GROUND_M`` a side, and a
token 160 m, each rounded to whole pixels of the scene, along rows and columns apart: in
degrees pixels are taller than wide. ``detail`` 2 shows windows of half that size, which
is 96 pixels of 10 m as they are, and ``detail`` 4 of a quarter. A scene that is about as
large as a window, as the published examples are, becomes one.
"""

from __future__ import annotations

import dataclasses
import math
from dataclasses import dataclass

from geolangbind_qgis.engine.raster.scene import PixelWindow
from geolangbind_qgis.engine.raster.windows import WindowPlan, plan_windows

GROUND_M = 1920.0  # side of a window at detail 1
UNKNOWN_M = 10.0  # side of a pixel where nobody knows: Sentinel-2's
_ABOUT = 0.1  # by which a scene may differ from a window that shows all of it


@dataclass(frozen=True)
class TokenPlan:
    """The windows of a run, on a grid of tokens anchored to the scene's first pixel.

    Attributes:
        tall, wide: a token in pixels of the scene.
        rows, cols: tokens of the whole scene; the last ones may reach beyond it.
        windows: the windows, counted in tokens: one of its patches is a token.
    """

    tall: int
    wide: int
    rows: int
    cols: int
    windows: WindowPlan

    @property
    def window_px(self) -> tuple[int, int]:
        """Height and width of a window in pixels of the scene."""
        return self.tall * self.windows.grid, self.wide * self.windows.grid

    def touched(self, pixels: PixelWindow) -> PixelWindow:
        """Return the tokens that ``pixels`` of the scene touch."""
        top, left = pixels.row // self.tall, pixels.col // self.wide
        bottom = math.ceil((pixels.row + pixels.height) / self.tall)
        right = math.ceil((pixels.col + pixels.width) / self.wide)
        return PixelWindow(top, left, bottom - top, right - left)


def plan_tokens(
    height: int,
    width: int,
    sides_m: tuple[float, float] | None,
    area: PixelWindow,
    grid: int,
    detail: int = 1,
) -> TokenPlan:
    """Lay windows of ``grid`` tokens a side over the part ``area`` of a scene.

    ``height`` and ``width`` are the scene's pixels, ``sides_m`` how far its rows and its
    columns are apart. Windows overlap by a quarter; see ``plan_windows``.
    """
    down, across = sides_m or (UNKNOWN_M, UNKNOWN_M)
    window_m = GROUND_M / detail
    tall, wide = _token(height, window_m / down, grid), _token(width, window_m / across, grid)
    rows, cols = math.ceil(height / tall), math.ceil(width / wide)
    empty = plan_windows(rows, cols, PixelWindow(0, 0, 0, 0), grid, 1)
    plan = TokenPlan(tall, wide, rows, cols, empty)
    windows = plan_windows(rows, cols, plan.touched(area), grid, 1)
    return dataclasses.replace(plan, windows=windows)


def _token(size: int, window: float, grid: int) -> int:
    """Return a token's length in pixels: windows are about ``window`` long, the scene ``size``."""
    if abs(size / window - 1.0) <= _ABOUT:
        return math.ceil(size / grid)
    return max(1, math.floor(window / grid + 0.5))
