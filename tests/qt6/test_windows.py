# SPDX-License-Identifier: GPL-2.0-or-later
"""Every window of the menu and every other dialog on Qt 6: opened, gone through, closed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from helpers import go_through
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialog

from geolangbind_qgis import settings
from geolangbind_qgis.gui.dialogs.model_card import ModelCard
from geolangbind_qgis.gui.dialogs.paste import PasteDialog
from geolangbind_qgis.gui.dialogs.settings import SettingsDialog
from geolangbind_qgis.gui.model_library import FETCH, Note, Work
from geolangbind_qgis.gui.widgets.model_tile import ModelTile
from geolangbind_qgis.plugin import GeoLangBindPlugin
from geolangbind_qgis.protocol import ModelEntry, Transfer

ENTRY = ModelEntry(
    name="geolangbind-b-224",
    title="GeoLangBind B-224",
    says="base size",
    licence="MIT",
    size_bytes=1_500_000_000,
    installed=False,
    path="",
    repository="someone/somewhere",
)


def entries(plugin: GeoLangBindPlugin) -> list[QAction]:
    """Return the menu's entries that open windows, not docks."""
    docks = [slot.action for slot in plugin.slots.values()]
    found = plugin.iface.mainWindow().findChildren(QAction)
    ours = [action for action in found if action.objectName().startswith("geolangbind_")]
    return [action for action in ours if action not in docks]


def windows(plugin: GeoLangBindPlugin) -> list[QDialog]:
    """Return the visible windows that belong to QGIS's."""
    children = plugin.iface.mainWindow().findChildren(QDialog)
    return [window for window in children if window.isVisible()]


def test_every_entry_of_the_menu_opens_a_window(plugin: GeoLangBindPlugin, qtbot: Any) -> None:
    assert len(entries(plugin)) >= 3
    for action in entries(plugin):
        seen: list[str] = []
        used = QTimer()
        used.setSingleShot(True)
        used.timeout.connect(lambda seen=seen: seen.extend(map(use, windows(plugin))))
        used.start(100)  # a modal window lets no more code run here until it is closed
        action.trigger()
        qtbot.waitUntil(lambda seen=seen: bool(seen))
        assert windows(plugin) == []


def use(window: QDialog) -> str:
    """Go through the window, press Tab through its fields, close it; return its title."""
    go_through(window)
    for _ in range(5):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
    title = window.windowTitle()
    assert title and not window.grab().isNull()
    window.reject()
    return title


def test_settings_are_stored_and_wrong_ones_refused(qtbot: Any) -> None:
    dialog = SettingsDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.device.setCurrentText("toaster")
    ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    assert dialog.problem_text() and not ok.isEnabled()
    dialog.device.setCurrentText("cpu")
    dialog.idle.setValue(7)
    dialog.offline.setChecked(True)
    assert ok.isEnabled()
    dialog.accept()
    assert settings.DEVICE.get() == "cpu"
    assert settings.IDLE_MINUTES.get() == 7
    assert settings.OFFLINE.get() is True


@pytest.mark.parametrize("offline", [True, False])
def test_model_card_offers_its_download(qtbot: Any, offline: bool) -> None:
    settings.OFFLINE.set(offline)
    card = ModelCard()
    qtbot.addWidget(card)
    card.show()
    card.show_model(ENTRY)
    assert "1.5 GB" in card.fetch.text() and card.fetch.isEnabled() is not offline
    card.show_state(True, "12 %")
    with qtbot.waitSignal(card.cancel_asked):
        card.fetch.click()
    go_through(card)


def test_a_models_tile_in_every_state(qtbot: Any) -> None:
    tile = ModelTile(ENTRY)
    qtbot.addWidget(tile)
    tile.show()
    asked: list[str] = []
    tile.fetch_asked.connect(lambda: asked.append("fetch"))
    tile.cancel_asked.connect(lambda: asked.append("cancel"))
    tile.show_model(ENTRY)
    assert tile.main.text() == "Download" and tile.check.isHidden()
    QTest.mouseClick(tile.main, Qt.MouseButton.LeftButton)
    come = Transfer("downloading", 500_000_000, 1_500_000_000, 10_000_000.0)
    tile.show_model(ENTRY, work=Work(FETCH, None, 0.33, 100.0, come))  # type: ignore[arg-type]
    assert tile.progress.numbers.text() == "500 MB of 1.5 GB · 10 MB/s · 2 min left"
    QTest.mouseClick(tile.main, Qt.MouseButton.LeftButton)
    assert asked == ["fetch", "cancel"]
    tile.show_model(replace(ENTRY, partial_bytes=500_000_000), note=Note("Cancelled."))
    assert tile.main.text() == "Go on" and tile.note.text() == "Cancelled."
    here = replace(ENTRY, installed=True, path="/models/weights.safetensors")
    tile.show_model(here, note=Note("It is damaged.", True, True))
    assert tile.main.isHidden() and tile.problem.button.isVisible()
    go_through(tile)


def test_pasted_classes_are_counted(qtbot: Any) -> None:
    QApplication.clipboard().setText("")
    dialog = PasteDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    assert not ok.isEnabled()
    QTest.keyClicks(dialog.edit, "water: river")
    assert ok.isEnabled() and "1" in dialog.note.text()
