# SPDX-License-Identifier: GPL-2.0-or-later
"""What was asked about last, kept open: the next question is answered at once."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar, overload

import numpy as np

from geolangbind_qgis.engine.raster.scene import PixelWindow, Scene
from geolangbind_qgis.engine.store.identity import file_stamps, stamps
from geolangbind_qgis.engine.store.patches import PatchRect, PatchStore
from geolangbind_qgis.engine.tasks.describe import report
from geolangbind_qgis.engine.tasks.resolve import choose_bands, choose_reflectance, choose_scaling
from geolangbind_qgis.protocol import SceneRequest
from geolangbind_qgis.spectral.types import BandScaling

S = TypeVar("S", bound="ReadScene")
REFLECTANCE, STORED = "reflectance", "stored value"
_MOST_PIXELS = 512  # whose spectra are remembered
_MOST_VECTORS = 64


class ReadScene:
    """A scene and how it is read: all that a question does not change.

    Attributes:
        scene: opened; ``rest`` lets go of its files until it is read again.
        bands, scaler, wavelengths_um: as the encoder gets them.
        report: what to say about it.
    """

    def __init__(self, request: SceneRequest) -> None:
        """Open and resolve; raises ``SceneError``, ``WavelengthError`` or ``UsageError``."""
        self._request = request
        self.scene = Scene(request.path)
        try:
            self._stamps = self._look()
            self._resolve(request)
        except BaseException:
            self.scene.close()
            raise
        self._pixels: dict[tuple[int, int], np.ndarray] = {}

    def _resolve(self, request: SceneRequest) -> None:
        self.bands = choose_bands(self.scene, request)
        self.wavelengths_um = self.bands.wavelengths_um()
        self.scaler, sentence = choose_scaling(self.scene, request, self.bands)
        self.report = report(self.scene, self.bands, sentence)

    def is_current(self) -> bool:
        """Whether the files are as they were when the scene was opened."""
        return bool(self._stamps) and self._look() == self._stamps

    def _look(self) -> list[list[Any]]:
        """Return the state of the scene's files, and of what GDAL keeps beside them."""
        beside = f"{self._request.path}.aux.xml"
        return [*stamps(self.scene), *file_stamps([beside])] if stamps(self.scene) else []

    def rest(self) -> None:
        """Close the files, so that other programs may replace them."""
        self.scene.close()

    @property
    def spectrum_unit(self) -> str:
        """What ``spectrum`` is in."""
        return REFLECTANCE if any(self._reflectance) else STORED

    def spectrum(self, row: int, col: int) -> np.ndarray:
        """Return the pixel's value in each of the bands used, float64, NaN: nodata.

        Reflectance 0..1 where the bands hold any (NaN for those that hold none, such
        as heat), else stored values.
        """
        found = self._stored(row, col)
        if self.spectrum_unit == STORED:
            return found
        nothing = BandScaling(np.nan)
        scalings = [scaling or nothing for scaling in self._reflectance]
        add = np.array([scaling.add for scaling in scalings])
        return (found + add) * np.array([scaling.gain for scaling in scalings])

    def has_data(self, row: int, col: int) -> bool:
        """Whether a pixel holds data in any of the bands used."""
        return bool(np.isfinite(self._stored(row, col)).any())

    def _stored(self, row: int, col: int) -> np.ndarray:
        """Return the pixel's stored values, NaN: nodata; read once."""
        found = self._pixels.get((row, col))
        if found is None:
            indexes = [band.index for band in self.bands.asked]
            piece = self.scene.read(indexes, PixelWindow(row, col, 1, 1))
            found = piece.values[:, 0, 0].astype(np.float64)
            if piece.invalid is not None:
                found[piece.invalid[:, 0, 0]] = np.nan
            if len(self._pixels) >= _MOST_PIXELS:
                self._pixels.clear()
            self._pixels[row, col] = found
        return found

    @cached_property
    def _reflectance(self) -> tuple[BandScaling | None, ...]:
        return choose_reflectance(self.scene, self._request, self.bands)


class AtHand:
    """At most one scene and one store: those asked about last, and what was asked.

    Safe to use from any thread.

    ``in_memory``: more questions are to come, so a store's features are kept in memory
    if they fit.
    """

    def __init__(self, in_memory: bool = False) -> None:
        self._in_memory = in_memory
        self._lock = threading.Lock()
        self._request: SceneRequest | None = None
        self._read: ReadScene | None = None
        self._key: tuple[Path, Any] | None = None
        self._store: PatchStore | None = None
        self._vectors: dict[Any, np.ndarray] = {}

    def vector(self, key: Any, make: Callable[[], np.ndarray]) -> np.ndarray:
        """Return what ``make`` made for ``key`` (of a photo or a phrase), made once."""
        with self._lock:
            held = self._vectors.get(key)
        if held is not None:
            return held
        found = make()
        with self._lock:
            while len(self._vectors) >= _MOST_VECTORS:
                del self._vectors[next(iter(self._vectors))]
            self._vectors[key] = found
        return found

    @overload
    def scene(self, request: SceneRequest) -> ReadScene: ...
    @overload
    def scene(self, request: SceneRequest, kind: type[S]) -> S: ...
    def scene(self, request: SceneRequest, kind: type[ReadScene] = ReadScene) -> ReadScene:
        """Return the scene of ``request``, whose area does not matter, opened and resolved.

        That of last time, unless the request, the ``kind`` or the files have changed.
        """
        whole = dataclasses.replace(request, area=None)
        with self._lock:
            held = self._read if self._request == whole else None
        if held is not None and type(held) is kind and held.is_current():
            return held
        self.clear()
        found = kind(whole)
        with self._lock:
            self._request, self._read = whole, found
        return found

    def store(
        self,
        folder: Path,
        identity: dict[str, Any],
        needed: PatchRect,
        find: Callable[[], PatchStore | None],
    ) -> PatchStore | None:
        """Return the store held if it is of ``identity`` and covers ``needed``; else find one."""
        with self._lock:
            same = self._key == (folder, identity)
            held = self._store if same else None
        if held is not None and held.cover.holds(needed):
            return held
        found = find()
        if found is not None:
            self.keep(folder, identity, found)
        return found

    def keep(self, folder: Path, identity: dict[str, Any], store: PatchStore) -> None:
        """Hold ``store`` for the next question."""
        self.clear_store()
        if self._in_memory:
            store.decode()
        with self._lock:
            self._key, self._store = (folder, identity), store

    def clear_store(self) -> None:
        """Let go of the store, and of the memory it takes."""
        with self._lock:
            self._key, self._store = None, None

    def clear(self) -> None:
        """Let go of everything, so that files can be deleted."""
        self.clear_store()
        with self._lock:
            read, self._request, self._read = self._read, None, None
        if read is not None:
            read.rest()
