# SPDX-License-Identifier: GPL-2.0-or-later
"""The window “Models”: which there are, where they are; download, check and remove them."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices, QShowEvent
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from geolangbind_qgis import settings
from geolangbind_qgis.gui.background import BackgroundTask, run_in_background
from geolangbind_qgis.gui.dialogs.model_card import ModelCard
from geolangbind_qgis.gui.dock_engine import not_installed
from geolangbind_qgis.gui.engine_status import EngineOffer, EngineStatus, stop_engine
from geolangbind_qgis.gui.local_weights import weights_of
from geolangbind_qgis.gui.model_library import library
from geolangbind_qgis.gui.numbers import size_text
from geolangbind_qgis.gui.tab_order import set_tab_order
from geolangbind_qgis.gui.widgets.banner import Banner
from geolangbind_qgis.gui.widgets.facts import breakable, paragraph
from geolangbind_qgis.gui.widgets.hint import Hint, tool_button
from geolangbind_qgis.gui.widgets.model_tile import ModelTile, short_path


class ModelsDialog(QDialog):
    """Shows the library; may be closed while a download goes on.

    ``settings_edited``: folder or offline mode are others now, the engine has to start
    anew with them. ``engine_asked`` asks for the window of the engine, ``help_asked``
    for the page on models.
    """

    settings_edited = pyqtSignal()
    engine_asked = pyqtSignal()
    help_asked = pyqtSignal()

    def __init__(self, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("GeoLangBindModelsDialog")
        self.setWindowTitle(self.tr("GeoLangBind · Models"))
        self._library = library(iface)
        self._status = EngineStatus(self)
        self._stopping: BackgroundTask | None = None
        self.tiles: dict[str, ModelTile] = {}
        self.card: ModelCard | None = None
        self.banner = Banner(self.tr("Install the engine…"))
        self.waiting = Hint()
        self.folder_title = QLabel(self.tr("Folder:"))
        self.folder = paragraph()
        self.folder.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.room = Hint()
        self.change = QPushButton(self.tr("Chan&ge…"))
        self.usual = QPushButton(self.tr("&Usual folder"))
        self.offline = QCheckBox(self.tr("O&ffline: use only models that are on this computer"))
        self.offline.setChecked(settings.OFFLINE.get())
        self.help = tool_button("mActionHelpContents", self.tr("Help on models"))
        self.close_button = QPushButton(self.tr("C&lose"))
        self._lay_out()
        self._connect()
        line = self.fontMetrics().height()
        room = self.screen().availableGeometry()
        self.resize(min(45 * line, room.width() - 40), min(44 * line, room.height() - 80))
        self._show_all()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask the engine: another program may have changed the cache."""
        super().showEvent(event)
        if not event.spontaneous():
            self._status.start()

    def settings_changed(self) -> None:
        """Start the engine anew with the settings of now, if the window is open."""
        self.offline.blockSignals(True)
        self.offline.setChecked(settings.OFFLINE.get())
        self.offline.blockSignals(False)
        self._show_all()
        if self.isVisible():
            self._forget()
            title = self.tr("GeoLangBind: engine")
            self._stopping = run_in_background(title, stop_engine, lambda *_: self._restart())

    def done(self, result: int) -> None:
        """Close; what is being done to models goes on."""
        self._forget()
        super().done(result)

    # --- what is shown ------------------------------------------------------------------

    def _show_all(self) -> None:
        for entry in self._library.listing.models:
            if entry.name not in self.tiles:
                self._add_tile(entry.name, ModelTile(entry))
        for name in self.tiles:
            self._show_tile(name)
        self._show_folder()

    def _show_tile(self, name: str) -> None:
        entry, tile = self._library.entry(name), self.tiles.get(name)
        if entry is None or tile is None:
            return
        works = self._library.works
        first = next(iter(works), name)
        tile.show_model(
            entry,
            weights=weights_of(name),
            work=works.get(name),
            note=self._library.notes.get(name),
            offline=settings.OFFLINE.get(),
            waits_for=self._library.title(first) if first != name else "",
        )
        self._show_folder()

    def _show_folder(self) -> None:
        listing = self._library.listing
        chosen = settings.MODELS_FOLDER.get().strip()
        self.folder.setText(breakable(short_path(chosen or listing.folder)))
        self.folder.setToolTip(chosen or listing.folder)
        self.folder_title.setVisible(bool(chosen or listing.folder))
        parts = []
        if listing.folder:
            parts.append(self.tr("{0} free").format(size_text(listing.free_bytes)))
        if listing.folder and not chosen:
            parts.append(self.tr("shared with other programs that use Hugging Face models"))
        self.room.setText(" · ".join(parts))
        idle = not self._library.works
        self.usual.setVisible(bool(chosen))
        why = "" if idle else self.tr("Something is being done to a model: wait for it, or cancel.")
        for widget in (self.change, self.usual, self.offline):
            widget.setEnabled(idle)
            widget.setToolTip(why)

    def _add_tile(self, name: str, tile: ModelTile) -> None:
        self.tiles[name] = tile
        models = self._library
        tile.fetch_asked.connect(lambda: models.fetch(name, tile.consent.isChecked()))
        tile.cancel_asked.connect(lambda: models.cancel(name))
        tile.verify_asked.connect(lambda: models.verify(name))
        tile.remove_asked.connect(lambda: self._remove(name))
        tile.about_asked.connect(lambda: self._about(name))
        tile.file_asked.connect(lambda: self._choose_file(name))
        tile.published_asked.connect(lambda: models.use_file(name, ""))
        tile.folder_asked.connect(lambda: self._open(tile.entry.path))
        self._list.insertWidget(self._list.count() - 1, tile)
        set_tab_order(self)

    # --- what is asked ------------------------------------------------------------------

    def _remove(self, name: str) -> None:
        entry = self._library.entry(name)
        if entry is None:
            return
        size = size_text(entry.size_bytes if entry.installed else entry.partial_bytes)
        text = self.tr("Remove {0} from this computer? {1} are freed.").format(entry.title, size)
        if not settings.MODELS_FOLDER.get():
            more = self.tr("Other programs that use the Hugging Face cache lose it too.")
            text = f"{text}\n{more}"
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
        if QMessageBox.question(self, self.windowTitle(), text, yes | no, no) == yes:
            self._library.remove(name)

    def _about(self, name: str) -> None:
        entry = self._library.entry(name)
        if entry is None:
            return
        if self.card is None:
            self.card = ModelCard(self)
        self.card.show_model(entry, weights_of(name))
        self.card.fetch.hide()  # the tile has it
        self.card.note.setText("")
        self.card.show()
        self.card.raise_()
        self.card.activateWindow()

    def _choose_file(self, name: str) -> None:
        kinds = self.tr("Checkpoints") + " (*.safetensors *.bin *.pth *.pt);;"
        kinds += self.tr("All files") + " (*)"
        title = self.tr("A checkpoint instead of the published one")
        path, _ = QFileDialog.getOpenFileName(self, title, weights_of(name), kinds)
        if path:
            self._library.use_file(name, path)

    def _choose_folder(self) -> None:
        title = self.tr("Folder for models")
        start = settings.MODELS_FOLDER.get() or self._library.listing.folder
        folder = QFileDialog.getExistingDirectory(self, title, start)
        if not folder:
            return
        if not os.access(folder, os.W_OK):
            self.room.setText(self.tr("Nothing can be written into {0}.").format(folder))
            return
        self._use_folder(folder)

    def _use_folder(self, folder: str) -> None:
        settings.MODELS_FOLDER.set(folder)
        self.settings_edited.emit()

    def _set_offline(self, offline: bool) -> None:
        settings.OFFLINE.set(offline)
        self.settings_edited.emit()

    def _open(self, path: str) -> None:
        if path:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(path).parent)))

    # --- the engine ---------------------------------------------------------------------

    def _restart(self) -> None:
        self._stopping = None
        self._status.start()

    def _forget(self) -> None:
        """Drop what comes late of the engine."""
        self._status.shut_down()
        if self._stopping is not None:
            self._stopping.forget()
            self._stopping = None

    def _starting(self) -> None:
        self.banner.say("")
        self.waiting.setText("" if self.tiles else self.tr("Starting the engine…"))

    def _ready(self, offer: EngineOffer) -> None:
        self.banner.say("")
        self.waiting.setText("")
        self._library.learn(offer.listing)

    def _missing(self, state: str, line: str) -> None:
        self.waiting.setText("")
        self.banner.button.show()
        self.banner.say(not_installed() if state == "missing" else line)

    def _failed(self, line: str) -> None:
        self._missing("", line)

    # --- how it is made -----------------------------------------------------------------

    def _connect(self) -> None:
        self._library.known.connect(self._show_all)
        self._library.moved.connect(self._moved)
        self._library.weights_chosen.connect(self._show_tile)
        self._status.starting.connect(self._starting)
        self._status.ready.connect(self._ready)
        self._status.missing.connect(self._missing)
        self._status.failed.connect(self._failed)
        self.banner.asked.connect(self.engine_asked)
        self.change.clicked.connect(self._choose_folder)
        self.usual.clicked.connect(lambda: self._use_folder(""))
        self.offline.toggled.connect(self._set_offline)
        self.help.clicked.connect(lambda: self.help_asked.emit())
        self.close_button.clicked.connect(self.close)

    def _moved(self, _: str) -> None:
        for name in self.tiles:
            self._show_tile(name)

    def _lay_out(self) -> None:
        content = QWidget()
        self._list = QVBoxLayout(content)
        self._list.setContentsMargins(0, 0, 4, 0)
        self._list.setSpacing(8)
        self._list.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(content)
        place = QHBoxLayout()
        place.addWidget(self.folder_title)
        place.addWidget(self.folder, 1)
        place.addWidget(self.change)
        place.addWidget(self.usual)
        bottom = QHBoxLayout()
        bottom.addWidget(self.help)
        bottom.addStretch(1)
        bottom.addWidget(self.close_button)
        for button in (self.change, self.usual, self.close_button):
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 12)
        layout.setSpacing(8)
        layout.addWidget(self.banner)
        layout.addWidget(self.waiting)
        layout.addWidget(scroll, 1)
        layout.addLayout(place)
        layout.addWidget(self.room)
        layout.addWidget(self.offline)
        layout.addLayout(bottom)
        self.setMinimumWidth(480)
