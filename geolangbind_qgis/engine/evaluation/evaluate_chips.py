# SPDX-License-Identifier: GPL-2.0-or-later
"""Zero-shot classification of labelled chips, as published tables measure it.

Each chip is resized to the model's window and encoded as a whole (pooled embedding);
it gets the class with the highest cosine similarity to its prompts, each averaged over
the templates. Top-5 is the share of chips whose class is among the five best.
"""

from __future__ import annotations

import logging
import time
from collections import Counter, deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from geolangbind_qgis.engine.errors import (
    GeoLangBindError,
    PromptError,
    SceneError,
    WavelengthError,
)
from geolangbind_qgis.engine.evaluation import report
from geolangbind_qgis.engine.evaluation.chips import ChipImage, ChipReader, Reading
from geolangbind_qgis.engine.evaluation.confusion import confusion, figures
from geolangbind_qgis.engine.evaluation.encoding import ChipEncoder
from geolangbind_qgis.engine.evaluation.folders import Chip, ChipFolder, find_chips
from geolangbind_qgis.engine.evaluation.requests import ChipsRequest
from geolangbind_qgis.engine.explain import one_line
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.tasks.describe import model_report
from geolangbind_qgis.engine.tasks.scores import embed_classes, templates_for
from geolangbind_qgis.prompts import check_classes

if TYPE_CHECKING:
    from geolangbind_qgis.engine.shelf import ModelShelf

log = logging.getLogger(__name__)

TOP = 5
_READERS_CPU, _READERS_GPU = 2, 8
_SAY_EVERY_S = 0.5


@dataclass(frozen=True)
class ReadAs:
    """How many chips were read in one way."""

    chips: int
    sensor: str
    bands: tuple[int, ...]
    wavelengths_um: tuple[float, ...]
    scaling: str


@dataclass(frozen=True)
class ChipsEvaluation(report.Evaluation):
    """Labelled chips; ``top5`` is ``None`` with fewer than five classes.

    ``unreadable`` holds one line a chip that took no part.
    """

    folder: str
    window: int
    templates: tuple[str, ...]
    top1: float | None
    top5: float | None
    readings: tuple[ReadAs, ...]
    unreadable: tuple[str, ...]


def evaluate_chips(request: ChipsRequest, job: Job, models: ModelShelf) -> ChipsEvaluation:
    """Classify every chip of a folder and compare with its folder's class.

    Raises one of ``engine.errors`` with one clear line, or ``Cancelled``; then nothing
    was written.
    """
    started = time.monotonic()
    report.check_folder(request.output)
    found = find_chips(request.folder, request.classes)
    _check(found)
    model = models.get(request.model, job)
    device = next(iter(model.parameters())).device
    templates = templates_for(model, request.templates)
    job.progress(0.0, "Reading the prompts")
    head = embed_classes(model, found.classes, templates, device)
    reader = ChipReader(request.how, request.wavelengths_um, model.config.image_size)
    tally = _Tally(found.chips, len(found.classes))
    with ChipEncoder(model, head, job, tally.take) as encoder:
        threads = _READERS_CPU if device.type == "cpu" else _READERS_GPU
        for number, chip in enumerate(_read(reader, found.chips, threads, job)):
            if isinstance(chip, ChipImage):
                tally.ways[chip.reading] += 1
                encoder.add(number, chip)
            else:
                tally.refuse(found.chips[number], chip)
        encoder.finish()
    tally.check()
    matrix = confusion(tally.labels, tally.best, len(found.classes))
    overall = figures(matrix)
    result = ChipsEvaluation(
        kind="chips",
        **report.parts(found.classes, matrix, overall),
        model=model_report(model, request.model.name, device),
        seconds=time.monotonic() - started,
        notes=(*found.notes, *tally.notes()),
        files=(),
        folder=request.folder,
        window=model.config.image_size,
        templates=templates,
        top1=report.rounded(overall.overall_accuracy),
        top5=report.rounded(tally.top_share()) if len(found.classes) >= TOP else None,
        readings=tally.readings(),
        unreadable=tuple(tally.unreadable),
    )
    job.progress(1.0, "Writing the results")
    accuracy = 100.0 * (overall.overall_accuracy or 0.0)
    title = f"{request.model.name}: {accuracy:.1f} % of {overall.samples:,} chips"
    return report.write(request.output, result, title)


