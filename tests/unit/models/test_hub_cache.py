# SPDX-License-Identifier: GPL-2.0-or-later
"""What the cache holds: listed, compared with the published checksums, removed."""

from __future__ import annotations

import hashlib
import os
import shutil
from pathlib import Path

import pytest
from fakes.hub import Fault
from filelock import FileLock
from huggingface_hub import constants

from geolangbind_qgis.engine import methods, model_commands
from geolangbind_qgis.engine.errors import Cancelled, CheckpointError, HubError
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.models import hub_files
from geolangbind_qgis.engine.models.catalogue import compare, fetch, listing
from geolangbind_qgis.engine.models.hub import fetch_model
from geolangbind_qgis.engine.models.hub_cache import remove, space_left
from geolangbind_qgis.protocol import ModelRequest

from .conftest import MODEL, TOKENIZER, WEIGHTS_FILE, Watched, config, weights

B_224, REPOSITORY = "geolangbind-b-224", "XShadow/GeoLB-ViT-B-16-SigLIP"


@pytest.fixture
def published(hub):
    """B-224 under its published names; returns the weights' bytes."""
    hub.push(TOKENIZER, {"tokenizer.json": b"{}"})
    data = weights()
    hub.push(REPOSITORY, {"open_clip_config.json": config(), WEIGHTS_FILE: data})
    return data


def listed():
    return next(item for item in listing().models if item.name == B_224)


def test_the_list_says_where_downloads_go_and_what_room_there_is(hub, tmp_path, monkeypatch):
    usage = shutil.disk_usage(tmp_path)._replace(free=123_456_789)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    found = listing()
    assert found.folder == str(tmp_path / "hub") and not (tmp_path / "hub").exists()
    assert found.free_bytes == space_left() == 123_456_789
    assert all(model.licence_url.startswith("https://") for model in found.models)


def test_an_unfinished_download_is_told(hub, published):
    assert listed().partial_bytes == 0
    hub.faults = [Fault("/store/", "GET", pause_s=0.01)]
    with pytest.raises(Cancelled):
        fetch(B_224, Watched(lambda fraction, _: fraction > 0.3))
    assert not listed().installed
    assert 0.2 * len(published) < listed().partial_bytes < len(published)
    hub.faults = []
    assert fetch(B_224).partial_bytes == 0


@pytest.mark.parametrize("links", [True, False])
def test_files_are_compared_with_their_checksums(hub, published, monkeypatch, links):
    monkeypatch.setattr(hub_files, "are_symlinks_supported", lambda _: links)
    fetch(B_224)
    hub.asked.clear()
    job = Watched()
    assert compare(B_224, job, offline=False) == 3
    assert bool(hub.asked) is not links  # a cache without links knows no checksums
    assert not hub.requests(method="GET")
    assert any(WEIGHTS_FILE in message for _, message, _ in job.news)


@pytest.mark.parametrize("name", [WEIGHTS_FILE, "open_clip_config.json", "tokenizer.json"])
def test_one_changed_byte_is_found_and_a_download_repairs_it(hub, published, name):
    fetch(B_224)
    path = next(path for path in (hub_files.Path(constants.HF_HUB_CACHE)).rglob(name))
    content = path.read_bytes()
    changed = content[:-1] + bytes([content[-1] ^ 1]) if name == WEIGHTS_FILE else content + b" "
    path.resolve().write_bytes(changed)
    assert listed().installed
    with pytest.raises(CheckpointError, match=f"{name} is damaged: download the model again"):
        model_commands.verify(B_224, "", Job(), offline=True)
    fetch(B_224)
    assert path.read_bytes() == content and compare(B_224, Job(), offline=True) == 3


def test_where_nobody_tells_the_checksums_none_is_made_up(hub, published, monkeypatch):
    monkeypatch.setattr(hub_files, "are_symlinks_supported", lambda _: False)
    monkeypatch.setattr(hub_files, "_PAUSES_S", ())
    fetch(B_224)
    hub.asked.clear()
    assert compare(B_224, Job(), offline=True) == 0 and hub.asked == []
    hub.faults = [Fault("/resolve/", status=503)]
    assert compare(B_224, Job(), offline=False) == 0


def test_a_comparison_is_cancelled(hub, published):
    fetch(B_224)
    with pytest.raises(Cancelled):
        compare(B_224, Watched(lambda *_: True), offline=True)


