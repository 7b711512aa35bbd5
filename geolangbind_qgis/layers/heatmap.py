# SPDX-License-Identifier: GPL-2.0-or-later
"""A heatmap as a map layer: its colours over its own range, replaced in place, thresholded live.

One layer shows the newest answer: its data source is switched to the new file,
so that its place in the tree, its style and what refers to it stay. Colours
reach from the 1st to the 99th percentile of the answer's cosine similarities;
the few beyond share the colours at the ends, and the legend says so, with the
least and the largest value.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsDataProvider,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRasterTransparency,
    QgsRectangle,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtCore import QCoreApplication

from geolangbind_qgis import paths
from geolangbind_qgis.layers import result as results
from geolangbind_qgis.layers.errors import ResultError
from geolangbind_qgis.layers.provenance import heatmap_metadata
from geolangbind_qgis.protocol import LocationsResult, SimilarityRequest, SimilarityResult

ANSWER_KEY = "geolangbind/similarity_result"
QUESTION_KEY = "geolangbind/similarity_request"
CUT_PERCENT = 1  # of the patches, at each end of the ramp
LEAST_SPAN = 1e-4  # of a ramp: below, all is one colour anyway
LOWEST = -2.0  # below any cosine
NAME_LENGTH = 40


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("LayerHeatmap", text)


def layer_name(request: SimilarityRequest, scene: str) -> str:
    """Return what the heatmap of a question is called: what was asked, and the scene."""
    asked = []
    if request.texts:
        words = " | ".join(request.texts)
        short = words if len(words) <= NAME_LENGTH else words[: NAME_LENGTH - 1] + "…"
        asked.append(tr("“{0}”").format(short))
    if request.points:
        count = len(request.points)
        asked.append(tr("1 place") if count == 1 else tr("{0} places").format(count))
    if len(request.photos) == 1:
        asked.append(tr("the photo {0}").format(Path(request.photos[0]).name))
    elif request.photos:
        asked.append(tr("{0} photos").format(len(request.photos)))
    if request.not_points:
        asked.append(tr("not to {0}").format(len(request.not_points)))
    return tr("Similarity to {0} ({1})").format(", ".join(asked), scene)


def add_heatmap(
    project: QgsProject,
    result: SimilarityResult,
    request: SimilarityRequest,
    above: QgsMapLayer | None,
    scene: str,
) -> QgsRasterLayer:
    """Add a new heatmap to ``project``, above the layer ``above`` (the scene) and its results.

    Main thread. Raises ``ResultError`` when the raster cannot be opened.
    """
    layer = results.open_raster(result.heatmap, layer_name(request, scene))
    dress(layer, result, request)
    parent, row = results.place_above(project, above)
    project.addMapLayer(layer, False)
    parent.insertLayer(row, layer)
    return layer


def replace(
    layer: QgsRasterLayer, result: SimilarityResult, request: SimilarityRequest, scene: str
) -> None:
    """Let ``layer`` show another answer; colours follow its range. Main thread.

    Raises ``ResultError`` when the raster cannot be opened: the layer stays as it was.
    """
    before, limit = layer.source(), threshold(layer)
    name, options = layer_name(request, scene), QgsDataProvider.ProviderOptions()
    layer.setDataSource(result.heatmap, name, "gdal", options, False)
    if not layer.isValid():
        layer.setDataSource(before, layer.name(), "gdal", options, False)
        raise ResultError(tr("The heatmap {0} cannot be opened.").format(result.heatmap))
    layer.setName(name)
    _show_range(layer, result)
    set_threshold(layer, limit)
    _describe(layer, result, request)


def style(layer: QgsRasterLayer, result: SimilarityResult | LocationsResult) -> None:
    """Give ``layer`` the ramp of heatmaps, dark to bright, over the answer's range."""
    message, done = layer.loadNamedStyle(str(paths.resource("styles", "similarity.qml")))
    if not done:
        raise ResultError(message)
    _show_range(layer, result)


def dress(layer: QgsRasterLayer, result: SimilarityResult, request: SimilarityRequest) -> None:
    """Give ``layer`` its style, and keep with it what it shows and how it came about."""
    style(layer, result)
    _describe(layer, result, request)


def span(result: SimilarityResult | LocationsResult) -> tuple[float, float]:
    """Return the similarities at the ends of the ramp, apart enough for one."""
    low, high = result.percentiles[CUT_PERCENT], result.percentiles[-1 - CUT_PERCENT]
    return low, max(high, low + LEAST_SPAN)


def _show_range(layer: QgsRasterLayer, result: SimilarityResult | LocationsResult) -> None:
    """Let colours and legend follow the answer."""
    low, high = span(result)
    least, largest = result.percentiles[0], result.percentiles[-1]
    labels = (
        tr("≤ {0}, least {1}").format(f"{low:.3f}", f"{least:.3f}"),
        tr("≥ {0}, largest {1}").format(f"{high:.3f}", f"{largest:.3f}"),
    )
    set_range(layer, low, high, labels)


