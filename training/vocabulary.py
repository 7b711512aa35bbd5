# SPDX-License-Identifier: GPL-2.0-or-later
"""The Starter's own small tokenizer: lower-case word pieces learnt from its captions."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers

from geolangbind_qgis import prompts
from geolangbind_qgis.engine.models.tokenizer import clean_text
from training.concepts import CONCEPTS, TEMPLATES

VOCABULARY_SIZE = 1200
# Id 1 ends and pads, id 2 stands for the unknown, as in SigLIP's tokenizer.
SPECIAL = ("<unused>", "</s>", "<unk>")
LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"
INSIDE = "##"  # before a piece that does not begin a word


def corpus() -> list[str]:
    """Return every phrase in every template and the bundled prompts, cleaned as prompts are."""
    phrases = [word for concept in CONCEPTS for word in concept.words]
    lines = [template.format(word) for word in phrases for template in TEMPLATES]
    for bundled in prompts.bundled():
        for item in bundled.classes:
            lines += [item.name, *item.prompts]
    return [clean_text(line) for line in lines]


def train_tokenizer() -> Tokenizer:
    """Learn word pieces; every letter and digit is a piece, so no word is unknown.

    The same in every process: the library's own trainer is not, it numbers the
    pieces in the order of a hash table that is seeded anew each time.
    """
    splitter = tokenizer_of(list(SPECIAL))
    words: Counter[str] = Counter()
    for line in corpus():
        words.update(word for word, _ in splitter.pre_tokenizer.pre_tokenize_str(line))
    letters = [*LETTERS, *(INSIDE + letter for letter in LETTERS)]
    others = sorted({piece for word in words for piece in _letters(word)} - set(letters))
    base = [*SPECIAL, *letters, *others]
    return tokenizer_of([*base, *learn_pieces(words, VOCABULARY_SIZE - len(base))])


def tokenizer_of(pieces: list[str]) -> Tokenizer:
    """Return the tokenizer of these pieces, numbered in their order; ``SPECIAL`` come first."""
    numbered = {piece: number for number, piece in enumerate(pieces)}
    tokenizer = Tokenizer(
        models.WordPiece(numbered, unk_token=SPECIAL[2], max_input_chars_per_word=60)
    )
    tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.decoder = decoders.WordPiece(INSIDE)
    tokenizer.add_special_tokens(list(SPECIAL))
    return tokenizer


def learn_pieces(words: Counter[str], count: int) -> list[str]:
    """Return up to ``count`` pieces longer than a letter, by joining the commonest pairs.

    Byte-pair encoding (Sennrich et al. 2016); of pairs equally common, the first
    in the alphabet is joined.
    """
    split = {word: _letters(word) for word in sorted(words)}
    learnt: list[str] = []
    while len(learnt) < count:
        pairs: Counter[tuple[str, str]] = Counter()
        for word, pieces in split.items():
            for pair in pairwise(pieces):
                pairs[pair] += words[word]
        if not pairs:
            break
        best = min(pairs, key=lambda pair: (-pairs[pair], pair))
        joined = best[0] + best[1].removeprefix(INSIDE)
        split = {word: _joined(pieces, best, joined) for word, pieces in split.items()}
        if joined not in learnt:
            learnt.append(joined)
    return learnt


def _letters(word: str) -> list[str]:
    return [word[0], *(INSIDE + letter for letter in word[1:])]


def _joined(pieces: list[str], pair: tuple[str, str], joined: str) -> list[str]:
    found: list[str] = []
    for piece in pieces:
        if found and (found[-1], piece) == pair:
            found[-1] = joined
        else:
            found.append(piece)
    return found
