# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin in QGIS's Python, with a main window that really takes docks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsSettings
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLineEdit

from geolangbind_qgis import classFactory
from geolangbind_qgis.gui.docks.classify import ClassifyDock
from geolangbind_qgis.plugin import GeoLangBindPlugin


@pytest.fixture(autouse=True)
def clean_settings(qgis_app: object) -> Iterator[None]:
    """No setting of an earlier test, and none left behind."""
    QgsSettings().remove("geolangbind")
    yield
    QgsSettings().remove("geolangbind")


@pytest.fixture
def iface(qgis_iface: QgisInterface, monkeypatch: pytest.MonkeyPatch) -> QgisInterface:
    """The interface of pytest-qgis, whose main window takes docks as QGIS's does."""
    window = qgis_iface.mainWindow()
    monkeypatch.setattr(qgis_iface, "addDockWidget", window.addDockWidget, raising=False)
    monkeypatch.setattr(qgis_iface, "removeDockWidget", window.removeDockWidget, raising=False)
    qgis_iface.messageBar().clear_messages()
    return qgis_iface


@pytest.fixture
def plugin(iface: QgisInterface, engine_python: str) -> Iterator[GeoLangBindPlugin]:
    """The plugin as QGIS loads it; unloaded at the end."""
    loaded = classFactory(iface)
    loaded.initGui()
    yield loaded
    loaded.unload()


@pytest.fixture
def dock(plugin: GeoLangBindPlugin) -> ClassifyDock:
    """The dock, shown in a visible main window."""
    window = plugin.iface.mainWindow()
    window.resize(1200, 900)
    window.show()
    plugin._toggle.trigger()
    assert plugin.dock is not None
    plugin.dock.resize(350, 850)
    QApplication.processEvents()
    return plugin.dock


@pytest.fixture
def scene(scene_path: Path, dock: ClassifyDock) -> QgsRasterLayer:
    """The small scene in the project, its bands read by the dock."""
    layer = QgsRasterLayer(str(scene_path), "scene")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    dock.scene.set_layer(layer)
    until(lambda: dock.controller.layer is layer and not dock.controller.state.looking)
    return layer


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
    from qgis.core import Qgis

    bar = dock.controller.iface.messageBar()
    return list(bar.get_messages(Qgis.MessageLevel.Warning))
