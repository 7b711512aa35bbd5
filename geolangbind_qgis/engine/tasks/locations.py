# SPDX-License-Identifier: GPL-2.0-or-later
"""What GAIR's location encoder knows about an extent, as a layer; no image takes part.

Tile by tile: pixel centres to longitude and latitude, through the encoder, into the GeoTIFF.
Memory does not grow with the extent.
"""

from __future__ import annotations

import dataclasses
import time
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from geolangbind_qgis.engine.errors import AreaError, UsageError
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.models.gair import Gair
from geolangbind_qgis.engine.raster.degrees import Degrees, read_crs
from geolangbind_qgis.engine.raster.grid import Grid, crosses_180, grid_like, grid_over
from geolangbind_qgis.engine.raster.scene import PixelWindow
from geolangbind_qgis.engine.raster.writing import OutputSet, check_outputs
from geolangbind_qgis.engine.tasks import location_file, provenance
from geolangbind_qgis.engine.tasks.describe import model_report
from geolangbind_qgis.engine.tasks.gair import (
    credit_tags,
    finest_km,
    gair_model,
    location_query,
    photo_query,
    unit,
)
from geolangbind_qgis.engine.tasks.location_encoding import Answers, LocationWorker
from geolangbind_qgis.engine.tasks.location_fit import (
    MAX_REGIONS,
    NOWHERE,
    Centres,
    Components,
    clusters,
    principal,
    spread,
)
from geolangbind_qgis.engine.tasks.location_products import (
    TILE,
    Colors,
    Embedding,
    Product,
    Regions,
    Similarity,
)
from geolangbind_qgis.protocol import LocationsRequest, LocationsResult

if TYPE_CHECKING:
    from geolangbind_qgis.engine.shelf import ModelShelf

_TYPES = {"pca": ("uint8", "float32"), "embedding": ("float16", "float32")}  # the default first
_FITTED = {"pca": "components", "regions": "regions"}
_PROBES = 256  # that tell whether an extent lies on Earth at all
_TOO_FINE = 30  # pixels to the shortest wavelength
_DEGREE_KM = 111.2
_POINT_WITHIN = 1.0  # units of a projected CRS


def locations(request: LocationsRequest, job: Job, models: ModelShelf) -> LocationsResult:
    """Write the layer asked for and return what is in it.

    Raises one of ``engine.errors`` with one clear line, or ``Cancelled``; then nothing was
    written.
    """
    started = time.monotonic()
    request = _checked(request)
    grid = _grid(request)
    spread(grid, _PROBES)
    query = _query_place(request)
    model = gair_model(request.model, models, job)
    result = _Run(request, job, model, grid, query).go()
    return dataclasses.replace(result, seconds=time.monotonic() - started)


class _Run:
    """One layer; what does not change from start to end."""

    def __init__(
        self, request: LocationsRequest, job: Job, model: Gair, grid: Grid, query: np.ndarray | None
    ) -> None:
        self._request, self._job, self._model, self._grid = request, job, model, grid
        self._ran = model_report(model, request.model.name, model.device)
        self._query = query
        self._fit: Components | Centres | None = None
        self._pixels = self._done = 0
        self._every = grid.width * grid.height  # places to encode

    def go(self) -> LocationsResult:
        """Fit, encode, write, and return what was found."""
        request, grid = self._request, self._grid
        product = self._product()
        tags = {**provenance.run_tags(request, self._ran), **credit_tags(self._ran)}
        layout = product.layout(request.output, tags)
        beside: list[tuple[Path, Path]] = []
        try:
            with OutputSet([layout], grid.width, grid.height, grid.transform, grid.crs) as files:
                self._fill(product, files)
                if not self._pixels:
                    raise AreaError(NOWHERE)
                if self._fit is not None and request.components_output:
                    place = request.components_output
                    beside.append(location_file.write(self._fit, self._ran, place))
                self._job.progress(1.0, "Finishing the file")
                files.commit(beside, self._job.check)
        finally:
            for part, _ in beside:
                part.unlink(missing_ok=True)
        return LocationsResult(
            layer=request.output,
            kind=request.kind,
            dtype=product.dtype,
            bands=layout.bands,
            width=grid.width,
            height=grid.height,
            crs=grid.crs.to_string(),
            transform=tuple(grid.transform)[:6],
            pixels=self._pixels,
            model=self._ran,
            seconds=0.0,
            components=request.components_output,
            notes=self._notes(),
            **product.findings(),
        )

    def _product(self) -> Product:
        request, model = self._request, self._model
        device, width = model.device, model.config.width
        if request.kind == "embedding":
            return Embedding(width, request.dtype)
        if request.kind == "similarity":
            if self._query is None:
                return Similarity(photo_query(model, request.photo), device)
            return Similarity(location_query(model, self._query)[0], device)
        if request.components:
            sha256 = self._ran.sha256
            self._fit = location_file.read(request.components, request.kind, sha256, width)
        else:
            self._fit = self._fitted()
        if isinstance(self._fit, Components):
            return Colors(self._fit, request.dtype, device)
        return Regions(self._fit, self._grid, device)

    def _fitted(self) -> Components | Centres:
        job, places = self._job, spread(self._grid)
        self._every += len(places)
        job.start_clock()
        with LocationWorker(self._model) as worker:
            vectors = unit(self._collect(worker.submit(places, job), len(places), "Looking around"))
        kind = self._request.kind
        job.progress(self._done / self._every, f"Finding the {_FITTED[kind]}")
        if kind == "pca":
            return principal(vectors)
        return clusters(vectors, self._request.regions, job.check)

    def _fill(self, product: Product, files: OutputSet) -> None:
        """Encode and write every tile; the next is under way while one is waited for."""
        waiting: deque[tuple[PixelWindow, np.ndarray, Answers]] = deque()
        if not self._done:
            self._job.start_clock()
        with LocationWorker(self._model, product.head) as worker:
            for tile in self._grid.tiles(product.rows, TILE):
                self._job.check()
                places = self._grid.centres(tile)
                inside = np.isfinite(places).all(axis=-1)
                waiting.append((tile, inside, worker.submit(places[inside], self._job)))
                if len(waiting) > 1:
                    self._write(product, files, *waiting.popleft())
            while waiting:
                self._write(product, files, *waiting.popleft())

    def _write(
        self,
        product: Product,
        files: OutputSet,
        tile: PixelWindow,
        inside: np.ndarray,
        asked: Answers,
    ) -> None:
        answers = self._collect(asked, inside.size, f"Encoding {self._every:,} places")
        if not len(answers):
            answers = np.empty((0, product.channels), np.float32)
        self._pixels += len(answers)
        files.put([product.arrays(answers, inside, tile)], tile.row, tile.col)

    def _collect(self, asked: Answers, places: int, message: str) -> np.ndarray:
        """Wait for answers and report progress; they stand for that many ``places``."""
        job = self._job

        def say(share: float) -> None:
            fraction = (self._done + share * places) / self._every
            job.progress(fraction, message, job.remaining(fraction))

        answers = asked.collect(job, say)
        self._done += places
        return answers

    def _notes(self) -> tuple[str, ...]:
        grid, notes = self._grid, []
        missing = grid.width * grid.height - self._pixels
        if missing:
            notes.append(f"{missing:,} pixels lie nowhere on Earth and hold no data.")
        if crosses_180(grid):
            notes.append(
                "The seam along the 180° meridian is the model's own: its coordinates end there."
            )
        finest, pixel = finest_km(self._model), _pixel_km(grid)
        if pixel < finest / _TOO_FINE:
            notes.append(
                f"Coordinates enter the model as waves of {finest:,.0f} km and longer, so pixels "
                f"of {pixel:,.3g} km hardly differ from their neighbours: a spacing of about "
                f"{finest / _TOO_FINE:,.2g} km shows the same."
            )
        return tuple(notes)


