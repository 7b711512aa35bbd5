# SPDX-License-Identifier: GPL-2.0-or-later
"""Spectra of the places that were clicked: read by the engine once, apart from the map."""

from __future__ import annotations

import dataclasses
import logging
from collections.abc import Sequence

from qgis.PyQt.QtCore import QObject, pyqtSignal

from geolangbind_qgis.gui.background import BackgroundTask, run_in_background
from geolangbind_qgis.gui.charts.pieces import Spectrum
from geolangbind_qgis.gui.compare_state import Example
from geolangbind_qgis.gui.engine_status import ask_engine
from geolangbind_qgis.protocol import SceneRequest, SpectraRequest, SpectraResult, from_json

log = logging.getLogger("geolangbind")

_Key = tuple[SceneRequest, float, float]
_Known = tuple[tuple[float, ...], tuple["float | None", ...], str]  # wavelengths, values, unit


class Spectra(QObject):
    """``ready`` carries the spectra of the places asked about last, and what they are in."""

    ready = pyqtSignal(list, str)  # [Spectrum], unit; an empty list where there are none

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._known: dict[_Key, _Known] = {}
        self._task: BackgroundTask | None = None

    def ask(self, scene: SceneRequest, examples: Sequence[Example]) -> None:
        """Ask for the spectra of ``examples`` in ``scene``; those known are not read again."""
        self.forget()
        scene = dataclasses.replace(scene, area=None)
        missing = [e for e in examples if (scene, e.x, e.y) not in self._known]
        if not missing:
            self._tell(scene, examples)
            return
        request = SpectraRequest(scene, tuple((e.x, e.y) for e in missing))
        self._task = run_in_background(
            self.tr("GeoLangBind: spectra"),
            lambda: from_json(SpectraResult, ask_engine("spectra", request)),
            lambda found, error: self._read(scene, examples, missing, found, error),
        )

    def forget(self) -> None:
        """Drop what comes late."""
        if self._task is not None:
            self._task.forget()
            self._task = None

    def _read(
        self,
        scene: SceneRequest,
        examples: Sequence[Example],
        missing: Sequence[Example],
        found: SpectraResult | None,
        error: Exception | None,
    ) -> None:
        self._task = None
        if error is not None or found is None:
            log.warning("spectra: %s", error)  # the map is there; the chart stays away
            self.ready.emit([], "")
            return
        used = [(place, b.wavelength_um) for place, b in enumerate(found.bands) if b.wavelength_um]
        wavelengths = tuple(1000.0 * um for _, um in used)
        for example, spectrum in zip(missing, found.spectra):
            values = tuple(spectrum.values[place] for place, _ in used)
            self._known[scene, example.x, example.y] = (wavelengths, values, found.unit)
        self._tell(scene, examples)

    def _tell(self, scene: SceneRequest, examples: Sequence[Example]) -> None:
        found, unit = [], ""
        for example in examples:
            wavelengths, values, unit = self._known[scene, example.x, example.y]
            if len(wavelengths) > 1:
                found.append(Spectrum(wavelengths, values, example.positive))
        self.ready.emit(found, unit)
