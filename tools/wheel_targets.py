# SPDX-License-Identifier: GPL-2.0-or-later
"""The platforms and Pythons an engine is locked for, and which wheels fit them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from packaging.markers import Marker
from packaging.tags import Tag, compatible_tags, cpython_tags, mac_platforms
from packaging.utils import parse_wheel_filename

from geolangbind_qgis.locked import PLATFORMS, PYTHONS

_GLIBC_FLOOR, _GLIBC_CEILING = 28, 60  # torch's own floor: glibc 2.28, i.e. Debian 10, RHEL 8
_MACOS_FLOOR, _MACOS_CEILING = (14, 0), (30, 0)
_OLD_NAMES = {17: "manylinux2014", 12: "manylinux2010", 5: "manylinux1"}


@dataclass(frozen=True)
class Target:
    """One platform with one Python."""

    platform: str
    python: str

    @property
    def environment(self) -> dict[str, str]:
        """What its environment markers say."""
        system, _, machine = self.platform.partition("-")
        sys_platform, os_name, platform_system = {
            "linux": ("linux", "posix", "Linux"),
            "windows": ("win32", "nt", "Windows"),
            "macos": ("darwin", "posix", "Darwin"),
        }[system]
        return {
            "sys_platform": sys_platform,
            "os_name": os_name,
            "platform_system": platform_system,
            "platform_machine": "AMD64" if system == "windows" else machine,
            "platform_python_implementation": "CPython",
            "implementation_name": "cpython",
            "python_version": self.python,
            "python_full_version": f"{self.python}.5",
        }

    def wants(self, marker: str) -> bool:
        """Whether an environment marker holds here; an empty one does."""
        return not marker or Marker(marker).evaluate(self.environment)

    def best(self, files: list[str]) -> str:
        """Return the wheel that an installer takes on the oldest system supported, or ``""``."""
        ranks = _ranks(self, newest=False)
        ranked = [(rank, name) for name in files if (rank := _rank(ranks, name)) is not None]
        return min(ranked)[1] if ranked else ""

    def fits(self, file: str) -> bool:
        """Whether a wheel can be installed here on any system, e.g. the newest macOS."""
        return _rank(_ranks(self, newest=True), file) is not None


TARGETS = tuple(Target(platform, python) for platform in PLATFORMS for python in PYTHONS)


@cache
def _ranks(target: Target, newest: bool) -> dict[Tag, int]:
    version = tuple(int(part) for part in target.python.split("."))
    interpreter = "cp" + target.python.replace(".", "")
    platforms = _platforms(target.platform, newest)
    tags = [
        *cpython_tags(version, abis=[interpreter], platforms=platforms),
        *compatible_tags(version, interpreter=interpreter, platforms=platforms),
    ]
    return {tag: rank for rank, tag in reversed(list(enumerate(tags)))}


def _platforms(platform: str, newest: bool) -> list[str]:
    """Return the platform tags, the best first."""
    if platform == "windows-x86_64":
        return ["win_amd64"]
    if platform == "macos-arm64":
        return list(mac_platforms(_MACOS_CEILING if newest else _MACOS_FLOOR, "arm64"))
    machine = platform.partition("-")[2]
    oldest = 5 if machine == "x86_64" else 17
    tags = []
    for minor in range(_GLIBC_CEILING if newest else _GLIBC_FLOOR, oldest - 1, -1):
        tags.append(f"manylinux_2_{minor}_{machine}")
        if minor in _OLD_NAMES:
            tags.append(f"{_OLD_NAMES[minor]}_{machine}")
    return tags


def _rank(ranks: dict[Tag, int], file: str) -> int | None:
    found = [ranks[tag] for tag in parse_wheel_filename(file)[3] if tag in ranks]
    return min(found, default=None)
