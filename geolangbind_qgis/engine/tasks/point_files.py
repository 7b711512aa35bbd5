# SPDX-License-Identifier: GPL-2.0-or-later
"""Points with attributes, from CSV or GeoJSON, and back into the same format with more of them."""

from __future__ import annotations

import csv
import json
import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol, TextIO

import numpy as np

from geolangbind_qgis.engine.errors import SceneError, UsageError
from geolangbind_qgis.engine.geojson import SUFFIXES, crs_of, features_of, properties_of, read_json

CHUNK = 4096  # points
_X = ("x", "lon", "long", "lng", "longitude", "easting", "x_coord", "xcoord")
_Y = ("y", "lat", "latitude", "northing", "y_coord", "ycoord")
_DIGITS = 7  # of an embedding's number: more than float16 and fewer than float32 has


@dataclass(frozen=True)
class Chunk:
    """Some points: coordinates (N, 2), NaN where there are none, and what they came as.

    ``share`` (0..1) of the file has been read with them.
    """

    places: np.ndarray
    items: Sequence[Any]
    share: float


class PointFile(Protocol):
    """A file of points; ``crs`` is what it states, "": nothing."""

    crs: str
    fields: tuple[str, ...]

    def chunks(self) -> Iterator[Chunk]:
        """Yield all points in order."""

    @contextmanager
    def writer(self, path: Path, names: Sequence[str], credit: str) -> Iterator[Any]:
        """Return a function (items, values (N, len(names))) that writes points to ``path``.

        ``credit`` is written into the file where its format has a place for it.
        """


def open_points(path: str, x_field: str, y_field: str) -> PointFile:
    """Return the points in ``path``; raises ``SceneError`` or ``UsageError``."""
    suffix = Path(path).suffix.lower()
    if suffix in SUFFIXES:
        return _GeoJsonPoints(path)
    if suffix in (".csv", ".txt", ".tsv"):
        return _CsvPoints(path, x_field, y_field)
    raise SceneError(
        f"{path} is neither GeoJSON nor CSV: export the points as one of them "
        "(QGIS: Export > Save Features As)."
    )


class _CsvPoints:
    """A table with a header; coordinates stand in two columns."""

    crs = ""

    def __init__(self, path: str, x_field: str, y_field: str) -> None:
        self._path = path
        with self._open() as file:
            header = file.readline()
        self._delimiter = max(",;\t", key=header.count)
        self.fields = tuple(next(csv.reader([header], delimiter=self._delimiter), ()))
        self._x = self._column(x_field, _X, "--x-field")
        self._y = self._column(y_field, _Y, "--y-field")

    def chunks(self) -> Iterator[Chunk]:
        size, read = max(1, Path(self._path).stat().st_size), 0

        def lines(file: TextIO) -> Iterator[str]:
            nonlocal read
            for line in file:
                read += len(line.encode("utf-8"))
                yield line

        with self._open() as file:
            rows = csv.reader(lines(file), delimiter=self._delimiter)
            next(rows, None)
            held: list[list[str]] = []
            try:
                for row in rows:
                    if row:
                        held.append(row)
                    if len(held) == CHUNK:
                        yield self._chunk(held, read / size)
                        held = []
            except (csv.Error, UnicodeDecodeError) as error:
                raise SceneError(f"{self._path} cannot be read as CSV ({error}).") from error
        if held:
            yield self._chunk(held, 1.0)

    @contextmanager
    def writer(self, path: Path, names: Sequence[str], credit: str) -> Iterator[Any]:
        with path.open("w", encoding="utf-8", newline="") as file:
            table = csv.writer(file, delimiter=self._delimiter, lineterminator="\n")
            table.writerow([*self.fields, *names])
            width = len(self.fields)

            def write(items: Sequence[list[str]], values: np.ndarray) -> None:
                for row, numbers in zip(items, values, strict=True):
                    cells = [*row, *[""] * (width - len(row))][:width]
                    table.writerow([*cells, *_texts(numbers)])

            yield write

    @contextmanager
    def _open(self) -> Iterator[TextIO]:
        try:
            with Path(self._path).open(encoding="utf-8-sig", newline="") as file:
                yield file
        except FileNotFoundError as error:
            raise SceneError(f"{self._path} does not exist: choose the points again.") from error
        except (OSError, UnicodeDecodeError) as error:
            raise SceneError(f"{self._path} cannot be read as CSV in UTF-8 ({error}).") from error

    def _column(self, wanted: str, usual: Sequence[str], option: str) -> int:
        names = [name.strip().lower() for name in self.fields]
        for name in [wanted.strip().lower()] if wanted else usual:
            if name in names:
                return names.index(name)
        what = f"no column {wanted!r}" if wanted else f"no column {' or '.join(usual[:4])}"
        raise UsageError(
            f"{self._path} has {what}: name the one that holds the coordinate with {option}."
        )

    def _chunk(self, rows: list[list[str]], share: float) -> Chunk:
        last = max(self._x, self._y)
        places = [
            (_number(row[self._x]), _number(row[self._y])) if len(row) > last else (math.nan,) * 2
            for row in rows
        ]
        return Chunk(np.array(places, np.float64), rows, min(1.0, share))


