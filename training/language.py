# SPDX-License-Identifier: GPL-2.0-or-later
"""Language for the text tower from a sentence model: distillation from phrases nobody labelled.

The teacher says how like a phrase is to each phrase the Starter was taught; the text
tower learns to put the phrase between those, weighted by that likeness. Which class an
unseen phrase belongs to is never told. The synonyms that robustness is measured with
(``data/paraphrases.json``), and words only they use, are kept out of everything here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812 (torch's own custom)

from geolangbind_qgis.engine.models.geolangbind import GeoLangBind
from geolangbind_qgis.engine.models.tokenizer import PromptTokenizer, clean_text
from training.concepts import CONCEPTS, TEMPLATES
from training.teacher import Teacher

PARAPHRASES = Path(__file__).parent / "data" / "paraphrases.json"
# Softmax temperature of the teacher's cosines: a taught phrase left out is then put
# closest to its own concept most often.
TEMPERATURE = 0.03
# Said like this, a word of two meanings is taken for the one on the ground.
CONTEXTS = ("{}", "land cover {}", "a satellite image of {}")
LANGUAGE_WEIGHT = 0.5
FIELD_WORDS = 6000  # vocabulary words closest to what the Starter was taught
PAIRS = 12_000
_JOINTS = ("{} {}", "{} {}", "{} {}", "{} and {}", "{} of {}", "{} with {}", "{} or {}")


def held_out() -> dict[str, tuple[str, ...]]:
    """Return the unseen synonyms of each prompt."""
    found = json.loads(PARAPHRASES.read_text(encoding="utf-8"))["held_out"]
    return {prompt: tuple(synonyms) for prompt, synonyms in found.items()}


def taught() -> list[str]:
    """Return every phrase that stands for a concept, each once."""
    return list(dict.fromkeys(word for concept in CONCEPTS for word in concept.words))


def unseen_words() -> frozenset[str]:
    """Return the words that only the held-out synonyms use, in singular and plural."""
    synonyms = [phrase for phrases in held_out().values() for phrase in phrases]
    words = _words(synonyms) - _words(taught()) - _words(TEMPLATES)
    return frozenset(words | {word + "s" for word in words} | {w.removesuffix("s") for w in words})


def _words(phrases: Sequence[str]) -> set[str]:
    return {word for phrase in phrases for word in clean_text(phrase).split()}


def unlabelled(teacher: Teacher, seed: int) -> list[str]:
    """Return the words of the teacher's vocabulary close to land cover, and pairs of them."""
    unseen = unseen_words()
    pieces = teacher.tokenizer.get_vocab()
    words = [w for w in sorted(pieces) if re.fullmatch("[a-z]{3,}", w) and w not in unseen]
    near = (teacher.embed(words) @ teacher.embed(taught()).T).amax(dim=1)
    field = [words[index] for index in near.topk(min(FIELD_WORDS, len(words))).indices.tolist()]
    # The closest come up most often: an exponential over their order.
    rng = np.random.default_rng(seed)
    order = rng.exponential(len(field) / 8, size=(PAIRS, 2)).astype(int).clip(max=len(field) - 1)
    joints = rng.integers(len(_JOINTS), size=PAIRS)
    pairs = [
        _JOINTS[joint].format(field[one], field[other])
        for (one, other), joint in zip(order, joints, strict=True)
    ]
    banned = {phrase for phrases in held_out().values() for phrase in phrases}
    return [phrase for phrase in dict.fromkeys([*field, *pairs]) if phrase not in banned]


def in_context(teacher: Teacher, phrases: Sequence[str]) -> Tensor:
    """Return the teacher's unit embeddings (N, 384), the mean over ``CONTEXTS``."""
    said = [teacher.embed([context.format(phrase) for phrase in phrases]) for context in CONTEXTS]
    return F.normalize(torch.stack(said).mean(dim=0), dim=-1)


def between(likeness: Tensor, anchors: Tensor) -> Tensor:
    """Return unit targets (N, D): anchors (W, D) weighted by the teacher's cosines (N, W)."""
    return F.normalize((likeness / TEMPERATURE).softmax(dim=1) @ anchors, dim=-1)


class Language:
    """Phrases, and how like each is to every taught phrase, from the teacher."""

    def __init__(self, phrases: Sequence[str], likeness: Tensor) -> None:
        self.phrases, self.likeness = list(phrases), likeness  # likeness: (phrases, taught)
        # What resembles land cover most comes up most often.
        weight = likeness.amax(dim=1).numpy().astype(float) ** 3
        self._chance = weight / weight.sum()

    @classmethod
    def ask(cls, teacher: Teacher, seed: int) -> Language:
        """Ask the teacher about every unlabelled phrase."""
        phrases = unlabelled(teacher, seed)
        return cls(phrases, in_context(teacher, phrases) @ in_context(teacher, taught()).T)

    def draw(self, count: int, rng: np.random.Generator) -> tuple[list[str], Tensor]:
        """Return phrases, half of them in a template, and their likeness (count, taught)."""
        rows = rng.choice(len(self.phrases), size=count, p=self._chance)
        templates = ["{}" if rng.random() < 0.5 else _template(rng) for _ in rows]
        pairs = zip(templates, rows, strict=True)
        asked = [template.format(self.phrases[row]) for template, row in pairs]
        return asked, self.likeness[torch.from_numpy(rows)]

    def loss(
        self, model: GeoLangBind, tokenizer: PromptTokenizer, rng: np.random.Generator,
        count: int = 128, anchors: Tensor | None = None,
    ) -> Tensor:  # fmt: skip
        """Return one minus the cosine of the text tower to the teacher's targets, mean.

        ``anchors`` (taught, D), unit: where the taught phrases are; default: where the
        text tower puts them now, through which no gradient flows.
        """
        if anchors is None:
            with torch.no_grad():
                anchors = embedded(model, tokenizer, taught())
        asked, likeness = self.draw(count, rng)
        target = between(likeness.to(anchors), anchors)
        return (1 - (embedded(model, tokenizer, asked) * target).sum(dim=-1)).mean()


def embedded(model: GeoLangBind, tokenizer: PromptTokenizer, phrases: Sequence[str]) -> Tensor:
    """Return unit text embeddings (N, D)."""
    return F.normalize(model.encode_text(tokenizer(phrases).to(model.device)), dim=-1)


def _template(rng: np.random.Generator) -> str:
    return TEMPLATES[int(rng.integers(len(TEMPLATES)))]
