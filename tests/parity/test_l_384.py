# SPDX-License-Identifier: GPL-2.0-or-later
"""GeoLangBind L-384 with deterministic weights, against the published implementation.

A file of its own, so that its 3.6 GB of weights are the only ones in memory.
"""

from __future__ import annotations

import gc

import golden
import pytest

pytestmark = pytest.mark.slow

CASES = ("rgb", "s2")


@pytest.fixture(scope="module")
def model():
    gc.collect()
    built = golden.build("L-384")
    yield built
    del built
    gc.collect()


def test_weights(model):
    golden.check_weights(model, "L-384")


@pytest.mark.parametrize("case", CASES)
def test_images_texts_and_their_scores(model, case):
    assert golden.mismatches(model, "L-384", case) == {"image": "", "text": "", "pairs": ""}
