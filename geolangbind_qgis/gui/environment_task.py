# SPDX-License-Identifier: GPL-2.0-or-later
"""Something that is done to the engine's environment, as a QGIS task; knows no widgets."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from qgis.core import QgsTask
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal

if TYPE_CHECKING:
    from geolangbind_qgis.client.environment.progress import Progress, Told

    Work = Callable[[Told, threading.Event], Any]

log = logging.getLogger("geolangbind")
SAY_EVERY_S = 0.1  # QGIS draws each; an installer tells more often


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("EnvironmentTask", text)


class EnvironmentTask(QgsTask):
    """Calls ``work(told, stop)`` in a thread; ``stop`` is set by a cancel.

    Signals arrive in the main thread. Exactly one of ``done``, ``failed`` and
    ``cancelled`` is emitted at the end. QGIS lists it and asks before it closes.
    """

    progressed = pyqtSignal(object)  # Progress
    done = pyqtSignal(object)  # what work returned
    failed = pyqtSignal(object)  # EnvironmentFailed
    cancelled = pyqtSignal()

    def __init__(self, title: str, work: Work) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._work = work
        self._stop = threading.Event()
        self._ended = threading.Event()
        self._result: Any = None
        self._error: Exception | None = None
        self._said: tuple[int, float] = (0, 0.0)

    def run(self) -> bool:
        """Do the work; called by QGIS in a thread."""
        from geolangbind_qgis.client.errors import CallCancelled, ClientError, EnvironmentFailed

        try:
            self._result = self._work(self._tell, self._stop)
        except CallCancelled:
            return False
        except EnvironmentFailed as error:
            self._error = error
            return False
        except (ClientError, OSError) as error:
            self._error = EnvironmentFailed("unknown", str(error))
            return False
        except Exception:  # a fault of ours: the log has it, the person gets one line
            log.exception("environment task")
            line = tr("This failed inside the plugin: the log has the details.")
            self._error = EnvironmentFailed("unknown", line)
            return False
        finally:
            self._ended.set()
        return True

    def cancel(self) -> None:
        """Ask the work to stop; it leaves nothing half-made."""
        self._stop.set()
        super().cancel()

    def wait(self, timeout_s: float) -> bool:
        """Wait until the work has ended, without letting QGIS go on; ``False`` if it has not."""
        return self._ended.wait(timeout_s)

    def finished(self, ok: bool) -> None:
        """Tell how it went; called by QGIS in the main thread."""
        if ok:  # done just before a cancel came is done
            self.done.emit(self._result)
        elif self._error is not None and not self.isCanceled():
            self.failed.emit(self._error)
        else:
            self.cancelled.emit()

    def _tell(self, progress: Progress) -> None:
        now = time.monotonic()
        step, at = self._said
        if progress.step == step and now - at < SAY_EVERY_S:
            return
        self._said = (progress.step, now)
        self.progressed.emit(progress)
