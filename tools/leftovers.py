# SPDX-License-Identifier: GPL-2.0-or-later
"""Inside a real QGIS: what there is of a plugin, and what stays when it is unloaded.

For scripts that ``qgis_session.run`` starts. Linux only (reads ``/proc``).
"""

from __future__ import annotations

import contextlib
import gc
import os
import sys
import threading
import types
from collections import Counter
from pathlib import Path

import qgis.utils
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget, QMenu
from qgis.utils import iface

OWN = {"qgis", "PyQt5", "PyQt6", "osgeo", "processing", "sip"}


# Python itself remembers some classes for ever, at most a few of each load: those named in an
# Optional[…] that was evaluated (typing), and structures for pointers (ctypes).
REMEMBERED = (".protocol.scene", ".vendored.pyqtgraph.Qt.internals")


def settle() -> None:
    """Let Qt delete what waits for it, and Python what nobody holds."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        gc.collect()


def presence(package: str) -> dict[str, object]:
    """Return what of the plugin can be seen in QGIS; every value is false when there is nothing."""
    window = iface.mainWindow()
    folder = Path(QgsApplication.qgisSettingsDirPath(), "python", "plugins", package)
    actions = [action.objectName() for action in window.findChildren(QAction)]
    menus = [menu.title() for menu in window.findChildren(QMenu)]
    docks = [dock.objectName() for dock in window.findChildren(QDockWidget)]
    return {
        "active": package in qgis.utils.active_plugins,
        "folder": folder.is_dir(),
        "provider": QgsApplication.processingRegistry().providerById("geolangbind") is not None,
        "actions": [name for name in actions if name.startswith("geolangbind")],
        "menu": "GeoLangBind" in menus,
        "docks": [name for name in docks if name.startswith("GeoLangBind")],
        "engines": len(children()),
        "threads": [name for name in threads() if name.startswith("geolangbind")],
        "modules": modules(package),
        "objects": sorted(python_objects(package)),
    }


def third_party() -> set[str]:
    """Return the top-level names of imported modules that are neither Python's nor QGIS's."""
    names = {name.partition(".")[0] for name in sys.modules}
    names -= {name for name in names if name.startswith("_sysconfigdata_")}
    return names - OWN - set(sys.stdlib_module_names)


def modules(package: str) -> list[str]:
    """Return the package's modules that Python holds imported."""
    return sorted(n for n in sys.modules if n == package or n.startswith(package + "."))


def python_objects(package: str) -> Counter[str]:
    """Count classes, functions and instances of the package that something still holds."""
    found: Counter[str] = Counter()
    for thing in gc.get_objects():
        kind = type(thing)
        named = isinstance(thing, (type, types.FunctionType))
        home = getattr(thing if named else kind, "__module__", "")
        if not isinstance(home, str) or home.endswith(REMEMBERED):
            continue
        if home == package or home.startswith(package + "."):
            name = thing.__qualname__ if named else f"an instance of {kind.__qualname__}"
            found[f"{home}: {name}"] += 1
    return found


def qt_objects() -> Counter[str]:
    """Count QObjects by class: those that QGIS's own hold, and those that only Python holds.

    Two are left out that QGIS forgets about: the separator above plugins in its Raster
    menu when the last of them goes, and the layer tree's marks of layers that are gone.
    """
    roots: list[QObject] = [
        *QApplication.topLevelWidgets(),
        QCoreApplication.instance(),
        QgsProject.instance(),
        QgsApplication.processingRegistry(),
        QgsApplication.taskManager(),
        iface.mapCanvas().scene(),
    ]
    alone = [o for o in gc.get_objects() if isinstance(o, QObject) and not sip.isdeleted(o)]
    things = [thing for root in roots for thing in (root, *root.findChildren(QObject))]
    things += [thing for thing in alone if thing.parent() is None]
    kinds = Counter(str(thing.metaObject().className()) for thing in {*things} if not _lost(thing))
    del kinds["QgsLayerTreeViewIndicator"]
    return kinds


def _lost(thing: QObject) -> bool:
    """Whether it is a separator that its menu no longer has."""
    menu = thing.parent() if isinstance(thing, QAction) and thing.isSeparator() else None
    return isinstance(menu, QMenu) and thing not in menu.actions()


def children() -> dict[str, str]:
    """Return this process's living children: number -> command line."""
    found = {}
    for entry in Path("/proc").iterdir():
        try:
            status = (entry / "stat").read_text().rpartition(")")[2].split()
            words = (entry / "cmdline").read_bytes().decode("utf-8", "replace")
        except (OSError, NotADirectoryError):
            continue
        if int(status[1]) == os.getpid() and status[0] != "Z":
            found[entry.name] = words.replace("\0", " ").strip()
    return found


def open_files(process: str = "self") -> list[str]:
    """Return what a process (its number, or this one) has open."""
    found = []
    for entry in Path("/proc", process, "fd").iterdir():
        with contextlib.suppress(OSError):  # the one that lists the folder
            found.append(os.readlink(entry))
    return sorted(found)


def network_sockets(process: str = "self") -> list[str]:
    """Return the open files of a process that are sockets to a network."""
    known = set()
    for name in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6", "netlink"):
        table = Path("/proc", process, "net", name)
        if table.exists():
            place = -1 if name == "netlink" else 9  # of the inode in a line
            lines = table.read_text().splitlines()[1:]
            known |= {f"socket:[{line.split()[place]}]" for line in lines}
    return [file for file in open_files(process) if file in known]


def threads() -> list[str]:
    """Return the names of Python's threads."""
    return sorted(thread.name for thread in threading.enumerate())
