# SPDX-License-Identifier: GPL-2.0-or-later
"""A scene on disk: its grid, its bands, and reading it in pieces from many threads."""

from __future__ import annotations

import threading
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from affine import Affine
from rasterio.enums import MaskFlags
from rasterio.errors import NotGeoreferencedWarning, RasterioError
from rasterio.windows import Window

from geolangbind_qgis.engine.errors import SceneError
from geolangbind_qgis.engine.raster.metadata import metadata_of
from geolangbind_qgis.engine.raster.opening import check_dtypes, open_dataset
from geolangbind_qgis.spectral.types import RasterMetadata

OVERVIEW_PX = 1024
_FILL_BANDS = 3  # this many bands at 0 are fill, fewer may be ground
_PIXELS = Affine.scale(1.0, -1.0)  # rows count downwards, coordinates upwards


@dataclass(frozen=True)
class PixelWindow:
    """A rectangle of the scene's own grid, in pixels; rows count downwards."""

    row: int
    col: int
    height: int
    width: int


@dataclass(frozen=True)
class Piece:
    """Stored values (bands, rows, columns) as float32; ``invalid`` marks nodata, if any."""

    values: np.ndarray
    invalid: np.ndarray | None


class Scene:
    """Anything rasterio opens. ``read`` may be called from any thread: each has its own handle.

    Attributes:
        path: as given.
        files: ``path`` and every file GDAL reads for it, such as those a VRT is made of.
        width, height: pixels.
        crs: rasterio CRS or ``None``.
        transform: affine from (column, row) to coordinates; where the file has none (column,
            -row), as QGIS shows it.
        georeferenced: whether a geotransform is present.
        dtypes: stored type of each band.
        metadata: everything the file says.
        notes: what a person should know about this file, one sentence each.
        zeros_left_out: whether pixels that are 0 in every band were met and taken for fill.
    """

    def __init__(self, path: str, alone: bool = False) -> None:
        """Open ``path``; ``alone``: one of many in its folder, which is not searched for more."""
        self.path = path
        self._local = threading.local()
        self._handles: list[Any] = []
        self._lock = threading.Lock()
        dataset = self._dataset()
        self.files: tuple[str, ...] = (path, *dataset.files)
        self.width: int = dataset.width
        self.height: int = dataset.height
        self.crs: Any = dataset.crs or None
        self.georeferenced = not dataset.transform.is_identity
        self.transform: Affine = dataset.transform if self.georeferenced else _PIXELS
        self.dtypes: tuple[str, ...] = tuple(dataset.dtypes)
        self.nodata: tuple[float | None, ...] = tuple(dataset.nodatavals)
        self.metadata: RasterMetadata = metadata_of(dataset, path, alone)
        self._masked = _mask_kinds(dataset)
        self.zeros_left_out = False
        self._zeros_are_fill = _zeros_are_fill(dataset, self._masked)
        self.notes = self._say(bool(dataset.gcps[0]))
        if not (np.isfinite(list(self.transform)).all() and self.transform.determinant):
            self.close()
            raise SceneError(f"The geotransform of {path} is degenerate: georeference it again.")

    def __enter__(self) -> Scene:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def rotated(self) -> bool:
        """Whether rows or columns do not run along the axes of the CRS."""
        return not self.transform.is_rectilinear

    def placed(self, window: PixelWindow) -> Affine:
        """Return the transform of a raster of ``window``; the identity: none is to be written."""
        if not self.georeferenced and (window.row, window.col) == (0, 0):
            return Affine.identity()
        return self.transform @ Affine.translation(window.col, window.row)

    def close(self) -> None:
        """Close every thread's handle."""
        with self._lock:
            handles, self._handles = self._handles, []
            self._local = threading.local()
        for handle in handles:
            handle.close()

    def check_bands(self, bands: Sequence[int]) -> None:
        """Raise ``SceneError`` when a 1-based band is not there or cannot be read as numbers."""
        for index in bands:
            if not 1 <= index <= len(self.dtypes):
                raise SceneError(
                    f"{self.path} has {len(self.dtypes)} bands; band {index} was asked for."
                )
        check_dtypes(self.path, self.dtypes, tuple(bands))

    def read(self, bands: Sequence[int], window: PixelWindow) -> Piece:
        """Read ``bands`` (1-based, in that order) inside ``window``, which lies in the scene."""
        area = Window(window.col, window.row, window.width, window.height)
        return self._read(bands, area, None)

    def overview(self, bands: Sequence[int], longest: int = OVERVIEW_PX) -> Piece:
        """Read the whole scene thinned to at most ``longest`` pixels a side (nearest pixels)."""
        step = max(1.0, max(self.width, self.height) / longest)
        shape = (max(1, round(self.height / step)), max(1, round(self.width / step)))
        return self._read(bands, None, shape)

    def _dataset(self) -> Any:
        handle = getattr(self._local, "dataset", None)
        if handle is None or handle.closed:
            handle = open_dataset(self.path)
            self._local.dataset = handle
            with self._lock:
                self._handles.append(handle)
        return handle

    def _read(
        self, bands: Sequence[int], window: Window | None, shape: tuple[int, int] | None
    ) -> Piece:
        dataset = self._dataset()
        out_shape = None if shape is None else (len(bands), *shape)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", NotGeoreferencedWarning)
                stored = dataset.read(list(bands), window=window, out_shape=out_shape)
                invalid = self._invalid(dataset, stored, bands, window, shape)
        except (RasterioError, OSError, MemoryError) as error:
            raise SceneError(self._why_unreadable(error)) from error
        with np.errstate(over="ignore"):
            values = stored.astype(np.float32, copy=False)
        return Piece(values, invalid)

    def _invalid(
        self,
        dataset: Any,
        stored: np.ndarray,
        bands: Sequence[int],
        window: Window | None,
        shape: tuple[int, int] | None,
    ) -> np.ndarray | None:
        """Return where there is no data, from nodata values, NaN, masks and alpha."""
        invalid: np.ndarray | None = None
        for position, index in enumerate(bands):
            wrong = self._invalid_band(stored[position], index)
            if wrong is not None and wrong.any():
                if invalid is None:
                    invalid = np.zeros(stored.shape, bool)
                invalid[position] = wrong
        if self._masked == "dataset":
            mask = dataset.dataset_mask(window=window, out_shape=shape) == 0
            if mask.any():
                invalid = np.zeros(stored.shape, bool) if invalid is None else invalid
                invalid |= mask
        elif self._masked == "band":
            mask = dataset.read_masks(
                list(bands), window=window, out_shape=None if shape is None else stored.shape
            )
            if not mask.all():
                invalid = (mask == 0) if invalid is None else invalid | (mask == 0)
        if self._zeros_are_fill and len(set(bands)) >= _FILL_BANDS:
            fill = ~stored.any(axis=0)
            if fill.any():
                self.zeros_left_out = True
                invalid = np.zeros(stored.shape, bool) if invalid is None else invalid
                invalid |= fill
        return invalid

    def _invalid_band(self, stored: np.ndarray, index: int) -> np.ndarray | None:
        nodata = self.nodata[index - 1]
        wrong: np.ndarray | None = None
        if stored.dtype.kind == "f":
            with np.errstate(over="ignore"):  # float64 fill values beyond float32, such as ±1e308
                wrong = ~np.isfinite(stored.astype(np.float32, copy=False))
        if nodata is not None and np.isfinite(nodata):
            with np.errstate(over="ignore"):
                value = np.asarray(nodata).astype(stored.dtype)
            if stored.dtype.kind == "f" or value == nodata:  # a nodata value the type cannot hold
                same = stored == value
                wrong = same if wrong is None else wrong | same
        return wrong

    def _why_unreadable(self, error: Exception) -> str:
        reason = " ".join(str(error.__cause__ or error).split())[-160:]
        return (
            f"{self.path} cannot be read to its end: it, or a file it refers to, is missing, "
            f"truncated or damaged; copy or download it again ({reason})."
        )

    def _say(self, control_points: bool) -> tuple[str, ...]:
        notes = []
        if not self.georeferenced and control_points:
            notes.append(
                "The scene is placed by ground control points only, so the map lies in pixel "
                "coordinates: warp the scene first to get the map in its place."
            )
        elif not self.georeferenced:
            notes.append(
                "The scene has no geotransform: the map lies in pixel coordinates "
                "and areas are given in pixels only."
            )
        elif self.crs is None:
            notes.append(
                "The scene has no coordinate reference system: the map has none either, "
                "and areas are given in pixels only."
            )
        if self.rotated:
            notes.append("The scene's grid is rotated; the map keeps its grid.")
        return tuple(notes)


def _zeros_are_fill(dataset: Any, masked: str) -> bool:
    """Whether the ground nowhere reads 0 in every band, so that this can only be fill.

    Sentinel-2 and Landsat deliver 0 outside their swath without saying so. In 8 bits
    dark ground does read 0, and a single 0 of an elevation model is sea level.
    """
    named = masked or any(value is not None for value in dataset.nodatavals)
    return not named and all(np.dtype(kind).itemsize > 1 for kind in dataset.dtypes)


def _mask_kinds(dataset: Any) -> str:
    """Return where validity stands beside nodata values: "dataset", "band" or ""."""
    flags = dataset.mask_flag_enums
    if any(MaskFlags.per_dataset in f or MaskFlags.alpha in f for f in flags):
        return "dataset"
    if any(MaskFlags.all_valid not in f and MaskFlags.nodata not in f for f in flags):
        return "band"
    return ""
