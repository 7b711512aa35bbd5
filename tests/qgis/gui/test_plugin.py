# SPDX-License-Identifier: GPL-2.0-or-later
"""Loading and unloading: fast, and nothing of the plugin or its engine stays behind."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from compare_helpers import answers, click, heatmaps, show_on_canvas
from conftest import chosen
from dock_helpers import engine_processes, run, type_classes, until
from qgis.core import QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget

from geolangbind_qgis import classFactory, settings
from geolangbind_qgis.client import shared
from geolangbind_qgis.gui.dialogs.settings import SettingsDialog
from geolangbind_qgis.gui.docks.classify import ClassifyDock
from geolangbind_qgis.plugin import GeoLangBindPlugin

DOCK = "GeoLangBindClassifyDock"
DOCKS = (DOCK, "GeoLangBindCompareDock")
HEAVY = {"torch", "rasterio", "safetensors", "tokenizers", "huggingface_hub"}


def parts_in_qgis(iface: QgisInterface) -> list[str]:
    """Return what of the plugin can be seen in QGIS."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    window = iface.mainWindow()
    found = [d.objectName() for d in window.findChildren(QDockWidget) if d.objectName() in DOCKS]
    actions = window.findChildren(QAction)
    found += [a.objectName() for a in actions if a.objectName().startswith("geolangbind")]
    if QgsApplication.processingRegistry().providerById("geolangbind") is not None:
        found.append("provider")
    return found


LOAD = """
import sys

class Never:  # what no QGIS that only starts may have to load
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"numpy", "scipy", "pyqtgraph", "processing", *sys.argv[1:]}:
            raise AssertionError(name)

from qgis.core import QgsApplication
application = QgsApplication([], True)
application.initQgis()
from unittest.mock import MagicMock
from qgis.PyQt.QtWidgets import QMainWindow
sys.meta_path.insert(0, Never())
window = QMainWindow()
iface = MagicMock(mainWindow=lambda: window)  # QGIS's own has Processing with it
from geolangbind_qgis import classFactory
plugin = classFactory(iface)
plugin.initGui()
print(len(plugin.slots))
plugin.unload()
"""


def test_loading_asks_for_nothing_heavy() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", LOAD, *HEAVY], capture_output=True, text=True, timeout=120
    )
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.strip() == "3"


def test_unload_leaves_nothing(
    iface: QgisInterface, engine_python: str, scene_path: object
) -> None:
    path_before = list(sys.path)
    modules_before = third_party()
    plugin = classFactory(iface)
    plugin.initGui()
    plugin.slots["classify"].action.trigger()
    assert set(parts_in_qgis(iface)) >= {DOCK, "provider", "geolangbind_classify_action"}
    until(engine_processes, 30)
    plugin.unload()
    assert parts_in_qgis(iface) == []
    until(lambda: not engine_processes(), 10)
    assert sys.path == path_before
    assert third_party() == modules_before


