# SPDX-License-Identifier: GPL-2.0-or-later
"""Scenes written for the tests, a clean project for each, and the real engine's Python."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsLayerTreeModel, QgsProject
from qgis.gui import QgisInterface, QgsLayerTreeView
from qgis.PyQt import sip

REPOSITORY = Path(__file__).resolve().parents[2]
SENTINEL2_RGBN = (("B04", 0.665), ("B03", 0.560), ("B02", 0.490), ("B08", 0.842))


def write_raster(
    path: Path,
    values: np.ndarray,
    *,
    epsg: int | None = 32633,
    origin: tuple[float, float] = (500_000.0, 5_800_000.0),
    pixel: float = 10.0,
    nodata: float | None = None,
    names: Sequence[str] = (),
    wavelengths_um: Sequence[float] = (),
) -> Path:
    """Write ``values`` (bands, rows, columns) as a GeoTIFF and return its path."""
    kinds = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16, "float32": gdal.GDT_Float32}
    bands, rows, columns = values.shape
    driver = gdal.GetDriverByName("GTiff")
    dataset = driver.Create(str(path), columns, rows, bands, kinds[values.dtype.name])
    dataset.SetGeoTransform((origin[0], pixel, 0.0, origin[1], 0.0, -pixel))
    if epsg is not None:
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(epsg)
        dataset.SetProjection(crs.ExportToWkt())
    for index in range(1, bands + 1):
        band = dataset.GetRasterBand(index)
        band.WriteArray(values[index - 1])
        if nodata is not None:
            band.SetNoDataValue(nodata)
        if names:
            band.SetDescription(names[index - 1])
        if wavelengths_um:
            tags = {"CENTRAL_WAVELENGTH_UM": f"{wavelengths_um[index - 1]:g}"}
            band.SetMetadata(tags, "IMAGERY")
    dataset = None
    return path


def halves(rows: int = 96, columns: int = 128) -> np.ndarray:
    """Return Sentinel-2 numbers (red, green, blue, near infrared): left water, right soil."""
    values = np.empty((4, rows, columns), dtype=np.uint16)
    left = columns // 2
    for band, (water, soil) in enumerate(((300, 2200), (450, 1700), (550, 1300), (150, 2900))):
        values[band, :, :left] = water
        values[band, :, left:] = soil
    noise = np.random.default_rng(1).integers(-20, 20, size=values.shape)
    return (values + noise).astype(np.uint16)


@pytest.fixture
def scene_path(tmp_path: Path) -> Path:
    """A small Sentinel-2-like scene with wavelengths in its bands."""
    names = [name for name, _ in SENTINEL2_RGBN]
    wavelengths = [wavelength for _, wavelength in SENTINEL2_RGBN]
    return write_raster(tmp_path / "scene.tif", halves(), names=names, wavelengths_um=wavelengths)


@pytest.fixture(autouse=True)
def clean_project(qgis_app: object) -> Iterator[QgsProject]:
    """An empty project before and after each test."""
    project = QgsProject.instance()
    project.clear()
    yield project
    project.clear()


@pytest.fixture
def layer_tree(qgis_iface: QgisInterface, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A real layer tree, where pytest-qgis has a mock: QGIS 3.44 adds results to no other."""
    view = QgsLayerTreeView()
    view.setModel(QgsLayerTreeModel(QgsProject.instance().layerTreeRoot(), view))
    monkeypatch.setattr(qgis_iface, "layerTreeView", lambda: view)
    yield
    sip.delete(view)


@pytest.fixture(scope="session")
def engine_python() -> str:
    """The Python of the real engine; tests that need it are skipped where there is none."""
    python = os.environ.get("GEOLANGBIND_ENGINE_PYTHON", "")
    if not python:
        built = REPOSITORY / ".venv" / "engine" / "bin" / "python"
        python = str(built) if built.exists() else ""
    if not python or not Path(python).exists():
        pytest.skip("no engine: set GEOLANGBIND_ENGINE_PYTHON to a Python with its packages")
    os.environ["GEOLANGBIND_ENGINE_PYTHON"] = python
    return python
