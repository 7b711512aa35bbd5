# SPDX-License-Identifier: GPL-2.0-or-later
"""A page of Markdown, set like QGIS's own information pages, in the theme's colours."""

from __future__ import annotations

import re

from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtGui import QFont, QTextBlock, QTextCharFormat, QTextCursor, QTextOption, QTextTable
from qgis.PyQt.QtWidgets import QTextBrowser

_DEAD_LINK = re.compile(r"\[([^\]]*)\]\((?!<?(?:https?|file):)[^)]*\)")


class MarkdownPage(QTextBrowser):
    """Web links open in the browser, folders in the file manager; other links are plain text."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self.setOpenExternalLinks(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)

    def show_text(self, markdown: str) -> None:
        """Show this text from its beginning."""
        self._text = markdown
        document = self.document()
        self.setMarkdown(self.linked(markdown))
        document.setDocumentMargin(12)
        document.setIndentWidth(20)
        headings = []
        block = document.begin()
        while block.isValid():
            if block.blockFormat().headingLevel():
                headings.append(block.blockNumber())
            block = block.next()
        for number in headings:
            self._set_heading(document.findBlockByNumber(number))
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _set_table(frame)

    def linked(self, markdown: str) -> str:
        """Return the text without the links that lead nowhere from here."""
        return _DEAD_LINK.sub(r"\1", markdown)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of QGIS's theme: the colour of links is kept in the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._text:
            self.show_text(self._text)

    def _set_heading(self, block: QTextBlock) -> None:
        level = block.blockFormat().headingLevel()
        size = self.font().pointSizeF()
        letters = QTextCharFormat()
        letters.setFontWeight(QFont.Weight.Bold)
        letters.setFontPointSize(size * (1.5 if level == 1 else 1.2))
        space = block.blockFormat()
        space.setTopMargin(0 if level == 1 else 1.5 * size)
        cursor = QTextCursor(block)
        cursor.setBlockFormat(space)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(letters)


def plain(text: str) -> str:
    """Return ``text`` so that Markdown shows it as it is, in one line."""
    return re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", " ".join(text.split()))


def _set_table(table: QTextTable) -> None:
    """Take the frame off and, where it is empty, the head that Markdown wants."""
    look = table.format()
    look.setBorder(0)
    look.setCellPadding(3)
    look.setLeftMargin(-3)  # letters stand below the letters above
    look.setTopMargin(4)
    table.setFormat(look)
    head = [table.cellAt(0, column) for column in range(table.columns())]
    if all(cell.firstCursorPosition() == cell.lastCursorPosition() for cell in head):
        table.removeRows(0, 1)
