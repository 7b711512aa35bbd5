# SPDX-License-Identifier: GPL-2.0-or-later
"""What tests of questions to GAIR share: scenes of ten bands, photos, the TEST checkpoint."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
import torch
from affine import Affine
from PIL import Image
from rasterio.transform import from_origin

from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.models.gair import Gair
from geolangbind_qgis.engine.models.gair.preprocessing import photo_input, satellite_input
from geolangbind_qgis.engine.photo import read_photo
from geolangbind_qgis.engine.shelf import ModelShelf
from geolangbind_qgis.engine.tasks.at_hand import AtHand
from geolangbind_qgis.engine.tasks.rank import rank
from geolangbind_qgis.engine.tasks.similarity import similarity
from geolangbind_qgis.protocol import (
    ModelRequest,
    RankRequest,
    RankResult,
    SceneRequest,
    SimilarityRequest,
    SimilarityResult,
)

BANDS = ("B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B11", "B12")
UTM = from_origin(400_000, 5_800_000, 10, 10)


def numbers(height: int, width: int, seed: int = 0, cell: int = 12) -> np.ndarray:
    """Return digital numbers (10, height, width) of fields, each band in its own range."""
    rng = np.random.default_rng(seed)
    fields = rng.integers(300, 4000, (10, -(-height // cell), -(-width // cell)))
    made = np.kron(fields, np.ones((1, cell, cell), int))[:, :height, :width]
    return (made + rng.integers(-150, 150, made.shape)).astype(np.uint16)


class Questions:
    """Asks in ``folder`` with one loaded model."""

    def __init__(self, folder: Path, weights: Path) -> None:
        self.folder, self.shelf = folder, ModelShelf()
        self.chosen = ModelRequest("gair", str(weights), "cpu")
        self.model: Gair = self.shelf.get(self.chosen, family="gair")
        self.stores = folder / "stores"

    def scene(
        self,
        values: np.ndarray,
        name: str = "scene.tif",
        bands: tuple[str, ...] = BANDS,
        transform: Affine | None = UTM,
        crs: str | None = "EPSG:32633",
        **options: object,
    ) -> str:
        """Write a scene and return its path."""
        path = self.folder / name
        place = {"crs": crs, "transform": transform} if transform is not None else {}
        count, height, width = values.shape
        profile = {
            "driver": "GTiff",
            "dtype": values.dtype.name,
            "count": count,
            **place,
            **options,
        }
        with rasterio.open(path, "w", width=width, height=height, **profile) as file:
            file.write(values)
            for index, band in enumerate(bands, 1):
                file.set_band_description(index, band)
        return str(path)

    def photo(self, name: str = "photo.png", seed: int = 0, **options: object) -> str:
        """Write a photo of noise and return its path."""
        rgb = np.random.default_rng(seed).integers(0, 255, (60, 90, 3), np.uint8)
        Image.fromarray(rgb).save(self.folder / name, **options)
        return str(self.folder / name)

    def request(self, scene: str, name: str = "heat.tif", **options: object) -> SimilarityRequest:
        read = {key: options.pop(key) for key in ("area", "bands", "offset") if key in options}
        read["sensor"] = options.pop("sensor", "sentinel2-l2a")
        (self.folder / "out").mkdir(exist_ok=True)
        options = {"stores": str(self.stores), "model": self.chosen, **options}
        return SimilarityRequest(
            SceneRequest(scene, **read), str(self.folder / "out" / name), **options
        )

    def ask(
        self,
        request: SimilarityRequest,
        at_hand: AtHand | None = None,
        job: Job | None = None,
    ) -> tuple[SimilarityResult, np.ndarray]:
        """Return the result and the heatmap."""
        result = similarity(request, job or Job(), self.shelf, at_hand or AtHand())
        with rasterio.open(result.heatmap) as file:
            return result, file.read(1)

    def rank(self, folder: Path, job: Job | None = None, **options: object) -> RankResult:
        options = {"point": (13.0, 52.0), "stores": str(self.stores), **options}
        request = RankRequest(str(folder), model=self.chosen, **options)
        return rank(request, job or Job(), self.shelf, AtHand())

    # --- the same, without any of the code under test -----------------------------

    @torch.inference_mode()
    def photo_vector(self, path: str) -> np.ndarray:
        """Return the projected unit vector (D,) of a photo, float64."""
        image = photo_input(read_photo(path))[None]
        found = self.model.project_street_view(self.model.encode_street_view(image))[0]
        return unit(found.double().numpy())

    @torch.inference_mode()
    def window(self, values: np.ndarray, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Return localized unit vectors (rows, columns, D) of a window (10, h, w), float64.

        ``x`` and ``y`` are positions in it, 0..1.
        """
        tokens = self.model.remote_sensing_tokens(satellite_input(values)[None])
        grid = (torch.from_numpy(np.asarray(axis, np.float64)) for axis in (x, y))
        return unit(self.model.localize_grid(tokens, *grid)[0].double().numpy())


def unit(vectors: np.ndarray) -> np.ndarray:
    return vectors / np.linalg.norm(vectors, axis=-1, keepdims=True)


def centres(count: int) -> np.ndarray:
    """Return the middles of ``count`` equal parts of 0..1."""
    return (np.arange(count) + 0.5) / count


def exif_gps(lon: float, lat: float) -> Image.Exif:
    """Return EXIF data that state a place."""
    exif = Image.Exif()
    exif[34853] = {
        1: "N" if lat >= 0 else "S",
        2: _parts(abs(lat)),
        3: "E" if lon >= 0 else "W",
        4: _parts(abs(lon)),
    }
    return exif


def _parts(value: float) -> tuple[float, float, float]:
    minutes = (value % 1.0) * 60.0
    return float(int(value)), float(int(minutes)), round((minutes % 1.0) * 60.0, 6)


class CancelAt(Job):
    """Cancels itself once it has come to progress that ``says`` something."""

    def __init__(self, says: str, times: int = 1) -> None:
        super().__init__()
        self._says, self._left = says, times

    def progress(self, fraction: float, message: str, remaining_s: float | None = None) -> None:
        if self._says in message:
            self._left -= 1
            if self._left <= 0:
                self.cancel()
        super().progress(fraction, message, remaining_s)


__all__ = [
    "BANDS",
    "UTM",
    "CancelAt",
    "Questions",
    "centres",
    "exif_gps",
    "numbers",
    "unit",
]
