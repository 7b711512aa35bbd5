# SPDX-License-Identifier: GPL-2.0-or-later
"""The help that ships with the plugin: pages with pictures, read without a network."""

from __future__ import annotations

import re

from qgis.PyQt.QtCore import QCoreApplication, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QTextCursor
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from geolangbind_qgis import paths
from geolangbind_qgis.gui.widgets.hint import tool_button
from geolangbind_qgis.gui.widgets.markdown_page import MarkdownPage

START, TROUBLE = "start", "troubleshooting"


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("Help", text)


def pages() -> dict[str, str]:
    """Return the title of every page by its name, in the order of the contents."""
    return {
        START: tr("First steps"),
        "classify": tr("Classify"),
        "compare": tr("Compare"),
        "locations": tr("Locations"),
        "engine": tr("Engine"),
        "models": tr("Models"),
        TROUBLE: tr("When something goes wrong"),
        "messages": tr("Every message"),
        "privacy": tr("Privacy"),
    }


def slug(heading: str) -> str:
    """Return what a link calls a heading: small letters and hyphens, as on the web."""
    kept = re.sub(r"[^\w\s-]", "", heading.lower())
    return re.sub(r"\s+", "-", kept.strip())


class HelpPage(MarkdownPage):
    """A page whose links lead to other pages (``compare.md#a-photo``) and into the browser."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        folder = QUrl.fromLocalFile(f"{paths.resource('help')}/")
        self.document().setBaseUrl(folder)  # pictures are named beside the page
        self.setSearchPaths([str(paths.resource("help"))])

    def linked(self, markdown: str) -> str:
        """Return the text as it is: every link leads somewhere."""
        return markdown

    def show_section(self, name: str) -> bool:
        """Scroll to the heading that links call ``name``; return whether there is one."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and slug(block.text()) == name:
                self.setTextCursor(QTextCursor(block))
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(int(top))
                return True
            block = block.next()
        return False


class HelpWindow(QDialog):
    """Non-modal; ``show_page`` opens a page, the way back is kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("GeoLangBind help"))
        self.contents = QComboBox()
        self.contents.setAccessibleName(tr("Page"))
        for name, title in pages().items():
            self.contents.addItem(title, name)
        self.back = tool_button("mActionArrowLeft", tr("Back"))
        self.page = HelpPage()
        self.current = ""
        self._path: list[str] = []
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        top = QHBoxLayout()
        top.addWidget(self.back)
        top.addWidget(self.contents, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.page, 1)
        layout.addWidget(buttons)
        self.resize(760, 720)
        self.contents.activated.connect(lambda _: self.show_page(self.contents.currentData()))
        self.back.clicked.connect(self._go_back)
        self.page.anchorClicked.connect(self._follow)
        buttons.rejected.connect(self.reject)
        self.show_page(START)

    def show_page(self, name: str, section: str = "") -> None:
        """Show the page, at one of its headings if ``section`` names one (as in links)."""
        if name != self.current:
            text = paths.resource("help", f"{name}.md").read_text(encoding="utf-8")
            self._path.append(name)
            self._show(name, text)
        if section:
            self.page.show_section(section)

    def _show(self, name: str, text: str) -> None:
        self.current = name
        self.page.show_text(text)
        self.page.verticalScrollBar().setValue(0)
        self.contents.setCurrentIndex(self.contents.findData(name))
        self.back.setEnabled(len(self._path) > 1)
        self.page.setFocus()  # keys scroll

    def _go_back(self) -> None:
        if len(self._path) > 1:
            self._path.pop()
            name = self._path.pop()
            self.show_page(name)

    def _follow(self, link: QUrl) -> None:
        file, section = link.fileName(), link.fragment()
        if link.scheme() in ("http", "https", "mailto"):
            QDesktopServices.openUrl(link)
        elif file.endswith(".md"):
            self.show_page(file[: -len(".md")], section)
        elif section:
            self.page.show_section(section)
