# SPDX-License-Identifier: GPL-2.0-or-later
"""Names and shapes of weights are the published ones; every golden file takes part."""

from __future__ import annotations

import golden
import pytest
import test_b_224
import test_l_384
import test_tiny
import torch

from geolangbind_qgis.engine import models

CASES = {"tiny": test_tiny.CASES, "B-224": test_b_224.CASES, "L-384": test_l_384.CASES}


def layout(model):
    return {name: list(tensor.shape) for name, tensor in model.state_dict().items()}


def test_tiny():
    model = golden.build_empty("tiny")
    assert layout(model) == golden.manifest("tiny")["state_dict"]


@pytest.mark.parametrize(
    ("name", "size"), [("geolangbind-b-224", "B-224"), ("geolangbind-l-384", "L-384")]
)
def test_published(name, size):
    with torch.device("meta"):
        model = models.build(name)
    wanted = golden.manifest(size)
    assert layout(model) == wanted["state_dict"]
    assert sum(parameter.numel() for parameter in model.parameters()) == wanted["parameters"]
    assert not list(model.buffers())


def test_no_golden_file_is_left_out():
    used = {"preprocess_rgb"}
    for size, cases in CASES.items():
        used |= {f"{size}_{case}" for case in (*cases, "text")}
        used |= {f"{size}_logits_{case}" for case in cases}
    assert {path.stem for path in golden.FOLDER.glob("*.npz")} == used
    texts = {"text_clean", *(f"manifest_{size}" for size in CASES)}
    assert {path.stem for path in golden.FOLDER.glob("*.json")} == texts
