# SPDX-License-Identifier: GPL-2.0-or-later
"""Compiles translations into the ``.qm`` files that Qt loads, without Qt's own tools.

Qt's ``lrelease`` does the same, but it is not on every machine that makes the
package, and a package without translations must not happen. The format (Qt's
``qtranslator.cpp`` reads it): a magic number, then sections of a tag, a length
and their bytes, everything big-endian. ``HASHES`` finds a message by the hash
of its source, ``MESSAGES`` holds the texts, ``PLURALS`` says which number takes
which form.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable

from tools.i18n.ts import Message

MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
LANGUAGE, HASHES, MESSAGES, PLURALS = 0xA7, 0x42, 0x69, 0x88
END, TRANSLATION, SOURCE, CONTEXT, COMMENT = 1, 3, 6, 7, 8
ENGLISH = bytes([0x01, 1])  # the first form for 1, the second for everything else
FRENCH = bytes([0x03, 1])  # the first form up to 1
PLURAL_RULES = {
    "en": ENGLISH,
    "de": ENGLISH,
    "es": ENGLISH,
    "fr": FRENCH,
    "pt": ENGLISH,
    "zh_Hans": b"",  # one form
}


def forms(language: str) -> int:
    """Return how many plural forms ``language`` has."""
    return 2 if PLURAL_RULES[language] else 1


def compiled(language: str, messages: Iterable[Message]) -> bytes:
    """Return the ``.qm`` file of the finished among ``messages``.

    Raises ``KeyError`` for a language whose plural rule is not in ``PLURAL_RULES``.
    """
    texts = bytearray()
    hashes: list[tuple[int, int]] = []
    finished = [message for message in messages if message.forms]
    for message in sorted(finished, key=lambda m: (_hash(m.source.encode()), m.context, m.source)):
        hashes.append((_hash(message.source.encode()), len(texts)))
        for form in message.forms:
            texts += _tagged(TRANSLATION, form.encode("utf-16-be"))
        texts += _tagged(COMMENT, b"") + _tagged(SOURCE, message.source.encode())
        texts += _tagged(CONTEXT, message.context.encode()) + bytes([END])
    table = b"".join(struct.pack(">II", *pair) for pair in hashes)
    sections = [
        _tagged(LANGUAGE, language.encode()),
        _tagged(HASHES, table),
        _tagged(MESSAGES, bytes(texts)),
    ]
    if PLURAL_RULES[language]:
        sections.append(_tagged(PLURALS, PLURAL_RULES[language]))
    return MAGIC + b"".join(sections)


def _tagged(tag: int, content: bytes) -> bytes:
    return struct.pack(">BI", tag, len(content)) + content


def _hash(text: bytes) -> int:
    """Return the ELF hash of ``text``, never 0."""
    value = 0
    for byte in text:
        value = (value << 4) + byte
        high = value & 0xF0000000
        value = (value ^ (high >> 24)) & ~high & 0xFFFFFFFF
    return value or 1
