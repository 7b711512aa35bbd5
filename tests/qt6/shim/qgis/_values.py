# SPDX-License-Identifier: GPL-2.0-or-later
"""Points, rectangles, reference systems: enough of them for docks and map tools."""

from __future__ import annotations

import enum
from typing import Any

from PyQt6.QtCore import QSettings


class DistanceUnit(enum.Enum):
    DistanceMeters = 0
    DistanceDegrees = 6
    DistanceUnknownUnit = 7


class QgsUnitTypes:
    DistanceUnit = DistanceUnit

    @staticmethod
    def toAbbreviatedString(unit: DistanceUnit) -> str:
        return {DistanceUnit.DistanceMeters: "m", DistanceUnit.DistanceDegrees: "deg"}.get(unit, "")

    @staticmethod
    def fromUnitToUnitFactor(one: DistanceUnit, other: DistanceUnit) -> float:
        metres = {DistanceUnit.DistanceMeters: 1.0, DistanceUnit.DistanceDegrees: 111_319.49}
        return metres[one] / metres[other]


class QgsPointXY:
    def __init__(self, x: Any = 0.0, y: float = 0.0) -> None:
        self._x, self._y = (x.x(), x.y()) if isinstance(x, QgsPointXY) else (float(x), float(y))

    def x(self) -> float:
        return self._x

    def y(self) -> float:
        return self._y


class QgsRectangle:
    def __init__(self, *parts: Any) -> None:
        numbers: tuple[float, ...] = (0.0, 0.0, 0.0, 0.0)
        if parts and isinstance(parts[0], QgsRectangle):
            numbers = parts[0].sides
        elif parts and isinstance(parts[0], QgsPointXY):
            numbers = (parts[0].x(), parts[0].y(), parts[1].x(), parts[1].y())
        elif parts:
            numbers = tuple(map(float, parts[:4]))
        west, south, east, north = numbers
        self.sides = (min(west, east), min(south, north), max(west, east), max(south, north))

    def xMinimum(self) -> float:
        return self.sides[0]

    def yMinimum(self) -> float:
        return self.sides[1]

    def xMaximum(self) -> float:
        return self.sides[2]

    def yMaximum(self) -> float:
        return self.sides[3]

    def width(self) -> float:
        return self.sides[2] - self.sides[0]

    def height(self) -> float:
        return self.sides[3] - self.sides[1]

    def isEmpty(self) -> bool:
        return self.width() <= 0 or self.height() <= 0

    def isNull(self) -> bool:
        return self.sides == (0.0, 0.0, 0.0, 0.0)

    def isFinite(self) -> bool:
        return all(abs(side) < 1e300 for side in self.sides)

    def center(self) -> QgsPointXY:
        return QgsPointXY((self.sides[0] + self.sides[2]) / 2, (self.sides[1] + self.sides[3]) / 2)

    def contains(self, point: QgsPointXY) -> bool:
        west, south, east, north = self.sides
        return west <= point.x() <= east and south <= point.y() <= north

    def intersects(self, other: QgsRectangle) -> bool:
        return not self.intersect(other).isEmpty()

    def intersect(self, other: QgsRectangle) -> QgsRectangle:
        low = [max(a, b) for a, b in zip(self.sides[:2], other.sides[:2])]
        high = [min(a, b) for a, b in zip(self.sides[2:], other.sides[2:])]
        if low[0] > high[0] or low[1] > high[1]:
            return QgsRectangle()
        return QgsRectangle(*low, *high)

    def toString(self, _precision: int = 16) -> str:
        return ", ".join(map(str, self.sides))


class QgsGeometry:
    """Remembers the points it was made of."""

    def __init__(self, points: list[QgsPointXY] | None = None) -> None:
        self.points = points or []

    @staticmethod
    def fromPointXY(point: QgsPointXY) -> QgsGeometry:
        return QgsGeometry([point])

    @staticmethod
    def fromMultiPointXY(points: list[QgsPointXY]) -> QgsGeometry:
        return QgsGeometry(list(points))

    @staticmethod
    def fromRect(rectangle: QgsRectangle) -> QgsGeometry:
        west, south, east, north = rectangle.sides
        return QgsGeometry([QgsPointXY(west, south), QgsPointXY(east, north)])


class QgsCoordinateReferenceSystem:
    class WktVariant(enum.Enum):
        WKT_PREFERRED_GDAL = 0

    def __init__(self, of: Any = "") -> None:
        self._id = of._id if isinstance(of, QgsCoordinateReferenceSystem) else str(of)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, QgsCoordinateReferenceSystem) and self._id == other._id

    def __hash__(self) -> int:
        return hash(self._id)

    def isValid(self) -> bool:
        return bool(self._id)

    def authid(self) -> str:
        return self._id

    def description(self) -> str:
        return self._id

    def userFriendlyIdentifier(self) -> str:
        return self._id

    def isGeographic(self) -> bool:
        return self._id == "EPSG:4326"

    def mapUnits(self) -> DistanceUnit:
        if not self._id:
            return DistanceUnit.DistanceUnknownUnit
        degrees = self.isGeographic()
        return DistanceUnit.DistanceDegrees if degrees else DistanceUnit.DistanceMeters

    def bounds(self) -> QgsRectangle:
        return QgsRectangle(-180.0, -90.0, 180.0, 90.0)

    def toWkt(self, _variant: Any = None) -> str:
        return f'PROJCS["{self._id}"]'


class QgsCsException(Exception):
    pass


class QgsCoordinateTransform:
    """Leaves coordinates as they are: the tests stay in one reference system."""

    class TransformDirection(enum.Enum):
        ForwardTransform = 0
        ReverseTransform = 1

    def __init__(self, *_args: Any) -> None:
        pass

    def transform(self, point: QgsPointXY, *_args: Any) -> QgsPointXY:
        return QgsPointXY(point)

    def transformBoundingBox(self, box: QgsRectangle, *_args: Any) -> QgsRectangle:
        return QgsRectangle(box)

    def setBallparkTransformsAreAppropriate(self, _yes: bool) -> None:
        pass


class QgsSettings(QSettings):
    """In a file of its own, which the tests choose by ``QSettings.setPath``."""

    def __init__(self) -> None:
        super().__init__(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "geolangbind-tests", "qgis"
        )
