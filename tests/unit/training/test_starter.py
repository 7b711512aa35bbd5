# SPDX-License-Identifier: GPL-2.0-or-later
"""The shipped Starter: small, loadable, open to any bands; and the demonstration scene."""

from __future__ import annotations

import json
import math

import numpy as np
import pytest
import rasterio
import torch

from geolangbind_qgis import paths, prompts
from geolangbind_qgis.engine.evaluation.confusion import confusion
from geolangbind_qgis.engine.models import loading
from geolangbind_qgis.engine.models.tokenizer import UNKNOWN_ID, PromptTokenizer
from geolangbind_qgis.engine.shelf import ModelShelf
from geolangbind_qgis.protocol import ClassSpec, ModelRequest
from training import demo_scene, materials
from training.concepts import CONCEPTS
from training.dataset import Batches, pool
from training.evaluate_starter import class_map, summary
from training.train_starter import exclusive, new_model, starter_config, step_loss
from training.vocabulary import train_tokenizer

DEMO_ACCURACY = 0.85


@pytest.fixture(scope="module")
def starter():
    return loading.load("starter", device="cpu")


def test_the_starter_is_small():
    folder = paths.resource("models", "starter")
    assert sum(f.stat().st_size for f in folder.iterdir()) < 15_000_000


def test_the_starter_knows_every_letter_of_its_prompts(starter):
    texts = [word for concept in CONCEPTS for word in concept.words]
    texts += [p for bundled in prompts.bundled() for c in bundled.classes for p in c.prompts]
    assert not (starter.tokenizer([*texts, "zebra quartz 0.5"]) == UNKNOWN_ID).any()


@pytest.mark.parametrize("bands", [1, 3, 10, 224])
def test_the_starter_takes_any_bands(starter, bands):
    side, grid = starter.config.image_size, starter.config.grid
    with torch.inference_mode():
        features = starter.patch_features(
            torch.rand(2, bands, side, side) * 2 - 1, torch.linspace(0.42, 2.4, bands)
        )
    assert features.shape == (2, grid, grid, starter.config.width)
    assert torch.isfinite(features).all()


def test_the_starter_maps_the_demonstration_scene(tmp_path):
    demo_scene.write(tmp_path)
    classes = json.loads((tmp_path / "demo_classes.json").read_text())["classes"]
    specs = [ClassSpec(c["name"], tuple(c["prompts"]), c["color"]) for c in classes]
    found = class_map(tmp_path / "demo_scene.tif", specs, ModelRequest("starter"), 1, ModelShelf())
    with rasterio.open(tmp_path / "demo_reference.tif") as raster:
        truth = raster.read(1)
    result = summary(confusion(truth, found, len(specs)))
    assert result["overall accuracy"] >= DEMO_ACCURACY
    assert min(v for v in result["IoU"] if v is not None) > 0.3


def test_the_demonstration_scene_says_its_bands_and_holds_every_class(tmp_path):
    demo_scene.write(tmp_path, size=300)
    with rasterio.open(tmp_path / "demo_scene.tif") as scene:
        assert scene.count == 10 and scene.dtypes[0] == "uint16" and scene.crs.to_epsg() == 32633
        assert scene.descriptions == demo_scene.sensors.SENTINEL_2_NAMES
        assert scene.tags(8, ns="IMAGERY")["CENTRAL_WAVELENGTH_UM"] == "0.8650"
        first = scene.read()
    with rasterio.open(tmp_path / "demo_reference.tif") as raster:
        assert set(np.unique(raster.read(1))) >= {1, 2, 3, 4, 5}
    demo_scene.write(tmp_path, size=300)
    with rasterio.open(tmp_path / "demo_scene.tif") as scene:
        assert np.array_equal(first, scene.read())


def test_a_few_steps_lower_the_loss():
    torch.manual_seed(0)
    rng = np.random.default_rng(0)
    vocabulary = train_tokenizer()
    config = starter_config(vocabulary.get_vocab_size())
    tokenizer = PromptTokenizer(vocabulary, config.context_length)
    model = new_model(config).train()
    batch = Batches(pool(4, 64, 21), materials.library(), 32, 2, seed=1).draw(4)
    optimizer = torch.optim.AdamW(model.parameters(), lr=5e-4)
    losses = []
    for _ in range(24):
        loss = step_loss(model, batch, tokenizer, rng)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)  # as in training
        optimizer.step()
        losses.append(float(loss.detach()))
    assert np.mean(losses[-3:]) < 0.9 * losses[0]


def test_land_use_goes_before_what_grows_in_it():
    names = [concept.words[0] for concept in CONCEPTS]
    truth = torch.zeros(1, len(CONCEPTS))
    truth[0, names.index("urban")] = 0.75
    truth[0, names.index("forest")] = 1.0
    share = exclusive(truth, ("urban", "forest", "water"))
    assert share.tolist() == [[0.75, 0.25, 0.0]]
    assert math.isclose(float(share.sum()), 1.0)


def test_figures_of_a_known_confusion():
    truth = np.array([[1, 1, 2, 2, 0]])
    found = np.array([[1, 2, 2, 2, 1]])
    result = summary(confusion(truth, found, 3))
    assert result["overall accuracy"] == 0.75 and result["pixels"] == 4
    assert result["IoU"] == [0.5, 0.667, None]
