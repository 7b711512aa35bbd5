# SPDX-License-Identifier: GPL-2.0-or-later
"""Photos dropped from a file manager onto a widget, e.g. a dock or the map."""

from __future__ import annotations

import os
from collections.abc import Callable

from qgis.PyQt.QtCore import QEvent, QMimeData, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from geolangbind_qgis.layers.photos import SUFFIXES

_COMING = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class PhotoDrop(QObject):
    """Lets ``widget`` take files that are photos; everything else is dropped as before.

    ``dropped`` carries their paths, one at least. Children that take drops of their
    own, such as the file fields of QGIS, come first. With ``folders`` these are taken
    too. What ``wanted`` does not want is left alone.
    """

    dropped = pyqtSignal(list)

    def __init__(
        self,
        widget: QWidget,
        folders: bool = False,
        wanted: Callable[[list[str]], bool] = lambda _: True,
    ) -> None:
        super().__init__(widget)
        self._widget, self._folders, self._wanted = widget, folders, wanted
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def shut_down(self) -> None:
        """Let ``widget``, which stays, be as it was."""
        self._widget.removeEventFilter(self)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what holds photos; called by Qt."""
        if event.type() not in (*_COMING, QEvent.Type.Drop):
            return False
        paths = photos_in(event.mimeData(), self._folders)
        if not paths or not self._wanted(paths):
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.dropped.emit(paths)
        return True


def photos_in(data: QMimeData | None, folders: bool = False) -> list[str]:
    """Return the files on this computer among what is dragged that are named as photos are.

    With ``folders`` these too.
    """
    urls = data.urls() if data is not None and data.hasUrls() else []
    paths = [url.toLocalFile() for url in urls if url.isLocalFile()]
    return [p for p in paths if p.lower().endswith(SUFFIXES) or (folders and os.path.isdir(p))]
