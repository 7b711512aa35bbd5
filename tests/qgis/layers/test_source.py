# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import ntpath
import os
import zipfile
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsVectorLayer

from geolangbind_qgis.layers import export, source
from geolangbind_qgis.spectral.detect import detect_bands
from tests.qgis.conftest import REPOSITORY, halves, write_raster


def test_a_geotiff_opens_directly_with_its_wavelengths(scene_path: Path) -> None:
    described = source.describe(QgsRasterLayer(str(scene_path), "scene"))
    assert described.opens_directly and described.why_not == ""
    assert described.path == str(scene_path)
    assert described.metadata is not None and described.metadata.driver == "GTiff"
    red = described.metadata.bands[0]
    assert red.description == "B04" and red.dtype == "uint16"
    assert red.tags["IMAGERY"]["CENTRAL_WAVELENGTH_UM"] == "0.665"


def test_product_metadata_comes_along_when_only_the_tif_was_opened(tmp_path: Path) -> None:
    granule = tmp_path / "S2A_X.SAFE" / "GRANULE" / "L2A_T33" / "IMG_DATA" / "R10m"
    granule.mkdir(parents=True)
    (tmp_path / "S2A_X.SAFE" / "MTD_MSIL2A.xml").write_text("<offset>-1000</offset>")
    (granule.parents[1] / "MTD_TL.xml").write_text("<tile/>")
    (tmp_path / "MTD_other.xml").write_text("<not_ours/>")
    (granule / "T33_B04.hdr").write_text("ENVI")
    path = write_raster(granule / "T33_B04.tif", halves()[:1])
    described = source.describe(QgsRasterLayer(str(path), "red"))
    assert described.metadata is not None
    assert dict(described.metadata.sidecars) == {
        "MTD_MSIL2A.xml": "<offset>-1000</offset>",
        "MTD_TL.xml": "<tile/>",
        "T33_B04.hdr": "ENVI",
    }


def test_a_raster_in_a_geopackage_and_in_a_zip_open_directly(tmp_path: Path) -> None:
    plain = write_raster(tmp_path / "rgb.tif", halves()[:3].astype(np.uint8))
    package = tmp_path / "store.gpkg"
    gdal.Translate(str(package), str(plain), format="GPKG", creationOptions=["RASTER_TABLE=rgb"])
    described = source.describe(QgsRasterLayer(f"GPKG:{package}:rgb", "packed"))
    assert described.opens_directly, described.why_not
    assert described.path == f"GPKG:{package}:rgb"


def test_a_raster_in_a_zip_opens_directly_with_what_lies_beside_it(tmp_path: Path) -> None:
    plain = write_raster(tmp_path / "red.tif", halves()[:1])
    with zipfile.ZipFile(tmp_path / "product.zip", "w") as archive:
        archive.write(plain, "in/red.tif")
        archive.writestr("in/MTD_MSIL2A.xml", "<product/>")
    path = f"/vsizip/{tmp_path}/product.zip/in/red.tif"
    described = source.describe(QgsRasterLayer(path, "zipped"))
    assert described.opens_directly and described.path == path
    assert described.metadata is not None
    assert dict(described.metadata.sidecars) == {"MTD_MSIL2A.xml": "<product/>"}


@pytest.mark.parametrize(
    ("name", "sensor", "bands"),
    [("sentinel2_sacramento.tif", "sentinel2-l2a", 12), ("enmap_potsdam.tif", "enmap", 224)],
)
def test_real_scenes_are_understood_with_no_typing(name: str, sensor: str, bands: int) -> None:
    folder = os.environ.get("GEOLANGBIND_SHARED_DATA")
    path = (Path(folder) if folder else REPOSITORY.parent / "shared" / "data") / name
    if not path.exists():
        pytest.skip(f"{name} is not here: set GEOLANGBIND_SHARED_DATA to the folder that holds it")
    described = source.describe(QgsRasterLayer(str(path), "real"))
    assert described.opens_directly and described.metadata is not None
    detection = detect_bands(described.metadata)
    assert detection.sensor == sensor and len(detection.bands) == bands
    assert all(band.wavelength_um for band in detection.bands if band.usable)


