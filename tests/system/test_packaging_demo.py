# SPDX-License-Identifier: GPL-2.0-or-later
"""``make demo``: what it refuses before QGIS starts, and what it leaves behind."""

from __future__ import annotations

import os
import re
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProject, QgsSingleBandPseudoColorRenderer
from qgis.PyQt.QtGui import QImage

from tests.qgis.conftest import REPOSITORY, halves, write_raster

ENGINE = REPOSITORY / ".venv" / "engine" / "bin" / "python"
PICTURES = ("qgis.png", "compare.png")
MADE = ("classes.tif", "classes_confidence.tif", "heatmap.tif", "geolangbind.qgz", *PICTURES)


def demo(output: Path, **asked: str) -> subprocess.CompletedProcess[str]:
    """Run the demonstration as the Makefile does."""
    if not ENGINE.exists():
        pytest.skip("no .venv/engine: make setup")
    environment = {k: v for k, v in os.environ.items() if k not in ("SCENE", "PROMPTS")}
    environment.update(
        GEOLANGBIND_ENGINE_PYTHON=str(ENGINE),
        GEOLANGBIND_VIRTUAL_DISPLAY="1",
        DEMO_OUTPUT=str(output),
        **asked,
    )
    return subprocess.run(
        [str(ENGINE), "-m", "tools.demo"],
        cwd=REPOSITORY,
        env=environment,
        capture_output=True,
        text=True,
        timeout=400,
    )


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        ({"SCENE": "/nowhere/scene.tif"}, "/nowhere/scene.tif does not exist"),
        ({"SCENE": str(REPOSITORY / "LICENSE")}, "cannot be opened"),
        ({"PROMPTS": ""}, "There are no classes"),
        ({"PROMPTS": " ; "}, "There are no classes"),
        ({"PROMPTS": "water; forest; water"}, "both called"),
    ],
)
def test_bad_input_is_one_line_before_qgis_starts(
    asked: dict[str, str], says: str, tmp_path: Path
) -> None:
    done = demo(tmp_path / "out", **asked)
    assert done.returncode == 1
    assert says in done.stderr and done.stderr.startswith("make demo: ")
    assert done.stderr.count("\n") == 1
    assert not (tmp_path / "out").exists()


def test_a_scene_without_wavelengths_is_refused_at_once(tmp_path: Path) -> None:
    scene = write_raster(tmp_path / "seven.tif", np.ones((7, 64, 64), np.float32))
    done = demo(tmp_path / "out", SCENE=str(scene))
    assert done.returncode == 1
    assert "wavelength" in done.stderr and done.stderr.count("\n") == 1


