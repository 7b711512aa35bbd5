# SPDX-License-Identifier: GPL-2.0-or-later
"""Uses the Classify dock as a person would, inside QGIS, and takes pictures."""

from __future__ import annotations

import os

from looking import Gaps, shoot, wait
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QElapsedTimer, Qt
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface


def use_dock(plugin, report):
    clock = QElapsedTimer()
    clock.start()
    plugin.slots["classify"].action.trigger()
    report["dock_ms"] = clock.elapsed()
    dock = plugin.slots["classify"].dock
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
