# SPDX-License-Identifier: GPL-2.0-or-later
"""The engine as a dock shows it: missing, starting, ready, started again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

from geolangbind_qgis.gui.background import BackgroundTask, run_in_background
from geolangbind_qgis.gui.dialogs.settings import SettingsDialog
from geolangbind_qgis.gui.engine_status import EngineStatus

if TYPE_CHECKING:
    from geolangbind_qgis.gui.docks.column_dock import ColumnDock


class DockEngine(QObject):
    """Says in the dock's banner and run bar how the engine is; ``problem`` keeps a run back."""

    changed = pyqtSignal()
    ready = pyqtSignal(object)  # EngineOffer

    def __init__(self, dock: ColumnDock) -> None:
        super().__init__(dock)
        self._dock = dock
        self._restarting: BackgroundTask | None = None
        self.problem = ""
        self.status = EngineStatus(self)
        dock.banner.asked.connect(self._choose_python)
        self.status.missing.connect(self._missing)
        self.status.failed.connect(self._failed)
        self.status.found.connect(self.works)
        self.status.starting.connect(lambda: dock.run_bar.set_note(self.tr("Starting the engine…")))
        self.status.ready.connect(self._ready)

    def works(self) -> None:
        """Take back what was said about the engine."""
        self._missing("")

    def restart(self) -> None:
        """Stop the engine, and start one with the settings of now."""
        self._forget_restart()
        title = self.tr("GeoLangBind: engine")
        self._restarting = run_in_background(title, _stop_engine, lambda *_: self._restart())

    def shut_down(self) -> None:
        """Drop what comes late."""
        self.status.shut_down()
        self._forget_restart()

    def _missing(self, line: str) -> None:
        self._dock.banner.say(line)
        self.problem = line
        self._dock.run_bar.set_note("")
        self.changed.emit()

    def _failed(self, line: str) -> None:
        """Say it and leave Run enabled: the next run starts a new engine."""
        self._missing("")
        self._dock.banner.say(line)

    def _ready(self, offer: object) -> None:
        self._dock.run_bar.set_note("")
        self.ready.emit(offer)

    def _choose_python(self) -> None:
        if SettingsDialog(self._dock).exec():
            self._dock.settings_edited.emit()

    def _forget_restart(self) -> None:
        if self._restarting is not None:
            self._restarting.forget()
            self._restarting = None

    def _restart(self) -> None:
        self._restarting = None
        self.status.start()


def _stop_engine() -> None:
    from geolangbind_qgis.client import shared

    shared.shut_down()
