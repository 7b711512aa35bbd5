# SPDX-License-Identifier: GPL-2.0-or-later
"""Reading, encoding and finishing of a scene, overlapped, in bounded memory.

A feeder thread takes strips from the readers, cuts windows and hands batches to
the encoder; the calling thread takes the scores in order, blends them and turns
every finished row of windows into blocks of pixels. All queues are bounded.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator
from concurrent.futures import Future, TimeoutError
from dataclasses import dataclass

import numpy as np
import torch

from geolangbind_qgis.engine.errors import Cancelled
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.raster.reading import Strip, StripReader
from geolangbind_qgis.engine.raster.windows import WindowPlan
from geolangbind_qgis.engine.tasks.accumulate import StripAccumulator
from geolangbind_qgis.engine.tasks.finish import Block, Finisher
from geolangbind_qgis.engine.worker import EncoderWorker

_POLL_S = 0.1


@dataclass(frozen=True)
class _Batch:
    """Scores to come, and the columns of the windows they belong to."""

    cols: tuple[int, ...]
    scores: Future[torch.Tensor]


@dataclass(frozen=True)
class _RowEnd:
    """The strips of a row of windows; follows the row's last batch."""

    row: int
    strips: tuple[Strip, ...]


class Pipeline:
    """One pass over a scene.

    Attributes:
        encoded: windows whose scores have come.
        skipped: windows without data, not encoded.
    """

    def __init__(
        self,
        plan: WindowPlan,
        reader: StripReader,
        worker: EncoderWorker,
        accumulator: StripAccumulator,
        finisher: Finisher,
        job: Job,
        device: torch.device,
    ) -> None:
        self._plan, self._reader, self._worker = plan, reader, worker
        self._accumulator, self._finisher = accumulator, finisher
        self._job, self._device = job, device
        self._results: queue.Queue[tuple[int, object]] = queue.Queue(maxsize=256)
        self._stop = threading.Event()
        self.encoded = 0
        self.skipped = 0

    def run(self) -> Iterator[Block]:
        """Yield finished blocks from the top; raises what reading or encoding raised."""
        feeder = threading.Thread(target=self._feed, name="feeder", daemon=True)
        feeder.start()
        self._job.start_clock()
        try:
            while True:
                item = self._next()
                if item is None:
                    break
                if isinstance(item, BaseException):
                    raise item
                if isinstance(item, _RowEnd):
                    yield from self._finish_row(item)
                elif isinstance(item, _Batch):
                    self._blend(item)
            yield from self._finisher.flush()
        finally:
            self._stop.set()
            self._worker.close()
            feeder.join()

    def _next(self) -> object:
        while True:
            self._job.check()
            try:
                return self._results.get(timeout=_POLL_S)[1]
            except queue.Empty:
                continue

    def _blend(self, batch: _Batch) -> None:
        while True:
            self._job.check()
            try:
                scores = batch.scores.result(timeout=_POLL_S)
                break
            except TimeoutError:
                continue
        for col, window in zip(batch.cols, scores, strict=True):
            self._accumulator.add(col, window)
        self.encoded += len(batch.cols)
        done = (self.encoded + self.skipped) / self._plan.count
        self._job.progress(
            done,
            f"Encoding: {self.encoded + self.skipped:,} of {self._plan.count:,} windows",
            self._job.remaining(done),
        )

    def _finish_row(self, end: _RowEnd) -> Iterator[Block]:
        scores, reached = self._accumulator.finish_row(end.row)
        guide = np.concatenate([strip.guide for strip in end.strips], axis=-1)
        valid = np.concatenate([strip.valid for strip in end.strips], axis=-1)
        yield from self._finisher.push(
            scores,
            reached,
            torch.from_numpy(guide).to(self._device),
            torch.from_numpy(valid).to(self._device),
        )

    def _feed(self) -> None:
        """Run in the feeder thread: strips in, batches and row ends out."""
        try:
            for row in range(len(self._plan.rows)):
                self._feed_row(row)
            self._put(None)
        except Cancelled:
            pass
        except BaseException as error:
            self._put_last(error)

    def _feed_row(self, row: int) -> None:
        strips = []
        images: list[np.ndarray] = []
        cols: list[int] = []
        for group in range(len(self._reader.groups)):
            strip = self._wait(self._reader.strip(row, group))
            strips.append(strip)
            for col in range(strip.first, strip.end):
                image = strip.image(self._plan, col)
                if image is None:
                    self.skipped += 1
                    continue
                images.append(image)
                cols.append(col)
                if len(images) == self._worker.batch:
                    self._submit(images, cols)
                    images, cols = [], []
        if images:
            self._submit(images, cols)
        self._put(_RowEnd(row, tuple(strips)))

    def _submit(self, images: list[np.ndarray], cols: list[int]) -> None:
        self._put(_Batch(tuple(cols), self._worker.submit(images)))

    def _wait(self, future: Future[Strip]) -> Strip:
        while True:
            if self._stop.is_set():
                raise Cancelled
            try:
                return future.result(timeout=_POLL_S)
            except TimeoutError:
                continue

    def _put(self, item: object) -> None:
        while not self._stop.is_set():
            try:
                self._results.put((0, item), timeout=_POLL_S)
            except queue.Full:
                continue
            return
        raise Cancelled

    def _put_last(self, error: BaseException) -> None:
        try:
            self._put(error)
        except Cancelled:
            return