class _GeoJsonPoints:
    """A FeatureCollection of points."""

    def __init__(self, path: str) -> None:
        data = read_json(path, "points")
        self._features = features_of(data, path)
        self.crs = crs_of(data, path)
        self._stated = {key: data[key] for key in ("name", "crs") if key in data}
        self._places = np.array([_place(feature, path) for feature in self._features], np.float64)
        self.fields = tuple({name: None for f in self._features for name in properties_of(f)})

    def chunks(self) -> Iterator[Chunk]:
        count = len(self._features)
        for start in range(0, count, CHUNK):
            end = min(start + CHUNK, count)
            yield Chunk(self._places[start:end], self._features[start:end], end / count)

    @contextmanager
    def writer(self, path: Path, names: Sequence[str], credit: str) -> Iterator[Any]:
        stated = {"type": "FeatureCollection", **self._stated, "attribution": credit}
        with path.open("w", encoding="utf-8") as file:
            head = json.dumps(stated, ensure_ascii=False)
            file.write(f'{head[:-1]}, "features": [\n')
            separator = ""

            def write(items: Sequence[dict[str, Any]], values: np.ndarray) -> None:
                nonlocal separator
                for feature, numbers in zip(items, values, strict=True):
                    made = (float(text) if text else None for text in _texts(numbers))
                    attributes = {**properties_of(feature), **dict(zip(names, made, strict=True))}
                    whole = {**feature, "properties": attributes}
                    file.write(separator + json.dumps(whole, ensure_ascii=False))
                    separator = ",\n"

            yield write
            file.write("\n]}\n")


def _place(feature: dict[str, Any], path: str) -> tuple[float, float]:
    geometry = feature.get("geometry")
    if geometry is None:
        return math.nan, math.nan
    kind = geometry.get("type") if isinstance(geometry, dict) else None
    at = geometry.get("coordinates") if kind else None
    if kind == "MultiPoint" and isinstance(at, list) and len(at) == 1:
        kind, at = "Point", at[0]
    if kind != "Point":
        raise SceneError(f"{path} holds a {kind}: only points are sampled, one each.")
    if not isinstance(at, list) or not all(isinstance(v, (int, float)) for v in at[:2]):
        return math.nan, math.nan
    return (float(at[0]), float(at[1])) if len(at) >= 2 else (math.nan, math.nan)


def _number(text: str) -> float:
    try:
        return float(text.strip())
    except ValueError:
        return math.nan


def _texts(numbers: np.ndarray) -> list[str]:
    """Return numbers as text; "" for NaN."""
    return [f"{value:.{_DIGITS}g}" if value == value else "" for value in numbers.tolist()]
