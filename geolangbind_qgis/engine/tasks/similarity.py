# SPDX-License-Identifier: GPL-2.0-or-later
"""Where is this? Places, phrases or street-view photos in, a heatmap of the scene out.

The first question encodes the scene into its store (``tasks.embed``, for GAIR
``tasks.localized``); every further one touches no image: its examples become one vector
(``tasks.question``), whose cosine with every patch (``tasks.heatmap``), or with the
localized embedding at every point (``tasks.localized_heat``), is the map.
"""

from __future__ import annotations

import dataclasses
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from geolangbind_qgis.engine.errors import UsageError
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.models.catalogue import GAIR, check_family, entry
from geolangbind_qgis.engine.tasks.answering import Run
from geolangbind_qgis.engine.tasks.at_hand import AtHand, ReadScene
from geolangbind_qgis.engine.tasks.encoding import check_detail
from geolangbind_qgis.engine.tasks.gair_answering import GairRun
from geolangbind_qgis.engine.tasks.gair_scene import GairScene
from geolangbind_qgis.engine.tasks.question import check_question
from geolangbind_qgis.protocol import SimilarityRequest, SimilarityResult

if TYPE_CHECKING:
    from geolangbind_qgis.engine.shelf import ModelShelf


def similarity(
    request: SimilarityRequest, job: Job, models: ModelShelf, at_hand: AtHand
) -> SimilarityResult:
    """Write the heatmap of a question and return what was found.

    Raises one of ``engine.errors`` with one clear line, or ``Cancelled``; then no
    heatmap was written.
    """
    started = time.monotonic()
    request = _checked(request)
    gair = entry(request.model.name).family == GAIR
    read = at_hand.scene(request.scene, GairScene if gair else ReadScene)
    try:
        with ThreadPoolExecutor(1, "spectra") as beside:
            result = _run(request, job, read).go(models, at_hand, beside)
    finally:
        read.rest()
    return dataclasses.replace(result, seconds=time.monotonic() - started)


def _run(request: SimilarityRequest, job: Job, read: ReadScene) -> Run:
    if isinstance(read, GairScene):
        return GairRun(request, job, read)
    return Run(request, job, read)


def _checked(request: SimilarityRequest) -> SimilarityRequest:
    """Return the request with its output's full path and plain numbers; raise on nonsense."""
    check_question(request)
    check_detail(request.detail)
    if not request.output:
        raise UsageError("No output was given: name the GeoTIFF to write.")
    if request.photos:
        check_family(request.model.name, GAIR)
    if entry(request.model.name).family != GAIR:
        if request.spacing is not None:
            raise UsageError(
                "A spacing is for GAIR: heatmaps of other models have the scene's own pixels."
            )
    elif request.texts or request.not_texts:
        raise UsageError(
            "GAIR knows photos and places but no phrases: ask a GeoLangBind model about words."
        )
    return dataclasses.replace(
        request,
        output=str(Path(request.output).absolute()),
        points=tuple((float(x), float(y)) for x, y in request.points),
        not_points=tuple((float(x), float(y)) for x, y in request.not_points),
        photos=tuple(str(Path(path).absolute()) for path in request.photos),
    )
