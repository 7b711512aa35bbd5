# SPDX-License-Identifier: GPL-2.0-or-later
"""Points of a layer out to a table of longitudes and latitudes, and numbers back as attributes.

Both go feature by feature, so that memory does not grow with the layer.
"""

from __future__ import annotations

import csv
import math
import re
from collections.abc import Iterator
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsFields,
    QgsPointXY,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from geolangbind_qgis.layers.errors import SourceError
from geolangbind_qgis.layers.fields import number_field
from geolangbind_qgis.layers.world import WGS84

OWN_COLUMNS = ("feature", "lon", "lat")


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("LayerSampling", text)


def check_points(source: QgsFeatureSource, prefix: str) -> None:
    """Raise ``SourceError`` where ``source`` holds no points, or fields named as those to come.

    These are ``prefix`` and three digits; capitals make no difference in many formats.
    """
    name = source.sourceName()
    point = QgsWkbTypes.GeometryType.PointGeometry
    if QgsWkbTypes.geometryType(source.wkbType()) != point:
        raise SourceError(tr("“{0}” holds no points: choose a point layer.").format(name))
    if not source.sourceCrs().isValid():
        line = tr("“{0}” has no coordinate reference system: give it one in its properties.")
        raise SourceError(line.format(name))
    taken = re.compile(re.escape(prefix) + r"\d{3}", re.IGNORECASE)
    for field in source.fields():
        if taken.fullmatch(field.name()):
            line = tr("“{0}” has a field {1} already: choose another prefix.")
            raise SourceError(line.format(name, field.name()))


def write_table(source: QgsFeatureSource, path: str, context: QgsCoordinateTransformContext) -> int:
    """Write the points of ``source`` in degrees as CSV to ``path`` and return how many.

    Of several points in one feature their middle counts. Features without a place get a line
    without coordinates.
    """
    wgs84 = QgsCoordinateReferenceSystem(WGS84)
    transform = QgsCoordinateTransform(source.sourceCrs(), wgs84, context)
    count = 0
    with Path(path).open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(OWN_COLUMNS)
        for feature in source.getFeatures(QgsFeatureRequest().setNoAttributes()):
            place = _degrees(feature, transform)
            x, y = (repr(place.x()), repr(place.y())) if place is not None else ("", "")
            table.writerow((feature.id(), x, y))
            count += 1
    return count


def joined_fields(source: QgsFeatureSource, table: str) -> QgsFields:
    """Return the fields of ``source`` and those that ``table`` adds."""
    with Path(table).open(encoding="utf-8", newline="") as file:
        names = next(csv.reader(file))[len(OWN_COLUMNS) :]
    fields = QgsFields(source.fields())
    for name in names:
        fields.append(number_field(name))
    return fields


def joined(source: QgsFeatureSource, table: str, fields: QgsFields) -> Iterator[QgsFeature]:
    """Yield the features of ``source``, geometry kept, with the numbers of ``table``.

    Raises ``SourceError`` where the layer has changed since ``write_table``.
    """
    with Path(table).open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        next(rows)
        for feature in source.getFeatures():
            row = next(rows, None)
            if row is None or row[0] != str(feature.id()):
                line = tr("“{0}” was changed during the run: run again.")
                raise SourceError(line.format(source.sourceName()))
            numbers = [float(text) if text else None for text in row[len(OWN_COLUMNS) :]]
            made = QgsFeature(fields)
            made.setGeometry(feature.geometry())
            made.setAttributes([*feature.attributes(), *numbers])
            yield made


def _degrees(feature: QgsFeature, transform: QgsCoordinateTransform) -> QgsPointXY | None:
    geometry = feature.geometry()
    if geometry.isNull() or geometry.isEmpty():
        return None
    try:
        place = transform.transform(geometry.centroid().asPoint())
    except QgsCsException:
        return None
    return place if math.isfinite(place.x()) and math.isfinite(place.y()) else None
