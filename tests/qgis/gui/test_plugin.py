# SPDX-License-Identifier: GPL-2.0-or-later
"""Loading and unloading: fast, and nothing of the plugin or its engine stays behind."""

from __future__ import annotations

import sys

import pytest
from dock_helpers import engine_processes, run, type_classes, until
from qgis.core import QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget

from geolangbind_qgis import classFactory, settings
from geolangbind_qgis.gui.docks.classify import ClassifyDock

DOCK = "GeoLangBindClassifyDock"
HEAVY = {"torch", "rasterio", "safetensors", "tokenizers", "huggingface_hub"}


def parts_in_qgis(iface: QgisInterface) -> list[str]:
    """Return what of the plugin can be seen in QGIS."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    window = iface.mainWindow()
    found = [dock.objectName() for dock in window.findChildren(QDockWidget, DOCK)]
    actions = window.findChildren(QAction)
    found += [a.objectName() for a in actions if a.objectName().startswith("geolangbind")]
    if QgsApplication.processingRegistry().providerById("geolangbind") is not None:
        found.append("provider")
    return found


def test_unload_leaves_nothing(
    iface: QgisInterface, engine_python: str, scene_path: object
) -> None:
    path_before = list(sys.path)
    modules_before = third_party()
    plugin = classFactory(iface)
    plugin.initGui()
    plugin._toggle.trigger()
    assert set(parts_in_qgis(iface)) >= {DOCK, "provider", "geolangbind_classify_action"}
    until(engine_processes, 30)
    plugin.unload()
    assert parts_in_qgis(iface) == []
    until(lambda: not engine_processes(), 10)
    assert sys.path == path_before
    assert third_party() == modules_before


def test_a_run_imports_nothing_heavy_into_qgis(dock: ClassifyDock, scene: object) -> None:
    path_before = list(sys.path)
    modules_before = third_party()
    type_classes(dock, "water", "forest")
    run(dock)
    assert dock.result.result is not None
    assert sys.path == path_before
    assert third_party() == modules_before
    assert not HEAVY & set(sys.modules)


def test_unloading_in_the_middle_of_a_run_is_quiet(
    iface: QgisInterface, engine_python: str, scene_path: object
) -> None:
    from qgis.core import QgsProject, QgsRasterLayer

    plugin = classFactory(iface)
    plugin.initGui()
    plugin._toggle.trigger()
    dock = plugin.dock
    layer = QgsRasterLayer(str(scene_path), "scene")
    QgsProject.instance().addMapLayer(layer)
    dock.scene.set_layer(layer)
    until(lambda: not dock.controller.state.looking)
    type_classes(dock, "water", "forest")
    until(dock.run_bar.button.isEnabled)
    dock.run_bar.button.click()
    plugin.unload()
    until(lambda: not engine_processes(), 20)
    until(lambda: QgsApplication.taskManager().countActiveTasks() == 0, 20)
    assert parts_in_qgis(iface) == []
    assert [layer.name() for layer in QgsProject.instance().mapLayers().values()] == ["scene"]


@pytest.mark.parametrize("visible", [True, False])
def test_the_dock_comes_back_as_it_was_left(
    iface: QgisInterface, engine_python: str, visible: bool
) -> None:
    iface.mainWindow().show()
    first = classFactory(iface)
    first.initGui()
    first._toggle.trigger()
    if not visible:
        first.dock.close()
    assert first._toggle.isChecked() is visible
    first.unload()
    assert settings.DOCK_VISIBLE.get() is visible
    second = classFactory(iface)
    second.initGui()
    QApplication.processEvents()
    assert (second.dock is not None and second.dock.isVisible()) is visible
    second.unload()


def third_party() -> set[str]:
    """Return the top-level names of imported packages that are neither Python's nor QGIS's."""
    own = {"geolangbind_qgis", "tests", "qgis", "PyQt5", "PyQt6", "osgeo", "processing", "sip"}
    names = {name.partition(".")[0] for name in sys.modules}
    return names - own - set(sys.stdlib_module_names)
