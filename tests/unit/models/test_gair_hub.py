# SPDX-License-Identifier: GPL-2.0-or-later
"""GAIR from a hub on 127.0.0.1: nothing is downloaded before its licence is accepted."""

from __future__ import annotations

import json

import pytest
import torch
from fakes.gair import GAIR, SMALL, weights, write_training_checkpoint
from fakes.hub import Fault, sha256
from huggingface_hub import constants

from geolangbind_qgis.engine import methods, models
from geolangbind_qgis.engine.errors import (
    Cancelled,
    CheckpointError,
    HubError,
    LicenceError,
    UsageError,
)
from geolangbind_qgis.engine.explain import say
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.model_commands import remove, verify
from geolangbind_qgis.engine.models.gair import Gair, checkpoint
from geolangbind_qgis.engine.shelf import ModelShelf
from geolangbind_qgis.protocol import ModelEntry, ModelRequest, from_json, to_json

from .conftest import Watched

REPOSITORY = "PingL/GAIR"


def listed():
    return next(entry for entry in models.catalogue() if entry.name == "gair")


@pytest.fixture
def published(hub, tmp_path, monkeypatch):
    """The repository with a small checkpoint as a training run writes it; returns its bytes."""
    monkeypatch.setattr(checkpoint, "GAIR", SMALL)
    data = write_training_checkpoint(tmp_path / "made.pth", weights()).read_bytes()
    hub.push(REPOSITORY, {"checkpoint.pth": data, "README.md": b"GAIR"})
    return data


def test_the_catalogue_says_what_it_is_and_what_to_accept(hub):
    entry = listed()
    assert (entry.family, entry.repository, entry.installed) == ("gair", REPOSITORY, False)
    with torch.device("meta"):
        numbers = sum(tensor.numel() for tensor in Gair(GAIR).state_dict().values())
    assert entry.size_bytes == pytest.approx(4 * numbers, rel=0.01)  # as float32
    assert hub.asked == []
    assert "CC BY-NC 4.0" in entry.licence and "CC BY-NC 4.0" in entry.consent
    assert "https://creativecommons.org/licenses/by-nc/4.0/" in entry.consent
    assert from_json(ModelEntry, json.loads(json.dumps(to_json(entry)))) == entry
    assert [e.name for e in models.catalogue() if e.consent] == ["gair"]


@pytest.mark.parametrize(
    "download",
    [
        lambda: models.fetch("gair"),
        lambda: models.load("gair", device="cpu"),
        lambda: ModelShelf().get(ModelRequest("gair", device="cpu"), family="gair"),
        lambda: methods.METHODS["fetch_model"].run(ModelRequest("gair"), Job()),
    ],
)
def test_nothing_is_downloaded_before_the_licence_is_accepted(hub, published, download):
    with pytest.raises(LicenceError) as caught:
        download()
    line = say(caught.value)
    assert "CC BY-NC 4.0" in line and "--accept-licence" in line and "…" not in line
    assert hub.asked == [] and not listed().installed


def test_once_accepted_it_is_fetched_loaded_and_stays(hub, published):
    job = Watched()
    entry = models.fetch("gair", job, accept_licence=True)
    assert entry.installed and entry.size_bytes == len(published)
    assert entry.revision == hub.main[REPOSITORY] and entry == listed()
    assert any(message.startswith("Downloading GAIR") for _, message, _ in job.news)
    assert not hub.requests("README")
    hub.asked.clear()
    for offline in (False, True):
        model = models.load("gair", device="cpu", offline=offline)
        assert isinstance(model, Gair)
        assert model.info.checkpoint == f"{REPOSITORY}@{entry.revision}"
        assert model.info.sha256 == sha256(published)
        assert torch.equal(model.imnet.weight, weights()["imnet.weight"])
    assert listed() == entry and hub.asked == []
    models.fetch("gair")  # looking for a newer one needs no second consent
    assert remove("gair").freed_bytes >= len(published)
    with pytest.raises(LicenceError):
        models.fetch("gair")


def test_loading_fetches_where_the_licence_is_accepted(hub, published):
    request = ModelRequest("gair", device="cpu", accept_licence=True)
    model = ModelShelf().get(request, family="gair")
    assert model.info.sha256 == sha256(published)


def test_an_interrupted_download_goes_on(hub, published):
    hub.faults = [Fault(where="/store/", method="GET", pause_s=0.02)]
    with pytest.raises(Cancelled):
        models.fetch("gair", Watched(lambda done, _: done > 0.3), accept_licence=True)
    assert not listed().installed
    hub.faults = []
    hub.asked.clear()
    models.fetch("gair", accept_licence=True)
    assert any("range" in asked.headers for asked in hub.store_requests())
    assert models.load("gair", device="cpu").info.sha256 == sha256(published)


def test_a_newer_commit_comes_with_the_next_fetch(hub, published, tmp_path):
    models.fetch("gair", accept_licence=True)
    made = {**weights(), "imnet.bias": torch.ones(SMALL.width)}
    data = write_training_checkpoint(tmp_path / "new.pth", made).read_bytes()
    commit = hub.push(REPOSITORY, {"checkpoint.pth": data})
    assert listed().revision != commit
    assert models.fetch("gair").revision == commit
    assert models.load("gair", device="cpu").imnet.bias.eq(1.0).all()


def test_a_repository_without_the_file_is_named(hub):
    hub.push(REPOSITORY, {"README.md": b"GAIR"})
    with pytest.raises(CheckpointError, match=r"PingL/GAIR holds no checkpoint\.pth"):
        models.fetch("gair", accept_licence=True)


def test_offline_without_the_file_is_named(hub, monkeypatch):
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    with pytest.raises(HubError, match="offline mode is on"):
        models.fetch("gair", accept_licence=True)


def test_verify_tells_how_to_compare(hub, published):
    with pytest.raises(CheckpointError, match="GAIR is not on this computer: fetch it first"):
        verify("gair", "", Job(), offline=False)
    models.fetch("gair", accept_licence=True)
    told = verify("gair", "", Job(), offline=False)
    assert told.sha256 == sha256(published)
    for number in ("0.8335", "0.4648", "0.3956", "--examples"):
        assert number in told.compare
    assert told.examples == {} and told.compared == 1


def test_a_model_of_another_family_is_refused(hub, published):
    shelf = ModelShelf()
    with pytest.raises(UsageError, match=r"GAIR answers photos and .*, not class names.* starter"):
        shelf.get(ModelRequest("gair", device="cpu"))
    with pytest.raises(UsageError, match=r"Starter answers class names.*: choose gair"):
        shelf.get(ModelRequest("starter", device="cpu"), family="gair")
    assert hub.asked == []
