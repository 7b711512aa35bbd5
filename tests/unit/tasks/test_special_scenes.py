# SPDX-License-Identifier: GPL-2.0-or-later
"""Scenes that are no multispectral image in a projected CRS: elevation, degrees, no grid."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.transform import from_origin

from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.tasks.classify import classify
from geolangbind_qgis.protocol import Area, BandChoice

from .conftest import patchwork


@pytest.mark.parametrize("sensor", ["", "dem"])
@pytest.mark.parametrize("bands", [(), (BandChoice(1, None, "elevation"),)])
def test_elevation_takes_no_wavelength(
    color_shelf, write_scene, make_request, bands, sensor
) -> None:
    heights = np.linspace(0, 2000, 64 * 64).reshape(1, 64, 64).astype(np.int16)
    request = make_request(write_scene(heights, "my_dem.tif"), bands=bands, sensor=sensor)
    result = classify(request, Job(), color_shelf)
    assert [(band.index, band.wavelength_um) for band in result.scene.bands] == [(1, None)]
    with rasterio.open(result.class_raster) as file:
        tags = file.tags()
    assert tags["GEOLANGBIND_BANDS"] == "1"
    assert tags["GEOLANGBIND_WAVELENGTHS_UM"] == "0.665,0.56,0.49"


def test_percent_is_of_the_ground_not_of_degrees(color_shelf, write_scene, make_request) -> None:
    array = np.full((3, 600, 80), 40, np.uint8)
    array[0, :300], array[2, 300:] = 180, 180  # red from 60 to 30 N, blue from there to 0 N
    grid = from_origin(0.0, 60.0, 0.1, 0.1)
    path = write_scene(array, crs="EPSG:4326", transform=grid)
    result = classify(make_request(path), Job(), color_shelf)
    red, _, blue = result.areas
    assert red.pixels == blue.pixels
    # area of a zone is proportional to the difference of the sines of its latitudes
    share = (np.sin(np.radians(60)) - np.sin(np.radians(30))) / np.sin(np.radians(60))
    assert red.percent == pytest.approx(100.0 * share, abs=0.5)
    assert red.percent + blue.percent == pytest.approx(100.0)
    assert result.pixels_by_confidence == ()


def test_where_the_ground_is_unknown_pixels_are_counted(
    color_shelf, write_scene, make_request
) -> None:
    path = write_scene(patchwork(60, 70), crs=None, transform=None)
    result = classify(make_request(path), Job(), color_shelf)
    by_class = [sum(row) for row in result.pixels_by_confidence]
    assert by_class == [area.pixels for area in result.areas] and sum(by_class) == 60 * 70
    assert sum(area.percent for area in result.areas) == pytest.approx(100.0)


def test_a_part_of_a_scene_without_georeference_lies_where_qgis_shows_it(
    color_shelf, write_scene, make_request
) -> None:
    path = write_scene(patchwork(60, 70), crs=None, transform=None)
    whole = classify(make_request(path, "whole.tif"), Job(), color_shelf)
    area = Area(bounds=(10.0, -45.0, 50.0, -20.0))  # columns 10 to 50, rows 20 to 45
    part = classify(make_request(path, "part.tif", area=area), Job(), color_shelf)
    with rasterio.open(whole.class_raster) as file:
        everything = file.read(1)
    with rasterio.open(part.class_raster) as file:
        assert file.transform == Affine(1, 0, 10, 0, -1, -20)
        assert (file.read(1) == everything[20:45, 10:50]).all()


@pytest.mark.parametrize(("unit", "words"), [(1.0, "0 to 1"), (100, "percent"), (1e4, "thousands")])
def test_floats_without_statistics_show_their_unit(
    color_shelf, write_scene, make_request, unit, words
) -> None:
    array = (patchwork(60, 70) / 1000.0).astype(np.float32)
    array[0, 3, 3] = 12.0  # one pixel of glint in one band
    request = make_request(write_scene(array * np.float32(unit)), sensor="sentinel2-l2a")
    result = classify(request, Job(), color_shelf)
    assert words in result.scene.scaling
    expected = classify(
        make_request(write_scene(array), sensor="sentinel2-l2a"), Job(), color_shelf
    )
    assert [a.pixels for a in result.areas] == [a.pixels for a in expected.areas]


@pytest.mark.parametrize("kind", [np.uint16, np.float32])
def test_zeros_in_every_band_are_fill_where_no_nodata_is_named(
    color_shelf, write_scene, make_request, kind
) -> None:
    array = patchwork(60, 70).astype(kind) + kind(1)
    array[:, :, :30] = 0
    array[0, 10, 50] = 0  # one dark band is no fill
    result = classify(make_request(write_scene(array)), Job(), color_shelf)
    with rasterio.open(result.class_raster) as file:
        empty = file.read(1) == file.nodata
    assert empty[:, :30].all() and not empty[:, 30:].any()
    assert any("0 in every band" in note for note in result.notes)


def test_black_is_ground_in_eight_bits(color_shelf, write_scene, make_request) -> None:
    array = patchwork(60, 70)
    array[:, :, :30] = 0
    result = classify(make_request(write_scene(array)), Job(), color_shelf)
    assert sum(area.pixels for area in result.areas) == 60 * 70
    assert not any("0 in every band" in note for note in result.notes)
