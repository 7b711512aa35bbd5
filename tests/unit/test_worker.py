# SPDX-License-Identifier: GPL-2.0-or-later
"""The encoder's threads: order, errors, shortage of memory, stopping."""

from __future__ import annotations

import threading
import time
from concurrent.futures import CancelledError

import numpy as np
import pytest
import torch

from geolangbind_qgis.engine.errors import Cancelled, DeviceError
from geolangbind_qgis.engine.worker import EncoderWorker, batch_size

CPU = torch.device("cpu")


def images(count: int, start: int = 0) -> list[np.ndarray]:
    return [np.full((2, 4, 4), start + i, np.float32) for i in range(count)]


def mean(batch: torch.Tensor) -> torch.Tensor:
    return batch.mean(dim=(1, 2, 3))


def test_results_belong_to_their_images() -> None:
    with EncoderWorker(mean, CPU, batch=4, threads=3) as worker:
        futures = [worker.submit(images(3, 10 * i)) for i in range(12)]
        for i, future in enumerate(futures):
            assert future.result(5).tolist() == [10 * i, 10 * i + 1, 10 * i + 2]


def test_every_batch_has_the_same_shape() -> None:
    shapes = []

    def encode(batch: torch.Tensor) -> torch.Tensor:
        shapes.append(tuple(batch.shape))
        return mean(batch)

    with EncoderWorker(encode, CPU, batch=4, threads=1) as worker:
        assert len(worker.submit(images(1)).result(5)) == 1
        assert len(worker.submit(images(4)).result(5)) == 4
    assert shapes == [(4, 2, 4, 4)] * 2


def test_size_of_a_batch_is_checked() -> None:
    with EncoderWorker(mean, CPU, batch=2, threads=1) as worker:
        with pytest.raises(ValueError, match="1 to 2"):
            worker.submit(images(3))
        with pytest.raises(ValueError, match="1 to 2"):
            worker.submit([])


@pytest.mark.parametrize(
    "shortage",
    [
        torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB"),
        RuntimeError("MPS backend out of memory (MPS allocated: 9 GB)"),
        RuntimeError("[enforce fail] DefaultCPUAllocator: can't allocate memory"),
        MemoryError(),
    ],
)
def test_batches_halve_until_they_fit(shortage: Exception) -> None:
    sizes = []

    def encode(batch: torch.Tensor) -> torch.Tensor:
        sizes.append(len(batch))
        if len(batch) > 2:
            raise shortage
        return mean(batch)

    with EncoderWorker(encode, CPU, batch=8, threads=1) as worker:
        assert worker.submit(images(7)).result(5).tolist() == [0, 1, 2, 3, 4, 5, 6]
        assert worker.submit(images(8)).result(5).tolist() == list(range(8))
        assert worker.halvings == 2
    assert sizes == [8, 4, 2, 2, 2, 2, 2, 2, 2, 2]  # and it does not try eight again


def test_one_window_that_does_not_fit() -> None:
    def encode(batch: torch.Tensor) -> torch.Tensor:
        raise torch.OutOfMemoryError("CUDA out of memory")

    with (
        EncoderWorker(encode, CPU, batch=4, threads=1) as worker,
        pytest.raises(DeviceError, match="single window"),
    ):
        worker.submit(images(2)).result(5)


def test_other_errors_come_through() -> None:
    def encode(batch: torch.Tensor) -> torch.Tensor:
        raise RuntimeError("shapes do not match")

    with (
        EncoderWorker(encode, CPU, batch=4, threads=1) as worker,
        pytest.raises(RuntimeError, match="shapes"),
    ):
        worker.submit(images(2)).result(5)


def test_closing_drops_what_waits_and_ends_the_threads() -> None:
    begun = threading.Event()

    def slow(batch: torch.Tensor) -> torch.Tensor:
        begun.set()
        time.sleep(0.3)
        return mean(batch)

    before = torch.get_num_threads()
    with EncoderWorker(slow, CPU, batch=1, threads=1) as worker:
        futures = [worker.submit(images(1)) for _ in range(4)]
        begun.wait(5)
        worker.close()
    assert futures[0].done() and not futures[0].cancelled()
    with pytest.raises(CancelledError):
        futures[-1].result(1)
    with pytest.raises(Cancelled):
        worker.submit(images(1))
    assert torch.get_num_threads() == before
    assert not any(thread.name.startswith("encoder-") for thread in threading.enumerate())


def test_two_at_once_leave_torch_as_many_threads_as_before() -> None:
    before = torch.get_num_threads()
    torch.set_num_threads(2)
    try:
        first = EncoderWorker(mean, CPU, batch=1, threads=1).__enter__()
        second = EncoderWorker(mean, CPU, batch=1, threads=1).__enter__()
        assert torch.get_num_threads() == 1
        first.close()
        first.close()
        assert torch.get_num_threads() == 1  # the second is still at work
        second.close()
        assert torch.get_num_threads() == 2
    finally:
        torch.set_num_threads(before)


def test_submitting_waits_while_the_queue_is_full() -> None:
    go = threading.Event()

    def gated(batch: torch.Tensor) -> torch.Tensor:
        go.wait(5)
        return mean(batch)

    with EncoderWorker(gated, CPU, batch=1, threads=1) as worker:
        sent = []
        feeder = threading.Thread(
            target=lambda: [sent.append(worker.submit(images(1))) for _ in range(50)], daemon=True
        )
        feeder.start()
        time.sleep(0.3)
        assert len(sent) < 10
        go.set()
        feeder.join(5)
        assert len(sent) == 50


def test_batch_sizes_are_powers_of_two_and_shrink_with_the_model() -> None:
    sizes = [batch_size(CPU, tokens, 768) for tokens in (196, 256, 729, 5000)]
    assert sizes == [16, 16, 4, 1]
    assert batch_size(torch.device("cuda"), 196, 768) > sizes[0]
