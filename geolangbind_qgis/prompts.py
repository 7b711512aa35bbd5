# SPDX-License-Identifier: GPL-2.0-or-later
"""Prompt sets: lists of classes as JSON files or pasted text, and what can be wrong with them.

A prompt set file::

    {"title": "Water and coast", "about": "...",
     "classes": [{"name": "Water", "prompts": ["open water", "a lake"], "color": "#2f6fb4"}]}

Pasted text holds one class per line: ``name``, ``name: prompt | prompt``,
``name, #rrggbb``, ``name, #rrggbb: prompt | prompt``; a single line may list
names separated by commas. Standard library only.
"""

from __future__ import annotations

import colorsys
import json
import os
import re
import unicodedata
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from geolangbind_qgis import paths, patience
from geolangbind_qgis.protocol import ClassSpec

MAX_CLASSES = 500
LONG_PROMPT = 300  # the text tower reads 64 tokens: about this many characters
MAX_PROMPT = 5000
_MANY = 60  # so many colours cannot be told apart: no search for the farthest
_COLOR = re.compile(r"^#[0-9a-fA-F]{6}$")


class PromptSetError(ValueError):
    """A prompt set that cannot be read or written; the message is one clear line."""


@dataclass(frozen=True)
class PromptSet:
    """A list of classes under a title."""

    title: str
    classes: tuple[ClassSpec, ...]
    about: str = ""


@dataclass(frozen=True)
class Problem:
    """Something about a list of classes: an error stops a run, a warning does not.

    ``row`` is the 0-based class it is about, -1 for the list as a whole.
    """

    severity: str  # "error" or "warning"
    message: str
    row: int = -1


# Colours by what a name speaks of; the first word found in it wins.
_KNOWN = (
    (("water", "sea", "ocean", "lake", "river", "reservoir"), "#2f6fb4"),
    (("snow",), "#f2f7fc"),
    (("ice", "glacier"), "#b5dcec"),
    (("cloud",), "#d9d9d9"),
    (("wetland", "marsh", "swamp", "mangrove"), "#5aa08f"),
    (("flood", "flooded"), "#57a3e0"),
    (("burn", "burnt", "burned", "fire"), "#5b2a2a"),
    (("forest", "tree", "trees", "wood"), "#1f6b36"),
    (("shrub", "shrubs", "scrub", "bush"), "#8f9a48"),
    (("grass", "grassland", "meadow", "pasture", "lawn"), "#93c24f"),
    (("crop", "crops", "cropland", "field", "fields", "agriculture", "farmland"), "#e3c44a"),
    (("orchard", "vineyard"), "#b0803f"),
    (("sand", "beach", "dune"), "#f0dfa6"),
    (("soil", "bare", "fallow"), "#b58a5e"),
    (("rock", "quarry", "mine"), "#8b8178"),
    (("road", "roads", "pavement", "asphalt", "runway", "airport"), "#5d5d66"),
    (("industry", "industrial", "commercial"), "#9c4f96"),
    (("roof", "building", "buildings", "built", "urban", "city", "residential"), "#cf3f37"),
    (("park", "garden"), "#5cab5c"),
    (("shadow",), "#303040"),
)


def default_color(name: str, taken: Sequence[str] = ()) -> str:
    """Return a colour ``#rrggbb`` for a class: its usual one, else one unlike those ``taken``."""
    used = {color.lower() for color in taken}
    words = set(re.findall(r"[a-z]+", name.lower()))
    for known, color in _KNOWN:
        if words.intersection(known) and color not in used:
            return color
    return _distinct(used)


def with_colors(classes: Sequence[ClassSpec]) -> tuple[ClassSpec, ...]:
    """Return ``classes`` with a colour for each that has none (or an invalid one)."""
    taken = [item.color for item in classes if _COLOR.match(item.color)]
    done = []
    for row, item in enumerate(classes):
        if not _COLOR.match(item.color):
            too_many = row >= MAX_CLASSES  # refused anyway: none too slowly
            color = _spread(row) if too_many else default_color(item.name, taken)
            item = replace(item, color=color)
            taken.append(item.color)
        done.append(item)
    return tuple(done)


def _spread(i: int) -> str:
    """Return the i-th of colours spread by the golden angle over hues, at three lightnesses."""
    hue = (0.04 + i * 0.618033988749895) % 1.0
    red, green, blue = colorsys.hls_to_rgb(hue, (0.45, 0.62, 0.32)[i % 3], 0.62)
    return f"#{round(red * 255):02x}{round(green * 255):02x}{round(blue * 255):02x}"


def _distinct(taken: set[str]) -> str:
    """Return the palette colour farthest from those taken (of many: any other one)."""
    if len(taken) >= _MANY:
        following = map(_spread, range(len(taken), len(taken) + 2 * MAX_CLASSES))
        return next((color for color in following if color not in taken), _spread(len(taken)))
    choices = [color for color in map(_spread, range(len(taken) + 24)) if color not in taken]
    if not taken:
        return choices[0]
    others = [_rgb(color) for color in taken if _COLOR.match(color)]
    return max(choices, key=lambda color: min((_apart(_rgb(color), o) for o in others), default=0))


