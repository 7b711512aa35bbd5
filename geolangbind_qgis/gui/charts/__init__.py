# SPDX-License-Identifier: GPL-2.0-or-later
"""Charts, drawn by pyqtgraph: imported when the first one is shown, and never needed.

Where it does not load, making a chart says so in one line, which stands where it would be.
"""

from __future__ import annotations

import importlib
import logging
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

if TYPE_CHECKING:
    from geolangbind_qgis.gui.charts.histogram import HistogramChart
    from geolangbind_qgis.gui.charts.spectrum import SpectrumChart

log = logging.getLogger("geolangbind")


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("Charts", text)


class NoChartError(Exception):
    """There is no chart; the message says why, in one line."""


def make_histogram() -> HistogramChart:
    """Return a histogram of similarities; raises ``NoChartError``."""
    _load()
    from geolangbind_qgis.gui.charts.histogram import HistogramChart

    return HistogramChart()


def make_spectrum() -> SpectrumChart:
    """Return a chart of spectra; raises ``NoChartError``."""
    _load()
    from geolangbind_qgis.gui.charts.spectrum import SpectrumChart

    return SpectrumChart()


def _load() -> None:
    """Have the library imported; raises ``NoChartError``."""
    try:
        importlib.import_module("geolangbind_qgis.gui.charts.library")
    except ModuleNotFoundError as error:
        name = error.name or "pyqtgraph"
        text = tr("No chart: QGIS's Python has no {0} (pip install {0}, then restart QGIS).")
        raise NoChartError(text.format(name)) from None
    except Exception as error:  # a broken installation must not take the dock with it
        log.exception("pyqtgraph")
        raise NoChartError(tr("No chart: pyqtgraph does not load: {0}").format(error)) from None
