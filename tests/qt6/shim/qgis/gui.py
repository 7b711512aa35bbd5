# SPDX-License-Identifier: GPL-2.0-or-later
"""``qgis.gui``: QGIS's widgets as real PyQt6 widgets with the calls that the plugin makes."""

from __future__ import annotations

import enum
from typing import Any

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtGui import QCloseEvent, QColor, QShowEvent
from PyQt6.QtWidgets import (
    QColorDialog,
    QComboBox,
    QDockWidget,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QWidget,
)

from qgis._canvas import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis._project import QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis._stub import stub
from qgis.core import QgsMapLayerProxyModel

QgisInterface = stub("QgisInterface")


class QgsDockWidget(QDockWidget):
    openedStateChanged = pyqtSignal(bool)

    def setUserVisible(self, visible: bool) -> None:
        if visible:
            self.show()
            self.raise_()
        else:
            self.close()

    def isUserVisible(self) -> bool:
        return self.isVisible() and not self.visibleRegion().isEmpty()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.openedStateChanged.emit(True)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.openedStateChanged.emit(False)


class QgsFileWidget(QWidget):
    class StorageMode(enum.Enum):
        GetFile = 0
        GetDirectory = 1
        GetMultipleFiles = 2
        SaveFile = 3

    fileChanged = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit, self._button = QLineEdit(), QToolButton()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._edit)
        layout.addWidget(self._button)
        self._edit.textChanged.connect(self.fileChanged)

    def lineEdit(self) -> QLineEdit:
        return self._edit

    def filePath(self) -> str:
        return self._edit.text()

    def setFilePath(self, path: str) -> None:
        self._edit.setText(path)

    def setStorageMode(self, mode: StorageMode) -> None:
        assert isinstance(mode, self.StorageMode)

    def setFilter(self, text: str) -> None:
        assert isinstance(text, str)

    def setDialogTitle(self, text: str) -> None:
        assert isinstance(text, str)

    def setDefaultRoot(self, text: str) -> None:
        assert isinstance(text, str)

    def setConfirmOverwrite(self, yes: bool) -> None:
        assert isinstance(yes, bool)

    def setReadOnly(self, yes: bool) -> None:
        self._edit.setReadOnly(yes)


class QgsMapLayerComboBox(QComboBox):
    layerChanged = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filters = QgsMapLayerProxyModel.Filter.SpatialLayer
        self._excepted: list[QgsMapLayer] = []
        project = QgsProject.instance()
        project.layersAdded.connect(self._list)
        project.layersRemoved.connect(self._list)
        self.currentIndexChanged.connect(lambda _: self.layerChanged.emit(self.currentLayer()))
        self._list()

    def setFilters(self, filters: QgsMapLayerProxyModel.Filter) -> None:
        self._filters = filters
        self._list()

    def setExceptedLayerList(self, layers: list[QgsMapLayer]) -> None:
        self._excepted = layers
        self._list()

    def currentLayer(self) -> QgsMapLayer | None:
        return QgsProject.instance().mapLayer(self.currentData() or "")

    def setLayer(self, layer: QgsMapLayer | None) -> None:
        self.setCurrentIndex(self.findData(layer.id()) if layer is not None else -1)

    def _list(self, _changed: Any = None) -> None:
        kind = QgsMapLayerProxyModel.Filter
        kinds = {
            kind.RasterLayer: QgsRasterLayer,
            kind.PolygonLayer: QgsVectorLayer,
            kind.SpatialLayer: QgsMapLayer,
        }[self._filters]
        before = self.currentData()
        self.blockSignals(True)
        self.clear()
        for layer in QgsProject.instance().mapLayers().values():
            if isinstance(layer, kinds) and layer not in self._excepted:
                self.addItem(layer.name(), layer.id())
        if before is not None and self.findData(before) >= 0:
            self.setCurrentIndex(self.findData(before))
        self.blockSignals(False)
        if self.currentData() != before:
            self.layerChanged.emit(self.currentLayer())


class QgsDoubleSpinBox(QDoubleSpinBox):
    def setExpressionsEnabled(self, yes: bool) -> None:
        assert isinstance(yes, bool)

    def setClearValue(self, value: float, special: str = "") -> None:
        assert isinstance(value, float)

    def setShowClearButton(self, yes: bool) -> None:
        assert isinstance(yes, bool)


class QgsColorDialog(QColorDialog):
    @staticmethod
    def getColor(initial: QColor, parent: QWidget, title: str, *_: Any) -> QColor:
        assert isinstance(initial, QColor) and isinstance(title, str)
        return QColor("#123456")


__all__ = [
    "QgisInterface",
    "QgsColorDialog",
    "QgsDockWidget",
    "QgsDoubleSpinBox",
    "QgsFileWidget",
    "QgsMapCanvas",
    "QgsMapLayerComboBox",
    "QgsMapMouseEvent",
    "QgsMapTool",
    "QgsRubberBand",
]
