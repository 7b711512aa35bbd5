# SPDX-License-Identifier: GPL-2.0-or-later
"""Using the dock as a person does, and looking at what came of it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from qgis.core import Qgis, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLineEdit

from geolangbind_qgis.gui.docks.classify import ClassifyDock


def until(done: Callable[[], object], limit_s: float = 90.0) -> None:
    """Let QGIS go on until ``done()``; fail after ``limit_s``."""
    for _ in range(int(limit_s * 50)):
        if done():
            return
        QTest.qWait(20)
    raise AssertionError(f"not done after {limit_s} s")


def type_classes(dock: ClassifyDock, *names: str) -> None:
    """Type class names as a person does: + button, name, Enter, name, Enter, …, Escape."""
    table = dock.classes.table
    dock.classes.add_button.click()
    for name in names:
        until(lambda: table.viewport().findChild(QLineEdit) is not None, 5)
        editor = table.viewport().findChildren(QLineEdit)[-1]
        QTest.keyClicks(editor, name)
        before = len(dock.classes.model.rows())
        QTest.keyClick(editor, Qt.Key.Key_Return)
        until(lambda before=before: len(dock.classes.model.rows()) > before, 5)
    QTest.qWait(50)
    for editor in table.viewport().findChildren(QLineEdit):
        QTest.keyClick(editor, Qt.Key.Key_Escape)
    QTest.qWait(20)


def run(dock: ClassifyDock) -> None:
    """Click Run and wait for the end."""
    until(dock.run_bar.button.isEnabled)
    QTest.mouseClick(dock.run_bar.button, Qt.MouseButton.LeftButton)
    assert dock.run_bar.running, dock.run_bar.reason.text()
    until(lambda: not dock.run_bar.running)


def warnings(dock: ClassifyDock) -> list[str]:
    """Return what the message bar warned of."""
    bar = dock.controller.iface.messageBar()
    return list(bar.get_messages(Qgis.MessageLevel.Warning))


def class_layers() -> list[QgsRasterLayer]:
    """Return our layers from top to bottom of the layer tree."""
    nodes = QgsProject.instance().layerTreeRoot().findLayers()
    return [node.layer() for node in nodes if node.name().startswith(("Classes", "Confidence"))]


def engine_processes() -> list[int]:
    """Return the ids of this process's children that are engines."""
    found = []
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            status = (entry / "stat").read_text().rsplit(")", 1)[1].split()
            words = (entry / "cmdline").read_bytes()
        except OSError:
            continue
        mine = int(status[1]) == os.getpid() and status[0] != "Z"
        if mine and b"launch.py" in words:
            found.append(int(entry.name))
    return found
