# SPDX-License-Identifier: GPL-2.0-or-later
"""The Locations dock used as a person would: real engine, small labelled test checkpoint."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest
from dock_helpers import until, warnings
from locations_dock_helpers import DEGREES, choose, layers, make, values
from qgis.core import (
    Qgis,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel

from geolangbind_qgis import settings
from geolangbind_qgis.client import shared
from geolangbind_qgis.gui.docks.locations import LocationsDock
from geolangbind_qgis.gui.locations_state import CHANNELS, PCA, PHOTO, PLACE, REGIONS
from geolangbind_qgis.gui.widgets.extent_chooser import LAYER
from geolangbind_qgis.gui.widgets.rectangle_chooser import CANVAS, RECTANGLE
from geolangbind_qgis.plugin import GeoLangBindPlugin
from tests.fakes.hub import FakeHub

# --- layers -----------------------------------------------------------------------


def test_components_become_colours_above_rasters_and_below_coastlines(ready: LocationsDock) -> None:
    below = QgsRasterLayer(str(Path(__file__)), "below")  # a broken layer still has its place
    QgsProject.instance().addMapLayer(below)
    coast = QgsVectorLayer("LineString?crs=EPSG:4326", "coast", "memory")
    QgsProject.instance().addMapLayer(coast)
    layer = make(ready)
    assert layers() == ["coast", "Locations: principal components", "below"]
    assert isinstance(layer.renderer(), QgsMultiBandColorRenderer)
    assert values(layer).shape == (3, 20, 40) and layer.crs() == DEGREES
    assert layer.extent() == QgsRectangle(10, 45, 14, 47)
    assert "CC BY-NC" in " ".join(layer.metadata().licenses())
    assert any("SHA-256" in line for line in layer.metadata().history())
    assert ready.result.title.text() == layer.name()
    assert "of the variance" in ready.result.notes.text()
    assert ready.controller.iface.messageBar().get_messages(Qgis.MessageLevel.Success)


def test_a_test_checkpoint_is_named_before_and_after_a_run(ready: LocationsDock) -> None:
    assert ready.model.notice.isVisible()
    assert "TEST checkpoint" in ready.model.notice.label.text()
    layer = make(ready)
    assert ready.result.notice.isVisibleTo(ready)
    assert "TEST checkpoint" in ready.result.notice.label.text()
    assert "TEST checkpoint" in layer.metadata().abstract()


def test_a_click_on_the_map_is_the_place_to_be_like(ready: LocationsDock) -> None:
    canvas = ready.controller.iface.mapCanvas()
    canvas.setExtent(QgsRectangle(9, 44, 15, 48))
    choose(ready, PLACE)
    assert "Click it on the map" in ready.run_bar.reason.text()
    QTest.mouseClick(ready.kind.pick, Qt.MouseButton.LeftButton)
    assert canvas.mapTool() is ready.controller.switch.tool
    shown = canvas.getCoordinateTransform().transform(QgsPointXY(12.05, 46.05))
    where = QPoint(round(shown.x()), round(shown.y()))
    QTest.mouseClick(
        canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where
    )
    x, y = map(float, ready.kind.place.text().split(","))
    assert abs(x - 12.05) < 0.02 and abs(y - 46.05) < 0.02
    assert ready.controller.markers.bands[True].numberOfVertices() == 1
    ready.kind.place.setText("12.05, 46.05")  # a pixel's centre, to the digit
    layer = make(ready)
    assert layer.name() == "Locations: similarity to 12.05, 46.05"
    assert isinstance(layer.renderer(), QgsSingleBandPseudoColorRenderer)
    found = values(layer)
    assert np.unravel_index(found.argmax(), found.shape) == (9, 20) and found.max() > 0.999
    choose(ready, PCA)
    assert canvas.mapTool() is not ready.controller.switch.tool
    assert ready.controller.markers.bands[True].numberOfVertices() == 0


def test_regions_come_with_a_legend_and_can_be_kept(ready: LocationsDock, tmp_path) -> None:
    choose(ready, REGIONS)
    ready.kind.regions.setValue(3)
    ready.output.setFilePath(str(tmp_path / "regions.tif"))
    kept = tmp_path / "regions.json"
    ready.components_output.setFilePath(str(kept))
    first = make(ready)
    assert isinstance(first.renderer(), QgsPalettedRasterRenderer)
    assert [c.label for c in first.renderer().classes()] == ["Region 1", "Region 2", "Region 3"]
    ready.components.setFilePath(str(kept))
    ready.components_output.setFilePath("")
    assert not ready.kind.regions.isEnabled()
    ready.output.setFilePath(str(tmp_path / "again.tif"))
    ready.extent.set_rectangle(QgsRectangle(12, 45, 14, 47), DEGREES)
    again = make(ready)
    assert (values(again) == values(first)[:, 20:]).all()


def test_what_can_be_kept_of_regions_is_called_so(ready: LocationsDock, tmp_path) -> None:
    def said() -> set[str]:
        labels = ready.more_section.findChildren(QLabel)
        return {text for label in labels if (text := label.text()).startswith(("&Take", "&Save"))}

    ready.components_output.setFilePath(str(tmp_path / "a.txt"))
    choose(ready, REGIONS)
    assert said() == {"&Take regions", "&Save regions"}
    assert "Regions are saved as JSON" in ready.run_bar.reason.text()
    assert "regions saved" in ready.more_section.summary.text()
    choose(ready, PCA)
    assert said() == {"&Take components", "&Save components"}
    assert "Components are saved as JSON" in ready.run_bar.reason.text()


def test_the_spacing_is_written_without_idle_zeros(ready: LocationsDock) -> None:
    for value, text in ((1.0, "1°"), (0.5, "0.5°"), (10.0, "10°"), (0.000009, "0.000009°")):
        ready.spacing.setValue(value)
        assert ready.spacing.text() == text and ready.spacing.value() == value
    ready.spacing.setValue(0.0)
    assert ready.spacing.text() == "automatic"
    ready.spacing.lineEdit().selectAll()
    QTest.keyClicks(ready.spacing, "0.250")
    QTest.keyClick(ready.spacing, Qt.Key.Key_Return)
    assert ready.controller.state.spacing == 0.25 and ready.spacing.text() == "0.25°"


def test_all_channels_across_the_180_meridian(ready: LocationsDock) -> None:
    choose(ready, CHANNELS)
    ready.extent.set_rectangle(QgsRectangle(178, -20, 182, -18), DEGREES)
    ready.spacing.setValue(0.5)
    assert "on disk" in ready.size.text()
    layer = make(ready)
    assert layer.bandCount() == 48 and values(layer).shape == (48, 4, 8)
    assert "180° meridian" in ready.result.notes.text()


# --- extent, spacing, estimate -----------------------------------------------------


def test_the_extent_follows_the_map_and_ends_where_the_world_does(ready: LocationsDock) -> None:
    dock = ready
    dock.extent.mode.setCurrentIndex(dock.extent.mode.findData(CANVAS))
    dock.spacing.clear()
    state, canvas = dock.controller.state, dock.controller.iface.mapCanvas()
    canvas.setExtent(QgsRectangle(-400, -200, 400, 200))
    until(lambda: state.extent is not None and state.extent.width() == 360, 5)
    assert state.extent.height() == 180 and dock.spacing.text() == "automatic"
    assert "360 × 180 = 64,800 pixels of 1°" in dock.size.text()
    canvas.setExtent(QgsRectangle(10, 45, 12, 46))
    until(lambda: state.extent.width() < 3, 5)
    assert state.spacing < 0.01
    dock.spacing.setValue(50)
    assert "larger than the extent" in dock.run_bar.reason.text() and dock.size.text() == ""
    dock.spacing.setValue(0.00009)
    assert "pixels of 0.00009°" in dock.size.text()
    dock.spacing.setValue(1e-6)
    assert "too many" in dock.run_bar.reason.text()


def test_the_extent_of_a_layer_in_its_own_crs(locations: LocationsDock, scene_path: Path) -> None:
    dock = locations
    layer = QgsRasterLayer(str(scene_path), "scene")
    QgsProject.instance().addMapLayer(layer)
    dock.extent.mode.setCurrentIndex(dock.extent.mode.findData(LAYER))
    dock.extent.layers.setLayer(layer)
    state = dock.controller.state
    assert state.extent == layer.extent() and state.crs == layer.crs()
    assert dock.spacing.suffix() == " m"
    QgsProject.instance().removeMapLayer(layer.id())
    assert "Add a layer" in dock.controller.state.extent_problem


def test_a_rectangle_is_drawn_on_the_map(locations: LocationsDock) -> None:
    dock = locations
    canvas = dock.controller.iface.mapCanvas()
    dock.extent.mode.setCurrentIndex(dock.extent.mode.findData(RECTANGLE))
    assert dock.extent.draw.isChecked() and "Draw a rectangle" in dock.extent.problem()
    map_area, held = canvas.viewport(), Qt.KeyboardModifier.NoModifier
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(map_area, left, held, QPoint(100, 100))
    QTest.mouseMove(map_area, QPoint(300, 200))
    QTest.mouseRelease(map_area, left, held, QPoint(300, 200))
    expected = canvas.mapUnitsPerPixel() * 200
    assert dock.controller.state.extent.width() == pytest.approx(expected, rel=0.02)
    dock.extent.mode.setCurrentIndex(dock.extent.mode.findData(CANVAS))
    assert dock.controller.state.extent.width() > expected


def test_the_estimate_learns_from_a_run(ready: LocationsDock, monkeypatch) -> None:
    monkeypatch.setattr("geolangbind_qgis.gui.locations_state._MEASURABLE_S", 0.0)
    before = ready.controller.state.seconds()
    make(ready)
    assert settings.LOCATIONS_SPEED.get() and ready.controller.state.seconds() != before


# --- without the model, bad input ----------------------------------------------------


def test_without_a_checkpoint_the_dock_explains_and_asks_for_consent(
    plugin: GeoLangBindPlugin, tmp_path, monkeypatch
) -> None:
    shared.shut_down()
    for name in ("HF_HOME", "HF_HUB_CACHE"):
        monkeypatch.setenv(name, str(tmp_path / "hf"))
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")  # nobody answers
    plugin.iface.mainWindow().show()
    slot = plugin.slots["locations"]
    slot.action.trigger()
    dock = slot.dock
    until(lambda: dock.model.entry is not None)
    model = dock.model
    assert model.offer.isVisible() and model.consent.isVisible() and model.fetch.isVisible()
    for said in ("PingL/GAIR", "about 814 MB", "CC BY-NC 4.0", "no commercial use"):
        assert said in model.offer.text()
    assert not model.consent.isChecked() and not model.fetch.isEnabled()
    assert not dock.run_bar.button.isEnabled()
    assert "Download GAIR first" in dock.run_bar.reason.text()
    model.consent.click()
    assert model.fetch.isEnabled()
    model.fetch.click()
    until(lambda: dock.controller.download.task is None, 60)
    assert len(warnings(dock)) == 1 and "\n" not in warnings(dock)[0]
    assert model.progress.text() in warnings(dock)[0]
    assert "cannot be reached" in model.progress.text()
    shared.shut_down()


def test_the_network_is_used_only_after_consent_and_a_click(
    plugin: GeoLangBindPlugin, tmp_path, monkeypatch
) -> None:
    shared.shut_down()
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "HF_HUB_OFFLINE"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))
    with FakeHub() as hub:
        hub.push("PingL/GAIR", {"checkpoint.pth": random.Random(1).randbytes(1_500_000)})
        settings.HUB_ENDPOINT.set(hub.url)
        plugin.iface.mainWindow().show()
        plugin.slots["locations"].action.trigger()
        dock = plugin.slots["locations"].dock
        dock.extent.set_rectangle(QgsRectangle(10, 45, 14, 47), DEGREES)
        until(lambda: dock.model.entry is not None)
        QTest.mouseClick(dock.model.fetch, Qt.MouseButton.LeftButton)  # not ticked: disabled
        assert dock.controller.download.task is None
        dock.model.consent.click()
        QTest.qWait(500)
        assert hub.asked == []
        dock.model.fetch.click()
        until(lambda: dock.controller.download.task is None, 60)
        until(lambda: dock.model.entry.installed, 5)
    assert warnings(dock) == [] and dock.model.offer.isHidden()
    assert "On this computer" in dock.model.says.text()
    assert "CC BY-NC 4.0" in dock.model.says.text() and dock.run_bar.button.isEnabled()
    shared.shut_down()


def test_opening_the_dock_reaches_for_no_network_at_all(
    plugin: GeoLangBindPlugin, tmp_path, monkeypatch
) -> None:
    shared.shut_down()
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))
    with FakeHub() as hub:
        for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):  # whatever is asked of whomever
            monkeypatch.setenv(name, hub.url)
            monkeypatch.setenv(name.lower(), hub.url)
        for name in ("NO_PROXY", "no_proxy"):
            monkeypatch.setenv(name, "")
        plugin.iface.mainWindow().show()
        dock = plugin.slots["locations"].open()
        until(lambda: dock.model.entry is not None)
        dock.model.details_button.click()
        QTest.qWait(1000)
        assert dock.model.fetch.isVisible() and hub.asked == []
        dock.model.consent.click()
        dock.model.fetch.click()
        until(lambda: dock.controller.download.task is None, 60)
        assert hub.asked  # it would have been seen
    shared.shut_down()


def test_offline_downloads_nothing(locations: LocationsDock) -> None:
    dock = locations
    settings.OFFLINE.set(True)
    dock.model.set_entry(dock.model.entry)
    dock.model.consent.setChecked(True)
    if dock.model.is_absent():
        assert not dock.model.fetch.isEnabled() and "Offline" in dock.model.fetch.toolTip()


@pytest.mark.parametrize(
    ("kind", "field", "text", "says"),
    [
        (PLACE, "place", "Berlin", "longitude, latitude in degrees"),
        (PLACE, "place", "13.4, 95", "longitude, latitude in degrees"),
        (PHOTO, "photo", "", "Choose a street-view photo"),
        (PHOTO, "photo", "/nowhere/a.jpg", "There is no photo /nowhere/a.jpg"),
    ],
)
def test_a_wrong_question_is_one_line(ready: LocationsDock, kind, field, text, says) -> None:
    choose(ready, kind)
    widget = getattr(ready.kind, field)
    widget.setText(text) if field == "place" else widget.setFilePath(text)
    assert says in ready.run_bar.reason.text() and not ready.run_bar.button.isEnabled()


def test_files_that_cannot_be_are_one_line(ready: LocationsDock, tmp_path) -> None:
    ready.output.setFilePath(str(tmp_path / "a.png"))
    assert "must be a GeoTIFF" in ready.run_bar.reason.text()
    ready.output.setFilePath("")
    ready.components.setFilePath(str(tmp_path / "none.json"))
    assert "no file of components" in ready.run_bar.reason.text()
    ready.components.setFilePath("")
    ready.components_output.setFilePath(str(tmp_path / "a.txt"))
    assert "saved as JSON" in ready.run_bar.reason.text()
    ready.components_output.setFilePath("")
    ready.model.weights.setFilePath(str(tmp_path / "none.pth"))
    assert "no weights file" in ready.run_bar.reason.text()


def test_a_failure_leaves_the_project_as_it_was(ready: LocationsDock, tmp_path) -> None:
    broken = tmp_path / "broken.safetensors"
    broken.write_bytes(b"no tensors at all")
    ready.model.weights.setFilePath(str(broken))
    ready.output.setFilePath(str(tmp_path / "a.tif"))
    ready.run_bar.button.click()
    until(lambda: not ready.run_bar.running)
    (line,) = warnings(ready)
    assert "broken.safetensors" in line and "\n" not in line
    assert layers() == [] and not (tmp_path / "a.tif").exists()
    assert ready.run_bar.button.isEnabled()


def test_a_cancel_leaves_nothing(ready: LocationsDock, tmp_path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    ready.output.setFilePath(str(folder / "a.tif"))
    ready.spacing.setValue(0.001)
    ready.run_bar.button.click()
    until(lambda: ready.run_bar.bar.value() > 0 or "Encoding" in ready.run_bar.reason.text(), 60)
    ready.run_bar.button.click()
    until(lambda: not ready.run_bar.running, 30)
    assert "Cancelled" in ready.run_bar.reason.text()
    assert layers() == [] and list(folder.iterdir()) == [] and warnings(ready) == []


def test_unloading_in_the_middle_of_a_run_is_quiet(ready: LocationsDock, plugin) -> None:
    ready.spacing.setValue(0.001)
    choose(ready, PLACE)
    ready.kind.place.setText("12, 46")
    ready.kind.pick.click()
    ready.run_bar.button.click()
    plugin.unload()
    QTest.qWait(200)
    assert layers() == []
