# SPDX-License-Identifier: GPL-2.0-or-later
"""One clear line in QGIS's message bar, and the same in its log."""

from __future__ import annotations

import html

from qgis.core import Qgis, QgsMessageLog
from qgis.gui import QgisInterface

TITLE = "GeoLangBind"


def say(iface: QgisInterface, text: str, level: Qgis.MessageLevel, seconds: int = 0) -> None:
    """Show ``text`` (one line) for ``seconds``; 0: as long as QGIS shows messages of this level."""
    line = " ".join(text.split())
    QgsMessageLog.logMessage(line, TITLE, level, False)
    shown = html.escape(line, quote=False)  # the bar takes HTML; names are none
    if seconds:
        iface.messageBar().pushMessage(TITLE, shown, level, seconds)
    else:
        iface.messageBar().pushMessage(TITLE, shown, level)


def warn(iface: QgisInterface, text: str) -> None:
    """Say that something did not work; stays until it is closed."""
    say(iface, text, Qgis.MessageLevel.Warning)


def tell(iface: QgisInterface, text: str) -> None:
    """Say that something is done."""
    say(iface, text, Qgis.MessageLevel.Success, 8)


def hint(iface: QgisInterface, text: str) -> None:
    """Say why nothing came of a click or a key; goes away by itself."""
    say(iface, text, Qgis.MessageLevel.Warning, 5)
