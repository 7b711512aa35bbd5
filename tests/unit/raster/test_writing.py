# SPDX-License-Identifier: GPL-2.0-or-later
"""Outputs appear complete and together, or not at all."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine

from geolangbind_qgis.engine.errors import OutputError
from geolangbind_qgis.engine.raster.writing import Layout, OutputSet

GRID = (600, 700, Affine(10, 0, 0, 0, -10, 0), "EPSG:32633")


def layouts(folder: Path) -> list[Layout]:
    return [
        Layout(
            str(folder / "a.tif"),
            1,
            "uint8",
            255,
            tags={"WHO": "we"},
            colors={0: (1, 2, 3), 1: (250, 0, 0)},
            names=["nothing", "wäter"],
        ),
        Layout(str(folder / "b.tif"), 2, "uint16", 65535, scale=0.0001, tile_rows=16),
    ]


def rows(start: int, count: int) -> list[np.ndarray]:
    line = (np.arange(start, start + count) % 2).astype(np.uint8)
    one = np.repeat(line[:, None], 600, axis=1)[None]
    two = np.arange(start, start + count, dtype=np.uint16)[None, :, None]
    return [one, np.broadcast_to(two, (2, count, 600)).copy()]


def fill(files: OutputSet) -> None:
    start = 0
    for count in (100, 300, 7, 193, 100):
        files.append(rows(start, count))
        start += count


def test_rows_of_any_height_come_out_whole(tmp_path: Path) -> None:
    with OutputSet(layouts(tmp_path), *GRID) as files:
        fill(files)
        assert not (tmp_path / "a.tif").exists()
        files.commit()
    assert sorted(os.listdir(tmp_path)) == ["a.tif", "a.tif.aux.xml", "b.tif"]
    with rasterio.open(tmp_path / "a.tif") as file:
        assert np.array_equal(file.read(1)[:, 0], np.arange(700) % 2)
        assert file.overviews(1) == [2, 4]
        assert file.tags()["WHO"] == "we"
        assert file.colormap(1)[1] == (250, 0, 0, 255)
        assert file.block_shapes == [(256, 256)]
    with rasterio.open(tmp_path / "b.tif") as file:
        assert np.array_equal(file.read(2)[:, 5], np.arange(700))
        assert file.scales == (0.0001, 0.0001)
    assert "<Category>wäter</Category>" in (tmp_path / "a.tif.aux.xml").read_text("utf-8")


def test_nothing_is_left_without_commit(tmp_path: Path) -> None:
    with pytest.raises(KeyError), OutputSet(layouts(tmp_path), *GRID) as files:
        files.append(rows(0, 300))
        raise KeyError
    assert os.listdir(tmp_path) == []


def test_incomplete_is_refused(tmp_path: Path) -> None:
    with OutputSet(layouts(tmp_path), *GRID) as files:
        files.append(rows(0, 300))
        with pytest.raises(OutputError, match="incomplete"):
            files.commit()
    assert os.listdir(tmp_path) == []


def test_replaces_an_older_result_and_its_sidecars(tmp_path: Path) -> None:
    (tmp_path / "a.tif").write_text("old")
    (tmp_path / "b.tif.aux.xml").write_text("statistics of the old file")
    with OutputSet(layouts(tmp_path), *GRID) as files:
        fill(files)
        files.commit()
    assert sorted(os.listdir(tmp_path)) == ["a.tif", "a.tif.aux.xml", "b.tif"]


def test_if_one_cannot_be_placed_none_is(tmp_path: Path, monkeypatch) -> None:
    (tmp_path / "a.tif").write_text("old")
    replace = os.replace

    def refuse(source, target):
        if Path(target).name == "b.tif" and ".part" in Path(source).name:
            raise PermissionError(13, "in use", str(target))
        replace(source, target)

    with OutputSet(layouts(tmp_path), *GRID) as files:
        fill(files)
        monkeypatch.setattr(os, "replace", refuse)
        with pytest.raises(OutputError, match="close the program"):
            files.commit()
    assert os.listdir(tmp_path) == ["a.tif"]
    assert (tmp_path / "a.tif").read_text() == "old"


def test_what_a_killed_run_left_goes_with_the_next_run_and_a_living_run_keeps_its_files(
    tmp_path: Path,
) -> None:
    killed = tmp_path / ".a.0123abcd.part.tif"
    killed.write_text("half")
    other = tmp_path / ".other.0123abcd.part.tif"
    other.write_text("another output")
    with OutputSet(layouts(tmp_path), *GRID) as living:
        assert not killed.exists()
        with OutputSet(layouts(tmp_path), *GRID) as second:
            fill(second)
            second.commit()
        fill(living)
        living.commit()
    assert sorted(os.listdir(tmp_path)) == [other.name, "a.tif", "a.tif.aux.xml", "b.tif"]


def test_thin_rasters_have_overviews_too(tmp_path: Path) -> None:
    """GDAL then says other factors than asked for: 2, 3, 3, 3, 3."""
    layout = Layout(str(tmp_path / "strip.tif"), 1, "uint8", 255)
    with OutputSet([layout], 3, 5000, GRID[2], GRID[3]) as files:
        files.append([np.ones((1, 5000, 3), np.uint8)])
        files.commit()
    with rasterio.open(layout.path) as file:
        assert len(file.overviews(1)) == 5


def test_a_folder_that_goes_away_is_one_line(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    with OutputSet(layouts(folder), *GRID) as files:
        fill(files)
        shutil.rmtree(folder)
        with pytest.raises(OutputError, match="is gone"):
            files.commit()
    assert not folder.exists()


@pytest.mark.parametrize("quick", [True, False])
def test_a_quick_file_holds_the_same_uncompressed(tmp_path: Path, quick: bool) -> None:
    values = np.linspace(-1, 1, 600 * 700, dtype=np.float32).reshape(1, 700, 600)
    values[0, 5, 7] = np.nan
    layout = Layout(str(tmp_path / "h.tif"), 1, "float32", float("nan"), tile_rows=64, quick=quick)
    with OutputSet([layout], *GRID) as files:
        for start in range(0, 700, 100):
            files.append([values[:, start : start + 100]])
        files.commit()
    with rasterio.open(tmp_path / "h.tif") as file:
        assert np.array_equal(file.read(), values, equal_nan=True)
        assert np.isnan(file.nodata) and file.crs.to_epsg() == 32633
        assert (file.compression is None, file.overviews(1) == []) == (quick, quick)


@pytest.mark.parametrize(
    "crs",
    [
        "+proj=ob_tran +o_proj=longlat +o_lon_p=-162 +o_lat_p=39.25 +lon_0=180",
        "+proj=eqearth +lon_0=150",
    ],
)
def test_a_crs_that_no_geotiff_can_hold_is_kept_beside_it(tmp_path: Path, crs: str) -> None:
    """GDAL writes it into a file beside the raster, under the name the raster had then."""
    with OutputSet(layouts(tmp_path), *GRID[:3], crs) as files:
        fill(files)
        files.commit()
    expected = ["a.tif", "a.tif.aux.xml", "b.tif", "b.tif.aux.xml"]
    assert sorted(os.listdir(tmp_path)) == expected
    for name in ("a.tif", "b.tif"):
        with rasterio.open(tmp_path / name) as file:
            assert file.crs == rasterio.CRS.from_user_input(crs)
    assert "<Category>wäter</Category>" in (tmp_path / "a.tif.aux.xml").read_text("utf-8")
    with pytest.raises(KeyError), OutputSet(layouts(tmp_path), *GRID[:3], crs) as files:
        raise KeyError
    assert sorted(os.listdir(tmp_path)) == expected
