# SPDX-License-Identifier: GPL-2.0-or-later
"""pyqtgraph as ``pg``: the copy that the installed plugin carries, else QGIS's own.

The copy is trimmed to what is drawn here, so it goes by a name inside this package:
another plugin that asks for ``pyqtgraph`` never gets it, and it leaves with the plugin.
"""

from __future__ import annotations

import importlib
import sys
from importlib import util
from types import ModuleType
from typing import Any

from geolangbind_qgis import paths

NAME = "geolangbind_qgis.vendored.pyqtgraph"


def _carried() -> ModuleType | None:
    """Import the plugin's own copy; a checkout has none."""
    folder = paths.vendored() / "pyqtgraph"
    spec = util.spec_from_file_location(
        NAME, folder / "__init__.py", submodule_search_locations=[str(folder)]
    )
    if spec is None or spec.loader is None or not folder.is_dir():
        return None
    module = sys.modules[NAME] = util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
    except BaseException:
        del sys.modules[NAME]
        raise
    return module


def _loaded() -> ModuleType:
    """Import pyqtgraph, which puts its own handler of errors in place of QGIS's: take that back."""
    handler = sys.excepthook
    try:
        return _carried() or importlib.import_module("pyqtgraph")
    finally:
        sys.excepthook = handler


pg: Any = _loaded()
