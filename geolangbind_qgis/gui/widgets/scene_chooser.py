# SPDX-License-Identifier: GPL-2.0-or-later
"""The scene: a raster layer of the project, following the layer that is active in QGIS."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel, QgsProject, QgsRasterLayer
from qgis.gui import QgisInterface, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget


class SceneChooser(QWidget):
    """Emits ``changed`` with the layer (or ``None``); ``is_result`` tells our own class maps."""

    changed = pyqtSignal(object)

    def __init__(self, iface: QgisInterface, is_result: Callable[[QgsMapLayer], bool]) -> None:
        super().__init__()
        self._iface = iface
        self._is_result = is_result
        self._listing = False
        self._told: QgsRasterLayer | None = None
        self.combo = QgsMapLayerComboBox()
        self.combo.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.combo.setAccessibleName(self.tr("Scene"))
        self.combo.setMinimumContentsLength(12)
        self.combo.setSizeAdjustPolicy(
            self.combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(self.combo)
        self.setFocusProxy(self.combo)
        self._except_results()
        self._told = self.layer()
        self.combo.layerChanged.connect(self._tell)
        iface.currentLayerChanged.connect(self._follow)
        QgsProject.instance().layersAdded.connect(self._except_results)
        self._follow(iface.activeLayer())

    def layer(self) -> QgsRasterLayer | None:
        """Return the chosen layer."""
        layer = self.combo.currentLayer()
        return layer if isinstance(layer, QgsRasterLayer) else None

    def set_layer(self, layer: QgsMapLayer) -> None:
        """Choose ``layer``."""
        self.combo.setLayer(layer)

    def refresh(self) -> None:
        """Leave out class maps that were made meanwhile."""
        self._except_results()

    def shut_down(self) -> None:
        """Follow nothing any more."""
        self._iface.currentLayerChanged.disconnect(self._follow)
        QgsProject.instance().layersAdded.disconnect(self._except_results)

    def _follow(self, layer: QgsMapLayer | None) -> None:
        if isinstance(layer, QgsRasterLayer) and not self._is_result(layer):
            self.combo.setLayer(layer)

    def _tell(self, _layer: object = None) -> None:
        """Emit ``changed`` unless the combo only listed its layers anew."""
        layer = self.layer()
        if layer is not self._told and not self._listing:
            self._told = layer
            self.changed.emit(layer)

    def _except_results(self, _added: object = None) -> None:
        layers = QgsProject.instance().mapLayers().values()
        self._listing = True
        self.combo.setExceptedLayerList([layer for layer in layers if self._is_result(layer)])
        self._listing = False
        self._tell()
