# SPDX-License-Identifier: GPL-2.0-or-later
"""The part of the scene a person points at, as ``protocol.Area`` in the scene's own CRS.

Only the request is transformed, never the scene. Areas are cut to the scene, so
that a view of the whole world, or an infinite one, asks for what is there.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from geolangbind_qgis.layers.errors import AreaError
from geolangbind_qgis.protocol import Area

MAX_VERTICES = 500_000
DENSIFY_BELOW = 1_000  # vertices: coarser polygons get points along their edges before transforming


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("LayerArea", text)


@dataclass(frozen=True)
class SceneFrame:
    """Where a scene lies: its extent and CRS, safe to hand to another thread."""

    name: str
    extent: QgsRectangle
    crs: QgsCoordinateReferenceSystem


def frame(layer: QgsRasterLayer) -> SceneFrame:
    """Return where the scene lies. Main thread."""
    return SceneFrame(layer.name(), QgsRectangle(layer.extent()), layer.crs())


def from_layer(scene: SceneFrame) -> Area:
    """Return the whole scene as an area."""
    if not _sound(scene.extent):
        raise AreaError(
            tr("“{0}” has no extent: choose the map view or a rectangle.").format(scene.name)
        )
    return Area(bounds=_bounds(scene.extent))


def from_extent(
    extent: QgsRectangle,
    crs: QgsCoordinateReferenceSystem,
    scene: SceneFrame,
    context: QgsCoordinateTransformContext | None = None,
) -> Area:
    """Return the part of the scene inside ``extent`` (map view, drawn rectangle …) in ``crs``.

    Raises ``AreaError`` when the extent is empty, cannot be placed in the
    scene's CRS or misses the scene. An extent with an infinite side means the
    whole scene.
    """
    if extent.isNull() or extent.isEmpty():
        raise AreaError(tr("The area is empty: draw a rectangle or zoom to the scene."))
    if not all(map(math.isfinite, _bounds(extent))):
        return from_layer(scene)
    wanted = _to_scene(extent, crs, scene, context)
    parts = [part.intersect(scene.extent) for part in _unwrapped(wanted, scene)]
    parts = [part for part in parts if not part.isEmpty()]
    if not parts:
        text = tr("The area lies outside the scene “{0}”: zoom to the scene and try again.")
        raise AreaError(text.format(scene.name))
    for other in parts[1:]:
        parts[0].combineExtentWith(other)
    return Area(bounds=_bounds(parts[0]))


def from_polygons(
    source: QgsFeatureSource,
    scene: SceneFrame,
    selected_only: bool = False,
    context: QgsCoordinateTransformContext | None = None,
) -> Area:
    """Return the part of the scene inside the polygons of ``source`` (a polygon layer).

    Raises ``AreaError`` when there is no polygon, none meets the scene, or they
    have more than ``MAX_VERTICES`` vertices together.
    """
    request = QgsFeatureRequest().setNoAttributes()
    if selected_only and isinstance(source, QgsVectorLayer):
        if not source.selectedFeatureCount():
            text = tr("No polygon of “{0}” is selected: select some or use them all.")
            raise AreaError(text.format(source.sourceName()))
        request.setFilterFids(source.selectedFeatureIds())
    transform = _transform(source.sourceCrs(), scene, context)
    shapes: list[dict[str, Any]] = []
    box = QgsRectangle()
    vertices, seen = 0, 0
    for feature in source.getFeatures(request):
        seen += 1
        geometry = _in_scene(feature.geometry(), transform, source.sourceName())
        if geometry is None or not geometry.boundingBox().intersects(scene.extent):
            continue
        vertices += geometry.constGet().nCoordinates()
        if vertices > MAX_VERTICES:
            text = tr("The polygons of “{0}” have over {1} vertices: simplify or select some.")
            raise AreaError(text.format(source.sourceName(), MAX_VERTICES))
        shapes.append(json.loads(geometry.asJson(_digits(scene))))
        box.combineExtentWith(geometry.boundingBox())
    if not seen:
        raise AreaError(tr("“{0}” holds no polygons.").format(source.sourceName()))
    box = box.intersect(scene.extent) if shapes else QgsRectangle()
    if box.isEmpty():
        text = tr("No polygon of “{0}” meets the scene “{1}”.")
        raise AreaError(text.format(source.sourceName(), scene.name))
    return Area(bounds=_bounds(box), polygons=tuple(shapes))


def rectangle(area: Area | None) -> QgsRectangle | None:
    """Return the area's bounds as a rectangle in the scene's CRS; ``None``: the whole scene."""
    if area is None or area.bounds is None:
        return None
    return QgsRectangle(*area.bounds)


def _sound(extent: QgsRectangle) -> bool:
    return not extent.isEmpty() and all(map(math.isfinite, _bounds(extent)))


def _bounds(extent: QgsRectangle) -> tuple[float, float, float, float]:
    return (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())


def _digits(scene: SceneFrame) -> int:
    return 10 if scene.crs.isGeographic() else 4


def _transform(
    crs: QgsCoordinateReferenceSystem,
    scene: SceneFrame,
    context: QgsCoordinateTransformContext | None,
) -> QgsCoordinateTransform | None:
    """Return the way from ``crs`` to the scene; ``None`` where there is nothing to do."""
    if not crs.isValid() or not scene.crs.isValid() or crs == scene.crs:
        return None
    if context is None:
        context = QgsProject.instance().transformContext()
    transform = QgsCoordinateTransform(crs, scene.crs, context)
    transform.setBallparkTransformsAreAppropriate(True)
    return transform


def _to_scene(
    extent: QgsRectangle,
    crs: QgsCoordinateReferenceSystem,
    scene: SceneFrame,
    context: QgsCoordinateTransformContext | None,
) -> QgsRectangle:
    transform = _transform(crs, scene, context)
    if transform is None:
        return QgsRectangle(extent)
    try:
        moved = transform.transformBoundingBox(extent, handle180Crossover=scene.crs.isGeographic())
    except QgsCsException:
        moved = QgsRectangle()
    if not all(map(math.isfinite, _bounds(moved))) or moved.isNull():
        # The view reaches beyond where the scene's CRS is defined: see the scene from the view.
        return _seen_from_view(extent, transform, scene)
    return moved


def _seen_from_view(
    extent: QgsRectangle, transform: QgsCoordinateTransform, scene: SceneFrame
) -> QgsRectangle:
    reverse = QgsCoordinateTransform.TransformDirection.ReverseTransform
    try:
        in_view = transform.transformBoundingBox(scene.extent, reverse).intersect(extent)
        if in_view.isEmpty():
            return QgsRectangle()
        return transform.transformBoundingBox(in_view)
    except QgsCsException:
        text = tr("The area cannot be placed in the CRS of “{0}” ({1}): zoom to the scene.")
        crs = scene.crs.authid() or scene.crs.description()
        raise AreaError(text.format(scene.name, crs)) from None


def _unwrapped(extent: QgsRectangle, scene: SceneFrame) -> list[QgsRectangle]:
    """Return ``extent`` in pieces that a scene on either side of the antimeridian understands."""
    if not scene.crs.isGeographic():
        return [extent]
    west, south, east, north = _bounds(extent)
    if west > east:  # crosses the antimeridian
        east += 360.0
    turns = (-360.0, 0.0, 360.0)
    return [QgsRectangle(west + turn, south, east + turn, north, False) for turn in turns]


def _in_scene(
    geometry: QgsGeometry, transform: QgsCoordinateTransform | None, name: str
) -> QgsGeometry | None:
    """Return a sound, flat copy of ``geometry`` in the scene's CRS; ``None`` if it is empty."""
    if geometry.isNull() or geometry.isEmpty():
        return None
    shape = QgsGeometry(geometry.constGet().segmentize())
    shape.get().dropZValue()
    shape.get().dropMValue()
    if not shape.isGeosValid():
        shape = shape.makeValid()
        shape.convertGeometryCollectionToSubclass(geometry.type())
    if transform is not None:
        if shape.constGet().nCoordinates() < DENSIFY_BELOW:
            shape = shape.densifyByCount(20)
        try:
            shape.transform(transform)
        except QgsCsException:
            text = tr("A polygon of “{0}” cannot be placed in the scene's CRS.")
            raise AreaError(text.format(name)) from None
    return None if shape.isEmpty() else shape
