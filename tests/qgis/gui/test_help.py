# SPDX-License-Identifier: GPL-2.0-or-later
"""The help window: opened by each dock's button, with links and pictures that work."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication

from geolangbind_qgis.gui.dialogs.help import TROUBLE, HelpWindow, pages
from geolangbind_qgis.plugin import GeoLangBindPlugin

LEFT = Qt.MouseButton.LeftButton


def window() -> HelpWindow:
    """Return the help that is shown."""
    (found,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, HelpWindow)]
    assert found.isVisible()
    return found


@pytest.mark.parametrize("name", ["classify", "compare", "locations"])
def test_each_dock_opens_its_page(plugin: GeoLangBindPlugin, name: str) -> None:
    dock = plugin.slots[name].open()
    QTest.mouseClick(dock.run_bar.help, LEFT)
    assert window().current == name
    assert window().page.toPlainText().startswith(name.capitalize())
    assert window().contents.currentData() == name


def test_the_menu_opens_the_first_page_in_the_same_window(plugin: GeoLangBindPlugin) -> None:
    QTest.mouseClick(plugin.slots["classify"].open().run_bar.help, LEFT)
    shown = window()
    plugin.iface.mainWindow().findChild(QAction, "geolangbind_help_action").trigger()
    assert window() is shown and shown.current == "start"


def test_links_lead_to_pages_sections_and_the_browser(
    qgis_app: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown, opened = HelpWindow(), []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    shown.show()
    assert not shown.back.isEnabled()
    shown.page.anchorClicked.emit(QUrl("troubleshooting.md#downloads"))
    assert shown.current == TROUBLE and shown.page.textCursor().block().text() == "Downloads"
    assert shown.page.verticalScrollBar().value() > 100
    shown.page.anchorClicked.emit(QUrl("https://example.org/paper"))
    assert opened == ["https://example.org/paper"] and shown.current == TROUBLE
    QTest.mouseClick(shown.back, LEFT)
    assert shown.current == "start" and not shown.back.isEnabled()
    shown.close()


def test_every_page_of_the_contents_opens_with_its_pictures(qgis_app: object) -> None:
    shown = HelpWindow()
    for name in pages():
        shown.show_page(name)
        text = shown.page.toPlainText()
        assert len(text) > 300 and "](" not in text, name
        document = shown.page.document()
        block = document.begin()
        while block.isValid():
            found = block.begin()
            while not found.atEnd():
                picture = found.fragment().charFormat().toImageFormat()
                if picture.isValid():
                    loaded = document.resource(2, QUrl(picture.name()))
                    assert loaded is not None and not loaded.isNull(), picture.name()
                found += 1
            block = block.next()
