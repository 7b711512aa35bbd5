# SPDX-License-Identifier: GPL-2.0-or-later
"""What the plugin carries of other people's packages, for QGIS whose Python lacks them.

``make setup`` installs ``requirements/vendored.txt`` into ``.venv/vendored``; the parts that
run (not examples) and the licences go into the zip under ``vendored/``, unchanged.
"""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / ".venv" / "vendored"
INSIDE = "vendored"  # its name in the plugin folder
PACKAGES = ("pyqtgraph",)
LEFT_OUT = ("examples", "__pycache__", "canvas", "flowchart", "jupyter", "opengl")
SUFFIXES = (".py", ".csv", ".hex", ".txt", ".png", ".svg")


def contents(folder: Path = FOLDER) -> dict[str, Path]:
    """Return what is shipped: its name in the plugin folder -> the file.

    Raises ``FileNotFoundError`` with one line when a package is not installed there.
    """
    found: dict[str, Path] = {}
    for package in PACKAGES:
        if not (folder / package / "__init__.py").is_file():
            raise FileNotFoundError(f"{package} to ship is not installed; run: make setup")
        licences = folder.glob(f"{package}-*.dist-info/**/LICENSE*")
        for path in (*(folder / package).rglob("*"), *licences):
            name = path.relative_to(folder)
            if path.is_file() and path.suffix in SUFFIXES and not set(LEFT_OUT) & set(name.parts):
                found[f"{INSIDE}/{name.as_posix()}"] = path
    return found
