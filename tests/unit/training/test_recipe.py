# SPDX-License-Identifier: GPL-2.0-or-later
"""Training with the paper's additions: distillation and progressive merging, off by default."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from geolangbind_qgis import paths
from geolangbind_qgis.engine.errors import UsageError
from geolangbind_qgis.engine.models.checkpoints import read_state_dict
from geolangbind_qgis.engine.models.config import read_config
from geolangbind_qgis.engine.models.loading import load_checkpoint, tokenizer_for
from training import materials, sensors, train_starter
from training.dataset import Batches, pool
from training.maka import Maka, abundance_teacher

BUNDLED = paths.resource("models", "starter")
TINY = ("--steps", "4", "--landscapes", "4", "--batch", "4", "--threads", "1",
        "--words", str(BUNDLED / "tokenizer.json"))  # fmt: skip


def options(*given):
    return train_starter.parser().parse_args([*TINY, *map(str, given)])


@pytest.fixture(scope="module")
def batches():
    return Batches(pool(4, 64, 21), materials.library(), 32, 2, seed=1)


@pytest.fixture
def model():
    torch.manual_seed(0)
    vocabulary_size = read_config(BUNDLED / "config.json").vocabulary_size
    return train_starter.new_model(train_starter.starter_config(vocabulary_size)).train()


def test_both_are_off_by_default():
    given = train_starter.parser().parse_args([])
    assert not given.distil and not given.merge
    assert train_starter._maka(given.distil, None) is None


def test_sensors_are_natural_colours_or_all_but_those():
    for kind, natural in (("rgb", True), ("others", False)):
        rng = np.random.default_rng(0)
        for _ in range(200):
            bands = sensors.random_bands(rng, kind)
            near = len(bands.centres_um) == 3 and np.allclose(
                bands.centres_um, sensors.RGB.centres_um, atol=0.03
            )
            assert near == natural


def test_sensors_left_out_are_never_drawn_as_they_are():
    assert set(sensors.LEFT_OUT) < set(sensors.NAMED)
    for name in sensors.LEFT_OUT:
        left_out = sensors.NAMED[name].centres_um
        for known in (*sensors.training_sensors(), sensors.SENTINEL_2, sensors.LANDSAT_8):
            assert len(known.centres_um) != len(left_out) or not np.allclose(
                known.centres_um, left_out, atol=1e-3
            )


def test_all_sensors_are_drawn_as_before():
    one, other = np.random.default_rng(3), np.random.default_rng(3)
    for _ in range(20):
        drawn = sensors.random_bands(one)
        before = sensors._draw(other)
        assert drawn.edge == before.edge
        assert np.array_equal(
            drawn.centres_um,
            before.centres_um + other.normal(0, 0.004, len(before.centres_um)),
        )


def test_distillation_is_added_with_its_weight(model, batches):
    tokenizer = tokenizer_for(BUNDLED / "tokenizer.json", model.config)
    batch = batches.draw(3, sensors.LANDSAT_8)
    maka = Maka(model.config.width, [abundance_teacher(16)])

    def loss(*given):
        return train_starter.step_loss(model, batch, tokenizer, np.random.default_rng(0), *given)

    taught = maka(model.patch_tokens(batch.images, batch.wavelengths_um), batch)
    assert float(taught.detach()) > 0.1
    assert torch.allclose(loss(maka, 2.0), loss() + 2.0 * taught, atol=1e-5)


def test_progressive_merging_is_the_papers_formula(model, monkeypatch):
    values, asked = {"all": 1.0, "rgb": 2.0, "others": 4.0}, []

    def descend(student, lessons, steps, peak, kind="all"):
        asked.append((kind, steps, float(student.logit_scale.detach())))
        with torch.no_grad():
            for parameter in student.parameters():
                parameter.fill_(values[kind])

    monkeypatch.setattr(train_starter, "descend", descend)
    train_starter.descend_and_merge(model, None, 100, 1e-3, (0.5, 0.25))
    star = 0.5 * 1.0 + 0.5 * 2.0
    merged = 0.75 * star + 0.25 * 4.0
    assert all(torch.equal(w, torch.full_like(w, merged)) for w in model.state_dict().values())
    assert [kind for kind, *_ in asked] == ["all", "rgb", "others"]
    assert [steps for _, steps, _ in asked] == [50, 25, 25]
    assert asked[1][2] == 1.0 and asked[2][2] == star


def test_a_share_outside_0_to_1_stops_before_anything_is_simulated(tmp_path):
    with pytest.raises(UsageError, match="between 0 and 1"):
        train_starter.train(options("--merge", "0.5", "1.5", "--output", tmp_path / "out"))
    assert not (tmp_path / "out").exists()


def test_a_model_trained_with_both_is_an_ordinary_starter(tmp_path):
    given = options("--distil", "abundances", "--merge", "0.5", "0.5", "--output", tmp_path)
    model = train_starter.train(given)
    tensors = read_state_dict(tmp_path / "model.safetensors")
    assert tensors.keys() == model.state_dict().keys()
    loaded = load_checkpoint(read_config(tmp_path / "config.json"), tmp_path / "model.safetensors")
    batch = torch.zeros(1, 3, 32, 32), torch.tensor(sensors.RGB.centres_um, dtype=torch.float32)
    with torch.no_grad():
        assert torch.allclose(model.patch_tokens(*batch), loaded.patch_tokens(*batch), atol=0.05)


def test_the_image_tower_can_learn_alone(tmp_path):
    train_starter.train(
        options("--start", BUNDLED, "--keep-text", "--rate", "1e-2", "--output", tmp_path)
    )
    old, new = (read_state_dict(folder / "model.safetensors") for folder in (BUNDLED, tmp_path))
    text = {name for name in old if name.startswith("text.")}
    assert text and all(torch.equal(old[name], new[name]) for name in text)
    assert any(not torch.equal(old[name], new[name]) for name in set(old) - text)
