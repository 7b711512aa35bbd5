# SPDX-License-Identifier: GPL-2.0-or-later
"""Uses the Compare dock with photos as a person would, inside QGIS, and takes pictures."""

from __future__ import annotations

import os
from pathlib import Path

from compare import PLACES, at
from looking import OUT, Gaps, shoot, wait
from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import QMimeData, QPoint, Qt, QUrl
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface


def drop(widget, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path)])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    held = Qt.KeyboardModifier.NoModifier
    for kind in (QDragEnterEvent, QDropEvent):
        QApplication.sendEvent(widget, kind(QPoint(20, 20), copy, data, left, held))


def use_dock(plugin, report):
    plugin.slots["compare"].action.trigger()
    dock = plugin.slots["compare"].dock
    width = int(os.environ["SHOOT_WIDTH"])
    iface.mainWindow().resizeDocks([dock], [width], Qt.Orientation.Horizontal)
    wait(lambda: not dock.controller.state.looking)
    dock.ways.choose("photo")
    wait(lambda: dock.gair.entry is not None, 60)
    QTest.qWait(1000)
    shoot("1_absent")
    report["absent"] = dock.run_bar.reason.text()
    dock.gair.weights.setFilePath(os.environ["SHOOT_WEIGHTS"])
    dock.gair.details_button.setChecked(False)
    shoot("2_empty")
    one_photo(dock, report)
    folder(dock, report)
    dock.more_section.button.setChecked(True)
    QTest.qWait(200)
    dock.scroll.verticalScrollBar().setValue(10_000)
    shoot("8_open")
    dock.photo.card.earth.click()
    QTest.qWait(1500)
    shoot("9_locations")


def one_photo(dock, report):
    photos = dock.controller.photos
    first = str(sorted(Path(os.environ["SHOOT_PHOTOS"]).rglob("*.jpg"))[0])
    drop(iface.mapCanvas().viewport(), first)
    QTest.qWait(500)
    shoot("3_asking")
    wait(lambda: dock.answer.isVisible() or photos.looking.task is not None)
    wait(lambda: dock.controller.runs.task is None and dock.answer.isVisible())
    report["messages"] = [item.text() for item in iface.messageBar().items()]
    QTest.qWait(1500)
    iface.messageBar().clearWidgets()
    dock.scroll.verticalScrollBar().setValue(0)
    shoot("4_answer")


def folder(dock, report):
    photos = dock.controller.photos
    gaps = Gaps()
    gaps.start()
    drop(dock, os.environ["SHOOT_PHOTOS"])
    wait(lambda: photos.gallery.task is None and dock.photo.gallery.isVisible())
    QTest.qWait(2000)
    report["folder_gap_ms"] = gaps.stop()
    shoot("5_folder")
    dock.photo.rank.click()
    viewport = iface.mapCanvas().viewport()
    held = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, held, at(dock, PLACES[0]))
    QTest.qWait(800)
    shoot("6_ranking")
    wait(lambda: photos.gallery.task is None)
    dock.photo.photos.setCurrentIndex(dock.photo.photos.rows.index(1))
    QTest.qWait(1500)
    report["ranked"] = dock.photo.notes.text()
    tip(dock)
    shoot("7_ranked")


def tip(dock):
    """Let the cursor stand over a photo's point."""
    row = dock.photo.photos.rows.row(2)
    canvas = iface.mapCanvas()
    crs = canvas.mapSettings().destinationCrs()
    from geolangbind_qgis.layers.heatmap import moved

    place = moved(QgsPointXY(row.lon, row.lat), dock.controller.photos._degrees, crs)
    shown = canvas.getCoordinateTransform().transform(place)
    QTest.mouseMove(canvas.viewport(), QPoint(round(shown.x()) - 1, round(shown.y())))
    QTest.mouseMove(canvas.viewport(), QPoint(round(shown.x()), round(shown.y())))
    QTest.qWait(800)
    for shown in QApplication.topLevelWidgets():
        if shown.metaObject().className() == "QTipLabel" and shown.isVisible():
            shown.grab().save(str(OUT / "7_tip.png"))
