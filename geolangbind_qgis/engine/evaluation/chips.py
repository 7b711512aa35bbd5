# SPDX-License-Identifier: GPL-2.0-or-later
"""Read a chip as the model's published evaluation does: whole, resized to the model's window."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

import numpy as np

from geolangbind_qgis.engine.errors import SceneError, WavelengthError
from geolangbind_qgis.engine.evaluation.resizing import resize
from geolangbind_qgis.engine.raster.reading import with_means
from geolangbind_qgis.engine.raster.scaling import Scaler
from geolangbind_qgis.engine.raster.scene import Piece, PixelWindow, Scene
from geolangbind_qgis.engine.tasks.resolve import choose_bands, choose_scaling
from geolangbind_qgis.protocol import BandChoice, SceneRequest
from geolangbind_qgis.spectral.wavelengths import check_wavelengths

_MAX_VALUES = 64_000_000  # stored values of one chip: 256 MB as float32


@dataclass(frozen=True)
class Reading:
    """How a chip was read; chips read alike share one.

    ``bands`` are 1-based positions, one a channel of the encoder.
    """

    sensor: str
    bands: tuple[int, ...]
    wavelengths_um: tuple[float, ...]
    scaling: str


@dataclass(frozen=True)
class ChipImage:
    """What the encoder gets: (channels, size, size), float32, -1..1."""

    values: np.ndarray
    reading: Reading


@dataclass(frozen=True)
class ChipReader:
    """Reads chips, each on its own, from any thread.

    Attributes:
        how: bands, sensor, scaling and offset for all chips; what is left out is
            detected for each. Its path is not used.
        wavelengths_um: one a band that takes part, for all chips; empty: detected.
        size: pixels a side of the result.
    """

    how: SceneRequest
    wavelengths_um: tuple[float, ...]
    size: int

    def read(self, path: str) -> ChipImage:
        """Return the chip in ``path``; ``SceneError`` or ``WavelengthError`` say why not."""
        with Scene(path, alone=True) as scene:
            request = self._request(scene)
            bands = choose_bands(scene, request)
            wavelengths = bands.wavelengths_um()
            scaler, sentence = choose_scaling(scene, request, bands)
            if scene.height * scene.width * len(bands.indexes) > _MAX_VALUES:
                raise SceneError(
                    f"{path} has {scene.width} × {scene.height} pixels, too many for a chip: "
                    "cut it, or use evaluate scene."
                )
            whole = PixelWindow(0, 0, scene.height, scene.width)
            piece = scene.read(bands.indexes, whole)
            if piece.invalid is not None and piece.invalid.all():
                raise SceneError(f"{path} holds no data: every pixel is nodata.")
            eight_bit = {scene.dtypes[index - 1] for index in bands.indexes} == {"uint8"}
        reading = Reading(bands.sensor, bands.indexes, wavelengths, sentence)
        return ChipImage(self._resized(piece, scaler, eight_bit), reading)

    def _request(self, scene: Scene) -> SceneRequest:
        request = dataclasses.replace(self.how, path=scene.path)
        if not self.wavelengths_um:
            return request
        indexes = [band.index for band in request.bands or scene.metadata.bands]
        try:
            waves = check_wavelengths(self.wavelengths_um, band_count=len(indexes))
        except ValueError as error:
            raise WavelengthError(f"{scene.path}: {error}") from None
        choices = zip(indexes, waves, strict=True)
        bands = tuple(BandChoice(index, wave, source="given") for index, wave in choices)
        return dataclasses.replace(request, bands=bands)

    def _resized(self, piece: Piece, scaler: Scaler, eight_bit: bool) -> np.ndarray:
        """Scale and resize; 8-bit values are resized as they are stored, as published."""
        if eight_bit and piece.invalid is None:
            return scaler(resize(piece.values.astype(np.uint8), self.size).astype(np.float32))
        values = scaler(piece.values)
        if piece.invalid is not None:
            values[piece.invalid] = 0.0
            values = with_means(values, piece.invalid)
        return np.clip(resize(values, self.size), -1.0, 1.0)
