# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin in QGIS's Python, with a main window that really takes docks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from compare_helpers import show_on_canvas
from dock_helpers import until
from qgis.core import QgsProject, QgsRasterLayer, QgsSettings
from qgis.gui import QgisInterface
from qgis.PyQt.QtWidgets import QApplication

from geolangbind_qgis import classFactory
from geolangbind_qgis.gui.docks.classify import ClassifyDock
from geolangbind_qgis.gui.docks.compare import CompareDock
from geolangbind_qgis.gui.docks.engine_dock import EngineDock
from geolangbind_qgis.plugin import GeoLangBindPlugin


@pytest.fixture(autouse=True)
def clean_settings(qgis_app: object) -> Iterator[None]:
    """No setting of an earlier test, and none left behind."""
    QgsSettings().remove("geolangbind")
    yield
    QgsSettings().remove("geolangbind")


@pytest.fixture
def iface(qgis_iface: QgisInterface, monkeypatch: pytest.MonkeyPatch) -> Iterator[QgisInterface]:
    """The interface of pytest-qgis, whose main window takes docks as QGIS's does."""
    window = qgis_iface.mainWindow()
    monkeypatch.setattr(qgis_iface, "addDockWidget", window.addDockWidget, raising=False)
    monkeypatch.setattr(qgis_iface, "removeDockWidget", window.removeDockWidget, raising=False)
    qgis_iface.messageBar().clear_messages()
    yield qgis_iface
    qgis_iface.mapCanvas().window().hide()  # else it keeps the keyboard from later tests


@pytest.fixture
def plugin(iface: QgisInterface, engine_python: str) -> Iterator[GeoLangBindPlugin]:
    """The plugin as QGIS loads it; unloaded at the end."""
    loaded = classFactory(iface)
    loaded.initGui()
    yield loaded
    loaded.unload()


def opened(plugin: GeoLangBindPlugin, name: str) -> EngineDock:
    """Return the dock, shown by its button in a visible main window."""
    window = plugin.iface.mainWindow()
    window.resize(1200, 900)
    window.show()
    slot = plugin.slots[name]
    slot.action.trigger()
    assert slot.dock is not None
    slot.dock.resize(350, 850)
    QApplication.processEvents()
    return slot.dock


def chosen(path: Path, name: str, dock: EngineDock) -> QgsRasterLayer:
    """Return the scene in the project, its bands read by the dock."""
    layer = QgsRasterLayer(str(path), name)
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    dock.scene.set_layer(layer)
    until(lambda: dock.controller.layer is layer and not dock.controller.state.looking)
    return layer


@pytest.fixture
def dock(plugin: GeoLangBindPlugin) -> ClassifyDock:
    """The Classify dock."""
    return opened(plugin, "classify")


@pytest.fixture
def compare(
    plugin: GeoLangBindPlugin, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> CompareDock:
    """The Compare dock; what it encodes is kept apart from other tests."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return opened(plugin, "compare")


@pytest.fixture
def scene(scene_path: Path, request: pytest.FixtureRequest) -> QgsRasterLayer:
    """The small scene in the project, its bands read by the dock, on the whole canvas."""
    name = "compare" if "compare" in request.fixturenames else "dock"
    dock = request.getfixturevalue(name)
    layer = chosen(scene_path, "scene", dock)
    if name == "compare":
        show_on_canvas(dock, layer)
    return layer
