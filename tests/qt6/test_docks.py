# SPDX-License-Identifier: GPL-2.0-or-later
"""The docks on Qt 6, opened by their buttons and used by mouse and keyboard, with a real engine."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from conftest import REPOSITORY
from helpers import LEFT, LIMIT_MS, click, go_through, opened, type_classes, write_scene
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from geolangbind_qgis.gui.compare_state import CLICK, PHOTO, TEXT
from geolangbind_qgis.gui.widgets.extent_chooser import WORLD
from geolangbind_qgis.plugin import GeoLangBindPlugin
from tests.qgis.locations_helpers import write_test_weights


@pytest.fixture(scope="session")
def engine_python() -> str:
    built = REPOSITORY / ".venv" / "engine" / "bin" / "python"
    python = os.environ.get("GEOLANGBIND_ENGINE_PYTHON") or str(built)
    if not Path(python).exists():
        pytest.skip("no engine: set GEOLANGBIND_ENGINE_PYTHON to a Python with its packages")
    return python


@pytest.fixture
def scene() -> QgsRasterLayer:
    """A scene that no file holds."""
    return QgsProject.instance().addMapLayer(QgsRasterLayer("", "scene"))


def viewport(plugin: GeoLangBindPlugin) -> Any:
    return plugin.iface.mapCanvas().viewport()


def move(widget: Any, place: QPoint, held: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
    local, whole = QPointF(place), QPointF(widget.mapToGlobal(place))
    none, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseMove, local, whole, none, held, keys)
    QApplication.sendEvent(widget, event)


def drag(widget: Any, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(widget, LEFT, Qt.KeyboardModifier.NoModifier, start)
    move(widget, end, LEFT)
    QTest.mouseRelease(widget, LEFT, Qt.KeyboardModifier.NoModifier, end)


@pytest.mark.parametrize("name", ["classify", "compare", "locations"])
def test_dock_without_an_engine_says_so_and_is_gone_through(
    plugin: GeoLangBindPlugin, scene: QgsRasterLayer, name: str, qtbot: Any
) -> None:
    dock = opened(plugin, name, qtbot)
    qtbot.waitUntil(dock.banner.isVisible)
    go_through(dock)
    assert not dock.run_bar.button.isEnabled() and dock.run_bar.reason.text()
    dock.close()
    assert not plugin.slots[name].action.isChecked()
    plugin.slots[name].action.trigger()
    assert dock.isVisible()


def test_classes_are_pasted_coloured_moved_and_removed(
    plugin: GeoLangBindPlugin, qtbot: Any
) -> None:
    dock = opened(plugin, "classify", qtbot)
    QGuiApplication.clipboard().setText("water: river | lake\nforest\nbare soil")
    QTimer.singleShot(0, lambda: QApplication.activeModalWidget().accept())
    click(dock.classes.paste_button)
    names = [row.name for row in dock.classes.model.rows()]
    assert names == ["water", "forest", "bare soil"]
    dock.classes.table.choose_color(0)
    assert dock.classes.model.rows()[0].color == "#123456"
    dock.classes.table.select_place(0)
    click(dock.classes.down_button)
    assert [row.name for row in dock.classes.model.rows()][:2] == ["forest", "water"]
    QTest.keyClick(dock.classes.table, Qt.Key.Key_Delete)
    assert len(dock.classes.model.rows()) == 2
    dock.classes.sets_menu.popup(QPoint(0, 0))
    dock.classes.sets_menu.actions()[0].trigger()
    dock.classes.sets_menu.close()
    assert len(dock.classes.model.rows()) > 2
    assert not dock.classes.grab().isNull()


def test_a_rectangle_is_drawn_on_the_map(plugin: GeoLangBindPlugin, qtbot: Any) -> None:
    dock = opened(plugin, "classify", qtbot)
    dock.area.mode.setCurrentIndex(2)
    assert plugin.iface.mapCanvas().mapTool() is not None
    drag(viewport(plugin), QPoint(20, 30), QPoint(120, 90))
    choice = dock.area.choice()
    assert (choice.rectangle.width(), choice.rectangle.height()) == (100, 60)
    assert plugin.iface.mapCanvas().mapTool() is None
    dock.area.draw.click()
    QTest.keyClick(plugin.iface.mapCanvas(), Qt.Key.Key_Escape)
    assert not dock.area.draw.isChecked()


def test_every_dock_works_with_the_engine(
    plugin: GeoLangBindPlugin,
    engine_python: str,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    qtbot: Any,
) -> None:
    monkeypatch.setenv("GEOLANGBIND_ENGINE_PYTHON", engine_python)
    weights = write_test_weights(engine_python, tmp_path / "gair.safetensors")
    write_scene(engine_python, tmp_path / "scene é.tif")
    use_classify(plugin, qtbot)
    use_compare(plugin, qtbot)
    drop_photo(plugin, qtbot, tmp_path / "street é.jpg")
    use_locations(plugin, qtbot, weights)


def use_classify(plugin: GeoLangBindPlugin, qtbot: Any) -> None:
    """Type classes, run with Ctrl+Enter, look at the result."""
    dock = opened(plugin, "classify", qtbot)
    type_classes(dock, qtbot, "water", "bare soil")
    qtbot.waitUntil(dock.run_bar.button.isEnabled, timeout=LIMIT_MS)
    QTest.keyClick(dock.classes.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dock.run_bar.running
    qtbot.waitUntil(lambda: not dock.run_bar.running, timeout=LIMIT_MS)
    assert dock.result.result is not None, plugin.iface.messageBar().texts
    assert {row.name for row in dock.result.rows()} == {"water", "bare soil"}
    go_through(dock)


def use_compare(plugin: GeoLangBindPlugin, qtbot: Any) -> None:
    """Click, click with Shift and with Ctrl, leave a place out, type a phrase."""
    dock = opened(plugin, "compare", qtbot)
    shown: list[object] = []
    dock.controller.runs.shown.connect(lambda *_: shown.append(1))
    dock.ways.choose(CLICK)
    click(dock.click.button)
    for count, held in enumerate(
        (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier), 1
    ):
        click(viewport(plugin), QPoint(30 * count, 40), held)
        qtbot.waitUntil(lambda count=count: len(shown) >= count, timeout=LIMIT_MS)
    click(viewport(plugin), QPoint(300, 40), Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(shown) == 3, timeout=LIMIT_MS)
    assert dock.click.table.rowCount() == 3
    move(viewport(plugin), QPoint(50, 50))
    qtbot.waitUntil(lambda: "0.5" in dock.answer.here.text())
    qtbot.waitUntil(lambda: dock.answer.spectrum.isVisible())
    assert not dock.answer.grab().isNull()
    dock.click.table.selectRow(0)
    QTest.keyClick(dock.click.table, Qt.Key.Key_Delete)
    # a newer question takes the place of one that is still asked
    qtbot.waitUntil(lambda: len(shown) >= 4, timeout=LIMIT_MS)
    dock.ways.choose(TEXT)
    QTest.keyClicks(dock.text.phrase, "water")
    QTest.keyClick(dock.text.phrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(shown) >= 5, timeout=LIMIT_MS)
    go_through(dock)


def drop_photo(plugin: GeoLangBindPlugin, qtbot: Any, photo: Path) -> None:
    """Drop a photo on the Compare dock, then ask for none."""
    assert QImage(90, 60, QImage.Format.Format_RGB32).save(str(photo))
    dock = plugin.slots["compare"].dock
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo))])
    copy, no_key = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(9, 9), copy, data, LEFT, no_key)
    QApplication.sendEvent(dock, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(dock, QDropEvent(QPointF(9, 9), copy, data, LEFT, no_key))
    qtbot.waitUntil(lambda: dock.photo.card.path == str(photo), timeout=LIMIT_MS)
    qtbot.waitUntil(lambda: not dock.photo.card.picture.pixmap().isNull())
    assert dock.ways.current() == PHOTO and not dock.grab().isNull()
    click(dock.photo.card.clear)
    assert dock.photo.card.path == ""


def use_locations(plugin: GeoLangBindPlugin, qtbot: Any, weights: Path) -> None:
    """Let the whole world be encoded."""
    dock = opened(plugin, "locations", qtbot)
    dock.model.weights.setFilePath(str(weights))
    dock.extent.mode.setCurrentIndex(dock.extent.mode.findData(WORLD))
    dock.spacing.setValue(10.0)
    qtbot.waitUntil(dock.run_bar.button.isEnabled, timeout=LIMIT_MS)
    click(dock.run_bar.button)
    qtbot.waitUntil(lambda: not dock.run_bar.running, timeout=LIMIT_MS)
    layers = QgsProject.instance().mapLayers().values()
    assert "Locations: principal components" in [layer.name() for layer in layers]
    go_through(dock)
