# SPDX-License-Identifier: GPL-2.0-or-later
"""The Locations dock asked with a photo: chosen, dropped, handed over by another dock."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from compare_helpers import move
from dock_helpers import until, warnings
from drop_helpers import drop
from locations_dock_helpers import DEGREES, choose, layers, make, values
from qgis.core import QgsPointXY, QgsProject, QgsRectangle, QgsSingleBandPseudoColorRenderer
from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtGui import QColor, QImage

from geolangbind_qgis.gui.docks.locations import LocationsDock
from geolangbind_qgis.gui.locations_state import CHANNELS, PCA, PHOTO
from geolangbind_qgis.plugin import GeoLangBindPlugin


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A street-view photo, more or less."""
    image = QImage(320, 240, QImage.Format.Format_RGB32)
    for x in range(image.width()):
        for y in range(image.height()):
            image.setPixelColor(x, y, QColor(x % 256, y, (x * y) % 256))
    path = tmp_path / "main street é.JPG"
    assert image.save(str(path), "JPG")
    return path


def test_a_photo_dropped_on_the_dock_becomes_a_heatmap(ready: LocationsDock, photo: Path) -> None:
    choose(ready, PCA)
    assert drop(ready, photo)
    assert ready.kind.kind() == PHOTO and ready.kind.photo.isVisible()
    assert ready.kind.photo.filePath() == str(photo) and ready.run_bar.reason.text() == ""
    layer = make(ready)
    assert layer.name() == f"Locations: similarity to the photo {photo.name}"
    assert isinstance(layer.renderer(), QgsSingleBandPseudoColorRenderer)
    found = values(layer)
    assert found.shape == (20, 40) and np.isfinite(found).all() and np.ptp(found) > 0
    assert any(photo.name in line for line in layer.metadata().history())


def test_the_similarity_under_the_cursor_is_shown(ready: LocationsDock, photo: Path) -> None:
    canvas = ready.controller.iface.mapCanvas()
    canvas.setExtent(QgsRectangle(9, 44, 15, 48))
    ready.take_photo(str(photo))
    layer = make(ready)
    found, here = values(layer), ready.result.here
    place = canvas.getCoordinateTransform().transform(QgsPointXY(12.05, 46.05))
    over(ready, QPoint(round(place.x()), round(place.y())))
    until(lambda: here.text().endswith(f"{found[9, 20]:.3f}"), 5)
    assert here.isVisibleTo(ready) and here.text().startswith("Under the cursor: ")
    over(ready, QPoint(2, 2))  # beside the layer
    until(lambda: here.text().endswith("–"), 5)
    choose(ready, PCA)
    make(ready)
    assert not here.isVisibleTo(ready)  # colours are no similarity
    ready.controller.iface.setActiveLayer(layer)  # chosen among the layers
    ready.controller.runs.follow(layer)
    assert here.isVisibleTo(ready) and ready.result.title.text() == layer.name()
    QgsProject.instance().removeMapLayer(layer.id())
    assert not here.isVisibleTo(ready)  # nor is what is gone


def over(dock: LocationsDock, where: QPoint) -> None:
    """Move the mouse over the map, to ``where`` on the canvas."""
    for point in (where - QPoint(1, 1), where):
        move(dock.controller.iface.mapCanvas().viewport(), point)


def test_of_several_photos_the_first_is_taken_and_that_is_said(
    ready: LocationsDock, photo: Path
) -> None:
    other = photo.with_name("other.png")
    assert QImage(str(photo)).save(str(other))
    assert drop(ready, other, photo)
    assert ready.kind.photo.filePath() == str(other)
    (line,) = warnings(ready)
    assert "One photo at a time" in line and "other.png" in line


def test_what_is_no_photo_is_left_to_qgis(ready: LocationsDock, scene_path: Path) -> None:
    choose(ready, CHANNELS)
    assert not drop(ready, scene_path)
    assert ready.kind.kind() == CHANNELS and ready.kind.photo.filePath() == ""


def test_another_dock_hands_a_photo_over(plugin: GeoLangBindPlugin, photo: Path) -> None:
    plugin.iface.mainWindow().show()
    slot = plugin.slots["locations"]
    dock = slot.open()
    assert slot.action.isChecked() and dock.isVisible()
    dock.ask_photo(str(photo))
    assert dock.controller.state.kind == PHOTO and dock.controller.state.photo == str(photo)
    until(lambda: dock.model.entry is not None)
    assert slot.open() is dock and layers() == []  # nothing runs by itself


def test_a_photo_handed_over_is_looked_for_in_the_whole_world(
    ready: LocationsDock, photo: Path
) -> None:
    ready.controller.iface.mapCanvas().setExtent(QgsRectangle(10, 45, 10.02, 45.02))
    assert ready.spacing.value() == 0.1
    ready.ask_photo(str(photo))
    assert ready.extent.mode.currentText() == "The whole world"
    assert "360 × 180 = 64,800 pixels of 1°" in ready.size.text()
    ready.spacing.setValue(10)  # the test's, to be quick
    layer = make(ready)
    assert layer.extent() == QgsRectangle(-180, -90, 180, 90) and layer.crs() == DEGREES
    assert values(layer).shape == (18, 36) and np.isfinite(values(layer)).all()


def test_a_photo_that_is_no_picture_is_one_line(ready: LocationsDock, tmp_path: Path) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_text("no picture at all")
    ready.take_photo(str(broken))
    ready.run_bar.button.click()
    until(lambda: not ready.run_bar.running)
    (line,) = warnings(ready)
    assert "broken.jpg" in line and "\n" not in line and layers() == []
