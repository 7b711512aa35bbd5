# SPDX-License-Identifier: GPL-2.0-or-later
"""The models of this QGIS: what is known of them, and what is being done to them.

One for all docks and windows: a download that one begins all show.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, pyqtSignal

from geolangbind_qgis.gui import local_weights, messages
from geolangbind_qgis.gui.background import BackgroundTask, run_in_background
from geolangbind_qgis.gui.engine_status import list_models
from geolangbind_qgis.gui.engine_task import EngineTask, ReadyRequest
from geolangbind_qgis.gui.numbers import size_text
from geolangbind_qgis.protocol import (
    ModelCheck,
    ModelEntry,
    ModelList,
    ModelRemoved,
    ModelRequest,
    Transfer,
)

FETCH, VERIFY, REMOVE = "fetch_model", "verify_model", "remove_model"
_ANSWERS = {FETCH: ModelEntry, VERIFY: ModelCheck, REMOVE: ModelRemoved}


@dataclass
class Work:
    """What is being done to a model; ``fraction`` is below 0 until it has begun."""

    method: str
    task: EngineTask
    fraction: float = -1.0
    remaining_s: float | None = None
    transfer: Transfer | None = None
    cancelling: bool = False


@dataclass(frozen=True)
class Note:
    """How the last thing that was done to a model ended, in a line."""

    text: str
    is_problem: bool = False
    is_damage: bool = False  # downloading it again helps


class ModelLibrary(QObject):
    """Signals come in the main thread; ``listing`` is empty until the engine was asked."""

    known = pyqtSignal()  # the listing is another one
    moved = pyqtSignal(str)  # what is done to this model began, went on or ended
    weights_chosen = pyqtSignal(str)  # another file for this model

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__()
        self._iface = iface
        self._asking: BackgroundTask | None = None
        self.listing = ModelList(())
        self.works: dict[str, Work] = {}
        self.notes: dict[str, Note] = {}

    def learn(self, listing: ModelList) -> None:
        """Take over what the engine says of its models."""
        self.listing = listing
        self.known.emit()

    def entry(self, name: str) -> ModelEntry | None:
        """Return what the engine said of the model ``name``."""
        return next((entry for entry in self.listing.models if entry.name == name), None)

    def title(self, name: str) -> str:
        """Return what the model ``name`` is called."""
        entry = self.entry(name)
        return entry.title if entry else name

    def task(self, name: str) -> EngineTask | None:
        """Return the task that works on the model ``name``."""
        work = self.works.get(name)
        return work.task if work else None

    def fetch(self, name: str, accept_licence: bool = False) -> None:
        """Download a model, go on with its download, or look for a newer version of it.

        ``accept_licence``: the person was shown ``ModelEntry.consent`` and accepts it.
        """
        request = ModelRequest(name, accept_licence=accept_licence)
        before = self.entry(name)
        title = self.tr("GeoLangBind: download of {0}")
        self._begin(FETCH, title, request, lambda found: self._fetched(before, found))

    def verify(self, name: str) -> None:
        """Compare a model with its published checksums and load it; a chosen file only loads."""
        request = ModelRequest(name, local_weights.weights_of(name))
        title = self.tr("GeoLangBind: check of {0}")
        self._begin(VERIFY, title, request, lambda found: self._verified(name, found))

    def remove(self, name: str) -> None:
        """Delete a downloaded model, whole or in part."""
        title = self.tr("GeoLangBind: removal of {0}")
        request = ModelRequest(name)
        self._begin(REMOVE, title, request, lambda found: self._removed(name, found))

    def cancel(self, name: str) -> None:
        """Ask what is done to the model ``name`` to stop."""
        work = self.works.get(name)
        if work is not None and not work.cancelling:
            work.cancelling = True
            work.task.cancel()
            self.moved.emit(name)

    def cancel_all(self) -> None:
        """Ask everything to stop."""
        for name in tuple(self.works):
            self.cancel(name)

    def use_file(self, name: str, path: str) -> None:
        """Use the checkpoint ``path`` instead of the published one; empty: the published one."""
        local_weights.set_weights(name, path)
        self.notes.pop(name, None)
        self.weights_chosen.emit(name)

    def refresh(self) -> None:
        """Ask the engine anew; it is started if need be."""
        self._forget()
        title = self.tr("GeoLangBind: engine")
        self._asking = run_in_background(title, list_models, self._answered)

    def shut_down(self) -> None:
        """Cancel and forget everything; nothing is said any more."""
        self._forget()
        for work in self.works.values():
            for signal in _signals(work.task):
                signal.disconnect()
            work.task.cancel()
        self.works = {}

    def _begin(self, method: str, title: str, request: ModelRequest, done: Any) -> None:
        name = request.name
        if name in self.works:
            return
        inputs = ReadyRequest(request)
        task = EngineTask(title.format(self.title(name)), method, _ANSWERS[method], inputs)
        self.works[name] = Work(method, task)
        self.notes.pop(name, None)
        task.transferred.connect(lambda transfer: self._transferred(name, transfer))
        task.progressed.connect(lambda *news: self._progressed(name, *news))
        task.answered.connect(lambda found, _: done(found))
        task.failed.connect(lambda line, kind: self._failed(name, line, kind))
        task.cancelled.connect(lambda: self._cancelled(name))
        QgsApplication.taskManager().addTask(task)
        self.moved.emit(name)

    def _transferred(self, name: str, transfer: Transfer | None) -> None:
        if name in self.works:
            self.works[name].transfer = transfer

    def _progressed(self, name: str, fraction: float, _: str, remaining_s: float | None) -> None:
        work = self.works.get(name)
        if work is not None:
            work.fraction, work.remaining_s = fraction, remaining_s
            self.moved.emit(name)

    def _fetched(self, before: ModelEntry | None, found: ModelEntry) -> None:
        if before is None or not before.installed:
            text = self.tr("{0} is on this computer now.")
        elif before.revision == found.revision:
            text = self.tr("{0} is the newest version.")
        else:
            text = self.tr("{0} was replaced by its newest version.")
        line = text.format(found.title)
        models = [found if entry.name == found.name else entry for entry in self.listing.models]
        self.listing = ModelList(tuple(models), self.listing.folder, self.listing.free_bytes)
        self._end(found.name, Note(line))
        self.known.emit()
        messages.tell(self._iface, line)

    def _verified(self, name: str, found: ModelCheck) -> None:
        if found.compared:
            line = self.tr("No damage: every file is as it was published, and the model loads.")
        else:
            line = self.tr("The model loads; there is no checksum to compare it with.")
        self._end(name, Note(" ".join([line, *found.notes]), bool(found.notes)))

    def _removed(self, name: str, found: ModelRemoved) -> None:
        line = self.tr("Removed; {0} are free again.").format(size_text(found.freed_bytes))
        self._end(name, Note(line))

    def _failed(self, name: str, line: str, kind: str) -> None:
        work = self.works.get(name)
        damaged = work is not None and work.method == VERIFY and kind == "CheckpointError"
        published = not local_weights.weights_of(name)
        self._end(name, Note(line, is_problem=True, is_damage=damaged and published))
        if work is not None and work.method == FETCH:
            messages.warn(self._iface, line)

    def _cancelled(self, name: str) -> None:
        work = self.works.get(name)
        came = work.transfer.done_bytes if work is not None and work.transfer else 0
        line = self.tr("Cancelled.")
        if came:
            line = self.tr("Cancelled; the next download goes on from here.")
        self._end(name, Note(line))

    def _end(self, name: str, note: Note) -> None:
        self.works.pop(name, None)
        self.notes[name] = note
        self.moved.emit(name)
        self.refresh()

    def _answered(self, listing: ModelList | None, error: Exception | None) -> None:
        self._asking = None
        if listing is not None and error is None:  # an error was said, or will be by who asks next
            self.learn(listing)

    def _forget(self) -> None:
        if self._asking is not None:
            self._asking.forget()
            self._asking = None


def _signals(task: EngineTask) -> Sequence[Any]:
    return task.transferred, task.progressed, task.answered, task.failed, task.cancelled


_library: ModelLibrary | None = None


def library(iface: QgisInterface) -> ModelLibrary:
    """Return the library of this QGIS; messages go to the bar of the ``iface`` that was first."""
    global _library
    if _library is None:
        _library = ModelLibrary(iface)
    return _library


def learn(listing: ModelList) -> None:
    """Tell the library, if there is one, what an engine that has just started said."""
    if _library is not None:
        _library.learn(listing)


def shut_down() -> None:
    """Forget the library; a later ``library()`` makes a new one."""
    global _library
    old, _library = _library, None
    if old is not None:
        old.shut_down()
        old.deleteLater()
