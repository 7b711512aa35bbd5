# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import threading
import time
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRasterBlockFeedback,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtGui import QColor, QImage

from geolangbind_qgis.layers import export, source
from geolangbind_qgis.layers.errors import ExportCancelled, SourceError
from tests.qgis.conftest import halves, write_raster


def read(path: str) -> np.ndarray:
    dataset = gdal.Open(path)
    values = dataset.ReadAsArray()
    dataset = None
    return values


def keep(layer: QgsRasterLayer) -> QgsRasterLayer:
    """Give the layer to the project: a fixture would hold it until after QGIS has gone."""
    QgsProject.instance().addMapLayer(layer, False)
    return layer


@pytest.fixture
def in_memory(scene_path: Path) -> QgsRasterLayer:
    gdal.FileFromMemBuffer("/vsimem/scene.tif", scene_path.read_bytes())
    layer = QgsRasterLayer("/vsimem/scene.tif", "in memory")
    assert layer.isValid()
    return keep(layer)


def test_values_and_names_are_kept_exactly(in_memory: QgsRasterLayer, tmp_path: Path) -> None:
    described = source.describe(in_memory)
    plan = export.plan(in_memory)
    assert (plan.columns, plan.rows, plan.resolution) == (128, 96, 10.0)
    job = export.ExportJob(in_memory, plan, str(tmp_path / "out.tif"), described)
    path = job.run()
    assert np.array_equal(read(path), halves())
    assert sorted(p.name for p in tmp_path.iterdir()) == ["out.tif", "scene.tif"]
    exported = source.describe(QgsRasterLayer(path, "exported"))
    assert exported.opens_directly and exported.metadata is not None
    assert [band.description for band in exported.metadata.bands] == ["B04", "B03", "B02", "B08"]


def test_a_part_keeps_the_grid_of_the_whole(in_memory: QgsRasterLayer, tmp_path: Path) -> None:
    whole = in_memory.extent()
    part = QgsRectangle(
        whole.xMinimum() + 203, whole.yMaximum() - 407, whole.xMinimum() + 395, whole.yMaximum() - 5
    )
    plan = export.plan(in_memory, extent=part)
    assert (plan.columns, plan.rows) == (20, 41)
    path = export.ExportJob(in_memory, plan, str(tmp_path / "part.tif")).run()
    assert np.array_equal(read(path), halves()[:, 0:41, 20:40])


def test_resolution_can_be_chosen_and_is_limited(in_memory: QgsRasterLayer) -> None:
    assert export.default_resolution(in_memory) == 10.0
    coarse = export.plan(in_memory, 25.0)
    assert (coarse.columns, coarse.rows) == (52, 39)
    with pytest.raises(SourceError, match=r"123 million|million pixels.*coarser"):
        export.plan(in_memory, 0.01)
    with pytest.raises(SourceError, match="Nothing of “in memory”"):
        export.plan(in_memory, extent=QgsRectangle(0, 0, 1, 1))


def test_only_the_crs_needs_no_copy_of_the_pixels(tmp_path: Path) -> None:
    bare = write_raster(tmp_path / "bare.tif", halves(), epsg=None)
    layer = QgsRasterLayer(str(bare), "bare")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    described = source.describe(layer)
    path = export.ExportJob(layer, export.plan(layer), str(tmp_path / "o.tif"), described).run()
    assert path.endswith(".vrt") and Path(path).stat().st_size < 20_000
    again = QgsRasterLayer(path, "again")
    assert again.crs().authid() == "EPSG:32633" and np.array_equal(read(path), halves())


@pytest.fixture
def tiles(tmp_path: Path) -> QgsRasterLayer:
    """Web tiles from the disk: green everywhere, on zoom levels 0 to 2."""
    image = QImage(256, 256, QImage.Format.Format_ARGB32)
    image.fill(QColor("#20a040"))
    for zoom in range(3):
        for x in range(2**zoom):
            folder = tmp_path / "tiles" / str(zoom) / str(x)
            folder.mkdir(parents=True)
            for y in range(2**zoom):
                assert image.save(str(folder / f"{y}.png"))
    uri = f"type=xyz&url=file://{tmp_path}/tiles/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmax=2&zmin=0"
    layer = QgsRasterLayer(uri, "tiles", "wms")
    assert layer.isValid()
    return keep(layer)


