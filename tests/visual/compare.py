# SPDX-License-Identifier: GPL-2.0-or-later
"""Uses the Compare dock as a person would, inside QGIS, and takes pictures."""

from __future__ import annotations

import os

from looking import Gaps, shoot, wait
from qgis.core import QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QElapsedTimer, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface

# in shares of the scene's width and height
PLACES = [
    tuple(map(float, pair.split(","))) for pair in os.environ["SHOOT_PLACES"].split(";") if pair
]


def at(dock, where):
    layer, canvas = dock.controller.layer, iface.mapCanvas()
    extent = layer.extent()
    x = extent.xMinimum() + where[0] * extent.width()
    y = extent.yMaximum() - where[1] * extent.height()
    shown = canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
    return QPoint(round(shown.x()), round(shown.y()))


def click(dock, where, held=Qt.KeyboardModifier.NoModifier):
    answered = []
    dock.controller.runs.shown.connect(lambda *_: answered.append(1))
    viewport = iface.mapCanvas().viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, held, at(dock, where))
    return lambda: answered or iface.messageBar().items()


def use_dock(plugin, report):
    clock = QElapsedTimer()
    clock.start()
    plugin.slots["compare"].action.trigger()
    report["dock_ms"] = clock.elapsed()
    dock = plugin.slots["compare"].dock
    width = int(os.environ["SHOOT_WIDTH"])
    iface.mainWindow().resizeDocks([dock], [width], Qt.Orientation.Horizontal)
    wait(lambda: not dock.controller.state.looking)
    wait(lambda: not dock.run_bar.reason.text().startswith("Starting"), 60)
    shoot("1_empty")
    QTest.mouseClick(dock.click.button, Qt.MouseButton.LeftButton)
    gaps = Gaps()
    gaps.start()
    done = click(dock, PLACES[0])
    QTest.qWait(600)
    shoot("2_running")
    gaps.start()
    wait(done)
    report["longest_gap_ms"] = gaps.stop()
    report["messages"] = [item.text() for item in iface.messageBar().items()]
    QTest.qWait(1500)
    shoot("3_click")
    more_questions(dock)
    tree = QgsProject.instance().layerTreeRoot()
    report["layers"] = [node.name() for node in tree.findLayers()]
    report["percentiles"] = list(dock.answer.result.percentiles[::10])


def more_questions(dock):
    iface.messageBar().clearWidgets()
    wait(click(dock, PLACES[1], Qt.KeyboardModifier.ShiftModifier))
    wait(click(dock, PLACES[2], Qt.KeyboardModifier.ControlModifier))
    QTest.qWait(1500)
    QTest.mouseMove(iface.mapCanvas().viewport(), at(dock, PLACES[0]) + QPoint(40, 30))
    QTest.qWait(300)
    shoot("4_places")
    dock.answer.threshold.tick.click()
    QTest.qWait(700)
    shoot("5_threshold")
    dock.answer.threshold.tick.click()
    dock.ways.choose("text")
    dock.text.phrase.setFocus()
    QTest.keyClicks(dock.text.phrase, os.environ["SHOOT_PHRASE"])
    QTest.keyClick(dock.text.phrase, Qt.Key.Key_Return)
    wait(lambda: os.environ["SHOOT_PHRASE"] in dock.answer.title.text())
    QTest.qWait(1500)
    shoot("6_text")
    dock.bands_section.button.setChecked(True)
    dock.more_section.button.setChecked(True)
    QTest.qWait(200)
    dock.scroll.verticalScrollBar().setValue(10_000)
    shoot("7_open")
