# SPDX-License-Identifier: GPL-2.0-or-later
"""Which graphics card this computer has that PyTorch can compute on, without PyTorch."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from geolangbind_qgis import locked
from geolangbind_qgis.client.environment.ask import ask

NVIDIA_DRIVER = (525, 60)  # the oldest that CUDA 12 runs on
_CUDA_13_DRIVER = (580,)
_TURING = 7.5  # CUDA 13 left out what is older; the builds for CUDA 12.6 have it
_MAXWELL = 5.0  # nothing is built for what is older than that
_LIMIT_S = 15  # a card that sleeps wakes up first

# Intel's cards that PyTorch computes on, by the start of their PCI number: Arc A and B,
# Core Ultra (Meteor, Arrow, Lunar, Panther Lake), Data Center Max.
_INTEL = ("56", "e2", "7d", "64", "b0", "0bd")
_WINDOWS_CARDS = r"SYSTEM\CurrentControlSet\Control\Class\{4d36e968-e325-11ce-bfc1-08002be10318}"


@dataclass(frozen=True)
class Card:
    """A graphics card; ``backend`` is what ``plan.make`` takes, ``driver`` may be empty."""

    backend: str
    name: str
    driver: str = ""


def find(pci: Path = Path("/sys/bus/pci/devices")) -> Card | None:
    """Return the best card here, ``None`` when there is none that PyTorch has a build for.

    Asks the drivers' own programs: up to some seconds. On a Mac the CPU's build
    computes on the GPU already. ``pci`` is where Linux lists its cards.
    """
    if sys.platform == "darwin":
        return None
    return _nvidia() or _amd() or _intel(pci)


def _nvidia() -> Card | None:
    program = _program("nvidia-smi", _nvidia_folders())
    fields = "name,driver_version,compute_cap"
    asked = _said(program, f"--query-gpu={fields}", "--format=csv,noheader")
    cards = [[part.strip() for part in line.split(",")] for line in asked.splitlines()]
    for name, driver, capability in (card for card in cards if len(card) == 3):
        numbers = tuple(int(part) for part in re.findall(r"\d+", driver))
        strength = float(capability) if re.fullmatch(r"\d+\.\d+", capability) else 0.0
        if numbers < NVIDIA_DRIVER or strength < _MAXWELL:
            continue
        return Card(_cuda(numbers, strength), name, driver)
    return None


def _cuda(driver: tuple[int, ...], strength: float) -> str:
    """Return the build for a card of NVIDIA; "cuda": uv chooses it by the driver."""
    if strength < _TURING:
        return "cu126"
    if driver >= _CUDA_13_DRIVER and sys.platform == "linux":
        return locked.CUDA
    return "cuda"


def _nvidia_folders() -> Iterator[str]:
    if sys.platform == "win32":
        for variable, inside in (
            ("SystemRoot", "System32"),
            ("ProgramFiles", r"NVIDIA Corporation\NVSMI"),
        ):
            if os.environ.get(variable):
                yield os.path.join(os.environ[variable], inside)
    elif sys.platform == "linux":
        yield "/usr/lib/wsl/lib"


def _amd() -> Card | None:
    if sys.platform != "linux":  # PyTorch has no build for AMD on Windows
        return None
    asked = _said(_program("rocm_agent_enumerator", ("/opt/rocm/bin",)))
    chips = [line.strip() for line in asked.splitlines()]
    # gfx000 is the processor
    found = next((chip for chip in chips if re.fullmatch(r"gfx(?!000)\w+", chip)), "")
    return Card("rocm", f"AMD {found}") if found else None


def _intel(pci: Path) -> Card | None:
    for number, name in _windows_cards() if sys.platform == "win32" else _linux_cards(pci):
        vendor, _, device = number.lower().partition(":")
        if vendor == "8086" and device.startswith(_INTEL):
            return Card("xpu", name)
    return None


def _linux_cards(pci: Path) -> Iterator[tuple[str, str]]:
    """Yield "vendor:device" and the name of every display controller."""
    for folder in sorted(pci.glob("*")):
        kind, vendor, device = (_line(folder / name) for name in ("class", "vendor", "device"))
        if kind.startswith("0x03"):
            number = f"{vendor[2:]}:{device[2:]}"
            yield number, f"Intel {device[2:]}"


def _windows_cards() -> Iterator[tuple[str, str]]:
    if sys.platform != "win32":
        return
    import winreg

    with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _WINDOWS_CARDS) as cards:
        for index in range(winreg.QueryInfoKey(cards)[0]):
            try:
                with winreg.OpenKey(cards, winreg.EnumKey(cards, index)) as card:
                    number = str(winreg.QueryValueEx(card, "MatchingDeviceId")[0])
                    name = str(winreg.QueryValueEx(card, "DriverDesc")[0])
            except OSError:  # a key that only administrators read
                continue
            found = re.search(r"VEN_(\w{4})&DEV_(\w{4})", number, re.IGNORECASE)
            if found:
                yield f"{found[1]}:{found[2]}", name


def _line(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return ""


def _program(name: str, folders: Iterator[str] | tuple[str, ...]) -> str:
    """Return where a driver's program is, on the search path or in its usual folders."""
    path = os.pathsep.join(folders)
    return shutil.which(name) or (shutil.which(name, path=path) if path else None) or ""


def _said(program: str, *arguments: str) -> str:
    """Return what a program prints; empty when it is missing or fails."""
    answer = ask([program, *arguments], _LIMIT_S) if program else None
    return (answer or b"").decode("utf-8", "replace")
