# SPDX-License-Identifier: GPL-2.0-or-later
"""What the service can be asked, each method bound to the task that does it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.service import Method
from geolangbind_qgis.protocol import (
    ClassifyRequest,
    ClassifyResult,
    DeviceReport,
    ModelEntry,
    ModelRequest,
    SceneReport,
    SceneRequest,
)

if TYPE_CHECKING:
    from geolangbind_qgis.engine.shelf import ModelShelf

_shelf: ModelShelf | None = None
_shelf_lock = threading.Lock()


def prepare() -> tuple[DeviceReport, ...]:
    """Import what every task needs and prove the devices."""
    import rasterio  # noqa: F401

    from geolangbind_qgis.engine import device
    from geolangbind_qgis.engine.tasks import classify, describe  # noqa: F401

    return device.devices()


def shelf() -> ModelShelf:
    """Return the one shelf of this process."""
    global _shelf
    from geolangbind_qgis.engine.shelf import ModelShelf

    with _shelf_lock:
        if _shelf is None:
            _shelf = ModelShelf()
        return _shelf


def _classify(request: ClassifyRequest, job: Job) -> ClassifyResult:
    from geolangbind_qgis.engine.tasks.classify import classify

    return classify(request, job, shelf())


def _describe_scene(request: SceneRequest, job: Job) -> SceneReport:
    from geolangbind_qgis.engine.tasks.describe import describe_scene

    return describe_scene(request)


def _list_models(_: None, job: Job) -> dict[str, Any]:
    from geolangbind_qgis.engine import models

    return {"models": models.catalogue()}


def _ask_model(request: ModelRequest, job: Job) -> ModelEntry:
    from geolangbind_qgis.engine import models

    return models.ask(request.name, job, request.offline)


def _fetch_model(request: ModelRequest, job: Job) -> ModelEntry:
    from geolangbind_qgis.engine import models

    found = models.fetch(request.name, job, request.offline, request.accept_licence)
    shelf().clear()  # the one held may be of an older commit
    return found


def _doctor(_: None, job: Job) -> dict[str, Any]:
    from geolangbind_qgis.engine.doctor import examine

    return examine(job)


METHODS = {
    "classify": Method(_classify, ClassifyRequest),
    "describe_scene": Method(_describe_scene, SceneRequest, lane="quick"),
    "list_models": Method(_list_models, lane="quick"),
    "ask_model": Method(_ask_model, ModelRequest, lane="download"),
    "fetch_model": Method(_fetch_model, ModelRequest, lane="download"),
    "doctor": Method(_doctor, lane="doctor", needs_packages=False),
}