def test_docks_share_a_place_as_tabs(
    plugin: GeoLangBindPlugin, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = plugin.iface.mainWindow()
    window.show()
    # as in a window that never had them: it remembers where docks of other tests were
    monkeypatch.setattr(window, "restoreDockWidget", lambda _dock: False)
    classify = plugin.slots["classify"].open()
    compare = plugin.slots["compare"].open()
    locations = plugin.slots["locations"].open()
    assert set(window.tabifiedDockWidgets(classify)) == {compare, locations}
    until(locations.isUserVisible, 5)
    action = plugin.slots["classify"].action
    assert not classify.isUserVisible() and action.isChecked()
    action.trigger()  # brings it to the front
    until(classify.isUserVisible, 5)
    assert action.isChecked()
    action.trigger()  # and closes it
    assert not classify.isUserVisible() and not action.isChecked()
    assert plugin.slots["compare"].action.isChecked()


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
    plugin.slots["classify"].action.trigger()
    dock = plugin.slots["classify"].dock
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


def test_unloading_the_compare_dock_leaves_nothing_on_the_map_nor_in_python(
    iface: QgisInterface, engine_python: str, scene_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(scene_path.parent / "cache"))
    canvas, path_before, handler = iface.mapCanvas(), list(sys.path), sys.excepthook
    items_before, modules_before = len(canvas.scene().items()), third_party()
    tool_before = canvas.mapTool()
    plugin = classFactory(iface)
    plugin.initGui()
    assert third_party() == modules_before
    iface.mainWindow().show()
    plugin.slots["compare"].action.trigger()
    dock = plugin.slots["compare"].dock
    layer = chosen(scene_path, "scene", dock)
    assert third_party() == modules_before, "no chart is shown yet"
    show_on_canvas(dock, layer)
    with answers(dock):
        click(dock, (0.25, 0.5))
    source = Path(heatmaps()[0].source())
    until(lambda: len(dock.answer.spectrum.chart().points[True].data), 10)
    plugin.unload()
    assert parts_in_qgis(iface) == []
    assert canvas.mapTool() is tool_before
    assert len(canvas.scene().items()) == items_before
    assert sys.path == path_before and sys.excepthook is handler
    # where colorama is installed, pyqtgraph imports it
    assert third_party() - modules_before <= {"pyqtgraph", "colorama"}
    assert not HEAVY & set(sys.modules)
    until(lambda: not engine_processes(), 10)
    assert source.exists(), "the answer belongs to the project now"
    canvas.xyCoordinates.emit(canvas.center())
    QApplication.processEvents()


def test_unloading_in_the_middle_of_a_question_is_quiet(
    iface: QgisInterface, engine_python: str, scene_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(scene_path.parent / "cache"))
    plugin = classFactory(iface)
    plugin.initGui()
    iface.mainWindow().show()
    plugin.slots["compare"].action.trigger()
    dock = plugin.slots["compare"].dock
    show_on_canvas(dock, chosen(scene_path, "scene", dock))
    click(dock, (0.25, 0.5))
    assert dock.controller.runs.task is not None
    plugin.unload()
    until(lambda: not engine_processes(), 20)
    until(lambda: QgsApplication.taskManager().countActiveTasks() == 0, 20)
    assert parts_in_qgis(iface) == [] and heatmaps() == []


@pytest.mark.parametrize("name", ["classify", "compare", "locations"])
@pytest.mark.parametrize("visible", [True, False])
def test_the_docks_come_back_as_they_were_left(
    iface: QgisInterface, engine_python: str, visible: bool, name: str
) -> None:
    iface.mainWindow().show()
    first = classFactory(iface)
    first.initGui()
    left = first.slots[name]
    left.action.trigger()
    if not visible:
        left.dock.close()
    assert left.action.isChecked() is visible
    first.unload()
    second = classFactory(iface)
    second.initGui()
    QApplication.processEvents()
    dock = second.slots[name].dock
    assert (dock is not None and dock.isVisible()) is visible
    assert [key for key, slot in second.slots.items() if slot.dock] == [name] * visible
    second.unload()


def test_ok_in_the_settings_disturbs_the_engine_only_if_something_was_changed(
    plugin: GeoLangBindPlugin, dock: ClassifyDock, monkeypatch: pytest.MonkeyPatch
) -> None:
    minutes = iter([settings.IDLE_MINUTES.get(), 7])

    def press_ok(dialog: SettingsDialog) -> bool:
        dialog.idle.setValue(next(minutes))
        dialog.accept()
        return True

    monkeypatch.setattr(SettingsDialog, "exec", press_ok)
    assert plugin.menu is not None
    until(lambda: shared.is_running())
    plugin.menu.show_settings()
    assert dock.controller.engine._restarting is None
    plugin.menu.show_settings()
    assert settings.IDLE_MINUTES.get() == 7
    assert dock.controller.engine._restarting is not None
    until(lambda: dock.controller.engine._restarting is None)


def third_party() -> set[str]:
    """Return the top-level names of imported packages that are neither Python's nor QGIS's."""
    own = {"geolangbind_qgis", "tests", "qgis", "PyQt5", "PyQt6", "osgeo", "processing", "sip"}
    names = {name.partition(".")[0] for name in sys.modules}
    # Python's own under other names: multiprocessing's for __main__, a platform's build values.
    pythons = {n for n in names if n == "__mp_main__" or n.startswith("_sysconfigdata_")}
    return names - own - pythons - set(sys.stdlib_module_names)
