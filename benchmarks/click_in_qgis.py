# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs inside QGIS (``benchmarks.click`` starts it): clicks the map and looks at the clock.

``GEOLANGBIND_CLICK`` names a JSON file with ``scene``, ``wavelengths`` (nm), ``clicks``,
``report`` and ``limit_s``. Writes the report, whatever happens, and closes QGIS.
"""

from __future__ import annotations

import json
import os
import random
import traceback
from pathlib import Path
from typing import Any

from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import QElapsedTimer, QEventLoop, QPoint, QSize, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction
from qgis.utils import iface, plugins

from tools import driving

ASKED = json.loads(Path(os.environ["GEOLANGBIND_CLICK"]).read_text(encoding="utf-8"))
WINDOW = QSize(1500, 950)
REST_MS = 400  # between clicks: everything of the last one has come to an end
STUCK_MS = 30_000


class Stopwatch:
    """Times one click: until the answer is there, and until the map shows it."""

    def __init__(self, dock: Any) -> None:
        self._dock, self._canvas = dock, iface.mapCanvas()
        self._loop, self._clock = QEventLoop(), QElapsedTimer()
        self._source = ""
        self.answered_ms = self.shown_ms = 0.0
        self._canvas.renderStarting.connect(self._started)
        self._canvas.mapCanvasRefreshed.connect(self._refreshed)

    def click(self, place: QPoint) -> dict[str, float]:
        """Click ``place`` and return the times in milliseconds."""
        self._source, self.answered_ms, self.shown_ms = self._now(), 0.0, 0.0
        QTimer.singleShot(STUCK_MS, self._loop.quit)
        self._clock.start()
        QTest.mouseClick(
            self._canvas.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            place,
        )
        if not self.shown_ms:
            self._loop.exec()
        if not self.shown_ms:
            raise driving.StuckError("; ".join(driving.messages()) or "a click without an answer")
        result = self._dock.controller.runs.result()
        engine = 1000.0 * result.seconds
        return {"engine": engine, "answered": self.answered_ms, "shown": self.shown_ms}

    def _now(self) -> str:
        layer = self._dock.controller.runs.layer()
        return str(layer.source()) if layer is not None else ""

    def _started(self) -> None:
        if not self.answered_ms and self._now() != self._source:
            self.answered_ms = self._clock.nsecsElapsed() / 1e6

    def _refreshed(self) -> None:
        if self.answered_ms and not self.shown_ms:
            self.shown_ms = self._clock.nsecsElapsed() / 1e6
            self._loop.quit()


def click(place: QPoint) -> None:
    """Click ``place`` of the map."""
    viewport, none = iface.mapCanvas().viewport(), Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, none, place)


def measure(report: dict[str, Any]) -> None:
    """Encode the scene with the first click, then time the others."""
    scene = driving.add_scene(ASKED["scene"], "scene")
    window, canvas = iface.mainWindow(), iface.mapCanvas()
    window.findChild(QAction, "geolangbind_compare_action").trigger()
    dock = plugins["geolangbind_qgis"].slots["compare"].dock
    window.resizeDocks([dock], [driving.DOCK_WIDTH], Qt.Orientation.Horizontal)
    driving.wait(lambda: not dock.controller.state.looking, "reading the scene's bands")
    dock.bands.wavelengths_pasted.emit(ASKED["wavelengths"])
    QTest.qWait(1000)
    dock.click.button.click()
    extent, chance = scene.extent(), random.Random(0)
    places = []
    for _ in range(int(ASKED["clicks"]) + 1):
        x = extent.xMinimum() + chance.uniform(0.02, 0.98) * extent.width()
        y = extent.yMinimum() + chance.uniform(0.02, 0.98) * extent.height()
        shown = canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
        places.append(QPoint(round(shown.x()), round(shown.y())))
    watch = Stopwatch(dock)
    click(places[0])
    runs = dock.controller.runs
    driving.wait(
        lambda: runs.task is None and runs.layer() is not None, "encoding", float(ASKED["limit_s"])
    )
    report["encoded_s"] = runs.result().seconds
    report["canvas"] = [canvas.viewport().width(), canvas.viewport().height()]
    times = []
    for place in places[1:]:
        QTest.qWait(REST_MS)
        driving.wait(lambda: not canvas.isDrawing() and runs.task is None, "the last click's end")
        times.append(watch.click(place))
    report["times"] = times


def main() -> None:
    """Measure, report, leave."""
    report: dict[str, Any] = {"problem": ""}
    try:
        iface.mainWindow().showNormal()
        iface.mainWindow().resize(WINDOW)
        measure(report)
    except driving.StuckError as error:
        report["problem"] = str(error)
    except Exception as error:
        report.update(problem=f"{error}", detail=traceback.format_exc())
    Path(ASKED["report"]).write_text(json.dumps(report), encoding="utf-8")
    driving.leave()


QTimer.singleShot(2000, main)
