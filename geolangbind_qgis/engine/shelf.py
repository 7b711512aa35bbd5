# SPDX-License-Identifier: GPL-2.0-or-later
"""Keeps the last model loaded, so that the next run starts at once."""

from __future__ import annotations

import gc
import threading
import time
from pathlib import Path
from typing import Any

import torch

from geolangbind_qgis.engine import device, models
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.models.catalogue import check_family
from geolangbind_qgis.protocol import ModelRequest

_Key = tuple[str, str, int, str]
_PROVED_S = 60.0  # seconds for which a device that was proved is not proved again


class ModelShelf:
    """At most one model in memory: the one asked for last."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._key: _Key | None = None
        self._asked: _Key | None = None  # with the device as it was asked for
        self._proved_at = 0.0
        self._model: Any = None

    def get(
        self, request: ModelRequest, job: Job | None = None, family: str = "geolangbind"
    ) -> Any:
        """Return the model, loaded and on its device; the one held is let go first if it differs.

        ``family`` says what it has to answer (``ModelEntry.family``). Raises ``UsageError``
        for a model of another one, ``CheckpointError``, ``LicenceError``, ``HubError`` or
        ``DeviceError``.
        """
        check_family(request.name, family)
        what = (request.name, request.weights, _modified(request.weights))
        asked = (*what, request.device)
        with self._lock:
            if self._asked == asked and time.monotonic() - self._proved_at < _PROVED_S:
                return self._model
        chosen = device.choose(request.device)
        key = (*what, str(chosen))
        with self._lock:
            if key != self._key:
                self._drop()
                self._model = models.load(
                    request.name,
                    device=str(chosen),
                    weights=request.weights,
                    offline=request.offline,
                    job=job,
                    accept_licence=request.accept_licence,
                )
                self._key = key
            self._asked, self._proved_at = asked, time.monotonic()
            return self._model

    def clear(self) -> None:
        """Let go of the model and of the memory it holds on its device."""
        with self._lock:
            self._drop()
        gc.collect()  # others that were loaded: Windows deletes no file that still is mapped

    def _drop(self) -> None:
        self._asked = None
        if self._model is None:
            return
        self._model, self._key = None, None
        gc.collect()
        if torch.cuda.is_available():
            torch.cuda.empty_cache()
        elif torch.xpu.is_available():
            torch.xpu.empty_cache()


def _modified(weights: str) -> int:
    """When a local checkpoint was last changed, so that a new file is loaded anew."""
    try:
        return Path(weights).stat().st_mtime_ns if weights else 0
    except OSError:
        return 0
