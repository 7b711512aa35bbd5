# SPDX-License-Identifier: GPL-2.0-or-later
"""Photos asked of the engine: where they were taken, and which of them look like a place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from geolangbind_qgis.gui.engine_runs import EngineRuns
from geolangbind_qgis.gui.engine_task import EngineTask, Inputs, ReadyRequest
from geolangbind_qgis.protocol import PhotosRequest, PhotosResult, RankResult

_SLOW_MS = 250  # what is done before shows no progress


class PhotoRuns(EngineRuns):
    """One question at a time; a newer one takes its place. ``idle`` follows each."""

    described = pyqtSignal(object, object)  # PhotosResult, its request
    ranked = pyqtSignal(object, object)  # RankResult, its request
    refused = pyqtSignal(str, str)  # one line, kind as in ``client.errors.EngineFailed``
    stopped = pyqtSignal()  # as the person asked for
    busy = pyqtSignal(float, str)  # fraction (below 0: unknown), message
    idle = pyqtSignal()

    def __init__(self, iface: QgisInterface, parent: QObject) -> None:
        super().__init__(iface, parent)
        self._fraction, self._line = -1.0, ""
        self.method = ""  # what was asked last
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_SLOW_MS)
        self._slow.timeout.connect(self._show)

    def describe(self, paths: Sequence[str], line: str) -> None:
        """Ask where these photos, or those in these folders, were taken."""
        request = ReadyRequest(PhotosRequest(tuple(paths)))
        self._start("describe_photos", PhotosResult, request, line)

    def rank(self, inputs: Inputs, line: str) -> None:
        """Ask which photos of a folder look like a place."""
        self._start("rank", RankResult, inputs, line)

    def shut_down(self) -> None:
        """Cancel and forget; nothing is said any more."""
        self._slow.stop()
        super().shut_down()

    def progressed(self, fraction: float, message: str, remaining_s: float | None) -> None:
        """Show how far it is."""
        self._fraction, self._line = fraction, message
        if not self._slow.isActive():
            self._show()

    def answered(self, result: Any, request: Any) -> None:
        """Hand the answer over."""
        self.ended()
        told = self.described if isinstance(result, PhotosResult) else self.ranked
        told.emit(result, request)

    def failed(self, line: str, kind: str) -> None:
        """Tell what went wrong."""
        self.ended()
        self.refused.emit(line, kind)

    def cancelled(self) -> None:
        """Tell that nothing came of it."""
        self.ended()
        self.stopped.emit()

    def ended(self) -> None:
        """Let the next question come."""
        super().ended()
        self._slow.stop()
        self.idle.emit()

    def _start(self, method: str, answer: type, inputs: Inputs, line: str) -> None:
        self.shut_down()  # the older question is not wanted any more
        self.method = method
        task = EngineTask(self.tr("GeoLangBind: {0}").format(line), method, answer, inputs)
        self._fraction, self._line = -1.0, line
        self._slow.start()
        self.begin(task)

    def _show(self) -> None:
        if self.task is not None:
            self.busy.emit(self._fraction, self._line)
