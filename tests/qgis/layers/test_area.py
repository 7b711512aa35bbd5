# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import math

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from geolangbind_qgis.layers import area
from geolangbind_qgis.layers.errors import AreaError

UTM = QgsCoordinateReferenceSystem("EPSG:32633")
WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")
MERCATOR = QgsCoordinateReferenceSystem("EPSG:3857")
SCENE = area.SceneFrame("scene", QgsRectangle(500_000, 5_790_000, 510_000, 5_800_000), UTM)


def moved(extent: QgsRectangle, to: QgsCoordinateReferenceSystem) -> QgsRectangle:
    return QgsCoordinateTransform(UTM, to, QgsProject.instance()).transformBoundingBox(extent)


@pytest.mark.parametrize("crs", [UTM, WGS84, MERCATOR, QgsCoordinateReferenceSystem("EPSG:3035")])
def test_a_view_in_any_crs_is_found_in_the_scene(crs: QgsCoordinateReferenceSystem) -> None:
    inner = QgsRectangle(502_000, 5_792_000, 504_000, 5_795_000)
    found = area.from_extent(moved(inner, crs), crs, SCENE)
    assert found.crs == "" and found.bounds is not None
    for got, wanted in zip(found.bounds, (502_000, 5_792_000, 504_000, 5_795_000)):
        assert got == pytest.approx(wanted, abs=250)
    assert QgsRectangle(*found.bounds).buffered(0.01).contains(inner)


def test_a_view_larger_than_the_scene_is_cut_to_it() -> None:
    world = QgsRectangle(-20_037_508, -20_037_508, 20_037_508, 20_037_508)
    whole = (500_000, 5_790_000, 510_000, 5_800_000)
    assert area.from_extent(world, MERCATOR, SCENE).bounds == pytest.approx(whole, abs=1)
    planet = QgsRectangle(-180, -90, 180, 90)
    assert area.from_extent(planet, WGS84, SCENE).bounds == pytest.approx(whole, abs=1)
    endless = QgsRectangle(-math.inf, -math.inf, math.inf, math.inf)
    assert area.from_extent(endless, WGS84, SCENE).bounds == whole


def test_empty_views_and_views_elsewhere_are_refused() -> None:
    with pytest.raises(AreaError, match="empty"):
        area.from_extent(QgsRectangle(), UTM, SCENE)
    with pytest.raises(AreaError, match="outside the scene “scene”"):
        area.from_extent(QgsRectangle(0, 0, 1, 1), WGS84, SCENE)


@pytest.mark.parametrize("west", [170.0, -190.0])
def test_views_across_the_antimeridian(west: float) -> None:
    pacific = area.SceneFrame("fiji", QgsRectangle(west, -20, west + 20, -10), WGS84)
    view = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:3832"), WGS84, QgsProject.instance()
    )
    reverse = QgsCoordinateTransform.TransformDirection.ReverseTransform
    east = view.transform(182.0, -12.0, reverse)
    start = view.transform(178.0, -16.0, reverse)
    found = area.from_extent(
        QgsRectangle(start.x(), start.y(), east.x(), east.y()),
        QgsCoordinateReferenceSystem("EPSG:3832"),
        pacific,
    )
    assert found.bounds == pytest.approx((west + 8, -16, west + 12, -12), abs=0.01)


def polygons(*wkts: str, crs: str = "EPSG:32633", kind: str = "Polygon") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{kind}?crs={crs}", "fields", "memory")
    features = []
    for wkt in wkts:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def square(x: float, y: float, side: float = 1000.0) -> str:
    corners = [(x, y), (x + side, y), (x + side, y + side), (x, y + side), (x, y)]
    return "POLYGON((" + ",".join(f"{a} {b}" for a, b in corners) + "))"


def test_polygons_become_shapes_in_the_scenes_crs() -> None:
    layer = polygons(square(501_000, 5_791_000), square(507_000, 5_797_000), square(0, 0))
    found = area.from_polygons(layer, SCENE)
    assert len(found.polygons) == 2
    assert found.bounds == (501_000, 5_791_000, 508_000, 5_798_000)
    assert found.polygons[0]["type"] == "Polygon"
    assert found.polygons[0]["coordinates"][0][0] == [501_000.0, 5_791_000.0]
    layer.select([2])
    assert area.from_polygons(layer, SCENE, selected_only=True).bounds == (
        507_000,
        5_797_000,
        508_000,
        5_798_000,
    )


def test_polygons_with_heights_curves_and_bow_ties_are_taken() -> None:
    arc = "502000 5792000,503000 5793000,502000 5794000,501000 5793000,502000 5792000"
    ring = "505000 5795000 1,506000 5796000 1,506000 5795000 1,505000 5796000 1,505000 5795000 1"
    curved, bow_tie = f"CURVEPOLYGON(CIRCULARSTRING({arc}))", f"POLYGON Z(({ring}))"
    found = area.from_polygons(polygons(curved, bow_tie, kind="CurvePolygonZ"), SCENE)
    assert len(found.polygons) == 2
    assert all(len(ring[0]) == 2 for shape in found.polygons for ring in _rings(shape))
    assert found.bounds == pytest.approx((501_000, 5_792_000, 506_000, 5_796_000), abs=1)


def _rings(shape: dict) -> list:
    if shape["type"] == "Polygon":
        return shape["coordinates"]
    return [ring for polygon in shape["coordinates"] for ring in polygon]


def test_polygons_in_degrees_are_transformed() -> None:
    layer = polygons(square(502_000, 5_792_000))
    feature = next(layer.getFeatures())
    geometry = feature.geometry()
    geometry.transform(QgsCoordinateTransform(UTM, WGS84, QgsProject.instance()))
    found = area.from_polygons(polygons(geometry.asWkt(12), crs="EPSG:4326"), SCENE)
    assert found.bounds == pytest.approx((502_000, 5_792_000, 503_000, 5_793_000), abs=0.5)


def test_polygon_problems_are_named() -> None:
    with pytest.raises(AreaError, match="holds no polygons"):
        area.from_polygons(polygons(), SCENE)
    with pytest.raises(AreaError, match="No polygon of “fields” meets"):
        area.from_polygons(polygons(square(0, 0)), SCENE)
    with pytest.raises(AreaError, match="is selected"):
        area.from_polygons(polygons(square(501_000, 5_791_000)), SCENE, selected_only=True)
