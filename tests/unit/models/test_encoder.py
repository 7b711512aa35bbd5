# SPDX-License-Identifier: GPL-2.0-or-later
"""Any bands, any wavelengths, any window; kernels and prompts computed once."""

from __future__ import annotations

import math

import pytest
import torch

from geolangbind_qgis.engine.errors import WavelengthError

from .small import CONFIG, small_model

RGB = torch.tensor([0.665, 0.56, 0.49])


def images(bands, height=32, width=32, seed=0):
    generator = torch.Generator().manual_seed(seed)
    return torch.randn(2, bands, height, width, generator=generator).clamp(-1, 1)


def counting(module):
    """Count the calls of a module."""
    calls = []
    module.register_forward_hook(lambda *_: calls.append(1))
    return calls


@pytest.fixture
def model():
    return small_model()


@pytest.fixture
def generated(model):
    return counting(model.visual.trunk.patch_embed.weight_generator)


# --- bands and windows --------------------------------------------------------


@pytest.mark.parametrize("bands", [1, 2, 13, 202])
def test_any_number_of_bands(model, bands):
    wavelengths = torch.linspace(0.42, 2.45, bands)
    image = model.encode_image(images(bands), wavelengths)
    assert image.shape == (2, CONFIG.width)
    assert image.isfinite().all()
    assert not torch.allclose(image[0], image[1])
    features = model.patch_features(images(bands), wavelengths)
    assert features.shape == (2, 4, 4, CONFIG.width)


def test_the_order_of_bands_means_nothing_but_their_wavelengths_do(model):
    scene, order = images(3), [2, 0, 1]
    same = model.encode_image(scene[:, order], RGB[order])
    assert torch.allclose(model.encode_image(scene, RGB), same, atol=1e-5)
    assert not torch.allclose(model.encode_image(scene, RGB[order]), same, atol=1e-3)


@pytest.mark.parametrize(
    ("height", "width", "grid"),
    [(32, 32, (4, 4)), (39, 32, (4, 4)), (8, 8, (1, 1)), (64, 40, (8, 5)), (16, 80, (2, 10))],
)
def test_any_window_of_whole_patches(model, height, width, grid):
    scene = images(3, height, width)
    features = model.patch_features(scene, RGB)
    assert features.shape == (2, *grid, CONFIG.width)
    assert model.patch_tokens(scene, RGB).shape == (2, grid[0] * grid[1], CONFIG.width)
    rows, columns = grid[0] * 8, grid[1] * 8
    assert torch.equal(features, model.patch_features(scene[:, :, :rows, :columns], RGB))


def test_patches_stay_where_they_are(model):
    scene = images(3)
    changed = scene.clone()
    changed[:, :, 8:16, 16:24] += 1.0  # second row, third column
    embed = model.visual.trunk.patch_embed
    different = (embed(scene, RGB) - embed(changed, RGB)).abs().amax(dim=(0, 3)) > 1e-6
    assert different.nonzero().tolist() == [[1, 2]]


@pytest.mark.parametrize(
    ("wavelengths", "says"),
    [
        ([0.665, 0.56], "Fewer wavelengths than bands: 2 for 3"),
        ([0.665, 0.56, 0.49, 0.8], "More wavelengths than bands: 4 for 3"),
        ([664.0, 0.56, 0.49], "looks like nanometres, so give 664 nm"),
        ([0.665, math.nan, 0.49], "positive one with its unit"),
        ([0.665, 0.0, 0.49], "positive one with its unit"),
    ],
)
def test_bad_wavelengths_are_one_line(model, wavelengths, says):
    with pytest.raises(WavelengthError, match=says) as caught:
        model.encode_image(images(3), torch.tensor(wavelengths))
    assert "\n" not in str(caught.value)


# --- kernels, once per set of wavelengths ------------------------------------


@torch.inference_mode()
def test_kernels_are_made_once_for_a_set_of_wavelengths(model, generated):
    first = model.encode_image(images(3), RGB)
    for seed in range(3):
        model.patch_features(images(3, seed=seed), RGB.clone())
    assert len(generated) == 1
    assert torch.equal(model.encode_image(images(3), RGB), first)
    model.encode_image(images(3), RGB + 0.1)
    assert len(generated) == 2
    assert torch.equal(model.encode_image(images(3), RGB), first)


