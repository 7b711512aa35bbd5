# SPDX-License-Identifier: GPL-2.0-or-later
"""What tests of location layers share: the TEST checkpoint, requests, and reading results."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
import torch

from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.models.gair import Gair
from geolangbind_qgis.engine.shelf import ModelShelf
from geolangbind_qgis.engine.tasks.locations import locations
from geolangbind_qgis.protocol import LocationsRequest, LocationsResult, ModelRequest

EXTENT = (5.0, 45.0, 12.0, 49.0)  # the Alps
SPACING = 0.1  # 70 by 40 pixels


class Layers:
    """Makes layers in ``folder`` with one loaded model."""

    def __init__(self, folder: Path, weights: Path) -> None:
        self.folder, self.shelf = folder, ModelShelf()
        self.chosen = ModelRequest("gair", str(weights), "cpu")
        self.model: Gair = self.shelf.get(self.chosen, family="gair")

    def request(self, kind: str, name: str = "layer.tif", **options: object) -> LocationsRequest:
        options = {"extent": EXTENT, "spacing": SPACING, **options}
        return LocationsRequest(kind, str(self.folder / name), model=self.chosen, **options)

    def make(
        self, kind: str, name: str = "layer.tif", job: Job | None = None, **options: object
    ) -> tuple[LocationsResult, np.ndarray]:
        """Return the result and the raster (bands, rows, columns)."""
        result = locations(self.request(kind, name, **options), job or Job(), self.shelf)
        with rasterio.open(result.layer) as file:
            return result, file.read()

    def direct(self, result: LocationsResult) -> np.ndarray:
        """Return the embeddings (rows, columns, D) of a layer in degrees, without any grid."""
        a, _, c, _, e, f = result.transform
        lon = c + a * (np.arange(result.width) + 0.5)
        lat = f + e * (np.arange(result.height) + 0.5)
        lon, lat = np.meshgrid((lon + 180.0) % 360.0 - 180.0, lat)
        places = torch.tensor(np.stack([lon, lat], axis=-1), dtype=torch.float32)
        return self.model.encode_location(places.reshape(-1, 2)).reshape(*lon.shape, -1).numpy()

    def left(self) -> list[str]:
        """Return the names of all files there are."""
        return sorted(path.name for path in self.folder.iterdir())


def unit(vectors: np.ndarray) -> np.ndarray:
    return vectors / np.linalg.norm(vectors, axis=-1, keepdims=True)


class CancelAt(Job):
    """A job that is cancelled at its n-th progress."""

    def __init__(self, count: int) -> None:
        self.count = 0
        super().__init__(self._note)
        self._limit = count

    def _note(self, *_: object) -> None:
        self.count += 1
        if self.count == self._limit:
            self.cancel()
