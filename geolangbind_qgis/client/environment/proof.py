# SPDX-License-Identifier: GPL-2.0-or-later
"""Prove that an environment works: every package loads, and the device computes."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from typing import Any

from geolangbind_qgis import paths
from geolangbind_qgis.client.environment import diagnose, process
from geolangbind_qgis.client.environment.clean import clean_environment
from geolangbind_qgis.client.environment.words import tr

LAUNCHER = paths.PACKAGE / "engine" / "launch.py"


def prove(
    python: str,
    backend: str,
    stop: threading.Event,
    meanwhile: Callable[[], None] = lambda: None,
) -> dict[str, Any]:
    """Let the engine examine itself with ``python``; return its report (``engine.doctor``).

    A build for a graphics card has to compute on one. Raises ``EnvironmentFailed``
    ("broken", "python") or ``CallCancelled``; ``OSError`` when the Python does not start.
    """
    command = [python, "-I", "-X", "utf8", str(LAUNCHER), "doctor", "--json", "--quiet"]
    done = process.run(command, clean_environment(), stop, meanwhile)
    try:
        report = json.loads(done.output)
        packages, devices = report["packages"], report["devices"]
    except (ValueError, KeyError, TypeError):
        raise diagnose.from_output(
            done.errors or done.output, done.status, folder=python, step="proof"
        ) from None
    for package in packages:
        if not package["ok"]:
            detail = f"{package['problem']} {package['action']}"
            raise diagnose.failed("broken", detail=detail, log=package["detail"])
    wanted = _device_of(backend)
    fitting = [device for device in devices if device["device"].startswith(wanted)]
    if not any(device["usable"] for device in fitting):
        problems = [device["problem"] for device in fitting if device["problem"]]
        detail = (problems or [report["problem"] or tr("it found no graphics card.")])[0]
        raise diagnose.failed("broken", detail=detail, log=json.dumps(devices, indent=1))
    return dict(report)


def _device_of(backend: str) -> str:
    """Return the beginning of the device's name that a build has to compute on."""
    if backend.startswith(("cu", "rocm")):
        return "cuda"
    return "xpu" if backend == "xpu" else ""