def test_memory_is_exported_first_and_missing_vrt_sources_are_named(tmp_path: Path) -> None:
    plain = write_raster(tmp_path / "rgb.tif", halves()[:3].astype(np.uint8))
    gdal.FileFromMemBuffer("/vsimem/rgb.tif", plain.read_bytes())
    try:
        described = source.describe(QgsRasterLayer("/vsimem/rgb.tif", "in memory"))
        assert not described.opens_directly and "memory" in described.why_not
        assert described.usable
    finally:
        gdal.Unlink("/vsimem/rgb.tif")
    vrt = tmp_path / "mosaic.vrt"
    built = gdal.BuildVRT(str(vrt), [str(plain)])
    del built
    assert source.describe(QgsRasterLayer(str(vrt), "mosaic")).opens_directly
    layer = QgsRasterLayer(str(vrt), "mosaic")
    plain.rename(tmp_path / "moved.tif")
    described = source.describe(layer)
    assert not described.usable and "rgb.tif" in described.why_not


def test_in_windows_too_a_missing_source_of_a_vrt_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vrt = tmp_path / "mosaic.vrt"
    built = gdal.BuildVRT(str(vrt), [str(write_raster(tmp_path / "rgb.tif", halves()))])
    del built
    text = vrt.read_text().replace("rgb.tif", "D:/data/rgb.tif").replace('VRT="1"', 'VRT="0"')
    vrt.write_text(text)
    monkeypatch.setattr(source.os.path, "isabs", ntpath.isabs)
    described = source.describe(QgsRasterLayer(str(vrt), "mosaic"))
    assert not described.usable and "D:/data/rgb.tif" in described.why_not


def test_web_tiles_are_described_as_pictures(tmp_path: Path) -> None:
    layer = QgsRasterLayer(f"type=xyz&url=file://{tmp_path}/{{z}}/{{x}}/{{y}}.png", "tiles", "wms")
    assert layer.isValid()
    described = source.describe(layer)
    assert not described.opens_directly and "wms" in described.why_not
    assert described.metadata is not None
    assert [b.color for b in described.metadata.bands] == ["red", "green", "blue", "alpha"]


def test_a_crs_set_in_qgis_is_noticed(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "bare.tif", halves(), epsg=None)
    layer = QgsRasterLayer(str(path), "bare")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    described = source.describe(layer)
    assert not described.opens_directly and "CRS" in described.why_not
    assert described.path == str(path) and "32633" in described.crs_wkt


@pytest.mark.parametrize("epsg", [4326, 3857, 32633, 3035, 31370])
def test_the_files_own_crs_is_recognised(tmp_path: Path, epsg: int) -> None:
    path = write_raster(tmp_path / "own.tif", halves(), epsg=epsg, origin=(5.0, 50.0), pixel=0.001)
    described = source.describe(QgsRasterLayer(str(path), "own"))
    assert described.opens_directly, described.why_not


def test_what_is_no_scene_says_so(clean_project: QgsProject) -> None:
    assert not source.describe(None).usable
    assert not source.describe(QgsVectorLayer("Point", "points", "memory")).usable
    broken = source.describe(QgsRasterLayer("/nowhere/at/all.tif", "gone"))
    assert not broken.usable and "gone" in broken.why_not


def test_a_scene_placed_by_control_points_is_exported_as_qgis_shows_it(tmp_path: Path) -> None:
    path = str(tmp_path / "gcp.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 30, 20, 1)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    corners = [(13.0, 52.0, 0, 0), (13.3, 52.0, 30, 0), (13.0, 51.8, 0, 20), (13.3, 51.8, 30, 20)]
    points = [gdal.GCP(lon, lat, 0, column, row) for lon, lat, column, row in corners]
    dataset.SetGCPs(points, crs.ExportToWkt())
    dataset = None
    layer = QgsRasterLayer(path, "gcp")
    described = source.describe(layer)
    assert not described.opens_directly and "control points" in described.why_not
    made = export.ExportJob(layer, export.plan(layer), str(tmp_path / "o.tif"), described).run()
    placed = QgsRasterLayer(made, "placed").extent()
    assert (placed.xMinimum(), placed.yMaximum()) == pytest.approx((13.0, 52.0), abs=1e-6)
