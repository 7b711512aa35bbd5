# SPDX-License-Identifier: GPL-2.0-or-later
"""Inside a real QGIS: uses the plugin's docks as a person would.

For scripts that ``qgis_session.run`` starts; they can import ``tools``, never
the checkout's own copy of the plugin.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from typing import Any

from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QMessageBox,
    QPlainTextEdit,
)
from qgis.utils import iface

LIMIT_S = 120.0
DOCK_WIDTH = 350
EXIT_LIMIT_MS = 8000


class StuckError(Exception):
    """What did not go on, in one line."""


def wait(done: Callable[[], object], what: str, limit_s: float = LIMIT_S) -> None:
    """Let QGIS go on until ``done()``; raise ``StuckError`` when that does not come."""
    end = time.monotonic() + limit_s
    while not done():
        if time.monotonic() > end:
            raise StuckError(f"{what}: not within {limit_s:g} s")
        QTest.qWait(20)


def messages() -> list[str]:
    """Return what QGIS's message bar says."""
    return [item.text() for item in iface.messageBar().items()]


def add_scene(path: str, name: str) -> QgsRasterLayer:
    """Add the scene to the project and show it whole."""
    layer = QgsRasterLayer(path, name)
    if not layer.isValid():
        raise StuckError(f"QGIS cannot open {path}")
    QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(layer)
    iface.zoomToActiveLayer()
    return layer


def open_dock(name: str = "classify") -> Any:
    """Click the plugin's button; return its dock once it knows the scene's bands."""
    window = iface.mainWindow()
    action = window.findChild(QAction, f"geolangbind_{name}_action")
    if action is None:
        raise StuckError("the plugin is not loaded: " + "; ".join(messages()))
    action.trigger()
    dock = window.findChild(QgsDockWidget, f"GeoLangBind{name.capitalize()}Dock")
    window.resizeDocks([dock], [DOCK_WIDTH], Qt.Orientation.Horizontal)
    wait(lambda: not dock.controller.state.looking, "reading the scene's bands")
    return dock


def paste_classes(dock: Any, text: str) -> None:
    """Click “Paste a list of classes”, fill the dialog in and press OK."""

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            QTimer.singleShot(100, fill)
            return
        dialog.findChild(QPlainTextEdit).setPlainText(text)
        buttons = dialog.findChild(QDialogButtonBox)
        buttons.button(QDialogButtonBox.StandardButton.Ok).click()

    QTimer.singleShot(200, fill)
    dock.classes.paste_button.click()


def run(dock: Any, limit_s: float = LIMIT_S) -> Any:
    """Click Run and wait; return the result. Raises ``StuckError`` with the plugin's own words."""
    button = dock.run_bar.button
    try:
        wait(button.isEnabled, "waiting for Run")
    except StuckError:
        raise StuckError(dock.run_bar.reason.text()) from None
    button.click()
    wait(lambda: not dock.run_bar.running, "classifying", limit_s)
    if dock.result.result is None:
        raise StuckError("; ".join(messages()) or dock.run_bar.reason.text())
    return dock.result.result


def click_map(dock: Any, place: QgsPointXY, limit_s: float = LIMIT_S) -> Any:
    """Take the Compare dock's tool, click ``place`` (map units) and wait; return the answer.

    Raises ``StuckError`` with the plugin's own words.
    """
    canvas, left = iface.mapCanvas(), Qt.MouseButton.LeftButton
    iface.messageBar().clearWidgets()
    QTest.mouseClick(dock.click.button, left)
    shown = canvas.getCoordinateTransform().transform(place)
    held, where = Qt.KeyboardModifier.NoModifier, QPoint(round(shown.x()), round(shown.y()))
    QTest.mouseClick(canvas.viewport(), left, held, where)
    runs = dock.controller.runs
    wait(lambda: runs.task is None, "comparing", limit_s)
    if runs.layer() is None:
        raise StuckError("; ".join(messages()) or dock.run_bar.reason.text())
    wait(lambda: dock.answer.result is not None, "showing the answer")
    return dock.answer.result


def close_boxes(noted: list[str]) -> QTimer:
    """Keep closing message boxes, which would block for ever; ``noted`` gets what they said."""

    def close() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            noted.append(box.text())
            box.accept()

    timer = QTimer()
    timer.timeout.connect(close)
    timer.start(300)
    return timer


def leave() -> None:
    """Close QGIS without a question; end it by force should that not work."""
    QgsProject.instance().setDirty(False)
    QTimer.singleShot(EXIT_LIMIT_MS, lambda: os._exit(9))
    iface.actionExit().trigger()
