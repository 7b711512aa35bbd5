# SPDX-License-Identifier: GPL-2.0-or-later
"""A scene as GAIR sees it: ten Sentinel-2 bands as digital numbers, on ground of known size."""

from __future__ import annotations

from geolangbind_qgis.engine.errors import UsageError, WavelengthError
from geolangbind_qgis.engine.raster.ground import pixel_sides_m
from geolangbind_qgis.engine.raster.scaling import empty_bands, with_statistics
from geolangbind_qgis.engine.tasks.at_hand import ReadScene
from geolangbind_qgis.engine.tasks.describe import report
from geolangbind_qgis.engine.tasks.resolve import Bands, asked_for, check_offset, detected
from geolangbind_qgis.protocol import BandChoice, SceneRequest
from geolangbind_qgis.spectral.gair import NAMES, find_ten, missing_line, ten_bands
from geolangbind_qgis.spectral.sensors import sensor

_UNKNOWN_PIXELS = (
    "Nobody knows how large the scene's pixels are: GAIR's windows were laid as if they were 10 m."
)


class GairScene(ReadScene):
    """A scene and how GAIR reads it; see ``ReadScene``.

    Attributes:
        ten: its bands and their scalings.
        sides_m: how far rows and columns are apart; ``None``: unknown.
    """

    def _resolve(self, request: SceneRequest) -> None:
        if request.scaling != "training":
            raise UsageError(
                "GAIR has a stretch of its own, from reflectance: leave the scaling at training."
            )
        check_offset(request.offset)
        scene, found = self.scene, detected(self.scene, request)
        infos = asked_for(scene, request.bands, found) if request.bands else found.bands
        ten = find_ten(infos, found.sensor)
        if len(ten) < len(NAMES):
            raise WavelengthError(missing_line(infos, found.sensor))
        indexes = [band.index for band in ten.values()]
        scene.check_bands(indexes)
        empty = set(empty_bands(scene, indexes))
        if empty:
            named = ", ".join(name for name, band in ten.items() if band.index in empty)
            raise WavelengthError(
                f"GAIR needs ten Sentinel-2 bands, and {named} of this scene holds no data: "
                "choose another scene."
            )
        told = with_statistics(scene, indexes)
        try:
            self.ten = ten_bands(told, infos, found.sensor, request.offset)
        except ValueError as error:
            raise WavelengthError(str(error)) from error
        bands = self.ten.bands
        asked = tuple(BandChoice(b.index, b.wavelength_um, b.name, b.source) for b in bands)
        self.bands = Bands(bands, asked, found.sensor, (*scene.notes, *found.notes))
        self.wavelengths_um = tuple(
            band.wavelength_um or _usual_um(name) for name, band in ten.items()
        )
        self.sides_m = pixel_sides_m(scene, scene.width, scene.height)
        notes = () if self.sides_m else (_UNKNOWN_PIXELS,)
        self.report = report(scene, self.bands, self.ten.says, notes)


def _usual_um(name: str) -> float:
    """Return the wavelength of a Sentinel-2 band that was found by its name."""
    band = sensor("sentinel2-l2a").band(name)
    return (band.wavelength_um or 0.0) if band else 0.0
