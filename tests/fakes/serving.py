# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs the real service with methods made for tests; started like ``launch.py``.

``python -I serving.py serve [--log FILE]``; what it does differently is read from
the environment: ``FAKE_START_S`` (how long its start takes), ``FAKE_PROTOCOL``,
``FAKE_EXIT`` (leave at once with that status), ``FAKE_BROKEN`` (its packages do
not load), ``FAKE_MUTE`` (never a heartbeat).
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import sys
import time
from pathlib import Path

LAUNCHER = Path(__file__).resolve().parents[2] / "geolangbind_qgis" / "engine" / "launch.py"


def load_launcher():
    spec = importlib.util.spec_from_file_location("launch", LAUNCHER)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


load_launcher().load_package()

from geolangbind_qgis.engine import outbox, service  # noqa: E402
from geolangbind_qgis.engine.errors import SceneError  # noqa: E402
from geolangbind_qgis.protocol import DeviceReport, SceneRequest  # noqa: E402


def steps(request, job):
    """Count slowly, noticing a cancel; ``request.sensor`` holds the seconds it takes."""
    count = round(float(request.sensor or 1) / 0.01)
    for i in range(count):
        job.progress(i / count, "counting")
        time.sleep(0.01)
    return {"path": request.path}


def deaf(request, job):
    """Work on without ever noticing a cancel."""
    time.sleep(60)
    return {}


def noisy(request, job):
    """Write to standard output by every way a library can."""
    print('{"event": "result", "id": "1", "result": "from print"}', flush=True)  # noqa: T201
    os.write(1, b"from C\n")
    os.system("echo from a child")
    ctypes.CDLL(None).puts(b"from libc")
    ctypes.CDLL(None).fflush(None)
    return {"read": sys.stdin.read()}


def fails(request, job):
    """Fail in the way ``request.path`` says."""
    if request.path == "scene":
        raise SceneError("The scene is\nupside down: turn it.")
    if request.path == "exit":
        os._exit(3)
    if request.path == "segfault":
        ctypes.string_at(0)
    if request.path == "sysexit":
        sys.exit(4)
    if request.path == "nan":
        return {"value": float("nan")}
    if request.path == "memory":
        raise MemoryError
    return {}["nowhere"]


def world(request, job):
    """Tell what of the parent's environment arrived."""
    return {"environ": dict(os.environ), "path": list(sys.path), "prefix": sys.prefix}


METHODS = {
    "steps": service.Method(steps, SceneRequest),
    "deaf": service.Method(deaf),
    "noisy": service.Method(noisy),
    "fails": service.Method(fails, SceneRequest),
    "world": service.Method(world, lane="quick"),
    "doctor": service.Method(world, lane="doctor", needs_packages=False),
}


def prepare():
    time.sleep(float(os.environ.get("FAKE_START_S", "0")))
    if "FAKE_BROKEN" in os.environ:
        raise ImportError("No module named 'torch'", name="torch")
    return (DeviceReport("cpu", "A processor", 8 << 30, True),)


def main():
    if "FAKE_EXIT" in os.environ:
        sys.stderr.write("something is missing here\n")
        return int(os.environ["FAKE_EXIT"])
    service.PROTOCOL_VERSION = int(os.environ.get("FAKE_PROTOCOL", service.PROTOCOL_VERSION))
    beat = 1000.0 if "FAKE_MUTE" in os.environ else 0.1
    requests, events = outbox.protected_streams()
    return service.Service(METHODS, requests, events, prepare, heartbeat_s=beat).run()


if __name__ == "__main__":
    status = main()
    sys.stderr.flush()
    os._exit(status)
