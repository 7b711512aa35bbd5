# SPDX-License-Identifier: GPL-2.0-or-later
"""Location embeddings at points, as attributes beside those the points have."""

from __future__ import annotations

import dataclasses
import os
import time
import uuid
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from geolangbind_qgis.engine.errors import OutputError, SceneError, UsageError
from geolangbind_qgis.engine.geojson import SUFFIXES
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.raster.degrees import Degrees, read_crs
from geolangbind_qgis.engine.raster.moving import move_together
from geolangbind_qgis.engine.raster.writing import explained
from geolangbind_qgis.engine.tasks.describe import model_report
from geolangbind_qgis.engine.tasks.gair import CREDIT, gair_model
from geolangbind_qgis.engine.tasks.location_encoding import LocationWorker
from geolangbind_qgis.engine.tasks.point_files import PointFile, open_points
from geolangbind_qgis.protocol import LocationPointsRequest, LocationPointsResult

if TYPE_CHECKING:
    from geolangbind_qgis.engine.models.gair import Gair
    from geolangbind_qgis.engine.shelf import ModelShelf

_LICENCE = ".licence.txt"
_WITHIN = 1.0  # units of a projected CRS: how well a point has to come back


def location_points(
    request: LocationPointsRequest, job: Job, models: ModelShelf
) -> LocationPointsResult:
    """Write the points with their location embeddings and return how many they are.

    Raises one of ``engine.errors`` with one clear line, or ``Cancelled``; then nothing was
    written.
    """
    started = time.monotonic()
    request = _checked(request)
    points = open_points(request.points, request.x_field, request.y_field)
    degrees = Degrees(read_crs(request.points_crs or points.crs, "points"))
    model = gair_model(request.model, models, job)
    names = _names(points, request.prefix, model.config.width)
    output = Path(request.output)
    part = output.with_name(f".{output.stem}.{uuid.uuid4().hex[:8]}.part{output.suffix}")
    moves = [(part, output)]
    if output.suffix.lower() not in SUFFIXES:  # a table has no place for the licence
        moves.append((part.with_suffix(_LICENCE), output.with_name(output.name + _LICENCE)))
    try:
        with explained(request.output):
            count, empty = _write(points, degrees, model, part, names, job)
            for beside, _ in moves[1:]:
                beside.write_text(f"{output.name}: {CREDIT}\n", encoding="utf-8")
        job.check()
        move_together(moves, stale=[])
    finally:
        for unfinished, _ in moves:
            unfinished.unlink(missing_ok=True)
    return LocationPointsResult(
        output=request.output,
        points=count,
        left_empty=empty,
        channels=len(names),
        model=model_report(model, request.model.name, model.device),
        seconds=time.monotonic() - started,
        notes=_notes(empty),
    )


def _write(
    points: PointFile,
    degrees: Degrees,
    model: Gair,
    part: Path,
    names: Sequence[str],
    job: Job,
) -> tuple[int, int]:
    """Write all points to ``part``; return how many, and how many lie nowhere on Earth."""
    count = empty = 0
    job.start_clock()
    with points.writer(part, names, CREDIT) as write, LocationWorker(model) as worker:
        for chunk in points.chunks():
            places = degrees.lonlat(chunk.places[:, 0], chunk.places[:, 1], _WITHIN)
            there = np.isfinite(places).all(axis=1)
            values = np.full((len(places), len(names)), np.nan, np.float32)
            if there.any():
                values[there] = worker.submit(places[there], job).collect(job)
            write(chunk.items, values)
            count += len(places)
            empty += int(np.count_nonzero(~there))
            remaining = job.remaining(chunk.share)
            job.progress(chunk.share, f"{count:,} points", remaining)
    if not count:
        raise SceneError("The file holds no points: choose another one.")
    if empty == count:
        raise SceneError(
            f"None of the {count:,} points lies on Earth: check their coordinates and their "
            "coordinate reference system."
        )
    return count, empty


def _names(points: PointFile, prefix: str, width: int) -> list[str]:
    names = [f"{prefix}{number:03}" for number in range(width)]
    taken = sorted(set(names) & set(points.fields))
    if taken:
        raise UsageError(
            f"The points have an attribute {taken[0]} already: choose another prefix with --prefix."
        )
    return names


def _notes(empty: int) -> tuple[str, ...]:
    if not empty:
        return (CREDIT,)
    return (CREDIT, f"{empty:,} points lie nowhere on Earth: their attributes are empty.")


def _checked(request: LocationPointsRequest) -> LocationPointsRequest:
    if not request.output:
        raise UsageError("No output was given: name the file to write.")
    if not request.prefix.strip():
        raise UsageError("The attributes need a prefix, such as emb_.")
    output = Path(request.output).absolute()
    suffix = Path(request.points).suffix.lower()
    if output.suffix.lower() != suffix:
        raise OutputError(
            f"The output {output} must be of the same format as the points: let it end in "
            f"{suffix or '.csv'}."
        )
    if not output.parent.is_dir():
        raise OutputError(f"The output folder {output.parent} does not exist: create it first.")
    if output.is_dir() or os.path.realpath(output) == os.path.realpath(request.points):
        raise OutputError(f"The output {output} is a folder or the points: choose another name.")
    return dataclasses.replace(request, output=str(output))
