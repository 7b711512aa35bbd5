# SPDX-License-Identifier: GPL-2.0-or-later
"""One question about a scene, from the request to the heatmap on the disk."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
from affine import Affine
from rasterio.enums import Resampling

from geolangbind_qgis.engine.errors import AreaError
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.raster.area import locate
from geolangbind_qgis.engine.raster.scene import PixelWindow
from geolangbind_qgis.engine.raster.writing import Layout, OutputSet, check_outputs
from geolangbind_qgis.engine.store import cabinet
from geolangbind_qgis.engine.store.patches import PatchStore
from geolangbind_qgis.engine.tasks import provenance
from geolangbind_qgis.engine.tasks.at_hand import AtHand, ReadScene
from geolangbind_qgis.engine.tasks.describe import model_report
from geolangbind_qgis.engine.tasks.embed import Encoding
from geolangbind_qgis.engine.tasks.encoding import no_data
from geolangbind_qgis.engine.tasks.heatmap import HeatMap, histogram, percentiles
from geolangbind_qgis.engine.tasks.question import Place, ask, check_places, locate_places
from geolangbind_qgis.engine.tasks.scores import templates_for
from geolangbind_qgis.engine.tasks.spectra import plain
from geolangbind_qgis.protocol import (
    EmbedRequest,
    Histogram,
    ModelReport,
    PointValue,
    SimilarityRequest,
    SimilarityResult,
)

if TYPE_CHECKING:
    from geolangbind_qgis.engine.shelf import ModelShelf

_STRIP_ROWS = 64  # of a quick file
_NAN = float("nan")


class Heat(Protocol):
    """The values of a heatmap; ``pixels`` of those yielded so far hold data."""

    pixels: int

    def ask(self, query: np.ndarray, job: Job) -> None:
        """Compare everything with ``query``, (D,), a unit vector."""

    def blocks(self) -> Iterator[np.ndarray]:
        """Yield the pixels (rows, width) from the top, float32, NaN where there is no data."""


class Run:
    """One question to a model of the GeoLangBind family; what does not change from start to end."""

    encoding: type[Encoding] = Encoding

    def __init__(self, request: SimilarityRequest, job: Job, read: ReadScene) -> None:
        check_outputs([request.output], read.scene.files, request.photos)
        self._request, self._job, self._read = request, job, read
        self._window, self._mask = locate(read.scene, request.scene.area)
        points = (request.points, request.points_crs, request.not_points)
        self._places = locate_places(read, *points)
        self._templates: tuple[str, ...] = request.templates

    def go(
        self, models: ModelShelf, at_hand: AtHand, beside: ThreadPoolExecutor
    ) -> SimilarityResult:
        """Answer; spectra are read ``beside`` the comparison."""
        request, read, job, places = self._request, self._read, self._job, self._places
        wanted = [(place.row, place.col) for place in places if request.spectra]
        spectra = beside.submit(lambda: [plain(read.spectrum(*pixel)) for pixel in wanted])
        model = self._prepare(models, at_hand)
        how = EmbedRequest(request.scene, request.model, request.detail, request.stores)
        encoding = self.encoding(how, read, model, _around(self._under(), places))
        found = encoding.find(at_hand)
        if found is None:
            spectra.result()
            check_places(places, read.has_data)  # before a long encoding, not after it
        store = found or encoding.make(job, at_hand)
        check_places(places, store.has_data)
        job.progress(1.0, "Comparing")
        heat = self._heat(store)
        heat.ask(self._question(model, store), job)
        ran = model_report(model, request.model.name, encoding.device)
        pixels = [*((place.row, place.col) for place in places), *self._further()]
        values = self._write(heat, self._tags(ran), pixels)
        spread, counts = self._figures(heat)
        result = SimilarityResult(
            heatmap=request.output,
            percentiles=spread,
            histogram=counts,
            points=tuple(map(_point, places, values, spectra.result() or [()] * len(places))),
            spectrum_unit=read.spectrum_unit if wanted else "",
            store=cabinet.report(store.store.path),
            encoded=found is None,
            scene=read.report,
            model=ran,
            seconds=0.0,
            notes=store.notes,
        )
        return self._completed(result, values[len(places) :])

    def _further(self) -> Sequence[tuple[int, int]]:
        """Return pixels of the scene, beside the places, whose values are wanted."""
        return ()

    def _completed(self, result: SimilarityResult, values: Sequence[float]) -> SimilarityResult:
        """Return the result with what else such a question has; ``values`` are of ``_further``."""
        return result

    def _prepare(self, models: ModelShelf, at_hand: AtHand) -> Any:
        """Return the model, after everything that can fail has been done with it."""
        model = models.get(self._request.model, self._job)
        self._templates = templates_for(model, self._request.templates)
        return model

    def _under(self) -> PixelWindow:
        """Return the pixels of the scene that the heatmap lies over."""
        return self._window

    def _question(self, model: Any, store: PatchStore) -> np.ndarray:
        return ask(model, store, self._places, self._request, self._templates)

    def _heat(self, store: PatchStore) -> Heat:
        scene = self._read.scene
        return HeatMap(store, self._window, self._mask, scene.height, scene.width)

    def _figures(self, heat: Any) -> tuple[tuple[float, ...], Histogram]:
        values = heat.values()
        return percentiles(values), histogram(values)

    def _sheet(self) -> tuple[int, int, Affine]:
        """Return width, height and transform of the raster that is written."""
        return self._window.width, self._window.height, self._read.scene.placed(self._window)

    def _find(self, row: int, col: int) -> tuple[int, int] | None:
        """Return where in that raster a pixel of the scene lies, if it does."""
        row, col = row - self._window.row, col - self._window.col
        inside = 0 <= row < self._window.height and 0 <= col < self._window.width
        return (row, col) if inside else None

    def _write(
        self, heat: Heat, tags: dict[str, str], pixels: Sequence[tuple[int, int]]
    ) -> list[float]:
        """Write the GeoTIFF; return its value at each of the scene's ``pixels``, NaN outside it."""
        layout = Layout(
            path=self._request.output,
            bands=1,
            dtype="float32",
            nodata=_NAN,
            tags=tags,
            descriptions=("similarity",),
            resampling=Resampling.average,
        )
        if self._request.live:
            layout = dataclasses.replace(layout, quick=True, tile_rows=_STRIP_ROWS)
        cells = [self._find(*pixel) for pixel in pixels]
        found, top = [_NAN] * len(cells), 0
        with OutputSet([layout], *self._sheet(), self._read.scene.crs) as files:
            for block in heat.blocks():
                self._job.progress(1.0, "Writing")
                for number, cell in enumerate(cells):
                    if cell is not None and top <= cell[0] < top + len(block):
                        found[number] = float(block[cell[0] - top, cell[1]])
                files.append([block[None]])
                top += len(block)
            if heat.pixels == 0:
                raise AreaError(no_data(self._read.scene, self._window, self._mask))
            files.commit()
        return found

    def _tags(self, model: ModelReport) -> dict[str, str]:
        request, read = self._request, self._read
        exact = provenance.scene_as_read(request.scene, read.report)
        words = bool(request.texts or request.not_texts)
        used = self._templates if words else request.templates
        as_run = dataclasses.replace(request, scene=exact, templates=used)
        return {
            **provenance.tags(as_run, read.report, model, self._window, read.wavelengths_um),
            "GEOLANGBIND_KIND": "similarity",
            "GEOLANGBIND_QUESTION": provenance.as_json(self._asked()),
            "GEOLANGBIND_TEMPLATES": provenance.as_json(used),
        }

    def _asked(self) -> dict[str, Any]:
        request = self._request
        return {
            "points": request.points,
            "not_points": request.not_points,
            "points_crs": request.points_crs,
            "texts": request.texts,
            "not_texts": request.not_texts,
        }


def _around(window: PixelWindow, places: Sequence[Place]) -> PixelWindow:
    """Return the pixels that a store has to cover: those of the heatmap and all places."""
    rows = [place.row for place in places]
    cols = [place.col for place in places]
    top, left = min([window.row, *rows]), min([window.col, *cols])
    bottom = max([window.row + window.height, *(row + 1 for row in rows)])
    right = max([window.col + window.width, *(col + 1 for col in cols)])
    return PixelWindow(top, left, bottom - top, right - left)


def _point(place: Place, value: float, spectrum: tuple[float | None, ...]) -> PointValue:
    return PointValue(
        x=place.x,
        y=place.y,
        positive=place.positive,
        row=place.row,
        col=place.col,
        value=value if np.isfinite(value) else None,
        spectrum=spectrum,
    )
