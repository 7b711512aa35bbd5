# SPDX-License-Identifier: GPL-2.0-or-later
"""Finds out why the engine does not work: one package at a time, each in a process of its own.

The report holds no personal data: the home folder and the user's name are taken out.
"""

from __future__ import annotations

import contextlib
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from geolangbind_qgis import paths
from geolangbind_qgis.engine.explain import Cause, explain_import, one_line
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.redact import redact

PACKAGES = (
    "numpy", "torch", "rasterio", "safetensors", "tokenizers", "huggingface_hub", "ftfy", "pillow",
)  # fmt: skip
_MODULES = {"pillow": "PIL"}  # packages that are imported by another name
LIMIT_S = 300.0  # a virus scanner may read every file of torch at its first import
_POLL_S = 0.02
_LOW_DISK_BYTES = 2_000_000_000
_IMPORT = "import {0}, importlib.metadata as m; print('VERSION', m.version({1!r}))"
_LAUNCHER = Path(__file__).with_name("launch.py")


def examine(job: Job | None = None, packages: tuple[str, ...] = PACKAGES) -> dict[str, Any]:
    """Return the report: ``ok``, ``problem`` and ``action`` (one sentence each), then the facts.

    Raises ``Cancelled``.
    """
    job = job or Job()
    looked: list[dict[str, Any]] = []
    for number, package in enumerate(packages):
        job.progress(number / (len(packages) + 1), f"Importing {package}")
        looked.append(_look_at(package, job))
    failed = next((entry for entry in looked if not entry["ok"]), None)
    devices: list[dict[str, Any]] = []
    cause: Cause | None = None
    if failed is not None:
        cause = Cause(failed["problem"], failed["action"])
    else:
        job.progress(len(packages) / (len(packages) + 1), "Proving the devices")
        devices, cause = _devices(job)
    disk = _disk()
    if cause is None and disk["temporary_free_bytes"] < _LOW_DISK_BYTES:
        cause = Cause("The disk for temporary files is nearly full.", "Free some space.")
    return {
        "ok": cause is None,
        "problem": cause.problem if cause else "",
        "action": cause.action if cause else "",
        "version": paths.version(),
        "python": platform.python_version(),
        "interpreter": redact(sys.executable),
        "platform": platform.platform(),
        "processor": platform.machine(),
        "packages": looked,
        "devices": devices,
        "disk": disk,
        "environment": _environment(),
    }


def _look_at(package: str, job: Job) -> dict[str, Any]:
    """Import one package in a child; say how that went."""
    started = time.monotonic()
    code, out, err = _child(["-c", _IMPORT.format(_MODULES.get(package, package), package)], job)
    entry: dict[str, Any] = {
        "name": package,
        "ok": code == 0,
        "version": "",
        "seconds": round(time.monotonic() - started, 1),
        "problem": "",
        "action": "",
        "detail": "",
    }
    for line in out.splitlines():
        if line.startswith("VERSION "):
            entry["version"] = line.removeprefix("VERSION ").strip()
    if code == 0:
        return entry
    cause = _cause(package, code, err)
    entry.update(problem=cause.problem, action=cause.action, detail=redact(_tail(err)))
    return entry


def _cause(package: str, code: int | None, err: str) -> Cause:
    if code is None:
        return Cause(
            f"{package} did not load within {LIMIT_S:g} seconds.",
            "Look whether a virus scanner checks the engine's folder, and try again.",
        )
    if code < 0 or code > 0xC0000000:
        return Cause(
            f"{package} crashes while it loads (code {code}).",
            f"Install {package} again in the engine's Python; "
            "on an old processor, install an older version.",
        )
    return explain_import(package, err)


def _devices(job: Job) -> tuple[list[dict[str, Any]], Cause | None]:
    code, out, err = _child([str(_LAUNCHER), "devices", "--json", "--quiet"], job)
    try:
        reports = json.loads(out)["devices"] if code == 0 else None
    except (ValueError, KeyError):
        reports = None
    if reports is None:
        why = one_line(_tail(err, 1)) or f"exit code {code}"
        return [], Cause(
            f"The devices cannot be tried ({redact(why)}).",
            "Update the graphics driver, or install torch for the CPU.",
        )
    for report in reports:
        report["problem"] = redact(report["problem"])
    if not any(report["usable"] for report in reports):
        return reports, Cause("No device computes.", "Install torch again in the engine's Python.")
    return reports, None


def _child(arguments: list[str], job: Job) -> tuple[int | None, str, str]:
    """Run this Python in isolation; return exit code (``None``: too slow), output, errors."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        process = subprocess.Popen(  # nosec B603  # a list, no shell
            [sys.executable, "-I", "-X", "utf8", *arguments],
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=err,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        try:
            code = _wait(process, job)
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()
        texts = []
        for file in (out, err):
            file.seek(0)
            texts.append(file.read().decode("utf-8", "replace"))
    return code, texts[0], texts[1]


def _wait(process: subprocess.Popen[bytes], job: Job) -> int | None:
    end = time.monotonic() + LIMIT_S
    while process.poll() is None and time.monotonic() < end:
        job.check()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(_POLL_S)
    return process.returncode


def _tail(text: str, lines: int = 6) -> str:
    kept = [line.rstrip() for line in text.splitlines() if line.strip()]
    return "\n".join(kept[-lines:])


def _disk() -> dict[str, Any]:
    home = os.environ.get("HF_HOME") or Path.home() / ".cache" / "huggingface"
    cache = Path(os.environ.get("HF_HUB_CACHE") or home)
    existing = next((folder for folder in (cache, *cache.parents) if folder.is_dir()), Path.cwd())
    return {
        "temporary_free_bytes": shutil.disk_usage(tempfile.gettempdir()).free,
        "models_free_bytes": shutil.disk_usage(existing).free,
        "models_folder": redact(str(cache)),
    }


def _environment() -> dict[str, str]:
    """Return the variables that change how the engine works; values where harmless."""
    shown = ("CUDA_VISIBLE_DEVICES", "HF_HUB_OFFLINE", "OMP_NUM_THREADS")
    present = (
        "HF_ENDPOINT",
        "HF_HOME",
        "HF_HUB_CACHE",
        "HTTPS_PROXY",
        "HTTP_PROXY",
        "ALL_PROXY",
        "SSL_CERT_FILE",
    )
    found = {name: os.environ[name] for name in shown if name in os.environ}
    found.update({name: "set" for name in present if name in os.environ})
    return found
