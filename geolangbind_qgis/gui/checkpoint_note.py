# SPDX-License-Identifier: GPL-2.0-or-later
"""What a checkpoint file says of itself, e.g. that it is one for tests: known before a run."""

from __future__ import annotations

import json
import struct
from pathlib import Path

NOTE = "gair_note"  # as the engine reads it when it loads the file
_LONGEST = 100_000_000  # bytes of a header, as the format has it


def stated_note(path: str) -> str:
    """Return the note in the header of the safetensors file ``path``; empty where there is none.

    Header: its length as 8 bytes, little-endian, then JSON with ``__metadata__``
    (https://github.com/huggingface/safetensors, "Format").
    """
    if not path.lower().endswith(".safetensors"):
        return ""
    try:
        with Path(path).open("rb") as file:
            (length,) = struct.unpack("<Q", file.read(8))
            header = json.loads(file.read(length)) if length <= _LONGEST else {}
        note = header.get("__metadata__", {}).get(NOTE, "")
    except (OSError, ValueError, struct.error, AttributeError):
        return ""  # the engine says what is wrong with the file
    return note if isinstance(note, str) else ""
