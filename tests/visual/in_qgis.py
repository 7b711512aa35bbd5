# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs inside QGIS (see ``shoot.py``): opens the scene, uses the dock named ``SHOOT_DOCK``."""

from __future__ import annotations

import importlib
import json
import os
import sys
import traceback
from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QSize, QTimer
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface, plugin_times, plugins

sys.path.insert(0, os.environ["SHOOT_SCRIPTS"])
looking = importlib.import_module("looking")


def main():
    report = {"ok": True, "load_s": plugin_times.get("geolangbind_qgis", "")}
    try:
        layer = QgsRasterLayer(os.environ["SHOOT_SCENE"], Path(os.environ["SHOOT_SCENE"]).stem)
        QgsProject.instance().addMapLayer(layer)
        iface.setActiveLayer(layer)
        iface.mapCanvas().setExtent(layer.extent())
        script = importlib.import_module(os.environ["SHOOT_DOCK"])
        script.use_dock(plugins["geolangbind_qgis"], report)
    except Exception:
        report.update(ok=False, error=traceback.format_exc())
        looking.shoot("failed")
    (looking.OUT / "report.json").write_text(json.dumps(report, indent=1) + "\n")
    QgsProject.instance().setDirty(False)
    QTimer.singleShot(8000, lambda: os._exit(9))
    iface.actionExit().trigger()


iface.mainWindow().resize(QSize(1500, 950))
iface.mainWindow().move(0, 0)
QApplication.processEvents()
QTimer.singleShot(2000, main)
