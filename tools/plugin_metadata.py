# SPDX-License-Identifier: GPL-2.0-or-later
"""Reads metadata.txt as QGIS does and says what the plugin repository would refuse."""

from __future__ import annotations

import configparser
import re
from pathlib import Path

REQUIRED = (
    "name",
    "description",
    "about",
    "version",
    "qgisMinimumVersion",
    "author",
    "email",
    "homepage",
    "repository",
    "tracker",
    "license",
    "icon",
    "tags",
    "changelog",
)
FLAGS = ("experimental", "deprecated", "server", "supportsQt6")
PLACEHOLDER = "PLACEHOLDER"


def read(path: Path) -> dict[str, str]:
    """Return the entries of the ``[general]`` section; keys keep their case."""
    parser = configparser.ConfigParser()
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    with path.open(encoding="utf-8") as file:
        parser.read_file(file)
    return dict(parser["general"])


def problems(entries: dict[str, str]) -> list[str]:
    """Return one line for each thing the repository would refuse; empty when there is none."""
    found = [f"{key} is missing" for key in REQUIRED if not entries.get(key, "").strip()]
    if not re.fullmatch(r"\d+\.\d+\.\d+(-[0-9A-Za-z.]+)?", entries.get("version", "")):
        found.append("version is not of the form 1.2.3")
    for key in ("qgisMinimumVersion", "qgisMaximumVersion"):
        if not re.fullmatch(r"\d+\.\d+", entries.get(key, "0.0")):
            found.append(f"{key} is not of the form 3.34")
    for key in FLAGS:
        if entries.get(key, "False") not in ("True", "False"):
            found.append(f"{key} is neither True nor False")
    for key in ("homepage", "repository", "tracker"):
        if not entries.get(key, "https://").startswith("https://"):
            found.append(f"{key} is not an https address")
    lowest, highest = entries.get("qgisMinimumVersion", ""), entries.get("qgisMaximumVersion", "99")
    if [int(n) for n in re.findall(r"\d+", lowest)] > [int(n) for n in re.findall(r"\d+", highest)]:
        found.append("qgisMinimumVersion is above qgisMaximumVersion")
    if not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", entries.get("email", "")):
        found.append("email is not an address")
    if "/" in entries.get("author", ""):
        found.append("author contains a slash")
    if any(not tag.strip() for tag in entries.get("tags", "").split(",")):
        found.append("tags are not separated by single commas")
    if len(entries.get("description", "")) > 150:
        found.append("description is longer than 150 characters")
    if re.search(r"plugin", entries.get("name", ""), re.IGNORECASE):
        found.append("name contains the word plugin")
    for key in ("description", "about"):
        if re.search(r"<[a-z]+[ />]", entries.get(key, ""), re.IGNORECASE):
            found.append(f"{key} contains HTML")
    return found


def placeholders(entries: dict[str, str]) -> list[str]:
    """Return the keys that still hold a placeholder and must be filled before an upload."""
    return [key for key, value in entries.items() if PLACEHOLDER in value]
