# SPDX-License-Identifier: GPL-2.0-or-later
"""A polygon layer as reference: GeoJSON, and whatever pyogrio reads where it is installed."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from geolangbind_qgis.engine.errors import AreaError, SceneError, UsageError
from geolangbind_qgis.engine.evaluation.names import listed
from geolangbind_qgis.engine.evaluation.reference import Labels
from geolangbind_qgis.engine.explain import one_line
from geolangbind_qgis.engine.geojson import SUFFIXES, crs_of, features_of, properties_of, read_json
from geolangbind_qgis.engine.raster.area import AreaMask, to_pixels
from geolangbind_qgis.engine.raster.scene import PixelWindow, Scene

_OTHER = (".gpkg", ".shp", ".fgb", ".gml", ".kml", ".sqlite", ".parquet")
_POLYGONS = ("Polygon", "MultiPolygon")
_DEGREES = "OGC:CRS84"  # what GeoJSON is in unless it says otherwise (RFC 7946, section 4)


def is_vector(path: Path) -> bool:
    """Whether the file name is that of a vector layer."""
    return path.suffix.lower() in (*SUFFIXES, *_OTHER)


class PolygonReference:
    """Polygons with their class in the attribute ``field``.

    A pixel has the class of the polygon its centre lies in; where polygons of different
    classes overlap it has no label.
    """

    def __init__(self, path: str, field: str = "") -> None:
        self.path = path
        data = (
            read_json(path, "reference")
            if Path(path).suffix.lower() in SUFFIXES
            else _converted(path)
        )
        features, self._crs = features_of(data, path), crs_of(data, path)
        polygons = [f for f in features if (f.get("geometry") or {}).get("type") in _POLYGONS]
        self._field = _field(polygons or features, field, path)
        pairs = [(_text(properties_of(f).get(self._field)), f["geometry"]) for f in polygons]
        self._polygons = [(value, geometry) for value, geometry in pairs if value]
        if not self._polygons:
            raise SceneError(f"{path} holds no polygon with a value in {self._field!r}.")
        values = sorted({value for value, _ in self._polygons})
        self.labels: Mapping[str, str] = dict.fromkeys(values, "")
        self.notes: tuple[str, ...] = ()
        dropped = len(features) - len(self._polygons)
        if dropped:
            self.notes = (f"{dropped:,} features of the reference are no polygon with a class.",)

    @contextlib.contextmanager
    def on(self, grid: Scene, numbers: Mapping[str, int]) -> Iterator[Labels]:
        """See ``Reference``."""
        crs = self._crs_on(grid)
        masks = []
        for number in sorted(set(numbers.values())):
            chosen = [shape for value, shape in self._polygons if numbers.get(value) == number]
            try:
                masks.append((number, AreaMask(to_pixels(grid, chosen, crs))))
            except AreaError as error:
                raise SceneError(f"{self.path} cannot be laid over the map: {error}") from error

        def labels(window: PixelWindow) -> np.ndarray:
            found = np.zeros((window.height, window.width), np.uint16)
            twice = np.zeros(found.shape, bool)
            for number, mask in masks:
                inside = mask.inside(window)
                if inside is not None:
                    twice |= inside & (found > 0)
                    found[inside] = number
            found[twice] = 0
            return found

        yield labels

    def _crs_on(self, grid: Scene) -> str:
        """Return the CRS the polygons are in; "": that of ``grid``, which has none."""
        if self._crs or grid.crs is None:
            return self._crs
        if not _are_degrees([shape for _, shape in self._polygons]):
            raise SceneError(
                f"{self.path} does not say its coordinate reference system: "
                "export it again with one, or in degrees."
            )
        return _DEGREES


def _converted(path: str) -> Any:
    """Return another vector format as GeoJSON, by way of pyogrio's own writer."""
    if not Path(path).exists():
        raise SceneError(f"{path} does not exist: choose the reference again.")
    try:
        import pyogrio
    except ImportError as error:
        raise SceneError(
            f"{Path(path).suffix} files are read only where pyogrio is installed: export the "
            "layer as GeoJSON (QGIS: Export > Save Features As), or install pyogrio."
        ) from error
    try:
        layers = pyogrio.list_layers(path)
        shapes = [str(name) for name, kind in layers if kind]
        if len(shapes) == 1:
            return _by_pyogrio(path, shapes[0])
    except (OSError, ValueError, RuntimeError) as error:
        reason = one_line(str(error), 160)
        raise SceneError(f"{path} cannot be read as a vector layer ({reason}).") from error
    what = f"holds the layers {listed(shapes)}" if shapes else "holds no layer with shapes"
    raise SceneError(f"{path} {what}: export the one with the polygons as GeoJSON.")


def _by_pyogrio(path: str, layer: str) -> Any:
    from pyogrio import raw

    meta, _, shapes, fields = raw.read(path, layer=layer, force_2d=True)
    with tempfile.TemporaryDirectory() as folder:
        copy = str(Path(folder) / "layer.geojson")
        raw.write(copy, shapes, fields, meta["fields"], crs=meta["crs"], driver="GeoJSON",
                  geometry_type=meta["geometry_type"])  # fmt: skip
        return read_json(copy, "reference")


def _field(features: list[dict[str, Any]], field: str, path: str) -> str:
    names = list(dict.fromkeys(name for item in features for name in properties_of(item)))
    if field:
        if field not in names:
            raise UsageError(f"{path} has no attribute {field!r}, but: {listed(names) or 'none'}.")
        return field
    if len(names) == 1:
        return names[0]
    raise UsageError(
        f"Name the attribute of {path} that holds the class with --field: "
        f"{listed(names) or 'it has none'}."
    )


def _text(value: Any) -> str:
    """Return an attribute as text, whole numbers without a point; "" for none."""
    if value is None or isinstance(value, (dict, list)):
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


def _are_degrees(geometries: list[dict[str, Any]]) -> bool:
    """Whether every coordinate can be a longitude and a latitude."""
    return all(
        abs(point[0]) <= 360.0 and abs(point[1]) <= 90.0
        for geometry in geometries
        for point in _points(geometry.get("coordinates"))
    )


def _points(coordinates: Any) -> Iterator[Any]:
    if not isinstance(coordinates, list):
        return
    if len(coordinates) >= 2 and all(isinstance(c, (int, float)) for c in coordinates[:2]):
        yield coordinates
        return
    for part in coordinates:
        yield from _points(part)
