# SPDX-License-Identifier: GPL-2.0-or-later
"""Polygon layers as reference."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
from pyogrio import raw
from rasterio.warp import transform_geom

from geolangbind_qgis.engine.errors import SceneError, UsageError
from geolangbind_qgis.engine.evaluation.polygons import PolygonReference
from geolangbind_qgis.engine.raster.scene import PixelWindow, Scene

SQUARES = {
    (0, 0, 10, 10): {"id": 1, "class": "water"},
    (10, 0, 20, 10): {"id": 2, "class": "forest"},
    (5, 15, 8, 18): {"id": 3, "class": "water"},
    (30, 30, 60, 60): {"id": 4, "class": None},
}


@pytest.fixture
def grid(write_raster):
    return write_raster(np.zeros((40, 40), np.uint8), "grid.tif")


WHOLE = PixelWindow(0, 0, 40, 40)


def labels_on(reference, grid_path, numbers, window=WHOLE):
    with Scene(grid_path) as scene, reference.on(scene, numbers) as labels:
        return labels(window)


def wanted():
    found = np.zeros((40, 40), np.uint16)
    found[:10, :10] = found[15:18, 5:8] = 2
    found[:10, 10:20] = 1
    return found


def test_pixels_take_the_class_of_their_polygon(write_polygons, grid):
    reference = PolygonReference(write_polygons(SQUARES), "class")
    assert dict(reference.labels) == {"forest": "", "water": ""}
    assert reference.notes == ("1 features of the reference are no polygon with a class.",)
    found = labels_on(reference, grid, {"forest": 1, "water": 2})
    assert np.array_equal(found, wanted())
    part = labels_on(reference, grid, {"forest": 1, "water": 2}, PixelWindow(8, 4, 12, 9))
    assert np.array_equal(part, wanted()[8:20, 4:13])


def test_geojson_without_a_crs_is_in_degrees(write_polygons, grid):
    path = Path(write_polygons(SQUARES, crs=""))
    data = json.loads(path.read_text())
    for feature in data["features"]:
        feature["geometry"] = transform_geom("EPSG:32633", "EPSG:4326", feature["geometry"])
    path.write_text(json.dumps(data))
    found = labels_on(PolygonReference(str(path), "class"), grid, {"forest": 1, "water": 2})
    assert np.array_equal(found, wanted())


def test_metres_without_a_crs_are_refused(write_polygons, grid):
    reference = PolygonReference(write_polygons(SQUARES, crs=""), "class")
    with pytest.raises(SceneError, match="does not say its coordinate reference system"):
        labels_on(reference, grid, {"water": 1})


def test_where_classes_overlap_there_is_no_label(write_polygons, grid):
    squares = {(0, 0, 10, 10): {"class": 1.0}, (5, 0, 15, 10): {"class": 2}}
    reference = PolygonReference(write_polygons(squares))
    assert set(reference.labels) == {"1", "2"}
    found = labels_on(reference, grid, {"1": 1, "2": 2})
    assert found[0, :16].tolist() == [1] * 5 + [0] * 5 + [2] * 5 + [0]
    joined = labels_on(reference, grid, {"1": 1, "2": 1})
    assert joined[0, :16].tolist() == [1] * 15 + [0]


def test_the_attribute_must_be_named_when_there_are_several(write_polygons):
    path = write_polygons(SQUARES)
    with pytest.raises(UsageError, match="--field: id, class"):
        PolygonReference(path)
    with pytest.raises(UsageError, match="no attribute 'kind', but: id, class"):
        PolygonReference(path, "kind")


@pytest.mark.parametrize(
    "text",
    ["{", "[]", "3", '{"type": "FeatureCollection"}',
     '{"type": "FeatureCollection", "features": []}',
     '{"type": "FeatureCollection", "features": [1]}',
     '{"features": [{"properties": {"a": 1}, "geometry": {"type": "Point"}}]}',
     '{"features": [{"properties": {"a": 1}, "geometry": null}], "crs": 3}'],
)  # fmt: skip
def test_what_is_no_polygon_layer_is_refused(tmp_path, text):
    path = tmp_path / "odd.geojson"
    path.write_text(text)
    with pytest.raises(SceneError, match=r"odd\.geojson"):
        PolygonReference(str(path), "")


@pytest.mark.parametrize("rings", [[[[0]]], [[1, 2]], [[]], [[["a", "b"]]], 7, []])
def test_malformed_polygons_are_refused(tmp_path, grid, rings):
    path = tmp_path / "odd.geojson"
    shape = {"type": "Polygon", "coordinates": rings}
    features = [{"type": "Feature", "properties": {"class": "water"}, "geometry": shape}]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    with pytest.raises(SceneError, match=r"odd\.geojson"):
        labels_on(PolygonReference(str(path)), grid, {"water": 1})


@pytest.mark.parametrize(("driver", "name"), [("GPKG", "a.gpkg"), ("ESRI Shapefile", "a.shp")])
def test_geopackages_and_shapefiles_are_read_with_pyogrio(
    write_polygons, grid, tmp_path, driver, name
):
    meta, _, shapes, fields = raw.read(write_polygons(SQUARES))
    raw.write(str(tmp_path / name), shapes, fields, meta["fields"], crs=meta["crs"],
              geometry_type="Polygon", driver=driver)  # fmt: skip
    found = labels_on(PolygonReference(str(tmp_path / name), "class"), grid,
                      {"forest": 1, "water": 2})  # fmt: skip
    assert np.array_equal(found, wanted())


def test_without_pyogrio_geojson_is_asked_for(tmp_path, monkeypatch):
    (tmp_path / "a.gpkg").write_bytes(b"SQLite format 3\0")
    monkeypatch.setitem(sys.modules, "pyogrio", None)
    with pytest.raises(SceneError, match="export the layer as GeoJSON"):
        PolygonReference(str(tmp_path / "a.gpkg"))


def test_a_map_without_crs_takes_the_polygons_own_coordinates(write_polygons, write_raster):
    plain = write_raster(np.zeros((40, 40), np.uint8), "plain.tif", crs=None)
    assert rasterio.open(plain).crs is None
    found = labels_on(PolygonReference(write_polygons(SQUARES, crs=""), "class"), plain,
                      {"forest": 1, "water": 2})  # fmt: skip
    assert np.array_equal(found, wanted())
