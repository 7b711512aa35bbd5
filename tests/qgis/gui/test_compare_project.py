# SPDX-License-Identifier: GPL-2.0-or-later
"""The Compare dock while a person removes, saves and closes what it works on."""

from __future__ import annotations

import gc
import importlib.util
import sys
from pathlib import Path

import pytest
from compare_helpers import answers, canvas_of, click, heatmaps
from dock_helpers import until, warnings
from drop_helpers import drop
from photo_dock_helpers import photo_layers, place
from qgis.core import (
    QgsApplication,
    QgsProject,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtTest import QTest

from geolangbind_qgis.gui import run_inputs
from geolangbind_qgis.gui.docks.compare import CompareDock
from geolangbind_qgis.layers import photos
from tests.qgis.photo_helpers import write_photo

WATER, SOIL = (0.25, 0.5), (0.75, 0.5)


def no_task() -> bool:
    return not QgsApplication.taskManager().countActiveTasks()


@pytest.mark.parametrize("closes", [True, False], ids=["project", "scene"])
def test_no_answer_comes_for_a_scene_that_has_left(
    compare: CompareDock, scene: QgsRasterLayer, closes: bool
) -> None:
    click(compare, WATER)
    assert compare.controller.runs.task is not None
    project = QgsProject.instance()
    if closes:
        project.clear()
    else:
        project.removeMapLayer(scene.id())
    assert compare.controller.runs.task is None and not compare.run_bar.running
    until(no_task)
    QTest.qWait(100)
    assert project.mapLayers() == {} and warnings(compare) == []
    if closes:
        assert not project.isDirty(), "nothing was put into the new project"


def test_what_is_saved_is_the_heatmap_that_was_shown_when_one_asked(
    compare: CompareDock, scene: QgsRasterLayer, tmp_path: Path
) -> None:
    with answers(compare):
        click(compare, WATER)
    with answers(compare):
        compare.controller.save_to(str(tmp_path / "water.tif"))
    (water,) = heatmaps()
    with answers(compare):
        click(compare, SOIL)
    soil = next(layer for layer in heatmaps() if layer is not water)
    compare.controller.save_to(str(tmp_path / "soil.tif"))
    compare.controller.iface.currentLayerChanged.emit(water)  # while it is being written
    until(lambda: compare.controller.runs.task is None)
    assert Path(water.source()).name == "water.tif" and Path(soil.source()).name == "soil.tif"
    assert warnings(compare) == []


def test_photo_points_that_were_made_permanent_are_not_overwritten(
    photo_dock: CompareDock, tmp_path: Path
) -> None:
    folder, controller = tmp_path / "walk", photo_dock.controller
    write_photo(folder / "a.jpg", 1, place(photo_dock, WATER))
    points = controller.photos

    def read() -> None:
        assert drop(photo_dock, folder)
        until(lambda: points.gallery.task is None and points._pointing is None)

    read()
    (layer,) = photo_layers()
    mine = tmp_path / "mine.gpkg"
    context = QgsProject.instance().transformContext()
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(mine), context, options)
    layer.setDataSource(str(mine), layer.name(), "ogr")  # as “Make Permanent” does
    kept = [feature.attributes() for feature in layer.getFeatures()]
    write_photo(folder / "b.jpg", 2, place(photo_dock, SOIL))
    read()
    again = QgsVectorLayer(str(mine), "again", "ogr")
    assert [feature.attributes() for feature in again.getFeatures()] == kept != []
    (shown,) = photo_layers()
    assert shown is not layer and shown.featureCount() == 2
    assert layer.isValid() and warnings(photo_dock) == []


def test_a_table_of_photos_that_was_edited_has_no_photo_to_show(
    photo_dock: CompareDock,
) -> None:
    layer = photos.show_photos(QgsProject.instance(), "/walk", photos.features([]))
    assert layer is None, "no points, no layer"
    bare = QgsVectorLayer("Point?crs=EPSG:4326&field=other:integer", "bare", "memory")
    canvas = canvas_of(photo_dock)
    crs = canvas.mapSettings().destinationCrs()
    assert photos.photo_near(bare, canvas.center(), crs, 1000.0) == ""


def test_what_layers_show_outlives_a_plugin_that_is_reloaded() -> None:
    name = "run_inputs_loaded_apart"
    spec = importlib.util.spec_from_file_location(name, run_inputs.__file__)
    loaded = sys.modules[name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    answer = Path(loaded.temporary_output("scene", "similarity"))
    answer.write_text("a heatmap")
    assert Path(loaded.session_folder()) in answer.parents
    del sys.modules[name], loaded  # as QGIS does when it unloads a plugin
    gc.collect()
    assert answer.exists()


@pytest.mark.parametrize("placing", [False, True], ids=["reading", "placing"])
def test_points_of_a_folder_stay_out_of_the_next_project(
    photo_dock: CompareDock, tmp_path: Path, placing: bool
) -> None:
    write_photo(tmp_path / "walk" / "a.jpg", 1, place(photo_dock, WATER))
    gallery = photo_dock.controller.photos.gallery
    project = QgsProject.instance()
    if placing:  # read, and its points are being made in a thread
        gallery.described.connect(lambda *_: project.clear())
    drop(photo_dock, tmp_path / "walk")
    if not placing:
        project.clear()
    until(lambda: gallery.task is None)
    until(no_task)
    QTest.qWait(100)
    assert project.mapLayers() == {} and not project.isDirty()
    assert len(photo_dock.photo.photos.rows.row(0).path) > 0, "the list is the dock's, and stays"
