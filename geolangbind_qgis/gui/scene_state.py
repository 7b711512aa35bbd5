# SPDX-License-Identifier: GPL-2.0-or-later
"""What every dock holds of its scene, without any widget: bands, model, area, what is missing."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from geolangbind_qgis.protocol import Area, BandChoice, ModelRequest, Scaling, SceneRequest
from geolangbind_qgis.spectral.wavelengths import LONGEST_UM, SHORTEST_UM

NM_MIN, NM_MAX = SHORTEST_UM * 1000.0, LONGEST_UM * 1000.0


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("SceneState", text)


@dataclass(frozen=True)
class Problem:
    """One reason why Run is disabled: which part of the dock, and what to do."""

    where: str  # "engine", "scene", "bands", "model", "classes", "question", "area", "output"
    text: str


@dataclass(frozen=True)
class BandRow:
    """One line of the bands table; ``wavelength_nm`` is ``None`` while unknown."""

    index: int
    name: str = ""
    wavelength_nm: float | None = None
    source: str = ""
    use: bool = True
    why_not: str = ""


def short_source(source: str) -> str:
    """Return where a wavelength came from without the details in quotes or brackets."""
    return re.sub(r"\s*[('\"].*$", "", source)


@dataclass
class SceneState:
    """The scene and how it is read, the model, the area.

    Widgets write into it; ``problems`` and ``request`` read it. A dock's own
    state adds what is asked.
    """

    layer_id: str = ""
    layer_name: str = ""
    scene_problem: str = ""  # why the chosen layer cannot be used, in one line
    looking: bool = False  # the bands of the scene are still being read
    bands: list[BandRow] = field(default_factory=list)
    sensor: str = ""
    repeats_single_band: bool = False  # the sensor's one band needs no wavelength
    scaling: Scaling = "training"
    offset: float | None = None
    model: str = "starter"
    weights: str = ""
    weights_problem: str = ""
    device: str = "auto"
    offline: bool = False
    area: Area | None = None
    area_problem: str = ""
    detail: int = 1
    output: str = ""  # empty: temporary
    engine_problem: str = ""

    def problems(self) -> list[Problem]:
        """Return what keeps the run from starting, the most important first."""
        found = [
            ("engine", self.engine_problem),
            ("scene", self._scene_problem()),
            ("bands", "" if self._scene_problem() else self._bands_problem()),
            self._own_problem(),
            ("model", self.weights_problem),
            ("area", self.area_problem),
            ("output", self._output_problem()),
        ]
        return [Problem(where, text) for where, text in found if text]

    def _own_problem(self) -> tuple[str, str]:
        """Return where and what is wrong with what is asked; an empty text: nothing."""
        raise NotImplementedError

    def _scene_problem(self) -> str:
        if not self.layer_id:
            return tr("Add a raster layer to the project to have a scene.")
        if self.looking:
            return tr("Reading the bands of the scene…")
        return self.scene_problem

    def _bands_problem(self) -> str:
        used = [band for band in self.bands if band.use]
        if not used:
            return tr("Tick at least one band.")
        if len(used) == 1 and self.repeats_single_band:
            return ""
        unknown = [band for band in used if band.wavelength_nm is None]
        if unknown:
            name = unknown[0].name or tr("band {0}").format(unknown[0].index)
            return tr("Give a wavelength for {0}, untick it, or choose a sensor.").format(name)
        for band in used:
            if not NM_MIN <= (band.wavelength_nm or 0.0) <= NM_MAX:
                return tr("{0} nm for {1} is no wavelength: use nanometres, e.g. 665.").format(
                    f"{band.wavelength_nm:g}", band.name or band.index
                )
        return ""

    def _output_problem(self) -> str:
        if self.output and not Path(self.output).is_absolute():
            return tr("Say in which folder the output goes: choose it with the … button.")
        if self.output and not self.output.lower().endswith((".tif", ".tiff")):
            return tr("The output must be a GeoTIFF: give it a name ending in .tif.")
        return ""

    def outputs(self, output: str) -> tuple[str, ...]:
        """Return every file that a run to ``output`` writes."""
        return (output,)

    def request(self, path: str, output: str) -> Any:
        """Return the request for the scene at ``path``, written to ``output`` (a .tif).

        ``path`` may be an export of the layer; bands keep their numbers in it.
        """
        raise NotImplementedError

    def scene_request(self, path: str) -> SceneRequest:
        """Return the scene at ``path`` as the engine is to read it."""
        return SceneRequest(
            path=path,
            bands=tuple(_band_choice(band) for band in self.bands if band.use),
            sensor=self.sensor,
            scaling=self.scaling,
            offset=self.offset,
            area=self.area,
        )

    def model_request(self) -> ModelRequest:
        """Return the model that is to run."""
        return ModelRequest(self.model, self.weights, self.device, self.offline)


def _band_choice(band: BandRow) -> BandChoice:
    wavelength = None if band.wavelength_nm is None else band.wavelength_nm / 1000.0
    return BandChoice(band.index, wavelength, band.name, band.source)


def bands_to_json(bands: list[BandRow]) -> str:
    """Return what a person may change of ``bands`` as JSON, to remember it with the layer."""
    return json.dumps([[b.index, b.use, b.wavelength_nm, b.source] for b in bands])


def bands_from_json(text: str, detected: list[BandRow]) -> list[BandRow]:
    """Return ``detected`` with the changes remembered in ``text``; unchanged if it does not fit."""
    try:
        saved = {int(i): (bool(u), n, str(s)) for i, u, n, s in json.loads(text)}
        bands = []
        for band in detected:
            use, nm, source = saved.pop(band.index)
            nm = None if nm is None else float(nm)
            bands.append(replace(band, use=use, wavelength_nm=nm, source=source))
    except (ValueError, TypeError, KeyError):
        return detected
    return detected if saved else bands
