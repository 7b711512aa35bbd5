# SPDX-License-Identifier: GPL-2.0-or-later
"""What the Locations dock holds, without any widget: extent, spacing, kind, what is missing."""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication, QLocale

from geolangbind_qgis import settings
from geolangbind_qgis.gui.numbers import size_text
from geolangbind_qgis.layers import world
from geolangbind_qgis.protocol import LocationsRequest, LocationsResult, ModelRequest

PCA, PLACE, PHOTO, REGIONS, CHANNELS = "pca", "place", "photo", "regions", "embedding"
FITTED = (PCA, REGIONS)  # what components can be saved of, and used again
MOST_PIXELS = 1_000_000_000  # that the engine makes at once
_FIT_PLACES = 8192  # encoded ahead of the layer to find components or regions
_CHANNELS = 768  # of the published model
_CPU_SPEED, _GPU_SPEED = 3_000.0, 150_000.0  # places a second, until a run has been measured
_MEASURABLE_S = 1.0  # shorter runs tell nothing about the speed
_NUMBER = re.compile(r"[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?")


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("LocationsState", text)


@dataclass
class LocationsState:
    """Widgets write into it; ``problems``, ``request`` and the estimate read it."""

    kind: str = PCA
    extent: QgsRectangle | None = None  # within the world, in ``crs``
    crs: QgsCoordinateReferenceSystem = field(default_factory=QgsCoordinateReferenceSystem)
    extent_problem: str = ""
    chosen_spacing: float = 0.0  # 0: a round one that fits
    place: str = ""  # longitude, latitude in degrees, as typed or clicked
    photo: str = ""
    regions: int = 8
    dtype: str = "float16"  # of all channels
    components: str = ""
    components_output: str = ""
    output: str = ""  # empty: temporary
    model: ModelRequest = field(default_factory=lambda: ModelRequest("gair"))
    model_problem: str = ""
    engine_problem: str = ""

    @property
    def spacing(self) -> float:
        """The size of a pixel in units of the CRS; 0 without an extent."""
        if self.extent is None:
            return 0.0
        return self.chosen_spacing or world.round_spacing(self.extent)

    def size(self) -> tuple[int, int]:
        """Return columns and rows; (0, 0) without an extent."""
        if self.extent is None:
            return 0, 0
        return world.size_in_pixels(self.extent, self.spacing)

    def problems(self) -> list[str]:
        """Return what keeps the run from starting, the most important first."""
        found = [
            self.engine_problem,
            self.model_problem,
            self.extent_problem,
            self._spacing_problem(),
            self._question_problem(),
            self._file_problem(),
        ]
        return [text for text in found if text]

    def request(self, output: str) -> LocationsRequest:
        """Return what the engine is to make and write to ``output``; needs no ``problems``."""
        kind: Any = "similarity" if self.kind in (PLACE, PHOTO) else self.kind
        dtype: Any = self.dtype if self.kind == CHANNELS else ""
        fitted = self.kind in FITTED
        return LocationsRequest(
            kind=kind,
            output=output,
            extent=world.bounds(self.extent) if self.extent is not None else None,
            extent_crs=world.crs_name(self.crs),
            spacing=self.spacing,
            point=parse_place(self.place) if self.kind == PLACE else None,
            photo=self.photo if self.kind == PHOTO else "",
            regions=self.regions,
            components=self.components if fitted else "",
            components_output=self.components_output if fitted else "",
            dtype=dtype,
            model=self.model,
        )

    def places(self) -> int:
        """Return how many places have to be encoded."""
        columns, rows = self.size()
        ahead = _FIT_PLACES if self.kind in FITTED and not self.components else 0
        return columns * rows + ahead

    def seconds(self) -> float:
        """Return about how long a run takes, from the last one on the same device."""
        device = self.model.device
        default = _GPU_SPEED if device.startswith(("cuda", "xpu", "mps")) else _CPU_SPEED
        return self.places() / (_speeds().get(device) or default)

    def size_line(self) -> str:
        """Return size, spacing and time in words; empty without an extent."""
        columns, rows = self.size()
        if not columns or self._spacing_problem():
            return ""
        number = QLocale().toString
        line = tr("{0} × {1} = {2} pixels of {3}, {4}").format(
            number(columns),
            number(rows),
            number(columns * rows),
            world.plain_text(self.spacing, 6) + world.unit_name(self.crs),
            about(self.seconds()),
        )
        if self.kind == CHANNELS:
            width = 2 if self.dtype == "float16" else 4
            size = size_text(columns * rows * _CHANNELS * width)
            line += tr(", up to {0} on disk").format(size)
        return line

    def _spacing_problem(self) -> str:
        if self.extent is None:
            return ""
        shorter = min(self.extent.width(), self.extent.height())
        if self.spacing > shorter * (1.0 + 1e-6):
            line = tr("The spacing is larger than the extent, whose shorter side is {0}.")
            return line.format(world.plain_text(shorter, 3) + world.unit_name(self.crs))
        columns, rows = self.size()
        if columns * rows > MOST_PIXELS:
            line = tr("{0} million pixels are too many: choose a larger spacing.")
            return line.format(QLocale().toString(round(columns * rows / 1e6)))
        return ""

    def _question_problem(self) -> str:
        if self.kind == PLACE and parse_place(self.place) is None:
            if self.place.strip():
                return tr("Write longitude, latitude in degrees: 13.4, 52.5.")
            return tr("Similar to which place? Click it on the map.")
        if self.kind == PHOTO and not self.photo:
            return tr("Similar to what? Choose a street-view photo.")
        if self.kind == PHOTO and not Path(self.photo).is_file():
            return tr("There is no photo {0}.").format(self.photo)
        return ""

    def _file_problem(self) -> str:
        output = self.output
        if output and not Path(output).is_absolute():
            return tr("Say in which folder the output goes: choose it with the … button.")
        if output and not output.lower().endswith((".tif", ".tiff")):
            return tr("The output must be a GeoTIFF: give it a name ending in .tif.")
        if self.kind not in FITTED:
            return ""
        if self.components and not Path(self.components).is_file():
            regions, line = self.kind == REGIONS, tr("There is no file of components {0}.")
            line = tr("There is no file of regions {0}.") if regions else line
            return line.format(self.components)
        kept = self.components_output
        if kept and not (Path(kept).is_absolute() and kept.lower().endswith(".json")):
            if self.kind == REGIONS:
                return tr("Regions are saved as JSON: choose a file that ends in .json.")
            return tr("Components are saved as JSON: choose a file that ends in .json.")
        return ""


