# SPDX-License-Identifier: GPL-2.0-or-later
"""Finds and starts the engine off the main thread, and tells what it offers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from geolangbind_qgis import sentences
from geolangbind_qgis.gui.background import BackgroundTask, run_in_background
from geolangbind_qgis.protocol import DeviceReport, ModelEntry, ModelList, from_json


@dataclass(frozen=True)
class EngineOffer:
    """What a started engine said: its models and the devices it proved."""

    listing: ModelList
    devices: Sequence[DeviceReport]

    @property
    def models(self) -> tuple[ModelEntry, ...]:
        """Every model one can choose."""
        return self.listing.models


class EngineStatus(QObject):
    """Signals come in the main thread; the newest question wins."""

    missing = pyqtSignal(str, str)  # there is no engine Python: state of Health, one line
    failed = pyqtSignal(str)  # one line: it is there but does not start
    outdated = pyqtSignal(str)  # one line: it works, and the plugin comes with a newer one
    found = pyqtSignal()
    starting = pyqtSignal()
    ready = pyqtSignal(object)  # EngineOffer

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: BackgroundTask | None = None

    def look(self) -> None:
        """Find the engine's Python without starting it."""
        self._ask(_find, self._found)

    def start(self) -> None:
        """Start the engine and ask it for models and devices."""
        self.starting.emit()
        self._ask(_start, self._started)

    def shut_down(self) -> None:
        """Drop what comes late."""
        if self._task is not None:
            self._task.forget()
            self._task = None

    def _started(self, answer: tuple[EngineOffer, str]) -> None:
        offer, news = answer
        self._found(news)
        self.ready.emit(offer)

    def _found(self, news: str) -> None:
        self.found.emit()
        if news:
            self.outdated.emit(news)

    def _ask(self, work: object, good: object) -> None:
        def done(result: object, error: Exception | None) -> None:
            from geolangbind_qgis.client.errors import CallCancelled, EngineMissing

            self._task = None
            if isinstance(error, CallCancelled):  # stopped meanwhile, as another dock asked for
                self._ask(work, good)
            elif isinstance(error, EngineMissing):
                self.missing.emit(*_why_missing(sentences.shown(str(error))))
            elif error is not None:
                self.failed.emit(sentences.shown(str(error)))
            else:
                good(result)  # type: ignore[operator]

        self.shut_down()
        title = self.tr("GeoLangBind: engine")
        self._task = run_in_background(title, work, done)  # type: ignore[arg-type]


def _find() -> str:
    """Look for the engine's Python; return what is to be said of a newer one."""
    from geolangbind_qgis.client.environment.locate import find_engine_python

    find_engine_python()
    return _news()


def _start() -> tuple[EngineOffer, str]:
    from geolangbind_qgis.client import shared

    listing = list_models()
    return EngineOffer(listing, tuple(shared.engine().devices)), _news()


def list_models() -> ModelList:
    """Return what the engine says of its models, in a thread; raises as ``ask_engine`` does."""
    listing: ModelList = from_json(ModelList, ask_engine("list_models", {}))
    return listing


def _news() -> str:
    from geolangbind_qgis.client.environment import verify

    health = verify.glance()
    return health.says if health.state == "outdated" else ""


def _why_missing(line: str) -> tuple[str, str]:
    """Return the state of the environment, "own" for a Python chosen by hand, and a line."""
    from geolangbind_qgis.client.environment import verify

    health = verify.glance()
    if health.state == "broken":
        return ("broken", health.says) if health.record else ("own", line)
    return "missing", line


def ask_engine(method: str, request: Any) -> dict[str, Any]:
    """Return the engine's answer to a quick question, in a thread; it is started if need be.

    Raises what ``client.engine.Engine.submit`` and ``client.run.run_call`` do.
    """
    from geolangbind_qgis.client import shared
    from geolangbind_qgis.client.spoken import run_call

    return run_call(shared.engine().submit(method, request), lambda *_: None, lambda: False)


def stop_engine() -> None:
    """Stop the engine, in a thread; the next call starts another."""
    from geolangbind_qgis.client import shared

    shared.shut_down()


def engine_is_running() -> bool:
    """Whether the engine has been started and not stopped since; starts nothing."""
    from geolangbind_qgis.client import shared

    return shared.is_running()
