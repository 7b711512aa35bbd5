# SPDX-License-Identifier: GPL-2.0-or-later
"""The build for the graphics card: offered, proved on the card, and the way back from it.

The upgrade itself is an installation like any other, ``install.carry_out`` of
``plan.make(offer.backend)``: it builds beside the environment in use, and switches
only when ``refusal`` has nothing to say about what the new engine computed.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from geolangbind_qgis import locked
from geolangbind_qgis.client.environment import files, folders, graphics, guard, record
from geolangbind_qgis.client.environment.record import Record
from geolangbind_qgis.client.environment.words import tr
from geolangbind_qgis.client.errors import EnvironmentFailed

ON_CPU = ("cpu", "mps")  # one build: on a Mac the CPU's computes on the GPU too


@dataclass(frozen=True)
class GpuOffer:
    """A build that computes on this computer's graphics card; sizes in bytes.

    ``backend`` is "cuda" or "rocm" (uv chooses the build by the driver), "cu130",
    "cu126" or "xpu"; ``exact`` says whether the sizes are known or a guess.
    """

    backend: str
    device: str
    driver: str
    download_bytes: int
    disk_bytes: int
    exact: bool


def offer(where: folders.Folders | None = None) -> GpuOffer | None:
    """Return what could be installed beside the CPU build in use; ``None``: nothing.

    Asks the graphics driver: up to some seconds.
    """
    where = where or folders.find()
    used = record.current(where) if where is not None else None
    if used is None or used.backend != "cpu":
        return None
    card = graphics.find()
    if card is None:
        return None
    python = ".".join(used.python_version.split(".")[:2])
    try:
        size = locked.torch_size(locked.platform_name(), python, card.backend)
    except locked.NotLocked:
        return None
    return GpuOffer(
        card.backend, card.name, card.driver, size.download, size.disk, exact=size.exact
    )


def uv_backend(backend: str) -> str:
    """Return the value of uv's ``--torch-backend``; uv knows which builds a driver runs."""
    if backend in ON_CPU:
        return "cpu"
    return "auto" if backend in ("cuda", "rocm") else backend


def refusal(backend: str, devices: Iterable[Mapping[str, Any]]) -> str:
    """Return why the build ``backend`` is not to be used, in one line; empty: it computes.

    ``devices`` is what the engine's ``devices`` command says: each was proved, or not,
    by a product of two matrices computed on it and compared with the CPU's.
    """
    reports = list(devices)
    if backend in ON_CPU:
        if any(report["usable"] for report in reports):
            return ""
        return tr("The new engine computes on no device.")
    kind = device_kind(backend)
    mine = [report for report in reports if str(report["device"]).partition(":")[0] == kind]
    if any(report["usable"] for report in mine):
        return ""
    if not mine:
        return tr(
            "The new engine finds no graphics card: update the driver of the card and restart "
            "the computer. The build for the processor stays in use."
        )
    return tr(
        "The graphics card does not compute correctly ({0}): update its driver. "
        "The build for the processor stays in use."
    ).format(mine[0]["problem"])


def device_kind(backend: str) -> str:
    """Return what PyTorch calls the devices of a build; AMD's go by CUDA's name."""
    return "xpu" if backend == "xpu" else "cuda"


def can_switch_back(where: folders.Folders | None = None) -> bool:
    """Whether the build that was used before the one for the graphics card is still there."""
    where = where or folders.find()
    if where is None:
        return False
    before = record.previous(where)
    return before is not None and Path(before.python).is_file()


def switch_back(where: folders.Folders | None = None) -> Record:
    """Use the build from before again, and remove the one for the graphics card.

    Stop the engine first. Where another QGIS still uses the build, its files go at the
    next installation. Raises ``EnvironmentFailed``.
    """
    where = where or folders.find()
    before = record.previous(where) if where is not None else None
    if where is None or before is None or not Path(before.python).is_file():
        raise EnvironmentFailed(
            "missing",
            tr("There is no earlier build to go back to: repair or install the engine."),
        )
    with guard.installing(where):
        left = record.current(where)
        try:
            record.point(where, before.name)
        except OSError as error:
            raise EnvironmentFailed(
                "readonly",
                tr("{0} cannot be written: check who may write there, then try again.").format(
                    where.pointer
                ),
                str(error),
            ) from None
        guard.hold(None)
        if left is not None and not guard.is_used(Path(left.folder)):
            with contextlib.suppress(OSError):
                files.remove(Path(left.folder))
    return before
