# SPDX-License-Identifier: GPL-2.0-or-later
"""Opens docks and uses them as a person does; writes what the real engine reads."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget

from geolangbind_qgis.plugin import GeoLangBindPlugin

LEFT, NOTHING_HELD = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
BANDS = (("B04", 0.665), ("B03", 0.560), ("B02", 0.490), ("B08", 0.842))
LIMIT_MS = 90_000
_WRITE = """
import sys, numpy, rasterio
values = numpy.empty((4, 100, 100), "uint16")
for band, (water, soil) in enumerate(((300, 2200), (450, 1700), (550, 1300), (150, 2900))):
    values[band, :, :50], values[band, :, 50:] = water, soil
place = rasterio.Affine(10.0, 0.0, 500000.0, 0.0, -10.0, 5700000.0)
kind = dict(driver="GTiff", width=100, height=100, count=4, dtype="uint16", crs="EPSG:32633")
with rasterio.open(sys.argv[1], "w", transform=place, **kind) as file:
    file.write(values)
"""


def write_scene(python: str, path: Path) -> QgsRasterLayer:
    """Write a scene, left water, right soil, with the engine's Python; add it to the project."""
    subprocess.run([python, "-c", _WRITE, str(path)], check=True)
    gdal.SCENES[str(path)] = BANDS
    layer = QgsRasterLayer(str(path), "scene", "gdal")
    QgsProject.instance().addMapLayer(layer)
    return layer


def opened(plugin: GeoLangBindPlugin, name: str, qtbot: Any) -> Any:
    """Return the dock, opened by its button, its scene read."""
    plugin.slots[name].action.trigger()
    dock = plugin.slots[name].dock
    assert dock.isVisible() and plugin.slots[name].action.isChecked()
    dock.resize(350, 850)
    qtbot.waitUntil(lambda: not getattr(dock.controller.state, "looking", False))
    return dock


def go_through(window: QWidget) -> None:
    """Choose every entry of every combo box, tick and untick what can be; then look at it."""
    for combo in window.findChildren(QComboBox):
        for place in [*range(combo.count()), 0]:
            combo.setCurrentIndex(place)
    for button in window.findChildren(QAbstractButton):
        if button.isCheckable():
            button.click()
            button.click()
    assert not window.grab().isNull()


def click(widget: QWidget, place: QPoint | None = None, held: Any = NOTHING_HELD) -> None:
    """Click ``widget`` with the left button."""
    QTest.mouseClick(widget, LEFT, held, place or widget.rect().center())


def type_classes(dock: Any, qtbot: Any, *names: str) -> None:
    """Type class names: + button, name, Enter, name, Enter, …, Escape."""
    table = dock.classes.table
    click(dock.classes.add_button)
    for count, name in enumerate(names, start=1):
        qtbot.waitUntil(lambda: bool(table.viewport().findChildren(QLineEdit)))
        editor = table.viewport().findChildren(QLineEdit)[-1]
        QTest.keyClicks(editor, name)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda count=count: len(dock.classes.model.rows()) == count)
    QTest.qWait(50)
    for editor in table.viewport().findChildren(QLineEdit):
        QTest.keyClick(editor, Qt.Key.Key_Escape)
