# SPDX-License-Identifier: GPL-2.0-or-later
"""GeoLangBind B-224 with deterministic weights, against the published implementation."""

from __future__ import annotations

import golden
import pytest
import torch

CASES = ("rgb", "s2", "sar2", "one", "hyper202")


@pytest.fixture(scope="module", params=[torch.float32, torch.float64], ids=["float32", "float64"])
def model(request):
    return golden.build("B-224").to(request.param)


def test_weights(model):
    golden.check_weights(model, "B-224")


@pytest.mark.parametrize("case", CASES)
def test_images_texts_and_their_scores(model, case):
    assert golden.mismatches(model, "B-224", case) == {"image": "", "text": "", "pairs": ""}