def _rgb(color: str) -> tuple[int, int, int]:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def _apart(one: tuple[int, int, int], other: tuple[int, int, int]) -> float:
    """Squared distance with weights near what the eye sees ("redmean")."""
    mean = (one[0] + other[0]) / 2
    red, green, blue = (a - b for a, b in zip(one, other))
    return (2 + mean / 256) * red**2 + 4 * green**2 + (2 + (255 - mean) / 256) * blue**2


def parse_lines(text: str) -> tuple[ClassSpec, ...]:
    """Return the classes in pasted text, one per line, each with a colour.

    Blank lines and lines starting with ``//`` are passed over; bullets and
    numbers in front ("- ", "1. ") are dropped.
    """
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) == 1 and not re.search(r"[:|\t#]", lines[0]):
        lines = re.split(r"[,;]", lines[0])
    classes = []
    for raw in lines:
        line = re.sub(r"^\s*(?:[-*•–]\s+|\d+[.)]\s+)", "", raw).strip()
        if line and not line.startswith("//"):
            classes.append(_parse_line(line))
    return with_colors(classes)


def _parse_line(line: str) -> ClassSpec:
    color = ""
    match = re.search(r"[,;\t ]\s*(#[0-9a-fA-F]{6})(?=\s*(?:$|[:,;\t]))", line)
    if match is not None:
        color = match.group(1).lower()
        line = (line[: match.start()] + line[match.end() :]).strip()
    name, colon, rest = line.partition(":")
    if not colon and "\t" in line:
        name, _, rest = line.partition("\t")
    prompts = tuple(part.strip() for part in re.split(r"[|\t]", rest) if part.strip())
    if not rest.strip() and "|" in name:  # synonyms without a name: the first names the class
        prompts = tuple(part.strip() for part in name.split("|") if part.strip())
        name = prompts[0] if prompts else name
    return ClassSpec(name.strip().rstrip(",;").strip(), prompts, color)


def split_prompts(text: str) -> tuple[str, ...]:
    """Return the prompts in ``text``, separated by ``|``, without blanks and repetitions."""
    parts = (" ".join(part.split()) for part in text.split("|"))
    return tuple(dict.fromkeys(part for part in parts if part))


def format_lines(classes: Sequence[ClassSpec]) -> str:
    """Return ``classes`` as text that ``parse_lines`` reads back."""
    lines = []
    for item in classes:
        line = f"{item.name}, {item.color}" if item.color else item.name
        lines.append(f"{line}: {' | '.join(item.prompts)}" if item.prompts else line)
    return "\n".join(lines)


def check_classes(classes: Sequence[ClassSpec]) -> tuple[Problem, ...]:
    """Return what is wrong with a list of classes, errors first."""
    problems = _check_list(classes)
    for row, item in enumerate(classes):
        problems.extend(_check_class(row, item))
    return tuple(sorted(problems, key=lambda problem: problem.severity != "error"))


def _check_list(classes: Sequence[ClassSpec]) -> list[Problem]:
    problems = []
    if not classes:
        problems.append(Problem("error", "There are no classes: add at least one."))
    if len(classes) == 1:
        problems.append(
            Problem(
                "warning",
                "Only one class: everything is put into it. Add a class for the rest, or use "
                "independent scores with a threshold.",
            )
        )
    if len(classes) > MAX_CLASSES:
        line = f"{len(classes)} classes are too many: the limit is {MAX_CLASSES}."
        problems.append(Problem("error", line))
    seen: dict[str, int] = {}
    for row, item in enumerate(classes):
        key = _key(item.name)
        if key and key in seen:
            line = f"Classes {seen[key] + 1} and {row + 1} are both called '{item.name.strip()}': "
            problems.append(Problem("error", line + "rename one or merge their prompts.", row))
        seen.setdefault(key, row)
    said: dict[str, int] = {}
    for row, item in enumerate(classes):
        for prompt in item.prompts or (item.name,):
            key = _key(prompt)
            if key and said.setdefault(key, row) != row:
                line = f"'{_short(prompt)}' is a prompt of classes {said[key] + 1} and {row + 1}: "
                problems.append(Problem("warning", line + "they cannot be told apart by it.", row))
    return problems


def _check_class(row: int, item: ClassSpec) -> list[Problem]:
    problems = []
    called = f"Class {row + 1}" + (f" ({_short(item.name)})" if item.name.strip() else "")
    if _is_blank(item.name):
        problems.append(Problem("error", f"{called} has no name: give it one.", row))
    if any(_is_blank(prompt) for prompt in item.prompts):
        line = f"{called} has an empty prompt: fill it in or remove it."
        problems.append(Problem("error", line, row))
    for prompt in (item.name, *item.prompts):
        if any("\ud800" <= letter <= "\udfff" for letter in prompt):
            line = f"{called.encode('ascii', 'replace').decode()} holds letters that are damaged: "
            problems.append(Problem("error", line + "type it again.", row))
            break
    for prompt in item.prompts or (item.name,):
        if len(prompt) > MAX_PROMPT:
            line = f"{called} has a prompt of {len(prompt)} characters: shorten it to a phrase."
            problems.append(Problem("error", line, row))
        elif len(prompt) > LONG_PROMPT:
            line = f"{called} has a prompt of {len(prompt)} characters: only about the first "
            line += f"{LONG_PROMPT} (64 tokens) are read."
            problems.append(Problem("warning", line, row))
    if item.color and not _COLOR.match(item.color):
        line = f"{called} has the colour '{_short(item.color)}': write it as #rrggbb."
        problems.append(Problem("error", line, row))
    return problems


