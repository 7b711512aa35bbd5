# SPDX-License-Identifier: GPL-2.0-or-later
"""The language teacher, what it is asked, and what the text tower learns from it."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch.nn import functional as F  # noqa: N812 (torch's own custom)

from geolangbind_qgis import paths, prompts
from geolangbind_qgis.engine.models import loading
from training import language, teacher, train_starter
from training.concepts import TEMPLATES
from training.language import Language
from training.legend import BROAD, FINE

BUNDLED = paths.resource("models", "starter")
needs_teacher = pytest.mark.skipif(
    teacher.teacher_folder() is None, reason="requirements/training.txt is not installed"
)


@pytest.fixture(scope="module")
def starter():
    return loading.load("starter", device="cpu")


@pytest.fixture(scope="module")
def installed():
    return teacher.Teacher.installed()


def test_every_prompt_of_the_test_legends_has_unseen_synonyms():
    asked = {prompt for item in (*BROAD, *FINE) for prompt in item.prompts}
    for which, least in (("held_out", 3), ("second", 1)):
        synonyms = language.held_out(which)
        assert asked <= synonyms.keys()
        assert all(len(set(synonyms[prompt])) >= least for prompt in asked)


def test_no_unseen_synonym_is_a_phrase_of_training_or_of_a_bundled_set():
    more = [phrase for phrases in language.synonyms().values() for phrase in phrases]
    assert not [phrase for phrase in more if language.is_held_out(phrase)]
    captions = {template.format(word) for word in language.taught() for template in TEMPLATES}
    bundled = {
        p for b in prompts.bundled() for c in b.classes for p in (c.name.lower(), *c.prompts)
    }
    unseen = {p for which in language.HELD_OUT for found in language.held_out(which).values()
              for p in found}  # fmt: skip
    assert not unseen & captions
    first = {phrase for phrases in language.held_out().values() for phrase in phrases}
    assert not first & bundled
    assert language.is_held_out("copses") and language.is_held_out("prairie")
    assert not language.is_held_out("water")


def test_a_synonym_stands_for_one_concept_alone():
    more = [phrase for phrases in language.synonyms().values() for phrase in phrases]
    assert len(more) == len(set(more)) > 3000
    assert not set(more) & set(language.taught())


def test_a_phrase_is_put_between_those_it_resembles():
    anchors = torch.eye(3)
    likeness = torch.tensor([[0.9, 0.2, 0.1], [0.6, 0.6, 0.0]])
    found = language.between(likeness, anchors)
    assert torch.allclose(found[0], anchors[0], atol=1e-4)
    assert torch.allclose(found[1], F.normalize(torch.tensor([1.0, 1.0, 0.0]), dim=0), atol=1e-4)


def test_the_loss_is_small_for_phrases_that_are_where_the_teacher_puts_them(starter):
    taught = language.taught()
    own, other = torch.eye(len(taught)), torch.eye(len(taught)).roll(len(taught) // 2, 0)

    def loss(likeness):
        with torch.no_grad():
            said = Language(taught, likeness)
            anchors = language.embedded(starter, starter.tokenizer, taught)
            rng = np.random.default_rng(0)
            return float(said.loss(starter, starter.tokenizer, rng, 128, anchors))

    assert loss(own) < 0.1
    assert loss(other) > loss(own) + 0.3


def test_the_loss_moves_the_text_tower_alone(starter):
    model = train_starter.new_model(starter.config).train()
    taught = language.taught()
    said = Language(taught, torch.eye(len(taught)))
    anchors = F.normalize(torch.randn(len(taught), starter.config.width), dim=-1)
    said.loss(model, starter.tokenizer, np.random.default_rng(0), 8, anchors).backward()
    moved = {name.split(".")[0] for name, p in model.named_parameters() if p.grad is not None}
    assert moved == {"text"}


@needs_teacher
def test_the_teacher_knows_what_is_alike(installed):
    found = installed.embed(["woodland", "a forest", "an electric guitar", "conifers and firs"])
    assert torch.allclose(found.norm(dim=1), torch.ones(4), atol=1e-5)
    assert found[0] @ found[1] > 0.5 > 0.3 > found[0] @ found[2]


@needs_teacher
def test_padding_does_not_change_what_the_teacher_says(installed):
    alone = installed.embed(["lake"])
    beside = installed.embed(["lake", "a lake that lies far away behind seven mountains"])
    assert torch.allclose(alone[0], beside[0], atol=1e-5)


@needs_teacher
def test_the_teacher_is_never_asked_about_an_unseen_synonym(installed, monkeypatch):
    monkeypatch.setattr(language, "PAIRS", 500)
    phrases = language.unlabelled(installed, 1)
    assert len(phrases) > language.FIELD_WORDS
    assert not [phrase for phrase in phrases if language.is_held_out(phrase)]
