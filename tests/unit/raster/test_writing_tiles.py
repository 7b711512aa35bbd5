# SPDX-License-Identifier: GPL-2.0-or-later
"""GeoTIFFs written tile by tile, in 16 bits, and with files that appear beside them."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine

from geolangbind_qgis.engine.errors import OutputError
from geolangbind_qgis.engine.raster.writing import Layout, OutputSet

WIDTH, HEIGHT = 600, 300
PLACE = (WIDTH, HEIGHT, Affine(10, 0, 0, 0, -10, 0), "EPSG:32633")
VALUES = np.random.default_rng(0).normal(size=(2, HEIGHT, WIDTH)).astype(np.float32)


def corners() -> list[tuple[int, int]]:
    return [(row, col) for row in range(0, HEIGHT, 128) for col in range(0, WIDTH, 256)]


def layout(folder: Path, **options: object) -> Layout:
    return Layout(str(folder / "t.tif"), 2, "float32", float("nan"), tile_rows=128, **options)


def fill(files: OutputSet, order: list[tuple[int, int]]) -> None:
    for row, col in order:
        files.put([VALUES[:, row : row + 128, col : col + 256]], row, col)


def test_tiles_in_any_order_come_out_in_their_places(tmp_path: Path) -> None:
    with OutputSet([layout(tmp_path)], *PLACE) as files:
        fill(files, corners()[::-1])
        files.commit()
    with rasterio.open(tmp_path / "t.tif") as file:
        assert np.array_equal(file.read(), VALUES)
        assert file.overviews(1) == [2, 4]


def test_a_missing_tile_is_noticed_and_nothing_stays(tmp_path: Path) -> None:
    with OutputSet([layout(tmp_path)], *PLACE) as files:
        fill(files, corners()[1:])
        with pytest.raises(OutputError, match="incomplete"):
            files.commit()
    assert os.listdir(tmp_path) == []


def test_half_precision_is_what_numpy_calls_float16(tmp_path: Path) -> None:
    with OutputSet([layout(tmp_path, half=True, overviews=False)], *PLACE) as files:
        fill(files, corners())
        files.commit()
    with rasterio.open(tmp_path / "t.tif") as file:
        assert file.tags(1, ns="IMAGE_STRUCTURE")["NBITS"] == "16"
        assert file.overviews(1) == []
        read = file.read()
    rounded = VALUES.astype(np.float16).astype(np.float32)
    apart = np.abs(read - rounded)
    assert (apart <= np.spacing(np.abs(VALUES).astype(np.float16)).astype(np.float32)).all()
    assert (tmp_path / "t.tif").stat().st_size < VALUES.nbytes / 2 * 1.05


def test_a_file_beside_appears_with_the_raster(tmp_path: Path) -> None:
    part, place = tmp_path / "x.part", tmp_path / "x.json"
    part.write_text("{}")
    with OutputSet([layout(tmp_path)], *PLACE) as files:
        fill(files, corners())
        files.commit([(part, place)])
    assert sorted(os.listdir(tmp_path)) == ["t.tif", "x.json"]