def _check(found: ChipFolder) -> None:
    for problem in check_classes(found.classes):
        if problem.severity == "error":
            raise PromptError(problem.message)
    if len(found.classes) < 2:
        raise PromptError(
            "There is only one class, so every chip would get it: add the folders, or name the "
            "classes, that it is to be told from."
        )


def _read(
    reader: ChipReader, chips: Sequence[Chip], threads: int, job: Job
) -> Iterator[ChipImage | GeoLangBindError]:
    """Yield each chip in order, read a few ahead, or why it cannot be used."""

    def read(chip: Chip) -> ChipImage | GeoLangBindError:
        try:
            return reader.read(chip.path)
        except (SceneError, WavelengthError) as error:
            return error

    ahead: deque[Future[ChipImage | GeoLangBindError]] = deque()
    pool = ThreadPoolExecutor(threads, "chips")
    job.start_clock()
    said = 0.0
    try:
        for number, chip in enumerate(chips):
            ahead.append(pool.submit(read, chip))
            if len(ahead) > 4 * threads:
                yield ahead.popleft().result()
            job.check()
            if time.monotonic() - said > _SAY_EVERY_S:
                said = time.monotonic()
                done = number / len(chips)
                message = f"Encoding: {number:,} of {len(chips):,} chips"
                job.progress(done, message, job.remaining(done))
        while ahead:
            job.check()
            yield ahead.popleft().result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


class _Tally:
    """What came of each chip."""

    def __init__(self, chips: Sequence[Chip], classes: int) -> None:
        self.labels = np.array([chip.label for chip in chips])
        self.best = np.full(len(chips), classes + 1)  # stays for a chip that cannot be used
        self.ways: Counter[Reading] = Counter()
        self.unreadable: list[str] = []
        self._among_top = 0
        self._first: GeoLangBindError | None = None

    def take(self, number: int, scores: np.ndarray) -> None:
        """Note the scores (classes,) of chip ``number``."""
        order = np.argsort(-scores, kind="stable")
        self.best[number] = order[0] + 1
        self._among_top += int(self.labels[number] - 1 in order[:TOP])

    def refuse(self, chip: Chip, error: GeoLangBindError) -> None:
        """Note that ``chip`` cannot be used."""
        text = one_line(str(error))
        self.unreadable.append(text if chip.path in text else f"{chip.path}: {text}")
        self._first = self._first or error
        log.warning("chip left out: %s", self.unreadable[-1])

    def check(self) -> None:
        """Raise the first chip's error, if none could be used."""
        if self._first is not None and len(self.unreadable) == len(self.labels):
            raise type(self._first)(
                f"None of the {len(self.labels):,} chips can be used. The first: "
                f"{self.unreadable[0]}"
            )

    def top_share(self) -> float:
        """Return the share of the chips used whose class is among the ``TOP`` best."""
        return self._among_top / (len(self.labels) - len(self.unreadable))

    def readings(self) -> tuple[ReadAs, ...]:
        """Return the ways in which chips were read, the most frequent first."""
        return tuple(
            ReadAs(count, way.sensor, way.bands, way.wavelengths_um, way.scaling)
            for way, count in self.ways.most_common()
        )

    def notes(self) -> list[str]:
        """Return what a person should know."""
        found = []
        if self.unreadable:
            found.append(
                f"{len(self.unreadable):,} of {len(self.labels):,} chips cannot be used and took "
                "no part: see unreadable."
            )
        if len(self.ways) > 1:
            found.append(
                f"Chips were read in {len(self.ways)} different ways (see readings): give bands, "
                "--sensor or --scaling to read all alike."
            )
        return found
