# SPDX-License-Identifier: GPL-2.0-or-later
"""Counting the pixels that keep their class when every prompt is said in other words."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest

from geolangbind_qgis.engine.shelf import ModelShelf
from geolangbind_qgis.protocol import ModelRequest
from training import demo_scene, paraphrases
from training.legend import BROAD, FINE

BY_NAME = {item.name: item for item in BROAD}


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    folder = tmp_path_factory.mktemp("scene")
    demo_scene.write(folder, size=128)
    return folder / "demo_scene.tif"


def compare(scene, monkeypatch, synonyms):
    monkeypatch.setattr(paraphrases, "held_out", lambda _: synonyms)
    return paraphrases.compare([scene], BROAD, ModelRequest("starter"), ModelShelf(), "held_out")


def test_nodata_does_not_count():
    before, after = np.array([1, 1, 2, 255]), np.array([1, 2, 2, 255])
    assert paraphrases.kept(before, after) == (2, 3)


def test_every_prompt_is_replaced_and_nothing_else():
    for legend, name in product((BROAD, FINE), paraphrases.HELD_OUT):
        for which in range(3):
            found = paraphrases.reworded(legend, paraphrases.held_out(name), which)
            for old, new in zip(legend, found, strict=True):
                assert (old.name, old.color) == (new.name, new.color)
                assert len(new.prompts) == len(old.prompts)
                assert not set(new.prompts) & set(old.prompts)


def test_the_same_words_keep_every_pixel(scene, monkeypatch):
    same = {prompt: (prompt, prompt) for item in BROAD for prompt in item.prompts}
    found = compare(scene, monkeypatch, same)
    assert found["pixels"] == 128 * 128
    assert found["kept by each set of synonyms"] == [1.0, 1.0]


def test_words_of_another_class_lose_its_pixels(scene, monkeypatch):
    synonyms = {prompt: (prompt, prompt) for item in BROAD for prompt in item.prompts}
    for one, other in (("Built-up", "Grassland and crops"), ("Grassland and crops", "Built-up")):
        for prompt, said in zip(BY_NAME[one].prompts, BY_NAME[other].prompts, strict=True):
            synonyms[prompt] = (prompt, said)
    found = compare(scene, monkeypatch, synonyms)
    first, second = found["kept by each set of synonyms"]
    assert first == 1.0 and second < 0.8
    assert found["kept"] == pytest.approx((first + second) / 2, abs=1e-3)
