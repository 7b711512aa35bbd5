# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs inside QGIS (see ``test_packaging.py``): install, use, uninstall; report."""

from __future__ import annotations

import json
import os
import sys
import traceback
from pathlib import Path

import pyplugin_installer
import qgis.utils
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget, QMessageBox
from qgis.utils import iface

from tools import driving

ASKED = json.loads(Path(os.environ["GEOLANGBIND_INSTALL"]).read_text(encoding="utf-8"))
NAME = "geolangbind_qgis"
HEAVY = ("torch", "rasterio", "safetensors", "tokenizers", "huggingface_hub")


def children() -> list[int]:
    """Return the ids of QGIS's living child processes that are engines."""
    found = []
    for entry in Path("/proc").iterdir():
        try:
            status = (entry / "stat").read_text().rpartition(")")[2].split()
            words = (entry / "cmdline").read_bytes()
        except (OSError, NotADirectoryError):
            continue
        if int(status[1]) == os.getpid() and status[0] != "Z" and b"launch.py" in words:
            found.append(int(entry.name))
    return found


def presence() -> dict[str, object]:
    """Return what of the plugin is to be seen in QGIS."""
    window = iface.mainWindow()
    folder = Path(QgsApplication.qgisSettingsDirPath(), "python", "plugins", NAME)
    registry = QgsApplication.processingRegistry()
    actions = [action.objectName() for action in window.findChildren(QAction)]
    menus = [action.text().replace("&", "") for action in iface.rasterMenu().actions()]
    return {
        "active": NAME in qgis.utils.active_plugins,
        "folder": folder.is_dir(),
        "algorithm": registry.algorithmById("geolangbind:classify") is not None,
        "actions": [name for name in actions if name.startswith("geolangbind")],
        "menu": "GeoLangBind" in menus,
        "docks": [
            dock.objectName()
            for dock in window.findChildren(QDockWidget)
            if dock.objectName().startswith("GeoLangBind")
        ],
        "engines": len(children()),
    }


def use(report: dict) -> None:
    """Install, open the dock, classify, uninstall."""
    installer = pyplugin_installer.instance()
    path, modules = list(sys.path), set(sys.modules)
    report["before"] = presence()
    installer.installFromZipFile(ASKED["zip"])
    report["installed"] = presence()
    report["version"] = qgis.utils.pluginMetadata(NAME, "version")
    package = sys.modules.get(NAME)
    report["from"] = str(package.__file__) if package else ""
    driving.add_scene(ASKED["scene"], "scene")
    dock = driving.open_dock()
    driving.paste_classes(dock, "water\nbare soil")
    dock.output.setFilePath(ASKED["output"])
    result = driving.run(dock)
    report["areas"] = {area.name: area.percent for area in result.areas}
    report["layers"] = [node.name() for node in QgsProject.instance().layerTreeRoot().findLayers()]
    report["used"] = presence()
    report["new_paths"] = [place for place in sys.path if place not in path and NAME not in place]
    report["heavy"] = [name for name in HEAVY if name in set(sys.modules) - modules]
    del dock, result
    installer.uninstallPlugin(NAME, quiet=True)
    QTest.qWait(1000)
    QgsApplication.sendPostedEvents(None, 52)  # deferred deletes
    driving.wait(lambda: not children(), "ending the engine", 20)
    report["uninstalled"] = presence()


def close_box() -> None:
    """Note a modal message box, which would block for ever, and close it."""
    box = QApplication.activeModalWidget()
    if isinstance(box, QMessageBox):
        REPORT["boxes"].append(box.text())
        box.accept()


REPORT: dict = {"problem": "", "boxes": []}
WATCH = QTimer()
WATCH.timeout.connect(close_box)
WATCH.start(300)


def main() -> None:
    try:
        use(REPORT)
    except Exception:
        REPORT["problem"] = traceback.format_exc()
    Path(ASKED["report"]).write_text(json.dumps(REPORT), encoding="utf-8")
    driving.leave()


QTimer.singleShot(1500, main)
