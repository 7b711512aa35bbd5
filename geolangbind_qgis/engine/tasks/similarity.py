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
from geolangbind_qgis.engine.tasks.question import Place, ask, check_question, locate_places
from geolangbind_qgis.engine.tasks.scores import templates_for
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
        check_outputs([request.output], read.scene.files)
        window, mask = locate(read.scene, request.scene.area)
        places = locate_places(read, request)
        job.progress(0.0, f"Loading the model {request.model.name}")
        model = models.get(request.model, job)
        templates = templates_for(model, request.templates)
        how = EmbedRequest(request.scene, request.model, request.detail, request.stores)
        encoding = Encoding(how, read, model, _around(window, places))
        store, encoded = encoding.ready(job, at_hand)
        job.progress(1.0, "Comparing")
        heat = HeatMap(store, window, mask, read.scene.height, read.scene.width)
        heat.ask(ask(model, store, places, request, templates), job)
        ran = model_report(model, request.model.name, encoding.device)
        tags = _tags(request, read, ran, window, templates)
        found = _write(request, read, heat, window, places, tags, job)
        if heat.pixels == 0:
            raise AreaError(no_data(read.scene, window, mask))
        values = heat.values()
        points = tuple(_point(read, place, value) for place, value in zip(places, found))
        unit = read.spectrum_unit if places else ""
    finally:
        read.rest()
    return SimilarityResult(
        heatmap=request.output,
        percentiles=percentiles(values),
        histogram=histogram(values),
        points=points,
        spectrum_unit=unit,
        store=cabinet.report(store.store.path),
        encoded=encoded,
        scene=read.report,
        model=ran,
        seconds=time.monotonic() - started,
        notes=store.notes,
    )


def _checked(request: SimilarityRequest) -> SimilarityRequest:
    """Return the request with its output's full path; raise on what makes no sense."""
    check_question(request)
    check_detail(request.detail)
    if not request.output:
        raise UsageError("No output was given: name the GeoTIFF to write.")
    return dataclasses.replace(request, output=str(Path(request.output).absolute()))


def _around(window: PixelWindow, places: Sequence[Place]) -> PixelWindow:
    """Return the pixels that a store has to cover: the area and all places."""
    rows = [place.row for place in places]
    cols = [place.col for place in places]
    top, left = min([window.row, *rows]), min([window.col, *cols])
    bottom = max([window.row + window.height, *(row + 1 for row in rows)])
    right = max([window.col + window.width, *(col + 1 for col in cols)])
    return PixelWindow(top, left, bottom - top, right - left)


def _write(
    request: SimilarityRequest,
    read: ReadScene,
    heat: HeatMap,
    window: PixelWindow,
    places: Sequence[Place],
    tags: dict[str, str],
    job: Job,
) -> list[float]:
    """Write the GeoTIFF and return its value at each place, NaN outside the area."""
    layout = Layout(
        path=request.output,
        bands=1,
        dtype="float32",
        nodata=_NAN,
        tags=tags,
        descriptions=("similarity",),
        resampling=Resampling.average,
    )
    if request.live:
        layout = dataclasses.replace(layout, quick=True, tile_rows=_STRIP_ROWS)
    found = [_NAN] * len(places)
    transform, crs = read.scene.placed(window), read.scene.crs
    with OutputSet([layout], window.width, window.height, transform, crs) as files:
        row = window.row
        for block in heat.blocks():
            job.progress(1.0, "Writing")
            for number, place in enumerate(places):
                inside = 0 <= place.col - window.col < window.width
                if inside and row <= place.row < row + len(block):
                    found[number] = float(block[place.row - row, place.col - window.col])
            files.append([block[None]])
            row += len(block)
        if heat.pixels:
            files.commit()
    return found


def _point(read: ReadScene, place: Place, value: float) -> PointValue:
    spectrum = read.spectrum(place.row, place.col)
    return PointValue(
        x=place.x,
        y=place.y,
        positive=place.positive,
        row=place.row,
        col=place.col,
        value=value if np.isfinite(value) else None,
        spectrum=tuple(float(v) if np.isfinite(v) else None for v in spectrum),
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
