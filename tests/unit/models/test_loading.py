# SPDX-License-Identifier: GPL-2.0-or-later
"""A model with its weights, tokenizer and description; starting weights are recognised."""

from __future__ import annotations

import json
import math
import shutil

import pytest
import torch
from safetensors.torch import load_file, save_file

from geolangbind_qgis.engine import models
from geolangbind_qgis.engine.errors import CheckpointError
from geolangbind_qgis.engine.models import loading
from geolangbind_qgis.engine.models.catalogue import starter_folder
from geolangbind_qgis.engine.models.checkpoints import sha256


@pytest.fixture
def starter_weights():
    return load_file(starter_folder() / "model.safetensors")


def load_with_scale(tmp_path, weights, scale):
    path = tmp_path / "mine.safetensors"
    save_file({**weights, "logit_scale": torch.tensor(math.log(scale))}, path)
    return models.load("starter", device="cpu", weights=str(path))


@pytest.mark.filterwarnings("error")
def test_the_starter_is_ready_to_use():
    model = models.load("starter", device="cpu")
    assert not model.training
    assert not any(parameter.requires_grad for parameter in model.parameters())
    assert model.info.name == "starter"
    assert "trained on simulated scenes" in model.info.says
    assert model.info.checkpoint == "bundled"
    assert model.info.sha256 == sha256(starter_folder() / "model.safetensors")
    assert model.info.notes == ()
    water, sea, roofs = model.embed_prompts(["water", "deep water", "roofs"])
    assert water @ sea > water @ roofs


def test_starting_weights_are_said_in_plain_words(tmp_path, starter_weights):
    model = load_with_scale(tmp_path, starter_weights, 117.331)
    (note,) = model.info.notes
    assert "weights that training started from" in note
    assert "poor" in note
    assert "GeoLangBind L-384" in note
    assert "\n" not in note


@pytest.mark.parametrize("scale", [1.0, 10.0, 99.9, 100.0])
def test_trained_weights_are_not_accused(tmp_path, starter_weights, scale):
    assert load_with_scale(tmp_path, starter_weights, scale).info.notes == ()


@pytest.mark.parametrize("scale", [100.1, 1e30])
def test_a_scale_above_the_limit_of_training_is_noticed(tmp_path, starter_weights, scale):
    assert len(load_with_scale(tmp_path, starter_weights, scale).info.notes) == 1


def test_the_tokenizer_beside_local_weights_is_used(tmp_path):
    weights = tmp_path / "w.safetensors"
    item = loading.entry("geolangbind-b-224")
    for name in ("spiece.model", "tokenizer.json"):
        (tmp_path / name).write_bytes(b"1")
        found = loading._local_tokenizer(item, weights, loading.Job(), offline=True)
        assert found == tmp_path / name


def test_local_weights_without_a_tokenizer_say_what_to_put_where(tmp_path, hub):
    weights = tmp_path / "w.safetensors"
    weights.write_bytes(b"1")
    with pytest.raises(CheckpointError) as caught:
        models.load("geolangbind-b-224", "cpu", str(weights), offline=True)
    line = str(caught.value)
    assert "No tokenizer beside w.safetensors: put tokenizer.json of timm/ViT-B-16-SigLIP" in line
    assert "\n" not in line
    assert hub.asked == []


def test_weights_that_are_not_there_are_named_first(tmp_path, hub):
    with pytest.raises(CheckpointError, match=r"There is no checkpoint at .*gone\.bin"):
        models.load("geolangbind-b-224", "cpu", str(tmp_path / "gone.bin"))
    assert hub.asked == []


def test_the_starter_in_place_of_a_published_model_is_refused(tmp_path):
    for name in ("model.safetensors", "tokenizer.json"):
        shutil.copy(starter_folder() / name, tmp_path)
    with pytest.raises(CheckpointError) as caught:
        models.load("geolangbind-b-224", "cpu", str(tmp_path / "model.safetensors"))
    line = str(caught.value)
    assert "model.safetensors belongs to another model" in line
    assert "weights missing (text.transformer.resblocks." in line
    assert "\n" not in line


def test_a_starter_trained_again_keeps_its_own_words(tmp_path):
    shutil.copytree(starter_folder(), tmp_path, dirs_exist_ok=True)
    document = json.loads((tmp_path / "tokenizer.json").read_text(encoding="utf-8"))
    vocabulary = document["model"]["vocab"]
    one, two = [piece for piece in vocabulary if piece.isalpha() and len(piece) > 4][:2]
    vocabulary[one], vocabulary[two] = vocabulary[two], vocabulary[one]
    (tmp_path / "tokenizer.json").write_text(json.dumps(document), encoding="utf-8")
    weights = str(tmp_path / "model.safetensors")
    theirs, ours = models.load("starter", "cpu", weights), models.load("starter", "cpu")
    assert theirs.tokenizer([one]).tolist() == ours.tokenizer([two]).tolist()
    (tmp_path / "config.json").unlink()  # weights alone go with the bundled words
    alone = models.load("starter", "cpu", weights)
    assert alone.tokenizer([one]).tolist() == ours.tokenizer([one]).tolist()


def test_an_unknown_model_names_the_choices():
    with pytest.raises(CheckpointError, match=r"no model 'gpt'.*starter.*geolangbind-l-384"):
        models.load("gpt")
