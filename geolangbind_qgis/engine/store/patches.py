# SPDX-License-Identifier: GPL-2.0-or-later
"""The store of patch features: one unit vector a patch, and which pixels hold data.

Arrays: ``features`` (rows, columns, D) float16, zero where no window reached a
patch; ``usable`` (rows, columns) 1 where a patch holds data; ``valid`` one bit a
pixel, rows padded to bytes, left out when every pixel holds data.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

from geolangbind_qgis.engine.device import memory_bytes
from geolangbind_qgis.engine.raster.scene import PixelWindow
from geolangbind_qgis.engine.raster.windows import HALO
from geolangbind_qgis.engine.store.container import ArraySpec, Store, UnusableStoreError

FEATURES, USABLE, VALID = "features", "usable", "valid"
_MOST_DECODED = 1 << 30  # bytes: two million patches of the Starter


def decode_limit() -> int:
    """Return the most bytes of memory that features are kept in, as float32."""
    return min(_MOST_DECODED, memory_bytes() // 8)


@dataclass(frozen=True)
class PatchRect:
    """A rectangle of the scene's patch grid; rows count downwards."""

    row: int
    col: int
    rows: int
    cols: int

    def holds(self, other: PatchRect) -> bool:
        """Whether ``other`` lies inside."""
        return (
            self.row <= other.row
            and self.col <= other.col
            and other.row + other.rows <= self.row + self.rows
            and other.col + other.cols <= self.col + self.cols
        )

    @property
    def label(self) -> str:
        """Text that tells it from others of one scene, for file names."""
        return f"{self.row}-{self.col}-{self.rows}x{self.cols}"


def rect_around(height: int, width: int, patch: int, window: PixelWindow) -> PatchRect:
    """Return the patches that ``window`` touches and ``HALO`` more, inside the scene.

    ``height`` and ``width`` are the scene's; ``patch`` is a patch's side, in pixels.
    """
    row, rows = _span(height, patch, window.row, window.height)
    col, cols = _span(width, patch, window.col, window.width)
    return PatchRect(row, col, rows, cols)


def pixels_of(rect: PatchRect, height: int, width: int, patch: int) -> PixelWindow:
    """Return the pixels of the scene that ``rect`` covers."""
    top, left = rect.row * patch, rect.col * patch
    return PixelWindow(
        top, left, min(rect.rows * patch, height - top), min(rect.cols * patch, width - left)
    )


def _span(size: int, patch: int, first: int, length: int) -> tuple[int, int]:
    start = max(0, first // patch - HALO)
    end = min(math.ceil(size / patch), math.ceil((first + length) / patch) + HALO)
    return start, end - start


def specs(rect: PatchRect, pixels: PixelWindow, width: int) -> dict[str, ArraySpec]:
    """Return the arrays of a store of ``rect`` with ``width`` channels."""
    return {
        FEATURES: ArraySpec("<f2", (rect.rows, rect.cols, width)),
        USABLE: ArraySpec("|u1", (rect.rows, rect.cols)),
        VALID: ArraySpec("|u1", (pixels.height, -(-pixels.width // 8))),
    }


def place(rect: PatchRect, pixels: PixelWindow, patch: int) -> dict[str, Any]:
    """Return the manifest's entries that ``PatchStore`` reads."""
    return {
        "patch": patch,
        "cover": [rect.row, rect.col, rect.rows, rect.cols],
        "pixels": [pixels.row, pixels.col, pixels.height, pixels.width],
    }


def cover_of(manifest: Mapping[str, Any]) -> PatchRect:
    """Return the patches a store covers; ``UnusableStoreError`` when it does not say."""
    try:
        row, col, rows, cols = (int(number) for number in manifest["cover"])
    except (KeyError, TypeError, ValueError) as error:
        raise UnusableStoreError("It is damaged: it does not say what it covers.") from error
    return PatchRect(row, col, rows, cols)


class PatchStore:
    """An open store of patch features.

    Attributes:
        cover: the patches it holds.
        patch: side of a patch in pixels.
        features: (rows, columns, D) float16, mapped; patch (r, c) of the scene at
            [r - cover.row, c - cover.col].
        usable: (rows, columns) bool, likewise.
        notes: what a person should know about the encoding, one sentence each.
    """

    def __init__(self, store: Store) -> None:
        """Map ``store`` into memory; raises ``UnusableStoreError``."""
        self.store = store
        self.cover = cover_of(store.manifest)
        try:
            self.patch = int(store.manifest["patch"])
            self._pixels = PixelWindow(*(int(number) for number in store.manifest["pixels"]))
            self.notes = tuple(str(note) for note in store.manifest.get("notes", ()))
            fits = self._fits()
        except (KeyError, TypeError, ValueError, OverflowError) as error:
            raise UnusableStoreError("It is damaged: its manifest makes no sense.") from error
        if not fits:
            raise UnusableStoreError("It is damaged: its arrays are not what it says they are.")
        self.features = store.array(FEATURES)
        self.usable = store.array(USABLE).astype(bool)
        self._bits = store.array(VALID) if VALID in store.arrays else None
        self._decoded: np.ndarray | None = None

    def _fits(self) -> bool:
        """Whether the arrays are those of the cover; what their bytes say is not looked at."""
        arrays, wanted = self.store.arrays, self._wanted(int(self.store.manifest["width"]))
        optional = {VALID} - set(arrays)
        return self.patch > 0 and all(
            name in optional or arrays.get(name) == spec for name, spec in wanted.items()
        )

    def _wanted(self, width: int) -> Mapping[str, ArraySpec]:
        return specs(self.cover, self._pixels, width)

    def rows(self, first: int, end: int, col: int, cols: int) -> np.ndarray:
        """Return the features of patch rows ``first`` to ``end``, (rows, cols, D), float32.

        Counted from the cover's corner. From memory where the whole store fits into
        ``decode_limit`` bytes of it, else converted from the disk's cache.
        """
        if self._decoded is not None:
            return self._decoded[first:end, col : col + cols]
        return _decoded(self.features[first:end, col : col + cols])

    def decode(self) -> None:
        """Convert all features once, if they fit: the next question reads them from memory."""
        if self._decoded is None and 2 * self.features.nbytes <= decode_limit():
            self._decoded = _decoded(self.features)

    def feature(self, row: int, col: int) -> np.ndarray:
        """Return the unit feature (D,), float32, of the patch that pixel (row, col) lies in."""
        found = self.features[
            row // self.patch - self.cover.row, col // self.patch - self.cover.col
        ].astype(np.float32)
        return found / np.linalg.norm(found)

    def has_data(self, row: int, col: int) -> bool:
        """Whether the pixel (row, col) of the scene, which lies in the cover, holds data."""
        if self._bits is None:
            return True
        at = col - self._pixels.col
        return bool(self._bits[row - self._pixels.row, at // 8] >> (7 - at % 8) & 1)

    def valid(self, window: PixelWindow) -> np.ndarray | None:
        """Return which pixels of ``window``, which lies in the cover, hold data; ``None``: all."""
        if self._bits is None:
            return None
        top, left = window.row - self._pixels.row, window.col - self._pixels.col
        first, end = left // 8, -(-(left + window.width) // 8)
        found = np.unpackbits(self._bits[top : top + window.height, first:end], axis=1)
        found = found[:, left - 8 * first :][:, : window.width]
        return None if found.all() else found.view(bool)


def _decoded(features: np.ndarray) -> np.ndarray:
    """Return float16 as float32; torch does it ten times as fast as NumPy."""
    return torch.from_numpy(features).to(torch.float32).numpy()
