# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs inside QGIS (see ``shoot.py``): uses the dock as a person would and takes pictures."""

from __future__ import annotations

import json
import os
import time
import traceback
from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QElapsedTimer, QSize, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface, plugin_times, plugins

OUT = Path(os.environ["SHOOT_OUT"])


class Gaps:
    """The longest time that QGIS's event loop did not come round."""

    def __init__(self) -> None:
        self.longest_ms = 0.0
        self._clock = QElapsedTimer()
        self._timer = QTimer()
        self._timer.setInterval(2)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        self.longest_ms = 0.0
        self._clock.start()
        self._timer.start()

    def stop(self) -> float:
        self._timer.stop()
        return self.longest_ms

    def _tick(self) -> None:
        self.longest_ms = max(self.longest_ms, self._clock.nsecsElapsed() / 1e6)
        self._clock.restart()


def wait(done, limit_s=120.0):
    """Let QGIS go on until ``done()``; return whether that came."""
    end = time.monotonic() + limit_s
    while not done():
        if time.monotonic() > end:
            return False
        QTest.qWait(20)
    return True


def shoot(name):
    QTest.qWait(300)
    iface.mainWindow().grab().save(str(OUT / f"{name}.png"))


def use_dock(report):
    plugin = plugins["geolangbind_qgis"]
    report["load_s"] = plugin_times.get("geolangbind_qgis", "")
    layer = QgsRasterLayer(os.environ["SHOOT_SCENE"], Path(os.environ["SHOOT_SCENE"]).stem)
    QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(layer)
    iface.mapCanvas().setExtent(layer.extent())
    clock = QElapsedTimer()
    clock.start()
    plugin._toggle.trigger()
    report["dock_ms"] = clock.elapsed()
    dock = plugin.dock
    iface.mainWindow().resizeDocks([dock], [350], Qt.Orientation.Horizontal)
    wait(lambda: not dock.controller.state.looking)
    shoot("1_empty")
    dock.classes.add_text(os.environ["SHOOT_CLASSES"].replace(";", "\n"))
    dock.bands_section.button.setChecked(True)
    dock.more_section.button.setChecked(True)
    dock.model.details_button.setChecked(True)
    shoot("2_open")
    dock.bands_section.button.setChecked(False)
    dock.more_section.button.setChecked(False)
    dock.model.details_button.setChecked(False)
    wait(lambda: dock.run_bar.button.isEnabled(), 60)
    shoot("3_ready")
    report["before"] = dock.run_bar.reason.text()
    gaps = Gaps()
    gaps.start()
    dock.run_bar.button.click()
    QTest.qWait(1500)
    shoot("4_running")
    gaps.start()
    wait(lambda: not dock.run_bar.running)
    report["longest_gap_ms"] = gaps.stop()
    report["messages"] = [item.text() for item in iface.messageBar().items()]
    report["layers"] = [tree.name() for tree in QgsProject.instance().layerTreeRoot().findLayers()]
    shoot("5_result")
    dock.result.slider.setValue(45)
    shoot("6_threshold")
    report["areas"] = [[row.name, row.hectares, row.percent] for row in dock.result.rows()]


def main():
    report = {"ok": True}
    try:
        use_dock(report)
    except Exception:
        report.update(ok=False, error=traceback.format_exc())
        shoot("failed")
    (OUT / "report.json").write_text(json.dumps(report, indent=1) + "\n")
    QgsProject.instance().setDirty(False)
    QTimer.singleShot(8000, lambda: os._exit(9))
    iface.actionExit().trigger()


iface.mainWindow().resize(QSize(1500, 950))
iface.mainWindow().move(0, 0)
QApplication.processEvents()
QTimer.singleShot(2000, main)
