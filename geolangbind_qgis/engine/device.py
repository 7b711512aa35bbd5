# SPDX-License-Identifier: GPL-2.0-or-later
"""Devices, each proved by a real computation before anybody relies on it."""

from __future__ import annotations

import ctypes
import os
import platform
from pathlib import Path

import torch

from geolangbind_qgis.engine.errors import DeviceError
from geolangbind_qgis.protocol import DeviceReport

_PROOF_SIZE = 128
_TOLERANCE = 2e-2  # TF32 and other fast modes round products to 10 bits


def devices() -> tuple[DeviceReport, ...]:
    """Return every device this machine offers, best first, as proved or with its problem."""
    names = [f"cuda:{index}" for index in range(_cuda_count())]  # AMD's too, with ROCm
    names += [f"xpu:{index}" for index in range(_xpu_count())]  # Intel's
    if torch.backends.mps.is_available():
        names.append("mps")
    return tuple(prove(name) for name in [*names, "cpu"])


def choose(name: str = "auto") -> torch.device:
    """Return the device ``name``: ``auto``, ``cpu``, ``cuda``, ``cuda:N``, ``xpu`` or ``mps``.

    ``auto`` takes the first that passes its proof. Raises ``DeviceError`` when
    the one asked for does not exist or fails.
    """
    if name in ("", "auto"):
        for report in devices():
            if report.usable:
                return torch.device(report.device)
        raise DeviceError("No device on this machine computes correctly, not even the CPU.")
    if name in ("cuda", "xpu"):
        name += ":0"
    if name not in ("cpu", "mps") and not _is_numbered(name):
        raise DeviceError(
            f"There is no device {name!r}: choose auto, cpu, cuda, cuda:N, xpu or mps."
        )
    report = prove(name)
    if not report.usable:
        raise DeviceError(f"{name} cannot be used: {report.problem} Choose another device.")
    return torch.device(name)


def prove(name: str) -> DeviceReport:
    """Multiply two matrices on the device and compare with what the CPU gets."""
    label, memory, problem = name, 0, ""
    try:
        label, memory = _describe(name)
        generator = torch.Generator().manual_seed(0)
        left = torch.randn(_PROOF_SIZE, _PROOF_SIZE, generator=generator)
        right = torch.randn(_PROOF_SIZE, _PROOF_SIZE, generator=generator)
        expected = (left.double() @ right.double()).float()
        got = (left.to(name) @ right.to(name)).cpu()
        if not torch.allclose(got, expected, atol=_TOLERANCE * expected.abs().max().item()):
            problem = "it computed a wrong product."
    except (RuntimeError, AssertionError, ValueError) as error:  # what torch raises at a driver
        problem = " ".join(str(error).split())[:200] + "."
    return DeviceReport(name, label, memory, not problem, problem)


def cpu_threads() -> int:
    """How many cores the engine may use: all of one or two, else one is left for QGIS."""
    try:
        cores = len(os.sched_getaffinity(0))
    except AttributeError:  # not on macOS and Windows
        cores = os.cpu_count() or 1
    return cores if cores <= 2 else cores - 1


def _cuda_count() -> int:
    try:
        return torch.cuda.device_count() if torch.cuda.is_available() else 0
    except RuntimeError:
        return 0


def _xpu_count() -> int:
    try:
        return torch.xpu.device_count() if torch.xpu.is_available() else 0
    except (RuntimeError, AttributeError):  # builds without it
        return 0


def _is_numbered(name: str) -> bool:
    head, _, number = name.partition(":")
    return head in ("cuda", "xpu") and number.isdigit()


def _describe(name: str) -> tuple[str, int]:
    """Return the device's name and its memory in bytes."""
    if name.startswith("cuda"):
        if not torch.cuda.is_available():
            raise RuntimeError("no NVIDIA GPU, or this engine was installed for the CPU")
        if torch.device(name).index >= torch.cuda.device_count():
            raise RuntimeError(f"there are only {torch.cuda.device_count()} GPUs")
        properties = torch.cuda.get_device_properties(torch.device(name))
        return properties.name, int(properties.total_memory)
    if name.startswith("xpu"):
        if torch.device(name).index >= _xpu_count():
            raise RuntimeError("no such Intel GPU, or this engine was installed for another device")
        about = torch.xpu.get_device_properties(torch.device(name))
        return about.name, int(about.total_memory)
    if name == "mps":
        if not torch.backends.mps.is_available():
            raise RuntimeError("no Apple GPU here")
        return "Apple GPU", memory_bytes()
    return f"{_cpu_name()} ({cpu_threads()} threads)", memory_bytes()


def _cpu_name() -> str:
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine() or "CPU"


def memory_bytes() -> int:
    """Return how much memory the computer has; 0 when it does not say."""
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):
        return _windows_memory_bytes()


def _windows_memory_bytes() -> int:
    class Status(ctypes.Structure):
        _fields_ = (
            ("length", ctypes.c_ulong),
            ("load", ctypes.c_ulong),
            ("total", ctypes.c_ulonglong),
            ("rest", ctypes.c_ulonglong * 6),
        )

    windll = getattr(ctypes, "windll", None)
    if windll is None:
        return 0
    status = Status(length=ctypes.sizeof(Status))
    windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status))
    return int(status.total)
