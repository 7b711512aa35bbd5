# SPDX-License-Identifier: GPL-2.0-or-later
"""Tags of every domain, and the metadata files beside a raster and in its product."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio

from geolangbind_qgis.engine.errors import SceneError
from geolangbind_qgis.engine.raster.metadata import read_metadata, read_sidecars
from geolangbind_qgis.spectral.detect import detect_bands


def test_bands_tags_and_colors(write) -> None:
    path = write(np.zeros((2, 8, 8), np.int16), nodata=-9999)
    with rasterio.open(path, "r+") as file:
        file.update_tags(1, ns="IMAGERY", CENTRAL_WAVELENGTH_UM="0.665", FWHM_UM="0.03")
        file.update_tags(2, wavelength="842", wavelength_units="Nanometers")
        file.update_tags(PRODUCT="a product")
        file.set_band_description(2, "nir")
        file.scales, file.offsets = (0.0001, 0.0001), (0.0, -0.1)
    found = read_metadata(path)
    assert found.driver == "GTiff"
    assert found.tags[""]["PRODUCT"] == "a product"
    one, two = found.bands
    assert (one.index, one.dtype, one.nodata) == (1, "int16", -9999)
    assert one.tags["IMAGERY"]["CENTRAL_WAVELENGTH_UM"] == "0.665"
    assert two.description == "nir"
    assert (two.scale, two.offset) == (0.0001, -0.1)
    detected = detect_bands(found).bands
    assert [band.wavelength_um for band in detected] == [0.665, 0.842]


def test_colors(write) -> None:
    found = read_metadata(write(np.zeros((3, 8, 8), np.uint8), photometric="rgb"))
    assert [band.color for band in found.bands] == ["red", "green", "blue"]


def test_landsat_finds_its_own_mtl(write, tmp_path: Path) -> None:
    scene = "LC08_L2SP_192023_20210601_20210608_02_T1"
    path = write(np.zeros((1, 8, 8), np.uint16), f"{scene}_SR_B4.TIF")
    (tmp_path / f"{scene}_MTL.txt").write_text("SPACECRAFT_ID = LANDSAT_8")
    (tmp_path / "LE07_L2SP_192023_20010601_02_T1_MTL.txt").write_text("SPACECRAFT_ID = LANDSAT_7")
    found = read_metadata(path).sidecars
    assert list(found) == [f"{scene}_MTL.txt"]


def test_sentinel2_finds_its_product_metadata(write, tmp_path: Path) -> None:
    product = "S2B_MSIL2A_20240701T101559_N0510_R065_T33UUU_20240701T134801.SAFE"
    granule = f"{product}/GRANULE/L2A_T33UUU"
    path = write(np.zeros((1, 8, 8), np.uint16), f"{granule}/IMG_DATA/R10m/T33UUU_B04_10m.tif")
    (tmp_path / product / "MTD_MSIL2A.xml").write_text("<a>BOA_ADD_OFFSET</a>")
    (tmp_path / granule / "MTD_TL.xml").write_text("<b/>")
    (tmp_path / "MTD_other.xml").write_text("of another product")
    assert set(read_metadata(path).sidecars) == {"MTD_MSIL2A.xml", "MTD_TL.xml"}


def test_envi_header_and_large_files(write, tmp_path: Path) -> None:
    path = write(np.zeros((2, 8, 8), np.int16), "cube.tif")
    (tmp_path / "cube.hdr").write_text("ENVI\nwavelength = {500, 600}")
    (tmp_path / "unrelated.hdr").write_text("ENVI")
    (tmp_path / "cube.json").write_bytes(b"x" * 5_000_000)
    assert list(read_metadata(path).sidecars) == ["cube.hdr"]


def test_missing_file_is_named(tmp_path: Path) -> None:
    path = str(tmp_path / "gone.tif")
    with pytest.raises(SceneError, match=r"gone\.tif does not exist"):
        read_metadata(path)


def test_no_path() -> None:
    with pytest.raises(SceneError, match="choose a raster"):
        read_metadata("")


def test_of_many_in_a_folder_only_the_files_with_its_name_are_read(write, tmp_path) -> None:
    path = write(np.zeros((1, 8, 8), np.uint8))
    name = Path(path)
    for other in (name.with_suffix(".hdr"), name.with_name(name.name + ".aux.xml")):
        other.write_text("said of this one")
    (tmp_path / "MTD_MSIL2A.xml").write_text("said of the product")
    assert set(read_sidecars(path, alone=True)) == {f"{name.stem}.hdr", f"{name.name}.aux.xml"}
    assert set(read_sidecars(path)) == {*read_sidecars(path, alone=True), "MTD_MSIL2A.xml"}
    assert read_sidecars(str(tmp_path / ("long" * 62 + ".tif")), alone=True) == {}