def parse_place(text: str) -> tuple[float, float] | None:
    """Return longitude and latitude in degrees; ``None`` where ``text`` holds no such pair."""
    numbers = [float(found) for found in _NUMBER.findall(text)]
    rest = _NUMBER.sub("", text).strip(" ,;°\t")
    if len(numbers) != 2 or rest or abs(numbers[0]) > 180.0 or abs(numbers[1]) > 90.0:
        return None
    return numbers[0], numbers[1]


def about(seconds: float) -> str:
    """Return an estimate in words; it is never precise."""
    if seconds < 5:
        return tr("a few seconds")
    if seconds < 90:
        return tr("about {0} s").format(10 * max(1, round(seconds / 10)))
    if seconds < 5400:
        return tr("about {0} min").format(round(seconds / 60))
    return tr("about {0} h").format(QLocale().toString(seconds / 3600, "f", 1))


def remember_speed(result: LocationsResult, request: LocationsRequest) -> None:
    """Let the next estimate on this device follow from this run."""
    if result.seconds < _MEASURABLE_S:
        return
    ahead = _FIT_PLACES if request.kind in FITTED and not request.components else 0
    speeds = _speeds()
    places = result.width * result.height + ahead
    speeds[request.model.device] = round(places / result.seconds, 1)
    settings.LOCATIONS_SPEED.set(json.dumps(speeds))


def _speeds() -> dict[str, float]:
    try:
        saved = json.loads(settings.LOCATIONS_SPEED.get() or "{}")
        speeds = {str(device): float(speed) for device, speed in saved.items()}
    except (ValueError, TypeError, AttributeError):
        return {}
    return {device: speed for device, speed in speeds.items() if math.isfinite(speed) and speed > 0}
