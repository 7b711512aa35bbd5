# SPDX-License-Identifier: GPL-2.0-or-later
"""What this computer is like where it matters for installing."""

from __future__ import annotations

import os
import platform
import sys

from geolangbind_qgis import locked

GLIBC = (2, 28)  # the oldest that PyTorch's builds for Linux run on
MACOS = 14  # the oldest that its build for the Mac runs on


def has_fitting_libc() -> bool:
    """Whether PyTorch's builds run on this system's C library; only Linux has several."""
    if not sys.platform.startswith("linux"):
        return True
    name, version = platform.libc_ver(sys.executable or "/bin/sh")
    if name != "glibc":  # QGIS's program may not say
        name, _, version = _confstr().partition(" ")
    parts = [int(part) for part in version.split(".")[:2] if part.isdigit()]
    return name == "glibc" and tuple(parts) >= GLIBC


def has_fitting_macos() -> bool:
    """Whether PyTorch's build for the Mac runs on this system; true on any other than a Mac."""
    if sys.platform != "darwin":
        return True
    major = platform.mac_ver()[0].partition(".")[0]
    # a QGIS built for macOS 10 is told 10.16 by every newer system: then nobody knows
    return not major.isdecimal() or int(major) <= 10 or int(major) >= MACOS


def python_request(version: str) -> str:
    """Return how uv is asked for a Python for this computer: "cpython-3.12-linux-x86_64-gnu"."""
    system, _, machine = locked.platform_name().partition("-")
    machine = "aarch64" if machine == "arm64" else machine
    return f"cpython-{version}-{system}-{machine}-{'gnu' if system == 'linux' else 'none'}"


def has_long_paths() -> bool:
    """Whether programs can open paths over 259 letters; Windows has to be told so once."""
    if sys.platform != "win32":
        return True
    try:
        import winreg

        where = r"SYSTEM\CurrentControlSet\Control\FileSystem"
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, where) as opened:
            return bool(winreg.QueryValueEx(opened, "LongPathsEnabled")[0])
    except (ImportError, OSError):
        return False


def _confstr() -> str:
    try:
        return os.confstr("CS_GNU_LIBC_VERSION") or ""
    except (AttributeError, ValueError, OSError):
        return ""
