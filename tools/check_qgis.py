# SPDX-License-Identifier: GPL-2.0-or-later
"""Finds what the QGIS side uses of QGIS that came after the oldest version it supports.

Every class, method and enum member whose class can be told from the code is looked up in the
QGIS that runs this; its documentation says since when it is there. Names that are asked for
with ``hasattr`` or a caught ``ImportError`` in the same file are guarded. Members of QGIS's
enums have to be named with their enum: on Qt 6 they are found nowhere else.
"""

from __future__ import annotations

import ast
import enum
import importlib
import re
from typing import Any

from tools.attributes import Instance, returned

OLDEST = (3, 34)
MODULES = ("qgis.core", "qgis.gui", "qgis.analysis")
_SINCE = re.compile(r"versionadded:: (?:QGIS )?(\d+)\.(\d+)")
_MEMBER = "* ``{0}``:"
_SIGNATURE = re.compile(r"^\w+\(.*\)(?: -> .*)?$", re.MULTILINE)


class Since:
    """``Library`` of QGIS's documentation; names that ``source`` guards are left alone."""

    def __init__(self, source: str) -> None:
        self._guarded = guarded(source)

    def find(self, module: str, name: str) -> Any:
        """Return what QGIS has under ``name``."""
        return getattr(importlib.import_module(module), name, None) if module in MODULES else None

    def import_fault(self, module: str, name: str) -> str:
        """Say of a class that it is too new, or not there at all."""
        if module not in MODULES or name in self._guarded:
            return ""
        found = self.find(module, name)
        return f"{module} has no {name}" if found is None else _too_new(name, _doc(found))

    def attribute_fault(self, name: str) -> str:
        """Nothing can be said of an attribute alone."""
        return ""

    def member_fault(self, kind: type, name: str) -> str:
        """Say of a method or an enum member that it is too new."""
        if name in self._guarded or not kind.__module__.startswith("qgis."):
            return ""
        shown, found = f"{kind.__qualname__}.{name}", getattr(kind, name, None)
        scope = type(found).__qualname__
        if scope.startswith(f"{kind.__qualname__}.") and isinstance(found, (int, enum.Enum)):
            return f"{shown} has no scope, which Qt 6 needs: write {scope}.{name}"
        if isinstance(found, kind) or issubclass(kind, enum.Enum):
            return _too_new(shown, _of_member(str(kind.__doc__ or ""), name))
        if isinstance(found, type) and found.__qualname__ != shown:
            return ""  # an enum that has moved and is still found where it was
        return _too_new(shown, _doc(found))

    def returned(self, method: Any) -> Instance | None:
        """Return what a method of QGIS returns."""
        return returned(method, lambda name: next(filter(None, self._everywhere(name)), None))

    def _everywhere(self, name: str) -> list[Any]:
        return [self.find(module, name) for module in MODULES[:2]]


def guarded(source: str) -> set[str]:
    """Return the names that a file asks for before it uses them."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            if node.func.id in ("hasattr", "getattr") and len(node.args) > 1:
                found |= {str(a.value) for a in node.args[1:2] if isinstance(a, ast.Constant)}
        elif isinstance(node, ast.Try):
            imports = [part for part in node.body if isinstance(part, ast.ImportFrom)]
            found |= {alias.name for part in imports for alias in part.names}
    return found


def _doc(thing: Any) -> str:
    text = str(getattr(thing, "__doc__", None) or "")
    return text.partition("\n* ``")[0] if isinstance(thing, type) else text  # an enum's members


def _of_member(doc: str, name: str) -> str:
    """Return the part of an enum's documentation that is about one member."""
    _, found, rest = doc.partition(_MEMBER.format(name))
    return re.split(r"\n\* ``", rest)[0] if found else ""


def _too_new(shown: str, doc: str) -> str:
    """Say that something came too late; of overloads the oldest counts."""
    versions = [(int(major), int(minor)) for major, minor in _SINCE.findall(doc)]
    late = [version for version in versions if version > OLDEST]
    if not late or len(_SIGNATURE.findall(doc)) > len(late):
        return ""
    return f"{shown} came with QGIS {late[0][0]}.{late[0][1]}, {OLDEST[0]}.{OLDEST[1]} lacks it"
