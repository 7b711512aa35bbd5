# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock with layers the engine cannot open, without an engine, and with odd scenes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from dock_helpers import class_layers, run, type_classes, until, warnings
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgisInterface, QgsMessageBarItem
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QTextBrowser

from geolangbind_qgis import classFactory
from geolangbind_qgis.gui import messages
from geolangbind_qgis.gui.docks.classify import ClassifyDock
from geolangbind_qgis.gui.widgets.bands_model import NANOMETRES
from geolangbind_qgis.gui.widgets.hint import plain_tip
from tests.qgis.conftest import halves, write_raster


def show(dock: ClassifyDock, layer: QgsRasterLayer) -> QgsRasterLayer:
    """Add ``layer`` to the project and choose it as the scene."""
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    dock.scene.set_layer(layer)
    until(lambda: dock.controller.layer is layer and not dock.controller.state.looking)
    return layer


def test_a_layer_in_memory_is_exported_at_a_resolution_one_sees(
    dock: ClassifyDock, scene_path: Path
) -> None:
    gdal.FileFromMemBuffer("/vsimem/dock.tif", scene_path.read_bytes())
    layer = show(dock, QgsRasterLayer("/vsimem/dock.tif", "in memory"))
    assert dock.export.isVisibleTo(dock) and dock.export.note.text()
    assert dock.export.value() == pytest.approx(10.0)
    dock.export.resolution.setValue(20.0)
    type_classes(dock, "water", "forest")
    run(dock)
    assert warnings(dock) == []
    classes = class_layers()[0]
    assert classes.rasterUnitsPerPixelX() == pytest.approx(20.0)
    assert classes.extent() == layer.extent()
    QgsProject.instance().removeMapLayer(layer.id())
    gdal.Unlink("/vsimem/dock.tif")


def test_without_wavelengths_run_asks_for_them_and_a_sensor_helps(
    dock: ClassifyDock, tmp_path: Path
) -> None:
    path = write_raster(tmp_path / "unnamed.tif", halves())
    show(dock, QgsRasterLayer(str(path), "unnamed"))
    type_classes(dock, "water", "forest")
    assert not dock.run_bar.button.isEnabled()
    assert "wavelength" in dock.run_bar.reason.text().lower()
    place = dock.bands.sensor.findData("aerial-rgbn")
    assert place >= 0, [dock.bands.sensor.itemData(i) for i in range(dock.bands.sensor.count())]
    dock.bands.sensor.setCurrentIndex(place)
    dock.bands.sensor.activated.emit(place)
    run(dock)
    assert warnings(dock) == [] and len(class_layers()) == 2


def test_a_wavelength_in_micrometres_is_refused_before_the_run(
    dock: ClassifyDock, scene: QgsRasterLayer
) -> None:
    type_classes(dock, "water", "forest")
    dock.bands.model.setData(dock.bands.model.index(0, NANOMETRES), "0.664")
    assert not dock.run_bar.button.isEnabled()
    assert "nanometres" in dock.run_bar.reason.text()
    dock.bands.model.setData(dock.bands.model.index(0, NANOMETRES), "664")
    until(dock.run_bar.button.isEnabled)


def test_an_output_without_a_folder_is_refused(dock: ClassifyDock, scene: QgsRasterLayer) -> None:
    type_classes(dock, "water", "forest")
    until(dock.run_bar.button.isEnabled)
    dock.output.setFilePath("map.tif")
    assert not dock.run_bar.button.isEnabled() and "folder" in dock.run_bar.reason.text()


def test_a_finished_run_does_not_read_the_bands_again(
    dock: ClassifyDock, scene: QgsRasterLayer
) -> None:
    told: list[object] = []
    dock.scene.changed.connect(told.append)
    type_classes(dock, "water", "forest")
    run(dock)
    run(dock)
    assert told == [] and not dock.controller.state.looking
    other = QgsRasterLayer(scene.source(), "other")
    show(dock, other)
    assert told == [other]


def test_a_scene_of_nothing_but_nodata_is_one_line(dock: ClassifyDock, tmp_path: Path) -> None:
    values = np.zeros((3, 64, 64), np.uint16)
    path = write_raster(
        tmp_path / "empty.tif", values, nodata=0, wavelengths_um=(0.665, 0.560, 0.490)
    )
    show(dock, QgsRasterLayer(str(path), "empty"))
    type_classes(dock, "water", "forest")
    run(dock)
    said = warnings(dock)
    assert len(said) == 1 and "\n" not in said[0] and "nodata" in said[0].lower()
    assert class_layers() == []


