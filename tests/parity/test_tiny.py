# SPDX-License-Identifier: GPL-2.0-or-later
"""The tiny model, in float32 and in float64: the latter sees what the former cannot."""

from __future__ import annotations

import golden
import pytest
import torch
from torch.nn import functional as F  # noqa: N812 (torch's own custom)

from geolangbind_qgis.engine.models import patch_embedding

CASES = ("rgb", "s2")


@pytest.fixture(params=[torch.float32, torch.float64], ids=["float32", "float64"])
def model(request):
    return golden.build("tiny").to(request.param)


@pytest.fixture
def precise():
    return golden.build("tiny").double()


def test_weights(precise):
    golden.check_weights(precise, "tiny")


@pytest.mark.parametrize("case", CASES)
def test_images_texts_and_their_scores(model, case):
    assert golden.mismatches(model, "tiny", case) == {"image": "", "text": "", "pairs": ""}


@pytest.mark.parametrize("case", CASES)
def test_the_public_calls_give_the_golden_outputs(model, case):
    dtype = model.logit_scale.dtype
    suffix = "_f64" if dtype == torch.float64 else ""
    image, text = golden.stored("tiny", case), golden.stored("tiny", "text")
    images, wavelengths = golden.case_inputs("tiny", case)
    images = images.to(dtype)
    dense = model.patch_features(images, wavelengths)
    assert dense.shape == (2, 4, 4, 64)
    pairs = [
        (model.encode_image(images, wavelengths), image["embedding" + suffix]),
        (model.patch_tokens(images, wavelengths), image["tokens" + suffix]),
        (dense.flatten(1, 2), image["dense" + suffix]),
        (model.encode_text(torch.from_numpy(text["ids"])), text["embedding" + suffix]),
    ]
    for ours, wanted in pairs:
        assert golden.difference(ours, wanted) <= golden.TOLERANCE[dtype]


def test_the_dense_features_are_the_pool_on_single_tokens(precise):
    tokens = torch.randn(6, 64, dtype=torch.float64, generator=torch.Generator().manual_seed(0))
    pool = precise.visual.trunk.attn_pool
    with torch.no_grad():
        assert torch.allclose(pool.value_path(tokens), pool(tokens[:, None]), rtol=0, atol=1e-14)


# What a reimplementation gets wrong without noticing. The comparison has to see
# each of them, or it would not be worth much.
def _eps(path, eps=1e-5):
    def spoil(model, monkeypatch):
        monkeypatch.setattr(model.get_submodule(path), "eps", eps)

    return spoil


def _tanh_gelu(model, monkeypatch):
    exact = F.gelu
    monkeypatch.setattr(F, "gelu", lambda x, **_: exact(x, approximate="tanh"))


def _double_wavelengths(model, monkeypatch):
    def encode(wavelengths_um, width=128):
        rates = 10000.0 ** -(torch.arange(width // 2).double() / (width // 2))
        phases = wavelengths_um.double()[:, None] * 1000.0 * rates
        return torch.cat([phases.sin(), phases.cos()], dim=1)

    monkeypatch.setattr(patch_embedding, "encode_wavelengths", encode)


def _text_pooled_first(model, monkeypatch):
    hidden = model.text.hidden
    monkeypatch.setattr(model.text, "hidden", lambda ids: hidden(ids).flip(1))


MISTAKES = {
    "final vision norm": ("image", _eps("visual.trunk.norm")),
    "pool norm": ("image", _eps("visual.trunk.attn_pool.norm")),
    "block norm": ("image", _eps("visual.trunk.blocks.1.norm2")),
    "final text norm": ("text", _eps("text.ln_final")),
    "text block norm": ("text", _eps("text.transformer.resblocks.0.ln_1")),
    "generator norm": (
        "image",
        _eps(
            "visual.trunk.patch_embed.weight_generator.transformer_encoder.layers.0.norm1",
            1e-6,
        ),
    ),
    "tanh GELU": ("image", _tanh_gelu),
    "wavelengths in double precision": ("image", _double_wavelengths),
    "wrong text position": ("text", _text_pooled_first),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_the_comparison_sees(mistake, precise, monkeypatch):
    part, spoil = MISTAKES[mistake]
    spoil(precise, monkeypatch)
    assert golden.mismatches(precise, "tiny", "rgb")[part] != ""
