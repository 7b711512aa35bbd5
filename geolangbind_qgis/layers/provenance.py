# SPDX-License-Identifier: GPL-2.0-or-later
"""How a class map was made, as layer metadata that QGIS shows and keeps."""

from __future__ import annotations

import html
from datetime import date

from qgis.core import QgsLayerMetadata, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from geolangbind_qgis import paths
from geolangbind_qgis.protocol import ClassifyRequest, ClassifyResult, ClassSpec, SceneReport


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("LayerProvenance", text)


def layer_metadata(
    layer: QgsRasterLayer, result: ClassifyResult, request: ClassifyRequest
) -> QgsLayerMetadata:
    """Return the metadata of a class or confidence layer: abstract, history, licence."""
    metadata = QgsLayerMetadata()
    metadata.setIdentifier(layer.source())
    metadata.setType("dataset")
    metadata.setTitle(layer.name())
    metadata.setAbstract(_abstract(result, request))
    metadata.setLanguage("ENG")
    metadata.setCrs(layer.crs())
    metadata.setHistory(history(result, request))
    if result.model.licence:
        text = tr("Model {0}: {1}").format(result.model.name, result.model.licence)
        metadata.setLicenses([text])
    metadata.addKeywords(tr("classes"), [spec.name for spec in request.classes])
    return metadata


def _abstract(result: ClassifyResult, request: ClassifyRequest) -> str:
    names = html.escape(", ".join(spec.name for spec in request.classes))
    text = tr("Zero-shot class map of {0} by {1} from typed class names: {2}.")
    lines = [text.format(request.scene.path, result.model.name, names)]
    lines += [*result.notes, *result.scene.notes, *result.model.notes]
    return "\n".join(lines)


def history(result: ClassifyResult, request: ClassifyRequest) -> list[str]:
    """Return how the map was made, one line each: enough to run it again."""
    model, scene = result.model, result.scene
    area = request.scene.area
    bounds = "" if area is None or area.bounds is None else ", ".join(f"{v:g}" for v in area.bounds)
    lines = [
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
        tr("Look: {0}, detail {1}, smoothing {2}, competition {3}, threshold {4:.0%}").format(
            request.look,
            request.detail,
            request.smoothing,
            request.competition,
            request.threshold,
        ),
    ]
    lines += [tr("Class {0}: {1}").format(spec.name, _prompts(spec)) for spec in request.classes]
    return lines


def _bands(scene: SceneReport) -> str:
    parts = []
    for band in scene.bands:
        nanometres = "" if band.wavelength_um is None else f" {band.wavelength_um * 1000:g} nm"
        parts.append(f"{band.index} {band.name}{nanometres}".strip())
    return "; ".join(parts)


def _prompts(spec: ClassSpec) -> str:
    return " | ".join(spec.prompts or (spec.name,))
