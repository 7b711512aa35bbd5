# SPDX-License-Identifier: GPL-2.0-or-later
"""GAIR's weights have the published names, shapes and types; every golden file takes part."""

from __future__ import annotations

import gair_golden as golden
import pytest
import torch
from deterministic_weights import weights

from geolangbind_qgis.engine import models
from geolangbind_qgis.engine.models.gair.training_only import UNUSED

pytestmark = golden.needs_golden


@pytest.fixture(scope="module")
def empty():
    with torch.device("meta"):
        return models.build("gair")


def test_names_shapes_and_types_in_the_published_order(empty):
    ours = {name: list(tensor.shape) for name, tensor in empty.state_dict().items()}
    assert list(ours.items()) == list(golden.manifest()["state_dict"].items())
    kinds = {n: str(t.dtype) for n, t in empty.state_dict().items() if t.dtype != torch.float32}
    named = golden.manifest()["dtypes_other_than_float32"]
    assert kinds == {name: f"torch.{kind}" for name, kind in named.items()}
    assert sum(p.numel() for p in empty.parameters()) == golden.manifest()["parameters"]


def test_what_may_lack_is_what_never_influences_an_output(empty):
    ours = [name for name in empty.state_dict() if UNUSED.fullmatch(name)]
    listed = golden.manifest()["unused_at_inference"]
    assert sorted(ours) == sorted(listed) and len(ours) == 37


def test_the_rule_gives_the_golden_weights():
    checks = golden.manifest()["weights_check"]
    shapes = {name: golden.manifest()["state_dict"][name] for name in checks}
    assert len(shapes) == 399
    for name, tensor in weights(shapes):
        assert golden.crc32(tensor.numpy()) == checks[name]["crc32"], name


def test_no_golden_file_is_left_out():
    used = {"a_encode_rs", "b_encode_sv", "c_encode_location", "d_query_localized"}
    used |= {"e_preprocessing", "f_dense_grid", "g_real_examples", "t_tiny"}
    assert {path.stem for path in golden.FOLDER.glob("*.npz")} == used
