# SPDX-License-Identifier: GPL-2.0-or-later
"""A finished location layer as a map layer: colours, heatmap, legend or bands, provenance."""

from __future__ import annotations

from datetime import date

from qgis.core import (
    QgsContrastEnhancement,
    QgsLayerMetadata,
    QgsMapLayer,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QCoreApplication

from geolangbind_qgis import paths
from geolangbind_qgis.layers import heatmap, world
from geolangbind_qgis.layers import result as results
from geolangbind_qgis.protocol import LocationsRequest, LocationsResult, ModelReport

LAYER_KEY = "geolangbind/locations_result"
ORDER_KEY = "geolangbind/locations_request"
_SAMPLE = 10_000  # pixels that tell how to stretch the bands of an embedding
_STRETCH = QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("LayerLocations", text)


def layer_name(request: LocationsRequest, result: LocationsResult) -> str:
    """Return what the layer is called: its kind and what was asked."""
    if request.kind == "pca":
        return tr("Locations: principal components")
    if request.kind == "regions":
        return tr("Locations: {0} regions").format(len(result.areas))
    if request.kind == "embedding":
        return tr("Locations: {0} channels").format(result.bands)
    if request.point is not None:
        return tr("Locations: similarity to {0}").format(place_text(request.point, 3))
    return tr("Locations: similarity to the photo {0}").format(_file_name(request.photo))


def place_text(point: tuple[float, float], decimals: int = 6) -> str:
    """Return two coordinates as they are typed: “13.4, 52.52”; six decimals are a decimetre."""
    texts = (f"{round(value, decimals) + 0.0:.{decimals}f}" for value in point)  # no -0
    return ", ".join(text.rstrip("0").rstrip(".") for text in texts)


def add_locations(
    project: QgsProject, result: LocationsResult, request: LocationsRequest
) -> QgsRasterLayer:
    """Add the layer above the rasters of ``project``; a file that stays gets its style beside.

    Main thread. Raises ``ResultError`` when the raster cannot be opened: nothing was added.
    """
    layer = results.open_raster(result.layer, layer_name(request, result))
    dress(layer, result, request)
    parent, row = results.place_above(project, None)
    project.addMapLayer(layer, False)
    parent.insertLayer(row, layer)
    return layer


def dress(layer: QgsRasterLayer, result: LocationsResult, request: LocationsRequest) -> None:
    """Give ``layer`` its style and its metadata, and keep with it how it was made.

    Raises ``ResultError`` when a style of the plugin cannot be read.
    """
    if result.kind == "pca":
        _style_components(layer, result)
    elif result.kind == "similarity":
        heatmap.style(layer, result)
    elif result.kind == "regions":
        entries = [results.LegendEntry(a.value, a.name, a.color) for a in result.areas]
        results.style_classes(layer, entries)
    else:
        _style_channels(layer)
    results.mark_result(layer)
    results.store(layer, LAYER_KEY, result)
    results.store(layer, ORDER_KEY, request)
    layer.setMetadata(locations_metadata(layer, result, request))
    if not results.is_temporary(layer.source()):
        results.save_style(layer)
    layer.triggerRepaint()


def explained_text(result: LocationsResult) -> str:
    """Return how much of the variance the colours show; empty for other kinds."""
    if not result.explained:
        return ""
    shares = ", ".join(f"{100.0 * share:.0f} %" for share in result.explained)
    line = tr("Red, green and blue show {0} of the variance.")
    return line.format(shares)


def locations_metadata(
    layer: QgsRasterLayer, result: LocationsResult, request: LocationsRequest
) -> QgsLayerMetadata:
    """Return the metadata of a location layer: abstract, history, licence."""
    kinds = {
        "pca": tr("Principal components of what {0} knows about coordinates; no image took part."),
        "similarity": tr(
            "Cosine similarity (-1 to 1) of what {0} knows about coordinates to an example; "
            "no image of the places took part."
        ),
        "regions": tr("Regions (k-means) of what {0} knows about coordinates; no image took part."),
        "embedding": tr("Location embeddings by {0}, all channels; no image took part."),
    }
    abstract = [kinds[result.kind].format(_title(result.model)), explained_text(result)]
    abstract += [*result.notes, *result.model.notes]
    metadata = QgsLayerMetadata()
    metadata.setIdentifier(layer.source())
    metadata.setType("dataset")
    metadata.setTitle(layer.name())
    metadata.setAbstract("\n".join(line for line in abstract if line))
    metadata.setLanguage("ENG")
    metadata.setCrs(layer.crs())
    metadata.setHistory(history(result, request))
    metadata.setLicenses([licence_text(result.model)])
    return metadata


def licence_text(model: ModelReport) -> str:
    """Return the model's licence, as a layer made with it carries it."""
    return tr("Model {0}: {1}").format(_title(model), model.licence)


def history(result: LocationsResult, request: LocationsRequest) -> list[str]:
    """Return how the layer was made, one line each: enough to run it again."""
    model, step = result.model, abs(result.transform[0])
    version, today = paths.version(), date.today().isoformat()
    lines = [
        tr("Made by GeoLangBind for QGIS {0} on {1}").format(version, today),
        tr("Model: {0}, checkpoint {1}, SHA-256 {2}, on {3}").format(
            model.name, model.checkpoint, model.sha256, model.device
        ),
        tr("Kind: {0} ({1})").format(result.kind, result.dtype),
        tr("Spacing: {0}, CRS: {1}").format(world.plain_text(step, 6), result.crs),
    ]
    if request.extent is not None:
        sides = ", ".join(f"{value:.10g}" for value in request.extent)
        lines.append(tr("Extent: {0}").format(sides))
    if request.point is not None:
        x, y = request.point
        crs = request.point_crs or "EPSG:4326"
        lines.append(tr("Like the places ({0}): {1}").format(crs, f"{x:.10g}, {y:.10g}"))
    if request.photo:
        lines.append(tr("Like the photo: {0}").format(request.photo))
    if request.components:
        lines.append(tr("Components from: {0}").format(request.components))
    if result.components:
        lines.append(tr("Components saved in: {0}").format(result.components))
    return lines


def is_locations(layer: QgsRasterLayer | None) -> bool:
    """Whether ``layer`` is a location layer that the plugin made."""
    return layer is not None and bool(layer.customProperty(LAYER_KEY))


def stored_result(layer: QgsMapLayer | None) -> LocationsResult | None:
    """Return the result a location layer was made from, also after the project was reopened."""
    return results.stored(layer, LAYER_KEY, LocationsResult)


def _style_components(layer: QgsRasterLayer, result: LocationsResult) -> None:
    """Bytes are colours already; the components themselves are stretched as these are."""
    renderer = QgsMultiBandColorRenderer(layer.dataProvider(), 1, 2, 3)
    if result.dtype != "uint8":
        kind = layer.dataProvider().dataType(1)
        made = []
        for low, high in result.limits:
            stretch = QgsContrastEnhancement(kind)
            stretch.setMinimumValue(low)
            stretch.setMaximumValue(max(high, low + 1e-6))
            stretch.setContrastEnhancementAlgorithm(_STRETCH)
            made.append(stretch)
        renderer.setRedContrastEnhancement(made[0])
        renderer.setGreenContrastEnhancement(made[1])
        renderer.setBlueContrastEnhancement(made[2])
    layer.setRenderer(renderer)


def _style_channels(layer: QgsRasterLayer) -> None:
    """Show the first three channels, stretched: a glance at numbers that are for computing."""
    layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), 1, 2, 3))
    limits = QgsRasterMinMaxOrigin.Limits.CumulativeCut
    layer.setContrastEnhancement(_STRETCH, limits, QgsRectangle(), _SAMPLE)


def _title(model: ModelReport) -> str:
    return "GAIR" if model.name == "gair" else model.name


def _file_name(path: str) -> str:
    return path.replace("\\", "/").rpartition("/")[2]
