# SPDX-License-Identifier: GPL-2.0-or-later
"""Small upright pictures of photos, read off the main thread, the newest asked for first."""

from __future__ import annotations

import base64
from collections import OrderedDict
from collections.abc import Sequence

from qgis.PyQt.QtCore import QBuffer, QIODevice, QObject, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QImage, QImageReader, QPixmap

from geolangbind_qgis.gui.background import BackgroundTask, run_in_background

SIDE_PX = 240
_AT_ONCE = 4  # photos in one task: what is asked for meanwhile comes before the rest
_WAITING, _KEPT = 64, 300  # the list scrolls on: what is out of sight again need not be read
_FORMATS = (b"jpeg", b"png", b"webp")
_WHOLE_PX = 60_000_000  # above, only JPEGs are read: they alone are decoded small


class Thumbnails(QObject):
    """Keeps the newest few hundred; ``ready`` tells the path of one that can be had now."""

    ready = pyqtSignal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._known: OrderedDict[str, QPixmap] = OrderedDict()
        self._wanted: OrderedDict[str, None] = OrderedDict()
        self._reading: tuple[str, ...] = ()
        self._task: BackgroundTask | None = None

    def get(self, path: str) -> QPixmap | None:
        """Return the picture, at most 240 pixels a side; ``None``: not yet, ``ready`` follows.

        A null pixmap is returned for what cannot be shown.
        """
        if path in self._known:
            self._known.move_to_end(path)
            return self._known[path]
        if path in self._reading:
            return None
        self._wanted[path] = None
        self._wanted.move_to_end(path)
        while len(self._wanted) > _WAITING:
            self._wanted.popitem(last=False)
        self._read_some()
        return None

    def forget(self, path: str = "") -> None:
        """Read ``path`` anew when it is asked for, or all: files may have changed."""
        if path:
            self._known.pop(path, None)
        else:
            self._known.clear()

    def shut_down(self) -> None:
        """Drop what comes late."""
        self._wanted.clear()
        self._reading = ()
        if self._task is not None:
            self._task.forget()
            self._task = None

    def _read_some(self) -> None:
        if self._task is not None or not self._wanted:
            return
        count = min(_AT_ONCE, len(self._wanted))
        paths = self._reading = tuple(self._wanted.popitem()[0] for _ in range(count))
        title = self.tr("GeoLangBind: thumbnails")
        self._task = run_in_background(
            title, lambda: [read_upright(path) for path in paths], lambda *a: self._came(paths, *a)
        )

    def _came(
        self, paths: Sequence[str], images: Sequence[QImage] | None, error: Exception | None
    ) -> None:
        self._task, self._reading = None, ()
        found = images if images is not None and error is None else [QImage()] * len(paths)
        for path, image in zip(paths, found):
            self._known[path] = QPixmap.fromImage(image)
        while len(self._known) > _KEPT:
            self._known.popitem(last=False)
        for path in paths:
            self.ready.emit(path)
        self._read_some()


def read_upright(path: str, side: int = SIDE_PX) -> QImage:
    """Return a photo at most ``side`` pixels large, turned as its EXIF data say. Any thread.

    A null image where it cannot be shown; the engine says what is wrong with it.
    """
    reader = QImageReader(path)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    kind, size = bytes(reader.format()), reader.size()
    if kind not in _FORMATS or not size.isValid():
        return QImage()
    if kind != b"jpeg" and size.width() * size.height() > _WHOLE_PX:
        return QImage()
    if max(size.width(), size.height()) > side:
        small = size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(small.expandedTo(QSize(1, 1)))
    return reader.read()


def as_html(picture: QPixmap) -> str:
    """Return ``picture`` as an HTML image that needs no file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "JPEG", 85)
    data = base64.b64encode(bytes(buffer.data())).decode("ascii")
    return f'<img src="data:image/jpeg;base64,{data}">'
