# SPDX-License-Identifier: GPL-2.0-or-later
"""Prove that an environment works: every package loads, and the device computes."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Sequence
from typing import Any

from geolangbind_qgis import paths
from geolangbind_qgis.client.environment import diagnose, gpu, locate, process
from geolangbind_qgis.client.environment.clean import clean_environment

LAUNCHER = paths.PACKAGE / "engine" / "launch.py"
_LOAD = (
    "import importlib, runpy, sys; launcher, *names = sys.argv[1:]; "
    "list(map(importlib.import_module, names)); "
    "sys.argv = [launcher, 'devices', '--json', '--quiet']; "
    "runpy.run_path(launcher, run_name='__main__')"
)


def prove(
    python: str,
    backend: str,
    stop: threading.Event,
    meanwhile: Callable[[], None] = lambda: None,
) -> None:
    """Load every package with ``python`` and let the engine compute on its devices.

    A build for a graphics card has to compute on one. Raises ``EnvironmentFailed``
    ("broken", "device") or ``CallCancelled``; ``OSError`` when the Python does not start.
    """

    def run(arguments: Sequence[str]) -> process.Finished:
        command = [python, "-I", "-X", "utf8", *arguments]
        return process.run(command, clean_environment(), stop, meanwhile)

    done = run(["-c", _LOAD, str(LAUNCHER), *locate.modules()])
    try:
        devices = list(json.loads(done.output)["devices"])
    except (ValueError, KeyError, TypeError):
        _examine(run([str(LAUNCHER), "doctor", "--json", "--quiet"]), done, python)
        return
    refusal = gpu.refusal(backend, devices)
    if refusal:
        log = json.dumps(devices, indent=1)
        raise diagnose.failed("device", detail=refusal, log=log)


def _examine(doctor: process.Finished, done: process.Finished, python: str) -> None:
    """Raise ``EnvironmentFailed`` with what the engine's doctor found, as loading failed."""
    log = done.errors or done.output or f"status {done.status}"
    try:
        report: dict[str, Any] = json.loads(doctor.output)
        failed = [package for package in report["packages"] if not package["ok"]]
    except (ValueError, KeyError, TypeError):
        failed = []
    detail = ""
    for package in failed[:1]:
        detail = f"{package['problem']} {package['action']}"
        log = f"{log}\n{package['detail']}"
    raise diagnose.failed("broken", folder=python, detail=detail, log=log)
