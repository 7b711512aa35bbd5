# SPDX-License-Identifier: GPL-2.0-or-later
"""A run of the engine as a QGIS task: knows no widgets and no layers of the project."""

from __future__ import annotations

import logging

from qgis.core import QgsRasterBlockFeedback, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal

from geolangbind_qgis.gui.run_inputs import RunInputs
from geolangbind_qgis.layers.errors import ExportCancelled, LayerError
from geolangbind_qgis.protocol import ClassifyRequest, ClassifyResult, from_json

log = logging.getLogger("geolangbind")


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("ClassifyTask", text)


class ClassifyTask(QgsTask):
    """Exports what the engine cannot open, then lets the engine classify.

    Signals arrive in the main thread. Exactly one of ``classified``, ``failed``
    and ``cancelled`` is emitted at the end.
    """

    progressed = pyqtSignal(float, str, object)  # fraction (below 0: unknown), message, seconds
    classified = pyqtSignal(object, object)  # ClassifyResult, ClassifyRequest
    failed = pyqtSignal(str)  # one line
    cancelled = pyqtSignal()

    def __init__(self, inputs: RunInputs) -> None:
        title = tr("GeoLangBind: classes of “{0}”").format(inputs.state.layer_name)
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._inputs = inputs
        self._feedback = QgsRasterBlockFeedback()
        self._request: ClassifyRequest | None = None
        self._result: ClassifyResult | None = None
        self._problem = ""

    def run(self) -> bool:
        """Do the work; called by QGIS in a worker thread."""
        from geolangbind_qgis.client import shared
        from geolangbind_qgis.client.errors import CallCancelled, ClientError
        from geolangbind_qgis.client.run import run_call

        try:
            if self._inputs.export_job is not None:
                self._say(-1.0, tr("Exporting the layer…"))
            self._request = self._inputs.request(self._feedback)
            self._say(-1.0, tr("Starting the engine…"))
            call = shared.engine().submit("classify", self._request)
            answer = run_call(call, self._say, self.isCanceled)
            self._result = from_json(ClassifyResult, answer)
        except (CallCancelled, ExportCancelled):
            return False
        except (ClientError, LayerError, OSError, ValueError) as error:
            self._problem = str(error)
            return False
        except Exception:  # a fault of ours: the log has it, the person gets one line
            log.exception("classify task")
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
            self.classified.emit(self._result, self._request)
        elif self._problem and not self.isCanceled():
            self.failed.emit(self._problem)
        else:
            self.cancelled.emit()

    def _say(self, fraction: float, message: str, remaining_s: float | None = None) -> None:
        if fraction >= 0:
            self.setProgress(100.0 * fraction)
        self.progressed.emit(fraction, message, remaining_s)
