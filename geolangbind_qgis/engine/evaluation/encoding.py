# SPDX-License-Identifier: GPL-2.0-or-later
"""Encode chips in batches of equal wavelengths, and score them against the classes."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future, TimeoutError
from typing import Any

import numpy as np
import torch

from geolangbind_qgis.engine.evaluation.chips import ChipImage
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.tasks.scores import ClassHead, check_answers
from geolangbind_qgis.engine.worker import EncoderWorker, batch_size

_POLL_S = 0.1
_HELD = 4  # batches' worth of chips that wait for others of their wavelengths

Done = Callable[[int, np.ndarray], None]


class ChipEncoder:
    """Takes chips one by one, gives their class scores to ``done`` in batches.

    A chip's score for a class is the cosine of its pooled embedding with the class's
    (``tasks.scores.ClassHead``). ``done`` gets the chip's number and scores (classes,).
    Use as a context manager, and call ``finish`` after the last chip.
    """

    def __init__(self, model: Any, head: ClassHead, job: Job, done: Done) -> None:
        self._model, self._head, self._job, self._done = model, head, job, done
        self.device: torch.device = next(iter(model.parameters())).device
        tokens = max(1, model.config.image_size // model.config.patch_size) ** 2
        self._size = batch_size(self.device, tokens, model.config.width)
        self._held: dict[tuple[float, ...], list[tuple[int, np.ndarray]]] = {}
        self._waves: tuple[float, ...] = ()
        self._worker: EncoderWorker | None = None
        self._running: deque[tuple[Sequence[int], Future[torch.Tensor]]] = deque()

    def __enter__(self) -> ChipEncoder:
        return self

    def __exit__(self, *_: object) -> None:
        self._close()

    def add(self, number: int, chip: ChipImage) -> None:
        """Take a chip; its scores may come with a later one's."""
        waves = chip.reading.wavelengths_um
        self._held.setdefault(waves, []).append((number, chip.values))
        if len(self._held[waves]) == self._size:
            self._submit(waves)
        elif sum(map(len, self._held.values())) >= _HELD * self._size:
            self._submit(max(self._held, key=lambda key: len(self._held[key])))

    def finish(self) -> None:
        """Encode what waits, and give all scores."""
        for waves in list(self._held):
            self._submit(waves)
        self._take(0)

    def _submit(self, waves: tuple[float, ...]) -> None:
        held = self._held.pop(waves)
        worker = self._worker_for(waves)
        future = worker.submit([values for _, values in held])
        self._running.append(([number for number, _ in held], future))
        self._take(worker.threads + 1)

    def _worker_for(self, waves: tuple[float, ...]) -> EncoderWorker:
        if self._worker is None or waves != self._waves:
            self._take(0)
            self._close()
            tensor = torch.tensor(waves, dtype=torch.float32)
            model, head = self._model, self._head
            self._worker = EncoderWorker(
                lambda images: head(model.encode_image(images, tensor)), self.device, self._size
            ).__enter__()
            self._waves = waves
        return self._worker

    def _take(self, leave: int) -> None:
        """Wait until at most ``leave`` batches run, and give the scores of the others."""
        while len(self._running) > leave:
            numbers, future = self._running[0]
            self._job.check()
            try:
                scores = future.result(timeout=_POLL_S)
            except TimeoutError:
                continue
            self._running.popleft()
            check_answers(scores)
            for number, row in zip(numbers, scores.float().cpu().numpy(), strict=True):
                self._done(number, row)

    def _close(self) -> None:
        if self._worker is not None:
            self._worker.close()
            self._worker = None
        self._running.clear()