def set_range(
    layer: QgsRasterLayer, low: float, high: float, labels: tuple[str, str] = ("", "")
) -> None:
    """Let the colours of ``layer`` reach from ``low`` to ``high``; ``labels`` name these ends.

    Ramp and kind stay those of the layer. A renderer of another type, which a
    person chose, is left as it is.
    """
    if not isinstance(layer.renderer(), QgsSingleBandPseudoColorRenderer):
        return
    renderer = layer.renderer().clone()  # what is being drawn is not changed under its feet
    function = renderer.shader().rasterShaderFunction() if renderer.shader() else None
    if not isinstance(function, QgsColorRampShader) or function.sourceColorRamp() is None:
        return
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)
    classes = len(function.colorRampItemList())
    renderer.shader().setMinimumValue(low)
    renderer.shader().setMaximumValue(high)
    function.setMinimumValue(low)
    function.setMaximumValue(high)
    function.setLabelPrecision(3)
    legend = QgsColorRampLegendNodeSettings(function.legendSettings())
    legend.setMinimumLabel(labels[0])
    legend.setMaximumLabel(labels[1])
    function.setLegendSettings(legend)
    function.classifyColorRamp(classes, 1, QgsRectangle(), layer.dataProvider())
    layer.setRenderer(renderer)


def colors(layer: QgsRasterLayer, values: Sequence[float]) -> list[str]:
    """Return the colours ``#rrggbb`` that the layer's renderer gives to ``values``."""
    renderer = layer.renderer()
    shader = renderer.shader() if isinstance(renderer, QgsSingleBandPseudoColorRenderer) else None
    if shader is None:
        return []
    found = []
    for value in values:
        shown, red, green, blue, _alpha = shader.shade(value)
        found.append(f"#{red:02x}{green:02x}{blue:02x}" if shown else "")
    return found


def threshold(layer: QgsRasterLayer) -> float | None:
    """Return the similarity below which the layer shows nothing; ``None``: it shows all."""
    renderer = layer.renderer()
    transparency = renderer.rasterTransparency() if renderer is not None else None
    for pixel in transparency.transparentSingleValuePixelList() if transparency else ():
        if pixel.min <= LOWEST:
            return float(pixel.max)
    return None


def set_threshold(layer: QgsRasterLayer, value: float | None) -> None:
    """Show nothing where the similarity is below ``value``; ``None`` shows all. Main thread."""
    renderer = layer.renderer()
    if renderer is None:
        return
    transparency = QgsRasterTransparency()
    if value is not None:
        pixel = QgsRasterTransparency.TransparentSingleValuePixel()
        pixel.min, pixel.max = LOWEST, float(value)
        if hasattr(pixel, "opacity"):  # from QGIS 3.38 on
            pixel.opacity = 0.0
        else:
            pixel.percentTransparent = 100.0
        transparency.setTransparentSingleValuePixelList([pixel])
    renderer.setRasterTransparency(transparency)
    layer.triggerRepaint()


def value_at(
    layer: QgsRasterLayer, point: QgsPointXY, crs: QgsCoordinateReferenceSystem
) -> float | None:
    """Return the layer's value at ``point`` in ``crs``; ``None`` where it has none."""
    provider = layer.dataProvider()
    if provider is None:
        return None
    place = moved(point, crs, layer.crs())
    if place is None or not layer.extent().contains(place):
        return None
    value, found = provider.sample(place, 1)
    return float(value) if found and math.isfinite(value) else None


def moved(
    point: QgsPointXY, crs: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem
) -> QgsPointXY | None:
    """Return ``point`` of ``crs`` in the CRS ``target``; ``None`` where it has no place there."""
    if not crs.isValid() or not target.isValid() or crs == target:
        return QgsPointXY(point)
    try:
        found = QgsCoordinateTransform(crs, target, QgsProject.instance()).transform(point)
    except QgsCsException:
        return None
    return found if math.isfinite(found.x()) and math.isfinite(found.y()) else None


def is_heatmap(layer: QgsMapLayer | None) -> bool:
    """Whether ``layer`` is a heatmap that the plugin made."""
    return layer is not None and bool(layer.customProperty(ANSWER_KEY))


def stored_answer(layer: QgsMapLayer | None) -> SimilarityResult | None:
    """Return the answer that a heatmap shows, also after the project was reopened."""
    return results.stored(layer, ANSWER_KEY, SimilarityResult)


def stored_question(layer: QgsMapLayer | None) -> SimilarityRequest | None:
    """Return the question that a heatmap answers: enough to ask it again."""
    return results.stored(layer, QUESTION_KEY, SimilarityRequest)


def _describe(layer: QgsRasterLayer, result: SimilarityResult, request: SimilarityRequest) -> None:
    """Keep with the layer, and beside a file that stays, what it shows and how it came about."""
    results.mark_result(layer)
    results.store(layer, ANSWER_KEY, result)
    results.store(layer, QUESTION_KEY, request)
    layer.setMetadata(heatmap_metadata(layer, result, request))
    if not results.is_temporary(layer.source()):
        results.save_style(layer)
