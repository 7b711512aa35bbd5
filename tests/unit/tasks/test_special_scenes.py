# SPDX-License-Identifier: GPL-2.0-or-later
"""Scenes that are no multispectral image in a projected CRS: elevation, degrees, no grid."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio

from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.tasks.classify import classify
from geolangbind_qgis.protocol import BandChoice


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
