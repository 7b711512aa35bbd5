# SPDX-License-Identifier: GPL-2.0-or-later
"""Checkpoints: read safely, strictly, and refused in one line that says what to do."""

from __future__ import annotations

import argparse
import hashlib
import os
import pickle
import zipfile
from dataclasses import replace

import pytest
import torch
from safetensors.torch import save_file

from geolangbind_qgis.engine.errors import CheckpointError
from geolangbind_qgis.engine.models.checkpoints import load_into, read_state_dict, sha256
from geolangbind_qgis.engine.models.geolangbind import GeoLangBind
from geolangbind_qgis.engine.models.loading import load_checkpoint
from geolangbind_qgis.engine.models.vision import resample_positions

from .small import CONFIG, same_weights, small_model

POSITIONS = "visual.trunk.pos_embed"


@pytest.fixture
def weights():
    return small_model(1).state_dict()


@pytest.fixture
def empty():
    with torch.device("meta"):
        return GeoLangBind(CONFIG)


def refusal(call, *given):
    with pytest.raises(CheckpointError) as caught:
        call(*given)
    line = str(caught.value)
    assert "\n" not in line
    assert "Traceback" not in line
    return line


# --- what is accepted ---------------------------------------------------------


@pytest.mark.parametrize("name", ["w.safetensors", "w.bin", "w.pth", "w.pt", "W.SAFETENSORS"])
def test_each_format_gives_the_same_weights(tmp_path, weights, name):
    path = tmp_path / name
    (save_file if path.suffix.lower() == ".safetensors" else torch.save)(weights, path)
    model = load_checkpoint(CONFIG, path)
    assert same_weights(model, small_model(1))
    assert not any(parameter.is_meta for parameter in model.parameters())


def test_files_of_old_torch_are_read(tmp_path, weights):
    path = tmp_path / "w.bin"
    torch.save(weights, path, _use_new_zipfile_serialization=False)
    assert same_weights(load_checkpoint(CONFIG, path), small_model(1))


@pytest.mark.parametrize("wrapper", ["state_dict", "model"])
def test_wrapping_and_prefix_of_training_are_taken_off(tmp_path, weights, wrapper):
    path = tmp_path / "epoch_3.pt"
    wrapped = {f"module.{name}": tensor for name, tensor in weights.items()}
    torch.save({wrapper: wrapped, "epoch": 3, "optimizer": {"state": {0: {}}}}, path)
    assert same_weights(load_checkpoint(CONFIG, path), small_model(1))


def test_training_only_weights_are_dropped(empty, weights):
    extra = {"translators.0.weight": torch.zeros(4), "img_projector.bias": torch.zeros(2)}
    load_into(empty, {**weights, **extra}, "w.bin")
    assert same_weights(empty, small_model(1))


def test_scalars_may_be_stored_as_one_value(empty, weights):
    weights["logit_scale"] = torch.tensor([2.5])
    weights["logit_bias"] = torch.tensor([-7.0])
    load_into(empty, weights, "w.bin")
    assert empty.logit_scale.shape == empty.logit_bias.shape == ()
    assert (empty.logit_scale.item(), empty.logit_bias.item()) == (2.5, -7.0)


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float64])
def test_other_precisions_become_float32(empty, weights, dtype):
    load_into(empty, {name: tensor.to(dtype) for name, tensor in weights.items()}, "w.bin")
    assert {parameter.dtype for parameter in empty.parameters()} == {torch.float32}
    assert torch.allclose(
        empty.text.token_embedding.weight, weights["text.token_embedding.weight"], atol=1e-2
    )


# --- position embeddings of another window ------------------------------------


def test_positions_of_the_same_window_stay_as_they_are(empty, weights):
    load_into(empty, weights, "w.bin")
    assert torch.equal(empty.visual.trunk.pos_embed, weights[POSITIONS])
    assert resample_positions(weights[POSITIONS], 4, 4) is weights[POSITIONS]


def test_positions_of_another_window_are_resampled(weights):
    larger = replace(CONFIG, image_size=48)  # 6 x 6 patches instead of 4 x 4
    column = torch.linspace(-1.0, 1.0, 4).repeat(4)
    weights[POSITIONS] = column[None, :, None].repeat(1, 1, CONFIG.width)
    model = GeoLangBind(larger)
    load_into(model, weights, "w.bin")
    grid = model.visual.trunk.pos_embed.detach().view(6, 6, CONFIG.width)
    # A ramp from west to east stays one: rows equal, columns rising, ends where they were.
    assert torch.allclose(grid, grid[:1], atol=1e-6)
    assert (grid[0, 1:, 0] > grid[0, :-1, 0]).all()
    assert torch.allclose(grid[0, :, 0], -grid[0, :, 0].flip(0), atol=1e-6)
    assert grid.abs().max() < 1.2


def test_constant_positions_stay_constant_on_any_grid():
    positions = torch.full((1, 16, 3), 0.25)
    for height, width in ((3, 9), (1, 1), (40, 2)):
        resampled = resample_positions(positions, height, width)
        assert resampled.shape == (1, height * width, 3)
        assert torch.allclose(resampled, torch.tensor(0.25), atol=1e-6)


# --- what is refused ----------------------------------------------------------


def test_a_checkpoint_of_another_model_names_what_is_missing(empty, weights):
    for name in list(weights):
        if name.startswith("text."):
            del weights[name]
    weights["head.weight"] = torch.zeros(3)
    line = refusal(load_into, empty, weights, "other.bin")
    assert "other.bin belongs to another model" in line
    assert "text.ln_final.bias" in line
    assert "1 weights unknown (head.weight)" in line


