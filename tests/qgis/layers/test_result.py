# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import os
import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsPalettedRasterRenderer,
    QgsPointXY,
    QgsProject,
    QgsRaster,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage

from geolangbind_qgis.layers import provenance, result, summary, threshold
from geolangbind_qgis.layers.errors import ResultError
from geolangbind_qgis.protocol import Area
from tests.qgis.conftest import write_raster
from tests.qgis.layers.results import finished

WATER, FOREST, BACKGROUND = "#0000ff", "#00aa00", "#123456"


def draw(project: QgsProject, size: tuple[int, int] = (100, 40)) -> QImage:
    """Draw the visible layers, one image pixel for each raster pixel."""
    settings = QgsMapSettings()
    layers = project.layerTreeRoot().checkedLayers()
    settings.setLayers([layer for layer in layers if layer.name() != "scene"])
    settings.setExtent(layers[0].extent())
    settings.setDestinationCrs(layers[0].crs())
    settings.setOutputSize(QSize(*size))
    settings.setBackgroundColor(QColor(BACKGROUND))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def colors(image: QImage, row: int = 20) -> list[str]:
    return [image.pixelColor(column, row).name() for column in range(image.width())]


def read_values(path: str) -> np.ndarray:
    dataset = gdal.Open(path)
    values = dataset.ReadAsArray()
    dataset = None
    return values


def expected(percent: int) -> list[str]:
    half = [column * 2 >= percent for column in range(50)]
    return [WATER if sure else BACKGROUND for sure in half] + [
        FOREST if sure else BACKGROUND for sure in half
    ]


@pytest.fixture
def scene(clean_project: QgsProject, scene_path: Path) -> QgsRasterLayer:
    layer = QgsRasterLayer(str(scene_path), "scene")
    group = clean_project.layerTreeRoot().addGroup("images")
    clean_project.addMapLayer(layer, False)
    group.addLayer(layer)
    return layer


@pytest.fixture
def added(
    clean_project: QgsProject, scene: QgsRasterLayer, tmp_path: Path
) -> result.ClassificationLayers:
    return result.add_classification(
        clean_project, *finished(tmp_path, Path(scene.source())), scene
    )


def test_layers_stand_above_the_scene_with_names_legend_and_colours(
    added: result.ClassificationLayers, clean_project: QgsProject, scene: QgsRasterLayer
) -> None:
    group = clean_project.layerTreeRoot().findGroup("images")
    nodes = group.findLayers()
    assert [node.name() for node in nodes] == [
        "Classes: water, forest, town, … (scene)",
        "Confidence: water, forest, town, … (scene)",
        "scene",
    ]
    assert [node.itemVisibilityChecked() for node in nodes] == [True, False, True]
    renderer = added.class_layer.renderer()
    assert isinstance(renderer, QgsPalettedRasterRenderer)
    assert [(c.value, c.label, c.color.name()) for c in renderer.classes()] == [
        (1, "water", "#0000ff"),
        (2, "forest", "#00aa00"),
        (3, "town", "#ff0000"),
        (4, "beach", "#ffff00"),
    ]
    assert colors(draw(clean_project)) == expected(0)
    assert set(colors(draw(clean_project), row=5)) == {BACKGROUND}


def test_without_a_scene_a_layer_comes_above_rasters_and_below_vectors(
    clean_project: QgsProject, scene_path: Path
) -> None:
    root = clean_project.layerTreeRoot()
    assert result.place_above(clean_project, None) == (root, 0)
    coast = QgsVectorLayer("LineString?crs=EPSG:4326", "coast", "memory")
    towns = QgsVectorLayer("Point?crs=EPSG:4326", "towns", "memory")
    ground = QgsVectorLayer("Polygon?crs=EPSG:4326", "ground", "memory")
    image = QgsRasterLayer(str(scene_path), "image")
    for layer in (coast, towns, image, ground):
        clean_project.addMapLayer(layer, False)
    root.addLayer(coast)
    root.addGroup("places").addLayer(towns)
    assert result.place_above(clean_project, None) == (root, 2)  # no raster yet
    root.addGroup("images").addLayer(image)
    root.addLayer(ground)
    assert result.place_above(clean_project, None) == (root, 2)
    assert root.children()[2].name() == "images"


