# SPDX-License-Identifier: GPL-2.0-or-later
"""One run at a time: a dock's task from its start to its end."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject

from geolangbind_qgis.gui import messages
from geolangbind_qgis.gui.engine_task import EngineTask


class EngineRuns(QObject):
    """Owns the running task. Subclasses say what becomes of its answer."""

    def __init__(self, iface: QgisInterface, parent: QObject) -> None:
        super().__init__(parent)
        self.iface = iface
        self.task: EngineTask | None = None
        self._project_closed = False

    def begin(self, task: EngineTask) -> None:
        """Start ``task``; there must be no other one."""
        self.task = task
        self._project_closed = False
        QgsProject.instance().cleared.connect(self._note_project)
        task.progressed.connect(self.progressed)
        task.answered.connect(self.answered)
        task.failed.connect(self.failed)
        task.cancelled.connect(self.cancelled)
        QgsApplication.taskManager().addTask(task)

    def cancel(self) -> None:
        """Ask the running task to stop."""
        if self.task is not None:
            self.task.cancel()

    def shut_down(self) -> None:
        """Cancel and forget; nothing is said any more."""
        self.drop()

    def drop(self) -> None:
        """Cancel the running task and forget it."""
        task, self.task = self.task, None
        if task is None:
            return
        QgsProject.instance().cleared.disconnect(self._note_project)
        for signal in (task.progressed, task.answered, task.failed, task.cancelled):
            signal.disconnect()
        task.cancel()

    def progressed(self, fraction: float, message: str, remaining_s: float | None) -> None:
        """Show how far the task is."""
        raise NotImplementedError

    def answered(self, result: Any, request: Any) -> None:
        """Take the result."""
        raise NotImplementedError

    def failed(self, line: str, kind: str) -> None:
        """Say what went wrong."""
        self.ended()
        messages.warn(self.iface, line)

    def cancelled(self) -> None:
        """Say that nothing came of it."""
        raise NotImplementedError

    def ended(self) -> None:
        """Forget the task: another one may begin."""
        if self.task is not None:
            QgsProject.instance().cleared.disconnect(self._note_project)
        self.task = None

    def has_no_place(self, path: str) -> bool:
        """Whether the project that the run belonged to was closed meanwhile; then say so.

        Nothing is put into a project that it was not made for; ``path`` is where it lies.
        """
        if self._project_closed:
            text = self.tr("Its project was closed, so it was not added to this one: {0}")
            messages.tell(self.iface, text.format(path))
        return self._project_closed

    def _note_project(self) -> None:
        self._project_closed = True
