# SPDX-License-Identifier: GPL-2.0-or-later
"""Fails where the QGIS side uses a name that Qt 6 or PyQt6 does not have.

Removed classes and methods, enum members without their scope (``Qt.AlignLeft``), ``exec_``:
every attribute whose class can be told from the code is looked up in the real PyQt6. Runs on
the Python of ``.venv/qt6`` as ``python -m tools.check_qt6``.
"""

from __future__ import annotations

import enum
import importlib
import sys
from collections.abc import Iterator
from typing import Any

from tools.attributes import Instance, faults, returned

MODULES = ("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtSvg", "QtXml", "QtTest")
# what ``qgis.PyQt.QtWidgets`` offers beyond PyQt6's, as on Qt 5
MOVED = ("QAction", "QActionGroup", "QShortcut")
NEVER = {"exec_": "exec", "print_": "print"}
QT = "qgis.PyQt."


class Qt6:
    """``Library`` of what PyQt6 has."""

    def __init__(self) -> None:
        for module in MODULES:  # so that all subclasses are known
            importlib.import_module(f"PyQt6.{module}")

    def find(self, module: str, name: str) -> Any:
        """Return what ``qgis.PyQt`` has under ``name`` on Qt 6."""
        if not module.startswith(QT):
            return None
        home = module.removeprefix(QT)
        home = "QtGui" if home == "QtWidgets" and name in MOVED else home
        return getattr(sys.modules.get(f"PyQt6.{home}"), name, None)

    def import_fault(self, module: str, name: str) -> str:
        """Say which class is gone, or that another PyQt is imported than QGIS's."""
        if module.split(".")[0] in ("PyQt5", "PyQt6", "PySide2", "PySide6"):
            return f"import from qgis.PyQt, not {module}"
        if module.startswith(QT) and self.find(module, name) is None:
            return f"{module.removeprefix(QT)} has no {name} on Qt 6"
        return ""

    def attribute_fault(self, name: str) -> str:
        """Say how a method is called now."""
        return f"{name}() is called {NEVER[name]}() on Qt 6" if name in NEVER else ""

    def member_fault(self, kind: type, name: str) -> str:
        """Say that ``name`` is gone, and where it is if it is a member of an enum."""
        # dir() knows fields, too; what is said to be a QEvent may be a QDropEvent
        if hasattr(kind, name) or any(name in dir(one) for one in (kind, *_subclasses(kind))):
            return ""
        scopes = [scope for scope, part in vars(kind).items() if _has_member(part, name)]
        hint = f": write {kind.__name__}.{scopes[0]}.{name}" if scopes else ""
        return f"{kind.__qualname__} has no {name} on Qt 6{hint}"

    def returned(self, method: Any) -> Instance | None:
        """Return what a method of PyQt6 returns."""
        return returned(method, self._anywhere)

    def _anywhere(self, name: str) -> Any:
        found = (self.find(f"{QT}{module}", name) for module in MODULES)
        return next((kind for kind in found if kind is not None), None)


def _subclasses(kind: type) -> Iterator[type]:
    children: list[type] = kind.__subclasses__()
    for child in children:
        yield child
        yield from _subclasses(child)


def _has_member(part: Any, name: str) -> bool:
    return isinstance(part, type) and issubclass(part, enum.Enum) and name in part.__members__


if __name__ == "__main__":
    qt6 = Qt6()
    lines = faults(lambda _: qt6)
    sys.stdout.writelines(f"{line}\n" for line in lines)
    sys.exit(bool(lines))