def test_metadata_tells_how_the_map_was_made(added: result.ClassificationLayers) -> None:
    metadata = added.class_layer.metadata()
    text = "\n".join(metadata.history())
    assert "SHA-256 " + "ab" * 32 in text
    assert "Class water: water | a lake" in text and "1 B04 665 nm" in text
    assert "GPL-2.0-or-later" in metadata.licenses()[0]
    assert "water, forest, town, beach" in metadata.abstract()


def test_the_extent_keeps_all_its_digits(tmp_path: Path, scene_path: Path) -> None:
    made, request = finished(tmp_path, scene_path)
    area = Area("", (392000.5, 5822046.8, 393000.0, 5823000.0))
    asked = replace(request, scene=replace(request.scene, area=area))
    assert "Extent: 392000.5, 5822046.8, 393000, 5823000" in provenance.history(made, asked)


def test_styles_are_saved_beside_chosen_files_only(
    added: result.ClassificationLayers,
    clean_project: QgsProject,
    scene: QgsRasterLayer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert not Path(added.class_layer.source()).with_suffix(".qml").exists()
    for name in ("temporary", "chosen"):
        (tmp_path / name).mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    made = finished(tmp_path / "chosen", Path("s.tif"))
    chosen = result.add_classification(clean_project, *made, scene)
    assert Path(chosen.class_layer.source()).with_suffix(".qml").exists()
    reopened = QgsRasterLayer(chosen.class_layer.source(), "again")
    assert [c.label for c in reopened.renderer().classes()] == ["water", "forest", "town", "beach"]


@pytest.mark.parametrize("percent", [1, 2, 40, 41, 98, 99, 100, 0])
def test_the_threshold_shows_the_scene_through(
    added: result.ClassificationLayers, clean_project: QgsProject, percent: int
) -> None:
    draw(clean_project)  # something was drawn before: nothing of it may be kept
    threshold.set_threshold(added.class_layer, 70)
    assert colors(draw(clean_project)) == expected(70)
    threshold.set_threshold(added.class_layer, percent)
    assert threshold.threshold(added.class_layer) == percent
    assert colors(draw(clean_project)) == expected(percent)
    assert set(colors(draw(clean_project), row=5)) == {BACKGROUND}, "nodata stays nodata"


def test_the_vrt_of_a_threshold_carries_no_colour_table(
    tmp_path: Path, scene: QgsRasterLayer
) -> None:
    made, request = finished(tmp_path, Path(scene.source()))
    dataset = gdal.Open(made.class_raster, gdal.GA_Update)
    table = gdal.ColorTable()
    table.SetColorEntry(1, (10, 20, 30, 255))
    dataset.GetRasterBand(1).SetColorTable(table)
    dataset = None
    layers = result.add_classification(QgsProject.instance(), made, request, scene)
    threshold.set_threshold(layers.class_layer, 40)
    text = Path(layers.class_layer.source()).read_text()
    assert "mul" in text and "ColorTable" not in text


def test_identify_sees_what_the_map_shows(added: result.ClassificationLayers) -> None:
    layer = added.class_layer

    def value(column: int) -> float:
        extent = layer.extent()
        point = QgsPointXY(extent.xMinimum() + column * 10 + 5, extent.center().y())
        found = layer.dataProvider().identify(point, QgsRaster.IdentifyFormatValue)
        return found.results()[1]

    assert (value(10), value(90)) == (1.0, 2.0)
    threshold.set_threshold(layer, 50)
    assert (value(10), value(40), value(60), value(90)) == (0.0, 1.0, 0.0, 2.0)


def test_the_threshold_survives_saving_and_moving_the_project(
    added: result.ClassificationLayers, clean_project: QgsProject, tmp_path: Path
) -> None:
    threshold.set_threshold(added.class_layer, 60)
    threshold.set_threshold(added.class_layer, 40)
    assert clean_project.write(str(tmp_path / "project.qgz"))
    clean_project.clear()
    moved = tmp_path / "moved"
    moved.mkdir()
    for file in [*tmp_path.glob("classes*"), tmp_path / "project.qgz", tmp_path / "scene.tif"]:
        file.rename(moved / file.name)
    assert clean_project.read(str(moved / "project.qgz"))
    layer = next(x for x in clean_project.mapLayers().values() if x.name().startswith("Classes"))
    assert layer.isValid() and threshold.threshold(layer) == 40
    assert colors(draw(clean_project)) == expected(40)
    assert threshold.can_set_threshold(layer)
    threshold.set_threshold(layer, 80)
    assert colors(draw(clean_project)) == expected(80)
    threshold.set_threshold(layer, 0)
    assert Path(layer.source()) == moved / "classes.tif"
    stored = result.stored_result(layer)
    assert stored is not None and round(summary.summarise(stored, 80).unclassified_percent) == 80


def test_thresholds_passed_on_the_way_leave_no_files(
    added: result.ClassificationLayers, clean_project: QgsProject, tmp_path: Path
) -> None:
    for percent in range(10, 60, 10):
        threshold.set_threshold(added.class_layer, percent)
    threshold._remove_passed()
    assert [path.name for path in tmp_path.glob("*.vrt*")] == ["classes_min50.vrt"]
    assert clean_project.write(str(tmp_path / "project.qgz"))
    threshold.set_threshold(added.class_layer, 20)
    threshold._remove_passed()
    kept = {path.name for path in tmp_path.glob("*.vrt")}
    assert kept == {"classes_min50.vrt", "classes_min20.vrt"}, "the saved project needs its own"


def test_a_second_run_to_the_same_file_is_not_shown_through_the_old_threshold(
    added: result.ClassificationLayers, clean_project: QgsProject, tmp_path: Path
) -> None:
    threshold.set_threshold(added.class_layer, 40)
    clean_project.removeMapLayer(added.class_layer)
    made, request = finished(tmp_path, tmp_path / "scene.tif")
    swapped = read_values(made.class_raster)
    swapped[swapped < 255] = 3 - swapped[swapped < 255]
    write_raster(tmp_path / "classes.tif", swapped[None], nodata=255)
    later = (tmp_path / "classes_min40.vrt").stat().st_mtime + 10
    os.utime(tmp_path / "classes.tif", (later, later))
    again = result.add_classification(clean_project, made, request)
    threshold.set_threshold(again.class_layer, 40)
    shown = read_values(again.class_layer.source())
    assert (shown[20, 20:50] == 2).all() and (shown[20, 70:] == 1).all()


def test_thresholds_of_the_run_itself_are_the_least(tmp_path: Path, scene: QgsRasterLayer) -> None:
    made, request = finished(tmp_path, Path(scene.source()))
    strict = replace(request, threshold=0.3)
    layers = result.add_classification(QgsProject.instance(), made, strict, scene)
    assert threshold.threshold(layers.class_layer) == 30
    threshold.set_threshold(layers.class_layer, 10)
    assert threshold.threshold(layers.class_layer) == 30
    assert layers.class_layer.source() == made.class_raster


def test_nothing_is_left_after_unloading(
    added: result.ClassificationLayers, clean_project: QgsProject, tmp_path: Path
) -> None:
    threshold.set_threshold(added.class_layer, 30)
    threshold.set_threshold(added.class_layer, 60)
    threshold.shut_down()
    assert [path.name for path in tmp_path.glob("*.vrt")] == ["classes_min60.vrt"]


def test_without_confidence_there_is_no_threshold(
    added: result.ClassificationLayers, tmp_path: Path
) -> None:
    (tmp_path / "classes_confidence.tif").unlink()
    assert not threshold.can_set_threshold(added.class_layer)
    with pytest.raises(ResultError, match="no confidence raster"):
        threshold.set_threshold(added.class_layer, 40)


def test_areas_at_a_threshold_add_up(tmp_path: Path) -> None:
    made, _ = finished(tmp_path, tmp_path / "scene.tif")
    whole = summary.summarise(made)
    assert whole.total_hectares == pytest.approx(30.0) and whole.unclassified_hectares == 0.0
    assert [c.percent for c in whole.classes] == pytest.approx([50.0, 50.0, 0.0, 0.0])
    half = summary.summarise(made, 50)
    assert [c.hectares for c in half.classes] == pytest.approx([7.5, 7.5, 0.0, 0.0])
    assert half.unclassified_hectares == pytest.approx(15.0)
    assert half.total_hectares == pytest.approx(30.0)


def test_without_ground_percentages_are_of_pixels(tmp_path: Path) -> None:
    made, _ = finished(tmp_path, tmp_path / "scene.tif")
    nothing = ((0.0,) * 101,) * 4
    pixels = tuple(tuple(round(100 * ha) for ha in row) for row in made.hectares_by_confidence)
    made = replace(made, hectares_by_confidence=nothing, pixels_by_confidence=pixels)
    half = summary.summarise(made, 50)
    assert [c.percent for c in half.classes] == pytest.approx([25.0, 25.0, 0.0, 0.0])
    assert half.unclassified_percent == pytest.approx(50.0)
    assert half.total_hectares == half.unclassified_hectares == 0.0
