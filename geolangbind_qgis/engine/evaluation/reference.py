# SPDX-License-Identifier: GPL-2.0-or-later
"""A reference raster: its values, and its labels on the grid of a class map."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from rasterio.enums import ColorInterp, Resampling
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from geolangbind_qgis.engine.errors import SceneError
from geolangbind_qgis.engine.evaluation.value_names import value_names
from geolangbind_qgis.engine.explain import one_line
from geolangbind_qgis.engine.raster.opening import check_dtypes, open_dataset
from geolangbind_qgis.engine.raster.reprojection import REFUSALS
from geolangbind_qgis.engine.raster.scene import PixelWindow, Scene

MOST_VALUES = 1000
_STRIP_PX = 16_000_000
_TOLERANCE_PX = 0.001  # of GDAL's approximate coordinate transformation; its default is 0.125

Labels = Callable[[PixelWindow], np.ndarray]


class Reference(Protocol):
    """What both kinds of reference offer.

    Attributes:
        labels: the values found, as text, and their names ("" where none is said).
        notes: what a person should know, one sentence each.
    """

    labels: Mapping[str, str]
    notes: tuple[str, ...]

    def on(self, grid: Scene, numbers: Mapping[str, int]) -> AbstractContextManager[Labels]:
        """Return a function from a window of ``grid`` to class numbers (rows, columns), uint16.

        ``numbers`` gives each value's class, from 1; 0 is no label. Raises ``SceneError``
        when the reference cannot be placed on the grid.
        """
        ...


class RasterReference:
    """A raster whose first band holds class numbers; nodata and masked pixels are no label."""

    def __init__(self, path: str, field: str = "") -> None:
        self.path = path
        with open_dataset(path) as dataset:
            check_dtypes(path, dataset.dtypes, (1,))
            values = self._values(dataset)
            names = value_names(dataset, field)
            extra = dataset.count - (ColorInterp.alpha in dataset.colorinterp)
        self.labels: Mapping[str, str] = {str(value): names.get(value, "") for value in values}
        self.notes: tuple[str, ...] = ()
        if extra > 1:
            self.notes = (f"The reference has {extra} bands: the first was taken.",)

    @contextlib.contextmanager
    def on(self, grid: Scene, numbers: Mapping[str, int]) -> Iterator[Labels]:
        """See ``Reference``. Labels are those of the nearest pixel of the reference."""
        pairs = sorted((int(value), number) for value, number in numbers.items())
        keys = np.array([value for value, _ in pairs])
        codes = np.array([number for _, number in pairs], np.uint16)

        with contextlib.ExitStack() as stack:
            dataset = stack.enter_context(open_dataset(self.path))
            if not self._is_on(dataset, grid):
                dataset = stack.enter_context(self._warped(dataset, grid))

            def labels(window: PixelWindow) -> np.ndarray:
                values, known = self._read(dataset, window)
                place = np.searchsorted(keys, values).clip(max=len(keys) - 1)
                known &= keys[place] == values
                return np.where(known, codes[place], np.uint16(0))

            yield labels

    def _values(self, dataset: Any) -> list[int]:
        """Return the different values, sorted; ``SceneError`` when they are no class numbers."""
        found: set[float] = set()
        rows = max(1, _STRIP_PX // dataset.width)
        for row in range(0, dataset.height, rows):
            strip = PixelWindow(row, 0, min(rows, dataset.height - row), dataset.width)
            values, known = self._read(dataset, strip)
            found.update(np.unique(values[known]).tolist())
            if len(found) > MOST_VALUES or any(value != int(value) for value in found):
                raise SceneError(
                    f"{self.path} holds measurements, not classes: a reference raster has "
                    f"whole numbers, at most {MOST_VALUES} different ones."
                )
        if not found:
            raise SceneError(f"{self.path} holds no labels: every pixel is nodata.")
        return sorted(int(value) for value in found)

    def _read(self, dataset: Any, window: PixelWindow) -> tuple[np.ndarray, np.ndarray]:
        area = Window(window.col, window.row, window.width, window.height)
        try:
            values = dataset.read(1, window=area)
            known = dataset.read_masks(1, window=area) > 0
        except (*REFUSALS, OSError) as error:
            reason = one_line(str(error.__cause__ or error), 160)
            raise SceneError(f"{self.path} cannot be read to its end ({reason}).") from error
        if values.dtype.kind == "f":
            known &= np.isfinite(values)
            values = np.where(known, values, 0)
        return values, known

    def _is_on(self, dataset: Any, grid: Scene) -> bool:
        """Whether the reference lies pixel by pixel on ``grid``; ``SceneError``: nobody knows."""
        same_size = (dataset.width, dataset.height) == (grid.width, grid.height)
        nowhere = dataset.transform.is_identity or not grid.georeferenced
        pixel = abs(grid.transform.determinant) ** 0.5
        same_place = dataset.transform.almost_equals(grid.transform, precision=1e-4 * pixel)
        if same_size and (nowhere or same_place) and _same_crs(dataset.crs, grid.crs):
            return True
        if nowhere or not dataset.crs or grid.crs is None:
            raise SceneError(
                f"{self.path} cannot be laid over the map: one of them does not say where it "
                "lies, and their pixels differ. Give it a coordinate reference system."
            )
        return False

    def _warped(self, dataset: Any, grid: Scene) -> Any:
        alpha = ColorInterp.alpha in dataset.colorinterp
        try:
            return WarpedVRT(
                dataset,
                crs=grid.crs,
                transform=grid.transform,
                width=grid.width,
                height=grid.height,
                resampling=Resampling.nearest,
                tolerance=_TOLERANCE_PX,
                add_alpha=not alpha,
            )
        except (*REFUSALS, ValueError) as error:
            raise SceneError(
                f"{self.path} cannot be carried into the map's coordinate reference system: "
                "warp it first, or correct the system it states."
            ) from error


def _same_crs(one: Any, other: Any) -> bool:
    """Whether two systems are the same, or one of them is not known."""
    return not one or other is None or bool(one == other)


def open_reference(path: str, field: str = "") -> Reference:
    """Return the reference in ``path``: a polygon layer by its file name's ending, else a raster.

    ``field`` names the attribute that holds the class.
    """
    from geolangbind_qgis.engine.evaluation.polygons import PolygonReference, is_vector

    if is_vector(Path(path)):
        return PolygonReference(path, field)
    return RasterReference(path, field)
