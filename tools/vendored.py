# SPDX-License-Identifier: GPL-2.0-or-later
"""What the plugin carries of other people's packages, so that charts need nothing installed.

``make setup`` installs ``requirements/vendored.txt`` into ``.venv/vendored``. What the
charts draw with and the licence go into the zip under ``vendored/``. The rest stays out:
the plugin repository refuses ``exec``, ``eval``, ``pickle`` and a shell wherever they
stand, and so do we. ``EDITS`` lists every change; one that no longer fits is an error.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / ".venv" / "vendored"
INSIDE = "vendored"  # its name in the plugin folder
PACKAGES = ("pyqtgraph",)
# modules (or whole folders) of pyqtgraph that its PlotWidget and our items import
PARTS = (
    *("__init__", "GraphicsScene", "Point", "Qt", "WidgetGroup", "debug", "functions", "icons"),
    *("reload", "colors/__init__", "colors/palette", "util/__init__", "util/colorama"),
    *("util/cprint", "util/cupy_helper", "util/mutex", "util/numba_helper", "widgets/__init__"),
    *("widgets/FileDialog", "widgets/GraphicsView", "widgets/PlotWidget"),
    *("graphicsItems/__init__", "graphicsItems/AxisItem", "graphicsItems/BarGraphItem"),
    *("graphicsItems/ButtonItem", "graphicsItems/GraphicsItem", "graphicsItems/GraphicsObject"),
    *("graphicsItems/GraphicsWidget", "graphicsItems/GraphicsWidgetAnchor"),
    *("graphicsItems/InfiniteLine", "graphicsItems/ItemGroup", "graphicsItems/LabelItem"),
    *("graphicsItems/LegendItem", "graphicsItems/PlotCurveItem", "graphicsItems/PlotDataItem"),
    *("graphicsItems/PlotItem", "graphicsItems/ScatterPlotItem", "graphicsItems/TextItem"),
    "graphicsItems/ViewBox",
)
LEFT_OUT = ("GraphicsScene/exportDialog", "GraphicsScene/exportDialogTemplate_generic", "peegee")
SUFFIXES = (".py", ".txt", ".png", ".svg")


@dataclass(frozen=True)
class Edit:
    """In ``file``, what ``pattern`` matches (just once) becomes ``text``, because of ``why``."""

    file: str
    pattern: str
    text: str
    why: str


_HEAD = """\
from .functions import *
from .graphicsItems.BarGraphItem import *
from .graphicsItems.InfiniteLine import *
from .graphicsItems.PlotCurveItem import *
from .graphicsItems.ScatterPlotItem import *
from .widgets.PlotWidget import *


def _connectCleanup():
    "GraphicsView calls it; QGIS unloads the plugin, and its charts, before it ends."
"""
_REVIEWED = "upstream's own, looked at: harmless here"
EDITS = (
    Edit("__init__.py", r"(?s)def systemInfo\(\):.*", _HEAD, "only what the charts draw with"),
    Edit(
        "Qt/__init__.py",
        r"(?s)class _StringIO\(object\):.*(?=# For historical reasons, pyqtgraph maintains)",
        "",
        "reads .ui files for PySide: exec, eval, a subprocess",
    ),
    Edit("Qt/__init__.py", r"    loadUiType = _loadUiType\n", "    pass\n", "as above"),
    Edit("Qt/__init__.py", r"import subprocess\n", "", "as above"),
    Edit(
        "functions.py",
        r"from \.metaarray import MetaArray\n",
        "MetaArray = ()  # nothing is an instance of it\n",
        "its files are read with eval and pickle",
    ),
    Edit(
        "graphicsItems/GraphicsItem.py",
        r"(?m)(import Element)$",
        r"\1  # nosec B405  # named in type hints only",
        _REVIEWED,
    ),
    Edit(
        "graphicsItems/AxisItem.py",
        r"(assert len\(value\) == 2 and .*)",
        r"\1  # nosec B101  # raised again as ValueError",
        _REVIEWED,
    ),
    Edit(
        "graphicsItems/ScatterPlotItem.py",
        r"(symbol = list\(Symbols\.keys\(\)\).*\n +except:)",
        r"\1  # nosec B110  # a symbol that is no number is a name",
        _REVIEWED,
    ),
    Edit(
        "graphicsItems/ViewBox/ViewBox.py",
        r"(self\.addedItems\.remove\(item\)\n +except:)",
        r"\1  # nosec B110  # was not there",
        _REVIEWED,
    ),
    Edit(
        "debug.py",
        r"(size \+= len\(obj\.data\)\n +except:)",
        r"\1  # nosec B110  # for developers",
        _REVIEWED,
    ),
    Edit(
        "debug.py",
        r"(obj\.text\(\)\n +except:)",
        r"\1  # nosec B110  # for developers",
        _REVIEWED,
    ),
)


def contents(folder: Path = FOLDER) -> dict[str, Path]:
    """Return what is shipped: its name in the plugin folder -> the file it is made from.

    Raises ``FileNotFoundError`` with one line when a package is not installed there.
    """
    found: dict[str, Path] = {}
    for package in PACKAGES:
        if not (folder / package / "__init__.py").is_file():
            raise FileNotFoundError(f"{package} to ship is not installed; run: make setup")
        licences = folder.glob(f"{package}-*.dist-info/**/LICENSE*")
        for path in (*_parts(folder / package), *licences):
            found[f"{INSIDE}/{path.relative_to(folder).as_posix()}"] = path
    return found


def shipped(name: str, path: Path) -> bytes:
    """Return ``path`` with the edits for ``name`` (as ``contents`` has it).

    Raises ``ValueError`` with one line when an edit does not fit the file.
    """
    inside = name.partition("/pyqtgraph/")[2]
    edits = [edit for edit in EDITS if edit.file == inside]
    if not edits:
        return path.read_bytes()
    text = path.read_text(encoding="utf-8")
    for edit in edits:
        text, count = re.subn(edit.pattern, edit.text, text)
        if count != 1:
            raise ValueError(f"{name}: {edit.pattern!r} fits {count} times, not once")
    return text.encode("utf-8")


def _parts(package: Path) -> list[Path]:
    """Return the files of ``PARTS``, sorted."""
    found = []
    for path in sorted(package.rglob("*")):
        name = path.relative_to(package).with_suffix("").as_posix()
        kept = any(name == part or name.startswith(part + "/") for part in PARTS)
        dropped = any(part in name for part in (*LEFT_OUT, "__pycache__"))
        if kept and not dropped and path.is_file() and path.suffix in SUFFIXES:
            found.append(path)
    return found
