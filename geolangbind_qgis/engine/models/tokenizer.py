# SPDX-License-Identifier: GPL-2.0-or-later
"""Prompts to token ids, as SigLIP's tokenizer does: cleaned, ended, padded, never masked."""

from __future__ import annotations

import html
import string
from collections.abc import Sequence
from pathlib import Path

import ftfy
import torch
from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers
from torch import Tensor

from geolangbind_qgis.engine.errors import CheckpointError
from geolangbind_qgis.engine.models.sentencepiece import read_vocabulary

END_ID = 1  # end of text and padding are the same token
UNKNOWN_ID = 2
_END, _UNKNOWN = "</s>", "<unk>"
_DELETE_PUNCTUATION = str.maketrans("", "", string.punctuation)


def clean_text(text: str) -> str:
    """Return the prompt as the published models saw text in training.

    In order: mis-decoded text repaired, HTML entities unescaped twice, ``_``
    to a space, ASCII punctuation deleted (not replaced), lower case, runs of
    white space to one space.
    """
    text = html.unescape(html.unescape(ftfy.fix_text(text))).strip()
    text = text.replace("_", " ").translate(_DELETE_PUNCTUATION).lower()
    return " ".join(text.split())


class PromptTokenizer:
    """Turns prompts into token ids of a fixed length: text, one end token, padding."""

    def __init__(self, tokenizer: Tokenizer, context_length: int) -> None:
        tokenizer.no_padding()
        tokenizer.no_truncation()
        self._tokenizer = tokenizer
        self.context_length = context_length

    def __call__(self, texts: Sequence[str]) -> Tensor:
        """Return token ids (B, context_length), int64; too long a prompt is cut."""
        ids = torch.full((len(texts), self.context_length), END_ID, dtype=torch.long)
        for row, text in enumerate(texts):
            encoding = self._tokenizer.encode(clean_text(text), add_special_tokens=False)
            kept = encoding.ids[: self.context_length - 1]
            ids[row, : len(kept)] = torch.tensor(kept, dtype=torch.long)
        return ids


def read_tokenizer(path: Path, context_length: int, vocabulary_size: int) -> PromptTokenizer:
    """Read ``tokenizer.json`` or a SentencePiece vocabulary (``spiece.model``).

    Raises ``CheckpointError`` when the file is missing, no tokenizer, or one
    whose ids mean something else to the model.
    """
    if not path.is_file():
        raise CheckpointError(
            f"The tokenizer {path.name} is missing beside the weights; download the model again."
        )
    try:
        if path.suffix == ".json":
            tokenizer = Tokenizer.from_file(str(path))
        else:
            tokenizer = _from_sentencepiece(path)
    except Exception as error:  # the library raises bare Exception
        raise CheckpointError(
            f"{path.name} is no tokenizer ({error}); download it again."
        ) from None
    _check_ids(tokenizer, path.name, vocabulary_size)
    return PromptTokenizer(tokenizer, context_length)


def _from_sentencepiece(path: Path) -> Tokenizer:
    """Build the unigram tokenizer that a SentencePiece model file describes."""
    vocabulary = read_vocabulary(path)
    tokenizer = Tokenizer(models.Unigram(list(vocabulary.pieces), vocabulary.unknown_id, False))
    steps = [normalizers.Replace(Regex(" {2,}"), " "), normalizers.Strip()]
    if vocabulary.character_map:
        steps.insert(0, normalizers.Precompiled(vocabulary.character_map))
    tokenizer.normalizer = normalizers.Sequence(steps)
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    tokenizer.decoder = decoders.Metaspace()
    return tokenizer


def _check_ids(tokenizer: Tokenizer, name: str, vocabulary_size: int) -> None:
    """Refuse a tokenizer made for another model; its ids would mean other words."""
    found = {token: tokenizer.token_to_id(token) for token in (_END, _UNKNOWN)}
    pieces = tokenizer.get_vocab(with_added_tokens=False)
    # T5 appends <extra_id_0>, which no cleaned text can contain.
    highest = max((i for piece, i in pieces.items() if not _is_special(piece)), default=0)
    if found != {_END: END_ID, _UNKNOWN: UNKNOWN_ID} or highest >= vocabulary_size:
        raise CheckpointError(
            f"{name} is the tokenizer of another model; put the one that belongs to the "
            "weights beside them."
        )


def _is_special(piece: str) -> bool:
    return piece.startswith("<") and piece.endswith(">")
