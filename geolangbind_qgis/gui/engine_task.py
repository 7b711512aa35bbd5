# SPDX-License-Identifier: GPL-2.0-or-later
"""A question to the engine as a QGIS task: knows no widgets and no layers of the project."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Any, Protocol

from qgis.core import QgsRasterBlockFeedback, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal

from geolangbind_qgis import sentences
from geolangbind_qgis.layers.errors import ExportCancelled, LayerError
from geolangbind_qgis.protocol import from_json

log = logging.getLogger("geolangbind")


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("EngineTask", text)


class Inputs(Protocol):
    """What a task takes with it (``run_inputs.RunInputs``)."""

    @property
    def exports(self) -> bool:
        """Whether a layer has to be exported first."""

    def request(self, feedback: QgsRasterBlockFeedback) -> Any:
        """Return the request; called in the task's thread."""


@dataclass
class ReadyRequest:
    """``Inputs`` that are asked as they are."""

    value: Any
    exports: bool = False

    def request(self, feedback: QgsRasterBlockFeedback) -> Any:
        """Return the request."""
        return self.value


class EngineTask(QgsTask):
    """Exports what the engine cannot open, then lets the engine answer ``method``.

    Signals arrive in the main thread. Exactly one of ``answered``, ``failed``
    and ``cancelled`` is emitted at the end. ``hidden`` keeps it out of QGIS's
    list of tasks.
    """

    progressed = pyqtSignal(float, str, object)  # fraction (below 0: unknown), message, seconds
    transferred = pyqtSignal(object)  # Transfer of a download, or None; before ``progressed``
    answered = pyqtSignal(object, object)  # the method's result, its request
    failed = pyqtSignal(str, str)  # one line, kind as in ``client.errors.EngineFailed``
    cancelled = pyqtSignal()

    def __init__(
        self, title: str, method: str, answer: type, inputs: Inputs, hidden: bool = False
    ) -> None:
        """``answer`` is the dataclass of the method's result."""
        flags = QgsTask.Flag.CanCancel
        super().__init__(title, flags | QgsTask.Flag.Hidden if hidden else flags)
        self._method, self._answer, self._inputs = method, answer, inputs
        self._feedback = QgsRasterBlockFeedback()
        self._request: Any = None
        self._result: Any = None
        self._problem = self._kind = ""

    def run(self) -> bool:
        """Do the work; called by QGIS in a worker thread."""
        from geolangbind_qgis.client import shared
        from geolangbind_qgis.client.errors import CallCancelled, ClientError
        from geolangbind_qgis.client.spoken import run_call

        try:
            if self._inputs.exports:
                self._say(-1.0, tr("Exporting the layer…"))
            self._request = self._inputs.request(self._feedback)
            self._say(-1.0, tr("Starting the engine…"))
            call = shared.engine().submit(self._method, self._request)
            answer = run_call(call, self._say, self.isCanceled, on_transfer=self.transferred.emit)
            self._result = from_json(self._answer, answer)
        except (CallCancelled, ExportCancelled):
            return False
        except (ClientError, LayerError, OSError, ValueError) as error:
            self._problem = sentences.shown(str(error))
            self._kind = str(getattr(error, "kind", type(error).__name__))
            return False
        except Exception:  # a fault of ours: the log has it, the person gets one line
            log.exception("engine task")
            self._problem = tr("The run failed inside the plugin: the log has the details.")
            return False
        return True

    def cancel(self) -> None:
        """Stop the export or ask the engine to stop."""
        self._feedback.cancel()
        super().cancel()

    def finished(self, ok: bool) -> None:
        """Tell how it went; called by QGIS in the main thread."""
        if ok and self._result is not None:
            self.answered.emit(self._result, self._request)
        elif self._problem and not self.isCanceled():
            self.failed.emit(self._problem, self._kind)
        else:
            self.cancelled.emit()

    def _say(self, fraction: float, message: str, remaining_s: float | None = None) -> None:
        if fraction >= 0:
            self.setProgress(100.0 * fraction)
        self.progressed.emit(fraction, message, remaining_s)
