# SPDX-License-Identifier: GPL-2.0-or-later
"""Checks all translations, and compiles them: ``i18n/*.ts`` to ``i18n/*.qm`` beside them."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Mapping
from pathlib import Path

from tools.i18n import collect, faults, qm, ts

FOLDER = collect.ROOT / "i18n"
SOURCE = "geolangbind_en.ts"


def compile_all(folder: Path = FOLDER) -> list[Path]:
    """Write the ``.qm`` of every ``.ts`` in ``folder`` beside it; return what was written.

    English has one too, for the plurals. A ``.qm`` that has lost its ``.ts`` is removed.
    """
    written = []
    heirs = collect.heirs()
    for path in folder.glob("*.qm"):
        if not path.with_suffix(".ts").exists():
            path.unlink(missing_ok=True)
    for path in sorted(folder.glob("geolangbind_*.ts")):
        target, partial = path.with_suffix(".qm"), path.with_suffix(f".{os.getpid()}.partial")
        partial.write_bytes(qm.compiled(ts.language(path), inherited(ts.read(path), heirs)))
        partial.replace(target)
        written.append(target)
    return written


def inherited(messages: list[ts.Message], heirs: Mapping[str, set[str]]) -> list[ts.Message]:
    """Return ``messages`` and, under the names of derived classes, those of their bases."""
    own = {(message.context, message.source) for message in messages}
    more = {
        (heir, message.source): dataclasses.replace(message, context=heir)
        for message in messages
        for heir in heirs.get(message.context, ())
        if (heir, message.source) not in own
    }
    return [*messages, *more.values()]


def found_faults(folder: Path = FOLDER) -> list[str]:
    """Return one line for each fault of each translation in ``folder``; English has its plurals."""
    found: list[str] = []
    for path in sorted(folder.glob("geolangbind_*.ts")):
        for message in ts.read(path):
            if path.name == SOURCE and not message.plural:
                continue
            found += faults.of_message(ts.language(path), message)
    return found
