# SPDX-License-Identifier: GPL-2.0-or-later
"""Shows the card of a dock's model and lets it be downloaded from there."""

from __future__ import annotations

from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject

from geolangbind_qgis.gui.dialogs.model_card import ModelCard
from geolangbind_qgis.gui.engine_task import EngineTask
from geolangbind_qgis.gui.local_weights import weights_of
from geolangbind_qgis.gui.model_library import library
from geolangbind_qgis.gui.model_words import work_line
from geolangbind_qgis.gui.widgets.model_chooser import ModelChooser
from geolangbind_qgis.protocol import ModelEntry


class ModelCards(QObject):
    """Owns the card; downloads are the library's."""

    def __init__(self, iface: QgisInterface, chooser: ModelChooser, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library(iface)
        self._chooser = chooser
        self.card: ModelCard | None = None
        self._library.known.connect(self.refresh)
        self._library.moved.connect(self._moved)

    @property
    def task(self) -> EngineTask | None:
        """The download of the card's model."""
        entry = self.card.entry if self.card is not None else None
        return self._library.task(entry.name) if entry is not None else None

    def open(self) -> None:
        """Show the card of the model that is chosen."""
        entry = self._chooser.entry()
        if entry is None:
            return
        if self.card is None:
            self.card = ModelCard(self._chooser)
            self.card.fetch_asked.connect(self.fetch)
            self.card.cancel_asked.connect(self.cancel)
        self._fill(entry)
        self.card.show()
        self.card.raise_()
        self.card.activateWindow()

    def refresh(self) -> None:
        """Show what is known of the card's model by now."""
        if self.card is not None and self.card.entry is not None:
            name = self.card.entry.name
            self._fill(self._library.entry(name) or self.card.entry)

    def fetch(self) -> None:
        """Start to download the card's model, or to look for a newer version of it."""
        if self.card is not None and self.card.entry is not None:
            self._library.fetch(self.card.entry.name)

    def cancel(self) -> None:
        """Ask the download of the card's model to stop."""
        if self.card is not None and self.card.entry is not None:
            self._library.cancel(self.card.entry.name)

    def shut_down(self) -> None:
        """Follow nothing any more."""
        self._library.known.disconnect(self.refresh)
        self._library.moved.disconnect(self._moved)
        if self.card is not None:
            self.card.close()

    def _moved(self, name: str) -> None:
        if self.card is not None and self.card.entry is not None and self.card.entry.name == name:
            self._show_state(name)

    def _fill(self, entry: ModelEntry) -> None:
        if self.card is not None:
            self.card.show_model(entry, weights_of(entry.name))
            self._show_state(entry.name)

    def _show_state(self, name: str) -> None:
        if self.card is None:
            return
        work, note = self._library.works.get(name), self._library.notes.get(name)
        line = work_line(work) if work else note.text if note else ""
        self.card.show_state(work is not None, line)
