# SPDX-License-Identifier: GPL-2.0-or-later
"""Reference rasters of any grid, and what they say their values mean."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin
from rasterio.warp import transform_bounds

from geolangbind_qgis.engine.errors import SceneError, UsageError
from geolangbind_qgis.engine.evaluation.reference import RasterReference, open_reference
from geolangbind_qgis.engine.evaluation.value_names import value_names
from geolangbind_qgis.engine.raster.scene import PixelWindow, Scene

CHECKS = np.kron(np.array([[1, 2], [3, 0]], np.uint8), np.ones((20, 20), np.uint8))
TABLE = """<PAMDataset><PAMRasterBand band="1"><GDALRasterAttributeTable tableType="thematic">
<FieldDefn index="0"><Name>Value</Name><Type>0</Type><Usage>5</Usage></FieldDefn>
<FieldDefn index="1"><Name>Class_name</Name><Type>2</Type><Usage>2</Usage></FieldDefn>
<FieldDefn index="2"><Name>Coarse</Name><Type>2</Type><Usage>0</Usage></FieldDefn>
<Row index="0"><F>3</F><F>lake</F><F>water</F></Row>
<Row index="1"><F>1</F><F>beech</F><F>forest</F></Row>
</GDALRasterAttributeTable></PAMRasterBand></PAMDataset>"""


def labels_on(reference, grid_path, numbers, window=None):
    with Scene(grid_path) as grid, reference.on(grid, numbers) as labels:
        return labels(window or PixelWindow(0, 0, grid.height, grid.width))


def test_the_same_grid_is_read_pixel_by_pixel(write_raster):
    reference = RasterReference(write_raster(CHECKS, "reference.tif", nodata=0))
    assert dict(reference.labels) == {"1": "", "2": "", "3": ""}
    grid = write_raster(np.zeros((40, 40), np.uint8), "grid.tif")
    found = labels_on(reference, grid, {"1": 2, "3": 1})
    assert np.array_equal(found, np.select([CHECKS == 1, CHECKS == 3], [2, 1], 0))
    part = labels_on(reference, grid, {"1": 2, "3": 1}, PixelWindow(15, 10, 10, 5))
    assert np.array_equal(part, found[15:25, 10:15])


def test_zero_is_a_value_like_any_other_unless_it_is_nodata(write_raster):
    assert "0" in RasterReference(write_raster(CHECKS)).labels
    grid = write_raster(np.zeros((60, 60), np.uint8), "grid.tif")
    found = labels_on(RasterReference(write_raster(CHECKS)), grid, {"0": 1})
    assert found.sum() == 400  # and nothing beyond the reference's edge


@pytest.mark.parametrize("scale", [2, 5])
def test_finer_and_coarser_grids_take_the_nearest_pixel(write_raster, scale):
    fine = np.kron(CHECKS, np.ones((scale, scale), np.uint8))
    spread = write_raster(fine, "fine.tif", transform=from_origin(400_000, 5_800_000, 10 / scale,
                                                                  10 / scale))  # fmt: skip
    coarse = write_raster(CHECKS, "coarse.tif")
    numbers = {"1": 1, "2": 2, "3": 3}
    assert np.array_equal(labels_on(RasterReference(coarse), spread, numbers), fine)
    assert np.array_equal(labels_on(RasterReference(spread), coarse, numbers), CHECKS)


def test_a_shifted_reference_lies_where_it_lies(write_raster):
    shifted = write_raster(CHECKS, "shifted.tif", transform=from_origin(400_100, 5_799_950, 10, 10))
    grid = write_raster(np.zeros((40, 40), np.uint8), "grid.tif")
    found = labels_on(RasterReference(shifted), grid, {"1": 1, "2": 2, "3": 3, "0": 4})
    wanted = np.zeros((40, 40))
    wanted[5:, 10:] = np.where(CHECKS, CHECKS, 4)[:35, :30]
    assert np.array_equal(found, wanted)


def test_a_reference_in_another_crs_is_carried_over(write_raster):
    grid = write_raster(np.zeros((40, 40), np.uint8), "grid.tif")
    with rasterio.open(grid) as file:
        west, south, east, north = transform_bounds(file.crs, "EPSG:4326", *file.bounds)
    degrees = np.zeros((400, 400), np.uint8)
    degrees[:, :200], degrees[:, 200:] = 1, 2
    path = write_raster(degrees, "degrees.tif", crs="EPSG:4326", transform=from_origin(
        west, north, (east - west) / 400, (north - south) / 400))  # fmt: skip
    found = labels_on(RasterReference(path), grid, {"1": 1, "2": 2})
    with rasterio.open(grid) as file:
        xs = [file.xy(20, col)[0] for col in range(40)]
        lons = rasterio.warp.transform(file.crs, "EPSG:4326", xs, [file.xy(20, 0)[1]] * 40)[0]
    assert found[20].tolist() == [1 if lon < (west + east) / 2 else 2 for lon in lons]


def test_masked_and_transparent_pixels_are_no_label(write_raster):
    path = write_raster(np.stack([CHECKS, np.where(CHECKS == 2, 0, 255)]).astype(np.uint8),
                        "alpha.tif")  # fmt: skip
    with rasterio.open(path, "r+") as file:
        file.colorinterp = [rasterio.enums.ColorInterp.gray, rasterio.enums.ColorInterp.alpha]
    reference = RasterReference(path)
    assert set(reference.labels) == {"0", "1", "3"} and reference.notes == ()
    grid = write_raster(np.zeros((50, 50), np.uint8), "grid.tif")
    found = labels_on(reference, grid, {"1": 1, "2": 2, "3": 3})
    assert set(np.unique(found)) == {0, 1, 3}


def test_without_coordinates_only_an_equal_size_fits(write_raster):
    plain = write_raster(CHECKS, "plain.tif", crs=None, transform=None)
    same = write_raster(np.zeros((40, 40), np.uint8), "same.tif")
    assert np.array_equal(labels_on(RasterReference(plain), same, {"1": 1}), CHECKS == 1)
    other = write_raster(np.zeros((41, 40), np.uint8), "other.tif")
    with pytest.raises(SceneError, match="coordinate reference system"):
        labels_on(RasterReference(plain), other, {"1": 1})
    shifted = from_origin(400_100, 5_800_000, 10, 10)
    with pytest.raises(SceneError, match="where it lies"):
        nowhere = write_raster(CHECKS, "nowhere.tif", crs=None, transform=shifted)
        labels_on(RasterReference(nowhere), same, {"1": 1})


def test_a_reference_of_another_world_is_refused(write_raster):
    mars = "+proj=longlat +R=3396190 +no_defs"
    reference = RasterReference(write_raster(CHECKS, "mars.tif", crs=mars))
    grid = write_raster(np.zeros((40, 40), np.uint8), "grid.tif")
    with pytest.raises(SceneError, match=r"mars\.tif cannot be carried"):
        labels_on(reference, grid, {"1": 1})


def test_measurements_are_refused(write_raster):
    with pytest.raises(SceneError, match="measurements, not classes"):
        RasterReference(write_raster(np.linspace(0, 1, 1600, dtype=np.float32).reshape(40, 40)))
    with pytest.raises(SceneError, match="measurements, not classes"):
        RasterReference(write_raster(np.arange(1600, dtype=np.int16).reshape(40, 40)))
    with pytest.raises(SceneError, match="no labels"):
        RasterReference(write_raster(np.zeros((4, 4), np.uint8), nodata=0))
    whole = np.where(CHECKS == 0, np.nan, CHECKS).astype(np.float32)
    assert set(RasterReference(write_raster(whole)).labels) == {"1", "2", "3"}


def test_names_come_from_an_attribute_table_and_its_field(write_raster):
    path = write_raster(CHECKS)
    Path(path + ".aux.xml").write_text(TABLE)
    assert dict(RasterReference(path).labels) == {"0": "", "1": "beech", "2": "", "3": "lake"}
    assert RasterReference(path, "Coarse").labels["3"] == "water"
    with pytest.raises(UsageError, match="no field 'Fine', but: Value, Class_name, Coarse"):
        RasterReference(path, "Fine")


def test_names_come_from_categories_and_from_tags(write_raster):
    path = write_raster(CHECKS)
    Path(path + ".aux.xml").write_text(
        "<PAMDataset><PAMRasterBand band='1'><CategoryNames><Category/><Category>roof &amp; wall"
        "</Category></CategoryNames></PAMRasterBand></PAMDataset>"
    )
    with rasterio.open(path) as file:
        assert value_names(file) == {1: "roof & wall"}
    with pytest.raises(UsageError, match="no attribute table"):
        RasterReference(path, "Name")
    with rasterio.open(path, "r+") as file:
        file.update_tags(1, CLASS_1="roof", CLASS_3="water")
    with rasterio.open(path) as file:
        assert value_names(file) == {1: "roof", 3: "water"}


def test_broken_references_are_said_in_one_line(tmp_path):
    (tmp_path / "broken.tif").write_text("no raster")
    for name in ("broken.tif", "missing.tif", "missing.geojson", "missing.gpkg"):
        with pytest.raises(SceneError) as failure:
            open_reference(str(tmp_path / name))
        assert name in str(failure.value) and "\n" not in str(failure.value)