def test_web_tiles_become_red_green_blue_alpha(tiles: QgsRasterLayer, tmp_path: Path) -> None:
    assert export.native_resolution(tiles) is None
    assert export.default_resolution(tiles) == 10.0
    assert export.default_resolution(tiles, 77.77) == 78.0
    described = source.describe(tiles)
    extent = QgsRectangle(0, 0, 4_000_000, 3_000_000)
    plan = export.plan(tiles, 40_000, extent)
    job = export.ExportJob(tiles, plan, str(tmp_path / "web.tif"), described)
    done: list[str] = []
    worker = threading.Thread(target=lambda: done.append(job.run(QgsRasterBlockFeedback())))
    worker.start()
    end = time.monotonic() + 20
    while worker.is_alive() and time.monotonic() < end:
        QgsApplication.processEvents()
        time.sleep(0.01)
    assert done == [str(tmp_path / "web.tif")]
    values = read(done[0])
    assert values.shape[0] == 4 and values.dtype == np.uint8
    assert values[:, 40, 50].tolist() == [0x20, 0xA0, 0x40, 255]
    metadata = source.describe(QgsRasterLayer(done[0], "exported")).metadata
    assert metadata is not None
    assert [band.color for band in metadata.bands] == ["red", "green", "blue", "alpha"]


def test_cancelling_leaves_no_file(tmp_path: Path) -> None:
    values = np.random.default_rng(0).integers(0, 9000, (4, 3000, 3000)).astype(np.uint16)
    big = write_raster(tmp_path / "big.tif", values)
    layer = QgsRasterLayer(str(big), "big")
    job = export.ExportJob(layer, export.plan(layer), str(tmp_path / "copy.tif"))
    feedback = QgsRasterBlockFeedback()
    outcome: list[object] = []

    def work() -> None:
        try:
            outcome.append(job.run(feedback))
        except ExportCancelled as error:
            outcome.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    time.sleep(0.15)
    feedback.cancel()
    thread.join(20)
    assert len(outcome) == 1 and isinstance(outcome[0], ExportCancelled)
    assert [p.name for p in tmp_path.iterdir()] == ["big.tif"]


def test_a_folder_that_cannot_be_written_is_named(in_memory: QgsRasterLayer) -> None:
    job = export.ExportJob(in_memory, export.plan(in_memory), "/nowhere/at/all/out.tif")
    with pytest.raises(SourceError, match="/nowhere/at/all"):
        job.run()


def test_what_the_metadata_beside_the_file_said_of_the_offset_is_kept(tmp_path: Path) -> None:
    bare = write_raster(tmp_path / "bare.tif", halves(), epsg=None)
    stated = '<BOA_ADD_OFFSET band_id="1">-1000</BOA_ADD_OFFSET>'
    (tmp_path / "MTD_MSIL2A.xml").write_text(stated)
    layer = QgsRasterLayer(str(bare), "bare")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    described = source.describe(layer)
    assert not described.opens_directly
    assert export.offset_left(described, "sentinel2-l2a") == -1000.0
    assert export.offset_left(described, "landsat-oli") == 0.0


def test_an_offset_that_qgis_applied_while_copying_is_not_applied_again(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "scaled.tif", halves() + np.uint16(1000))
    dataset = gdal.Open(str(path), gdal.GA_Update)
    for index in range(1, 5):
        dataset.GetRasterBand(index).SetScale(1e-4)
        dataset.GetRasterBand(index).SetOffset(-0.1)
    dataset = None
    layer = QgsRasterLayer(f"{path}|option:NUM_THREADS=1", "scaled")
    described = source.describe(layer)
    made = export.ExportJob(layer, export.plan(layer), str(tmp_path / "o.tif"), described).run()
    assert read(made) == pytest.approx(halves() / 1e4, abs=1e-6)
    assert export.offset_left(described, "sentinel2-l2a") == 0.0
