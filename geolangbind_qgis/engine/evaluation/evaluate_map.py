# SPDX-License-Identifier: GPL-2.0-or-later
"""Compare a class map, made now or before, with a reference, pixel by pixel of the map."""

from __future__ import annotations

import dataclasses
import tempfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from geolangbind_qgis.engine.errors import AreaError, UsageError
from geolangbind_qgis.engine.evaluation import mapping, report
from geolangbind_qgis.engine.evaluation.class_map import ClassMap
from geolangbind_qgis.engine.evaluation.confusion import confusion, figures
from geolangbind_qgis.engine.evaluation.reference import Reference, open_reference
from geolangbind_qgis.engine.evaluation.requests import MapRequest
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.raster.scene import PixelWindow, Scene
from geolangbind_qgis.engine.tasks.classify import classify
from geolangbind_qgis.protocol import ClassifyRequest, ModelReport, SceneReport

if TYPE_CHECKING:
    from geolangbind_qgis.engine.shelf import ModelShelf

_STRIP_PX = 8_000_000


@dataclass(frozen=True)
class Mapped:
    """A value of the reference and the class it stands for."""

    value: str
    name: str
    stands_for: str


@dataclass(frozen=True)
class MapEvaluation(report.Evaluation):
    """A class map against a reference; samples are pixels of the map.

    ``without_map``: pixels with a label where the map has no data; they do not count.
    """

    map: str
    reference: str
    mapping: tuple[Mapped, ...]
    without_map: int
    scene: SceneReport | None


def evaluate_map(request: MapRequest, job: Job, models: ModelShelf) -> MapEvaluation:
    """Make the map unless there is one, and compare it with the reference.

    Raises one of ``engine.errors`` with one clear line, or ``Cancelled``; then nothing
    was written.
    """
    started = time.monotonic()
    report.check_folder(request.output)
    job.progress(0.0, "Reading the reference")
    reference = open_reference(request.reference, request.field)
    if request.map:
        with ClassMap(request.map) as found:
            result = _compare(found, reference, request, job)
    elif request.classify is not None:
        result = _classified(request.classify, reference, request, job, models)
    else:
        raise UsageError("There is nothing to compare: give a scene, or a class map with --map.")
    result = dataclasses.replace(result, seconds=time.monotonic() - started)
    job.progress(1.0, "Writing the results")
    accuracy = 100.0 * (result.overall_accuracy or 0.0)
    what = result.map or (result.scene.path if result.scene else "")
    title = f"{Path(what).name}: {accuracy:.1f} % of {result.samples:,} pixels"
    return report.write(request.output, result, title)


def _classified(
    how: ClassifyRequest, reference: Reference, request: MapRequest, job: Job, models: ModelShelf
) -> MapEvaluation:
    """Classify the scene into a folder that does not stay, and compare."""
    numbers, _ = mapping.resolve(reference.labels, request.pairs, how.classes)
    with Scene(how.scene.path) as scene, reference.on(scene, numbers) as labels:
        # what cannot be laid over the scene, or lies elsewhere, says so before the work
        if not any((labels(strip) > 0).any() for strip in _strips(scene)):
            raise _no_overlap(request, "the scene")
    with tempfile.TemporaryDirectory(prefix="geolangbind-") as folder:
        output = str(Path(folder) / "classes.tif")
        made = classify(dataclasses.replace(how, output=output), job, models)
        with ClassMap(output) as found:
            result = _compare(found, reference, request, job)
    return dataclasses.replace(
        result,
        map="",
        model=made.model,
        scene=made.scene,
        notes=(*result.notes, *made.notes),
    )


def _compare(found: ClassMap, reference: Reference, request: MapRequest, job: Job) -> MapEvaluation:
    numbers, notes = mapping.resolve(reference.labels, request.pairs, found.classes)
    matrix, without_map = _count(found, reference, numbers, job)
    if not matrix.any():
        raise _no_overlap(request, "the map")
    names = [spec.name for spec in found.classes]
    return MapEvaluation(
        kind="scene",
        **report.parts(found.classes, matrix, figures(matrix)),
        model=_model_of(found),
        seconds=0.0,
        notes=(*reference.notes, *notes),
        files=(),
        map=request.map,
        reference=request.reference,
        mapping=tuple(
            Mapped(value, reference.labels[value], names[number - 1])
            for value, number in numbers.items()
        ),
        without_map=without_map,
        scene=None,
    )


def _no_overlap(request: MapRequest, other: str) -> AreaError:
    return AreaError(
        f"No pixel has both a class and a label: {request.reference} and {other} do not "
        "overlap, or hold no data where they do."
    )


def _strips(grid: Scene) -> Iterator[PixelWindow]:
    rows = max(1, _STRIP_PX // grid.width)
    for row in range(0, grid.height, rows):
        yield PixelWindow(row, 0, min(rows, grid.height - row), grid.width)


def _count(
    found: ClassMap, reference: Reference, numbers: Mapping[str, int], job: Job
) -> tuple[np.ndarray, int]:
    """Return the confusion matrix and how many labelled pixels have no map, strip by strip."""
    grid, classes = found.grid, len(found.classes)
    matrix, without_map = np.zeros((classes, classes + 1), np.int64), 0
    with reference.on(grid, numbers) as labels:
        for strip in _strips(grid):
            job.progress(strip.row / grid.height, "Comparing with the reference")
            truth, mapped = labels(strip), found.read(strip)
            matrix += confusion(truth, mapped, classes)
            without_map += int(((truth > 0) & (mapped > classes)).sum())
    return matrix, without_map


def _model_of(found: ClassMap) -> ModelReport | None:
    """Return the model that made the map, if its tags say so."""
    tags = found.grid.metadata.tags.get("", {})
    if "GEOLANGBIND_MODEL" not in tags:
        return None
    said = {name: tags.get(f"GEOLANGBIND_{name.upper()}", "") for name in
            ("model", "checkpoint", "sha256", "licence")}  # fmt: skip
    return ModelReport(said["model"], said["checkpoint"], said["sha256"], said["licence"], "")
