# SPDX-License-Identifier: GPL-2.0-or-later
"""Type class names, get a class map: the task behind the dock, Processing and the command line."""

from __future__ import annotations

import dataclasses
import logging
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch

from geolangbind_qgis.engine.errors import AreaError, PromptError, UsageError
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.raster.area import AreaMask, locate
from geolangbind_qgis.engine.raster.ground import Ground
from geolangbind_qgis.engine.raster.reading import StripReader
from geolangbind_qgis.engine.raster.scene import PixelWindow, Scene
from geolangbind_qgis.engine.raster.windows import WindowPlan, plan_windows
from geolangbind_qgis.engine.raster.writing import OutputSet, check_outputs
from geolangbind_qgis.engine.tasks import outputs, provenance
from geolangbind_qgis.engine.tasks.accumulate import StripAccumulator
from geolangbind_qgis.engine.tasks.areas import AreaTable, least_percent
from geolangbind_qgis.engine.tasks.describe import model_report, report
from geolangbind_qgis.engine.tasks.encoding import (
    check_detail,
    encoding_notes,
    no_data,
    reader_threads,
)
from geolangbind_qgis.engine.tasks.finish import Block, Decision, Finisher
from geolangbind_qgis.engine.tasks.pipeline import Pipeline
from geolangbind_qgis.engine.tasks.resolve import choose_bands, choose_scaling
from geolangbind_qgis.engine.tasks.scores import embed_classes, templates_for, window_scorer
from geolangbind_qgis.engine.worker import EncoderWorker, batch_size
from geolangbind_qgis.prompts import check_classes, with_colors
from geolangbind_qgis.protocol import (
    ClassifyRequest,
    ClassifyResult,
    ModelReport,
    SceneReport,
)

if TYPE_CHECKING:
    from geolangbind_qgis.engine.shelf import ModelShelf

log = logging.getLogger(__name__)


def classify(request: ClassifyRequest, job: Job, models: ModelShelf) -> ClassifyResult:
    """Classify a scene and write class, confidence and, if asked, score rasters.

    Raises one of ``engine.errors`` with one clear line, or ``Cancelled``; then
    nothing was written.
    """
    started = time.monotonic()
    request, warnings = _checked(request)
    with Scene(request.scene.path) as scene:
        paths = _output_paths(request)
        check_outputs([path for path in paths if path], scene.files)
        window, mask = locate(scene, request.scene.area)
        bands = choose_bands(scene, request.scene)
        wavelengths = bands.wavelengths_um()
        scaler, sentence = choose_scaling(scene, request.scene, bands)
        model = models.get(request.model, job)
        run = _Run(request, job, model, scene, window, mask, paths)
        threads = reader_threads(run.device)
        reader = StripReader(scene, bands.indexes, scaler, run.plan, wavelengths, threads)
        return run.go(reader, wavelengths, report(scene, bands, sentence), warnings, started)


