# SPDX-License-Identifier: GPL-2.0-or-later
"""Photos in a list: a thumbnail each, name, and similarity and distance once they are ranked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QPainter, QPixmap
from qgis.PyQt.QtWidgets import QAbstractItemView, QListView

from geolangbind_qgis.gui.numbers import cosine_text, metres_text
from geolangbind_qgis.gui.thumbnails import Thumbnails
from geolangbind_qgis.gui.widgets.hint import icon, plain_tip

ICON = QSize(72, 54)
_MOST_ROWS = 4


@dataclass(frozen=True)
class PhotoRow:
    """A photo: its place in degrees (WGS 84), ``None`` where it states none.

    ``score`` (cosine) and ``distance_m`` are those of a ranking.
    """

    path: str
    lon: float | None = None
    lat: float | None = None
    score: float | None = None
    distance_m: float | None = None


class PhotosModel(QAbstractListModel):
    """The rows as they come; pictures are asked for when a row is shown."""

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._rows: Sequence[PhotoRow] = ()
        self._places: dict[str, int] = {}
        self._thumbnails = thumbnails
        self._nothing = _framed(icon("photo").pixmap(ICON))
        thumbnails.ready.connect(self._ready)

    def set_rows(self, rows: Sequence[PhotoRow]) -> None:
        """Show these photos."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self._places = {row.path: place for place, row in enumerate(self._rows)}
        self.endResetModel()

    def row(self, place: int) -> PhotoRow | None:
        """Return the photo in a row of the list."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def find(self, path: str) -> QModelIndex:
        """Return where the photo ``path`` is; an invalid index where it is not."""
        place = self._places.get(path)
        return QModelIndex() if place is None else self.index(place)

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """Return the number of photos."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return text, picture or tooltip of a row."""
        row = self.row(index.row())
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{Path(row.path).name}\n{self.says(row)}"
        if role == Qt.ItemDataRole.DecorationRole:
            picture = self._thumbnails.get(row.path)
            return self._nothing if picture is None or picture.isNull() else _framed(picture)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.path)
        return None

    def says(self, row: PhotoRow) -> str:
        """Return similarity and distance, or the place, in words."""
        if row.score is not None:
            away = "" if row.distance_m is None else metres_text(row.distance_m)
            return " · ".join((cosine_text(row.score), away or self.tr("no GPS position")))
        if row.lon is None or row.lat is None:
            return self.tr("no GPS position")
        return f"{row.lon:.5f}, {row.lat:.5f}"

    def says_of(self, path: str) -> str:
        """Return the same of the photo ``path``; nothing of one that is not listed."""
        row = self.row(self._places.get(path, -1))
        return "" if row is None else self.says(row)

    def _ready(self, path: str) -> None:
        index = self.find(path)
        if index.isValid():
            self.dataChanged.emit(index, index)


class PhotoList(QListView):
    """``highlighted`` follows the row that is current, ``chosen`` a click on one or Enter."""

    highlighted = pyqtSignal(object)  # PhotoRow, or None
    chosen = pyqtSignal(object)  # PhotoRow

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.rows = PhotosModel(thumbnails)
        self._quiet = False
        self.setModel(self.rows)
        self.setAccessibleName(self.tr("Photos"))
        self.setIconSize(ICON)
        self.setUniformItemSizes(True)
        self.setAlternatingRowColors(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.clicked.connect(self._choose)
        self.selectionModel().currentChanged.connect(self._current_changed)

    def set_rows(self, rows: Sequence[PhotoRow], current: str = "") -> None:
        """Show these photos from the first on, with ``current`` chosen if it is among them."""
        self.rows.set_rows(rows)
        count = min(_MOST_ROWS, len(rows))
        tall = self.sizeHintForRow(0) if rows else 0
        self.setFixedHeight(count * tall + 2 * self.frameWidth())
        self.show_current(current)
        self.scrollToTop()

    def show_current(self, path: str) -> None:
        """Let the photo ``path`` be the current one; nobody is told."""
        self._quiet = True
        self.setCurrentIndex(self.rows.find(path))
        self._quiet = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses the current photo."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        alone = held == Qt.KeyboardModifier.NoModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and alone:
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        row = self.rows.row(index.row()) if index.isValid() else None
        if row is not None:
            self.chosen.emit(row)

    def _current_changed(self, index: QModelIndex, _: QModelIndex) -> None:
        if not self._quiet:
            self.highlighted.emit(self.rows.row(index.row()) if index.isValid() else None)


def _framed(picture: QPixmap) -> QPixmap:
    """Return ``picture`` in the middle of a transparent one: names begin in one column."""
    whole = QPixmap(ICON)
    whole.fill(Qt.GlobalColor.transparent)
    small = picture.scaled(
        ICON, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    painter = QPainter(whole)
    left, top = (ICON.width() - small.width()) // 2, (ICON.height() - small.height()) // 2
    painter.drawPixmap(left, top, small)
    painter.end()
    return whole
