# SPDX-License-Identifier: GPL-2.0-or-later
"""Full precision for what cannot do with less."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import torch
from torch.backends import cuda, mkldnn


@contextmanager
def full_precision(device: torch.device) -> Iterator[None]:
    """Compute matrix products as IEEE float32 inside: no autocast, no TF32, no bfloat16.

    The switches are the process's own: another thread computes more exactly
    meanwhile, never less.
    """
    switches = (cuda.matmul, mkldnn.matmul)  # type: ignore[attr-defined]
    before = [switch.fp32_precision for switch in switches]
    with torch.autocast(device.type, enabled=False):
        for switch in switches:
            switch.fp32_precision = "ieee"
        try:
            yield
        finally:
            for switch, value in zip(switches, before, strict=True):
                switch.fp32_precision = value
