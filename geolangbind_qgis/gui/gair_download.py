# SPDX-License-Identifier: GPL-2.0-or-later
"""The download of GAIR from a dock's panel: nothing is asked of the hub before that."""

from __future__ import annotations

from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject

from geolangbind_qgis.gui.engine_status import EngineOffer
from geolangbind_qgis.gui.engine_task import EngineTask
from geolangbind_qgis.gui.local_weights import GAIR as NAME
from geolangbind_qgis.gui.model_library import library
from geolangbind_qgis.gui.model_words import work_line
from geolangbind_qgis.gui.widgets.gair_panel import GairPanel


class GairDownload(QObject):
    """Keeps the panel equal to what the library knows; the download is the library's."""

    def __init__(self, iface: QgisInterface, panel: GairPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._panel = library(iface), panel
        self._library.known.connect(self._known)
        self._library.moved.connect(self._moved)
        self._library.weights_chosen.connect(panel.reload)
        panel.fetch_asked.connect(self.fetch)
        panel.cancel_asked.connect(self.cancel)

    @property
    def task(self) -> EngineTask | None:
        """The download that goes on."""
        return self._library.task(NAME)

    def engine_ready(self, offer: EngineOffer) -> None:
        """Show whether GAIR is here."""
        self._panel.set_devices(offer.devices)
        self._panel.set_entry(next((e for e in offer.models if e.name == NAME), None))
        self._moved(NAME)

    def fetch(self) -> None:
        """Start the download; the tick beside the button has accepted the licence."""
        if self._panel.entry is not None and self._panel.consent.isChecked():
            self._library.fetch(NAME, accept_licence=True)

    def cancel(self) -> None:
        """Ask the running download to stop."""
        self._library.cancel(NAME)

    def shut_down(self) -> None:
        """Follow nothing any more."""
        self._library.known.disconnect(self._known)
        self._library.moved.disconnect(self._moved)
        self._library.weights_chosen.disconnect(self._panel.reload)

    def _known(self) -> None:
        if self._panel.entry is not None:  # what it is for has been shown
            self._panel.set_entry(self._library.entry(NAME))

    def _moved(self, name: str) -> None:
        if name != NAME:
            return
        work, note = self._library.works.get(NAME), self._library.notes.get(NAME)
        line = work_line(work) if work else note.text if note else ""
        self._panel.set_fetching(work is not None, line)
