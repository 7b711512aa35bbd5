# SPDX-License-Identifier: GPL-2.0-or-later
"""GAIR's checkpoints: what is taken, dropped, reported and refused; never random leftovers."""

from __future__ import annotations

import argparse
import dataclasses
import json

import pytest
import torch
from fakes.gair import (
    SMALL,
    TEST_NOTE,
    build_test_model,
    weights,
    write_test_checkpoint,
    write_training_checkpoint,
)
from safetensors.torch import save_file

from geolangbind_qgis.engine import models
from geolangbind_qgis.engine.errors import CheckpointError
from geolangbind_qgis.engine.models.checkpoints import read_state_dict
from geolangbind_qgis.engine.models.gair import checkpoint
from geolangbind_qgis.engine.models.gair.checkpoint import CONFIG_METADATA, load_gair

NORM = "rs_encoder.s2_encoder.transformer.norm_out."
TRAINING = (
    "rs_encoder_teacher.s2_encoder.linear_input.weight",
    "sv_encoder_teacher.embeddings.cls_token",
    "ContrastLoss.queue",
    "queue_for_rs_encoding",
    "queue_ptr_rs",
    "rs_student_projector.0.weight",
    "sv_student_projector.2.bias",
)


@pytest.fixture
def small(monkeypatch):
    """Small weights; a torch file, which states no sizes, is taken to be small too."""
    monkeypatch.setattr(checkpoint, "GAIR", SMALL)
    return weights()


def same(model, tensors):
    return all(torch.equal(t, tensors[name]) for name, t in model.state_dict().items())


def refusal(path):
    with pytest.raises(CheckpointError) as caught:
        load_gair(path)
    line = str(caught.value)
    assert "\n" not in line
    return line


# --- what is taken ----------------------------------------------------------------


def test_the_labelled_test_checkpoint_says_what_it_is(tmp_path):
    path = write_test_checkpoint(tmp_path / "gair.safetensors")
    model = models.load("gair", device="cpu", weights=str(path))
    assert model.info.notes == (TEST_NOTE,)
    assert model.info.name == "gair" and model.info.checkpoint == "gair.safetensors"
    assert "CC BY-NC 4.0" in model.info.licence and len(model.info.sha256) == 64
    assert same(model, build_test_model().state_dict())
    assert not model.training and not any(p.requires_grad for p in model.parameters())
    assert path.stat().st_size < 2_000_000


@pytest.mark.parametrize("nested", [True, False])
@pytest.mark.parametrize("prefix", ["", "module."])
def test_published_layouts_are_taken(tmp_path, small, nested, prefix):
    named = {prefix + name: tensor for name, tensor in small.items()}
    torch.save({"model": named, "epoch": 3} if nested else named, tmp_path / "checkpoint.pth")
    model, notes = load_gair(tmp_path / "checkpoint.pth")
    assert same(model, small) and notes == ()


def test_a_training_run_with_its_options_is_taken(tmp_path, small):
    path = write_training_checkpoint(tmp_path / "checkpoint.pth", small)
    assert same(load_gair(path)[0], small)
    with pytest.raises(CheckpointError, match=r"would run code .*argparse\.Namespace"):
        read_state_dict(path)  # other models' checkpoints hold nothing of the kind
    assert argparse.Namespace not in torch.serialization.get_safe_globals()


def test_what_only_training_used_is_dropped(tmp_path, small):
    extra = {name: torch.randn(3) for name in TRAINING}
    path = write_training_checkpoint(tmp_path / "checkpoint.pth", {**small, **extra})
    model, notes = load_gair(path)
    assert same(model, small) and notes == ()
    assert not set(TRAINING) & set(model.state_dict())


def test_a_final_norm_is_applied_and_reported(tmp_path, small):
    norm = {NORM + "weight": torch.full((48,), 2.0), NORM + "bias": torch.full((48,), 0.5)}
    torch.save({"model": {**small, **norm}}, tmp_path / "checkpoint.pth")
    path = str(tmp_path / "checkpoint.pth")
    model = models.load("gair", device="cpu", weights=path)
    assert any("norm_out" in note and "applied" in note for note in model.info.notes)
    assert model.config == dataclasses.replace(SMALL, final_norm=True)
    images = torch.rand(1, 10, 96, 96)
    plain = build_test_model().remote_sensing_tokens(images)
    wanted = torch.nn.functional.layer_norm(plain, (48,)) * 2.0 + 0.5
    assert torch.allclose(model.remote_sensing_tokens(images), wanted, atol=1e-5)


