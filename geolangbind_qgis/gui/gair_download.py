# SPDX-License-Identifier: GPL-2.0-or-later
"""The download of GAIR from a dock's panel: nothing is asked of the hub before that."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, pyqtSignal

from geolangbind_qgis.gui import messages
from geolangbind_qgis.gui.engine_status import EngineOffer
from geolangbind_qgis.gui.fetch_task import FetchTask
from geolangbind_qgis.gui.widgets.gair_panel import NAME, GairPanel
from geolangbind_qgis.protocol import ModelEntry


class GairDownload(QObject):
    """Keeps the panel equal to what the engine knows; owns the running download."""

    fetched = pyqtSignal()

    def __init__(self, iface: QgisInterface, panel: GairPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._iface, self._panel = iface, panel
        self.task: FetchTask | None = None
        panel.fetch_asked.connect(self.fetch)
        panel.cancel_asked.connect(self.cancel)

    def engine_ready(self, offer: EngineOffer) -> None:
        """Show whether GAIR is here."""
        self._panel.set_devices(offer.devices)
        self._panel.set_entry(next((e for e in offer.models if e.name == NAME), None))

    def fetch(self) -> None:
        """Start the download; the tick beside the button has accepted the licence."""
        panel = self._panel
        if self.task is not None or panel.entry is None or not panel.consent.isChecked():
            return
        self.task = FetchTask(panel.entry, accept_licence=True)
        self.task.progressed.connect(self._progressed)
        self.task.fetched.connect(self._fetched)
        self.task.failed.connect(self._failed)
        self.task.cancelled.connect(self._cancelled)
        panel.set_fetching(True, self.tr("Starting the download…"))
        QgsApplication.taskManager().addTask(self.task)

    def cancel(self) -> None:
        """Ask the running download to stop."""
        if self.task is not None:
            self.task.cancel()

    def shut_down(self) -> None:
        """Cancel and forget; nothing is said any more."""
        task, self.task = self.task, None
        if task is None:
            return
        for signal in (task.progressed, task.fetched, task.failed, task.cancelled):
            signal.disconnect()
        task.cancel()

    def _progressed(self, message: str) -> None:
        self._panel.set_fetching(True, message)

    def _fetched(self, entry: ModelEntry) -> None:
        self.task = None
        self._panel.set_fetching(False)
        self._panel.set_entry(entry)
        messages.tell(self._iface, self.tr("{0} is on this computer now.").format(entry.title))
        self.fetched.emit()

    def _failed(self, line: str) -> None:
        self.task = None
        self._panel.set_fetching(False, line)
        messages.warn(self._iface, line)

    def _cancelled(self) -> None:
        self.task = None
        line = self.tr("Cancelled; the next download goes on from here.")
        self._panel.set_fetching(False, line)
