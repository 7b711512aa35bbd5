# SPDX-License-Identifier: GPL-2.0-or-later
"""A finished class map as map layers: legend, place in the tree, provenance, style."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from qgis.core import (
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsLayerTreeNode,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

from geolangbind_qgis import paths
from geolangbind_qgis.layers import threshold
from geolangbind_qgis.layers.errors import ResultError
from geolangbind_qgis.layers.provenance import layer_metadata
from geolangbind_qgis.protocol import (
    ClassifyRequest,
    ClassifyResult,
    ProtocolError,
    from_json,
    to_json,
)

T = TypeVar("T")

RESULT_KEY = "geolangbind/result"
REQUEST_KEY = "geolangbind/request"
MADE_KEY = "geolangbind/made"
NAMES_IN_TITLE = 3


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("LayerResult", text)


@dataclass(frozen=True)
class ClassificationLayers:
    """The layers of one class map; ``confidence_layer`` is ``None`` if none was written."""

    class_layer: QgsRasterLayer
    confidence_layer: QgsRasterLayer | None


@dataclass(frozen=True)
class LegendEntry:
    """One class in the legend."""

    value: int
    name: str
    color: str


def layer_name(names: Sequence[str], scene: str, what: str = "") -> str:
    """Return what a class layer is called: the first classes asked for and the scene."""
    shown = ", ".join(names[:NAMES_IN_TITLE]) + (", …" if len(names) > NAMES_IN_TITLE else "")
    what = what or tr("Classes")
    return f"{what}: {shown} ({scene})" if scene else f"{what}: {shown}"


def legend(result: ClassifyResult) -> list[LegendEntry]:
    """Return the legend in the order the classes were asked for."""
    return [LegendEntry(area.value, area.name, area.color) for area in result.areas]


def style_classes(layer: QgsRasterLayer, entries: Sequence[LegendEntry]) -> None:
    """Give ``layer`` a paletted renderer; other values (0 = unclassified) stay transparent."""
    classes = [
        QgsPalettedRasterRenderer.Class(entry.value, QColor(entry.color or "#888888"), entry.name)
        for entry in entries
    ]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))


def style_confidence(layer: QgsRasterLayer) -> None:
    """Give ``layer`` the confidence ramp: dark is unsure, bright is sure, 0 to 100 percent."""
    message, done = layer.loadNamedStyle(str(paths.resource("styles", "confidence.qml")))
    if not done:
        raise ResultError(message)


def add_classification(
    project: QgsProject,
    result: ClassifyResult,
    request: ClassifyRequest,
    above: QgsMapLayer | None = None,
) -> ClassificationLayers:
    """Add the class map to ``project``, above the layer ``above`` (the scene) and its results.

    The class layer comes with its legend; the confidence layer lies under it,
    hidden. Styles are saved beside the rasters unless these are temporary. Main
    thread. Raises ``ResultError`` when the rasters cannot be opened.
    """
    scene = above.name() if above is not None else Path(request.scene.path).stem
    names = [area.name for area in result.areas] or [spec.name for spec in request.classes]
    class_layer = open_raster(result.class_raster, layer_name(names, scene))
    style_classes(class_layer, legend(result))
    threshold.prepare(class_layer, result.class_raster, result.confidence_raster, request.threshold)
    store(class_layer, RESULT_KEY, result)
    store(class_layer, REQUEST_KEY, request)
    confidence_layer = None
    if result.confidence_raster:
        name = layer_name(names, scene, tr("Confidence"))
        confidence_layer = open_raster(result.confidence_raster, name)
        style_confidence(confidence_layer)
    for layer in (class_layer, confidence_layer):
        if layer is not None:
            mark_result(layer)
            layer.setMetadata(layer_metadata(layer, result, request))
            if not is_temporary(layer.source()):
                save_style(layer)
    _place(project, class_layer, confidence_layer, above)
    return ClassificationLayers(class_layer, confidence_layer)


def is_result(layer: QgsMapLayer) -> bool:
    """Whether the plugin made ``layer``: a class map, its confidence, a heatmap and so on."""
    return bool(layer.customProperty(MADE_KEY) or layer.customProperty(RESULT_KEY))


def mark_result(layer: QgsMapLayer) -> None:
    """Note that the plugin made ``layer``: it is not offered as a scene."""
    layer.setCustomProperty(MADE_KEY, True)


def stored_result(layer: QgsMapLayer | None) -> ClassifyResult | None:
    """Return the result a class layer was made from, also after the project was reopened."""
    return stored(layer, RESULT_KEY, ClassifyResult)


def stored_request(layer: QgsMapLayer | None) -> ClassifyRequest | None:
    """Return the request a class layer was made from: enough to run it again."""
    return stored(layer, REQUEST_KEY, ClassifyRequest)


def save_style(layer: QgsRasterLayer) -> bool:
    """Save the style as the default one beside the file (``.qml``); ``False`` if it cannot be."""
    _message, done = layer.saveDefaultStyle(QgsMapLayer.StyleCategory.AllStyleCategories)
    return bool(done)


def is_temporary(path: str) -> bool:
    """Whether the file lies in the system's folder for temporary files."""
    try:
        folder = Path(path).resolve()
        return Path(tempfile.gettempdir()).resolve() in folder.parents
    except OSError:
        return False


