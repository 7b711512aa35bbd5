# SPDX-License-Identifier: GPL-2.0-or-later
"""Where is this? Places and phrases in, a heatmap of the scene out.

The first question encodes the scene into its store (``tasks.embed``); every
further one touches no image: its examples become one vector (``tasks.question``),
whose cosine with every patch is the map (``tasks.heatmap``).
"""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from rasterio.enums import Resampling

from geolangbind_qgis.engine.errors import AreaError, UsageError
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.raster.area import locate
from geolangbind_qgis.engine.raster.scene import PixelWindow
from geolangbind_qgis.engine.raster.writing import Layout, OutputSet, check_outputs
from geolangbind_qgis.engine.store import cabinet
from geolangbind_qgis.engine.tasks import provenance
from geolangbind_qgis.engine.tasks.at_hand import AtHand, ReadScene
from geolangbind_qgis.engine.tasks.describe import model_report
from geolangbind_qgis.engine.tasks.embed import Encoding
from geolangbind_qgis.engine.tasks.encoding import check_detail, no_data
from geolangbind_qgis.engine.tasks.heatmap import HeatMap, histogram, percentiles
from geolangbind_qgis.engine.tasks.question import (
    Place,
    ask,
    check_places,
    check_question,
    locate_places,
)
from geolangbind_qgis.engine.tasks.scores import templates_for
from geolangbind_qgis.engine.tasks.spectra import plain
from geolangbind_qgis.protocol import (
    EmbedRequest,
    ModelReport,
    PointValue,
    SimilarityRequest,
    SimilarityResult,
)

if TYPE_CHECKING:
    from geolangbind_qgis.engine.shelf import ModelShelf

_STRIP_ROWS = 64  # of a quick file
_NAN = float("nan")


def similarity(
    request: SimilarityRequest, job: Job, models: ModelShelf, at_hand: AtHand
) -> SimilarityResult:
    """Write the heatmap of a question and return what was found.

    Raises one of ``engine.errors`` with one clear line, or ``Cancelled``; then no
    heatmap was written.
    """
    started = time.monotonic()
    request = _checked(request)
    read = at_hand.scene(request.scene)
    try:
        with ThreadPoolExecutor(1, "spectra") as beside:
            result = _Run(request, job, read).go(models, at_hand, beside)
    finally:
        read.rest()
    return dataclasses.replace(result, seconds=time.monotonic() - started)


class _Run:
    """One question; what does not change from start to end."""

    def __init__(self, request: SimilarityRequest, job: Job, read: ReadScene) -> None:
        check_outputs([request.output], read.scene.files)
        self._request, self._job, self._read = request, job, read
        self._window, self._mask = locate(read.scene, request.scene.area)
        points = (request.points, request.points_crs, request.not_points)
        self._places = locate_places(read, *points)

    def go(
        self, models: ModelShelf, at_hand: AtHand, beside: ThreadPoolExecutor
    ) -> SimilarityResult:
        """Answer; spectra are read ``beside`` the comparison."""
        request, read, job, places = self._request, self._read, self._job, self._places
        wanted = [(place.row, place.col) for place in places if request.spectra]
        spectra = beside.submit(lambda: [plain(read.spectrum(*pixel)) for pixel in wanted])
        job.progress(0.0, f"Loading the model {request.model.name}")
        model = models.get(request.model, job)
        templates = templates_for(model, request.templates)
        how = EmbedRequest(request.scene, request.model, request.detail, request.stores)
        encoding = Encoding(how, read, model, _around(self._window, places))
        found = encoding.find(at_hand)
        if found is None:
            spectra.result()
            check_places(places, read.has_data)  # before a long encoding, not after it
        store = found or encoding.make(job, at_hand)
        check_places(places, store.has_data)
        job.progress(1.0, "Comparing")
        heat = HeatMap(store, self._window, self._mask, read.scene.height, read.scene.width)
        heat.ask(ask(model, store, places, request, templates), job)
        ran = model_report(model, request.model.name, encoding.device)
        heights = self._write(heat, _tags(request, read, ran, self._window, templates))
        values = heat.values()
        return SimilarityResult(
            heatmap=request.output,
            percentiles=percentiles(values),
            histogram=histogram(values),
            points=tuple(map(_point, places, heights, spectra.result() or [()] * len(places))),
            spectrum_unit=read.spectrum_unit if wanted else "",
            store=cabinet.report(store.store.path),
            encoded=found is None,
            scene=read.report,
            model=ran,
            seconds=0.0,
            notes=store.notes,
        )

    def _write(self, heat: HeatMap, tags: dict[str, str]) -> list[float]:
        """Write the GeoTIFF and return its value at each place, NaN outside the area."""
        window, scene = self._window, self._read.scene
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
        found = [_NAN] * len(self._places)
        size = (window.width, window.height)
        with OutputSet([layout], *size, scene.placed(window), scene.crs) as files:
            row = window.row
            for block in heat.blocks():
                self._job.progress(1.0, "Writing")
                for number, place in enumerate(self._places):
                    inside = 0 <= place.col - window.col < window.width
                    if inside and row <= place.row < row + len(block):
                        found[number] = float(block[place.row - row, place.col - window.col])
                files.append([block[None]])
                row += len(block)
            if heat.pixels == 0:
                raise AreaError(no_data(scene, window, self._mask))
            files.commit()
        return found


def _checked(request: SimilarityRequest) -> SimilarityRequest:
    """Return the request with its output's full path and plain numbers; raise on nonsense."""
    check_question(request)
    check_detail(request.detail)
    if not request.output:
        raise UsageError("No output was given: name the GeoTIFF to write.")
    return dataclasses.replace(
        request,
        output=str(Path(request.output).absolute()),
        points=tuple((float(x), float(y)) for x, y in request.points),
        not_points=tuple((float(x), float(y)) for x, y in request.not_points),
    )


def _around(window: PixelWindow, places: Sequence[Place]) -> PixelWindow:
    """Return the pixels that a store has to cover: the area and all places."""
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


def _tags(
    request: SimilarityRequest,
    read: ReadScene,
    model: ModelReport,
    window: PixelWindow,
    templates: Sequence[str],
) -> dict[str, Any]:
    exact = provenance.scene_as_read(request.scene, read.report)
    used = tuple(templates) if request.texts or request.not_texts else request.templates
    as_run = dataclasses.replace(request, scene=exact, templates=used)
    question = {
        "points": request.points,
        "not_points": request.not_points,
        "points_crs": request.points_crs,
        "texts": request.texts,
        "not_texts": request.not_texts,
    }
    return {
        **provenance.tags(as_run, read.report, model, window, read.wavelengths_um),
        "GEOLANGBIND_KIND": "similarity",
        "GEOLANGBIND_QUESTION": provenance.as_json(question),
        "GEOLANGBIND_TEMPLATES": provenance.as_json(used),
    }
