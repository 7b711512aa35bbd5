# SPDX-License-Identifier: GPL-2.0-or-later
"""Class names as folders and legends write them, and how two of them are matched."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

from geolangbind_qgis.engine.errors import UsageError
from geolangbind_qgis.protocol import ClassSpec

_SHOWN = 12


def as_words(name: str) -> str:
    """Return a folder's name as words: ``_`` and ``-`` are spaces, ``AnnualCrop`` is two words."""
    apart = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", re.sub(r"[_-]+", " ", name))
    return " ".join(apart.split())


def key(name: str) -> str:
    """Return what two spellings of one name have in common."""
    plain = unicodedata.normalize("NFKC", as_words(name)).casefold()
    return re.sub(r"\s+", "", plain)


def numbers_of(classes: Sequence[ClassSpec]) -> dict[str, int]:
    """Return each class's number, from 1, by the ``key`` of its name.

    Raises ``UsageError`` when two names differ in nothing that counts.
    """
    found: dict[str, int] = {}
    for number, spec in enumerate(classes, start=1):
        other = found.setdefault(key(spec.name), number)
        if other != number:
            raise UsageError(
                f"The classes '{classes[other - 1].name}' and '{spec.name}' are called alike: "
                "rename one or put them together."
            )
    return found


def listed(names: Iterable[str]) -> str:
    """Return names for a message, the first dozen of many."""
    every = list(names)
    more = f" and {len(every) - _SHOWN} more" if len(every) > _SHOWN else ""
    return ", ".join(every[:_SHOWN]) + more
