# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs inside QGIS (see ``test_packaging.py``): install, use without network, uninstall; report."""

from __future__ import annotations

import faulthandler
import json
import os
import sys
import traceback
from pathlib import Path

import pyplugin_installer
import qgis.utils
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface

from tools import driving, leftovers, no_network

ASKED = json.loads(Path(os.environ["GEOLANGBIND_ASKED"]).read_text(encoding="utf-8"))
NAME = "geolangbind_qgis"


def python() -> dict[str, list[str]]:
    """Return where Python looks for packages, and whose it has imported."""
    ours = {NAME} if NAME in sys.modules else set()
    return {"path": list(sys.path), "packages": sorted(leftovers.third_party() - ours)}


def use(report: dict) -> None:
    """Install; load, use and unload without network; uninstall."""
    installer = pyplugin_installer.instance()
    report["before"] = leftovers.presence(NAME)
    installer.installFromZipFile(ASKED["zip"])
    leftovers.settle()
    report["installed"] = leftovers.presence(NAME)
    report["version"] = qgis.utils.pluginMetadata(NAME, "version")
    report["from"] = str(sys.modules[NAME].__file__)
    qgis.utils.unloadPlugin(NAME)
    leftovers.settle()
    report["without"] = python()
    report["sockets before"] = leftovers.network_sockets()
    report["guard"] = no_network.forbid_connections()
    qgis.utils.loadPlugin(NAME)
    qgis.utils.startPlugin(NAME)
    report["loaded"] = python()
    report["imported"] = leftovers.modules(NAME)
    driving.add_scene(ASKED["scene"], "scene")
    classify(report)
    compare(report)
    report["used"] = leftovers.presence(NAME)
    report["used python"] = python()
    report["sockets"] = leftovers.network_sockets()
    (engine,) = leftovers.children()
    report["engine sockets"] = [f for f in leftovers.open_files(engine) if "socket" in f]
    qgis.utils.unloadPlugin(NAME)
    leftovers.settle()
    report["unloaded"] = python()
    qgis.utils.loadPlugin(NAME)
    qgis.utils.startPlugin(NAME)
    installer.uninstallPlugin(NAME, quiet=True)
    driving.wait(lambda: not leftovers.children(), "ending the engine", 20)
    leftovers.settle()
    report["uninstalled"] = leftovers.presence(NAME)
    report["uninstalled python"] = python()
    QgsProject.instance().clear()


def classify(report: dict) -> None:
    """Map two classes in the dock."""
    dock = driving.open_dock()
    driving.paste_classes(dock, "water\nbare soil")
    dock.output.setFilePath(ASKED["output"])
    result = driving.run(dock)
    report["areas"] = {area.name: area.percent for area in result.areas}
    report["layers"] = [node.name() for node in QgsProject.instance().layerTreeRoot().findLayers()]


def compare(report: dict) -> None:
    """Click the map for a heatmap, with its charts."""
    dock = driving.open_dock("compare")
    driving.click_map(dock, iface.mapCanvas().center())
    spectrum = dock.answer.spectrum
    driving.wait(lambda: spectrum.chart() is not None, "the chart of spectra")
    report["charts"] = [name for name in sys.modules if name.endswith(".pyqtgraph")]


def main() -> None:
    """Use the plugin, report, leave."""
    faulthandler.enable()  # should QGIS crash, the log says where
    report: dict = {"problem": "", "boxes": []}
    watch = driving.close_boxes(report["boxes"])
    try:
        use(report)
    except Exception:
        report["problem"] = traceback.format_exc()
    watch.stop()
    Path(ASKED["report"]).write_text(json.dumps(report), encoding="utf-8")
    driving.leave()


QTimer.singleShot(1500, main)
