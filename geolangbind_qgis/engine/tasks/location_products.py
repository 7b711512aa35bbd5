# SPDX-License-Identifier: GPL-2.0-or-later
"""The four layers that location embeddings become: what of them is kept, and how it is stored."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

import numpy as np
import torch
from rasterio.enums import Resampling
from torch import Tensor
from torch.nn import functional as nn_f

from geolangbind_qgis.engine.raster.grid import Grid
from geolangbind_qgis.engine.raster.ground import Ground
from geolangbind_qgis.engine.raster.scene import PixelWindow
from geolangbind_qgis.engine.raster.writing import Layout
from geolangbind_qgis.engine.tasks.figures import CosineFigures
from geolangbind_qgis.engine.tasks.location_encoding import Head
from geolangbind_qgis.engine.tasks.location_fit import COMPONENTS, Centres, Components
from geolangbind_qgis.prompts import with_colors
from geolangbind_qgis.protocol import ClassArea, ClassSpec

TILE = 256
REGION_NODATA = 255
_NAN = float("nan")
_LEVELS = 254  # of a byte that holds data: 1 to 255
_EMBEDDING_ROWS = 64  # of a tile of all channels: 50 MB
_EMBEDDING_RATIO = 0.8


class Product(Protocol):
    """One layer in the making.

    ``head`` runs on the device, on embeddings (N, D); ``arrays`` makes a tile of the layer
    (bands, rows, columns) of its answers (N, C) for the pixels ``inside`` (rows, columns).
    """

    rows: int  # of a tile
    channels: int  # C
    dtype: str  # as it is called in requests
    head: Head

    def layout(self, path: str, tags: Mapping[str, str]) -> Layout:
        """Return what the GeoTIFF holds."""

    def arrays(self, answers: np.ndarray, inside: np.ndarray, tile: PixelWindow) -> np.ndarray:
        """Return a tile, and remember what ``findings`` says."""

    def findings(self) -> dict[str, Any]:
        """Return the fields of ``LocationsResult`` that this kind of layer has."""


class Colors:
    """Principal components: as bytes between their limits, or as they are."""

    rows, channels = TILE, COMPONENTS

    def __init__(self, fit: Components, dtype: str, device: torch.device) -> None:
        self.dtype, self._fit = dtype, fit
        mean, axes = (torch.from_numpy(part).to(device) for part in (fit.mean, fit.axes))
        self.head: Head = lambda found: (nn_f.normalize(found, dim=-1) - mean) @ axes.T

    def layout(self, path: str, tags: Mapping[str, str]) -> Layout:
        """See ``Product``."""
        names = [f"component {number}" for number in range(1, COMPONENTS + 1)]
        return Layout(
            path=path,
            bands=COMPONENTS,
            dtype=self.dtype,
            nodata=0 if self.dtype == "uint8" else _NAN,
            tags={**tags, "GEOLANGBIND_KIND": "location components"},
            descriptions=names,
            resampling=Resampling.average,
            ratio=0.7,
        )

    def arrays(self, answers: np.ndarray, inside: np.ndarray, tile: PixelWindow) -> np.ndarray:
        """See ``Product``."""
        if self.dtype == "uint8":
            low, high = np.array(self._fit.limits, np.float32).T
            share = (answers - low) / np.maximum(high - low, 1e-9)
            answers = 1 + np.rint(share.clip(0.0, 1.0) * _LEVELS).astype(np.uint8)
        return filled(answers, inside, 0 if self.dtype == "uint8" else _NAN)

    def findings(self) -> dict[str, Any]:
        """See ``Product``."""
        return {"explained": self._fit.explained, "limits": self._fit.limits}


class Similarity:
    """Cosine similarity with one unit vector (D,)."""

    rows, channels, dtype = TILE, 1, "float32"

    def __init__(self, query: np.ndarray, device: torch.device) -> None:
        wanted = torch.from_numpy(query).to(device)[:, None]
        self.head: Head = lambda found: (nn_f.normalize(found, dim=-1) @ wanted).clamp(-1.0, 1.0)
        self._figures = CosineFigures()

    def layout(self, path: str, tags: Mapping[str, str]) -> Layout:
        """See ``Product``."""
        return Layout(
            path=path,
            bands=1,
            dtype=self.dtype,
            nodata=_NAN,
            tags={**tags, "GEOLANGBIND_KIND": "location similarity"},
            descriptions=("similarity",),
            resampling=Resampling.average,
            ratio=0.8,
        )

    def arrays(self, answers: np.ndarray, inside: np.ndarray, tile: PixelWindow) -> np.ndarray:
        """See ``Product``."""
        self._figures.add(answers[:, 0])
        return filled(answers, inside, _NAN)

    def findings(self) -> dict[str, Any]:
        """See ``Product``."""
        found = self._figures
        return {"percentiles": found.percentiles(), "histogram": found.histogram()}


class Regions:
    """The nearest centre, as classes 1 to their number."""

    rows, channels, dtype = TILE, 1, "uint8"

    def __init__(self, fit: Centres, grid: Grid, device: torch.device) -> None:
        count = len(fit.centres)
        centres = torch.from_numpy(fit.centres).to(device)
        half = (centres**2).sum(dim=1) / 2.0

        def head(found: Tensor) -> Tensor:
            near = nn_f.normalize(found, dim=-1) @ centres.T - half
            return near.argmax(dim=-1, keepdim=True).to(torch.float32)

        self.head: Head = head
        self.specs = with_colors([ClassSpec(f"Region {i}") for i in range(1, count + 1)])
        self._ground = Ground(grid, PixelWindow(0, 0, grid.height, grid.width))
        self._pixels, self._m2 = np.zeros(count, np.int64), np.zeros(count)

    def layout(self, path: str, tags: Mapping[str, str]) -> Layout:
        """See ``Product``."""
        rgb = [tuple(bytes.fromhex(spec.color[1:])) for spec in self.specs]
        return Layout(
            path=path,
            bands=1,
            dtype=self.dtype,
            nodata=REGION_NODATA,
            tags={**tags, "GEOLANGBIND_KIND": "location regions"},
            colors={value: (r, g, b) for value, (r, g, b) in enumerate(rgb, start=1)},
            names=["", *(spec.name for spec in self.specs)],
            descriptions=("region",),
            resampling=Resampling.mode,
        )

    def arrays(self, answers: np.ndarray, inside: np.ndarray, tile: PixelWindow) -> np.ndarray:
        """See ``Product``."""
        count = len(self.specs)
        labels = answers[:, 0].astype(np.int64)
        cells = np.nonzero(inside)[0] * count + labels
        table = np.bincount(cells, minlength=tile.height * count).reshape(tile.height, count)
        self._pixels += table.sum(axis=0)
        self._m2 += self._ground.row_m2[tile.row : tile.row + tile.height] @ table
        return filled((answers + 1).astype(np.uint8), inside, REGION_NODATA)

    def findings(self) -> dict[str, Any]:
        """See ``Product``."""
        shares = self._m2 if self._ground.known else self._pixels
        every = float(shares.sum()) or 1.0
        areas = tuple(
            ClassArea(
                value=number + 1,
                name=spec.name,
                color=spec.color,
                pixels=int(self._pixels[number]),
                hectares=float(self._m2[number]) / 10_000.0,
                percent=100.0 * float(shares[number]) / every,
            )
            for number, spec in enumerate(self.specs)
        )
        return {"areas": areas}


class Embedding:
    """Every channel as the encoder gives it."""

    rows = _EMBEDDING_ROWS

    def __init__(self, channels: int, dtype: str) -> None:
        self.dtype, self.channels = dtype, channels
        self.head: Head = lambda found: found

    def layout(self, path: str, tags: Mapping[str, str]) -> Layout:
        """See ``Product``."""
        return Layout(
            path=path,
            bands=self.channels,
            dtype="float32",
            nodata=_NAN,
            tags={**tags, "GEOLANGBIND_KIND": "location embedding"},
            descriptions=[f"emb_{number:03}" for number in range(self.channels)],
            tile_rows=self.rows,
            half=self.dtype == "float16",
            overviews=False,
            ratio=_EMBEDDING_RATIO,
        )

    def arrays(self, answers: np.ndarray, inside: np.ndarray, tile: PixelWindow) -> np.ndarray:
        """See ``Product``."""
        return filled(answers, inside, _NAN)

    def findings(self) -> dict[str, Any]:
        """See ``Product``."""
        return {}


def filled(answers: np.ndarray, inside: np.ndarray, nodata: float) -> np.ndarray:
    """Return answers (N, C) in their places, (C, rows, columns), and ``nodata`` elsewhere."""
    bands = answers.shape[1]
    if inside.all():
        return np.ascontiguousarray(answers.T).reshape(bands, *inside.shape)
    tile = np.full((bands, *inside.shape), nodata, answers.dtype)
    tile[:, inside] = answers.T
    return tile
