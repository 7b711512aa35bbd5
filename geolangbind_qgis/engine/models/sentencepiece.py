# SPDX-License-Identifier: GPL-2.0-or-later
"""What a SentencePiece model file says, without the SentencePiece package.

The file is a protocol-buffer message: its field 1 repeats one message a piece
(1 text, 2 score as float, 3 kind), field 2 says how it was trained (3 kind of
model), field 3 how text is normalised (2 the compiled character map).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5
_UNIGRAM = 1
_UNKNOWN_PIECE = 2


@dataclass(frozen=True)
class Vocabulary:
    """Pieces with their log probabilities in the order of their ids, and the character map."""

    pieces: tuple[tuple[str, float], ...]
    unknown_id: int
    character_map: bytes  # SentencePiece's own format; empty: text stays as it is


def read_vocabulary(path: Path) -> Vocabulary:
    """Read the unigram vocabulary of a SentencePiece model file.

    Raises ``ValueError`` when the file is truncated, not of that format, or
    holds another kind of model.
    """
    pieces: list[tuple[str, float]] = []
    unknown_id, kind = -1, 0
    character_map: bytes | None = None
    for field, value in _fields(path.read_bytes()):
        if field not in (1, 2, 3):
            continue
        message = dict(_fields(_bytes(value)))
        if field == 1:
            if message.get(3) == _UNKNOWN_PIECE:
                unknown_id = len(pieces)
            pieces.append((_bytes(message.get(1, b"")).decode("utf-8"), _score(message)))
        elif field == 2:
            kind = int(message.get(3, _UNIGRAM))
        else:
            character_map = _bytes(message.get(2, b""))
    # Written in this order, so a file cut between two fields lacks the last ones.
    if unknown_id < 0 or not kind or character_map is None:
        raise ValueError("the file is truncated")
    if kind != _UNIGRAM:
        raise ValueError("it is no unigram vocabulary")
    return Vocabulary(tuple(pieces), unknown_id, character_map)


def _score(message: dict[int, bytes | int]) -> float:
    stored = _bytes(message.get(2, bytes(4)))
    if len(stored) != 4:
        raise ValueError("not a SentencePiece model")
    return float(struct.unpack("<f", stored)[0])


def _bytes(value: bytes | int) -> bytes:
    if isinstance(value, int):
        raise ValueError("not a SentencePiece model")
    return value


def _fields(message: bytes) -> Iterator[tuple[int, bytes | int]]:
    """Yield number and value of each field; of a repeated one each occurrence."""
    position = 0
    while position < len(message):
        key, position = _varint(message, position)
        field, wire = key >> 3, key & 7
        if wire == _VARINT:
            value, position = _varint(message, position)
            yield field, value
            continue
        if wire == _BYTES:
            length, position = _varint(message, position)
        elif wire in (_FIXED32, _FIXED64):
            length = 4 if wire == _FIXED32 else 8
        else:
            raise ValueError("not a SentencePiece model")
        if position + length > len(message):
            raise ValueError("the file is truncated")
        yield field, message[position : position + length]
        position += length


def _varint(message: bytes, position: int) -> tuple[int, int]:
    value, shift = 0, 0
    while True:
        if position >= len(message) or shift > 63:
            raise ValueError("the file is truncated")
        byte = message[position]
        position += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, position
        shift += 7
