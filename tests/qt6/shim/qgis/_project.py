# SPDX-License-Identifier: GPL-2.0-or-later
"""The project and layers without pixels: signals, names and properties as in QGIS."""

from __future__ import annotations

import enum
import itertools
from typing import Any

from PyQt6.QtCore import QObject, pyqtSignal

from qgis._stub import Anything, stub
from qgis._values import QgsCoordinateReferenceSystem, QgsRectangle

EXTENT = QgsRectangle(500_000, 5_699_000, 501_000, 5_700_000)
_numbers = itertools.count(1)


class DataType(enum.Enum):
    UInt16 = 2
    ARGB32 = 12
    ARGB32_Premultiplied = 13


class Provider(Anything):
    """Bands by name, 100 by 100 pixels; of a file where there is one."""

    def __init__(self, bands: tuple[str, ...], path: str) -> None:
        self._bands, self._path = bands, path

    def name(self) -> str:
        return "gdal" if self._path else "memory"

    def dataSourceUri(self) -> str:
        return self._path

    def bandCount(self) -> int:
        return len(self._bands)

    def dataType(self, _band: int) -> DataType:
        return DataType.UInt16

    def generateBandName(self, band: int) -> str:
        return self._bands[band - 1]

    def colorInterpretation(self, _band: int) -> None:
        return None

    def sourceHasNoDataValue(self, _band: int) -> bool:
        return False

    def bandScale(self, _band: int) -> float:
        return 1.0

    def bandOffset(self, _band: int) -> float:
        return 0.0

    def xSize(self) -> int:
        return 100

    def ySize(self) -> int:
        return 100

    def extent(self) -> QgsRectangle:
        return QgsRectangle(EXTENT)

    def sample(self, _point: Any, _band: int) -> tuple[float, bool]:
        return 0.5, True


class QgsMapLayer(QObject):
    StyleCategory = stub("StyleCategory")
    customPropertyChanged = pyqtSignal(str)
    nameChanged = pyqtSignal()
    willBeDeleted = pyqtSignal()

    def __init__(self, path: str = "", name: str = "", provider: str = "", *_: Any) -> None:
        super().__init__()
        self._id = f"layer_{next(_numbers)}"
        self._path, self._name, self._provider_name = path, name, provider
        self._properties: dict[str, Any] = {}

    def id(self) -> str:
        return self._id

    def name(self) -> str:
        return self._name

    def setName(self, name: str) -> None:
        self._name = name

    def source(self) -> str:
        return self._path

    def providerType(self) -> str:
        return self._provider_name

    def isValid(self) -> bool:
        return True

    def isEditable(self) -> bool:
        return False

    def crs(self) -> QgsCoordinateReferenceSystem:
        return QgsCoordinateReferenceSystem("EPSG:32633")

    def extent(self) -> QgsRectangle:
        return QgsRectangle(EXTENT)

    def customProperty(self, key: str, default: Any = None) -> Any:
        return self._properties.get(key, default)

    def setCustomProperty(self, key: str, value: Any) -> None:
        self._properties[key] = value
        self.customPropertyChanged.emit(key)

    def removeCustomProperty(self, key: str) -> None:
        self._properties.pop(key, None)

    def loadNamedStyle(self, _path: str) -> tuple[str, bool]:
        return "", True

    def saveDefaultStyle(self, *_args: Any) -> tuple[str, bool]:
        return "", True

    def setDataSource(self, path: str, name: str, provider: str, *_args: Any) -> None:
        self._path, self._name, self._provider_name = path, name, provider

    def setMetadata(self, _metadata: Any) -> None:
        pass

    def setRenderer(self, _renderer: Any) -> None:
        pass

    def renderer(self) -> None:
        return None

    def triggerRepaint(self) -> None:
        pass


class QgsRasterLayer(QgsMapLayer):
    class LayerOptions:
        def __init__(self, *_args: Any) -> None:
            pass

    bands: tuple[str, ...] = ("B04", "B03", "B02", "B08")

    def dataProvider(self) -> Provider:
        return Provider(self.bands, self._path)

    def width(self) -> int:
        return 100

    def height(self) -> int:
        return 100

    def bandCount(self) -> int:
        return len(self.bands)

    def rasterUnitsPerPixelX(self) -> float:
        return 10.0

    def rasterUnitsPerPixelY(self) -> float:
        return 10.0


class QgsVectorLayer(QgsMapLayer):
    def selectedFeatureCount(self) -> int:
        return 0

    def featureCount(self) -> int:
        return 0


class TreeNode(Anything):
    """A group that takes every layer and holds none."""

    def children(self) -> list[Any]:
        return []

    def findLayer(self, _id: str) -> None:
        return None


class QgsProject(QObject):
    layersAdded = pyqtSignal("QVariantList")
    layersRemoved = pyqtSignal("QStringList")
    layersWillBeRemoved = pyqtSignal("QStringList")
    cleared = pyqtSignal()
    readProject = pyqtSignal(object)
    projectSaved = pyqtSignal()
    crsChanged = pyqtSignal()
    _one: QgsProject | None = None

    def __init__(self) -> None:
        super().__init__()
        self._layers: dict[str, QgsMapLayer] = {}

    @classmethod
    def instance(cls) -> QgsProject:
        if cls._one is None:
            cls._one = cls()
        return cls._one

    def mapLayers(self, *_args: Any) -> dict[str, QgsMapLayer]:
        return dict(self._layers)

    def mapLayer(self, layer_id: str) -> QgsMapLayer | None:
        return self._layers.get(layer_id)

    def addMapLayer(self, layer: QgsMapLayer, *_args: Any) -> QgsMapLayer:
        self._layers[layer.id()] = layer
        self.layersAdded.emit([layer])
        return layer

    def removeMapLayer(self, layer_id: str) -> None:
        if self._layers.pop(layer_id, None) is not None:
            self.layersRemoved.emit([layer_id])

    def removeMapLayers(self, ids: list[str]) -> None:
        for layer_id in ids:
            self.removeMapLayer(layer_id)

    def clear(self) -> None:
        self.cleared.emit()
        self.removeMapLayers(list(self._layers))

    def layerTreeRoot(self) -> TreeNode:
        return TreeNode()

    def transformContext(self) -> Anything:
        return Anything()

    def crs(self) -> QgsCoordinateReferenceSystem:
        return QgsCoordinateReferenceSystem("EPSG:32633")