def test_a_missing_logit_bias_is_named(empty, weights):
    del weights["logit_bias"]
    assert "1 weights missing (logit_bias)" in refusal(load_into, empty, weights, "w.bin")


@pytest.mark.parametrize(
    ("name", "shape"),
    [
        ("visual.trunk.norm.weight", (33,)),
        ("visual.trunk.norm.weight", (1,)),
        ("text.positional_embedding", (77, 32)),
        (POSITIONS, (1, 16, 64)),
        (POSITIONS, (1, 15, 32)),
        ("logit_scale", (2,)),
    ],
)
def test_another_size_is_named(empty, weights, name, shape):
    weights[name] = torch.zeros(shape)
    line = refusal(load_into, empty, weights, "w.bin")
    assert f"w.bin is of another size: {name} is {shape}" in line


@pytest.mark.parametrize("kind", [torch.int8, torch.complex64, "sparse"])
def test_compressed_weights_are_refused(empty, weights, kind):
    tensor = torch.ones(32)
    weights["visual.trunk.norm.weight"] = (
        tensor.to_sparse() if kind == "sparse" else tensor.to(kind)
    )
    line = refusal(load_into, empty, weights, "w.bin")
    assert "visual.trunk.norm.weight" in line
    assert "float32" in line


def test_a_refused_checkpoint_leaves_the_model_as_it_was(weights):
    model = small_model(2)
    weights["visual.trunk.norm.weight"] = torch.zeros(33)
    refusal(load_into, model, weights, "w.bin")
    assert same_weights(model, small_model(2))


class Trap:
    """Runs a command when unpickled."""

    def __init__(self, path):
        self.path = path

    def __reduce__(self):
        return os.mkdir, (str(self.path),)


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_bare_pickle_that_would_run_code_is_refused(tmp_path, protocol):
    path, mark = tmp_path / "w.pth", tmp_path / "it ran"
    path.write_bytes(pickle.dumps({"a": Trap(mark)}, protocol=protocol))
    line = refusal(read_state_dict, path)
    assert "w.pth would run code when opened" in line
    assert "refused" in line
    assert not mark.exists()
    pickle.loads(path.read_bytes())
    assert mark.exists()  # the trap works, so it was the reader that held back


@pytest.mark.parametrize("zipped", [True, False])
def test_a_torch_file_that_would_run_code_is_refused(tmp_path, weights, zipped):
    path, mark = tmp_path / "w.bin", tmp_path / "it ran"
    torch.save({**weights, "x": Trap(mark)}, path, _use_new_zipfile_serialization=zipped)
    line = refusal(read_state_dict, path)
    assert f"w.bin would run code when opened ({os.name}.mkdir) and was refused" in line
    assert "safetensors" in line
    assert not mark.exists()


def test_anything_but_weights_is_named(tmp_path, weights):
    path = tmp_path / "w.bin"
    torch.save({"state_dict": weights, "args": argparse.Namespace(lr=1)}, path)
    assert "(argparse.Namespace)" in refusal(read_state_dict, path)


@pytest.mark.parametrize("name", ["w.safetensors", "w.bin", "old.bin"])
@pytest.mark.parametrize("kept", [0.0, 0.001, 0.3, 0.9, 0.9999])
def test_a_truncated_file_is_one_line(tmp_path, weights, name, kept):
    path = tmp_path / name
    if path.suffix == ".safetensors":
        save_file(weights, path)
    else:
        torch.save(weights, path, _use_new_zipfile_serialization=name == "w.bin")
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * kept)])
    line = refusal(read_state_dict, path)
    assert f"{name} is truncated" in line
    assert "download it again" in line


POINTER = b"version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 915000000\n"


OTHERS = [POINTER, b"<!DOCTYPE html><html></html>", b"{}", b"PK", pickle.dumps({"a": 1})]


@pytest.mark.parametrize("content", OTHERS)
@pytest.mark.parametrize("name", ["w.safetensors", "w.bin"])
def test_a_file_that_is_something_else_is_no_danger_but_damage(tmp_path, name, content):
    path = tmp_path / name
    path.write_bytes(content)
    assert f"{name} is truncated or no " in refusal(read_state_dict, path)


def test_other_content_is_one_line(tmp_path):
    path = tmp_path / "w.bin"
    for content in ([torch.zeros(2)], torch.zeros(2)):
        torch.save(content, path)
        assert "holds no state dict" in refusal(read_state_dict, path)
    for content in ({}, {"epoch": 3}, {"state_dict": {}}, {0: torch.zeros(2)}):
        torch.save(content, path)
        assert "holds no weights" in refusal(read_state_dict, path)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("readme.txt", "no weights here")
    assert "no PyTorch checkpoint" in refusal(read_state_dict, path)
    assert "There is no checkpoint at" in refusal(read_state_dict, tmp_path / "none.bin")
    assert "There is no checkpoint at" in refusal(read_state_dict, tmp_path)
    (tmp_path / "w.h5").write_bytes(b"1")
    assert "w.h5 is no checkpoint" in refusal(read_state_dict, tmp_path / "w.h5")


def test_sha256_is_that_of_the_whole_file(tmp_path):
    content = bytes(range(256)) * 9000  # more than one chunk
    (tmp_path / "w").write_bytes(content)
    assert sha256(tmp_path / "w") == hashlib.sha256(content).hexdigest()
