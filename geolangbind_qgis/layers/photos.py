# SPDX-License-Identifier: GPL-2.0-or-later
"""Photos as points on the map: a layer of where they were taken, with the photo in its map tip."""

from __future__ import annotations

import os
from collections.abc import Sequence
from itertools import islice
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QUrl

from geolangbind_qgis.protocol import PhotoReport

SUFFIXES = (".jpg", ".jpeg", ".png", ".webp")
FOLDER_KEY = "geolangbind/photos_folder"
_FIELDS = "field=name:string(255)&field=photo:string(0)&field=url:string(0)"
# Read by QGIS itself, also in a project opened without the plugin.
_TIP = """<b>[% "name" %]</b><br>
<img src="[% "url" %]" width="240">"""
_NO_FOLDERS = (".gdb", ".safe", ".zarr")  # data sets that QGIS opens, with pictures in some
_LOOKED_AT = 1000  # files of a folder


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("LayerPhotos", text)


def features(photos: Sequence[PhotoReport]) -> list[QgsFeature]:
    """Return a point for each photo that states a place. Any thread."""
    found = []
    for photo in photos:
        if photo.lon is None or photo.lat is None:
            continue
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(photo.lon, photo.lat)))
        url = bytes(QUrl.fromLocalFile(photo.path).toEncoded()).decode("ascii")
        feature.setAttributes([Path(photo.path).name, photo.path, url])
        found.append(feature)
    return found


def show_photos(
    project: QgsProject, folder: str, points: Sequence[QgsFeature]
) -> QgsVectorLayer | None:
    """Put ``points`` on top of the map, or into the layer of this folder that is there already.

    Main thread. ``None`` where there are no points: then nothing is added. A layer that a
    person has made permanent is theirs: its file is never written to.
    """
    layer = layer_of(project, folder)
    if layer is not None and not _is_ours(layer):
        layer.removeCustomProperty(FOLDER_KEY)
        layer = None
    if layer is not None:
        layer.dataProvider().truncate()
    elif points:
        layer = QgsVectorLayer(f"Point?crs=EPSG:4326&{_FIELDS}&index=yes", "", "memory")
        layer.setName(tr("Photos: {0}").format(Path(folder).name or folder))
        layer.setCustomProperty(FOLDER_KEY, folder)
        layer.setCustomProperty("skipMemoryLayersCheck", 1)  # it is read again in a moment
        _style(layer)
        project.addMapLayer(layer, False)
        project.layerTreeRoot().insertLayer(0, layer)
    if layer is None:
        return None
    layer.dataProvider().addFeatures(list(points))
    layer.updateExtents()
    layer.triggerRepaint()
    return layer


def layer_of(project: QgsProject, folder: str) -> QgsVectorLayer | None:
    """Return the project's layer of the photos of ``folder``."""
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsVectorLayer) and layer.customProperty(FOLDER_KEY) == folder:
            return layer
    return None


def _is_ours(layer: QgsVectorLayer) -> bool:
    """Whether ``layer`` lies in memory as it was made, and nobody edits it."""
    provider = layer.dataProvider()
    return provider is not None and provider.name() == "memory" and not layer.isEditable()


def is_photos(layer: QgsMapLayer | None) -> bool:
    """Whether ``layer`` shows where photos were taken."""
    return layer is not None and bool(layer.customProperty(FOLDER_KEY))


def looks_like_photos(path: str) -> bool:
    """Whether a file or folder is for a person's photos, and not a data set that QGIS opens.

    A picture with a world file says where each of its pixels lies: it is a map.
    """
    file = Path(path)
    if file.is_dir():
        return file.suffix.lower() not in _NO_FOLDERS and _holds_photos(path)
    end = file.suffix.lower().lstrip(".")
    ends = {f".{end[:1]}{end[-1:]}w", f".{end}w", ".wld"}
    return bool(end) and not any(file.with_suffix(found).is_file() for found in ends)


def _holds_photos(folder: str) -> bool:
    try:
        with os.scandir(folder) as entries:
            return any(e.name.lower().endswith(SUFFIXES) for e in islice(entries, _LOOKED_AT))
    except OSError:
        return False


def photo_near(
    layer: QgsVectorLayer, point: QgsPointXY, crs: QgsCoordinateReferenceSystem, reach: float
) -> str:
    """Return the path of the photo nearest to ``point``; "" where none is within ``reach``.

    Both are in ``crs``, that of the map.
    """
    if layer.fields().lookupField("photo") < 0:  # a person has edited the table
        return ""
    box = QgsRectangle(point.x() - reach, point.y() - reach, point.x() + reach, point.y() + reach)
    carry = QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance())
    try:
        found = carry.transformBoundingBox(box)
        middle = carry.transform(point)
    except QgsCsException:
        return ""
    best, path = float("inf"), ""
    for feature in layer.getFeatures(QgsFeatureRequest(found).setLimit(200)):
        away = feature.geometry().asPoint().sqrDist(middle)
        if away < best:
            best, path = away, str(feature["photo"])
    return path


def _style(layer: QgsVectorLayer) -> None:
    symbol = QgsMarkerSymbol.createSimple(
        {
            "name": "circle",
            "size": "2.6",
            "color": "#1f78b4",
            "outline_color": "#ffffff",
            "outline_width": "0.4",
        }
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    layer.setDisplayExpression('"name"')
    layer.setMapTipTemplate(_TIP)
