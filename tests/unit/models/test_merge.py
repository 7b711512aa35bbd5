# SPDX-License-Identifier: GPL-2.0-or-later
"""Merging: exact at both ends, linear between, and one line for what cannot be merged."""

from __future__ import annotations

import json
import math
import os
from dataclasses import replace

import pytest
import torch
from safetensors import safe_open
from safetensors.torch import load_file, save_file

from geolangbind_qgis.engine.errors import Cancelled, CheckpointError, OutputError, UsageError
from geolangbind_qgis.engine.models.checkpoints import sha256
from geolangbind_qgis.engine.models.loading import load_checkpoint
from geolangbind_qgis.engine.models.merge import (
    METADATA,
    merge_files,
    merge_metadata,
    merge_tensors,
)

from .conftest import Watched
from .small import CONFIG, small_model

try:
    import resource
except ImportError:  # Windows
    resource = None

SCALE = "logit_scale"


def weights(seed, dtype=torch.float32):
    state = {k: v.to(dtype, copy=True) for k, v in small_model(seed).state_dict().items()}
    state[SCALE] += 0.25 * seed
    return state


def write(path, tensors):
    (save_file if path.suffix == ".safetensors" else torch.save)(tensors, path)
    return path


@pytest.fixture
def pair(tmp_path):
    return [write(tmp_path / f"{n}.safetensors", weights(s)) for n, s in (("a", 1), ("b", 2))]


def same(one, two):
    return one.keys() == two.keys() and all(
        one[k].dtype == two[k].dtype and torch.equal(one[k], two[k]) for k in one
    )


# --- arithmetic ---------------------------------------------------------------


@pytest.mark.parametrize("dtype", [torch.float32, torch.float16, torch.bfloat16, torch.float64])
def test_shares_of_0_and_1_give_the_parents_exactly(dtype):
    one, two = weights(1, dtype), weights(2, dtype)
    assert same(merge_tensors(one, two, 0.0), one)
    assert same(merge_tensors(one, two, 1.0), two)


def test_between_them_it_is_linear_and_the_parents_stay():
    one, two = weights(1, torch.float64), weights(2, torch.float64)
    kept = {k: v.clone() for k, v in one.items()}
    for share in (0.1, 0.5, 0.75):
        merged = merge_tensors(one, two, share)
        for name in one:
            expected = one[name] + share * (two[name] - one[name])
            assert torch.allclose(merged[name], expected, rtol=0, atol=1e-14)
    assert same(one, kept)


def test_half_precision_is_rounded_once():
    one, two = {"w": torch.tensor([1.0, 60000.0]).half()}, {"w": torch.tensor([1.001, 60000.0])}
    two["w"] = two["w"].half()
    mean = merge_tensors(one, two, 0.5)["w"]
    exact = (one["w"].double() + two["w"].double()) / 2
    assert mean.dtype == torch.float16
    assert torch.equal(mean, exact.half())  # 60000 + 60000 does not fit into half precision


def test_the_progressive_formula():
    base, rgb, others = (weights(seed, torch.float64) for seed in (1, 2, 3))
    m1, m2 = 0.6, 0.25
    merged = merge_tensors(merge_tensors(base, rgb, m1), others, m2)
    for name in base:
        star = (1 - m1) * base[name] + m1 * rgb[name]
        assert torch.allclose(merged[name], (1 - m2) * star + m2 * others[name], atol=1e-14)


def test_types_that_differ_become_float32_and_scalars_of_both_forms_merge():
    one, two = weights(1, torch.float16), weights(2, torch.bfloat16)
    two[SCALE] = two[SCALE].reshape(1)
    merged = merge_tensors(one, two, 0.5)
    assert {t.dtype for t in merged.values()} == {torch.float32}
    assert merged[SCALE].shape == ()


def test_training_only_weights_are_left_out():
    two = {**weights(2), "translators.t.conv1.bias": torch.zeros(3)}
    assert same(merge_tensors(weights(1), two, 1.0), weights(2))


def test_whole_numbers_must_be_equal():
    one, two = ({"w": torch.ones(2), "steps": torch.tensor([n])} for n in (1, 2))
    assert merge_tensors(one, dict(one), 0.5)["steps"].tolist() == [1]
    with pytest.raises(CheckpointError, match="steps is no floating-point number and differs"):
        merge_tensors(one, two, 0.5)


