# SPDX-License-Identifier: GPL-2.0-or-later
"""Says what the engine and plain Python say in English in the person's language, where it can.

Engine, ``spectral`` and ``prompts`` know neither Qt nor languages: they raise
and return finished English sentences. The frequent ones stand in
``resources/sentences.json`` with ``{0}`` for what differs; a sentence that
matches one is said in its translation, any other stays English.
"""

from __future__ import annotations

import functools
import json
import re
from typing import Any

from geolangbind_qgis import language, paths

_FIELD = re.compile(r"\{\d\}")
_BETWEEN_SENTENCES = re.compile(r"(?<=[.!?])\s(?=[A-Z“'])")


def shown(text: str) -> str:
    """Return ``text`` in the person's language; what is not known stays as it is."""
    return text if not text or language.is_english() else _said(text, language.current())


def shown_notes(result: dict[str, Any]) -> dict[str, Any]:
    """Return an engine's result with its ``notes``, at any depth, in the person's language."""
    if language.is_english():
        return result
    changed: dict[str, Any] = {}
    for key, value in result.items():
        if key == "notes" and isinstance(value, (list, tuple)):
            changed[key] = [shown(str(note)) for note in value]
        else:
            changed[key] = shown_notes(value) if isinstance(value, dict) else value
    return changed


@functools.lru_cache(maxsize=2000)
def _said(text: str, locale: str) -> str:
    """Return ``text`` in the language of ``locale``, the current one."""
    for template, pattern in _patterns():
        match = pattern.fullmatch(text)
        if match is not None and not any(map(_BETWEEN_SENTENCES.search, match.groups())):
            fields = [_said(field, locale) for field in match.groups()]
            return language.bundled(template).format(*fields)
    pieces = _BETWEEN_SENTENCES.split(text)
    return " ".join(_said(piece, locale) for piece in pieces) if len(pieces) > 1 else text


@functools.lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return every template with its pattern, those with the most words of their own first."""
    templates = json.loads(paths.resource("sentences.json").read_text(encoding="utf-8"))
    templates.sort(key=lambda template: -len(_FIELD.sub("", template)))
    return tuple((template, _pattern(template)) for template in templates)


def _pattern(template: str) -> re.Pattern[str]:
    parts = (re.escape(part) for part in _FIELD.split(template))
    return re.compile("(.*?)".join(parts), re.DOTALL)
