# SPDX-License-Identifier: GPL-2.0-or-later
"""Where windows lie: on one grid of patches anchored to the scene's first pixel.

The grid, the windows and their blending weights depend on the scene and the
model alone. A part of the scene uses exactly those windows of the whole that
touch it, so its result is exactly the crop of the whole's.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from geolangbind_qgis.engine.raster.scene import PixelWindow
from geolangbind_qgis.protocol import Look

HALO = 2  # patches around the area that smoothing looks at


@dataclass(frozen=True)
class WindowPlan:
    """The windows a run encodes. Offsets count patches from the scene's first pixel.

    Attributes:
        patch: side of a patch in scene pixels.
        grid: patches a side of a window.
        encode_px: side of a window as the model gets it, in pixels.
        rows, cols: offsets of the windows; every pair of them is one window.
        overlap: patches by which neighbouring windows overlap.
        area: the pixels asked for.
    """

    patch: int
    grid: int
    encode_px: int
    rows: tuple[int, ...]
    cols: tuple[int, ...]
    overlap: int
    area: PixelWindow

    @property
    def window_px(self) -> int:
        """Side of a window in scene pixels."""
        return self.patch * self.grid

    @property
    def count(self) -> int:
        """How many windows there are."""
        return len(self.rows) * len(self.cols)

    @property
    def patch_width(self) -> int:
        """Patches from the first window's left to the last one's right."""
        return self.cols[-1] + self.grid - self.cols[0]

    def row_end(self, index: int) -> int:
        """Patch row from which on row ``index`` of windows no longer has the last word."""
        return self.rows[index + 1] if index + 1 < len(self.rows) else self.rows[-1] + self.grid

    def col_end(self, index: int) -> int:
        """Patch column from which on column ``index`` of windows leaves pixels to the next."""
        return self.cols[index + 1] if index + 1 < len(self.cols) else self.cols[-1] + self.grid

    def weights(self) -> np.ndarray:
        """Return blending weights (grid, grid): 1 inside, fading over the overlap, never 0."""
        inward = np.minimum(np.arange(self.grid) + 0.5, self.grid - np.arange(self.grid) - 0.5)
        ramp = np.clip(inward / max(self.overlap, 1), 0.0, 1.0)
        ramp = ramp * ramp * (3.0 - 2.0 * ramp)
        return np.outer(ramp, ramp).astype(np.float32)


def plan_windows(
    height: int,
    width: int,
    area: PixelWindow,
    image_px: int,
    patch_px: int,
    detail: int = 1,
    look: Look = "patches",
) -> WindowPlan:
    """Lay windows over the part ``area`` of a scene of ``height`` × ``width`` pixels.

    ``image_px`` and ``patch_px`` are the model's. ``detail`` shrinks a patch on
    the ground to ``patch_px / detail`` pixels, rounded (a window then covers
    fewer pixels, enlarged before it is encoded). ``windows`` overlap by half,
    ``patches`` windows by a quarter.
    """
    grid = max(1, image_px // patch_px)
    patch = max(1, math.floor(patch_px / detail + 0.5))
    overlap = max(1, grid // 2) if look == "windows" else max(1, round(grid / 4))
    stride = max(1, grid - overlap)
    return WindowPlan(
        patch=patch,
        grid=grid,
        encode_px=grid * patch_px,
        rows=_offsets(height, area.row, area.height, patch, grid, stride),
        cols=_offsets(width, area.col, area.width, patch, grid, stride),
        overlap=overlap,
        area=area,
    )


def _offsets(
    scene_px: int, first_px: int, size_px: int, patch: int, grid: int, stride: int
) -> tuple[int, ...]:
    """Return the offsets, along one axis, of all windows that touch the area and its halo."""
    patches = math.ceil(scene_px / patch)
    last = max(0, patches - grid)
    every = [*range(0, last, stride), last]
    first = max(0, first_px // patch - HALO)
    end = min(patches, math.ceil((first_px + size_px) / patch) + HALO)
    return tuple(offset for offset in every if offset < end and offset + grid > first)
