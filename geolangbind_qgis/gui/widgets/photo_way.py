# SPDX-License-Identifier: GPL-2.0-or-later
"""Ask with a street-view photo: dropped or chosen, alone or from a folder of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QMouseEvent, QPixmap, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from geolangbind_qgis.gui.thumbnails import Thumbnails
from geolangbind_qgis.gui.widgets.hint import Hint, icon, plain_tip, tool_button
from geolangbind_qgis.gui.widgets.photo_list import PhotoList, PhotoRow

_WIDE, _TALL = 132, 99  # of the photo that is asked about


class NameLabel(QLabel):
    """A file's name in bold in the room there is; beginning and end stay."""

    def __init__(self) -> None:
        super().__init__()
        self._path = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        font = self.font()
        font.setBold(True)
        self.setFont(font)

    def show_path(self, path: str) -> None:
        """Show the name of the file ``path``."""
        self._path = path
        self.setToolTip(plain_tip(path))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the name into the room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        name, room = Path(self._path).name, max(40, self.width())
        self.setText(self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, room))


class PhotoCard(QFrame):
    """The photo that is asked about; without one, a place to drop it, which a click opens."""

    opening = pyqtSignal()

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.path = ""
        self._thumbnails = thumbnails
        self.setObjectName("geolangbind_photo_card")
        self.setStyleSheet(
            "#geolangbind_photo_card { border: 1px dashed palette(mid); border-radius: 4px; }"
        )
        self.invitation = Hint(
            self.tr("Drop a street-view photo here or on the map, or a folder of them.")
        )
        self.invitation.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setAccessibleName(self.tr("Photo"))
        self.name = NameLabel()
        self.says = Hint()
        self.clear = tool_button("mIconClearText", self.tr("Ask about no photo"))
        self.earth = QPushButton(self.tr("Where o&n Earth…"))
        self.earth.setToolTip(
            self.tr("Where the model would expect this photo, with no image (Locations dock)")
        )
        self._lay_out()
        thumbnails.ready.connect(self._ready)
        self.show_photo("", "")

    def show_photo(self, path: str, says: str) -> None:
        """Show the photo ``path`` and a line about it; an empty path: none."""
        self.path = path
        self.invitation.setVisible(not path)
        self.shown.setVisible(bool(path))
        self.setCursor(Qt.CursorShape.ArrowCursor if path else Qt.CursorShape.PointingHandCursor)
        if path:
            self.name.show_path(path)
            self.says.setText(says)
            self._show_picture(self._thumbnails.get(path))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the empty card chooses a photo."""
        if not self.path and event.button() == Qt.MouseButton.LeftButton:
            self.opening.emit()
        super().mouseReleaseEvent(event)

    def _ready(self, path: str) -> None:
        if path == self.path:
            self._show_picture(self._thumbnails.get(path))

    def _show_picture(self, picture: QPixmap | None) -> None:
        if picture is None or picture.isNull():
            self.picture.setPixmap(icon("photo").pixmap(48, 48))
            self.picture.setFixedSize(_WIDE, _TALL)
            return
        ratio = self.devicePixelRatioF()
        small = picture.scaled(
            round(_WIDE * ratio),
            round(_TALL * ratio),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        small.setDevicePixelRatio(ratio)
        self.picture.setPixmap(small)
        self.picture.setFixedSize(max(48, round(small.width() / ratio)), _TALL)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self.name, 1)
        top.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignTop)
        beside = QVBoxLayout()
        beside.setSpacing(2)
        beside.addLayout(top)
        beside.addWidget(self.says)
        beside.addStretch(1)
        beside.addWidget(self.earth, 0, Qt.AlignmentFlag.AlignLeft)
        self.shown = QWidget()
        line = QHBoxLayout(self.shown)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.picture)
        line.addLayout(beside, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self.invitation)
        layout.addWidget(self.shown)
        self.invitation.setMinimumHeight(56)


class PhotoWay(QWidget):
    """The photo, and below it the folder's photos; says what a person asks for."""

    photo_asked = pyqtSignal()  # choose a file
    folder_asked = pyqtSignal()
    cleared = pyqtSignal()
    closed = pyqtSignal()  # the folder
    stopped = pyqtSignal()  # reading or ranking it
    earth_asked = pyqtSignal()

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.card = PhotoCard(thumbnails)
        self.open_photo = QPushButton(self.tr("Ph&oto…"))
        self.open_photo.setToolTip(self.tr("Choose a street-view photo"))
        self.open_folder = QPushButton(self.tr("Fo&lder…"))
        self.open_folder.setToolTip(
            self.tr("Choose a folder of photos; those with a GPS position come onto the map")
        )
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.close_folder = tool_button(
            "mIconClearText", self.tr("Close the folder; its points stay on the map")
        )
        self.photos = PhotoList(thumbnails)
        self.notes = Hint()
        self.rank = QPushButton(self.tr("&Rank by a place on the map"))
        self.rank.setIcon(icon("place_like"))
        self.rank.setToolTip(self.tr("Click the map: which of the photos look like this place?"))
        self.busy = QWidget()
        self.busy_line = Hint()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(8)
        self.stop = QToolButton()
        self.stop.setText(self.tr("Cancel"))
        self.gallery = QWidget()
        self._lay_out()
        self._connect()
        self.show_photos("", ())
        self.set_idle()

    def show_photos(
        self, title: str, rows: Sequence[PhotoRow], notes: str = "", current: str = ""
    ) -> None:
        """List the photos of a folder under ``title``; an empty title: there is none."""
        self.title.setText(title)
        self.title.setToolTip(plain_tip(title))
        self.notes.setText(notes)
        self.photos.set_rows(rows, current)
        self.photos.setVisible(bool(rows))
        self.rank.setVisible(bool(rows))
        self.gallery.setVisible(bool(title))

    def set_busy(self, fraction: float, line: str) -> None:
        """Show how far reading or ranking is; a fraction below 0: unknown."""
        self.bar.setRange(0, 0 if fraction < 0 else 1000)
        if fraction >= 0:
            self.bar.setValue(round(1000 * fraction))
        self.busy_line.setText(line)
        self.busy.show()

    def set_idle(self) -> None:
        """Nothing is read or ranked."""
        self.busy.hide()

    def _connect(self) -> None:
        self.card.opening.connect(lambda: self.photo_asked.emit())
        self.open_photo.clicked.connect(lambda: self.photo_asked.emit())
        self.open_folder.clicked.connect(lambda: self.folder_asked.emit())
        self.card.clear.clicked.connect(lambda: self.cleared.emit())
        self.card.earth.clicked.connect(lambda: self.earth_asked.emit())
        self.close_folder.clicked.connect(lambda: self.closed.emit())
        self.stop.clicked.connect(lambda: self.stopped.emit())

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.open_photo, 1)
        buttons.addWidget(self.open_folder, 1)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.close_folder)
        progress = QHBoxLayout(self.busy)
        progress.setContentsMargins(0, 0, 0, 0)
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(self.bar)
        told.addWidget(self.busy_line)
        progress.addLayout(told, 1)
        progress.addWidget(self.stop)
        inside = QVBoxLayout(self.gallery)
        inside.setContentsMargins(0, 4, 0, 0)
        inside.setSpacing(4)
        inside.addLayout(head)
        inside.addWidget(self.photos)
        inside.addWidget(self.notes)
        inside.addWidget(self.rank)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.card)
        layout.addLayout(buttons)
        layout.addWidget(self.gallery)
        layout.addWidget(self.busy)