def test_a_file_that_went_away_is_one_line(
    dock: ClassifyDock, scene: QgsRasterLayer, scene_path: Path
) -> None:
    type_classes(dock, "water", "forest")
    until(dock.run_bar.button.isEnabled)
    scene_path.unlink()
    run(dock)
    said = warnings(dock)
    assert len(said) == 1 and "\n" not in said[0] and "scene.tif" in said[0]
    assert class_layers() == []


def test_without_an_engine_run_is_disabled_and_the_banner_says_what_to_do(
    iface: QgisInterface, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("GEOLANGBIND_ENGINE_PYTHON", str(tmp_path / "nowhere" / "python"))
    plugin = classFactory(iface)
    plugin.initGui()
    try:
        iface.mainWindow().show()
        plugin.slots["classify"].action.trigger()
        dock = plugin.slots["classify"].dock
        assert dock is not None
        until(lambda: dock.banner.isVisibleTo(dock), 20)
        assert not dock.run_bar.button.isEnabled()
        assert "nowhere" in dock.run_bar.reason.text()
        assert dock.run_bar.button.toolTip() == dock.run_bar.reason.text()
    finally:
        plugin.unload()


def test_an_offset_typed_for_one_scene_is_not_taken_to_the_next(
    dock: ClassifyDock, scene: QgsRasterLayer, tmp_path: Path
) -> None:
    dock.bands.offset_on.click()
    dock.bands.offset.setValue(-1000)
    assert dock.controller.state.offset == -1000.0
    names, waves = ("B04", "B03", "B02", "B08"), (0.665, 0.560, 0.490, 0.842)
    other = write_raster(tmp_path / "other.tif", halves(), names=names, wavelengths_um=waves)
    show(dock, QgsRasterLayer(str(other), "other"))
    assert dock.controller.state.offset is None and not dock.bands.offset_on.isChecked()
    dock.scene.set_layer(scene)
    until(lambda: dock.controller.layer is scene and not dock.controller.state.looking)
    assert dock.controller.state.offset == -1000.0


def test_elevation_needs_no_wavelength(dock: ClassifyDock, tmp_path: Path) -> None:
    heights = np.linspace(0, 900, 96 * 128, dtype=np.float32).reshape(1, 96, 128)
    show(dock, QgsRasterLayer(str(write_raster(tmp_path / "dem.tif", heights)), "dem"))
    assert dock.controller.state.sensor == "dem"
    type_classes(dock, "water", "forest")
    run(dock)
    assert warnings(dock) == [] and len(class_layers()) == 2


def test_the_file_behind_an_exported_scene_is_not_replaced(
    dock: ClassifyDock, scene_path: Path
) -> None:
    before = scene_path.read_bytes()
    show(dock, QgsRasterLayer(f"{scene_path}|option:NUM_THREADS=1", "with options"))
    dock.output.setFilePath(str(scene_path))
    type_classes(dock, "water", "forest")
    run(dock)
    said = warnings(dock)
    assert len(said) == 1 and "is the scene itself" in said[0]
    assert scene_path.read_bytes() == before


@pytest.mark.parametrize("pixel", [0.025, 29.99123, 0.00004])
def test_an_export_keeps_the_pixel_size_that_is_shown_rounded(
    dock: ClassifyDock, tmp_path: Path, pixel: float
) -> None:
    path = write_raster(tmp_path / "fine.tif", halves(), pixel=pixel)
    show(dock, QgsRasterLayer(f"{path}|option:NUM_THREADS=1", "fine"))
    assert dock.export.value() == pytest.approx(pixel, rel=1e-9)
    dock.export.resolution.setValue(2.5)
    assert dock.export.value() == 2.5


def test_wavelengths_that_are_words_are_one_clear_line(
    dock: ClassifyDock, scene: QgsRasterLayer
) -> None:
    dock.bands.wavelengths_pasted.emit("B04 B03 B02 B08")
    said = warnings(dock)
    assert len(said) == 1 and "numbers only" in said[0]


def test_names_that_look_like_html_are_shown_as_they_are(
    dock: ClassifyDock, tmp_path: Path
) -> None:
    messages.warn(dock.controller.iface, "fields <1 ha & <b>bold</b>")
    item = QgsMessageBarItem("GeoLangBind", warnings(dock)[0])
    assert "fields <1 ha & <b>bold</b>" in item.findChild(QTextBrowser).toPlainText()
    assert plain_tip("a\n<b>") == "<qt>a<br>&lt;b&gt;</qt>" and plain_tip("water") == "water"
    for label in (dock.result.title, dock.banner.label):
        assert label.textFormat() == Qt.TextFormat.PlainText
