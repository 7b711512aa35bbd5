# SPDX-License-Identifier: GPL-2.0-or-later
"""Gives class maps and heatmaps that Processing loads their legend and metadata."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProcessingContext, QgsRasterLayer

from geolangbind_qgis.layers import heatmap, threshold
from geolangbind_qgis.layers import result as results
from geolangbind_qgis.layers.provenance import layer_metadata
from geolangbind_qgis.processing.dressing import when_loaded
from geolangbind_qgis.protocol import (
    ClassifyRequest,
    ClassifyResult,
    SimilarityRequest,
    SimilarityResult,
)


def style_when_loaded(
    context: QgsProcessingContext, result: ClassifyResult, request: ClassifyRequest, scene: str
) -> None:
    """Let QGIS name and style the class and confidence layers when it loads them."""
    names = [area.name for area in result.areas]

    def classes(layer: QgsMapLayer) -> None:
        if isinstance(layer, QgsRasterLayer):
            results.style_classes(layer, results.legend(result))
            rasters = (result.class_raster, result.confidence_raster)
            threshold.prepare(layer, *rasters, request.threshold)
            results.store(layer, results.RESULT_KEY, result)
            results.store(layer, results.REQUEST_KEY, request)
            finish(layer)

    def confidence(layer: QgsMapLayer) -> None:
        if isinstance(layer, QgsRasterLayer):
            results.style_confidence(layer)
            finish(layer)

    def finish(layer: QgsRasterLayer) -> None:
        results.mark_result(layer)
        layer.setMetadata(layer_metadata(layer, result, request))
        if not results.is_temporary(layer.source()):
            results.save_style(layer)
        layer.triggerRepaint()

    when_loaded(context, result.class_raster, results.layer_name(names, scene), classes, 1)
    name = results.layer_name(names, scene, results.tr("Confidence"))
    when_loaded(context, result.confidence_raster, name, confidence)


def style_heatmap_when_loaded(
    context: QgsProcessingContext, result: SimilarityResult, request: SimilarityRequest, scene: str
) -> None:
    """Let QGIS name and style the heatmap when it loads it."""

    def work(layer: QgsMapLayer) -> None:
        if isinstance(layer, QgsRasterLayer):
            heatmap.dress(layer, result, request)
            layer.triggerRepaint()

    when_loaded(context, result.heatmap, heatmap.layer_name(request, scene), work)
