# SPDX-License-Identifier: GPL-2.0-or-later
"""``models`` on a hub cache as the library lays it out; no network."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from geolangbind_qgis.engine import explain

LAUNCHER = Path(explain.__file__).with_name("launch.py")
COMMIT = "0123456789abcdef0123456789abcdef01234567"
MODEL = "geolangbind-b-224"


@pytest.fixture
def cache(tmp_path):
    """A cache that holds the weights of one model and nothing else of it."""
    repository = tmp_path / "hub" / "models--XShadow--GeoLB-ViT-B-16-SigLIP"
    snapshot = repository / "snapshots" / COMMIT
    for folder in (repository / "refs", repository / "blobs", snapshot):
        folder.mkdir(parents=True)
    (repository / "refs" / "main").write_text(COMMIT)
    (repository / "blobs" / "aa").write_bytes(b"0" * 5000)
    (snapshot / "open_clip_model.safetensors").symlink_to("../../blobs/aa")
    return tmp_path


def run(home, *given):
    done = subprocess.run(
        [sys.executable, "-I", str(LAUNCHER), "models", *given, "--json", "--quiet"],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "HF_HOME": str(home), "HF_ENDPOINT": "http://127.0.0.1:9"},
        timeout=120,
    )
    return done.returncode, json.loads(done.stdout), done.stderr


def entry(home):
    _, answer, _ = run(home, "list")
    return next(model for model in answer["models"] if model["name"] == MODEL)


def test_a_model_in_the_cache_counts_until_it_is_removed(cache):
    assert entry(cache)["installed"]
    assert run(cache, "remove", MODEL) == (0, {"removed": MODEL, "freed_bytes": 5000}, "")
    assert not entry(cache)["installed"]
    assert run(cache, "remove", MODEL)[1]["freed_bytes"] == 0


def test_nothing_to_remove_where_there_is_no_cache(tmp_path):
    assert run(tmp_path, "remove", MODEL) == (0, {"removed": MODEL, "freed_bytes": 0}, "")


def test_verify_needs_the_whole_model(cache, tmp_path_factory):
    status, answer, _ = run(cache, "verify", MODEL)
    assert status == 1
    assert answer["failed"]["kind"] == "CheckpointError"
    assert "not complete on this computer: fetch it again" in answer["failed"]["message"]
    status, answer, _ = run(tmp_path_factory.mktemp("empty"), "verify", MODEL)
    assert "is not on this computer: fetch it first" in answer["failed"]["message"]


def test_offline_never_reaches_for_the_hub(tmp_path):
    status, answer, said = run(tmp_path, "fetch", MODEL, "--offline")
    assert status == 1
    assert answer["failed"]["kind"] == "HubError"
    assert "offline" in answer["failed"]["message"]
    assert said == f"geolangbind: {answer['failed']['message']}\n"


@pytest.mark.slow
def test_an_unreachable_hub_is_one_line(tmp_path):
    status, answer, said = run(tmp_path, "fetch", MODEL)
    assert status == 1
    assert answer["failed"]["kind"] == "HubError"
    assert "cannot be reached" in answer["failed"]["message"]
    assert said.count("\n") == 1


def test_an_unknown_model_names_the_choices(tmp_path):
    status, answer, _ = run(tmp_path, "fetch", "nonsense")
    assert status == 1
    assert "choose one of starter" in answer["failed"]["message"]
