# SPDX-License-Identifier: GPL-2.0-or-later
"""The engine as a dock shows it: missing, being installed, starting, ready, started again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from geolangbind_qgis.gui import model_library
from geolangbind_qgis.gui.background import BackgroundTask, run_in_background
from geolangbind_qgis.gui.engine_status import EngineOffer, EngineStatus, stop_engine

if TYPE_CHECKING:
    from geolangbind_qgis.gui.docks.column_dock import ColumnDock


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("DockEngine", text)


def not_installed() -> str:
    """Return what is said where there is no engine yet."""
    return tr(
        "The engine that runs the models is not installed yet. It takes about two "
        "minutes; QGIS's own Python is left alone."
    )


class DockEngine(QObject):
    """Says in the dock's banner and run bar how the engine is; ``problem`` keeps a run back."""

    changed = pyqtSignal()
    ready = pyqtSignal(object)  # EngineOffer

    def __init__(self, dock: ColumnDock) -> None:
        super().__init__(dock)
        self._dock = dock
        self._restarting: BackgroundTask | None = None
        self._said = ("", "")  # the banner's line and its button
        self._work = ""
        self.problem = ""
        self.status = EngineStatus(self)
        dock.banner.asked.connect(dock.engine_asked)
        self.status.missing.connect(self._missing)
        self.status.failed.connect(self._failed)
        self.status.outdated.connect(self._outdated)
        self.status.found.connect(self.works)
        self.status.starting.connect(lambda: dock.run_bar.set_note(self.tr("Starting the engine…")))
        self.status.ready.connect(self._ready)

    def works(self) -> None:
        """Take back what was said about the engine."""
        self._say("", "", "")

    def show_work(self, line: str) -> None:
        """Say that the engine is being installed, or, with an empty ``line``, no longer."""
        self._work = line
        self._show()

    def restart(self) -> None:
        """Stop the engine, and start one with the settings of now."""
        self._forget_restart()
        if self.problem:  # what was missing may be there now: not said again before a look
            self._say("", "", self.tr("Starting the engine…"))
        title = self.tr("GeoLangBind: engine")
        self._restarting = run_in_background(title, stop_engine, lambda *_: self._restart())

    def shut_down(self) -> None:
        """Drop what comes late."""
        self.status.shut_down()
        self._forget_restart()

    def _missing(self, state: str, line: str) -> None:
        """Say what is wrong; ``state`` is that of ``client.environment.verify.Health``."""
        if state == "missing":
            button, problem = self.tr("Install the engine…"), self.tr("Install the engine first.")
            self._say(not_installed(), button, problem)
        elif state == "broken":
            self._say(line, self.tr("Repair the engine…"), self.tr("Repair the engine first."))
        else:
            self._say(line, self.tr("Engine…"), line)

    def _failed(self, line: str) -> None:
        """Say it and leave Run enabled: the next run starts a new engine."""
        self._say(line, self.tr("Engine…"), "")

    def _outdated(self, line: str) -> None:
        self._say(line, self.tr("Update the engine…"), "")

    def _ready(self, offer: EngineOffer) -> None:
        model_library.learn(offer.listing)
        self._dock.run_bar.set_note("")
        self.ready.emit(offer)

    def _say(self, line: str, button: str, problem: str) -> None:
        self._said, self.problem = (line, button), problem
        self._dock.run_bar.set_note("")
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        line, button = (self._work, self.tr("Show…")) if self._work else self._said
        self._dock.banner.say(line, button)

    def _forget_restart(self) -> None:
        if self._restarting is not None:
            self._restarting.forget()
            self._restarting = None

    def _restart(self) -> None:
        self._restarting = None
        self.status.start()
