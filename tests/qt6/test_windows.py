# SPDX-License-Identifier: GPL-2.0-or-later
"""Every window of the menu and every other dialog on Qt 6: opened, gone through, closed."""

from __future__ import annotations

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
from geolangbind_qgis.plugin import GeoLangBindPlugin
from geolangbind_qgis.protocol import ModelEntry

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


def test_pasted_classes_are_counted(qtbot: Any) -> None:
    QApplication.clipboard().setText("")
    dialog = PasteDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    assert not ok.isEnabled()
    QTest.keyClicks(dialog.edit, "water: river")
    assert ok.isEnabled() and "1" in dialog.note.text()
