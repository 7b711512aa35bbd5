# SPDX-License-Identifier: GPL-2.0-or-later
"""Photos in the Compare dock: where they lie, what is listed, what the map shows of them."""

from __future__ import annotations

from compare_helpers import canvas_of
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject, QgsVectorLayer

from geolangbind_qgis.gui.docks.compare import CompareDock
from geolangbind_qgis.layers.heatmap import moved
from geolangbind_qgis.layers.photos import is_photos

DEGREES = QgsCoordinateReferenceSystem("EPSG:4326")


def place(dock: CompareDock, where: tuple[float, float]) -> tuple[float, float]:
    """Return longitude and latitude of a place in shares of the scene's width and height."""
    layer = dock.controller.layer
    extent = layer.extent()
    x = extent.xMinimum() + where[0] * extent.width()
    y = extent.yMaximum() - where[1] * extent.height()
    found = moved(QgsPointXY(x, y), layer.crs(), DEGREES)
    return found.x(), found.y()


def ringed(dock: CompareDock) -> tuple[float, float] | None:
    """Return longitude and latitude of the ring on the map."""
    band = dock.controller.photos.ring.band
    if not band.numberOfVertices():
        return None
    point = QgsPointXY(band.asGeometry().asMultiPoint()[0])
    found = moved(point, canvas_of(dock).mapSettings().destinationCrs(), DEGREES)
    return found.x(), found.y()


def listed(dock: CompareDock) -> list[str]:
    """Return what the list says, a string of two lines for each photo."""
    model = dock.photo.photos.rows
    return [model.data(model.index(row)) for row in range(model.rowCount())]


def photo_layers() -> list[QgsVectorLayer]:
    """Return the layers of photos from top to bottom of the layer tree."""
    nodes = QgsProject.instance().layerTreeRoot().findLayers()
    return [node.layer() for node in nodes if is_photos(node.layer())]
