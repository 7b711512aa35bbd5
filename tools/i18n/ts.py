# SPDX-License-Identifier: GPL-2.0-or-later
"""Reads and writes Qt's ``.ts`` files, the ones that translators edit."""

from __future__ import annotations

import dataclasses
import xml.etree.ElementTree as ET
from pathlib import Path

from tools.i18n.collect import Strings

HEADER = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


@dataclasses.dataclass(frozen=True)
class Message:
    """A string and the forms of its translation, none while it waits for a translator."""

    context: str
    source: str
    plural: bool
    forms: tuple[str, ...] = ()


def language(path: Path) -> str:
    """Return the language in the name of a ``.ts`` file: zh_Hans of geolangbind_zh_Hans.ts."""
    return path.stem.partition("_")[2]


def read(path: Path) -> list[Message]:
    """Return the messages of a ``.ts`` file in order."""
    found: list[Message] = []
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            plural = message.get("numerus") == "yes"
            translation = message.find("translation")
            forms: tuple[str, ...] = ()
            if translation is not None and not translation.get("type"):
                whole = (translation.text or "",)
                several = tuple(form.text or "" for form in translation.iter("numerusform"))
                forms = several if plural else whole
            found.append(Message(name, message.findtext("source", ""), plural, forms))
    return found


def render(language: str, messages: list[Message]) -> str:
    """Return the text of a ``.ts`` file; ``messages`` are grouped by context already."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context, name = root, None
    for message in messages:
        if message.context != name:
            name = message.context
            context = ET.SubElement(root, "context")
            ET.SubElement(context, "name").text = name
        node = ET.SubElement(context, "message", {"numerus": "yes"} if message.plural else {})
        ET.SubElement(node, "source").text = message.source
        waiting = {} if message.forms else {"type": "unfinished"}
        translation = ET.SubElement(node, "translation", waiting)
        if message.plural:
            for form in message.forms or ("",):
                ET.SubElement(translation, "numerusform").text = form or None
        elif message.forms:
            translation.text = message.forms[0]
    ET.indent(root, "  ")
    return HEADER + ET.tostring(root, encoding="unicode") + "\n"


def updated(path: Path, found: Strings) -> str:
    """Return what the ``.ts`` file ``path`` should hold: today's strings, yesterday's work."""
    done = {(m.context, m.source): m for m in read(path)} if path.is_file() else {}
    messages = []
    for context, texts in found.items():
        for text, plural in texts.items():
            old = done.get((context, text))
            forms = old.forms if old and old.plural == plural else ()
            messages.append(Message(context, text, plural, forms))
    return render(language(path), messages)
