# SPDX-License-Identifier: GPL-2.0-or-later
"""Photos dropped from a file manager onto a widget, e.g. a dock or the map."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QMimeData, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

SUFFIXES = (".jpg", ".jpeg", ".png")
_COMING = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class PhotoDrop(QObject):
    """Lets ``widget`` take files that are photos; everything else is dropped as before.

    ``dropped`` carries their paths, one at least. Children that take drops of their
    own, such as the file fields of QGIS, come first.
    """

    dropped = pyqtSignal(list)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what holds photos; called by Qt."""
        if event.type() not in (*_COMING, QEvent.Type.Drop):
            return False
        paths = photos_in(event.mimeData())
        if not paths:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.dropped.emit(paths)
        return True


def photos_in(data: QMimeData | None) -> list[str]:
    """Return the files on this computer among what is dragged that are named as photos are."""
    urls = data.urls() if data is not None and data.hasUrls() else []
    paths = [url.toLocalFile() for url in urls if url.isLocalFile()]
    return [path for path in paths if path.lower().endswith(SUFFIXES)]
