# SPDX-License-Identifier: GPL-2.0-or-later
"""From no engine to the first map, as a person goes there; with pictures and times.

Downloads the real engine, into the throw-away profile (``--torch-index`` names a
mirror where PyTorch's own index is out of reach).
"""

from __future__ import annotations

import os
import time
from pathlib import Path

from looking import OUT, Gaps, shoot, wait
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface

from geolangbind_qgis import settings
from geolangbind_qgis.gui.dialogs.engine import EngineDialog

EVERY_S = 10.0


def use_dock(plugin, report):
    settings.TORCH_INDEX.set(os.environ["SHOOT_TORCH_INDEX"])
    plugin.slots["classify"].action.trigger()
    dock = plugin.slots["classify"].dock
    iface.mainWindow().resizeDocks([dock], [350], Qt.Orientation.Horizontal)
    wait(lambda: dock.banner.isVisible())
    dock.classes.add_text(os.environ["SHOOT_CLASSES"].replace(";", "\n"))
    shoot("01_banner")
    began = time.monotonic()
    dock.banner.button.click()
    window = iface.mainWindow().findChild(EngineDialog)
    work = window._work
    wait(lambda: work.found is not None and not work.looking)
    take(window, "02_window")
    gaps = Gaps()
    gaps.start()
    window.button.click()
    take(window, "03_beginning")
    report["steps"] = installing(window, dock)
    report["install_longest_gap_ms"] = gaps.stop()
    report["failure"] = work.failure.report if work.failure else ""
    report["install_s"] = time.monotonic() - began
    take(window, "05_end")
    window.close()
    wait(dock.run_bar.button.isEnabled)
    dock.run_bar.button.click()
    wait(lambda: not dock.run_bar.running)
    report["first_map_s"] = time.monotonic() - began
    shoot("06_first_map")
    damage(work)
    window.show()
    wait(lambda: not work.looking)
    take(window, "07_damaged")
    began = time.monotonic()
    window.button.click()
    installing(window, dock)
    report["repair_s"] = time.monotonic() - began
    take(window, "08_repaired")
    work.remove()
    wait(lambda: not work.doing and not work.looking)
    take(window, "09_removed")
    shoot("10_banner_again")
    root = Path(settings.ENGINE_FOLDER.get() or work.found.plan.folder)
    report["left"] = sorted(path.name for path in root.iterdir())


def installing(window, dock):
    """Wait for the end, with a picture every few seconds; return step -> seconds it took."""
    work, seconds, next_s, number = window._work, {}, 0.0, 0
    began = time.monotonic()
    while work.doing or work.looking:
        QTest.qWait(50)
        passed = time.monotonic() - began
        if work.progress is not None:
            seconds.setdefault(work.progress.name, round(passed, 1))
        if passed > next_s:
            next_s += EVERY_S
            number += 1
            take(window, f"04_installing_{number:02d}")
            if number == 2:
                shoot("04_meanwhile")
    return seconds


def damage(work):
    """Delete a file of the engine."""
    folder = Path(work.found.health.record.folder)
    next(folder.glob("lib/*/site-packages/rasterio/crs*")).unlink()


def take(window, name):
    QTest.qWait(200)
    window.grab().save(str(OUT / f"{name}.png"))