def _pixel_km(grid: Grid) -> float:
    if grid.degrees.degrees:
        return grid.pixel * grid.degrees.degrees * _DEGREE_KM
    return grid.pixel * grid.degrees.metres / 1000.0


def _grid(request: LocationsRequest) -> Grid:
    if (request.extent is None) == (not request.like):
        raise UsageError("Say where: give either an extent or a raster whose extent is taken.")
    if request.extent is not None:
        return grid_over(request.extent, request.extent_crs, request.spacing)
    if request.extent_crs:
        raise UsageError("The CRS of an extent was given without an extent: leave one out.")
    return grid_like(request.like, request.spacing)


def _query_place(request: LocationsRequest) -> np.ndarray | None:
    """Return the point asked about, (1, 2) in degrees; ``None`` where there is none."""
    if request.point is None:
        return None
    x, y = request.point
    degrees = Degrees(read_crs(request.point_crs, "point"))
    place = degrees.lonlat(np.array([x]), np.array([y]), _POINT_WITHIN)
    if not np.isfinite(place).all():
        raise AreaError(
            f"The point {x:.9g}, {y:.9g} lies nowhere on Earth: give X,Y, longitude before "
            "latitude, in its coordinate reference system."
        )
    return place


def _checked(request: LocationsRequest) -> LocationsRequest:
    """Return the request with full paths and its type; raise on what makes no sense."""
    if not request.output:
        raise UsageError("No output was given: name the GeoTIFF to write.")
    types = _TYPES.get(request.kind, ("",))
    dtype = request.dtype or types[0]
    if dtype not in types:
        able = " or ".join(name for name in types if name) or "none to choose"
        raise UsageError(f"A layer of kind {request.kind} has no type {dtype}, but {able}.")
    _check_question(request)
    if request.kind == "regions" and not 2 <= request.regions <= MAX_REGIONS:
        raise UsageError(f"Choose 2 to {MAX_REGIONS} regions, not {request.regions}.")
    if request.kind not in _FITTED and (request.components or request.components_output):
        raise UsageError(f"A layer of kind {request.kind} has no components: leave them out.")
    changes: dict[str, Any] = {"output": str(Path(request.output).absolute()), "dtype": dtype}
    read = [path for path in (request.like, request.components) if path]
    check_outputs([changes["output"]], read, [request.photo] if request.photo else [])
    if request.components_output:
        changes["components_output"] = str(Path(request.components_output).absolute())
        location_file.check_place(changes["components_output"], changes["output"])
    return dataclasses.replace(request, **changes)


def _check_question(request: LocationsRequest) -> None:
    asked = (request.point is not None) + bool(request.photo)
    if request.kind == "similarity" and asked != 1:
        raise UsageError("Similar to what? Give either a point or a street-view photo.")
    if request.kind != "similarity" and asked:
        raise UsageError(
            f"A point or a photo is for kind similarity, not for {request.kind}: leave it out."
        )
    if request.point_crs and request.point is None:
        raise UsageError("The CRS of a point was given without a point: leave it out.")