@pytest.mark.parametrize(
    "name", ["rs_encoder.head.weight", "queue_for_location", "queue_ptr_location", "logit_scale"]
)
@pytest.mark.parametrize("missing", [True, False])
def test_what_no_result_depends_on_may_lack_but_is_never_random(tmp_path, small, name, missing):
    given = dict(small)
    del given[name]
    if not missing:
        given[name] = torch.randn(7, 3)
    torch.save(given, tmp_path / "checkpoint.pth")
    model, (note,) = load_gair(tmp_path / "checkpoint.pth")
    assert note.startswith("1 weights that no result depends on") and name in note
    filled = model.state_dict()
    assert filled[name].shape == small[name].shape and not filled[name].any()
    images = torch.rand(1, 10, 96, 96)
    assert torch.equal(
        model.encode_remote_sensing(images), build_test_model().encode_remote_sensing(images)
    )


# --- what is refused --------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    [
        "imnet.weight",
        "optical_proj.bias",
        "sv_encoder.pooler.dense.weight",
        "location_encoder.LocEnc1.capsule.0.b",
        "rs_encoder.s2_encoder.transformer.layers.0.1.net.3.bias",
    ],
)
def test_a_missing_weight_is_named(tmp_path, small, name):
    del small[name]
    torch.save(small, tmp_path / "checkpoint.pth")
    assert f"1 weights missing ({name})" in refusal(tmp_path / "checkpoint.pth")


@pytest.mark.parametrize(
    "name",
    [
        "sv_encoder.layers.0.attention.q_proj.weight",  # names of later transformers
        "imnet.layers.0.weight",
        "rs_encoder.s2_encoder.transformer.norm_in.weight",
        "surprise",
    ],
)
def test_an_unknown_weight_is_named(tmp_path, small, name):
    torch.save({**small, name: torch.zeros(3)}, tmp_path / "checkpoint.pth")
    assert f"1 weights unknown ({name})" in refusal(tmp_path / "checkpoint.pth")


def test_half_a_final_norm_is_named(tmp_path, small):
    torch.save({**small, NORM + "weight": torch.ones(48)}, tmp_path / "checkpoint.pth")
    assert f"({NORM}bias)" in refusal(tmp_path / "checkpoint.pth")


def test_another_size_is_named(tmp_path, small):
    small["imnet.weight"] = torch.zeros(48, 9 * 48)
    torch.save(small, tmp_path / "checkpoint.pth")
    line = refusal(tmp_path / "checkpoint.pth")
    assert "is of another size: imnet.weight is (48, 432), this model has (48, 434)" in line


def test_a_small_checkpoint_without_its_sizes_is_none(tmp_path):
    torch.save(weights(), tmp_path / "checkpoint.pth")
    assert "belongs to another model" in refusal(tmp_path / "checkpoint.pth")


def test_code_is_refused(tmp_path, small):
    class Unknown(argparse.Namespace):
        pass

    globals()["Unknown"] = Unknown
    Unknown.__qualname__ = "Unknown"
    torch.save({"model": small, "args": Unknown(lr=1)}, tmp_path / "checkpoint.pth")
    assert "would run code when opened" in refusal(tmp_path / "checkpoint.pth")


@pytest.mark.parametrize(
    "stated", ["nonsense", '{"width": 50}', '{"depth": 1}', "[]", "[" * 100_000]
)
def test_sizes_that_make_no_sense_are_refused(tmp_path, stated):
    save_file(weights(), tmp_path / "w.safetensors", {CONFIG_METADATA: stated})
    assert "does not describe a GAIR model" in refusal(tmp_path / "w.safetensors")


def test_a_checkpoint_of_another_model_is_refused(tmp_path):
    stated = {CONFIG_METADATA: json.dumps(SMALL.to_dict())}
    save_file({"visual.trunk.pos_embed": torch.zeros(1, 4, 8)}, tmp_path / "w.safetensors", stated)
    line = refusal(tmp_path / "w.safetensors")
    assert "belongs to another model" in line and "visual.trunk.pos_embed" in line


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(CheckpointError, match="There is no checkpoint at"):
        models.load("gair", device="cpu", weights=str(tmp_path / "gone.pth"))