def store(layer: QgsMapLayer, key: str, value: Any) -> None:
    """Keep a message with ``layer``, and so in the project."""
    layer.setCustomProperty(key, json.dumps(to_json(value), ensure_ascii=False))


def stored(layer: QgsMapLayer | None, key: str, kind: type[T]) -> T | None:
    """Return the message kept with ``layer``; ``None`` where there is none of that kind."""
    text = str(layer.customProperty(key, "") or "") if layer is not None else ""
    try:
        return from_json(kind, json.loads(text)) if text else None
    except (ValueError, ProtocolError):
        return None  # written by another version of the plugin


def open_raster(path: str, name: str) -> QgsRasterLayer:
    """Return an unstyled layer of the finished raster ``path``; ``ResultError`` if it is none."""
    options = QgsRasterLayer.LayerOptions(False)  # no default style: ours comes
    layer = QgsRasterLayer(path, name, "gdal", options)
    if not layer.isValid():
        raise ResultError(tr("The finished raster {0} cannot be opened.").format(path))
    return layer


def place_above(project: QgsProject, above: QgsMapLayer | None) -> tuple[QgsLayerTreeGroup, int]:
    """Return the group and the row directly above a layer and what the plugin made of it.

    So what was made last is what is seen. Without a layer: above all rasters, but below
    what lies on them, e.g. coastlines.
    """
    root = project.layerTreeRoot()
    node = root.findLayer(above.id()) if above is not None else None
    if node is None:
        children = root.children()
        rows = (row for row, child in enumerate(children) if not _is_vector(child))
        return root, next(rows, len(children))
    parent: QgsLayerTreeGroup = node.parent()
    siblings = parent.children()
    row = siblings.index(node)
    while row > 0 and _shows_result(siblings[row - 1]):
        row -= 1
    return parent, row


def _is_vector(node: QgsLayerTreeNode) -> bool:
    """Whether there are only vector layers in ``node``, a layer or a group."""
    if isinstance(node, QgsLayerTreeLayer):
        return isinstance(node.layer(), QgsVectorLayer)
    return all(map(_is_vector, node.children()))


def _shows_result(node: QgsLayerTreeNode) -> bool:
    layer = node.layer() if isinstance(node, QgsLayerTreeLayer) else None
    return layer is not None and is_result(layer)


def _place(
    project: QgsProject,
    class_layer: QgsRasterLayer,
    confidence_layer: QgsRasterLayer | None,
    above: QgsMapLayer | None,
) -> None:
    """Insert the layers into the tree: classes, confidence (hidden), then ``above``."""
    parent, row = place_above(project, above)
    if confidence_layer is not None:
        project.addMapLayer(confidence_layer, False)
        hidden = parent.insertLayer(row, confidence_layer)
        hidden.setItemVisibilityChecked(False)
        hidden.setExpanded(False)
    project.addMapLayer(class_layer, False)
    parent.insertLayer(row, class_layer)
