# SPDX-License-Identifier: GPL-2.0-or-later
"""Fetching a model from a hub: one commit, the library's cache, no network afterwards."""

from __future__ import annotations

import errno
import os
import shutil
import types

import pytest
from huggingface_hub import constants, hf_hub_download, scan_cache_dir

from geolangbind_qgis import patience
from geolangbind_qgis.engine.errors import CheckpointError, HubError
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.models import hub_files
from geolangbind_qgis.engine.models.hub import (
    cached_model,
    fetch_model,
    fetch_tokenizer,
    model_files,
    tokenizer_repository,
)
from geolangbind_qgis.engine.models.hub_cache import remove

from .conftest import MODEL, TOKENIZER, WEIGHTS_FILE, config, weights


def test_the_files_arrive_as_published(hub, model):
    files = fetch_model(MODEL, "main", Job())
    assert files.weights.read_bytes() == model.weights
    assert files.config.read_bytes() == config()
    assert files.tokenizer.read_bytes() == b'{"a": 1}'
    assert files.commit == model.commit


def test_nothing_but_the_files_is_asked_for(hub, model):
    fetch_model(MODEL, "main", Job())
    paths = {asked.path for asked in hub.asked}
    assert not {path for path in paths if "/resolve/" not in path and "/store/" not in path}
    assert not hub.requests("README")


def test_the_library_finds_the_files_without_network(hub, model):
    files = fetch_model(MODEL, "main", Job())
    hub.asked.clear()
    for path in (files.config, files.weights):
        known = hf_hub_download(MODEL, path.name, revision="main", local_files_only=True)
        assert known == str(path)
    assert hf_hub_download(TOKENIZER, "tokenizer.json", local_files_only=True) == str(
        files.tokenizer
    )
    assert hub.asked == []
    cache = scan_cache_dir(constants.HF_HUB_CACHE)
    assert not cache.warnings
    assert {repository.repo_id for repository in cache.repos} == {MODEL, TOKENIZER}


def test_a_model_the_library_fetched_is_used_as_it_is(hub, model):
    for repository, name in (
        (MODEL, "open_clip_config.json"),
        (MODEL, WEIGHTS_FILE),
        (TOKENIZER, "tokenizer.json"),
    ):
        hf_hub_download(repository, name, cache_dir=constants.HF_HUB_CACHE)
    hub.asked.clear()
    assert model_files(MODEL, "main", Job()).weights.read_bytes() == model.weights
    assert hub.asked == []


def test_a_model_that_is_here_asks_no_network(hub, model):
    fetch_model(MODEL, "main", Job())
    hub.asked.clear()
    hub.push(MODEL, {"open_clip_config.json": config(), WEIGHTS_FILE: weights(2)})
    assert model_files(MODEL, "main", Job()).commit == model.commit
    assert hub.asked == []


def test_fetching_again_brings_the_newer_commit(hub, push_model):
    first = push_model(1)
    fetch_model(MODEL, "main", Job())
    second = push_model(2)
    files = fetch_model(MODEL, "main", Job())
    assert first.commit != second.commit == files.commit == cached_model(MODEL, "main").commit
    assert files.weights.read_bytes() == second.weights


def test_a_newer_commit_with_the_same_weights_costs_no_download(hub, push_model):
    push_model(1)
    fetch_model(MODEL, "main", Job())
    again = push_model(1)
    hub.asked.clear()
    assert fetch_model(MODEL, "main", Job()).commit == again.commit
    assert hub.store_requests() == []


def test_a_repository_that_changes_meanwhile_is_not_mixed(hub, push_model, monkeypatch):
    first = push_model(1)
    ask, answers = hub_files.get_hf_file_metadata, []

    def push_after_the_first_answer(*given, **named):
        found = ask(*given, **named)
        if not answers:
            push_model(2)
        answers.append(found.commit_hash)
        return found

    monkeypatch.setattr(hub_files, "get_hf_file_metadata", push_after_the_first_answer)
    files = fetch_model(MODEL, "main", Job())
    assert len(hub.commits[MODEL]) == 2
    assert files.commit == files.config.parent.name == first.commit
    assert files.weights.read_bytes() == first.weights


def test_a_full_commit_is_that_one_and_no_other(hub, push_model):
    first, second = push_model(1), push_model(2)
    fetch_model(MODEL, "main", Job())
    assert cached_model(MODEL, first.commit) is None
    assert fetch_model(MODEL, first.commit, Job()).weights.read_bytes() == first.weights
    assert cached_model(MODEL, first.commit).commit == first.commit
    assert cached_model(MODEL, "main").commit == second.commit


def test_a_newer_commit_that_another_program_began_does_not_hide_the_model(hub, push_model):
    first = push_model(1)
    fetch_model(MODEL, "main", Job())
    push_model(2)
    hf_hub_download(MODEL, "README.md", cache_dir=constants.HF_HUB_CACHE)
    hub.asked.clear()
    assert model_files(MODEL, "main", Job()).commit == first.commit
    assert hub.asked == []


@pytest.mark.parametrize("missing", ["open_clip_config.json", WEIGHTS_FILE, "tokenizer.json"])
def test_a_model_counts_as_here_when_all_of_it_is(hub, model, missing):
    files = fetch_model(MODEL, "main", Job())
    assert cached_model(MODEL, "main") == files
    for path in (files.config, files.weights, files.tokenizer):
        if path.name == missing:
            path.unlink()
    assert cached_model(MODEL, "main") is None


