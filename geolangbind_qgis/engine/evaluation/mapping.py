# SPDX-License-Identifier: GPL-2.0-or-later
"""Which of the reference's values stands for which class."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from geolangbind_qgis.engine.errors import UsageError
from geolangbind_qgis.engine.evaluation.names import key, listed, numbers_of
from geolangbind_qgis.protocol import ClassSpec

Pairs = tuple[tuple[str, str], ...]

_HOW = 'write --mapping "1=water,2=forest", or a file with one such pair a line'


def parse(text: str) -> Pairs:
    """Return (reference value or name, class name) pairs from ``--mapping``.

    ``text`` is ``a=b,c=d``, or names a file: a JSON object, or a pair ``a=b`` (or ``a,b``)
    per line, ``#`` before remarks. Raises ``UsageError``.
    """
    file = Path(text)
    if _is_file(file):
        pairs = _from_file(file)
    elif "=" in text:
        pairs = tuple(_pair(part, text) for part in text.split(",") if part.strip())
    else:
        raise UsageError(f"The mapping {text!r} is no file and holds no pair: {_HOW}.")
    if not pairs:
        raise UsageError(f"The mapping {text!r} holds no pair: {_HOW}.")
    return pairs


def resolve(
    labels: Mapping[str, str], pairs: Pairs, classes: Sequence[ClassSpec]
) -> tuple[dict[str, int], tuple[str, ...]]:
    """Return the class number, from 1, of each value of the reference, and notes.

    ``labels`` are the values found in the reference with their names, "" where it says
    none. Without ``pairs`` equal names belong together. A value that is not in the result
    is no label. Raises ``UsageError`` when nothing fits, listing the values found.
    """
    numbers = numbers_of(classes)
    if pairs:
        found, notes = _by_pairs(labels, pairs, numbers, classes)
    else:
        found, notes = _by_name(labels, numbers)
    if not found:
        why = "the mapping names none of them" if pairs else "no class is called so"
        raise UsageError(
            f"The reference holds {_shown(labels, labels)}, and {why} "
            f"(classes: {listed(spec.name for spec in classes)}): {_HOW}."
        )
    absent = [s.name for i, s in enumerate(classes, 1) if i not in found.values()]
    if absent:
        notes.append(f"The reference has no {listed(absent)}: what is mapped as it is wrong.")
    return found, tuple(notes)


def _by_pairs(
    labels: Mapping[str, str],
    pairs: Pairs,
    numbers: Mapping[str, int],
    classes: Sequence[ClassSpec],
) -> tuple[dict[str, int], list[str]]:
    found: dict[str, int] = {}
    unused = []
    for left, right in pairs:
        number = numbers.get(key(right))
        if number is None:
            names = listed(spec.name for spec in classes)
            raise UsageError(f"The mapping's class {right!r} is none of: {names}.")
        values = [v for v, name in labels.items() if v == left or (name and key(name) == key(left))]
        if not values:
            unused.append(left)
        for value in values:
            if found.setdefault(value, number) != number:
                raise UsageError(f"The mapping gives two classes to {value!r}: leave one.")
    notes = []
    if unused:
        notes.append(f"The mapping names {listed(unused)}, which the reference does not hold.")
    left_out = [value for value in labels if value not in found]
    if left_out:
        notes.append(f"Not in the mapping, so no label: {_shown(labels, left_out)}.")
    return found, notes


def _by_name(
    labels: Mapping[str, str], numbers: Mapping[str, int]
) -> tuple[dict[str, int], list[str]]:
    found = {}
    for value, name in labels.items():
        number = numbers.get(key(name or value))
        if number is not None:
            found[value] = number
    left_out = [value for value in labels if value not in found]
    if not left_out:
        return found, []
    return found, [f"No class is called so, so no label: {_shown(labels, left_out)}."]


def _shown(labels: Mapping[str, str], values: Sequence[str] | Mapping[str, str]) -> str:
    return listed(f"{v} ({labels[v]})" if labels[v] else v for v in values) or "no values"


def _is_file(file: Path) -> bool:
    try:
        return file.is_file()
    except (OSError, ValueError):  # too long a name, as a long mapping is
        return False


def _from_file(file: Path) -> Pairs:
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or "it is not UTF-8 text"
        raise UsageError(f"The mapping {file} cannot be read: {why}.") from error
    if text.lstrip().startswith("{"):
        try:
            data = json.loads(text)
        except ValueError as error:
            raise UsageError(f"The mapping {file} is no JSON ({error}).") from error
        if not all(isinstance(name, str) for name in data.values()):
            raise UsageError(f"The mapping {file} must give each value the name of a class.")
        return tuple((str(value).strip(), name.strip()) for value, name in data.items())
    lines = [line for line in text.splitlines() if line.strip() and not re.match(r"\s*#", line)]
    return tuple(_pair(line, str(file)) for line in lines)


def _pair(text: str, whole: str) -> tuple[str, str]:
    separator = "=" if "=" in text else ","
    left, _, right = (part.strip().strip("\"'") for part in text.partition(separator))
    if not left or not right:
        raise UsageError(f"{text.strip()!r} in the mapping {whole!r} is no pair: {_HOW}.")
    return left, right