# --- files --------------------------------------------------------------------


def test_a_merged_file_loads_and_names_its_parents(tmp_path, pair):
    out = tmp_path / "mit Umlaut ü.safetensors"
    out.write_bytes(b"an older result")
    merged = merge_files(pair, [0.25], out)
    assert same(load_file(out), merge_tensors(weights(1), weights(2), 0.25))
    model = load_checkpoint(CONFIG, out)
    assert merged.logit_scale == pytest.approx(math.exp(model.logit_scale.item()))
    assert merged.sha256 == sha256(out)
    story = merge_metadata(out)
    assert [(p["file"], p["sha256"], p["weight"]) for p in story["parents"]] == [
        ("a.safetensors", sha256(pair[0]), 0.75),
        ("b.safetensors", sha256(pair[1]), 0.25),
    ]
    assert sorted(tmp_path.iterdir()) == sorted([out, *pair])


def test_three_files_merge_progressively_as_two_steps_do(tmp_path, pair):
    third = write(tmp_path / "c.pt", weights(3))
    steps, once = tmp_path / "steps.safetensors", tmp_path / "once.safetensors"
    merge_files(pair, [0.5], tmp_path / "star.safetensors")
    merge_files([tmp_path / "star.safetensors", third], [0.25], steps)
    merged = merge_files([*pair, third], [0.5, 0.25], once)
    assert same(load_file(once), load_file(steps))
    assert [p.weight for p in merged.parents] == [0.375, 0.375, 0.25]
    first = merge_metadata(steps)["parents"][0]
    assert first["file"] == "star.safetensors"
    assert [p["file"] for p in first["merged"]["parents"]] == ["a.safetensors", "b.safetensors"]


def test_the_metadata_is_plain_safetensors(tmp_path, pair):
    merge_files(pair, [0.5], tmp_path / "out.safetensors")
    with safe_open(tmp_path / "out.safetensors", framework="pt") as file:
        assert file.metadata()["format"] == "pt"
        assert json.loads(file.metadata()[METADATA])["made_by"].startswith("geolangbind_qgis ")
    assert merge_metadata(pair[0]) is None


# --- bad input ----------------------------------------------------------------


def refusal(kind, files, shares, output):
    before = {p: p.read_bytes() for p in files if p.is_file()}
    folder = sorted(output.parent.iterdir()) if output.parent.is_dir() else None
    with pytest.raises(kind) as caught:
        merge_files(files, shares, output)
    line = str(caught.value)
    assert "\n" not in line
    assert all(p.read_bytes() == content for p, content in before.items())
    if folder is not None:
        assert sorted(output.parent.iterdir()) == folder
    return line


@pytest.mark.parametrize("share", [-0.01, 1.01, math.nan, math.inf])
def test_a_share_outside_0_to_1(tmp_path, pair, share):
    assert "between 0 and 1" in refusal(UsageError, pair, [share], tmp_path / "o.safetensors")


@pytest.mark.parametrize(("count", "shares"), [(1, []), (2, []), (2, [0.5, 0.5])])
def test_files_and_shares_belong_together(tmp_path, pair, count, shares):
    refusal(UsageError, pair[:count], shares, tmp_path / "o.safetensors")


def test_a_missing_file(tmp_path, pair):
    line = refusal(
        CheckpointError, [pair[0], tmp_path / "gone.bin"], [0.5], tmp_path / "o.safetensors"
    )
    assert "There is no checkpoint" in line and "gone.bin" in line


def test_a_truncated_file(tmp_path, pair):
    pair[1].write_bytes(pair[1].read_bytes()[:-100])
    line = refusal(CheckpointError, pair, [0.5], tmp_path / "o.safetensors")
    assert "b.safetensors is truncated" in line


def test_the_same_file_twice(tmp_path, pair):
    (tmp_path / "link.safetensors").symlink_to(pair[0])
    files = [pair[0], tmp_path / "link.safetensors"]
    assert "given twice" in refusal(UsageError, files, [0.5], tmp_path / "o.safetensors")


