# SPDX-License-Identifier: GPL-2.0-or-later
"""A class map on disk: its classes, and its values as class numbers."""

from __future__ import annotations

import json
from collections.abc import Sequence

import numpy as np
import rasterio

from geolangbind_qgis.engine.errors import SceneError
from geolangbind_qgis.engine.evaluation.reference import MOST_VALUES
from geolangbind_qgis.engine.evaluation.value_names import value_names
from geolangbind_qgis.engine.raster.opening import open_dataset
from geolangbind_qgis.engine.raster.scene import PixelWindow, Scene
from geolangbind_qgis.engine.tasks.outputs import UNCLASSIFIED
from geolangbind_qgis.engine.tasks.provenance import read_request
from geolangbind_qgis.prompts import with_colors
from geolangbind_qgis.protocol import ClassifyRequest, ClassSpec, ProtocolError

_KIND, _CLASSES = "GEOLANGBIND_KIND", "classes"


class ClassMap:
    """A class raster, this engine's or another that names its values.

    Attributes:
        classes: in the order of their values.
        grid: the open raster; close with the context.
    """

    def __init__(self, path: str) -> None:
        self.classes, self._values = _classes(path)
        self.grid = Scene(path)

    def __enter__(self) -> ClassMap:
        return self

    def __exit__(self, *_: object) -> None:
        self.grid.close()

    def read(self, window: PixelWindow) -> np.ndarray:
        """Return class numbers (rows, columns), int64, from 1.

        0 where the pixel is unclassified or its value has no name, ``len(classes) + 1``
        where there is no data.
        """
        piece = self.grid.read([1], window)
        stored = piece.values[0]
        numbers = np.zeros(stored.shape, np.int64)
        for number, value in enumerate(self._values, start=1):
            numbers[stored == value] = number
        if piece.invalid is not None:
            numbers[piece.invalid[0]] = len(self.classes) + 1
        return numbers


def _classes(path: str) -> tuple[tuple[ClassSpec, ...], Sequence[int]]:
    with open_dataset(path) as dataset:
        kind = dataset.tags().get(_KIND, _CLASSES)
        names = value_names(dataset)
    if kind != _CLASSES:
        raise SceneError(f"{path} holds {kind}, no classes: choose the class map made with it.")
    names = {v: name for v, name in names.items() if name.casefold() != UNCLASSIFIED}
    if not 0 < len(names) <= MOST_VALUES:
        raise SceneError(
            f"{path} does not name its classes: choose a map of this engine, or one with category "
            "names or an attribute table."
        )
    specs = [ClassSpec(names[value]) for value in sorted(names)]
    made = _as_made(path)
    if made is not None and [spec.name.strip() for spec in made] == [spec.name for spec in specs]:
        return made, sorted(names)
    return with_colors(specs), sorted(names)


def _as_made(path: str) -> tuple[ClassSpec, ...] | None:
    """Return the classes with prompts and colours, from the request in the map's tags."""
    try:
        request = read_request(path, ClassifyRequest)
    except (ProtocolError, json.JSONDecodeError, rasterio.errors.RasterioError):
        return None
    return request.classes if request is not None else None
