# SPDX-License-Identifier: GPL-2.0-or-later
"""The encoder's own threads: one on a GPU, one per core (each single-threaded) on the CPU.

Independent batches on single-threaded cores beat one batch shared by all cores:
nobody waits at a barrier, and reading and post-processing fit in between.

Every batch has the same shape, the last one padded, so that a window's result
does not depend on the windows beside it. (Halved batches after a shortage of
memory may differ in the last bit.)
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import nullcontext
from typing import Any

import numpy as np
import torch

from geolangbind_qgis.engine.device import cpu_threads
from geolangbind_qgis.engine.errors import Cancelled, DeviceError

log = logging.getLogger(__name__)

Encode = Callable[[torch.Tensor], torch.Tensor]


class _SingleThreaded:
    """torch computes on one thread while anybody encodes on the CPU, and as before afterwards."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._users = self._before = 0

    def begin(self) -> None:
        with self._lock:
            if self._users == 0:
                self._before = torch.get_num_threads()
                torch.set_num_threads(1)
            self._users += 1

    def end(self) -> None:
        with self._lock:
            self._users -= 1
            if self._users == 0:
                torch.set_num_threads(self._before)


_single_threaded = _SingleThreaded()


class EncoderWorker:
    """Runs ``encode`` on batches of windows, off the thread that asks.

    ``encode`` maps images (B, C, H, W), float32, on ``device``, to a tensor
    whose first axis is B. Use as a context manager; leaving it waits for the
    batches under way (a started batch cannot be interrupted) and drops the rest.
    """

    def __init__(
        self, encode: Encode, device: torch.device, batch: int, threads: int | None = None
    ) -> None:
        self.batch = batch
        self.threads = threads or (cpu_threads() if device.type == "cpu" else 1)
        self.halvings = 0
        self._size = batch
        self._encode, self._device = encode, device
        self._jobs: queue.Queue[tuple[Sequence[np.ndarray], Future[torch.Tensor]] | None]
        self._jobs = queue.Queue(maxsize=2 * self.threads + 2)
        self._stop = threading.Event()
        self._lock = threading.Lock()
        self._threads = [
            threading.Thread(target=self._work, name=f"encoder-{i}", daemon=True)
            for i in range(self.threads)
        ]
        self._counted = False

    def __enter__(self) -> EncoderWorker:
        if self._device.type == "cpu":
            _single_threaded.begin()
            self._counted = True
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def submit(self, images: Sequence[np.ndarray]) -> Future[torch.Tensor]:
        """Queue at most ``batch`` images, each (C, H, W); waits while the queue is full.

        The future holds one row of results an image, or ``DeviceError`` when even
        a single window does not fit into memory. Raises ``Cancelled`` once closed.
        """
        if not 0 < len(images) <= self.batch:
            raise ValueError(f"a batch holds 1 to {self.batch} images, not {len(images)}")
        future: Future[torch.Tensor] = Future()
        while not self._stop.is_set():
            try:
                self._jobs.put((images, future), timeout=0.1)
            except queue.Full:
                continue
            return future
        raise Cancelled

    def close(self) -> None:
        """Stop: drop what waits, wait for what runs."""
        self._stop.set()
        while True:
            try:
                job = self._jobs.get_nowait()
            except queue.Empty:
                break
            if job is not None:
                job[1].cancel()
        for thread in self._threads:
            if thread.is_alive():
                thread.join()
        if self._counted:
            self._counted = False
            _single_threaded.end()

    def _work(self) -> None:
        while not self._stop.is_set():
            try:
                job = self._jobs.get(timeout=0.1)
            except queue.Empty:
                continue
            if job is None or not job[1].set_running_or_notify_cancel():
                continue
            try:
                job[1].set_result(self._run(job[0]))
            except BaseException as error:
                job[1].set_exception(error)

    @torch.inference_mode()
    def _run(self, images: Sequence[np.ndarray]) -> torch.Tensor:
        padded = [*images, *[images[-1]] * (self.batch - len(images))]
        while True:
            size = self._size
            try:
                return self._run_in(padded, size)[: len(images)]
            except (torch.OutOfMemoryError, MemoryError, RuntimeError) as error:
                if not _out_of_memory(error):
                    raise
                self._halve(size, error)

    def _run_in(self, images: Sequence[np.ndarray], size: int) -> torch.Tensor:
        parts = []
        for start in range(0, len(images), size):
            stacked = torch.from_numpy(np.stack(images[start : start + size]))
            with mixed_precision(self._device):
                parts.append(self._encode(stacked.to(self._device, non_blocking=True)))
        return parts[0] if len(parts) == 1 else torch.cat(parts)

    def _halve(self, size: int, error: Exception) -> None:
        with self._lock:
            if size <= 1:
                raise DeviceError(
                    f"The memory of {self._device} does not suffice for a single window: close "
                    "other programs, or choose a smaller model, fewer bands or the CPU."
                ) from error
            if self._size == size:  # no other thread has halved it meanwhile
                self._size = size // 2
                self.halvings += 1
                log.warning("out of memory with %d windows, going on with %d", size, self._size)
        if self._device.type == "cuda":
            torch.cuda.empty_cache()
        elif self._device.type == "xpu":
            torch.xpu.empty_cache()
        elif self._device.type == "mps":
            torch.mps.empty_cache()


def mixed_precision(device: torch.device) -> Any:
    """Return the autocast context for ``device``: 16 bits on CUDA, full precision elsewhere."""
    if device.type != "cuda":
        return nullcontext()
    native = torch.cuda.is_bf16_supported(including_emulation=False)
    return torch.autocast("cuda", dtype=torch.bfloat16 if native else torch.float16)


def batch_size(device: torch.device, tokens: int, width: int) -> int:
    """Return how many windows of ``tokens`` patches go into a batch (a power of two)."""
    budget = 4096 if device.type == "cpu" else 16_384 * max(1, 768 // max(width, 1))
    size = 1
    while size * 2 * tokens <= budget and size < 256:
        size *= 2
    return size


def _out_of_memory(error: Exception) -> bool:
    if isinstance(error, (torch.OutOfMemoryError, MemoryError)):
        return True
    words = str(error).lower()
    return "out of memory" in words or "can't allocate memory" in words
