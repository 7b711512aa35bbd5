# SPDX-License-Identifier: GPL-2.0-or-later
"""Waiting for what cannot be interrupted, such as a network that does not answer."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import TypeVar

from geolangbind_qgis.engine.job import Job

T = TypeVar("T")

_TICK_S = 0.1  # how late a cancel may be noticed
_AHEAD = 16  # items made before they are asked for


@dataclass(frozen=True)
class _Over:
    """There are no more items: the source has ended, or failed with ``error``."""

    error: BaseException | None = None


def awaited(items: Generator[T, None, None], job: Job, silence_s: float) -> Iterator[T]:
    """Yield ``items``, made in a thread of their own, so that a cancel is noticed at once.

    Raises what ``items`` raises, ``Cancelled``, or ``TimeoutError`` when no item
    comes for ``silence_s`` seconds. A thread that is left waiting ends by itself
    with its next item, which is dropped.
    """
    handed: queue.Queue[T | _Over] = queue.Queue(maxsize=_AHEAD)
    left = threading.Event()

    def hand(item: T | _Over) -> bool:
        while not left.is_set():
            with suppress(queue.Full):
                handed.put(item, timeout=_TICK_S)
                return True
        return False

    def make() -> None:
        over = _Over()
        try:
            for item in items:
                if not hand(item):
                    break
        except BaseException as error:
            over = _Over(error)
        items.close()
        hand(over)

    threading.Thread(target=make, name="waiting", daemon=True).start()
    try:
        while True:
            item = _next(handed, job, silence_s)
            if not isinstance(item, _Over):
                yield item
            elif item.error is None:
                return
            else:
                raise item.error
    finally:
        left.set()


def _next(handed: queue.Queue[T], job: Job, silence_s: float) -> T:
    until = time.monotonic() + silence_s
    while True:
        job.check()
        with suppress(queue.Empty):
            return handed.get(timeout=_TICK_S)
        if time.monotonic() > until:
            raise TimeoutError(f"no answer for {silence_s:.0f} s")


def await_result(call: Callable[[], T], job: Job, limit_s: float) -> T:
    """Return ``call()``, made in a thread of its own; raises as ``awaited`` does."""

    def once() -> Generator[T, None, None]:
        yield call()

    (result,) = awaited(once(), job, limit_s)
    return result


def pause(seconds: float, job: Job) -> None:
    """Do nothing for ``seconds``; raises ``Cancelled``."""
    until = time.monotonic() + seconds
    while (rest := until - time.monotonic()) > 0:
        job.check()
        time.sleep(min(rest, _TICK_S))
