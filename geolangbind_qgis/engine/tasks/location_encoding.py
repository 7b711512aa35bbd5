# SPDX-License-Identifier: GPL-2.0-or-later
"""Places through the location encoder, in batches of one shape, on the encoder's own threads.

What is made of an embedding (its ``head``) is made on the device, batch by batch, so that
768 channels leave it only where they are wanted. float32 throughout.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future

import numpy as np
from torch import Tensor

from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.models.gair import Gair
from geolangbind_qgis.engine.models.gair.precision import full_precision
from geolangbind_qgis.engine.tasks.gair import check_numbers
from geolangbind_qgis.engine.worker import EncoderWorker

POINTS = 256  # that are one item of a batch
_BATCH_CPU, _BATCH_GPU = 4, 256  # items; on the CPU what fits into its caches is quickest

Head = Callable[[Tensor], Tensor]  # embeddings (N, D) to what is wanted of them, (N, C)


class Answers:
    """What becomes of some places; ``collect`` waits for it."""

    def __init__(self, futures: list[Future[Tensor]], count: int) -> None:
        self._futures, self._count = futures, count

    def collect(self, job: Job, each: Callable[[float], None] | None = None) -> np.ndarray:
        """Return (N, C); ``each`` is called with the share (0..1) that is there already."""
        parts = []
        for number, future in enumerate(self._futures, start=1):
            job.check()
            found = future.result().flatten(0, 1).cpu().numpy()
            check_numbers(found)
            parts.append(found)
            if each is not None:
                each(number / len(self._futures))
        return np.concatenate(parts)[: self._count] if parts else np.empty((0, 0), np.float32)


class LocationWorker:
    """Encodes places on ``model``'s device. Use as a context manager."""

    def __init__(self, model: Gair, head: Head | None = None) -> None:
        device = model.device
        size = _BATCH_CPU if device.type == "cpu" else _BATCH_GPU

        def encode(places: Tensor) -> Tensor:
            with full_precision(device):
                found = model.encode_location(places.flatten(0, 1))
                found = found if head is None else head(found)
            return found.unflatten(0, places.shape[:2])

        self._worker = EncoderWorker(encode, device, size)

    def __enter__(self) -> LocationWorker:
        self._worker.__enter__()
        return self

    def __exit__(self, *_: object) -> None:
        self._worker.close()

    def submit(self, lonlat: np.ndarray, job: Job) -> Answers:
        """Queue places (N, 2) in degrees; waits while much is queued. Raises ``Cancelled``."""
        count = len(lonlat)
        padded = np.zeros((-(-count // POINTS) * POINTS, 2), np.float32)
        padded[:count] = lonlat
        items = list(padded.reshape(-1, POINTS, 2))
        futures = []
        for start in range(0, len(items), self._worker.batch):
            job.check()
            futures.append(self._worker.submit(items[start : start + self._worker.batch]))
        return Answers(futures, count)
