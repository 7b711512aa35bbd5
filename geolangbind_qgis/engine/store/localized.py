# SPDX-License-Identifier: GPL-2.0-or-later
"""The store of localized embeddings: what GAIR says at every point of a scene.

The learnt read-out of a window is bilinear between its token centres (see
``models.gair.localize``), so its maps can be blended where windows overlap, token by
token, with weights that fade over the overlap. What is stored is that one blended map,
*cells*, for the whole scene: from it a localized embedding is read at any point, at any
resolution, bilinear between four cells, and no window is visible in it. Inside a window
without neighbours it is exactly the window's own.

Around the scene lies a ring of cells, one token outside: there the read-out goes on
linearly, by its border term. So cell (0, 0) is the ring's corner and that of the scene's
first token (1, 1).

Arrays: ``features`` (rows, columns, D) float16, unit vectors, zero without data;
``lengths`` (rows, columns) float32, what they were divided by; ``products`` (rows,
columns, 4) float32, inner products of a cell: with itself, with its western neighbour,
with its northern one, and, as one sum, the two diagonals of the square it closes in the
north-west: enough for the length of every embedding between cells, so that a cosine
needs no channel; ``usable`` and ``valid`` as in the store of patches.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from geolangbind_qgis.engine.raster.scene import PixelWindow, Scene
from geolangbind_qgis.engine.raster.tokens import TokenPlan
from geolangbind_qgis.engine.store.container import ArraySpec, Store
from geolangbind_qgis.engine.store.identity import as_json_has_it, scene_identity
from geolangbind_qgis.engine.store.patches import (
    FEATURES,
    PatchRect,
    PatchStore,
    rect_around,
    specs,
)
from geolangbind_qgis.spectral.gair import TenBands

KIND = "localized"
METHOD = "nili"
LENGTHS, PRODUCTS = "lengths", "products"
SELF, WEST, NORTH, DIAGONALS = range(4)


@dataclass(frozen=True)
class CellRect:
    """The cells that a store holds, of all that a scene has.

    Attributes:
        cells: the rectangle, with those of the ring where it reaches an edge of the scene.
        tokens: the same without the ring, counted in tokens.
        pixels: the pixels of the scene under the tokens.
    """

    cells: PatchRect
    tokens: PatchRect
    pixels: PixelWindow


def rect_of(plan: TokenPlan, scene: Scene, window: PixelWindow) -> CellRect:
    """Return the cells around ``window``, a part of the scene: those it touches and a few more."""
    tokens = rect_around(plan.rows, plan.cols, 1, plan.touched(window))
    top, left = tokens.row * plan.tall, tokens.col * plan.wide
    pixels = PixelWindow(
        top,
        left,
        min(tokens.rows * plan.tall, scene.height - top),
        min(tokens.cols * plan.wide, scene.width - left),
    )
    row, rows = _with_ring(tokens.row, tokens.rows, plan.rows)
    col, cols = _with_ring(tokens.col, tokens.cols, plan.cols)
    return CellRect(PatchRect(row, col, rows, cols), tokens, pixels)


def _with_ring(first: int, count: int, every: int) -> tuple[int, int]:
    start = 0 if first == 0 else first + 1
    end = every + 2 if first + count == every else first + count + 1
    return start, end - start


def localized_specs(cells: PatchRect, pixels: PixelWindow, width: int) -> dict[str, ArraySpec]:
    """Return the arrays of a store of ``cells`` and ``pixels`` with ``width`` channels."""
    shape = (cells.rows, cells.cols)
    return {
        **specs(cells, pixels, width),
        LENGTHS: ArraySpec("<f4", shape),
        PRODUCTS: ArraySpec("<f4", (*shape, 4)),
    }


def localized_place(rect: CellRect, plan: TokenPlan) -> dict[str, Any]:
    """Return the manifest's entries that ``LocalizedStore`` reads."""
    cells, pixels = rect.cells, rect.pixels
    return {
        "patch": plan.tall,
        "patch_across": plan.wide,
        "cover": [cells.row, cells.col, cells.rows, cells.cols],
        "pixels": [pixels.row, pixels.col, pixels.height, pixels.width],
    }


def localized_identity(scene: Scene, ten: TenBands, model: Any, plan: TokenPlan) -> dict[str, Any]:
    """Return everything that localized embeddings depend on, as plain JSON types.

    The scaling is in numbers, so that whatever leads to other ones (offset, sensor,
    metadata) counts.
    """
    windows = plan.windows
    return as_json_has_it(
        {
            **scene_identity(scene, KIND, model),
            "bands": [[band.index, band.name, band.wavelength_um] for band in ten.bands],
            "scaling": [[band.gain, band.add] for band in ten.scalings],
            "windows": [plan.tall, plan.wide, windows.grid, windows.overlap],
            "method": METHOD,
        }
    )


class LocalizedStore(PatchStore):
    """An open store of localized embeddings; ``features`` are its cells.

    Attributes:
        across: width of a token in pixels; ``patch`` is its height.
        lengths, products: see the module; mapped.
    """

    def __init__(self, store: Store) -> None:
        """Map ``store`` into memory; raises ``UnusableStoreError``."""
        super().__init__(store)
        self.lengths = store.array(LENGTHS)
        self.products = store.array(PRODUCTS)

    def _fits(self) -> bool:
        self.across = int(self.store.manifest["patch_across"])
        return self.across > 0 and super()._fits()

    def _wanted(self, width: int) -> Mapping[str, ArraySpec]:
        return localized_specs(self.cover, self._pixels, width)

    def feature(self, row: int, col: int) -> np.ndarray:
        """Return the unit embedding (D,), float32, in the middle of the pixel (row, col)."""
        first, down = between(np.array([row + 0.5]), self.patch)
        left, right = between(np.array([col + 0.5]), self.across)
        top, start = int(first[0]) - self.cover.row, int(left[0]) - self.cover.col
        cut = (slice(top, top + 2), slice(start, start + 2))
        weights = np.outer([1.0 - down[0], down[0]], [1.0 - right[0], right[0]])
        cells = self.features[cut].astype(np.float64) * self.lengths[cut][..., None]
        found = np.einsum("rc,rcd->d", weights, cells)
        length = float(np.linalg.norm(found))
        return (found / length if length else found).astype(np.float32)

    def valid_at(self, rows: np.ndarray, cols: np.ndarray) -> np.ndarray | None:
        """Return whether the pixels where ``rows`` and ``cols`` meet hold data; ``None``: all.

        They lie in the part of the scene that the store covers.
        """
        if self._bits is None:
            return None
        at = cols - self._pixels.col
        found = self._bits[rows - self._pixels.row][:, at // 8] >> (7 - at % 8) & 1
        return None if found.all() else found.astype(bool)


def between(pixels: np.ndarray, token: int) -> tuple[np.ndarray, np.ndarray]:
    """Return for positions on an axis the cell before and how far on (0..1) towards the next.

    ``pixels`` count from the scene's edge, 0.5 being the middle of its first pixel;
    ``token`` is a token's length in pixels. The ring's cell comes first.
    """
    place = pixels / token + 0.5
    first = np.floor(place)
    return first.astype(np.int64), (place - first).astype(np.float32)


__all__ = [
    "DIAGONALS",
    "FEATURES",
    "KIND",
    "LENGTHS",
    "METHOD",
    "NORTH",
    "PRODUCTS",
    "SELF",
    "WEST",
    "CellRect",
    "LocalizedStore",
    "between",
    "localized_identity",
    "localized_place",
    "localized_specs",
    "rect_of",
]
