# SPDX-License-Identifier: GPL-2.0-or-later
"""Small SentencePiece vocabularies, trained here, laid out as T5's: padding, end, unknown."""

from __future__ import annotations

import io
import struct

import sentencepiece

CORPUS = (
    "a satellite image of dense forest and flooded rice fields",
    "an aerial photograph of the harbour with ships and containers",
    "bare soil, rocks, snow and ice above the tree line",
    "built-up areas: houses, roads, railways, car parks and airports",
    "rivers, lakes, reservoirs, canals and the open sea at low tide",
    "5 km² at 10 m, ndvi above 0.3; 30% water, 1/2 cloud",
    "das überschwemmte feld am fluss, grüne wälder und straßen",
    "forêt, étang, château d'eau; łódź i gdańsk, rừng và sông",
    "лес и река, поля пшеницы, снег и лёд",
    "δάσος και ποτάμι, χιόνι στο βουνό",
    "غابة ونهر وبحيرة ومدينة",
    "नदी और जंगल, खेत और बर्फ",
    "ป่าไม้และแม่น้ำ ทุ่งนา",
    "森林と河川、水田、都市部の道路",
    "숲과 강, 논과 도시",
)


def train(rule: str = "nmt_nfkc", size: int = 600, **options: object) -> bytes:
    """Return a SentencePiece model file; ``rule`` is the normalisation T5 was trained with."""
    wanted = {
        "model_type": "unigram",
        "pad_id": 0,
        "eos_id": 1,
        "unk_id": 2,
        "bos_id": -1,
        "vocab_size": size,
        "hard_vocab_limit": False,
        "character_coverage": 0.99,
        "normalization_rule_name": rule,
        "minloglevel": 2,
        "num_threads": 1,
        **options,
    }
    written = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(CORPUS * 4), model_writer=written, **wanted
    )
    return written.getvalue()


def _varint(value: int) -> bytes:
    low, rest = value & 0x7F, value >> 7
    return bytes([low | 0x80]) + _varint(rest) if rest else bytes([low])


def field(number: int, content: bytes | int) -> bytes:
    """Return one field of a protocol-buffer message."""
    if isinstance(content, int):
        return _varint(number << 3) + _varint(content)
    return _varint(number << 3 | 2) + _varint(len(content)) + content


def write(
    pieces: list[tuple[str, float]], kind: int = 1, unknown: int = 2, special: int = 3
) -> bytes:
    """Return a model file with these pieces in this order and no character map.

    Args:
        pieces: text and log probability.
        kind: 1 unigram, 2 byte pairs.
        unknown: index of the piece that stands for what is unknown.
        special: how many of the first pieces are padding, end and unknown.
    """
    message = b""
    for index, (text, score) in enumerate(pieces):
        piece = field(1, text.encode()) + b"\x15" + struct.pack("<f", score)
        if index < special:
            piece += field(3, 2 if index == unknown else 3)
        message += field(1, piece)
    names = ("</s>", "<unk>", "<pad>")
    ids = [next((i for i, (text, _) in enumerate(pieces) if text == name), -1) for name in names]
    # Only what differs from the defaults: kind, and the ids of unknown, end and padding.
    trainer = field(3, kind) + field(40, unknown) + field(41, _signed(-1))
    trainer += field(42, _signed(ids[0])) + field(43, _signed(ids[2]))
    return message + field(2, trainer) + field(3, field(1, b"identity") + field(2, b""))


def _signed(value: int) -> int:
    return value % 2**64
