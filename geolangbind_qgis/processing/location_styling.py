# SPDX-License-Identifier: GPL-2.0-or-later
"""Gives location layers that Processing loads their style, name and provenance."""

from __future__ import annotations

from qgis.core import (
    QgsLayerMetadata,
    QgsMapLayer,
    QgsProcessingContext,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from geolangbind_qgis.layers import locations
from geolangbind_qgis.processing.dressing import keep_metadata, when_loaded
from geolangbind_qgis.protocol import LocationPointsResult, LocationsRequest, LocationsResult


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("LocationAlgorithm", text)


def dress_when_loaded(
    context: QgsProcessingContext, result: LocationsResult, request: LocationsRequest
) -> None:
    """Let QGIS name and style the layer when it loads it."""

    def work(layer: QgsMapLayer) -> None:
        if isinstance(layer, QgsRasterLayer):
            locations.dress(layer, result, request)

    when_loaded(context, result.layer, locations.layer_name(request, result), work)


def describe_points(
    context: QgsProcessingContext, name: str, result: LocationPointsResult, source: str
) -> None:
    """Let QGIS name the points ``name`` and keep licence and model with them, and in the file."""
    title = tr("{0} with location embeddings").format(source)
    model = result.model

    metadata = QgsLayerMetadata()
    metadata.setType("dataset")
    metadata.setTitle(title)
    text = tr("{0} with location embeddings by GAIR as attributes.").format(source)
    metadata.setAbstract("\n".join([text, *result.notes, *model.notes]))
    made = tr("Model: {0}, checkpoint {1}, SHA-256 {2}, on {3}")
    line = made.format(model.name, model.checkpoint, model.sha256, model.device)
    metadata.setHistory([line])
    metadata.setLicenses([locations.licence_text(model)])
    keep_metadata(name, metadata)
    when_loaded(context, name, title, lambda layer: layer.setMetadata(metadata))
