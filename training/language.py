# SPDX-License-Identifier: GPL-2.0-or-later
"""Language for the text tower from a sentence model: distillation from phrases nobody labelled.

The teacher says how like a phrase is to each phrase the Starter was taught; the text
tower learns to put the phrase between those, weighted by that likeness. Which class an
unseen phrase belongs to is never told. The synonyms that robustness is measured with
(``data/paraphrases.json``) are kept out of everything here, in singular and in plural;
single words of theirs may come up in other phrases.
"""

from __future__ import annotations

import functools
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
SYNONYMS = Path(__file__).parent / "data" / "synonyms.json"
HELD_OUT = ("held_out", "second")
# Softmax temperature of the teacher's cosines: a phrase left out is then put to its own
# concept most often (0.88 of them; 0.02 to 0.05 differ little), and hardly between two.
TEMPERATURE = 0.02
FIELD_WORDS = 6000  # vocabulary words closest to what the Starter was taught
PAIRS = 12_000
_JOINTS = ("{} {}", "{} {}", "{} {}", "{} and {}", "{} of {}", "{} with {}", "{} or {}")


def held_out(which: str = "held_out") -> dict[str, tuple[str, ...]]:
    """Return the unseen synonyms of each prompt; ``which`` is ``held_out`` or ``second``."""
    found = json.loads(PARAPHRASES.read_text(encoding="utf-8"))[which]
    return {prompt: tuple(synonyms) for prompt, synonyms in found.items()}


def taught() -> list[str]:
    """Return every phrase that stands for a concept in the captions, each once."""
    return list(dict.fromkeys(word for concept in CONCEPTS for word in concept.words))


def synonyms() -> dict[str, list[str]]:
    """Return more phrases for each concept, by its first word; for the text tower alone."""
    found: dict[str, list[str]] = json.loads(SYNONYMS.read_text(encoding="utf-8"))
    return found


@functools.cache
def _kept_out() -> frozenset[tuple[str, ...]]:
    phrases = [p for which in HELD_OUT for found in held_out(which).values() for p in found]
    return frozenset(_singular(phrase) for phrase in phrases)


def is_held_out(phrase: str) -> bool:
    """Say whether a phrase is one of the unseen synonyms, in singular or plural."""
    return _singular(phrase) in _kept_out()


def _singular(phrase: str) -> tuple[str, ...]:
    return tuple(word.removesuffix("s") for word in clean_text(phrase).split())


def unlabelled(teacher: Teacher, seed: int) -> list[str]:
    """Return the words of the teacher's vocabulary close to land cover, and pairs of them."""
    pieces = teacher.tokenizer.get_vocab()
    words = [w for w in sorted(pieces) if re.fullmatch("[a-z]{3,}", w)]
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
    return [phrase for phrase in dict.fromkeys([*field, *pairs]) if not is_held_out(phrase)]


def between(likeness: Tensor, anchors: Tensor) -> Tensor:
    """Return unit targets (N, D): anchors (W, D) weighted by the teacher's cosines (N, W)."""
    return F.normalize((likeness / TEMPERATURE).softmax(dim=1) @ anchors, dim=-1)


class Language:
    """Phrases, and how like each is to every anchor, a phrase whose place is known."""

    def __init__(self, phrases: Sequence[str], likeness: Tensor) -> None:
        self.phrases, self.likeness = list(phrases), likeness  # likeness: (phrases, anchors)
        # What resembles land cover most comes up most often.
        weight = likeness.amax(dim=1).numpy().astype(float) ** 3
        self._chance = weight / weight.sum()

    @classmethod
    def ask(cls, teacher: Teacher, anchors: Sequence[str], seed: int) -> Language:
        """Ask the teacher how like every unlabelled phrase is to every anchor."""
        phrases = unlabelled(teacher, seed)
        return cls(phrases, teacher.embed(phrases) @ teacher.embed(anchors).T)

    def draw(self, count: int, rng: np.random.Generator) -> tuple[list[str], Tensor]:
        """Return phrases, half of them in a template, and their likeness (count, anchors)."""
        rows = rng.choice(len(self.phrases), size=count, p=self._chance)
        asked = [in_template(self.phrases[row], rng) for row in rows]
        return asked, self.likeness[torch.from_numpy(rows)]

    def loss(
        self, model: GeoLangBind, tokenizer: PromptTokenizer, rng: np.random.Generator,
        count: int, anchors: Tensor,
    ) -> Tensor:  # fmt: skip
        """Return one minus the cosine of the text tower to the teacher's targets, mean.

        ``anchors`` (anchors, D), unit: where the anchors are.
        """
        asked, likeness = self.draw(count, rng)
        target = between(likeness.to(anchors), anchors)
        return (1 - (embedded(model, tokenizer, asked) * target).sum(dim=-1)).mean()


def embedded(model: GeoLangBind, tokenizer: PromptTokenizer, phrases: Sequence[str]) -> Tensor:
    """Return unit text embeddings (N, D)."""
    return F.normalize(model.encode_text(tokenizer(phrases).to(model.device)), dim=-1)


def in_template(phrase: str, rng: np.random.Generator) -> str:
    """Return a phrase as it is or, every second time, in one of the caption templates."""
    if rng.random() < 0.5:
        return phrase
    return TEMPLATES[int(rng.integers(len(TEMPLATES)))].format(phrase)
