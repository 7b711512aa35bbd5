# SPDX-License-Identifier: GPL-2.0-or-later
"""How a class map or a heatmap was made, as layer metadata that QGIS shows and keeps."""

from __future__ import annotations

import html
from collections.abc import Sequence
from datetime import date

from qgis.core import QgsLayerMetadata, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from geolangbind_qgis import paths
from geolangbind_qgis.layers import world
from geolangbind_qgis.protocol import (
    ClassifyRequest,
    ClassifyResult,
    ClassSpec,
    ModelReport,
    SceneReport,
    SceneRequest,
    SimilarityRequest,
    SimilarityResult,
)


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("LayerProvenance", text)


def layer_metadata(
    layer: QgsRasterLayer, result: ClassifyResult, request: ClassifyRequest
) -> QgsLayerMetadata:
    """Return the metadata of a class or confidence layer: abstract, history, licence."""
    names = html.escape(", ".join(spec.name for spec in request.classes))
    text = tr("Zero-shot class map of {0} by {1} from typed class names: {2}.")
    abstract = [text.format(request.scene.path, result.model.name, names)]
    abstract += [*result.notes, *result.scene.notes, *result.model.notes]
    metadata = _metadata(layer, abstract, history(result, request), result.model)
    metadata.addKeywords(tr("classes"), [spec.name for spec in request.classes])
    return metadata


def heatmap_metadata(
    layer: QgsRasterLayer, result: SimilarityResult, request: SimilarityRequest
) -> QgsLayerMetadata:
    """Return the metadata of a heatmap: abstract, history, licence."""
    text = tr("Cosine similarity (-1 to 1) of {0} to examples, by {1}.")
    abstract = [text.format(request.scene.path, result.model.name)]
    abstract += [*result.notes, *result.scene.notes, *result.model.notes]
    lines = _how(result.scene, result.model, request.scene)
    crs = request.points_crs or tr("the scene's CRS")
    for title, points in (
        (tr("Like the places ({0}): {1}"), request.points),
        (tr("Unlike the places ({0}): {1}"), request.not_points),
    ):
        if points:
            lines.append(title.format(crs, "; ".join(f"{x:.10g}, {y:.10g}" for x, y in points)))
    for title, texts in (
        (tr("Like the words: {0}"), request.texts),
        (tr("Unlike the words: {0}"), request.not_texts),
        (tr("Like the photos: {0}"), request.photos),
    ):
        if texts:
            lines.append(title.format(" | ".join(texts)))
    lines.append(tr("Detail: {0}").format(request.detail))
    if request.spacing is not None:
        lines.append(tr("Pixel size: {0}").format(world.plain_text(request.spacing, 6)))
    metadata = _metadata(layer, abstract, lines, result.model)
    if result.attribution:
        metadata.setRights([result.attribution])
    return metadata


def history(result: ClassifyResult, request: ClassifyRequest) -> list[str]:
    """Return how the map was made, one line each: enough to run it again."""
    lines = _how(result.scene, result.model, request.scene)
    lines.append(
        tr("Look: {0}, detail {1}, smoothing {2}, competition {3}, threshold {4:.0%}").format(
            request.look,
            request.detail,
            request.smoothing,
            request.competition,
            request.threshold,
        )
    )
    lines += [tr("Class {0}: {1}").format(spec.name, _prompts(spec)) for spec in request.classes]
    return lines


def _metadata(
    layer: QgsRasterLayer, abstract: Sequence[str], lines: list[str], model: ModelReport
) -> QgsLayerMetadata:
    metadata = QgsLayerMetadata()
    metadata.setIdentifier(layer.source())
    metadata.setType("dataset")
    metadata.setTitle(layer.name())
    metadata.setAbstract("\n".join(abstract))
    metadata.setLanguage("ENG")
    metadata.setCrs(layer.crs())
    metadata.setHistory(lines)
    if model.licence:
        metadata.setLicenses([tr("Model {0}: {1}").format(model.name, model.licence)])
    return metadata


def _how(scene: SceneReport, model: ModelReport, asked: SceneRequest) -> list[str]:
    """Return which scene was read how, and by which model, one line each."""
    area = asked.area
    limits = () if area is None or area.bounds is None else area.bounds
    bounds = ", ".join(world.plain_text(limit, 12) for limit in limits)
    return [
        tr("Made by GeoLangBind for QGIS {0} on {1}").format(
            paths.version(), date.today().isoformat()
        ),
        tr("Scene: {0}").format(scene.path),
        tr("Model: {0}, checkpoint {1}, SHA-256 {2}, on {3}").format(
            model.name, model.checkpoint, model.sha256, model.device
        ),
        tr("Bands: {0}").format(_bands(scene)),
        tr("Sensor: {0}").format(scene.sensor or tr("none")),
        tr("Scaling: {0}").format(scene.scaling),
        tr("Extent: {0}").format(bounds or tr("whole scene")),
    ]


def _bands(scene: SceneReport) -> str:
    parts = []
    for band in scene.bands:
        nanometres = "" if band.wavelength_um is None else f" {band.wavelength_um * 1000:g} nm"
        parts.append(f"{band.index} {band.name}{nanometres}".strip())
    return "; ".join(parts)


def _prompts(spec: ClassSpec) -> str:
    return " | ".join(spec.prompts or (spec.name,))
