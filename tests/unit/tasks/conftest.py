# SPDX-License-Identifier: GPL-2.0-or-later
"""Small scenes and a small model whose answers can be worked out by hand."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from rasterio.transform import from_origin

from geolangbind_qgis.protocol import (
    BandChoice,
    ClassifyRequest,
    ClassSpec,
    EmbedRequest,
    ModelRequest,
    SceneRequest,
    SimilarityRequest,
)

WAVES = (0.665, 0.56, 0.49)
PROMPTS = {"red": (1, 0, 0), "green": (0, 1, 0), "blue": (0, 0, 1), "ruby": (0.9, 0.1, 0)}


@dataclass(frozen=True)
class Config:
    image_size: int = 32
    patch_size: int = 4
    width: int = 64


@dataclass(frozen=True)
class Info:
    name: str = "by-color"
    checkpoint: str = "none"
    sha256: str = "0" * 64
    licence: str = "none"
    notes: tuple[str, ...] = ()
    templates: tuple[str, ...] = ("{}",)


class ColorModel(torch.nn.Module):
    """Embeds a patch as its mean red, green and blue; prompts are colours.

    Nothing depends on where a patch lies in its window, which no ViT can say of
    itself: so what varies over a constant scene comes from tiling alone.
    """

    def __init__(self, fail_above: int = 10**9) -> None:
        super().__init__()
        self.config, self.info = Config(), Info()
        self.logit_scale = torch.nn.Parameter(torch.tensor(2.0))
        self.logit_bias = torch.nn.Parameter(torch.tensor(-3.0))
        self.fail_above = fail_above
        self.batches: list[int] = []

    def patch_features(self, images: torch.Tensor, wavelengths_um: torch.Tensor) -> torch.Tensor:
        self.batches.append(len(images))
        if len(images) > self.fail_above:
            raise torch.OutOfMemoryError("CUDA out of memory: a test")
        mean = torch.nn.functional.avg_pool2d(images, self.config.patch_size)
        features = images.new_zeros((*mean.shape[:1], *mean.shape[2:], self.config.width))
        features[..., :3] = (mean.permute(0, 2, 3, 1) + 1.0) / 2.0 + 1e-3
        return features

    def encode_image(self, images: torch.Tensor, wavelengths_um: torch.Tensor) -> torch.Tensor:
        return self.patch_features(images, wavelengths_um).mean(dim=(1, 2))

    def embed_prompts(self, prompts: list[str]) -> torch.Tensor:
        rows = torch.tensor([PROMPTS[prompt] for prompt in prompts], dtype=torch.float32)
        rows = torch.nn.functional.pad(rows, (0, self.config.width - 3))
        return torch.nn.functional.normalize(rows, dim=-1)


class Shelf:
    """A shelf with one model on it."""

    def __init__(self, model: torch.nn.Module) -> None:
        self.model = model

    def get(self, request: ModelRequest, job: object = None) -> torch.nn.Module:
        return self.model


@pytest.fixture
def color_shelf() -> Shelf:
    return Shelf(ColorModel().eval())


@pytest.fixture
def write_scene(tmp_path: Path):
    """Return a function that writes an array (bands, rows, columns) as a GeoTIFF."""

    def write(array: np.ndarray, name: str = "scene.tif", **options: object) -> str:
        profile = {
            "driver": "GTiff",
            "count": array.shape[0],
            "height": array.shape[1],
            "width": array.shape[2],
            "dtype": array.dtype.name,
            "crs": "EPSG:32633",
            "transform": from_origin(400_000, 5_800_000, 10, 10),
            **options,
        }
        profile = {key: value for key, value in profile.items() if value is not None}
        path = tmp_path / name
        with rasterio.open(path, "w", **profile) as file:
            file.write(array)
        return str(path)

    return write


def color_bands() -> tuple[BandChoice, ...]:
    return tuple(BandChoice(i + 1, wave) for i, wave in enumerate(WAVES))


@pytest.fixture
def make_request(tmp_path: Path):
    """Return a function that builds a request for red, green and blue."""

    def make(path: str, name: str = "classes.tif", **options: object) -> ClassifyRequest:
        scene_options = {
            key: options.pop(key)
            for key in ("area", "scaling", "bands", "sensor")
            if key in options
        }
        scene_options.setdefault("bands", color_bands())
        classes = options.pop(
            "classes", tuple(ClassSpec(color, (color,)) for color in ("red", "green", "blue"))
        )
        return ClassifyRequest(
            scene=SceneRequest(path, **scene_options),
            classes=classes,
            output=str(tmp_path / name),
            **options,
        )

    return make


@pytest.fixture
def stores(tmp_path: Path) -> Path:
    """Return the folder that ``make_embed`` and ``make_question`` store in."""
    return tmp_path / "stores"


@pytest.fixture
def make_embed(stores: Path):
    """Return a function that builds a request to encode a scene of red, green and blue."""

    def make(path: str, detail: int = 1, folder: str = "", **scene: object) -> EmbedRequest:
        scene.setdefault("bands", color_bands())
        return EmbedRequest(
            SceneRequest(path, **scene), detail=detail, stores=folder or str(stores)
        )

    return make


@pytest.fixture
def make_question(tmp_path: Path, stores: Path):
    """Return a function that builds a question; output and stores lie in folders of their own."""

    def make(path: str, name: str = "heat.tif", **options: object) -> SimilarityRequest:
        scene = {
            key: options.pop(key)
            for key in ("area", "scaling", "bands", "sensor", "offset")
            if key in options
        }
        scene.setdefault("bands", color_bands())
        options.setdefault("stores", str(stores))
        (tmp_path / "out").mkdir(exist_ok=True)
        return SimilarityRequest(
            SceneRequest(path, **scene), str(tmp_path / "out" / name), **options
        )

    return make


def patchwork(height: int, width: int, seed: int = 0, cell: int = 24) -> np.ndarray:
    """Return a noisy uint8 RGB scene of red, green and blue fields."""
    rng = np.random.default_rng(seed)
    kinds = rng.integers(0, 3, (-(-height // cell), -(-width // cell)))
    kinds = np.kron(kinds, np.ones((cell, cell), int))[:height, :width]
    scene = np.full((3, height, width), 40, np.int16)
    for band in range(3):
        scene[band][kinds == band] = 180
    return np.clip(scene + rng.normal(0, 12, scene.shape), 0, 255).astype(np.uint8)
