# SPDX-License-Identifier: GPL-2.0-or-later
"""Reading: nodata of every kind, band order, threads."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from rasterio.control import GroundControlPoint

from geolangbind_qgis.engine.errors import SceneError
from geolangbind_qgis.engine.raster.scene import PixelWindow, Scene

ALL = PixelWindow(0, 0, 6, 8)


def ramp(dtype: str = "int16", bands: int = 2) -> np.ndarray:
    return np.arange(bands * 48).reshape(bands, 6, 8).astype(dtype)


def test_bands_in_any_order_and_twice(open_scene) -> None:
    array = ramp(bands=3)
    piece = open_scene(array).read([3, 1, 1], PixelWindow(1, 2, 3, 4))
    assert piece.values.dtype == np.float32
    assert np.array_equal(piece.values, array[[2, 0, 0], 1:4, 2:6])
    assert piece.invalid is None


def test_nodata_value(open_scene) -> None:
    piece = open_scene(ramp(), nodata=5).read([1, 2], ALL)
    assert piece.invalid.sum() == 1 and piece.invalid[0, 0, 5]


@pytest.mark.parametrize("nodata", [None, float("nan"), -3.4028234663852886e38])
def test_float_holes(open_scene, nodata) -> None:
    array = ramp("float32")
    array[0, 0, 0] = np.nan
    array[1, 2, 2] = np.inf
    if nodata is not None:
        array[0, 1, 1] = nodata
    piece = open_scene(array, nodata=nodata).read([1, 2], ALL)
    assert piece.invalid[0, 0, 0] and piece.invalid[1, 2, 2]
    assert piece.invalid[0, 1, 1] == (nodata is not None)


def test_internal_mask(write, open_scene) -> None:
    mask = np.full((6, 8), 255, np.uint8)
    mask[2:4] = 0
    scene = open_scene(ramp("uint8"), "other.tif")
    scene.close()
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(scene.path, "r+") as file:
        file.write_mask(mask)
    with Scene(scene.path) as masked:
        piece = masked.read([1], ALL)
    assert np.array_equal(piece.invalid[0], mask == 0)


def test_alpha_band(open_scene) -> None:
    array = ramp("uint8", bands=4)
    array[3] = 255
    array[3, :, :3] = 0
    scene = open_scene(array, photometric="rgb", alpha="yes")
    piece = scene.read([1, 2, 3], ALL)
    assert np.array_equal(piece.invalid[1], array[3] == 0)


def test_overview_covers_the_whole_scene(open_scene) -> None:
    array = np.repeat(np.arange(300, dtype=np.uint16), 200).reshape(1, 300, 200)
    piece = open_scene(array).overview([1], longest=30)
    assert piece.values.shape == (1, 30, 20)
    assert piece.values[0, 0, 0] < 10 and piece.values[0, -1, 0] > 289


def test_many_threads_read_the_same(open_scene) -> None:
    array = np.random.default_rng(0).integers(0, 999, (2, 256, 256)).astype(np.int16)
    scene = open_scene(array, tiled=True, blockxsize=64, blockysize=64, compress="deflate")
    windows = [PixelWindow(r, c, 32, 32) for r in range(0, 256, 32) for c in range(0, 256, 32)]
    with ThreadPoolExecutor(8) as pool:
        for window, piece in zip(windows, pool.map(lambda w: scene.read([1, 2], w), windows)):
            rows = slice(window.row, window.row + 32)
            cols = slice(window.col, window.col + 32)
            assert np.array_equal(piece.values, array[:, rows, cols])


def test_notes(open_scene) -> None:
    scene = open_scene(ramp(), crs=None)
    assert not any("geotransform" in note for note in scene.notes)
    assert any("coordinate reference system" in note for note in scene.notes)
    bare = open_scene(ramp(), "bare.tif", crs=None, transform=None)
    assert any("geotransform" in note for note in bare.notes)


def test_container_of_rasters(tmp_path, write) -> None:
    path = str(tmp_path / "two.gpkg")
    for name, extra in (("one", {}), ("two", {"APPEND_SUBDATASET": "YES"})):
        source = write(ramp("uint8", bands=1), f"{name}.tif")
        rasterio.shutil.copy(source, path, driver="GPKG", RASTER_TABLE=name, **extra)
    with pytest.raises(SceneError, match="container of 2 rasters: open one of them, such as GPKG"):
        Scene(path)


def test_float64_fill_values_that_float32_cannot_hold_are_no_data(open_scene) -> None:
    array = np.ones((2, 40, 30))
    array[0, :5], array[1, 5:9] = 1e308, -1.7976931348623157e308
    piece = open_scene(array).read([1, 2], PixelWindow(0, 0, 40, 30))
    assert np.array_equal(piece.invalid, abs(array) > 1e300)


def test_a_scene_placed_by_control_points_says_what_to_do(open_scene) -> None:
    points = [GroundControlPoint(row, col, 13 + col / 100, 52 - row / 100) for row, col in
              ((0, 0), (0, 30), (40, 0), (40, 30))]  # fmt: skip
    scene = open_scene(ramp(), crs="EPSG:4326", transform=None, gcps=points)
    assert not scene.georeferenced
    assert "control points" in scene.notes[0] and "warp" in scene.notes[0]
