# SPDX-License-Identifier: GPL-2.0-or-later
"""Full precision for what cannot do with less."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import torch
from torch.backends import cuda, mkldnn

_SWITCHES = (cuda.matmul, mkldnn.matmul)  # type: ignore[attr-defined]
_lock = threading.Lock()
_inside = 0  # threads in full precision now
_before: list[str] = []


@contextmanager
def full_precision(device: torch.device) -> Iterator[None]:
    """Compute matrix products as IEEE float32 inside: no autocast, no TF32, no bfloat16.

    The switches are the process's own: they are set by the first thread that comes and
    restored by the last one that goes. Others compute more exactly meanwhile, never less.
    """
    with torch.autocast(device.type, enabled=False):
        _enter()
        try:
            yield
        finally:
            _leave()


def _enter() -> None:
    global _inside, _before
    with _lock:
        if _inside == 0:
            _before = [switch.fp32_precision for switch in _SWITCHES]
            for switch in _SWITCHES:
                switch.fp32_precision = "ieee"
        _inside += 1


def _leave() -> None:
    global _inside
    with _lock:
        _inside -= 1
        if _inside == 0:
            for switch, value in zip(_SWITCHES, _before, strict=True):
                switch.fp32_precision = value
