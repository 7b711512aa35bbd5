# SPDX-License-Identifier: GPL-2.0-or-later
"""What the engine is made of, as the lock says: which wheels, how big, with which hashes.

Made by ``make lock``. Both sides read it: the plugin to plan and install, the
engine to make an offline bundle.
"""

from __future__ import annotations

import ctypes
import functools
import hashlib
import json
import platform
import sys
from dataclasses import dataclass
from typing import Any

from geolangbind_qgis import paths

PYTHONS = ("3.10", "3.11", "3.12", "3.13", "3.14")
# What torch 2.13 has wheels for: no Intel Mac, no Windows on ARM (it runs the x64 build).
PLATFORMS = ("linux-x86_64", "linux-aarch64", "windows-x86_64", "macos-arm64")
LOCKS = ("engine.lock", "torch.lock", "cuda.lock")
CPU = "cpu"
CUDA = "cu130"  # the build for Linux that the package index has, locked with all it brings

# Where everything comes from, unless the user names a mirror.
PACKAGE_INDEX = "https://pypi.org/simple"
TORCH_INDEX = "https://download.pytorch.org/whl"
PYTHON_MIRROR = "https://github.com/astral-sh/python-build-standalone/releases/download"

# Sizes of torch where the lock has none, with what it brings along: (download, on disk) in MB.
_ABOUT_MB = {
    CPU: (195, 760),
    "cuda": (2700, 5200),
    "rocm": (5000, 15000),
    "xpu": (2600, 6000),
}


class NotLocked(LookupError):  # noqa: N818 (it states a fact)
    """There is no lock for this platform or Python; the message is a line for people."""


@dataclass(frozen=True)
class Wheel:
    """A file of the lock; sizes in bytes."""

    file: str
    size: int
    unpacked: int
    sha256: str


@dataclass(frozen=True)
class Size:
    """Bytes to download and on disk; ``exact`` unless no index has been asked."""

    download: int
    disk: int
    exact: bool = True


def platform_name() -> str:
    """Return this computer's name in the lock, or ``""`` when torch has no build for it.

    It is the computer that counts, not QGIS: a QGIS for Intel that macOS translates
    runs beside an engine for Apple silicon, and Windows on ARM runs the x64 engine.
    """
    machine = platform.machine().lower()
    if sys.platform == "darwin":
        return "macos-arm64" if machine == "arm64" or _translated() else ""
    if sys.platform == "win32":
        return "windows-x86_64" if machine in ("amd64", "x86_64", "arm64") else ""
    if sys.platform.startswith("linux"):
        known = {"x86_64": "linux-x86_64", "amd64": "linux-x86_64"}
        return known.get(machine, "linux-aarch64" if machine in ("aarch64", "arm64") else "")
    return ""


def uv_version() -> str:
    """Return the version of uv that builds environments."""
    return str(_read("uv.json")["version"])


def uv_wheel(platform: str) -> Wheel:
    """Return the wheel that holds uv. Raises ``NotLocked``."""
    _check(platform, PYTHONS[0])
    return _wheel(_read("uv.json")["wheels"][platform])


def packages(platform: str, python: str) -> tuple[Wheel, ...]:
    """Return the wheels beside torch for a Python such as "3.12". Raises ``NotLocked``."""
    _check(platform, python)
    record = _read("wheels.json")
    files = record["takes"][f"{platform}/{python}"]
    return tuple(_wheel({"file": file, **record["wheels"][file]}) for file in files)


def cuda_packages(platform: str, python: str) -> tuple[Wheel, ...]:
    """Return torch for CUDA 13 and what it brings along, as the package index has them.

    Only Linux has such a build there; empty elsewhere. Raises ``NotLocked``.
    """
    _check(platform, python)
    record = _read("wheels.json")
    files = record["takes_cuda"].get(f"{platform}/{python}", ())
    return tuple(_wheel({"file": file, **record["wheels"][file]}) for file in files)


def python_build(platform: str, python: str) -> str:
    """Return where, below a mirror of uv's Pythons, the one it fetches is. Raises ``NotLocked``."""
    _check(platform, python)
    return str(_read("uv.json")["pythons"][f"{platform}/{python}"])


def torch_version() -> str:
    """Return the version of torch without that of its build."""
    return str(_read("wheels.json")["torch"]["version"])


def torch_wheel(platform: str, python: str, backend: str = CPU) -> Wheel | None:
    """Return torch's wheel in the build ``backend``; ``None`` when the lock has no hash of it."""
    _check(platform, python)
    builds = _read("wheels.json")["torch"]["builds"]
    found = builds.get(_build(platform, backend), {}).get(f"{platform}/{python}")
    return _wheel(found) if found else None


def torch_size(platform: str, python: str, backend: str = CPU) -> Size:
    """Return what torch and what it brings along weigh in the build ``backend``."""
    build = _build(platform, backend)
    wheel = torch_wheel(platform, python, backend)
    if wheel is not None and (build == CPU or platform == "windows-x86_64"):
        return Size(wheel.size, wheel.unpacked)
    cuda = cuda_packages(platform, python)
    if build.startswith("cu") and cuda:  # the builds for other versions of CUDA weigh about that
        download, disk = sum(one.size for one in cuda), sum(one.unpacked for one in cuda)
        return Size(download, disk, exact=build == CUDA)
    family = "cuda" if build.startswith("cu") else build.rstrip("0123456789.")
    download, disk = _ABOUT_MB[family]
    return Size(download * 10**6, disk * 10**6, exact=False)


def digest() -> str:
    """Return the SHA-256 of the lock files: another one means another environment."""
    summed = hashlib.sha256()
    for name in LOCKS:
        summed.update(paths.requirements(name).read_bytes())
    return summed.hexdigest()


def _build(platform: str, backend: str) -> str:
    """Return the name of torch's build; on a Mac the CPU's computes on the GPU too."""
    return CPU if platform == "macos-arm64" or backend == "mps" else backend


def _check(platform: str, python: str) -> None:
    if platform not in PLATFORMS:
        raise NotLocked(
            "PyTorch has no build for this computer: the engine needs 64-bit Windows or Linux, "
            "or a Mac with Apple silicon."
        )
    if python not in PYTHONS:
        raise NotLocked(f"Python {python} is not supported: {PYTHONS[0]} to {PYTHONS[-1]} are.")


def _wheel(entry: dict[str, Any]) -> Wheel:
    return Wheel(entry["file"], entry["size"], entry["unpacked"], entry["hash"].partition(":")[2])


@functools.cache
def _read(name: str) -> dict[str, Any]:
    text = paths.resource("engine", name).read_text(encoding="utf-8")
    return json.loads(text)  # type: ignore[no-any-return]


def _translated() -> bool:
    """Whether this process is one for Intel on a Mac with Apple silicon (Rosetta)."""
    value, size = ctypes.c_int(0), ctypes.c_size_t(ctypes.sizeof(ctypes.c_int))
    ask = getattr(ctypes.CDLL(None), "sysctlbyname", None)
    if ask is None:
        return False
    asked = ask(b"sysctl.proc_translated", ctypes.byref(value), ctypes.byref(size), None, 0)
    return bool(asked == 0 and value.value)
