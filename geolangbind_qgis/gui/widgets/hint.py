# SPDX-License-Identifier: GPL-2.0-or-later
"""Small quiet text, icons of the project and the theme's colours."""

from __future__ import annotations

import html

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QGuiApplication, QIcon, QPalette
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QToolButton, QWidget

from geolangbind_qgis import language, paths


class Hint(QLabel):
    """A wrapping line in small, quiet type; takes no room while empty."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        font = self.font()
        font.setPointSizeF(max(7.0, font.pointSizeF() * 0.9))
        self.setFont(font)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._quieten()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show ``text``; hide the line when it is empty."""
        super().setText(text)
        self.setVisible(bool(text))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of QGIS's theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.ApplicationPaletteChange, QEvent.Type.StyleChange):
            self._quieten()

    def _quieten(self) -> None:
        palette = QGuiApplication.palette()
        color = mixed(
            palette.color(QPalette.ColorRole.WindowText),
            palette.color(QPalette.ColorRole.Window),
            0.7,
        )
        own = QPalette(palette)
        own.setColor(QPalette.ColorRole.WindowText, color)
        self.setPalette(own)


class PromptLanguageHint(Hint):
    """Says to people whose QGIS is not in English that the models know only English."""

    def __init__(self) -> None:
        super().__init__("" if language.is_english() else tr("The models know only English words."))
        self.setToolTip(tr("“Wald” means nothing to them, “forest” does: give English prompts."))


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("Hint", text)


def plain_tip(text: str) -> str:
    """Return ``text`` for a tooltip: what looks like HTML in it is shown, not obeyed."""
    if "<" not in text:
        return text
    escaped = html.escape(text).replace("\n", "<br>")
    return f"<qt>{escaped}</qt>"


def quiet_text() -> QBrush:
    """Return the brush for quiet text in tables: readable in light and dark themes."""
    palette = QGuiApplication.palette()
    text = palette.color(QPalette.ColorRole.Text)
    return QBrush(mixed(text, palette.color(QPalette.ColorRole.Base), 0.55))


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """Return ``share`` of ``one`` and the rest of ``other``."""
    parts = zip(one.getRgbF()[:3], other.getRgbF()[:3])
    return QColor.fromRgbF(*(share * a + (1.0 - share) * b for a, b in parts))


def icon(name: str) -> QIcon:
    """Return the project's icon ``name`` (without ``.svg``), else QGIS's icon of that name."""
    path = paths.resource("icons", f"{name}.svg")
    return QIcon(str(path)) if path.exists() else QgsApplication.getThemeIcon(f"/{name}.svg")


def tool_button(name: str, tip: str, parent: QWidget | None = None) -> QToolButton:
    """Return a flat button with icon ``name`` and the tooltip ``tip`` (and accessible name)."""
    button = QToolButton(parent)
    button.setIcon(icon(name))
    button.setAutoRaise(True)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
