# SPDX-License-Identifier: GPL-2.0-or-later
"""A folder of geotagged photos in the Compare dock: points, list, ranking by a click."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from compare_helpers import answers, at, canvas_of, heatmaps, hover
from dock_helpers import until, warnings
from drop_helpers import drop
from photo_dock_helpers import DEGREES, listed, photo_layers, place, ringed
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QFileDialog, QToolTip

from geolangbind_qgis.gui.docks.compare import CompareDock
from geolangbind_qgis.layers import heatmap
from tests.qgis.conftest import write_raster
from tests.qgis.photo_helpers import fields, write_photo, write_ten

LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
PLACES = {"a.jpg": (0.2, 0.2), "b.jpg": (0.8, 0.3), "c.png": (0.5, 0.8)}
CLICKED = (0.4, 0.5)


def read(dock: CompareDock) -> None:
    """Wait until the folder has been read and its points are on the map."""
    photos = dock.controller.photos
    until(lambda: photos.gallery.task is None and photos._pointing is None)


def ranked(dock: CompareDock, where: tuple[float, float] = CLICKED) -> None:
    """Take the tool if it is not in use, click the map, and wait for the ranking."""
    if not dock.photo.rank.isChecked():
        QTest.mouseClick(dock.photo.rank, LEFT)
    assert canvas_of(dock).mapTool() is dock.controller.photos.switch.tool
    QTest.mouseClick(canvas_of(dock).viewport(), LEFT, NO_KEY, at(dock, where))
    until(lambda: dock.controller.photos.gallery.task is None)


def click_row(dock: CompareDock, row: int) -> str:
    """Click a photo of the list and return its path."""
    photos = dock.photo.photos
    index = photos.rows.index(row)
    photos.scrollTo(index)
    QTest.mouseClick(photos.viewport(), LEFT, NO_KEY, photos.visualRect(index).center())
    return photos.rows.row(row).path


@pytest.fixture
def folder(photo_dock: CompareDock, tmp_path: Path) -> Path:
    """Three photos with a place, one without, one that is none; one lies a folder deeper."""
    made = tmp_path / "walk"
    for seed, (name, where) in enumerate(PLACES.items()):
        write_photo(made / name, seed, place(photo_dock, where))
    write_photo(made / "deep" / "nowhere.jpg", 7)
    (made / "broken.jpg").write_text("no picture")
    return made


@pytest.fixture
def gallery(photo_dock: CompareDock, folder: Path) -> CompareDock:
    """The dock with this folder dropped on it."""
    assert drop(photo_dock, folder)
    read(photo_dock)
    return photo_dock


def test_a_folder_becomes_points_and_a_list(gallery: CompareDock, folder: Path) -> None:
    assert warnings(gallery) == [] and gallery.photo.gallery.isVisible()
    assert gallery.photo.title.text() == "walk: 4 photos"
    names = [text.split("\n")[0] for text in listed(gallery)]
    assert sorted(names) == ["a.jpg", "b.jpg", "c.png", "nowhere.jpg"]
    notes = gallery.photo.notes.text()
    assert "1 of 5 photos state no GPS position." in notes
    assert "1 of 5 files cannot be read as photos." in notes
    (layer,) = photo_layers()
    assert layer.name() == "Photos: walk" and layer.featureCount() == 3
    assert layer.crs() == DEGREES
    feature = next(iter(layer.getFeatures("\"name\" = 'a.jpg'")))
    context = QgsExpressionContext()
    context.setFeature(feature)
    tip = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
    assert f'src="file://{folder}/a.jpg"' in tip, "the photo is in QGIS's map tip"
    order = [node.layer() for node in QgsProject.instance().layerTreeRoot().findLayers()]
    assert order[0] is layer, "points lie on top"
    shown = {f["name"]: f.geometry().asPoint() for f in layer.getFeatures()}
    for name, where in PLACES.items():
        assert (shown[name].x(), shown[name].y()) == pytest.approx(place(gallery, where), abs=1e-6)
    assert not gallery.photo.busy.isVisible()
    drop(gallery, folder)
    read(gallery)
    assert photo_layers() == [layer] and layer.featureCount() == 3, "no second layer"


def test_thumbnails_come_into_the_list(gallery: CompareDock) -> None:
    model = gallery.photo.photos.rows
    first = model.row(0).path
    until(lambda: gallery.thumbnails.get(first) is not None, 10)
    icon = model.data(model.index(0), Qt.ItemDataRole.DecorationRole).toImage()
    colours = {icon.pixel(x, y) for x in range(20, 50) for y in range(15, 40)}
    assert len(colours) > 100, "the photo of noise, not the icon of a camera"


def test_choosing_a_photo_of_the_list_asks_for_its_heatmap(gallery: CompareDock) -> None:
    with answers(gallery):
        path = click_row(gallery, 1)
    (layer,) = heatmaps()
    assert heatmap.stored_question(layer).photos == (path,)
    assert ringed(gallery) == pytest.approx(place(gallery, PLACES[Path(path).name]), abs=1e-5)
    with answers(gallery):
        QTest.keyClick(gallery.photo.photos, Qt.Key.Key_Up)
        assert gallery.photo.card.path == gallery.photo.photos.rows.row(0).path
        QTest.keyClick(gallery.photo.photos, Qt.Key.Key_Return)
    assert heatmaps() == [layer] and heatmap.stored_question(layer).photos != (path,)
    with answers(gallery):
        keypad = Qt.KeyboardModifier.KeypadModifier
        QTest.keyClick(gallery.photo.photos, Qt.Key.Key_Enter, keypad)


def test_a_click_on_the_map_ranks_the_photos(gallery: CompareDock) -> None:
    ranked(gallery)
    assert warnings(gallery) == []
    model = gallery.photo.photos.rows
    rows = [model.row(number) for number in range(model.rowCount())]
    scores = [row.score for row in rows]
    assert len(rows) == 4 and scores == sorted(scores, reverse=True) and scores[0] > scores[-1]
    extent = gallery.controller.layer.extent()
    for row, text in zip(rows, listed(gallery)):
        name = Path(row.path).name
        assert text.startswith(f"{name}\n{row.score:.3f}")
        if name == "nowhere.jpg":
            assert row.distance_m is None and "no GPS position" in text
            continue
        across = (PLACES[name][0] - CLICKED[0]) * extent.width()
        down = (PLACES[name][1] - CLICKED[1]) * extent.height()
        assert row.distance_m == pytest.approx((across**2 + down**2) ** 0.5, rel=0.02, abs=8)
        assert text.endswith(f"{round(row.distance_m):,} m")
    assert "what the scene shows there" in gallery.photo.notes.text()
    assert "TEST checkpoint" in gallery.photo.notes.text()
    assert heatmaps() == [], "nothing was asked of the scene but this"
    marker = gallery.controller.photos.markers.bands[True]
    assert marker.numberOfVertices() == 1
    QTest.keyClick(gallery.photo.photos, Qt.Key.Key_Down)
    chosen = gallery.photo.photos.rows.row(gallery.photo.photos.currentIndex().row())
    expected = None if chosen.lon is None else pytest.approx((chosen.lon, chosen.lat), abs=1e-6)
    assert ringed(gallery) == expected
    QTest.mouseClick(
        canvas_of(gallery).viewport(), Qt.MouseButton.RightButton, NO_KEY, at(gallery, CLICKED)
    )
    assert marker.numberOfVertices() == 0 and "," in listed(gallery)[0], "by name again"
    QTest.keyClick(canvas_of(gallery), Qt.Key.Key_Escape)
    assert not gallery.photo.rank.isChecked()


def test_a_selected_photo_out_of_view_is_brought_into_it(gallery: CompareDock) -> None:
    canvas = canvas_of(gallery)
    extent = gallery.controller.layer.extent()
    corner = QgsRectangle(extent.xMaximum() - 50, extent.yMinimum(), extent.xMaximum(), 0)
    corner.setYMaximum(extent.yMinimum() + 50)
    canvas.setExtent(corner)
    gallery.photo.photos.setFocus()
    gallery.photo.photos.setCurrentIndex(gallery.photo.photos.rows.index(0))
    point = QgsPointXY(*ringed(gallery))
    shown = heatmap.moved(point, DEGREES, canvas.mapSettings().destinationCrs())
    assert canvas.extent().contains(shown)


def test_without_a_scene_photos_are_ranked_by_the_location(gallery: CompareDock) -> None:
    where = at(gallery, CLICKED)
    QgsProject.instance().removeMapLayer(gallery.controller.layer.id())
    QTest.mouseClick(gallery.photo.rank, LEFT)
    QTest.mouseClick(canvas_of(gallery).viewport(), LEFT, NO_KEY, where)
    until(lambda: gallery.controller.photos.gallery.task is None)
    assert warnings(gallery) == []
    assert "the location alone" in gallery.photo.notes.text()
    assert gallery.photo.photos.rows.row(0).score is not None


def test_a_click_outside_the_scene_or_on_nodata_is_one_line(
    gallery: CompareDock, tmp_path: Path
) -> None:
    before = listed(gallery)
    QTest.mouseClick(gallery.photo.rank, LEFT)
    extent = gallery.controller.layer.extent()
    canvas_of(gallery).setExtent(extent.buffered(extent.width()))
    ranked(gallery, (1.5, 0.5))
    (line,) = warnings(gallery)
    assert "outside the scene" in line and listed(gallery) == before
    values = fields()
    values[:, :, 64:] = 0
    holed = QgsRasterLayer(str(write_ten(tmp_path / "holed.tif", values, nodata=0)), "holed")
    QgsProject.instance().addMapLayer(holed)
    gallery.scene.set_layer(holed)
    until(lambda: gallery.controller.layer is holed and not gallery.controller.state.looking)
    gallery.controller.iface.messageBar().clear_messages()
    ranked(gallery, (0.9, 0.5))
    (line,) = warnings(gallery)
    assert "no data" in line and "\n" not in line and listed(gallery) == before


def test_the_photo_under_the_cursor_is_shown_beside_it(gallery: CompareDock) -> None:
    hover(gallery, PLACES["b.jpg"])
    until(lambda: "b.jpg" in QToolTip.text() and "data:image/jpeg" in QToolTip.text(), 10)
    assert f"{gallery.photo.photos.rows.row(1).lon:.5f}" in QToolTip.text()
    hover(gallery, (0.05, 0.95))
    until(lambda: gallery.controller.photos.tips.path == "", 5)
    hover(gallery, PLACES["b.jpg"])
    until(lambda: gallery.controller.photos.tips.path.endswith("b.jpg"), 5)
    gallery.ways.choose("click")
    hover(gallery, PLACES["a.jpg"])
    until(lambda: gallery.controller.photos.tips.path == "", 5)


def test_five_thousand_photos_leave_qgis_alive_and_can_be_cancelled(
    photo_dock: CompareDock, tmp_path: Path
) -> None:
    first = write_photo(tmp_path / "many" / "0000.jpg", place=place(photo_dock, CLICKED))
    for number in range(1, 5000):
        os.link(first, first.with_name(f"{number:04}.jpg"))
    told: list[str] = []
    photo_dock.controller.photos.gallery.busy.connect(lambda _, line: told.append(line))
    drop(photo_dock, first.parent)
    until(lambda: photo_dock.photo.busy.isVisible(), 30)
    QTest.mouseClick(photo_dock.photo.stop, LEFT)
    read(photo_dock)
    assert photo_dock.photo.gallery.isHidden() and photo_layers() == []
    drop(photo_dock, first.parent)
    read(photo_dock)
    assert photo_dock.photo.photos.rows.rowCount(QModelIndex()) == 5000
    assert photo_layers()[0].featureCount() == 5000
    # each came through the event loop: QGIS went on while the engine read
    assert len({line for line in told if "of 5,000" in line}) > 3


def test_a_folder_without_photos_is_one_line_and_the_last_one_stays(
    gallery: CompareDock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(empty))
    QTest.mouseClick(gallery.photo.open_folder, LEFT)
    read(gallery)
    (line,) = warnings(gallery)
    assert "holds no photos" in line and len(listed(gallery)) == 4
    gallery.controller.iface.messageBar().clear_messages()
    (empty / "a.jpg").write_text("no picture")
    drop(gallery, empty)
    read(gallery)
    (line,) = warnings(gallery)
    assert "can be read as a photo" in line and "\n" not in line and len(listed(gallery)) == 4


def test_photos_that_are_gone_are_one_line(gallery: CompareDock, folder: Path) -> None:
    shutil.rmtree(folder)
    with answers(gallery):
        click_row(gallery, 0)
    (line,) = warnings(gallery)
    assert "There is no photo at" in line and "\n" not in line
    gallery.controller.iface.messageBar().clear_messages()
    ranked(gallery)
    (line,) = warnings(gallery)
    assert "There is no folder" in line


def test_a_closed_folder_leaves_its_points_to_the_person(gallery: CompareDock) -> None:
    ranked(gallery)
    gallery.photo.close_folder.click()
    assert gallery.photo.gallery.isHidden() and listed(gallery) == []
    assert not gallery.photo.rank.isChecked()
    assert gallery.controller.photos.markers.bands[True].numberOfVertices() == 0
    assert len(photo_layers()) == 1, "a layer of the project is nobody's but theirs"


def test_a_scene_without_the_bands_ranks_by_location_and_says_why(
    gallery: CompareDock, tmp_path: Path
) -> None:
    four = write_raster(
        tmp_path / "four.tif",
        fields()[:4],
        names=("B04", "B03", "B02", "B08"),
        wavelengths_um=(0.665, 0.56, 0.49, 0.842),
    )
    layer = QgsRasterLayer(str(four), "four")
    QgsProject.instance().addMapLayer(layer)
    gallery.scene.set_layer(layer)
    until(lambda: gallery.controller.layer is layer and not gallery.controller.state.looking)
    ranked(gallery)
    notes = gallery.photo.notes.text()
    assert "the location alone" in notes and "missing here: B05" in notes


def test_a_click_before_the_bands_are_read_waits_instead_of_ignoring_the_scene(
    gallery: CompareDock, tmp_path: Path
) -> None:
    before, where = listed(gallery), at(gallery, CLICKED)
    QTest.mouseClick(gallery.photo.rank, LEFT)
    layer = QgsRasterLayer(str(write_ten(tmp_path / "second.tif", fields())), "second")
    QgsProject.instance().addMapLayer(layer)
    gallery.scene.set_layer(layer)
    assert gallery.controller.state.looking
    QTest.mouseClick(canvas_of(gallery).viewport(), LEFT, NO_KEY, where)
    (line,) = warnings(gallery)
    assert "Reading the bands" in line and listed(gallery) == before
    assert gallery.controller.photos.gallery.task is None
