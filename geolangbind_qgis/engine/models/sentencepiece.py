# SPDX-License-Identifier: GPL-2.0-or-later
"""The pieces and scores inside a SentencePiece model file, without the SentencePiece package.

The file is a protocol-buffer message; its field 1 repeats one message a piece,
with the piece (field 1, text) and its score (field 2, float).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5


def read_pieces(path: Path) -> list[tuple[str, float]]:
    """Return (piece, log probability) of every entry, in the order of their ids.

    Raises ``ValueError`` when the file is truncated or not of that format.
    """
    pieces = []
    for field, value in _fields(path.read_bytes()):
        if field == 1 and isinstance(value, bytes):
            pieces.append(_piece(value))
    if not pieces:
        raise ValueError("no pieces found")
    return pieces


def _piece(message: bytes) -> tuple[str, float]:
    text, score = "", 0.0
    for field, value in _fields(message):
        if field == 1 and isinstance(value, bytes):
            text = value.decode("utf-8")
        elif field == 2 and isinstance(value, bytes):
            (score,) = struct.unpack("<f", value)
    return text, score


def _fields(message: bytes) -> Iterator[tuple[int, bytes | int]]:
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
