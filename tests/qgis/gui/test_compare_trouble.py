# SPDX-License-Identifier: GPL-2.0-or-later
"""The Compare dock when things go wrong: each in one clear line, nothing lost, nothing frozen."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import numpy as np
import pytest
from compare_helpers import answers, ask, click, heatmaps, markers, show_on_canvas, values_of
from conftest import chosen
from dock_helpers import engine_processes, until, warnings
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from geolangbind_qgis import classFactory
from geolangbind_qgis.gui.docks.compare import CompareDock
from tests.qgis.conftest import SENTINEL2_RGBN, halves, write_raster

WATER, SOIL = (0.25, 0.5), (0.75, 0.5)
SHIFT = Qt.KeyboardModifier.ShiftModifier
NAMES, WAVES = zip(*SENTINEL2_RGBN)


def said(dock: CompareDock) -> list[str]:
    """Return what the message bar warned of, each a line, and clear it."""
    lines = warnings(dock)
    assert all(line and "\n" not in line and "Traceback" not in line for line in lines)
    dock.controller.iface.messageBar().clear_messages()
    return lines


def large(folder: Path, times: int = 16) -> Path:
    """Write a scene that takes seconds to encode."""
    values = np.tile(halves(), (1, times, times))
    return write_raster(folder / "large.tif", values, names=NAMES, wavelengths_um=WAVES)


def test_a_click_outside_the_scene_changes_nothing(
    compare: CompareDock, scene: QgsRasterLayer
) -> None:
    with answers(compare):
        click(compare, WATER)
    kept = values_of(heatmaps()[0])
    click(compare, (1.04, 0.5))
    (line,) = said(compare)
    assert "outside the scene “scene”" in line
    assert markers(compare) == ([pytest.approx(WATER, abs=0.01)], [])
    assert np.array_equal(values_of(heatmaps()[0]), kept)


def test_a_click_on_nodata_is_taken_back(compare: CompareDock, tmp_path: Path) -> None:
    values = halves()
    values[:, :30, :40] = 0
    path = write_raster(tmp_path / "hole.tif", values, nodata=0, names=NAMES, wavelengths_um=WAVES)
    show_on_canvas(compare, chosen(path, "hole", compare))
    with answers(compare):
        click(compare, SOIL)
    kept = values_of(heatmaps()[0])
    assert np.isnan(kept[:30, :40]).all()
    with answers(compare):
        click(compare, (0.1, 0.1), SHIFT)
    (line,) = said(compare)
    assert "no data at the point" in line
    assert markers(compare) == ([pytest.approx(SOIL, abs=0.01)], []), "the others stay"
    assert np.array_equal(values_of(heatmaps()[0]), kept, equal_nan=True)
    with answers(compare):
        click(compare, WATER, SHIFT)
    assert said(compare) == [] and len(markers(compare)[0]) == 2


def test_without_a_scene_a_click_says_what_is_missing(compare: CompareDock) -> None:
    compare.click.button.click()
    compare.controller.switch.tool.clicked.emit(compare.controller._canvas.center(), "new")
    (line,) = said(compare)
    assert "raster layer" in line and line.endswith(compare.run_bar.reason.text())
    compare.ways.choose("text")
    ask(compare, "river")
    assert said(compare) == [line]


def test_a_scene_without_wavelengths_says_so_and_keeps_the_click(
    compare: CompareDock, tmp_path: Path
) -> None:
    path = write_raster(tmp_path / "unnamed.tif", halves())
    show_on_canvas(compare, chosen(path, "unnamed", compare))
    click(compare, WATER)
    (line,) = said(compare)
    assert "wavelength" in line and len(markers(compare)[0]) == 1
    compare.bands.sensor.setCurrentIndex(compare.bands.sensor.findData("aerial-rgbn"))
    compare.bands.sensor.activated.emit(compare.bands.sensor.currentIndex())
    with answers(compare):
        compare.run_bar.button.click()
    assert len(heatmaps()) == 1


def test_a_scene_saved_again_is_encoded_again_and_one_is_told(
    compare: CompareDock, scene: QgsRasterLayer, scene_path: Path
) -> None:
    with answers(compare):
        click(compare, WATER)
    before = values_of(heatmaps()[0])
    changed = halves()[:, :, ::-1].copy()
    write_raster(scene_path, changed, names=NAMES, wavelengths_um=WAVES)
    os.utime(scene_path, (time.time() + 5, time.time() + 5))
    with answers(compare):
        click(compare, WATER)
    told = compare.controller.iface.messageBar().get_messages(3)
    assert any("changed since it was encoded" in line for line in told), told
    assert compare.answer.result.encoded
    assert not np.array_equal(values_of(heatmaps()[0]), before)
    until(lambda: "is encoded" in compare.store.text.text(), 10)


def test_a_scene_that_went_away_is_one_line(
    compare: CompareDock, scene: QgsRasterLayer, scene_path: Path
) -> None:
    with answers(compare):
        click(compare, WATER)
    scene_path.unlink()
    with answers(compare):
        click(compare, SOIL)
    (line,) = said(compare)
    assert "scene.tif" in line and len(heatmaps()) == 1


def test_cancelling_the_encoding_leaves_nothing_and_one_may_ask_again(
    compare: CompareDock, tmp_path: Path
) -> None:
    show_on_canvas(compare, chosen(large(tmp_path), "large", compare))
    click(compare, WATER)
    until(lambda: compare.run_bar.running and "windows" in compare.run_bar.reason.text(), 60)
    assert compare.run_bar.button.text() == "&Cancel" and not compare.store.isEnabled()
    QTest.mouseClick(compare.run_bar.button, Qt.MouseButton.LeftButton)
    until(lambda: not compare.run_bar.running, 30)
    assert heatmaps() == [] and said(compare) == [] and compare.store.isEnabled()
    assert "Cancelled" in compare.run_bar.reason.text()
    assert len(markers(compare)[0]) == 1, "the place stays"
    folder = Path(os.environ["XDG_CACHE_HOME"]) / "geolangbind" / "stores"
    assert not folder.exists() or list(folder.iterdir()) == []
    assert compare.run_bar.button.isEnabled()


def test_a_question_of_a_project_that_is_left_has_no_answer_in_the_next(
    compare: CompareDock, tmp_path: Path
) -> None:
    show_on_canvas(compare, chosen(large(tmp_path), "large", compare))
    click(compare, WATER)
    until(lambda: compare.run_bar.running and "windows" in compare.run_bar.reason.text(), 60)
    QgsProject.instance().clear()
    until(lambda: compare.controller.runs.task is None, 30)
    QTest.qWait(100)
    assert heatmaps() == [] and said(compare) == []
    assert not compare.answer.isVisibleTo(compare) and not compare.run_bar.running


def test_clicks_during_the_encoding_are_answered_by_the_newest(
    compare: CompareDock, tmp_path: Path
) -> None:
    show_on_canvas(compare, chosen(large(tmp_path, 4), "large", compare))
    click(compare, WATER)
    for where in ((0.3, 0.3), (0.6, 0.6)):
        QTest.qWait(30)
        click(compare, where, SHIFT)
    runs = compare.controller.runs
    until(lambda: runs.task is None and heatmaps(), 90)
    until(lambda: compare.click.table.item(2, 1) and compare.click.table.item(2, 1).text(), 10)
    assert heatmaps()[0].name() == "Similarity to 3 places (large)"
    assert len(compare.answer.result.points) == 3 and said(compare) == []


def test_an_engine_that_dies_is_one_line_and_the_next_question_starts_another(
    compare: CompareDock, tmp_path: Path
) -> None:
    show_on_canvas(compare, chosen(large(tmp_path, 8), "large", compare))
    click(compare, WATER)
    until(lambda: compare.run_bar.running and "windows" in compare.run_bar.reason.text(), 60)
    os.kill(engine_processes()[0], signal.SIGKILL)
    until(lambda: not compare.run_bar.running, 30)
    (line,) = said(compare)
    assert "engine" in line and "Run again" in line
    assert len(markers(compare)[0]) == 1 and heatmaps() == []
    with answers(compare):
        compare.run_bar.button.click()
    assert len(heatmaps()) == 1


def test_without_an_engine_the_dock_says_what_to_do(
    iface: QgisInterface, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("GEOLANGBIND_ENGINE_PYTHON", str(tmp_path / "nowhere" / "python"))
    plugin = classFactory(iface)
    plugin.initGui()
    try:
        iface.mainWindow().show()
        plugin.slots["compare"].action.trigger()
        dock = plugin.slots["compare"].dock
        until(lambda: dock.banner.isVisibleTo(dock), 20)
        assert not dock.run_bar.button.isEnabled() and "nowhere" in dock.run_bar.reason.text()
    finally:
        plugin.unload()


def test_a_layer_that_is_exported_is_exported_once(compare: CompareDock, scene_path: Path) -> None:
    gdal.FileFromMemBuffer("/vsimem/compare.tif", scene_path.read_bytes())
    layer = QgsRasterLayer("/vsimem/compare.tif", "in memory")
    QgsProject.instance().addMapLayer(layer)
    compare.scene.set_layer(layer)
    until(lambda: compare.controller.layer is layer and not compare.controller.state.looking)
    show_on_canvas(compare, layer)
    with answers(compare):
        click(compare, WATER)
    copied = compare.controller.runs.scene_copy.path
    stamp = Path(copied).stat().st_mtime_ns
    with answers(compare):
        click(compare, SOIL)
    assert not compare.answer.result.encoded
    assert compare.controller.runs.scene_copy.path == copied
    assert Path(copied).stat().st_mtime_ns == stamp and said(compare) == []
    store = compare.answer.result.store.path
    assert Path(copied).parents[1] in Path(store).parents, "gone with this session"
    until(lambda: "is encoded" in compare.store.text.text(), 10)
    QgsProject.instance().removeMapLayer(layer.id())
    gdal.Unlink("/vsimem/compare.tif")


def test_what_is_encoded_can_be_cleared(compare: CompareDock, scene: QgsRasterLayer) -> None:
    assert "first question encodes" in compare.store.text.text()
    with answers(compare):
        click(compare, WATER)
    until(lambda: "is encoded" in compare.store.text.text(), 10)
    store = Path(compare.answer.result.store.path)
    assert store.is_dir() and "kB" in compare.store.text.text()
    assert compare.store.button.isVisibleTo(compare)
    compare.store.clear_scene.trigger()
    until(lambda: "first question encodes" in compare.store.text.text(), 10)
    assert not store.exists() and not compare.store.button.isVisibleTo(compare)
    with answers(compare):
        click(compare, SOIL)
    assert compare.answer.result.encoded
    told = compare.controller.iface.messageBar().get_messages(3)
    assert not any("changed" in line for line in told), "the scene has not"


def test_an_output_that_cannot_be_written_is_one_line(
    compare: CompareDock, scene: QgsRasterLayer, scene_path: Path, tmp_path: Path
) -> None:
    with answers(compare):
        click(compare, WATER)
    (layer,) = heatmaps()
    source, before = layer.source(), scene_path.read_bytes()
    for target in (tmp_path / "nowhere" / "x.tif", scene_path):
        with answers(compare):
            compare.controller.save_to(str(target))
        (line,) = said(compare)
        assert target.name in line or target.parent.name in line
        assert layer.source() == source and layer.isValid()
    assert scene_path.read_bytes() == before
    assert compare.answer.save.isEnabled()
