# SPDX-License-Identifier: GPL-2.0-or-later
"""Reading, encoding and finishing of a scene, overlapped, in bounded memory.

A feeder thread takes strips from the readers, cuts windows and hands batches to
the encoder; the calling thread takes what comes back in order, blends it and
hands every finished row of windows to a sink: the class map's ``Finisher`` or the
embedding store's. All queues are bounded.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, TimeoutError
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

import numpy as np
import torch

from geolangbind_qgis.engine.errors import Cancelled
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.raster.reading import GUIDE_CHANNELS, Strip, StripReader
from geolangbind_qgis.engine.raster.windows import WindowPlan
from geolangbind_qgis.engine.tasks.accumulate import StripAccumulator
from geolangbind_qgis.engine.tasks.scores import check_answers
from geolangbind_qgis.engine.worker import EncoderWorker

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_POLL_S = 0.1
_WAITING = 16  # batches between the encoder and blending
_GUIDE_BYTES = 64 * 1024 * 1024  # of guides between reading and finishing


class RowSink(Protocol[T_co]):
    """Takes blended patch rows as they become final, and yields what they complete."""

    def push(
        self, scores: torch.Tensor, reached: torch.Tensor, guide: torch.Tensor, valid: torch.Tensor
    ) -> Iterator[T_co]:
        """Take the next n patch rows of q pixels each, all on one device.

        ``scores`` (channels, n, width), ``reached`` (n, width), ``guide``
        (guide channels, n*q, width*q) and ``valid`` (n*q, width*q).
        """

    def flush(self) -> Iterator[T_co]:
        """Yield what is left after the last row."""


@dataclass(frozen=True)
class _RowEnd:
    """Guide and valid pixels of a row of windows, strip by strip; follows its last window."""

    row: int
    guides: tuple[np.ndarray, ...]
    valid: tuple[np.ndarray, ...]


@dataclass(frozen=True)
class _Batch:
    """Scores to come; what they belong to, in order: columns of windows, and ends of rows."""

    items: tuple[int | _RowEnd, ...]
    scores: Future[torch.Tensor] | None  # None: no windows, only ends of rows


class Pipeline(Generic[T]):
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
        sink: RowSink[T],
        job: Job,
        device: torch.device,
    ) -> None:
        self._plan, self._reader, self._worker = plan, reader, worker
        self._accumulator, self._sink = accumulator, sink
        self._job, self._device = job, device
        self._results: queue.Queue[_Batch | BaseException | None] = queue.Queue(maxsize=_WAITING)
        self._images: list[np.ndarray] = []
        self._items: list[int | _RowEnd] = []
        self._stop = threading.Event()
        row_bytes = plan.window_px * plan.patch_width * plan.patch * (4 * GUIDE_CHANNELS + 1)
        self._room = threading.Semaphore(max(2, _GUIDE_BYTES // row_bytes))
        self.encoded = 0
        self.skipped = 0

    def run(self) -> Iterator[T]:
        """Yield what the sink yields, from the top; raises what reading or encoding raised."""
        feeder = threading.Thread(target=self._feed, name="feeder", daemon=True)
        feeder.start()
        self._job.start_clock()
        try:
            while (batch := self._next()) is not None:
                yield from self._take(batch)
            yield from self._sink.flush()
        finally:
            self._stop.set()
            self._worker.close()
            feeder.join()

    def _next(self) -> _Batch | None:
        while True:
            self._job.check()
            try:
                found = self._results.get(timeout=_POLL_S)
            except queue.Empty:
                continue
            if isinstance(found, BaseException):
                raise found
            return found

    def _take(self, batch: _Batch) -> Iterator[T]:
        """Blend a batch's windows; yield what the rows that end in it complete."""
        scores = iter(self._scores(batch))
        for item in batch.items:
            if isinstance(item, _RowEnd):
                yield from self._finish_row(item)
            else:
                self._accumulator.add(item, next(scores))
                self.encoded += 1
        done = (self.encoded + self.skipped) / self._plan.count
        self._job.progress(
            done,
            f"Encoding: {self.encoded + self.skipped:,} of {self._plan.count:,} windows",
            self._job.remaining(done),
        )

    def _scores(self, batch: _Batch) -> Sequence[torch.Tensor]:
        if batch.scores is None:
            return ()
        while True:
            self._job.check()
            try:
                return batch.scores.result(timeout=_POLL_S).unbind()
            except TimeoutError:
                continue

    def _finish_row(self, end: _RowEnd) -> Iterator[T]:
        scores, reached = self._accumulator.finish_row(end.row)
        check_answers(scores)
        guide = np.concatenate(end.guides, axis=-1)
        valid = np.concatenate(end.valid, axis=-1)
        yield from self._sink.push(
            scores,
            reached,
            torch.from_numpy(guide).to(self._device),
            torch.from_numpy(valid).to(self._device),
        )
        self._room.release()

    def _feed(self) -> None:
        """Run in the feeder thread: strips in, batches and row ends out."""
        try:
            for row in range(len(self._plan.rows)):
                self._feed_row(row)
            self._submit()
            self._put(None)
        except Cancelled:
            pass
        except BaseException as error:
            self._put_last(error)

    def _feed_row(self, row: int) -> None:
        self._take_room()
        guides, valid = [], []
        for group in range(len(self._reader.groups)):
            strip = self._wait(self._reader.strip(row, group))
            guides.append(strip.guide)
            valid.append(strip.valid)
            for col in range(strip.first, strip.end):
                image = strip.image(self._plan, col)
                if image is None:
                    self.skipped += 1
                    continue
                self._images.append(image)
                self._items.append(col)
                if len(self._images) == self._worker.batch:
                    self._submit()
        self._items.append(_RowEnd(row, tuple(guides), tuple(valid)))
        if not self._images:
            self._submit()

    def _take_room(self) -> None:
        """Wait until a row more may be held: with little data many rows go by a full batch."""
        if self._room.acquire(blocking=False):
            return
        self._submit()  # rows may be waiting in it
        while not self._room.acquire(timeout=_POLL_S):
            if self._stop.is_set():
                raise Cancelled

    def _submit(self) -> None:
        """Send off the windows gathered so far, a full batch or the scene's last."""
        scores = self._worker.submit(self._images) if self._images else None
        self._put(_Batch(tuple(self._items), scores))
        self._images, self._items = [], []

    def _wait(self, future: Future[Strip]) -> Strip:
        while True:
            if self._stop.is_set():
                raise Cancelled
            try:
                return future.result(timeout=_POLL_S)
            except TimeoutError:
                continue

    def _put(self, item: _Batch | BaseException | None) -> None:
        while not self._stop.is_set():
            try:
                self._results.put(item, timeout=_POLL_S)
            except queue.Full:
                continue
            return
        raise Cancelled

    def _put_last(self, error: BaseException) -> None:
        try:
            self._put(error)
        except Cancelled:
            return
