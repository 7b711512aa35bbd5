# SPDX-License-Identifier: GPL-2.0-or-later
"""``models`` on a hub cache as the library lays it out; no network."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from huggingface_hub import constants
from safetensors.torch import load_file, save_file

from geolangbind_qgis.engine import arguments, explain, model_commands
from geolangbind_qgis.engine.errors import CheckpointError, UsageError
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.protocol import ModelRemoved

LAUNCHER = Path(explain.__file__).with_name("launch.py")
COMMIT = "0123456789abcdef0123456789abcdef01234567"
MODEL = "geolangbind-b-224"


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A folder for ``HF_HOME``, known to this process too."""
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path / "hub"))
    monkeypatch.setattr(constants, "ENDPOINT", "http://127.0.0.1:9")
    return tmp_path


@pytest.fixture
def cache(home):
    """A cache that holds a model, as far as files go: 5000 bytes of weights, 7 of others."""
    repository = home / "hub" / "models--XShadow--GeoLB-ViT-B-16-SigLIP"
    snapshot = repository / "snapshots" / COMMIT
    for folder in (repository / "blobs", snapshot):
        folder.mkdir(parents=True)
    (repository / "blobs" / "aa").write_bytes(b"0" * 5000)
    (snapshot / "open_clip_model.safetensors").symlink_to("../../blobs/aa")
    (snapshot / "open_clip_config.json").write_text("{}")
    (snapshot / "tokenizer.json").write_text("false")
    return home


def run(home, *given):
    done = subprocess.run(
        [sys.executable, "-I", str(LAUNCHER), "models", *map(str, given), "--json", "--quiet"],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "HF_HOME": str(home), "HF_ENDPOINT": "http://127.0.0.1:9"},
        timeout=120,
    )
    return done.returncode, json.loads(done.stdout), done.stderr


def checkpoint(path, value, count=3):
    weights = {f"w{n}": torch.full((2,), value) for n in range(count)}
    save_file(weights, path)
    return path


def in_process():
    return next(model for model in model_commands.list_all().models if model.name == MODEL)


def test_a_model_in_the_cache_counts_until_it_is_removed(cache):
    _, answer, _ = run(cache, "list")
    found = next(model for model in answer["models"] if model["name"] == MODEL)
    assert found["installed"] and found["size_bytes"] == 5000
    assert found["revision"] == COMMIT and COMMIT in found["path"]
    assert run(cache, "remove", MODEL) == (0, {"removed": MODEL, "freed_bytes": 5007}, "")
    found = in_process()
    assert not found.installed and found.size_bytes > 900_000_000
    assert found.revision == "main"


def test_a_model_in_part_does_not_count_but_can_be_removed(cache):
    next(cache.rglob("tokenizer.json")).unlink()
    assert not in_process().installed
    assert model_commands.remove(MODEL).freed_bytes == 5002
    assert model_commands.remove(MODEL).freed_bytes == 0


def test_nothing_to_remove_where_there_is_no_cache(home):
    assert model_commands.remove(MODEL) == ModelRemoved(MODEL, 0)


def test_the_starter_stays():
    with pytest.raises(UsageError, match="part of the plugin"):
        model_commands.remove("starter")


def test_verify_needs_the_model(home):
    with pytest.raises(CheckpointError, match="is not on this computer: fetch it first"):
        model_commands.verify(MODEL, "", Job(), offline=False)


def test_verify_says_which_file_is_damaged(cache):
    with pytest.raises(CheckpointError, match=r"open_clip_model\.safetensors is truncated"):
        model_commands.verify(MODEL, "", Job(), offline=False)


def test_offline_never_reaches_for_the_hub(tmp_path):
    status, answer, said = run(tmp_path, "fetch", MODEL, "--offline")
    assert status == 1
    assert answer["failed"]["kind"] == "HubError"
    assert "offline" in answer["failed"]["message"]
    assert said == f"geolangbind: {answer['failed']['message']}\n"


def test_an_unreachable_hub_is_one_line(tmp_path):
    status, answer, said = run(tmp_path, "fetch", MODEL)
    assert status == 1
    assert answer["failed"]["kind"] == "HubError"
    assert "cannot be reached" in answer["failed"]["message"]
    assert said.count("\n") == 1


def test_an_unknown_model_names_the_choices():
    with pytest.raises(CheckpointError, match="choose one of starter"):
        model_commands.fetch("nonsense", Job(), offline=False)


# --- merge ------------------------------------------------------------------------


def test_merge_mixes_two_and_more_checkpoints(tmp_path):
    files = [checkpoint(tmp_path / f"{n}.safetensors", float(n)) for n in (0, 1, 2)]
    out = tmp_path / "out.safetensors"
    status, answer, _ = run(tmp_path, "merge", *files[:2], "-m", "0.25", "-o", out)
    assert status == 0
    assert load_file(out)["w0"].tolist() == [0.25, 0.25]
    assert [parent["weight"] for parent in answer["parents"]] == [0.75, 0.25]
    assert answer["output"] == str(out) and len(answer["sha256"]) == 64
    status, answer, _ = run(tmp_path, "merge", *files, "-m", "0.5", "-m", "0.5", "-o", out)
    assert status == 0
    assert load_file(out)["w0"].tolist() == [1.25, 1.25]
    assert [parent["weight"] for parent in answer["parents"]] == [0.25, 0.25, 0.5]


@pytest.mark.parametrize(
    ("given", "status", "says"),
    [
        (["a.safetensors", "gone.safetensors", "-m", "0.5"], 1, "There is no checkpoint"),
        (["a.safetensors", "other.safetensors", "-m", "0.5"], 1, "different models"),
        (["a.safetensors", "cut.safetensors", "-m", "0.5"], 1, "cut.safetensors is truncated"),
        (["a.safetensors", "out.safetensors", "-m", "0.5"], 1, "one of the inputs"),
        (["a.safetensors", "-m", "0.5"], 2, "at least two"),
        (["a.safetensors", "b.safetensors", "-m", "0.5", "-m", "0.5"], 2, "one share for each"),
    ],
)
def test_what_cannot_be_merged_is_one_line(tmp_path, given, status, says):
    for name, count in (("a", 3), ("b", 3), ("out", 3), ("other", 4)):
        checkpoint(tmp_path / f"{name}.safetensors", 1.0, count)
    (tmp_path / "cut.safetensors").write_bytes((tmp_path / "a.safetensors").read_bytes()[:-8])
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    files = [str(tmp_path / g) if g.endswith("safetensors") else g for g in given]
    found, answer, said = run(tmp_path, "merge", *files, "-o", tmp_path / "out.safetensors")
    assert found == status
    assert says in answer["failed"]["message"]
    assert said == f"geolangbind: {answer['failed']['message']}\n"
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


@pytest.mark.parametrize("share", ["1.5", "-0.5", "half", "nan"])
def test_a_share_that_is_none_is_wrong_usage(share):
    with pytest.raises(SystemExit) as ended:
        arguments.parse(["models", "merge", "a", "b", "-m", share, "-o", "o.safetensors"])
    assert ended.value.code == 2