def test_kernels_follow_the_weights(model, generated):
    other = small_model(1)
    with torch.no_grad():
        before = model.encode_image(images(3), RGB)
        wanted = other.encode_image(images(3), RGB)
        model.load_state_dict(other.state_dict())
        assert torch.equal(model.encode_image(images(3), RGB), wanted)
        model.load_state_dict(small_model(0).state_dict())
        assert torch.equal(model.encode_image(images(3), RGB), before)
        model.visual.trunk.patch_embed.fclayer.w1.weight.mul_(2.0)  # as an optimizer does
        assert not torch.equal(model.encode_image(images(3), RGB), before)
    assert len(generated) == 4


@torch.no_grad()
def test_kernels_follow_parameters_exchanged_for_others(model):
    other = small_model(1)
    before, wanted = model.encode_image(images(3), RGB), other.encode_image(images(3), RGB)
    model.load_state_dict(other.state_dict(), assign=True)
    assert torch.equal(model.encode_image(images(3), RGB), wanted)
    assert not torch.equal(before, wanted)


def test_kernels_follow_the_precision(model, generated):
    with torch.no_grad():
        model.encode_image(images(3), RGB)
        precise = model.double().encode_image(images(3).double(), RGB)
    assert precise.dtype == torch.float64
    assert len(generated) == 2


def test_kernels_are_made_anew_where_gradients_are_wanted(model, generated):
    model.requires_grad_(True)
    for _ in range(2):
        model.zero_grad()
        model.encode_image(images(3), RGB).sum().backward()
        gradient = model.visual.trunk.patch_embed.weight_generator.fc_weight.weight.grad
        assert gradient.abs().sum() > 0
    assert len(generated) == 2


# --- prompts, once each -------------------------------------------------------


class Letters:
    """Tokenizes by characters and remembers what it was asked."""

    def __init__(self):
        self.asked = []

    def __call__(self, texts):
        self.asked.append(list(texts))
        rows = [[3 + ord(letter) % 200 for letter in text][:63] for text in texts]
        return torch.tensor([row + [1] * (64 - len(row)) for row in rows])


def test_prompts_are_encoded_once_each(model):
    model.tokenizer = Letters()
    encoded = counting(model.text)
    first = model.embed_prompts(["water", "forest", "water"])
    assert model.tokenizer.asked == [["water", "forest"]]
    assert first.shape == (3, CONFIG.width)
    assert torch.equal(first[0], first[2])
    assert torch.allclose(first.norm(dim=1), torch.ones(3))
    second = model.embed_prompts(["roofs", "water"])
    assert model.tokenizer.asked[1:] == [["roofs"]]
    assert torch.equal(second[1], first[0])
    model.embed_prompts(["forest", "roofs"])
    assert len(encoded) == len(model.tokenizer.asked) == 2


def test_five_hundred_prompts_are_the_same_as_one_at_a_time(model):
    model.tokenizer = Letters()
    prompts = [f"class number {number}" for number in range(500)]
    together = model.embed_prompts(prompts)
    assert max(len(asked) for asked in model.tokenizer.asked) <= 64
    assert sum(len(asked) for asked in model.tokenizer.asked) == 500
    alone = small_model()
    alone.tokenizer = Letters()
    for number in (0, 63, 64, 499):
        assert torch.allclose(
            alone.embed_prompts([prompts[number]])[0], together[number], atol=1e-5
        )


def test_cached_prompts_follow_the_weights(model):
    model.tokenizer = Letters()
    before = model.embed_prompts(["water"])
    model.load_state_dict(small_model(1).state_dict())
    after = model.embed_prompts(["water"])
    assert not torch.allclose(before, after)
    model.train().eval()
    model.embed_prompts(["water"])
    assert len(model.tokenizer.asked) == 3


def test_prompts_need_a_tokenizer(model):
    with pytest.raises(ValueError, match="no tokenizer"):
        model.embed_prompts(["water"])


def test_pair_scores_are_cosines_scaled_and_shifted(model):
    ids = Letters()(["water", "forest", "roofs"])
    with torch.no_grad():
        model.logit_scale.fill_(math.log(50.0))
        model.logit_bias.fill_(-3.0)
        scores = model(images(3), RGB, ids)
        image, text = model.encode_image(images(3), RGB), model.encode_text(ids)
    cosine = torch.cosine_similarity(image[:, None], text[None], dim=-1)
    assert torch.allclose(scores, cosine * 50.0 - 3.0, atol=1e-4)
