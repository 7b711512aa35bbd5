# SPDX-License-Identifier: GPL-2.0-or-later
"""The help: every link and picture is there, every error has its section."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from geolangbind_qgis.engine import errors as engine_errors
from tools.docs import messages

HELP = messages.PAGE.parent
PAGES = sorted(path.name for path in HELP.glob("*.md"))
LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)]+)\)")
UNSAID = {"GeoLangBindError", "ClientError", "LayerError"}  # bases of the others


def headings(path: Path) -> set[str]:
    """Return what links call the headings of a page."""
    found = re.findall(r"^#+ (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"\s+", "-", re.sub(r"[^\w\s-]", "", name.lower()).strip()) for name in found}


@pytest.mark.parametrize("name", PAGES)
def test_every_link_and_picture_of_a_page_leads_somewhere(name: str) -> None:
    for is_picture, target in LINK.findall((HELP / name).read_text(encoding="utf-8")):
        if target.startswith("https://"):
            continue
        file, _, section = target.partition("#")
        assert (HELP / file).is_file(), f"{name}: {target}"
        assert not section or section in headings(HELP / file), f"{name}: {target}"
        assert not is_picture or (HELP / file).stat().st_size < 400_000, f"{target} is large"


def test_every_page_can_be_opened_from_the_contents_or_a_link() -> None:
    source = (messages.PACKAGE / "gui" / "dialogs" / "help.py").read_text(encoding="utf-8")
    linked = {
        target.partition("#")[0]
        for name in PAGES
        for _, target in LINK.findall((HELP / name).read_text(encoding="utf-8"))
    }
    for name in PAGES:
        assert f'"{name[:-3]}"' in source or name in linked, name


def test_every_kind_of_error_has_its_section() -> None:
    sections = headings(HELP / "troubleshooting.md")
    for title in messages.SECTIONS:
        assert title.lower().replace(" ", "-") in sections, title
    explained = {kind for kinds in messages.SECTIONS.values() for kind in kinds}
    shown = {
        node.name
        for path in (engine_errors.__file__, *messages.PACKAGE.glob("*/errors.py"))
        for node in ast.parse(Path(path).read_text(encoding="utf-8")).body
        if isinstance(node, ast.ClassDef) and "ancelled" not in node.name
    }
    assert len(shown) > 15
    assert shown - UNSAID <= explained


def test_the_list_of_messages_is_that_of_the_code() -> None:
    found = messages.messages()
    for kind, texts in found.items():
        if kind == "EngineError":
            continue  # its messages reach QGIS as EngineFailed
        assert texts, f"no message of {kind} was found: the collector misses its form"
    assert "… holds no data: every pixel is nodata." in found["SceneError"]
    assert any("virus scanner" in text for text in found["EnvironmentFailed"]), "from a table"
    assert messages.PAGE.read_text(encoding="utf-8") == messages.page(), "make docs"