def test_the_tokenizer_of_the_repository_itself_comes_first(hub):
    own = {"open_clip_config.json": config(), WEIGHTS_FILE: weights(), "spiece.model": b"own"}
    hub.push(MODEL, own)
    assert fetch_model(MODEL, "main", Job()).tokenizer.read_bytes() == b"own"
    assert cached_model(MODEL, "main").tokenizer.read_bytes() == b"own"


def test_weights_may_be_a_torch_file(hub, model):
    name = "open_clip_pytorch_model.bin"
    hub.push(MODEL, {"open_clip_config.json": config(), name: weights(3)})
    assert fetch_model(MODEL, "main", Job()).weights.name == name


def test_a_tokenizer_for_local_weights_is_fetched_once(hub):
    hub.push("timm/ViT-B-16-SigLIP", {"tokenizer.json": b"{}"})
    path = fetch_tokenizer(Job())
    assert path.read_bytes() == b"{}"
    hub.asked.clear()
    assert fetch_tokenizer(Job()) == fetch_tokenizer(Job(), offline=True) == path
    assert hub.asked == []


def test_a_cache_without_links_holds_the_files_themselves(hub, model, monkeypatch):
    monkeypatch.setattr(hub_files, "are_symlinks_supported", lambda _: False)
    files = fetch_model(MODEL, "main", Job())
    assert not files.weights.is_symlink()
    assert files.weights.read_bytes() == model.weights
    assert cached_model(MODEL, "main") == fetch_model(MODEL, "main", Job()) == files


@pytest.mark.parametrize("links", [True, False])
def test_a_virus_scanner_that_looks_at_what_has_come_is_waited_for(hub, model, monkeypatch, links):
    monkeypatch.setattr(hub_files, "are_symlinks_supported", lambda _: links)
    monkeypatch.setattr(patience, "sys", types.SimpleNamespace(platform="win32"))
    monkeypatch.setattr(patience, "_PAUSE_S", 0.01)
    really, held = os.replace, set()

    def replace(source, target):
        if str(target) not in held:
            held.add(str(target))
            raise PermissionError(errno.EACCES, "Access is denied", str(target))
        really(source, target)

    monkeypatch.setattr(os, "replace", replace)
    assert fetch_model(MODEL, "main", Job()).weights.read_bytes() == model.weights
    assert len(held) == 5  # three files, two notes of what "main" is


# --- offline ------------------------------------------------------------------


@pytest.mark.parametrize("how", ["asked", "HF_HUB_OFFLINE"])
def test_offline_no_network_is_touched(hub, model, monkeypatch, how):
    offline = how == "asked"
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", not offline)
    for take in (fetch_model, model_files):
        with pytest.raises(HubError, match="not on this machine and offline mode is on"):
            take(MODEL, "main", Job(), offline)
    with pytest.raises(HubError, match="offline mode is on"):
        fetch_tokenizer(Job(), offline)
    assert hub.asked == []
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)
    here = fetch_model(MODEL, "main", Job())
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", not offline)
    hub.asked.clear()
    assert fetch_model(MODEL, "main", Job(), offline) == here
    assert model_files(MODEL, "main", Job(), offline) == here
    assert hub.asked == []


# --- odd repositories ---------------------------------------------------------


def test_a_repository_without_weights_or_tokenizer_says_so(hub):
    hub.push(MODEL, {"open_clip_config.json": config("maker/none")})
    with pytest.raises(CheckpointError, match="holds no weights"):
        fetch_model(MODEL, "main", Job())
    hub.push(MODEL, {"open_clip_config.json": config(TOKENIZER), WEIGHTS_FILE: weights()})
    hub.push(TOKENIZER, {"README.md": b"nothing"})
    with pytest.raises(CheckpointError, match=f"Neither {MODEL} nor {TOKENIZER} holds a tok"):
        fetch_model(MODEL, "main", Job())
    hub.push(MODEL, {WEIGHTS_FILE: weights()})
    with pytest.raises(CheckpointError, match=r"holds no open_clip_config\.json"):
        fetch_model(MODEL, "main", Job())


@pytest.mark.parametrize("name", ["../../etc", "", "a/b/c", None])
def test_a_name_that_is_no_repository_is_not_followed(tmp_path, name):
    path = tmp_path / "open_clip_config.json"
    path.write_bytes(config(name))
    assert tokenizer_repository(path) == "timm/ViT-B-16-SigLIP"


def test_the_tokenizer_may_be_named_as_open_clip_does(tmp_path):
    path = tmp_path / "open_clip_config.json"
    path.write_bytes(config("hf-hub:timm/other"))
    assert tokenizer_repository(path) == "timm/other"


def test_removing_frees_everything_of_the_repository(hub, model):
    files = fetch_model(MODEL, "main", Job())
    folder = files.weights.parents[2]
    (folder / "blobs" / "begun.incomplete").write_bytes(b"0" * 100)
    expected = len(model.weights) + len(config()) + 100 + len(model.commit)
    assert remove(MODEL) == expected
    assert not folder.exists()
    assert remove(MODEL) == 0
    assert files.tokenizer.is_file()


def test_fetching_again_repairs_a_damaged_cache(hub, model):
    files = fetch_model(MODEL, "main", Job())
    blob = files.weights.resolve()
    for spoilt in (model.weights[:-10], model.weights[:-1] + b"x", b""):
        blob.write_bytes(spoilt)
        assert fetch_model(MODEL, "main", Job()).weights.read_bytes() == model.weights
    blob.unlink()
    assert cached_model(MODEL, "main") is None
    assert fetch_model(MODEL, "main", Job()).weights.read_bytes() == model.weights
    shutil.rmtree(files.weights.parents[1])
    hub.asked.clear()
    assert fetch_model(MODEL, "main", Job()) == files
    assert hub.store_requests() == []
