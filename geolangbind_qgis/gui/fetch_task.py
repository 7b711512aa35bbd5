# SPDX-License-Identifier: GPL-2.0-or-later
"""The download of a published model as a QGIS task, with progress in QGIS's task bar."""

from __future__ import annotations

import logging

from qgis.core import QgsTask
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal

from geolangbind_qgis.protocol import ModelEntry, ModelRequest, from_json

log = logging.getLogger("geolangbind")


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("FetchTask", text)


class FetchTask(QgsTask):
    """Lets the engine fetch ``entry``, or look whether the one here is the newest.

    Signals arrive in the main thread. Exactly one of ``fetched``, ``failed`` and
    ``cancelled`` is emitted at the end.
    """

    progressed = pyqtSignal(str)  # message
    fetched = pyqtSignal(object)  # ModelEntry
    failed = pyqtSignal(str)  # one line
    cancelled = pyqtSignal()

    def __init__(self, entry: ModelEntry, accept_licence: bool = False) -> None:
        """``accept_licence``: the person was shown ``entry.consent`` and accepts it."""
        title = tr("GeoLangBind: download of {0}").format(entry.title)
        super().__init__(title, QgsTask.Flag.CanCancel)
        self.entry = entry
        self._request = ModelRequest(entry.name, accept_licence=accept_licence)
        self._found: ModelEntry | None = None
        self._problem = ""

    def run(self) -> bool:
        """Do the work; called by QGIS in a worker thread."""
        from geolangbind_qgis.client import shared
        from geolangbind_qgis.client.errors import CallCancelled, ClientError
        from geolangbind_qgis.client.spoken import run_call

        try:
            call = shared.engine().submit("fetch_model", self._request)
            answer = run_call(call, self._say, self.isCanceled)
            self._found = from_json(ModelEntry, answer)
        except CallCancelled:
            return False
        except (ClientError, OSError, ValueError) as error:
            self._problem = str(error)
            return False
        except Exception:  # a fault of ours: the log has it, the person gets one line
            log.exception("fetch task")
            self._problem = tr("The download failed inside the plugin: the log has the details.")
            return False
        return True

    def finished(self, ok: bool) -> None:
        """Tell how it went; called by QGIS in the main thread."""
        if ok and self._found is not None:
            self.fetched.emit(self._found)
        elif self._problem and not self.isCanceled():
            self.failed.emit(self._problem)
        else:
            self.cancelled.emit()

    def _say(self, fraction: float, message: str, remaining_s: float | None) -> None:
        self.setProgress(100.0 * fraction)
        self.progressed.emit(message)
