# SPDX-License-Identifier: GPL-2.0-or-later
"""Photos ranked by similarity to a place, as points: attributes, colours, map tips, provenance."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from qgis.core import (
    QgsClassificationEqualInterval,
    QgsCoordinateReferenceSystem,
    QgsEditorWidgetSetup,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsGradientColorRamp,
    QgsGraduatedSymbolRenderer,
    QgsLayerMetadata,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

from geolangbind_qgis import paths
from geolangbind_qgis.layers.fields import integer_field, number_field, text_field
from geolangbind_qgis.layers.locations import licence_text
from geolangbind_qgis.layers.world import WGS84
from geolangbind_qgis.protocol import RankedPhoto, RankRequest, RankResult

RANK, NAME, SCORE, DISTANCE, PATH = "rank", "name", "score", "distance_m", "path"
CLASSES = 5
SCORE_DECIMALS, DISTANCE_DECIMALS = 6, 1  # of the model, and of a GPS position, no more is known
_LOW, _HIGH = QColor(29, 17, 71), QColor(254, 196, 136)  # of the heatmaps' ramp
# Read by QGIS itself, also in a project opened without the plugin.
_ADDRESS = (  # of //server/share too, which has no third slash
    """file:[% regexp_replace(replace(replace(replace("path",'\\\\','/'),'%','%25'),'#','%23'),"""
    """'^/?(?=[^/])','///') %]"""
)
_TIP = f"""<b>[% "rank" %]. [% "name" %]</b><br>[% round("score", 3) %]<br>
<img src="{_ADDRESS}" width="240">"""


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("LayerRankedPhotos", text)


def fields() -> QgsFields:
    """Return the attributes of the points: rank, name, score, distance_m, path."""
    made = QgsFields()
    for field in (
        integer_field(RANK),
        text_field(NAME),
        number_field(SCORE),
        number_field(DISTANCE),
        text_field(PATH),
    ):
        made.append(field)
    return made


def features(photos: Sequence[RankedPhoto], first: int = 1) -> Iterator[QgsFeature]:
    """Yield a point (EPSG:4326) for each photo, in order; without geometry where it has no place.

    ``first`` is the rank of the first.
    """
    columns = fields()
    for rank, photo in enumerate(photos, start=first):
        feature = QgsFeature(columns)
        if photo.lon is not None and photo.lat is not None:
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(photo.lon, photo.lat)))
        away = None if photo.distance_m is None else round(photo.distance_m, DISTANCE_DECIMALS)
        score = round(photo.score, SCORE_DECIMALS)
        feature.setAttributes([rank, Path(photo.path).name, score, away, photo.path])
        yield feature


def layer_name(request: RankRequest) -> str:
    """Return what the layer is called."""
    return tr("Ranked photos: {0}").format(Path(request.folder).name or request.folder)


def dress(layer: QgsVectorLayer, result: RankResult, request: RankRequest) -> None:
    """Give ``layer`` colours by score, ranks as labels, photos in map tips and forms, provenance.

    Main thread.
    """
    renderer = QgsGraduatedSymbolRenderer(SCORE)
    renderer.setSourceSymbol(
        QgsMarkerSymbol.createSimple(
            {"name": "circle", "size": "3.4", "outline_color": "#ffffff", "outline_width": "0.4"}
        )
    )
    renderer.setSourceColorRamp(QgsGradientColorRamp(_LOW, _HIGH))
    renderer.setClassificationMethod(QgsClassificationEqualInterval())
    renderer.updateClasses(layer, CLASSES)
    layer.setRenderer(renderer)
    labels = QgsPalLayerSettings()
    labels.fieldName = RANK
    text = QgsTextFormat()
    around = QgsTextBufferSettings()
    around.setEnabled(True)  # white, so that numbers are read on any image
    text.setBuffer(around)
    labels.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(labels))
    layer.setLabelsEnabled(True)
    layer.setDisplayExpression('"rank" || \'. \' || "name"')
    layer.setMapTipTemplate(_TIP)
    shown = {"DocumentViewer": 1, "DocumentViewerHeight": 240, "UseLink": True, "FullUrl": True}
    layer.setEditorWidgetSetup(
        layer.fields().lookupField(PATH), QgsEditorWidgetSetup("ExternalResource", shown)
    )
    table = layer.attributeTableConfig()
    table.setSortExpression(f'"{RANK}"')
    layer.setAttributeTableConfig(table)
    layer.setMetadata(metadata(result, request))
    layer.triggerRepaint()


def history(result: RankResult, request: RankRequest) -> list[str]:
    """Return how photos were ranked, one line each: enough to do it again."""
    model, (x, y) = result.model, request.point
    version, today = paths.version(), date.today().isoformat()
    lines = [
        tr("Made by GeoLangBind for QGIS {0} on {1}").format(version, today),
        tr("Photos: {0}").format(request.folder),
    ]
    if result.scene is not None:
        lines.append(tr("Scene: {0}").format(result.scene.path))
    crs = request.point_crs or (tr("the scene's CRS") if result.scene is not None else "EPSG:4326")
    lines += [
        tr("Place ({0}): {1}").format(crs, f"{x:.10g}, {y:.10g}"),
        tr("Model: {0}, checkpoint {1}, SHA-256 {2}, on {3}").format(
            model.name, model.checkpoint, model.sha256, model.device
        ),
        tr("Detail: {0}").format(request.detail),
    ]
    return lines


def metadata(result: RankResult, request: RankRequest) -> QgsLayerMetadata:
    """Return the metadata of the points: abstract, history, licence."""
    text = tr("Photos by the cosine similarity (-1 to 1) of each to what a scene shows at a place.")
    made = QgsLayerMetadata()
    made.setType("dataset")
    made.setTitle(layer_name(request))
    made.setAbstract("\n".join([text, *result.notes, *result.model.notes]))
    made.setLanguage("ENG")
    made.setCrs(QgsCoordinateReferenceSystem(WGS84))
    made.setHistory(history(result, request))
    made.setLicenses([licence_text(result.model)])
    made.setRights([result.attribution])
    return made