@dataclass
class _Run:
    """The parts of one run that stay the same from start to end."""

    request: ClassifyRequest
    job: Job
    model: Any
    scene: Scene
    window: PixelWindow
    mask: AreaMask
    paths: tuple[str, str, str]

    def __post_init__(self) -> None:
        config = self.model.config
        self.device: torch.device = next(iter(self.model.parameters())).device
        self.plan: WindowPlan = plan_windows(
            self.scene.height,
            self.scene.width,
            self.window,
            config.image_size,
            config.patch_size,
            self.request.detail,
            self.request.look,
        )

    def go(
        self,
        reader: StripReader,
        wavelengths: Sequence[float],
        scene: SceneReport,
        warnings: Sequence[str],
        started: float,
    ) -> ClassifyResult:
        """Encode, write, and return what was found."""
        request, plan = self.request, self.plan
        templates = templates_for(self.model, request.templates)
        self.job.progress(0.0, "Reading the prompts")
        head = embed_classes(self.model, request.classes, templates, self.device)
        score = window_scorer(self.model, wavelengths, head, plan, request.look)
        model = model_report(self.model, request.model.name, self.device)
        as_run = provenance.request_as_run(request, scene, templates)
        tags = {
            **provenance.tags(as_run, scene, model, self.window, wavelengths),
            **provenance.class_tags(as_run.classes, templates),
        }
        table = AreaTable(len(request.classes), Ground(self.scene, self.window))
        size = batch_size(self.device, plan.grid**2, self.model.config.width)
        try:
            with (
                OutputSet(
                    outputs.layouts(request.classes, self.paths, tags),
                    self.window.width,
                    self.window.height,
                    self.scene.placed(self.window),
                    self.scene.crs,
                ) as files,
                EncoderWorker(score, self.device, size) as worker,
            ):
                pipeline = self._pipeline(reader, worker)
                for block in pipeline.run():
                    self._keep(block, table, files)
                if table.pixels == 0:
                    raise AreaError(no_data(self.scene, self.window, self.mask))
                self.job.progress(1.0, "Writing overviews")
                files.commit()
        finally:
            reader.close()
        notes = self._notes(worker, pipeline, warnings, reader.clipped_share)
        return self._result(table, scene, model, time.monotonic() - started, notes)

    def _pipeline(self, reader: StripReader, worker: EncoderWorker) -> Pipeline[Block]:
        request, count = self.request, len(self.request.classes)
        alone = count == 1
        decision = Decision(
            competition="sigmoid" if alone else request.competition,
            scale=_number(self.model.logit_scale, exponential=True),
            bias=_number(getattr(self.model, "logit_bias", None)),
            keep_scores=bool(self.paths[2]),
        )
        return Pipeline(
            self.plan,
            reader,
            worker,
            StripAccumulator(self.plan, count, self.device),
            Finisher(self.plan, count, request.smoothing, decision),
            self.job,
            self.device,
        )

    def _keep(self, block: Block, table: AreaTable, files: OutputSet) -> None:
        """Mask, count and write one finished block."""
        rows = PixelWindow(
            self.window.row + block.row, self.window.col, len(block.best), self.window.width
        )
        inside = self.mask.inside(rows)
        if inside is not None:
            block.valid = block.valid & inside
        table.add(block.row, block.best, block.percent, block.valid)
        least = least_percent(self.request.threshold)
        files.append(outputs.arrays(block, len(self.request.classes), least, self.paths))

    def _notes(
        self,
        worker: EncoderWorker,
        pipeline: Pipeline[Block],
        warnings: Sequence[str],
        clipped: float,
    ) -> tuple[str, ...]:
        alone = "With a single class the confidence is that class's own probability."
        return (
            *warnings,
            *((alone,) if len(self.request.classes) == 1 else ()),
            *encoding_notes(self.scene, (self.plan.window_px,) * 2, worker, pipeline, clipped),
        )

    def _result(
        self,
        table: AreaTable,
        scene: SceneReport,
        model: ModelReport,
        seconds: float,
        notes: tuple[str, ...],
    ) -> ClassifyResult:
        areas, unclassified = table.summary(self.request.classes, self.request.threshold)
        return ClassifyResult(
            class_raster=self.paths[0],
            confidence_raster=self.paths[1],
            scores_raster=self.paths[2],
            areas=areas,
            unclassified_hectares=unclassified,
            hectares_by_confidence=table.hectares_by_confidence(),
            scene=scene,
            model=model,
            seconds=seconds,
            windows=self.plan.count,
            notes=notes,
            pixels_by_confidence=table.pixels_by_confidence(),
        )


def _checked(request: ClassifyRequest) -> tuple[ClassifyRequest, tuple[str, ...]]:
    """Return the request with colours filled in, and warnings; raise on the first error."""
    if not request.output:
        raise UsageError("No output was given: name the GeoTIFF to write.")
    check_detail(request.detail)
    if not 0.0 <= request.threshold <= 1.0:
        raise UsageError(f"The threshold must lie between 0 and 1, not {request.threshold:g}.")
    problems = check_classes(request.classes)
    for problem in problems:
        if problem.severity == "error":
            raise PromptError(problem.message)
    classes = with_colors(request.classes)
    alone = "Only one class"
    warnings = tuple(p.message for p in problems if not p.message.startswith(alone))
    return dataclasses.replace(request, classes=classes), warnings


def _output_paths(request: ClassifyRequest) -> tuple[str, str, str]:
    """Return absolute paths of class, confidence and (or empty) score rasters."""
    output = Path(request.output).absolute()
    confidence = request.confidence_output or str(
        output.with_name(f"{output.stem}_confidence{output.suffix}")
    )
    scores = str(Path(request.scores_output).absolute()) if request.scores_output else ""
    return str(output), str(Path(confidence).absolute()), scores


def _number(parameter: Any, exponential: bool = False) -> float:
    """Return a scalar parameter (0 for ``None``), or its exponential."""
    if parameter is None:
        return 0.0
    value = torch.as_tensor(parameter).detach().cpu().double().reshape(())
    return float(value.exp() if exponential else value)
