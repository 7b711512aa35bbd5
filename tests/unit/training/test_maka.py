# SPDX-License-Identifier: GPL-2.0-or-later
"""Distillation through wavelength-aware translators: what it depends on, what it leaves alone."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from torch.nn import functional as F  # noqa: N812 (torch's own custom)

from geolangbind_qgis.engine.errors import CheckpointError
from geolangbind_qgis.engine.models.checkpoints import load_into
from training import materials, sensors
from training.concepts import CHANNELS
from training.dataset import Batches, pool
from training.maka import (
    Maka,
    Teacher,
    Translator,
    abundance_teacher,
    matching_loss,
    starter_teacher,
)
from training.train_starter import new_model, save, starter_config

RGB = torch.tensor([0.665, 0.560, 0.490])
MULTISPECTRAL = torch.tensor([0.490, 0.560, 0.665, 0.842, 1.610, 2.190])
MANIFESTS = Path(__file__).parents[2] / "data" / "parity" / "geolangbind"
WIDTH, GRID = 12, 4


@pytest.fixture(scope="module")
def batches():
    return Batches(pool(4, 64, 21), materials.library(), 32, 2, seed=1)


@pytest.fixture
def translator():
    torch.manual_seed(0)
    return Translator(WIDTH, 7, GRID)


@pytest.fixture
def tokens():
    return torch.randn(2, GRID * GRID, WIDTH, generator=torch.Generator().manual_seed(1))


# --- the translator -------------------------------------------------------------


@pytest.mark.parametrize("manifest", ["B-224", "L-384"])
@pytest.mark.parametrize(
    ("teacher", "grid"),
    [("dinov2_vitl14_reg", 27), ("vit_large_patch16_384_augreg_in21k_ft_in1k", 24)],
)
def test_its_weights_are_named_and_shaped_as_published(manifest, teacher, grid):
    document = json.loads((MANIFESTS / f"manifest_{manifest}.json").read_text(encoding="utf-8"))
    published, start = document["training_only"], f"translators.{teacher}."
    wanted = {k.removeprefix(start): v for k, v in published.items() if k.startswith(start)}
    with torch.device("meta"):
        ours = Translator(wanted["conv1.weight"][1], 1024, grid).state_dict()
    assert wanted == {name: list(tensor.shape) for name, tensor in ours.items()}


def test_it_gives_a_grid_of_the_teachers_features(translator, tokens):
    assert translator(tokens, RGB).shape == (2, GRID, GRID, 7)
    assert translator(torch.randn(2, 36, WIDTH), RGB).shape == (2, GRID, GRID, 7)
    with pytest.raises(ValueError, match="15 tokens are no square window"):
        translator(tokens[:, :15], RGB)


def test_it_depends_on_the_wavelengths_and_not_on_their_order(translator, tokens):
    with torch.no_grad():
        seen = translator(tokens, RGB)
        other = translator(tokens, MULTISPECTRAL)
        turned = translator(tokens, RGB.flip(0))
        moved = translator(tokens, RGB + torch.tensor([0.2, 0.0, 0.0]))
    assert torch.allclose(seen, turned, atol=1e-5)
    assert (seen - other).abs().max() > 0.01
    assert (seen - moved).abs().max() > 0.01


def test_without_the_prediction_it_would_not_depend_on_them(translator, tokens):
    for parameter in translator.norm1.modality_prompt_fc.parameters():
        torch.nn.init.zeros_(parameter)
    with torch.no_grad():
        assert torch.equal(translator(tokens, RGB), translator(tokens, MULTISPECTRAL))
        plain = translator.norm1.layer_norm(tokens.transpose(1, 2).unflatten(2, (GRID, GRID)))
        expected = translator.conv1(plain).permute(0, 2, 3, 1)
        assert torch.equal(translator(tokens, RGB), expected)


def test_patches_stay_where_they_are(translator, tokens):
    changed = tokens.clone()
    changed[:, 3] *= -1  # the top right patch; the norm spreads a little of it everywhere
    with torch.no_grad():
        difference = (translator(tokens, RGB) - translator(changed, RGB)).abs().amax(dim=(0, 3))
    assert difference[0, 3] > 5 * difference[2:, :2].max()


# --- the loss -------------------------------------------------------------------


def test_the_loss_of_equal_features_is_zero():
    features = torch.randn(2, 4, 4, 7)
    assert float(matching_loss(features, features.clone())) == pytest.approx(0.0, abs=1e-6)


def test_the_loss_knows_direction_and_length():
    one, other = torch.tensor([[1.0, 0.0]]), torch.tensor([[0.0, 1.0]])
    # Orthogonal: 0.9 * (1 - 0) + 0.1 * mean(0.5, 0.5); doubled: cosine 1, 0.1 * mean(0.5, 0).
    assert float(matching_loss(one, other)) == pytest.approx(0.95)
    assert float(matching_loss(2 * one, one)) == pytest.approx(0.025)


def test_patches_on_nodata_do_not_count():
    found, wanted = torch.randn(1, 2, 2, 5), torch.randn(1, 2, 2, 5)
    valid = torch.tensor([[[True, False], [False, True]]])
    expected = matching_loss(found[valid], wanted[valid])
    assert torch.allclose(matching_loss(found, wanted, valid), expected)
    assert float(matching_loss(found, wanted, torch.zeros_like(valid))) == 0.0


# --- the whole ------------------------------------------------------------------


@pytest.fixture(scope="module")
def earlier(tmp_path_factory):
    """The folder of a Starter saved before."""
    torch.manual_seed(3)
    folder = tmp_path_factory.mktemp("earlier")
    save(new_model(starter_config(300)), folder)
    return folder


def test_gradients_reach_the_student_and_every_translator(batches, earlier):
    torch.manual_seed(0)
    model = new_model(starter_config(300)).train()
    maka = Maka(128, [abundance_teacher(16), starter_teacher(earlier)])
    batch = batches.draw(2, sensors.LANDSAT_8)
    maka(model.patch_tokens(batch.images, batch.wavelengths_um), batch).backward()
    assert all(p.grad is not None and p.grad.abs().sum() > 0 for p in maka.parameters())
    trunk = dict(model.visual.trunk.named_parameters())
    reached = {name for name, p in trunk.items() if p.grad is not None and p.grad.abs().sum() > 0}
    assert {"pos_embed", "blocks.0.attn.qkv.weight", "norm.weight"} <= reached
    assert "patch_embed.weight_generator.fc_weight.weight" in reached
    assert not any(name.startswith("attn_pool") for name in reached)
    assert all(p.grad is None for p in model.text.parameters())


def test_the_student_is_the_same_with_and_without(batches):
    torch.manual_seed(0)
    model = new_model(starter_config(300)).eval()
    batch = batches.draw(2, sensors.RGB)
    names = set(model.state_dict())
    before = model.patch_features(batch.images, batch.wavelengths_um)
    maka = Maka(128, [abundance_teacher(16)])
    tokens = model.patch_tokens(batch.images, batch.wavelengths_um)
    kept = tokens.detach().clone()
    maka(tokens, batch)
    assert torch.equal(tokens, kept)
    assert torch.equal(model.patch_features(batch.images, batch.wavelengths_um), before)
    assert set(model.state_dict()) == names
    # Saved together by mistake, the translators are left out when the engine loads them.
    load_into(model, {**model.state_dict(), **maka.state_dict()}, "both")


def test_a_few_steps_on_a_toy_problem_lower_the_loss(batches):
    torch.manual_seed(0)
    batch = batches.draw(2, sensors.SENTINEL_2)
    target = torch.randn(2, GRID, GRID, 5)
    maka = Maka(WIDTH, [Teacher("toy", 5, GRID, lambda _: target)])
    student = torch.nn.Parameter(torch.randn(2, GRID * GRID, WIDTH))
    optimizer = torch.optim.Adam([student, *maka.parameters()], lr=0.02)
    losses = []
    for _ in range(40):
        loss = maka(student, batch)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(float(loss.detach()))
    assert losses[-1] < 0.3 * losses[0]


def test_teachers_are_weighted_and_never_asked_for_gradients(batches):
    batch = batches.draw(2, sensors.RGB)
    trained = torch.nn.Parameter(torch.randn(2, GRID, GRID, 5))
    maka = Maka(WIDTH, [Teacher("t", 5, GRID, lambda _: 2 * trained)])
    tokens = torch.randn(2, GRID * GRID, WIDTH, requires_grad=True)
    loss = maka(tokens, batch)
    loss.backward()
    assert trained.grad is None
    maka.teachers = (replace(maka.teachers[0], weight=3.0),)
    assert torch.allclose(maka(tokens, batch), 3 * loss)


# --- the teachers ---------------------------------------------------------------


def test_the_abundance_teacher_knows_what_patches_are_made_of(batches):
    batch = batches.draw(2)
    shares = abundance_teacher(16).features(batch)
    assert shares.shape == (2, 16, 16, len(CHANNELS))
    ground = shares[..., : len(materials.MATERIALS)].sum(dim=-1)
    assert torch.allclose(ground, torch.ones(()), atol=0.05)


def test_the_starter_as_a_teacher_gives_its_patch_features(batches, earlier):
    teacher = starter_teacher(earlier)
    batch = batches.draw(2, sensors.PLANETSCOPE)
    found = teacher.features(batch)
    assert found.shape == (2, teacher.grid, teacher.grid, teacher.width)
    assert not found.requires_grad
    assert np.isfinite(found.numpy()).all()
    unit = F.normalize(found, dim=-1)
    assert (unit[0, 0, 0] - unit[1, 8, 8]).abs().max() > 0.01


def test_a_folder_without_a_starter_is_no_teacher(tmp_path):
    with pytest.raises(CheckpointError, match="config"):
        starter_teacher(tmp_path)