@pytest.mark.parametrize("number", [0, 1])
def test_the_output_is_never_an_input(tmp_path, pair, number):
    assert "one of the inputs" in refusal(OutputError, pair, [0.5], pair[number])
    os.link(pair[number], tmp_path / "hard.safetensors")
    refusal(OutputError, pair, [0.5], tmp_path / "hard.safetensors")


@pytest.mark.parametrize(
    ("name", "says"),
    [("o.pt", "end in .safetensors"), ("none/o.safetensors", "create it"),
     ("dir.safetensors", "is a folder")],
)  # fmt: skip
def test_an_output_that_cannot_be(tmp_path, pair, name, says):
    (tmp_path / "dir.safetensors").mkdir()
    assert says in refusal(OutputError, pair, [0.5], tmp_path / name)


@pytest.mark.skipif(resource is None, reason="needs a limit on the size of files")
def test_a_write_that_breaks_off_leaves_what_was_there(tmp_path, pair):
    out = tmp_path / "o.safetensors"
    out.write_bytes(b"an older result")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, hard))
    try:
        line = refusal(OutputError, pair, [0.5], out)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert "cannot be written" in line
    assert out.read_bytes() == b"an older result"


def test_another_model_is_named_by_its_weights(tmp_path, pair):
    deeper = small_model(1, replace(CONFIG, depth=3)).state_dict()
    write(pair[1], deeper)
    line = refusal(CheckpointError, pair, [0.5], tmp_path / "o.safetensors")
    assert "different models" in line and "visual.trunk.blocks.2" in line
    assert "only in b.safetensors" in line


def test_another_size_is_named_with_both_shapes(tmp_path, pair):
    write(pair[1], small_model(1, replace(CONFIG, image_size=64)).state_dict())
    line = refusal(CheckpointError, pair, [0.5], tmp_path / "o.safetensors")
    assert "pos_embed is (1, 16, 32) in one and (1, 64, 32) in the other" in line


@pytest.mark.parametrize("value", [math.nan, math.inf])
def test_weights_that_are_no_numbers(tmp_path, pair, value):
    broken = weights(2)
    broken["text.ln_final.bias"][0] = value
    write(pair[1], broken)
    line = refusal(CheckpointError, pair, [0.0], tmp_path / "o.safetensors")
    assert "b.safetensors is damaged: text.ln_final.bias" in line


@pytest.mark.parametrize("value", [-3.0, 40.0, 1e30])
def test_a_scale_that_no_training_reaches(tmp_path, pair, value):
    write(pair[1], {**weights(2), SCALE: torch.tensor(value)})
    assert "logit_scale" in refusal(CheckpointError, pair, [0.5], tmp_path / "o.safetensors")


def test_starting_weights_of_the_published_model_are_a_base(tmp_path, pair):
    write(pair[0], {**weights(1), SCALE: torch.tensor(math.log(117.331))})
    merged = merge_files(pair, [1.0], tmp_path / "o.safetensors")
    assert merged.logit_scale == pytest.approx(math.exp(weights(2)[SCALE].item()))


def test_words_numbered_differently(tmp_path, pair):
    for number, path in enumerate(pair):
        folder = tmp_path / str(number)
        folder.mkdir()
        path.rename(folder / "model.safetensors")
        vocabulary = {"model": {"vocab": {"a": number, "b": 3}}}
        (folder / "tokenizer.json").write_text(json.dumps(vocabulary))
    files = [tmp_path / n / "model.safetensors" for n in "01"]
    line = refusal(CheckpointError, files, [0.5], tmp_path / "o.safetensors")
    assert line.startswith("0/model.safetensors and 1/model.safetensors have different tokenizers")
    (tmp_path / "1" / "tokenizer.json").write_text((tmp_path / "0" / "tokenizer.json").read_text())
    assert merge_files(files, [0.5], tmp_path / "o.safetensors").tensors == len(weights(1))


def test_a_cancel_leaves_nothing(tmp_path, pair):
    out = tmp_path / "o.safetensors"
    job = Watched(lambda fraction, message: message.startswith("Writing"))
    with pytest.raises(Cancelled):
        merge_files(pair, [0.5], out, job)
    assert sorted(tmp_path.iterdir()) == pair
