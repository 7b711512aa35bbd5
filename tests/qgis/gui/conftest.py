# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin in QGIS's Python, with a main window that really takes docks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from compare_helpers import show_on_canvas
from dock_helpers import until
from locations_dock_helpers import DEGREES
from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle, QgsSettings
from qgis.gui import QgisInterface
from qgis.PyQt.QtWidgets import QApplication

from geolangbind_qgis import classFactory
from geolangbind_qgis.gui.compare_state import PHOTO
from geolangbind_qgis.gui.docks.classify import ClassifyDock
from geolangbind_qgis.gui.docks.column_dock import ColumnDock
from geolangbind_qgis.gui.docks.compare import CompareDock
from geolangbind_qgis.gui.docks.engine_dock import EngineDock
from geolangbind_qgis.gui.docks.locations import LocationsDock
from geolangbind_qgis.plugin import GeoLangBindPlugin
from tests.qgis.locations_helpers import write_test_weights
from tests.qgis.photo_helpers import write_ten


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


def opened(plugin: GeoLangBindPlugin, name: str) -> ColumnDock:
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


@pytest.fixture(scope="session")
def gair_weights(engine_python: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small checkpoint of GAIR that says it is one for tests."""
    return write_test_weights(engine_python, tmp_path_factory.mktemp("gair") / "t.safetensors")


@pytest.fixture
def locations(plugin: GeoLangBindPlugin) -> LocationsDock:
    """The Locations dock, the map on a part of Europe."""
    canvas = plugin.iface.mapCanvas()
    canvas.window().resize(700, 600)
    canvas.window().show()
    canvas.setDestinationCrs(DEGREES)
    canvas.setExtent(QgsRectangle(10, 45, 14, 47))
    dock = opened(plugin, "locations")
    until(lambda: dock.model.entry is not None)
    return dock


@pytest.fixture
def ready(locations: LocationsDock, gair_weights: Path) -> LocationsDock:
    """The Locations dock with the test checkpoint chosen, and a rectangle of 4 by 2 degrees."""
    locations.model.weights.setFilePath(str(gair_weights))
    locations.extent.set_rectangle(QgsRectangle(10, 45, 14, 47), DEGREES)
    locations.spacing.setValue(0.1)
    return locations


@pytest.fixture
def ten(compare: CompareDock, tmp_path: Path) -> QgsRasterLayer:
    """A scene of the ten Sentinel-2 bands in the Compare dock and on the whole canvas."""
    layer = chosen(write_ten(tmp_path / "ten.tif"), "ten", compare)
    show_on_canvas(compare, layer)
    return layer


@pytest.fixture
def photo_dock(compare: CompareDock, ten: QgsRasterLayer, gair_weights: Path) -> CompareDock:
    """The Compare dock with that scene, about to ask with photos, the test checkpoint chosen."""
    compare.ways.choose(PHOTO)
    compare.gair.weights.setFilePath(str(gair_weights))
    return compare