def _key(text: str) -> str:
    """Return what two names have in common that look the same: case, spaces, composed accents."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _is_blank(text: str) -> bool:
    """Whether nothing of ``text`` shows: spaces, control and zero-width characters."""
    return not any(letter.isprintable() and not letter.isspace() for letter in text)


def _short(text: str) -> str:
    joined = " ".join(text.split())
    return joined if len(joined) <= 40 else joined[:39] + "…"


def prompt_set_from(data: Any, title: str = "") -> PromptSet:
    """Return the prompt set in JSON data; ``PromptSetError`` names what does not fit."""
    if isinstance(data, list):
        data = {"classes": data}
    if not isinstance(data, dict) or not isinstance(data.get("classes"), list):
        raise PromptSetError("This is no prompt set: it has no list of classes.")
    classes = tuple(_class_from(item, i) for i, item in enumerate(data["classes"]))
    if not classes:
        raise PromptSetError("The prompt set holds no classes.")
    if len(classes) > MAX_CLASSES:
        raise PromptSetError(f"{len(classes)} classes are too many: the limit is {MAX_CLASSES}.")
    title = str(data.get("title") or data.get("name") or title)
    return PromptSet(title, with_colors(classes), str(data.get("about", "")))


def _class_from(item: Any, position: int) -> ClassSpec:
    where = f"Class {position + 1} of the prompt set"
    if isinstance(item, str):
        item = {"name": item}
    if not isinstance(item, dict) or not isinstance(item.get("name"), str):
        raise PromptSetError(f"{where} has no name.")
    prompts = item.get("prompts", [])
    if isinstance(prompts, str):
        prompts = [prompts]
    if not isinstance(prompts, list) or not all(isinstance(prompt, str) for prompt in prompts):
        raise PromptSetError(f"{where} ({item['name']}): prompts must be a list of texts.")
    color = item.get("color", "")
    if not isinstance(color, str) or (color and not _COLOR.match(color)):
        raise PromptSetError(f"{where} ({item['name']}): the colour must be written as #rrggbb.")
    return ClassSpec(item["name"], tuple(prompts), color.lower())


def load(path: str | os.PathLike[str]) -> PromptSet:
    """Read a prompt set from JSON, or from text with one class per line.

    Raises ``PromptSetError`` with one clear line.
    """
    file = Path(path)
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise PromptSetError(f"Cannot read the prompt set {file}: {_why(error)}.") from None
    if file.suffix.lower() in (".txt", ".csv"):
        classes = parse_lines(text)
        if not classes:
            raise PromptSetError(f"{file} holds no classes: write one per line.")
        return PromptSet(file.stem, classes)
    try:
        return prompt_set_from(json.loads(text), file.stem)
    except json.JSONDecodeError as error:
        line = f"{file} is not a JSON file (line {error.lineno}: {error.msg})."
        raise PromptSetError(line) from None
    except PromptSetError as error:
        raise PromptSetError(f"{file}: {error}") from None
    except (ValueError, RecursionError):  # absurdly long numbers or deep nesting
        raise PromptSetError(f"{file} is no prompt set: it cannot be read as one.") from None


def save(path: str | os.PathLike[str], prompt_set: PromptSet) -> None:
    """Write a prompt set as JSON, whole or not at all; ``PromptSetError`` when it cannot be."""
    data = {
        "title": prompt_set.title,
        "about": prompt_set.about,
        "classes": [
            {"name": item.name, "prompts": list(item.prompts), "color": item.color}
            for item in prompt_set.classes
        ],
    }
    file = Path(path)
    try:
        temporary = file.with_name(f".{file.name}.{uuid.uuid4().hex[:8]}.part")
        try:
            with temporary.open("x", encoding="utf-8") as stream:
                json.dump(data, stream, ensure_ascii=False, indent=2)
                stream.write("\n")
            patience.replace(temporary, file)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise PromptSetError(f"Cannot write the prompt set {file}: {_why(error)}.") from None


def _why(error: Exception) -> str:
    if isinstance(error, UnicodeDecodeError):
        return "it is not UTF-8 text"
    return str(getattr(error, "strerror", None) or error)


def bundled() -> tuple[PromptSet, ...]:
    """Return the prompt sets that ship with the plugin, in the order of their files."""
    return tuple(load(file) for file in sorted(paths.resource("prompts").glob("*.json")))