@pytest.fixture(scope="module")
def shown(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[tuple[subprocess.CompletedProcess[str], Path]]:
    """The demonstration as people see it."""
    output = tmp_path_factory.mktemp("demo é") / "output"
    done = demo(output)
    assert done.returncode == 0, done.stdout + done.stderr
    yield done, output


def test_the_simulated_scene_is_mapped_well(
    shown: tuple[subprocess.CompletedProcess[str], Path],
) -> None:
    done, output = shown
    found = re.search(r"overall accuracy (0\.\d+), mean IoU (0\.\d+)", done.stdout)
    assert found is not None, done.stdout
    truth = gdal.Open(str(output / "demo_reference.tif")).ReadAsArray()
    classes = gdal.Open(str(output / "classes.tif")).ReadAsArray()
    held = truth > 0
    share = float((truth[held] == classes[held]).mean())
    assert float(found.group(1)) == pytest.approx(share, abs=0.006)
    assert share > 0.8
    assert float(found.group(2)) > 0.65
    for name in ("Water", "Forest", "Grassland and crops", "Bare soil", "Built-up"):
        assert re.search(rf"^{name} +[\d,.]+ +[\d.]+$", done.stdout, re.MULTILINE)


def test_everything_named_is_there(
    shown: tuple[subprocess.CompletedProcess[str], Path],
) -> None:
    done, output = shown
    for name in MADE:
        assert (output / name).is_file()
        assert name in done.stdout
    colors = [on_the_map(QImage(str(output / name))) for name in PICTURES]
    assert len(colors[0]) >= 5  # the five classes are on the map
    assert len(colors[1]) > 100  # a ramp is


def on_the_map(picture: QImage) -> set[int]:
    """Return the colours in the middle of a picture of the QGIS window."""
    assert abs(picture.width() - 1500) <= 10 and abs(picture.height() - 950) <= 10
    return {picture.pixel(x, y) for x in range(400, 1100, 7) for y in range(200, 900, 7)}


def test_a_click_into_the_water_finds_water(
    shown: tuple[subprocess.CompletedProcess[str], Path],
) -> None:
    done, output = shown
    said = re.search(r"^Click +in “Water” at ([\d.]+), ([\d.]+): cosine", done.stdout, re.MULTILINE)
    assert said is not None, done.stdout
    truth = gdal.Open(str(output / "demo_reference.tif")).ReadAsArray()
    heat = gdal.Open(str(output / "heatmap.tif"))
    x, y = map(float, said.groups())
    left, step, _, top, _, _ = heat.GetGeoTransform()
    values = heat.ReadAsArray()
    row, column = int((top - y) / step), int((x - left) / step)
    assert truth[row, column] == 1 and values[row, column] > np.percentile(values, 95)
    water, others = (np.sort(values[held]) for held in (truth == 1, truth > 1))
    wins = np.searchsorted(others, water).mean() / others.size
    assert wins > 0.9  # water is more like the place than something else is
    assert "<rasterrenderer" in (output / "heatmap.qml").read_text()


def test_the_project_can_be_moved(
    shown: tuple[subprocess.CompletedProcess[str], Path],
) -> None:
    _, output = shown
    with zipfile.ZipFile(output / "geolangbind.qgz") as project:
        name = next(entry for entry in project.namelist() if entry.endswith(".qgs"))
        text = project.read(name).decode("utf-8")
    sources = [place for place in re.findall(r"<datasource>([^<]*)<", text) if place]
    made = ["./classes.tif", "./classes_confidence.tif", "./demo_scene.tif", "./heatmap.tif"]
    assert sorted(sources) == made


def test_the_project_shows_scene_class_map_and_heatmap_side_by_side(
    shown: tuple[subprocess.CompletedProcess[str], Path],
) -> None:
    _, output = shown
    project = QgsProject()
    assert project.read(str(output / "geolangbind.qgz"))
    names = {layer.id(): Path(layer.source()).name for layer in project.mapLayers().values()}
    assert len(names) == 4 and all(layer.isValid() for layer in project.mapLayers().values())
    themes = project.mapThemeCollection()
    shows = {
        name: [names[layer_id] for layer_id in themes.mapThemeVisibleLayerIds(name)]
        for name in themes.mapThemes()
    }
    assert shows == {
        "Scene": ["demo_scene.tif"],
        "Class map": ["classes.tif"],
        "Heatmap": ["heatmap.tif"],
    }
    seen = [n.layer() for n in project.layerTreeRoot().findLayers() if n.isVisible()]
    assert [Path(layer.source()).name for layer in seen] == ["classes.tif", "demo_scene.tif"]
    heat = next(layer for layer in project.mapLayers().values() if "heatmap" in layer.source())
    assert isinstance(heat.renderer(), QgsSingleBandPseudoColorRenderer)
    with zipfile.ZipFile(output / "geolangbind.qgz") as packed:
        name = next(entry for entry in packed.namelist() if entry.endswith(".qgs"))
        views = re.findall(
            r'<mapcanvas[^>]*name="(?!theMapCanvas)([^"]+)"', packed.read(name).decode()
        )
    assert sorted(views) == ["Heatmap", "Scene"]


def test_a_scene_and_prompts_of_ones_own(tmp_path: Path) -> None:
    folder = tmp_path / "my scenes é"
    folder.mkdir()
    scene = write_raster(folder / "scene.tif", halves(), names=("B04", "B03", "B02", "B08"))
    done = demo(
        tmp_path / "out", SCENE=str(scene), PROMPTS="Wasser, #0000ff: water | lake; bare soil"
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert re.search(r"^Wasser +[\d.]+ +50\.0$", done.stdout, re.MULTILINE), done.stdout
    assert "accuracy" not in done.stdout and "in “Wasser”" in done.stdout
    classes = gdal.Open(str(tmp_path / "out" / "classes.tif"))
    band = classes.GetRasterBand(1)
    assert [band.GetMetadata()[f"CLASS_{value}"] for value in (1, 2)] == ["Wasser", "bare soil"]
    assert band.GetColorTable().GetColorEntry(1)[:3] == (0, 0, 255)
    values, halved = gdal.Open(str(tmp_path / "out" / "heatmap.tif")).ReadAsArray(), classes
    held = halved.ReadAsArray() == 1
    assert values.shape == held.shape and values[held].mean() > values[~held].mean()
