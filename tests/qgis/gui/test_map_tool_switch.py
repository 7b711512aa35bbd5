# SPDX-License-Identifier: GPL-2.0-or-later
"""The map tools of the docks: one gives the map back to the other, and both to QGIS's own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsPointXY
from qgis.gui import QgisInterface, QgsMapCanvas, QgsMapToolPan
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QPushButton

from geolangbind_qgis.gui.maptools.places import MARKER_PX, Markers, PlacesTool
from geolangbind_qgis.gui.maptools.rectangle import RectangleTool
from geolangbind_qgis.gui.maptools.switch import ToolSwitch


@pytest.fixture
def canvas(iface: QgisInterface) -> QgsMapCanvas:
    return iface.mapCanvas()


@pytest.fixture
def pan(canvas: QgsMapCanvas) -> Iterator[QgsMapToolPan]:
    """A tool of QGIS, in use."""
    tool = QgsMapToolPan(canvas)
    canvas.setMapTool(tool)
    yield tool
    canvas.unsetMapTool(tool)


@pytest.fixture
def buttons(canvas: QgsMapCanvas) -> Iterator[tuple[QPushButton, QPushButton]]:
    """The buttons of a tool for places and of one for a rectangle."""
    made = QPushButton(), QPushButton()
    switches = [
        ToolSwitch(canvas, button, lambda kind=kind: kind(canvas))
        for button, kind in zip(made, (PlacesTool, RectangleTool))
    ]
    yield made
    for switch in switches:
        switch.shut_down()


def test_a_tool_that_gets_the_map_back_has_its_button_down(
    canvas: QgsMapCanvas, pan: QgsMapToolPan, buttons: tuple[QPushButton, QPushButton]
) -> None:
    places, rectangle = buttons
    places.click()
    rectangle.click()
    assert rectangle.isChecked() and not places.isChecked()
    rectangle.click()
    assert isinstance(canvas.mapTool(), PlacesTool)
    assert places.isChecked() and not rectangle.isChecked()
    places.click()
    assert canvas.mapTool() is pan and not places.isChecked()


def test_two_tools_do_not_hand_the_map_to_and_fro(
    canvas: QgsMapCanvas, pan: QgsMapToolPan, buttons: tuple[QPushButton, QPushButton]
) -> None:
    places, rectangle = buttons
    places.click()
    rectangle.click()
    places.click()
    assert isinstance(canvas.mapTool(), PlacesTool) and places.isChecked()
    places.click()
    assert canvas.mapTool() is pan
    assert not places.isChecked() and not rectangle.isChecked()


def test_a_tool_whose_plugin_has_gone_is_not_given_the_map(
    canvas: QgsMapCanvas, pan: QgsMapToolPan, buttons: tuple[QPushButton, QPushButton]
) -> None:
    foreign = QgsMapToolPan(canvas)
    canvas.setMapTool(foreign)
    places, _ = buttons
    places.click()
    sip.delete(foreign)
    places.click()
    assert not places.isChecked() and canvas.mapTool() is None


def test_qgis_redraws_all_of_a_marker_that_goes(canvas: QgsMapCanvas) -> None:
    markers = Markers(canvas)
    markers.show([(QgsPointXY(canvas.center()), True)])
    drawn = markers.bands[True].boundingRect()
    assert min(drawn.width(), drawn.height()) >= MARKER_PX
    markers.remove()
