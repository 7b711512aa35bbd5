# SPDX-License-Identifier: GPL-2.0-or-later
"""Every module of the QGIS side imports on Qt 6."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest
from conftest import REPOSITORY

PACKAGE = REPOSITORY / "geolangbind_qgis"


def modules() -> list[str]:
    """Return the dotted names of all modules but the engine's, which knows no Qt."""
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(REPOSITORY).with_suffix("").parts
        if parts[1] != "engine":
            found.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return found


def test_all_rooms_are_looked_into() -> None:
    rooms = {name.split(".")[1] for name in modules() if name.count(".") > 1}
    assert {"gui", "layers", "processing", "client", "protocol", "spectral"} <= rooms
    assert len(modules()) > 100


@pytest.mark.parametrize("name", modules())
def test_module_imports(name: str) -> None:
    importlib.import_module(name)
    assert not any(Path(m).name.startswith("PyQt5") for m in list(__import__("sys").modules))
