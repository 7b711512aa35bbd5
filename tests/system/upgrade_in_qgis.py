# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs inside QGIS (see ``test_plugin_repository.py``): install from a repository, upgrade,
reload ten times, uninstall; report."""

from __future__ import annotations

import faulthandler
import gc
import json
import os
import sys
import traceback
from collections import Counter
from pathlib import Path
from typing import Any

import pyplugin_installer
import qgis.utils
from pyplugin_installer.installer_data import plugins, repositories
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication
from qgis.utils import iface

from tools import driving, leftovers

ASKED = json.loads(Path(os.environ["GEOLANGBIND_ASKED"]).read_text(encoding="utf-8"))
NAME = "geolangbind_qgis"
DOCKS = ("classify", "compare", "locations")
WINDOWS = ("settings", "engine", "models")
BUSY = (0, 1, 6)  # reloads in which the plugin also works
SOME = 100  # objects that Python makes for itself now and then


def plugin() -> Any:
    """Return the plugin."""
    return qgis.utils.plugins[NAME]


def add_repository() -> None:
    """Add the repository as the plugin manager's settings page does, and leave out QGIS's own."""
    settings = QgsSettings()
    repositories.load()
    for name in repositories.all():
        settings.setValue(f"app/plugin_repositories/{name}/enabled", False)
    settings.setValue("app/plugin_repositories/local/url", ASKED["repository"])
    settings.setValue("app/plugin_repositories/local/enabled", True)
    settings.setValue("plugin-manager/allow-experimental", True)


def upgrade(report: dict) -> None:
    """Install the old version, use it, and upgrade while its dock is open and its engine runs."""
    installer = pyplugin_installer.instance()
    add_repository()
    installer.reloadAndExportData()
    report["offered"] = status()
    installer.installPlugin(NAME, stable=False)
    report["old"] = version()
    plugin().slots["classify"].open()
    driving.wait(leftovers.children, "starting the engine")
    report["old engine"] = list(leftovers.children().values())
    driving.paste_classes(plugin().slots["classify"].dock, "water\nbare soil")
    sys.modules[f"{NAME}.settings"].IDLE_MINUTES.set(33)
    report["classes before"], report["idle before"] = classes(), idle()
    installer.reloadAndExportData()
    report["upgradeable"] = status()
    installer.installPlugin(NAME, stable=False)
    report["new"] = version()
    driving.wait(lambda: plugin().slots["classify"].dock is not None, "showing the dock again")
    report["dock after"] = plugin().slots["classify"].dock.isUserVisible()
    report["classes after"], report["idle after"] = classes(), idle()
    installer.reloadAndExportData()
    report["afterwards"] = status()


def classes() -> list[str]:
    """Return the names in the dock's table."""
    return [row.name for row in plugin().slots["classify"].dock.classes.model.rows()]


def idle() -> int:
    """Return the plugin's setting, as its own code reads it."""
    return sys.modules[f"{NAME}.settings"].IDLE_MINUTES.get()


def status() -> list[str]:
    """Return what the plugin manager says of the plugin: installed and available version, state."""
    found = plugins.all()[NAME]
    return [found[k] for k in ("version_installed", "version_available", "status_exp", "error")]


def version() -> dict[str, Any]:
    """Return which version's metadata, code and files are there."""
    folder = Path(QgsApplication.qgisSettingsDirPath(), "python", "plugins", NAME)
    return {
        "metadata": qgis.utils.pluginMetadata(NAME, "version"),
        "marks": [m.MARK for m in map(sys.modules.get, ASKED["marked"]) if hasattr(m, "MARK")],
        "old file": (folder / ASKED["only old"]).exists(),
        "active": NAME in qgis.utils.active_plugins,
    }


def work(report: dict, key: str) -> None:
    """Classify the scene and click it for a heatmap with charts."""
    driving.add_scene(ASKED["scene"], "scene")
    plugin().slots["classify"].open()
    dock = plugin().slots["classify"].dock
    driving.wait(lambda: not dock.controller.state.looking, "reading the scene's bands")
    result = driving.run(dock)
    report[key] = {area.name: area.percent for area in result.areas}
    plugin().slots["compare"].open()
    other = plugin().slots["compare"].dock
    driving.wait(lambda: not other.controller.state.looking, "reading the scene's bands")
    driving.click_map(other, iface.mapCanvas().center())
    driving.wait(lambda: other.answer.spectrum.chart() is not None, "the chart of spectra")
    QgsProject.instance().clear()


def reload(report: dict, number: int) -> None:
    """Load, and unload as the plugin manager's tick does; in some the plugin also works."""
    qgis.utils.loadPlugin(NAME)
    qgis.utils.startPlugin(NAME)
    driving.wait(lambda: all(slot.dock for slot in plugin().slots.values()), "showing the docks")
    if number in BUSY:
        for name in WINDOWS:
            look_into(name)
        work(report, f"areas {number}")
    qgis.utils.unloadPlugin(NAME)
    driving.wait(lambda: not leftovers.children(), "ending the engine", 20)
    leftovers.settle()


def look_into(name: str) -> None:
    """Open the window of a menu entry and close it again."""
    action = iface.mainWindow().findChild(QAction, f"geolangbind_{name}_action")
    if action is None:
        return
    before = set(QApplication.topLevelWidgets())

    def close() -> None:
        for window in set(QApplication.topLevelWidgets()) - before:
            window.close()

    QTimer.singleShot(300, close)  # should it be one that waits for an answer
    action.trigger()
    QTest.qWait(350)


def counted() -> dict[str, Counter[str]]:
    """Count what a reload could leave behind."""
    files = [file.partition(":")[0] for file in leftovers.open_files()]  # pipe:[12345] -> pipe
    return {
        "Qt objects": leftovers.qt_objects(),
        "objects of the plugin": leftovers.python_objects(NAME),
        "files": Counter(file for file in files if not file.endswith("_styles.db")),  # QGIS's own
        "threads": Counter([*leftovers.threads(), *os.listdir("/proc/self/task")]),
        "packages": Counter(leftovers.third_party()),
        "places of packages": Counter(sys.path),
        "objects of Python": Counter({"": len(gc.get_objects()) // SOME}),
    }


def main() -> None:
    """Do it all, report, leave."""
    faulthandler.enable()  # should QGIS crash, the log says where
    report: dict = {"problem": "", "boxes": [], "counted": []}
    watch = driving.close_boxes(report["boxes"])
    try:
        report["before"] = leftovers.presence(NAME)
        upgrade(report)
        work(report, "areas")
        for name in DOCKS:
            plugin().slots[name].open()  # and so they will be there after each reload
        qgis.utils.unloadPlugin(NAME)
        for number in range(ASKED["reloads"]):
            reload(report, number)
            report["counted"].append(counted())
        qgis.utils.loadPlugin(NAME)
        qgis.utils.startPlugin(NAME)
        pyplugin_installer.instance().uninstallPlugin(NAME, quiet=True)
        QTest.qWait(500)
        leftovers.settle()
        report["uninstalled"] = leftovers.presence(NAME)
        report["kept settings"] = sorted(
            k for k in QgsSettings().allKeys() if k.startswith("geolangbind/")
        )
    except Exception:
        report["problem"] = traceback.format_exc()
    watch.stop()
    Path(ASKED["report"]).write_text(json.dumps(report), encoding="utf-8")
    driving.leave()


QTimer.singleShot(1500, main)
