# SPDX-License-Identifier: GPL-2.0-or-later
"""Finds and starts the engine off the main thread, and tells what it offers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from geolangbind_qgis.gui.background import BackgroundTask, run_in_background
from geolangbind_qgis.protocol import DeviceReport, ModelEntry, from_json


@dataclass(frozen=True)
class EngineOffer:
    """What a started engine said: its models and the devices it proved."""

    models: Sequence[ModelEntry]
    devices: Sequence[DeviceReport]


class EngineStatus(QObject):
    """Signals come in the main thread; the newest question wins."""

    missing = pyqtSignal(str)  # one line: there is no engine Python
    failed = pyqtSignal(str)  # one line: it is there but does not start
    found = pyqtSignal()
    starting = pyqtSignal()
    ready = pyqtSignal(object)  # EngineOffer

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: BackgroundTask | None = None

    def look(self) -> None:
        """Find the engine's Python without starting it."""
        self._ask(_find, lambda _: self.found.emit())

    def start(self) -> None:
        """Start the engine and ask it for models and devices."""
        self.starting.emit()
        self._ask(_start, self._started)

    def shut_down(self) -> None:
        """Drop what comes late."""
        if self._task is not None:
            self._task.forget()
            self._task = None

    def _started(self, offer: EngineOffer) -> None:
        self.found.emit()
        self.ready.emit(offer)

    def _ask(self, work: object, good: object) -> None:
        def done(result: object, error: Exception | None) -> None:
            from geolangbind_qgis.client.errors import CallCancelled, EngineMissing

            self._task = None
            if isinstance(error, CallCancelled):  # stopped meanwhile, as another dock asked for
                self._ask(work, good)
            elif isinstance(error, EngineMissing):
                self.missing.emit(str(error))
            elif error is not None:
                self.failed.emit(str(error))
            else:
                good(result)  # type: ignore[operator]

        self.shut_down()
        self._task = run_in_background(self.tr("GeoLangBind: engine"), work, done)  # type: ignore[arg-type]


def _find() -> None:
    from geolangbind_qgis.client.environment.locate import find_engine_python

    find_engine_python()


def _start() -> EngineOffer:
    from geolangbind_qgis.client import shared

    answer = ask_engine("list_models", {})
    models = [from_json(ModelEntry, entry) for entry in answer["models"]]
    return EngineOffer(models, tuple(shared.engine().devices))


def ask_engine(method: str, request: Any) -> dict[str, Any]:
    """Return the engine's answer to a quick question, in a thread; it is started if need be.

    Raises what ``client.engine.Engine.submit`` and ``client.run.run_call`` do.
    """
    from geolangbind_qgis.client import shared
    from geolangbind_qgis.client.run import run_call

    return run_call(shared.engine().submit(method, request), lambda *_: None, lambda: False)


def engine_is_running() -> bool:
    """Whether the engine has been started and not stopped since; starts nothing."""
    from geolangbind_qgis.client import shared

    return shared.is_running()
