# SPDX-License-Identifier: GPL-2.0-or-later
"""The two published sizes with deterministic weights, against the published implementation."""

from __future__ import annotations

import gc

import deterministic_weights
import golden
import pytest
import torch

from geolangbind_qgis.engine import models

CASES = {"B-224": ("rgb", "s2", "sar2", "one", "hyper202"), "L-384": ("rgb", "s2")}


def weighed(name, dtype):
    """Build a model; drop it when its tests are over: the large one takes 3.6 GB."""
    model = golden.build(name).to(dtype)
    yield model
    del model
    gc.collect()


@pytest.fixture(scope="module", params=[torch.float32, torch.float64], ids=["float32", "float64"])
def b_224(request):
    yield from weighed("B-224", request.param)


@pytest.fixture(scope="module")
def l_384():
    yield from weighed("L-384", torch.float32)


def check(model, name, case):
    ours = golden.run(model, name, case)
    dtype = model.logit_scale.dtype
    assert golden.too_far(ours["image"], golden.stored(name, case), dtype) == ""
    assert golden.too_far(ours["text"], golden.stored(name, "text"), dtype) == ""
    assert golden.too_far(ours["pairs"], golden.stored(name, f"logits_{case}"), dtype) == ""


@pytest.mark.parametrize("name", golden.CONFIGS)
def test_names_and_shapes_are_the_published_ones(name):
    published = {"B-224": "geolangbind-b-224", "L-384": "geolangbind-l-384"}
    with torch.device("meta"):
        model = models.build(published[name]) if name in published else golden.build_empty(name)
    wanted = golden.manifest(name)
    assert {n: list(t.shape) for n, t in model.state_dict().items()} == wanted["state_dict"]
    assert sum(p.numel() for p in model.parameters()) == wanted["parameters"]


def check_weights(model, name):
    found = {n: deterministic_weights.fingerprint(t) for n, t in model.state_dict().items()}
    assert found == golden.manifest(name)["fingerprints"]


def test_b_224_weights(b_224):
    check_weights(b_224, "B-224")


@pytest.mark.parametrize("case", CASES["B-224"])
def test_b_224(b_224, case):
    check(b_224, "B-224", case)


@pytest.mark.slow
def test_l_384_weights(l_384):
    check_weights(l_384, "L-384")


@pytest.mark.slow
@pytest.mark.parametrize("case", CASES["L-384"])
def test_l_384(l_384, case):
    check(l_384, "L-384", case)


def test_no_golden_file_is_left_out():
    used = {f"{name}_{case}" for name, cases in CASES.items() for case in (*cases, "text")}
    used |= {f"{name}_logits_{case}" for name, cases in CASES.items() for case in cases}
    used |= {"tiny_rgb", "tiny_s2", "tiny_text", "tiny_logits_rgb", "tiny_logits_s2"}
    assert {path.stem for path in golden.FOLDER.glob("*.npz")} == used | {"preprocess_rgb"}
