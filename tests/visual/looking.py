# SPDX-License-Identifier: GPL-2.0-or-later
"""What the scripts that use a dock have in common: waiting, pictures, the longest pause."""

from __future__ import annotations

import os
import time
from pathlib import Path

from qgis.PyQt.QtCore import QElapsedTimer, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface

OUT = Path(os.environ["SHOOT_OUT"])


class Gaps:
    """The longest time that QGIS's event loop did not come round."""

    def __init__(self) -> None:
        self.longest_ms = 0.0
        self._clock = QElapsedTimer()
        self._timer = QTimer()
        self._timer.setInterval(2)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        self.longest_ms = 0.0
        self._clock.start()
        self._timer.start()

    def stop(self) -> float:
        self._timer.stop()
        return self.longest_ms

    def _tick(self) -> None:
        self.longest_ms = max(self.longest_ms, self._clock.nsecsElapsed() / 1e6)
        self._clock.restart()


def wait(done, limit_s=120.0):
    """Let QGIS go on until ``done()``; return whether that came."""
    end = time.monotonic() + limit_s
    while not done():
        if time.monotonic() > end:
            return False
        QTest.qWait(20)
    return True


def shoot(name):
    QTest.qWait(300)
    iface.mainWindow().grab().save(str(OUT / f"{name}.png"))
