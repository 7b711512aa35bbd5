# SPDX-License-Identifier: GPL-2.0-or-later
"""A street-view photo asked about in the Compare dock, with the real engine."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from compare_helpers import answers, canvas_of, heatmaps, here, hover, values_of
from dock_helpers import until, warnings
from drop_helpers import drop
from photo_dock_helpers import DEGREES, place, ringed
from PIL import Image
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QFileDialog

from geolangbind_qgis.gui.compare_state import CLICK, PHOTO
from geolangbind_qgis.gui.docks.compare import CompareDock
from geolangbind_qgis.layers import heatmap
from geolangbind_qgis.plugin import GeoLangBindPlugin
from tests.qgis.photo_helpers import write_photo

INSIDE = (0.25, 0.5)


def looked(dock: CompareDock) -> None:
    """Wait until the engine has said what it thinks of the photo."""
    until(lambda: dock.controller.photos.looking.task is None)


def test_a_photo_dropped_on_the_dock_becomes_a_heatmap(
    photo_dock: CompareDock, ten: QgsRasterLayer, tmp_path: Path
) -> None:
    photo_dock.ways.choose(CLICK)
    photo = write_photo(tmp_path / "street é.jpg", place=place(photo_dock, INSIDE))
    with answers(photo_dock):
        assert drop(photo_dock, photo)
    assert warnings(photo_dock) == [] and photo_dock.ways.current() == PHOTO
    (layer,) = heatmaps()
    assert layer.name() == "Similarity to the photo street é.jpg (ten)"
    assert layer.extent() == ten.extent() and layer.crs() == ten.crs()
    values, result = values_of(layer), photo_dock.answer.result
    assert np.isfinite(values).all() and np.ptp(values) > 0
    assert heatmap.stored_question(layer).photos == (str(photo),)
    assert result.percentiles[0] == pytest.approx(values.min(), abs=1e-5)
    assert "TEST checkpoint" in photo_dock.answer.notes.text()
    assert photo_dock.answer.isVisible() and photo_dock.answer.threshold.isEnabled()
    assert ringed(photo_dock) == pytest.approx(place(photo_dock, INSIDE), abs=1e-5)
    assert photo_dock.photo.card.name.text() and "Taken at" in photo_dock.photo.card.says.text()
    until(lambda: "is encoded" in photo_dock.store.text.text(), 10)


def test_a_photo_dropped_on_the_map_is_asked_about_too(
    photo_dock: CompareDock, tmp_path: Path
) -> None:
    viewport = canvas_of(photo_dock).viewport()
    assert viewport.acceptDrops()
    first, second = (write_photo(tmp_path / f"{n}.png", seed=n) for n in range(2))
    with answers(photo_dock):
        assert drop(viewport, first)
    with answers(photo_dock):
        assert drop(viewport, second)
    assert not photo_dock.answer.result.encoded, "the scene is encoded once"
    (layer,) = heatmaps()
    assert heatmap.stored_question(layer).photos == (str(second),)
    assert "no GPS position" in photo_dock.photo.card.says.text() and ringed(photo_dock) is None
    map_sheet = write_photo(tmp_path / "sheet.jpg")
    map_sheet.with_suffix(".jgw").write_text("1\n0\n0\n-1\n0\n0\n")
    assert not drop(viewport, map_sheet), "a picture with a world file is a layer"
    product = tmp_path / "S2A.SAFE"
    write_photo(product / "preview.jpg")
    assert not drop(viewport, product), "a folder that QGIS opens as a layer"
    photo_dock.close()
    assert not drop(viewport, first), "a closed dock takes nothing from QGIS"


def test_a_photo_is_chosen_from_disk(
    photo_dock: CompareDock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "Drop a street-view photo" in photo_dock.run_bar.reason.text()
    photo = write_photo(tmp_path / "a.jpg")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(photo), ""))
    with answers(photo_dock):
        QTest.mouseClick(photo_dock.photo.open_photo, Qt.MouseButton.LeftButton)
    assert heatmap.stored_question(heatmaps()[0]).photos == (str(photo),)
    photo_dock.photo.card.clear.click()
    assert not photo_dock.run_bar.button.isEnabled() and len(heatmaps()) == 1
    with answers(photo_dock):
        QTest.mouseClick(photo_dock.photo.card, Qt.MouseButton.LeftButton)


def test_hover_threshold_and_saving_are_those_of_the_other_ways(
    photo_dock: CompareDock, tmp_path: Path
) -> None:
    with answers(photo_dock):
        drop(photo_dock, write_photo(tmp_path / "a.jpg"))
    (layer,) = heatmaps()
    hover(photo_dock, INSIDE)
    until(lambda: here(photo_dock) is not None, 5)
    values = values_of(layer)
    row, col = (int(share * size) for share, size in zip((0.5, 0.25), values.shape))
    around = values[row - 1 : row + 2, col - 1 : col + 2]
    assert around.min() - 6e-4 <= here(photo_dock) <= around.max() + 6e-4
    photo_dock.answer.threshold.tick.click()
    until(lambda: heatmap.threshold(layer) is not None, 5)
    with answers(photo_dock):
        photo_dock.controller.save_to(str(tmp_path / "kept.tif"))
    assert layer.source() == str(tmp_path / "kept.tif")
    assert np.array_equal(values_of(layer), values)
    assert "CC BY-NC" in " ".join(layer.metadata().rights())


def test_pixels_may_have_another_size(photo_dock: CompareDock, tmp_path: Path) -> None:
    assert photo_dock.spacing.suffix() == " m"
    photo_dock.spacing.setValue(40)
    with answers(photo_dock):
        drop(photo_dock, write_photo(tmp_path / "a.jpg"))
    assert values_of(heatmaps()[0]).shape == (24, 32)
    assert "40" in photo_dock.more_summary()
    photo_dock.ways.choose(CLICK)
    assert photo_dock.spacing.isHidden() and photo_dock.model_row.isVisibleTo(photo_dock)
    assert photo_dock.gair.isHidden()


def test_a_thumbnail_stands_upright(photo_dock: CompareDock, tmp_path: Path) -> None:
    path, exif = tmp_path / "turned.jpg", Image.Exif()
    exif[274] = 6  # the camera was turned: upright it is 60 wide and 90 high
    rgb = np.zeros((60, 90, 3), np.uint8)
    rgb[:, :45] = (255, 0, 0)  # lies at the left, stands at the top
    Image.fromarray(rgb).save(path, exif=exif, quality=95)
    with answers(photo_dock):
        drop(photo_dock, path)
    until(lambda: photo_dock.thumbnails.get(str(path)) is not None, 10)
    picture = photo_dock.thumbnails.get(str(path)).toImage()
    assert (picture.width(), picture.height()) == (60, 90)
    assert picture.pixelColor(30, 10).red() > 200 and picture.pixelColor(30, 80).red() < 50
    shown = photo_dock.photo.card.picture.pixmap()
    assert not shown.isNull() and shown.height() > shown.width()


@pytest.mark.parametrize("mode", ["CMYK", "L", "P", "LA", "RGB"])
def test_photos_of_other_kinds_are_taken(
    photo_dock: CompareDock, tmp_path: Path, mode: str
) -> None:
    made = Image.fromarray(np.random.default_rng(1).integers(0, 255, (60, 90, 3), np.uint8))
    ends = {"CMYK": "jpg", "L": "jpg", "RGB": "webp"}
    path = tmp_path / f"a.{ends.get(mode, 'png')}"
    made.convert(mode).save(path)
    with answers(photo_dock):
        drop(photo_dock, path)
    assert warnings(photo_dock) == [] and len(heatmaps()) == 1
    until(lambda: photo_dock.thumbnails.get(str(path)) is not None, 10)
    assert not photo_dock.thumbnails.get(str(path)).isNull()


def test_a_photo_of_a_hundred_megapixels_is_taken(photo_dock: CompareDock, tmp_path: Path) -> None:
    path = tmp_path / "huge.jpg"
    Image.new("L", (10_000, 10_000), 90).save(path)
    with answers(photo_dock):
        drop(photo_dock, path)
    assert warnings(photo_dock) == [] and len(heatmaps()) == 1
    until(lambda: photo_dock.thumbnails.get(str(path)) is not None, 30)
    assert photo_dock.thumbnails.get(str(path)).width() == 240


def test_what_is_no_picture_is_one_line_and_the_last_photo_stays(
    photo_dock: CompareDock, tmp_path: Path
) -> None:
    photo = write_photo(tmp_path / "a.jpg")
    with answers(photo_dock):
        drop(photo_dock, photo)
    kept = values_of(heatmaps()[0])
    text = tmp_path / "text.jpg"
    text.write_text("no picture at all")
    drop(photo_dock, text)
    looked(photo_dock)
    (line,) = warnings(photo_dock)
    assert "text.jpg is no picture" in line and "\n" not in line
    assert photo_dock.photo.card.path == str(photo) == photo_dock.controller.state.photo
    assert np.array_equal(values_of(heatmaps()[0]), kept)


def test_a_truncated_photo_is_one_line(photo_dock: CompareDock, tmp_path: Path) -> None:
    whole = write_photo(tmp_path / "a.jpg").read_bytes()
    (tmp_path / "half.jpg").write_bytes(whole[: len(whole) // 2])
    with answers(photo_dock):
        drop(photo_dock, tmp_path / "half.jpg")
    (line,) = warnings(photo_dock)
    assert "half.jpg is truncated or damaged" in line and heatmaps() == []


def test_a_photo_from_elsewhere_is_asked_about_and_said_to_be(
    photo_dock: CompareDock, tmp_path: Path
) -> None:
    with answers(photo_dock):
        drop(photo_dock, write_photo(tmp_path / "berlin.jpg", place=(13.4, 52.5)))
    assert "outside the scene" in photo_dock.photo.card.says.text()
    photo_dock.scene.set_layer(None)
    assert photo_dock.photo.card.says.text() == "Taken at 13.40000, 52.50000"
    assert "berlin.jpg was taken outside the scene" in photo_dock.answer.notes.text()
    assert len(heatmaps()) == 1 and warnings(photo_dock) == []


def test_a_scene_without_the_ten_bands_says_which_are_missing(
    compare: CompareDock, scene: QgsRasterLayer, gair_weights: Path, tmp_path: Path
) -> None:
    compare.ways.choose(PHOTO)
    compare.gair.weights.setFilePath(str(gair_weights))
    drop(compare, write_photo(tmp_path / "a.jpg"))
    looked(compare)
    line = compare.run_bar.reason.text()
    assert "missing here: B05 (705 nm)" in line and "\n" not in line
    assert not compare.run_bar.button.isEnabled() and heatmaps() == [] and warnings(compare) == []
    compare.ways.choose(CLICK)
    assert "Click a place" in compare.run_bar.reason.text()


def test_without_the_checkpoint_the_way_explains_and_asks_for_consent(
    compare: CompareDock, ten: QgsRasterLayer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from geolangbind_qgis.client import shared

    shared.shut_down()
    for name in ("HF_HOME", "HF_HUB_CACHE"):
        monkeypatch.setenv(name, str(tmp_path / "hf"))
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    assert compare.gair.isHidden()
    compare.ways.choose(PHOTO)
    until(lambda: compare.gair.entry is not None, 60)
    for said in ("Photos are compared", "PingL/GAIR", "CC BY-NC 4.0", "no commercial use"):
        assert said in compare.gair.offer.text()
    assert compare.gair.consent.isVisibleTo(compare) and not compare.gair.fetch.isEnabled()
    drop(compare, write_photo(tmp_path / "a.jpg"))
    looked(compare)
    assert "Download GAIR first" in compare.run_bar.reason.text()
    assert heatmaps() == [] and warnings(compare) == []
    shared.shut_down()


def test_where_else_hands_the_photo_to_the_locations_dock(
    plugin: GeoLangBindPlugin, photo_dock: CompareDock, tmp_path: Path
) -> None:
    photo = write_photo(tmp_path / "a.jpg")
    with answers(photo_dock):
        drop(photo_dock, photo)
    QTest.mouseClick(photo_dock.photo.card.earth, Qt.MouseButton.LeftButton)
    dock = plugin.slots["locations"].dock
    assert dock is not None and dock.controller.state.photo == str(photo)
    assert dock.model.weights.filePath() == photo_dock.gair.weights.filePath()
    until(lambda: not photo_dock.isUserVisible(), 5)  # the docks share one place
    with answers(photo_dock):
        drop(canvas_of(photo_dock).viewport(), photo)
    assert photo_dock.isUserVisible(), "who drops a photo on the map sees who took it"


def test_closing_the_dock_takes_the_photo_off_the_map(
    photo_dock: CompareDock, tmp_path: Path
) -> None:
    where = place(photo_dock, INSIDE)
    with answers(photo_dock):
        drop(photo_dock, write_photo(tmp_path / "a.jpg", place=where))
    photo_dock.close()
    assert ringed(photo_dock) is None
    photo_dock.setUserVisible(True)
    assert ringed(photo_dock) == pytest.approx(where, abs=1e-5)
    canvas_of(photo_dock).setDestinationCrs(DEGREES)
    assert ringed(photo_dock) == pytest.approx(where, abs=1e-5)
    photo_dock.ways.choose(CLICK)
    assert ringed(photo_dock) is None
    assert QgsProject.instance().mapLayers()


def test_an_unloaded_plugin_leaves_the_map_as_it_was(
    plugin: GeoLangBindPlugin, photo_dock: CompareDock, tmp_path: Path
) -> None:
    photo = write_photo(tmp_path / "a.jpg", place=place(photo_dock, INSIDE))
    canvas = canvas_of(photo_dock)
    viewport, items = canvas.viewport(), len(canvas.scene().items())
    drop(viewport, photo)  # and nobody waits for the answer
    plugin.unload()
    QTest.qWait(200)
    assert not drop(viewport, photo) and heatmaps() == []
    assert len(canvas.scene().items()) < items
