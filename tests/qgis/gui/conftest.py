# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin in QGIS's Python, with a main window that really takes docks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from dock_helpers import until
from qgis.core import QgsProject, QgsRasterLayer, QgsSettings
from qgis.gui import QgisInterface
from qgis.PyQt.QtWidgets import QApplication

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
