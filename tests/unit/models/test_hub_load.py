# SPDX-License-Identifier: GPL-2.0-or-later
"""From a hub to a model that answers: a whole GeoLangBind, as published, but tiny."""

from __future__ import annotations

import json

import pytest
import torch
from fakes.hub import Fault, sha256
from huggingface_hub import constants
from safetensors.torch import save

from geolangbind_qgis.engine import methods, models
from geolangbind_qgis.engine.errors import CheckpointError, HubError
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.models.catalogue import ENTRIES, CatalogueEntry, starter_folder
from geolangbind_qgis.engine.models.config import PUBLISHED, GeoLangBindConfig
from geolangbind_qgis.engine.models.geolangbind import GeoLangBind
from geolangbind_qgis.engine.shelf import ModelShelf
from geolangbind_qgis.protocol import ModelRequest

from .conftest import MODEL, TOKENIZER, WEIGHTS_FILE, Watched, config

TINY = GeoLangBindConfig(
    name="tiny",
    image_size=32,
    patch_size=8,
    width=64,
    depth=1,
    heads=4,
    mlp_width=64,
    text_layers=1,
    text_heads=4,
    text_mlp_width=64,
    context_length=16,
    vocabulary_size=json.loads((starter_folder() / "config.json").read_text())["vocabulary_size"],
)


def checkpoint(seed=0):
    """Return the weights of a tiny model and the file they are published in."""
    torch.manual_seed(seed)
    model = GeoLangBind(TINY)
    for parameter in model.parameters():
        torch.nn.init.normal_(parameter, std=0.02)
    tensors = {name: tensor.contiguous() for name, tensor in model.state_dict().items()}
    return tensors, save({**tensors, "translators.0.weight": torch.zeros(2, 2)})


@pytest.fixture
def tiny(hub, monkeypatch):
    """A published model by the name of "tiny"; returns its commit, weights and their file."""
    monkeypatch.setitem(PUBLISHED, "tiny", TINY)
    item = CatalogueEntry("tiny", "Tiny", "to test", "none", 100_000, repository=MODEL)
    monkeypatch.setitem(ENTRIES, "tiny", item)
    hub.push(TOKENIZER, {"tokenizer.json": (starter_folder() / "tokenizer.json").read_bytes()})
    tensors, data = checkpoint()
    commit = hub.push(MODEL, {"open_clip_config.json": config(), WEIGHTS_FILE: data})
    return commit, tensors, data


def listed():
    return next(item for item in models.catalogue() if item.name == "tiny")


def test_load_fetches_the_model_and_says_where_it_is_from(hub, tiny):
    commit, tensors, data = tiny
    assert not listed().installed and listed().revision == "main"
    job = Watched()
    model = models.load("tiny", device="cpu", job=job)
    for name, tensor in model.state_dict().items():
        assert torch.equal(tensor, tensors[name]), name
    assert model.info.checkpoint == f"{MODEL}@{commit}"
    assert model.info.sha256 == sha256(data)
    assert any(message.startswith("Downloading model") for _, message, _ in job.news)
    found = listed()
    assert found.installed and found.revision == commit and found.size_bytes == len(data)


def test_the_tokenizer_is_that_of_the_repository_the_configuration_names(hub, tiny):
    model = models.load("tiny", device="cpu")
    ids = model.tokenizer(["water", "forest"])
    starter = models.load("starter", device="cpu").tokenizer(["water", "forest"])
    assert ids.shape == (2, 16)
    kept = min(ids.shape[1], starter.shape[1])
    assert torch.equal(ids[:, :kept], starter[:, :kept])
    assert hub.requests(f"/{TOKENIZER}/resolve/")


def test_a_loaded_model_answers(hub, tiny):
    model = models.load("tiny", device="cpu")
    images, waves = torch.rand(2, 3, 32, 32), torch.tensor([0.665, 0.56, 0.49])
    assert model.encode_image(images, waves).shape == (2, 64)
    assert model.encode_text(model.tokenizer(["water"])).shape == (1, 64)


def test_a_model_that_is_here_loads_while_the_hub_is_silent(hub, tiny, monkeypatch):
    models.fetch("tiny")
    hub.asked.clear()
    monkeypatch.setattr(constants, "HF_HUB_ETAG_TIMEOUT", 1000)
    hub.faults = [Fault(silence_s=1000)]
    commit, _, _ = tiny
    for offline in (False, True):
        assert models.load("tiny", device="cpu", offline=offline).info.checkpoint.endswith(commit)
    assert ModelShelf().get(ModelRequest("tiny", device="cpu")).info.checkpoint.endswith(commit)
    assert hub.asked == []


def test_a_newer_commit_is_used_when_the_person_fetches_again(hub, tiny):
    first = models.load("tiny", device="cpu").info
    tensors, data = checkpoint(seed=1)
    commit = hub.push(MODEL, {"open_clip_config.json": config(), WEIGHTS_FILE: data})
    assert models.load("tiny", device="cpu").info == first
    assert models.fetch("tiny").revision == commit
    second = models.load("tiny", device="cpu")
    assert second.info.checkpoint == f"{MODEL}@{commit}" != first.checkpoint
    assert torch.equal(second.state_dict()["logit_scale"], tensors["logit_scale"])


def test_the_engine_does_not_keep_the_older_commit_in_memory(hub, tiny):
    request = ModelRequest("tiny", device="cpu")
    first = methods.shelf().get(request).info
    _, data = checkpoint(seed=1)
    commit = hub.push(MODEL, {"open_clip_config.json": config(), WEIGHTS_FILE: data})
    assert methods.shelf().get(request).info is first
    methods.METHODS["fetch_model"].run(request, Job())
    assert methods.shelf().get(request).info.checkpoint == f"{MODEL}@{commit}"
    methods.shelf().clear()


def test_weights_of_another_model_are_refused(hub, tiny):
    tensors, _ = checkpoint()
    tensors.pop("visual.trunk.norm.weight")
    hub.push(MODEL, {"open_clip_config.json": config(), WEIGHTS_FILE: save(tensors)})
    with pytest.raises(CheckpointError, match=r"visual\.trunk\.norm\.weight"):
        models.load("tiny", device="cpu")


def test_local_weights_need_only_the_tokenizer_and_only_once(hub, tiny, tmp_path):
    _, _, data = tiny
    file = tmp_path / "mine" / "mine.safetensors"
    file.parent.mkdir()
    file.write_bytes(data)
    with pytest.raises(CheckpointError, match=r"No tokenizer beside mine\.safetensors"):
        models.load("tiny", device="cpu", weights=str(file), offline=True)
    assert hub.asked == []
    vocabulary = (starter_folder() / "tokenizer.json").read_bytes()
    hub.push("timm/ViT-B-16-SigLIP", {"tokenizer.json": vocabulary})
    models.load("tiny", device="cpu", weights=str(file))
    hub.asked.clear()
    info = models.load("tiny", device="cpu", weights=str(file)).info
    assert info.checkpoint == "mine.safetensors" and info.sha256 == sha256(data)
    assert hub.asked == []


def test_an_unreachable_hub_names_the_repository(hub, tiny, monkeypatch):
    hub.faults = [Fault(status=404, headers={"X-Error-Code": "RepoNotFound"})]
    with pytest.raises(HubError, match=f"{MODEL} is not on the hub"):
        models.load("tiny", device="cpu")
