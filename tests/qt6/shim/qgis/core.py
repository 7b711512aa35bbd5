# SPDX-License-Identifier: GPL-2.0-or-later
"""``qgis.core``: what docks and dialogs look at is written out, the rest is a stub."""

from __future__ import annotations

import enum
import os
from typing import Any

import PyQt6.QtNetwork  # as the real one does: not first in some thread
import PyQt6.QtXml
from PyQt6.QtCore import QObject, QThread, pyqtSignal
from PyQt6.QtGui import QIcon, QPixmap
from PyQt6.QtWidgets import QApplication

from qgis._project import (
    DataType,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis._stub import Anything, stub
from qgis._values import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
    QgsSettings,
    QgsUnitTypes,
)


class MessageLevel(enum.IntEnum):
    Info = 0
    Warning = 1
    Critical = 2
    Success = 3
    NoLevel = 4


class QgsTask(QObject):
    """Runs ``run`` in a thread and calls ``finished`` in the main one, as QGIS does."""

    class Flag(enum.Flag):
        CanCancel = 2
        Hidden = 16

    progressChanged = pyqtSignal(float)
    taskCompleted = pyqtSignal()
    taskTerminated = pyqtSignal()

    def __init__(self, description: str = "", flags: Any = None) -> None:
        super().__init__()
        self._description, self._cancelled = description, False

    def description(self) -> str:
        return self._description

    def setProgress(self, percent: float) -> None:
        self.progressChanged.emit(percent)

    def isCanceled(self) -> bool:
        return self._cancelled

    def cancel(self) -> None:
        self._cancelled = True


class _Runner(QThread):
    def __init__(self, task: QgsTask, parent: QObject) -> None:
        super().__init__(parent)
        self.task, self.ok = task, False

    def run(self) -> None:
        self.ok = bool(self.task.run())


class _TaskManager(QObject):
    def __init__(self) -> None:
        super().__init__()
        self._running: set[_Runner] = set()

    def addTask(self, task: QgsTask) -> None:
        runner = _Runner(task, self)
        self._running.add(runner)
        runner.finished.connect(lambda: self._ended(runner))
        runner.start()

    def countActiveTasks(self) -> int:
        return len(self._running)

    def _ended(self, runner: _Runner) -> None:
        self._running.discard(runner)
        runner.task.finished(runner.ok)


class _ProcessingRegistry:
    def addProvider(self, _provider: Any) -> bool:
        return True

    def removeProvider(self, _provider: Any) -> bool:
        return True


class QgsApplication(QApplication):
    _tasks: _TaskManager | None = None
    _registry = _ProcessingRegistry()

    @staticmethod
    def translation() -> str:
        return "en"

    @classmethod
    def taskManager(cls) -> _TaskManager:
        if cls._tasks is None:
            cls._tasks = _TaskManager()
        return cls._tasks

    @classmethod
    def processingRegistry(cls) -> _ProcessingRegistry:
        return cls._registry

    @staticmethod
    def qgisSettingsDirPath() -> str:
        return os.environ["GEOLANGBIND_TEST_PROFILE"]

    @staticmethod
    def platform() -> str:
        return "desktop"

    @staticmethod
    def getThemeIcon(_name: str) -> QIcon:
        return QIcon(QPixmap(16, 16))


class Qgis(metaclass=type(stub("Qgis"))):
    MessageLevel = MessageLevel
    DataType = DataType


class QgsMapLayerProxyModel:
    class Filter(enum.Flag):
        RasterLayer = 1
        PolygonLayer = 4
        SpatialLayer = 25


def __getattr__(name: str) -> Any:
    if not name.startswith("Qgs"):
        raise AttributeError(name)
    made = globals()[name] = stub(name)
    return made


__all__ = [
    "Anything",
    "Qgis",
    "QgsApplication",
    "QgsCoordinateReferenceSystem",
    "QgsCoordinateTransform",
    "QgsCsException",
    "QgsGeometry",
    "QgsMapLayer",
    "QgsMapLayerProxyModel",
    "QgsPointXY",
    "QgsProject",
    "QgsRasterLayer",
    "QgsRectangle",
    "QgsSettings",
    "QgsTask",
    "QgsUnitTypes",
    "QgsVectorLayer",
]