def test_the_disk_is_looked_at_before_the_first_byte(hub, published):
    hub.claimed[WEIGHTS_FILE] = 10**16
    with pytest.raises(HubError, match=r"needs 10000000\.0 GB and .* GB left: free some space"):
        fetch(B_224)
    assert not hub.requests(method="GET") and listed().partial_bytes == 0


def test_what_is_here_needs_no_room(hub, model, monkeypatch):
    fetch_model(MODEL, "main", Job())
    monkeypatch.setattr(hub_files, "free_bytes", lambda _: 0)
    assert fetch_model(MODEL, "main", Job()).weights.read_bytes() == model.weights


def test_what_somebody_downloads_is_not_removed(hub, model):
    files = fetch_model(MODEL, "main", Job())
    lock = next(hub_files.locks_folder(MODEL).glob("*.lock"))
    with FileLock(lock), pytest.raises(HubError, match="being downloaded by another program"):
        remove(MODEL)
    assert files.weights.is_file()
    assert remove(MODEL) > len(model.weights)


def test_the_service_verifies_and_removes(hub, published):
    run = {name: methods.METHODS[name].run for name in ("verify_model", "remove_model")}
    request = ModelRequest(B_224, offline=True)
    with pytest.raises(CheckpointError, match="is not on this computer: fetch it first"):
        run["verify_model"](request, Job())
    fetch(B_224)
    gone = run["remove_model"](request, Job())
    assert gone.removed == B_224 and gone.freed_bytes > len(published)
    assert not listed().installed
    starter = run["verify_model"](ModelRequest("starter"), Job())
    assert starter.checkpoint == "bundled" and starter.parameters > 1000 and not starter.compared


@pytest.mark.parametrize(
    "said", ["\udcff\udcfe", "", "../../../elsewhere", "/", "x" * 5000, "a\0b"]
)
def test_a_note_that_names_no_commit_is_passed_over(hub, published, tmp_path, said):
    fetch(B_224)
    path = listed().path
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    for name in ("open_clip_config.json", WEIGHTS_FILE, "tokenizer.json"):
        (elsewhere / name).write_bytes(b"{}")
    note = hub_files.repository_folder(REPOSITORY) / "refs" / "main"
    note.write_bytes(os.fsencode(said))
    assert listed().path == path
    assert compare(B_224, Job(), offline=True) == 3


def test_a_damaged_configuration_is_no_end_of_the_list(hub, published):
    config_file = Path(fetch(B_224).path).with_name("open_clip_config.json")
    config_file.resolve().write_bytes(b"[" * 100_000)
    assert len(listing().models) > 1


@pytest.mark.parametrize("folder", ["n" * 300, "file"])
def test_a_folder_for_models_that_is_none_holds_none(hub, monkeypatch, tmp_path, folder):
    (tmp_path / "file").write_text("mine")
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path / folder))
    assert not listed().installed
    assert remove(REPOSITORY) == 0
    with pytest.raises(HubError):
        fetch(B_224)
    assert (tmp_path / "file").read_text() == "mine"


def test_nothing_outside_of_the_cache_is_written_or_removed(hub, published, tmp_path):
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "work.txt").write_bytes(b"years" * 1_000_000)
    folder = hub_files.repository_folder(REPOSITORY)
    for name in ("blobs", "snapshots"):
        (folder / name).mkdir(parents=True)
    partial = folder / "blobs" / f"{hashlib.sha256(published).hexdigest()}.incomplete"
    partial.symlink_to(mine / "work.txt")
    (folder / "snapshots" / ("a" * 40)).symlink_to(mine)
    (folder / "more").symlink_to(mine)
    assert fetch(B_224).installed
    assert remove(REPOSITORY) < 2 * len(published)
    assert (mine / "work.txt").read_bytes() == b"years" * 1_000_000
    elsewhere = tmp_path / "another disk"  # somebody moved the model, and left a link
    fetch(B_224)
    folder.rename(elsewhere)
    folder.symlink_to(elsewhere)
    with pytest.raises(HubError):
        remove(REPOSITORY)
    assert compare(B_224, Job(), offline=True) == 3


def test_a_body_longer_than_was_said_fills_no_disk(hub, published, monkeypatch):
    hub.claimed[WEIGHTS_FILE] = 100_000
    sizes = []
    seen = hub_files.Progress.here

    def here(self, size):
        sizes.append(size)
        seen(self, size)

    monkeypatch.setattr(hub_files.Progress, "here", here)
    with pytest.raises(HubError, match="arrived damaged"):
        fetch(B_224)
    assert max(sizes) <= 100_000
    hub.claimed.clear()
    assert fetch(B_224).installed
