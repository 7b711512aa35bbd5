# SPDX-License-Identifier: GPL-2.0-or-later
"""Which card there is, from what drivers' programs and systems say; each of them faked."""

from __future__ import annotations

import shutil
import sys
from types import SimpleNamespace

import pytest

from geolangbind_qgis.client.environment import graphics
from geolangbind_qgis.client.environment.graphics import Card


@pytest.fixture
def program(tmp_path, monkeypatch):
    """Put a program onto a search path that holds nothing else."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(graphics, "_nvidia_folders", lambda: iter(()))
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))

    def make(name, text, status=0):
        path = folder / name
        path.write_text(f"#!/bin/sh\n/bin/cat <<'END'\n{text}\nEND\nexit {status}\n")
        path.chmod(0o755)

    return make


@pytest.fixture
def pci(tmp_path):
    """Linux's list of PCI devices."""
    folder = tmp_path / "pci"
    folder.mkdir()

    def add(name, kind, vendor, device):
        (folder / name).mkdir()
        for file, text in (("class", kind), ("vendor", vendor), ("device", device)):
            (folder / name / file).write_text(f"{text}\n")
        return folder

    add("0000:00:1f.0", "0x060100", "0x8086", "0x5600")  # no display
    return add


def found(pci=None):
    folder = pci("0000:00:00.0", "0x060000", "0x1022", "0x14d8") if pci else None
    return graphics.find(folder) if folder else graphics.find()


@pytest.mark.parametrize(
    ("said", "card"),
    [
        ("NVIDIA H200, 580.82.07, 9.0", Card("cu130", "NVIDIA H200", "580.82.07")),
        ("NVIDIA RTX A2000, 570.133.20, 8.6", Card("cuda", "NVIDIA RTX A2000", "570.133.20")),
        ("NVIDIA GeForce GTX 1080, 580.82.07, 6.1",
         Card("cu126", "NVIDIA GeForce GTX 1080", "580.82.07")),
        ("GeForce GTX 680, 470.256.02, 3.0", None),
        ("NVIDIA RTX A2000, 470.256.02, 8.6", None),  # its driver runs no CUDA 12
        ("GeForce GTX 680, 535.1, 3.0\nNVIDIA RTX 4090, 535.1, 8.9",
         Card("cuda", "NVIDIA RTX 4090", "535.1")),
        ("No devices were found", None),
        ("NVIDIA X, [N/A], [N/A]", None),
        ("", None),
    ],
)  # fmt: skip
def test_cards_of_nvidia(program, pci, said, card):
    program("nvidia-smi", said)
    assert found(pci) == card


def test_windows_takes_cuda_from_pytorchs_own_index(program, monkeypatch):
    program("nvidia-smi", "NVIDIA RTX 4090, 581.1, 8.9")
    card = graphics._nvidia()
    monkeypatch.setattr(sys, "platform", "win32")
    assert card.backend == "cu130" and graphics._cuda((581, 1), 8.9) == "cuda"


def test_windows_keeps_nvidia_smi_in_its_own_folders(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("SystemRoot", r"C:\Windows")
    monkeypatch.setenv("ProgramFiles", r"C:\Program Files")
    folders = [folder.replace("/", "\\") for folder in graphics._nvidia_folders()]
    assert folders == [r"C:\Windows\System32", r"C:\Program Files\NVIDIA Corporation\NVSMI"]


def test_a_driver_that_does_not_answer_is_no_card(program, pci):
    program("nvidia-smi", "NVIDIA-SMI has failed, 580.1, 9.0", status=9)
    assert found(pci) is None


@pytest.mark.parametrize(
    ("said", "name"),
    [("gfx000\ngfx1100\ngfx1036", "AMD gfx1100"), ("gfx000", ""), ("", "")],
)
def test_cards_of_amd(program, pci, said, name):
    program("rocm_agent_enumerator", said)
    card = found(pci)
    assert (card.backend, card.name) == ("rocm", name) if name else card is None


@pytest.mark.parametrize(
    ("device", "is_offered"),
    [("0x56a0", True), ("0xe20b", True), ("0x7d55", True), ("0x3e92", False), ("0x9a49", False)],
)
def test_cards_of_intel(program, pci, device, is_offered):
    pci("0000:03:00.0", "0x030000", "0x8086", device)
    card = found(pci)
    assert (card == Card("xpu", f"Intel {device[2:]}")) if is_offered else card is None


def test_the_card_of_nvidia_comes_first(program, pci):
    pci("0000:03:00.0", "0x030000", "0x8086", "0x56a0")
    program("nvidia-smi", "NVIDIA RTX 4090, 535.1, 8.9")
    assert found(pci).name == "NVIDIA RTX 4090"


def test_a_mac_needs_no_other_build(program, monkeypatch):
    program("nvidia-smi", "NVIDIA RTX 4090, 535.1, 8.9")
    monkeypatch.setattr(sys, "platform", "darwin")
    assert graphics.find() is None


class Registry:
    """Windows' list of display adapters; one key only administrators read."""

    HKEY_LOCAL_MACHINE = 1
    CARDS = (
        {"MatchingDeviceId": r"pci\ven_1414&dev_008e", "DriverDesc": "Basic Display"},
        None,
        {"MatchingDeviceId": r"PCI\VEN_8086&DEV_56A0&SUBSYS_1", "DriverDesc": "Arc A770"},
    )

    class Key(SimpleNamespace):
        def __enter__(self):
            return self

        def __exit__(self, *exc):
            pass

    def OpenKey(self, key, name):
        if key == self.HKEY_LOCAL_MACHINE:
            return self.Key(values=None)
        if self.CARDS[int(name)] is None:
            raise PermissionError(5, "Access is denied")
        return self.Key(values=self.CARDS[int(name)])

    def QueryInfoKey(self, key):
        return (len(self.CARDS), 0, 0)

    def EnumKey(self, key, index):
        return f"{index:04}"

    def QueryValueEx(self, key, name):
        return (key.values[name], 1)


def test_intels_card_is_found_in_windows_registry(program, monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    # in Windows the library asks the system itself, which is not there to be asked
    monkeypatch.setattr(shutil, "which", lambda name, path=None: None)
    monkeypatch.setitem(sys.modules, "winreg", Registry())
    assert graphics.find() == Card("xpu", "Arc A770")
