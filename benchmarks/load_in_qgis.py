# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs inside QGIS (``benchmarks.load`` starts it): loads the plugin and looks at the clock.

``GEOLANGBIND_LOAD`` names a JSON file with ``report`` and ``again``, how often it is loaded
once more. Writes the report, whatever happens, and closes QGIS.
"""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from pathlib import Path
from typing import Any

import qgis.utils
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication

from tools import driving

ASKED = json.loads(Path(os.environ["GEOLANGBIND_LOAD"]).read_text(encoding="utf-8"))
NAME = "geolangbind_qgis"


def load() -> dict[str, float]:
    """Load as QGIS does when it starts; return milliseconds, and of the processor's alone.

    Those of the algorithms, which follow when QGIS is idle, are counted apart.
    """
    before, busy = time.perf_counter(), time.process_time()
    qgis.utils.loadPlugin(NAME)
    qgis.utils.startPlugin(NAME)
    loaded, used = time.perf_counter(), time.process_time()
    if NAME not in qgis.utils.active_plugins:
        raise driving.StuckError("; ".join(driving.messages()) or "the plugin does not load")
    modules = len([name for name in sys.modules if name.startswith(NAME)])
    registry = QgsApplication.processingRegistry()
    while registry.providerById("geolangbind") is None:
        QApplication.processEvents()
    ready = time.perf_counter()
    return {
        "ms": 1000.0 * (loaded - before),
        "busy_ms": 1000.0 * (used - busy),
        "algorithms_ms": 1000.0 * (ready - loaded),
        "modules": modules,
    }


def measure(report: dict[str, Any]) -> None:
    """Load once as at QGIS's start, then again and again."""
    qgis.utils.updateAvailablePlugins()
    report["first"] = load()
    report["again"] = []
    for _ in range(int(ASKED["again"])):
        qgis.utils.unloadPlugin(NAME)
        report["again"].append(load())


def main() -> None:
    """Measure, report, leave."""
    report: dict[str, Any] = {"problem": ""}
    try:
        measure(report)
    except driving.StuckError as error:
        report["problem"] = str(error)
    except Exception as error:
        report.update(problem=f"{error}", detail=traceback.format_exc())
    Path(ASKED["report"]).write_text(json.dumps(report), encoding="utf-8")
    driving.leave()


QTimer.singleShot(2000, main)
