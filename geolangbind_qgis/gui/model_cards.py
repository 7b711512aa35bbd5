# SPDX-License-Identifier: GPL-2.0-or-later
"""Shows the card of a model and downloads it when asked, one model at a time."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject

from geolangbind_qgis.gui import messages
from geolangbind_qgis.gui.dialogs.model_card import ModelCard
from geolangbind_qgis.gui.fetch_task import FetchTask
from geolangbind_qgis.gui.widgets.model_chooser import ModelChooser
from geolangbind_qgis.protocol import ModelEntry


class ModelCards(QObject):
    """Owns the card and the running download."""

    def __init__(self, iface: QgisInterface, chooser: ModelChooser, parent: QObject) -> None:
        super().__init__(parent)
        self._iface = iface
        self._chooser = chooser
        self.card: ModelCard | None = None
        self.task: FetchTask | None = None

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
            entry = self._chooser.entry(self.card.entry.name)
            if entry is not None:
                self._fill(entry)

    def fetch(self) -> None:
        """Start to download the card's model, or to look for a newer version of it."""
        if self.task is not None or self.card is None or self.card.entry is None:
            return
        self.task = FetchTask(self.card.entry)
        self.task.progressed.connect(self._progressed)
        self.task.fetched.connect(self._fetched)
        self.task.failed.connect(self._failed)
        self.task.cancelled.connect(self._cancelled)
        QgsApplication.taskManager().addTask(self.task)
        self.refresh()

    def cancel(self) -> None:
        """Ask the running download to stop."""
        if self.task is not None:
            self.task.cancel()

    def shut_down(self) -> None:
        """Cancel and forget; nothing is said any more."""
        if self.task is not None:
            for signal in (
                self.task.progressed,
                self.task.fetched,
                self.task.failed,
                self.task.cancelled,
            ):
                signal.disconnect()
            self.task.cancel()
            self.task = None
        if self.card is not None:
            self.card.close()

    def _fill(self, entry: ModelEntry) -> None:
        if self.card is not None:
            fetching = self.task.entry.name if self.task is not None else ""
            self.card.show_model(entry, self._chooser.weights_of(entry.name), fetching)

    def _progressed(self, message: str) -> None:
        if self.task is not None:
            self._note(self.task.entry.name, message)

    def _note(self, name: str, text: str) -> None:
        """Say ``text`` on the card if it is that of the model ``name``."""
        if self.card is not None and self.card.entry is not None and self.card.entry.name == name:
            self.card.note.setText(text)

    def _fetched(self, found: ModelEntry) -> None:
        before = self.task.entry if self.task is not None else found
        self._end(found)
        if not before.installed:
            text = self.tr("{0} is on this computer now.")
        elif before.revision == found.revision:
            text = self.tr("{0} is the newest version.")
        else:
            text = self.tr("{0} was replaced by its newest version.")
        messages.tell(self._iface, text.format(found.title))

    def _failed(self, line: str) -> None:
        self._note(self._end(), line)  # the card may cover the message bar
        messages.warn(self._iface, line)

    def _cancelled(self) -> None:
        self._note(self._end(), self.tr("Cancelled; the next download goes on from here."))

    def _end(self, found: ModelEntry | None = None) -> str:
        """Return the name of the model that was being downloaded."""
        name = self.task.entry.name if self.task is not None else ""
        self.task = None
        if found is not None:
            self._chooser.replace(found)
        self.refresh()
        return name
