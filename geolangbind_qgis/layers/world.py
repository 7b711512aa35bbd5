# SPDX-License-Identifier: GPL-2.0-or-later
"""Extents for location layers: cut to the world, named as the engine understands, divided."""

from __future__ import annotations

import math
from decimal import Decimal

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
    QgsRectangle,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from geolangbind_qgis.layers.errors import AreaError

WGS84 = "EPSG:4326"
PIXELS_ALONG = 500  # at most, along the longer side, where nobody chose a spacing
_WORLDWIDE = 350.0  # degrees of longitude that the CRS of a world map is made for
_STEPS = (1.0, 2.0, 5.0, 10.0)
_SNAP = 1e-6  # of a pixel, or of a degree: what rounding may add


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("LayerWorld", text)


def crs_name(crs: QgsCoordinateReferenceSystem) -> str:
    """Return ``crs`` as the engine understands it: its authority's code, else WKT."""
    name = str(crs.authid())
    return name if name and not name.upper().startswith("USER:") else str(crs.toWkt())


def within_world(
    extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, is_view: bool = False
) -> QgsRectangle:
    """Return ``extent`` (in ``crs``) without what lies beyond the world.

    A layer or a rectangle may reach across the 180° meridian; a view of the map
    (``is_view``) ends there, as the map does. Raises ``AreaError`` with one line when the
    extent is empty or infinite, misses the world, or has a CRS without places on Earth.
    """
    if not crs.isValid() or crs.mapUnits() == QgsUnitTypes.DistanceUnit.DistanceUnknownUnit:
        raise AreaError(tr("The extent has no coordinate reference system: choose another one."))
    if extent.isNull() or extent.isEmpty():
        raise AreaError(tr("The extent is empty: draw a rectangle, or choose a layer."))
    if not all(map(math.isfinite, bounds(extent))):
        raise AreaError(tr("The extent is infinite: draw a rectangle, or zoom in."))
    of_crs = _of_degrees if crs.isGeographic() else _of_map
    cut = of_crs(extent, crs, is_view)
    if cut.isEmpty():
        raise AreaError(tr("The extent lies beyond the world: zoom to a place on Earth."))
    return cut


def bounds(extent: QgsRectangle) -> tuple[float, float, float, float]:
    """Return (xmin, ymin, xmax, ymax)."""
    return extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()


def size_in_pixels(extent: QgsRectangle, spacing: float) -> tuple[int, int]:
    """Return columns and rows of a layer with pixels of ``spacing`` (> 0)."""
    return (
        max(1, math.ceil(extent.width() / spacing - _SNAP)),
        max(1, math.ceil(extent.height() / spacing - _SNAP)),
    )


def round_spacing(extent: QgsRectangle) -> float:
    """Return a round number (1, 2 or 5 with zeros) that gives at most ``PIXELS_ALONG`` pixels.

    It is smaller than the extent in both directions.
    """
    longer, shorter = sorted((extent.width(), extent.height()), reverse=True)
    wanted = min(longer / PIXELS_ALONG, shorter)
    zeros = 10.0 ** math.floor(math.log10(wanted))
    up = next(step for step in _STEPS if step * zeros >= wanted * (1.0 - _SNAP))
    fits = [step * zeros for step in _STEPS if step <= up and step * zeros <= shorter]
    return max(fits)


def plain_text(value: float, digits: int) -> str:
    """Return ``value`` rounded to ``digits`` digits that count, never as 5e-05."""
    return f"{Decimal(f'{value:.{digits}g}'):f}"


def unit_name(crs: QgsCoordinateReferenceSystem) -> str:
    """Return what follows a number in units of ``crs``: “°”, “ m”."""
    unit = crs.mapUnits()
    if unit == QgsUnitTypes.DistanceUnit.DistanceDegrees:
        return "°"
    return f" {QgsUnitTypes.toAbbreviatedString(unit)}"


def _of_degrees(
    extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, is_view: bool
) -> QgsRectangle:
    degrees = QgsUnitTypes.DistanceUnit.DistanceDegrees
    unit = QgsUnitTypes.fromUnitToUnitFactor(degrees, crs.mapUnits()) or 1.0
    turn, pole = 360.0 * unit, 90.0 * unit
    xmin, ymin, xmax, ymax = bounds(extent)
    if is_view:
        xmin, xmax = max(xmin, -turn / 2.0), min(xmax, turn / 2.0)
    elif xmax - xmin > turn:
        middle = (xmin + xmax) / 2.0
        middle = 0.0 if abs(middle) <= (xmax - xmin - turn) / 2.0 else middle
        xmin, xmax = middle - turn / 2.0, middle + turn / 2.0
    return _rectangle(xmin, max(ymin, -pole), xmax, min(ymax, pole))


def _of_map(extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, is_view: bool) -> QgsRectangle:
    """Cut to what a world map shows; the CRS of a region is left to say where it ends."""
    area = crs.bounds()  # in degrees
    if area.isEmpty() or area.width() < _WORLDWIDE:
        return QgsRectangle(extent)
    geographic = QgsCoordinateReferenceSystem(WGS84)
    try:
        transform = QgsCoordinateTransform(geographic, crs, QgsProject.instance())
        world = transform.transformBoundingBox(area)
    except QgsCsException:
        return QgsRectangle(extent)
    if not all(map(math.isfinite, bounds(world))):
        return QgsRectangle(extent)
    if not is_view and extent.width() <= world.width():  # may reach across 180°
        world = _rectangle(extent.xMinimum(), world.yMinimum(), extent.xMaximum(), world.yMaximum())
    return QgsRectangle(extent).intersect(world)


def _rectangle(xmin: float, ymin: float, xmax: float, ymax: float) -> QgsRectangle:
    """Return the rectangle; empty where a side is not positive (QGIS would swap the ends)."""
    if xmax <= xmin or ymax <= ymin:
        return QgsRectangle()
    return QgsRectangle(xmin, ymin, xmax, ymax)
