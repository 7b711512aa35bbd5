# SPDX-License-Identifier: GPL-2.0-or-later
"""The Starter's own small tokenizer: lower-case word pieces learnt from its captions."""

from __future__ import annotations

from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers

from geolangbind_qgis import prompts
from training.concepts import CONCEPTS, TEMPLATES

VOCABULARY_SIZE = 1200
# Id 1 ends and pads, id 2 stands for the unknown, as in SigLIP's tokenizer.
SPECIAL = ("<unused>", "</s>", "<unk>")


def corpus() -> list[str]:
    """Return every phrase in every template, and the words of the bundled prompt sets."""
    phrases = [word for concept in CONCEPTS for word in concept.words]
    lines = [template.format(word) for word in phrases for template in TEMPLATES]
    for bundled in prompts.bundled():
        for item in bundled.classes:
            lines += [item.name, *item.prompts]
    return [line.lower() for line in lines]


def train_tokenizer() -> Tokenizer:
    """Learn word pieces; every letter and digit is a piece, so no word is unknown."""
    tokenizer = Tokenizer(models.WordPiece(unk_token="<unk>", max_input_chars_per_word=60))
    tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.decoder = decoders.WordPiece()
    letters = [*"abcdefghijklmnopqrstuvwxyz0123456789"]
    trainer = trainers.WordPieceTrainer(
        vocab_size=VOCABULARY_SIZE, special_tokens=list(SPECIAL), initial_alphabet=letters,
        show_progress=False,
    )  # fmt: skip
    tokenizer.train_from_iterator([*corpus(), *(f"a{letter}" for letter in letters)], trainer)
    return tokenizer
