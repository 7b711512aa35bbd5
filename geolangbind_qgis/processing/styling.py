# SPDX-License-Identifier: GPL-2.0-or-later
"""Gives layers that Processing loads their legend, metadata and live threshold."""

from __future__ import annotations

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
)

from geolangbind_qgis.layers import result as results
from geolangbind_qgis.layers import threshold
from geolangbind_qgis.layers.errors import ResultError
from geolangbind_qgis.layers.provenance import layer_metadata
from geolangbind_qgis.protocol import ClassifyRequest, ClassifyResult

# QGIS keeps no reference to post-processors: they live here until they have run.
_waiting: list[_Styler] = []


class _Styler(QgsProcessingLayerPostProcessorInterface):
    """Styles one loaded layer; QGIS calls it in the main thread."""

    def __init__(self, result: ClassifyResult, request: ClassifyRequest, is_classes: bool) -> None:
        super().__init__()
        self._result, self._request, self._is_classes = result, request, is_classes

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Style ``layer``."""
        if isinstance(layer, QgsRasterLayer):
            try:
                self._style(layer)
            except ResultError as error:
                feedback.pushWarning(str(error))
        if self in _waiting:
            _waiting.remove(self)

    def _style(self, layer: QgsRasterLayer) -> None:
        result = self._result
        if self._is_classes:
            results.style_classes(layer, results.legend(result))
            threshold.prepare(
                layer, result.class_raster, result.confidence_raster, self._request.threshold
            )
            results.store(layer, results.RESULT_KEY, result)
            results.store(layer, results.REQUEST_KEY, self._request)
        else:
            results.style_confidence(layer)
        results.mark_result(layer)
        layer.setMetadata(layer_metadata(layer, result, self._request))
        if not results.is_temporary(layer.source()):
            results.save_style(layer)
        layer.triggerRepaint()


def style_when_loaded(
    context: QgsProcessingContext, result: ClassifyResult, request: ClassifyRequest, scene: str
) -> None:
    """Let QGIS name and style the class and confidence layers when it loads them."""
    names = [area.name for area in result.areas]
    wanted = (
        (result.class_raster, True, results.layer_name(names, scene), 1),
        (
            result.confidence_raster,
            False,
            results.layer_name(names, scene, results.tr("Confidence")),
            0,
        ),
    )
    for path, is_classes, name, rank in wanted:
        if not path or not context.willLoadLayerOnCompletion(path):
            continue
        styler = _Styler(result, request, is_classes)
        _waiting.append(styler)
        details = context.layerToLoadOnCompletionDetails(path)
        details.name = name
        details.layerSortKey = rank
        details.setPostProcessor(styler)
