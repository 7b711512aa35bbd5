# SPDX-License-Identifier: GPL-2.0-or-later
"""The lock: every package, for every computer, with hashes, from nowhere in particular."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name, parse_wheel_filename

from geolangbind_qgis import locked
from tools.wheel_targets import TARGETS, Target

ROOT = Path(__file__).resolve().parents[2]
REQUIREMENTS = ROOT / "requirements"
UV = Path(sys.executable).with_name("uv")
UV_PLATFORMS = {
    "linux-x86_64": "x86_64-manylinux_2_28",
    "linux-aarch64": "aarch64-manylinux_2_28",
    "windows-x86_64": "x86_64-pc-windows-msvc",
    "macos-arm64": "aarch64-apple-darwin",
}


@dataclass(frozen=True)
class Entry:
    """One line of a lock."""

    requirement: Requirement
    hashes: frozenset[str]

    @property
    def name(self) -> str:
        return canonicalize_name(self.requirement.name)

    @property
    def version(self) -> str:
        (only,) = self.requirement.specifier
        assert only.operator == "=="
        return only.version


def entries(name: str) -> list[Entry]:
    text = (REQUIREMENTS / name).read_text(encoding="utf-8")
    lines = [line for line in text.replace("\\\n", "").splitlines() if line and line[0] != "#"]
    found = []
    for line in lines:
        what, *hashes = re.split(r"\s+--hash=sha256:", line.strip())
        found.append(Entry(Requirement(what), frozenset(hashes)))
    return found


def wanted(name: str, target: Target) -> dict[str, Entry]:
    """Return what a lock holds for a target; no package twice."""
    mine = [e for e in entries(name) if target.wants(str(e.requirement.marker or ""))]
    found = {entry.name: entry for entry in mine}
    assert len(found) == len(mine), target
    return found


def test_it_covers_what_the_engine_needs() -> None:
    lines = (REQUIREMENTS / "engine.txt").read_text(encoding="utf-8").splitlines()
    needed = [Requirement(line) for line in lines if line and line[0] != "#"]
    assert len(needed) == 8
    for target in TARGETS:
        held = {**wanted("engine.lock", target), **wanted("torch.lock", target)}
        for requirement in needed:
            version = held[canonicalize_name(requirement.name)].version
            assert requirement.specifier.contains(version), f"{requirement} {target}"
    assert [entry.name for entry in entries("torch.lock")] == ["torch"]


@pytest.mark.parametrize("name", locked.LOCKS)
def test_every_package_has_hashes_and_no_address(name: str) -> None:
    text = (REQUIREMENTS / name).read_text(encoding="utf-8")
    code = "\n".join(line for line in text.splitlines() if not line.startswith("#"))
    options = set(re.findall(r"--[a-z-]+", code))
    assert options == {"--hash"}
    assert not re.search(r"://|file:|[\\/](?!\n)|@", code), "an address or a path"
    assert not re.search(r"(/|\\)[a-z]+/|https?:", text.replace("/ ", " "))
    for entry in entries(name):
        assert entry.hashes and entry.requirement.url is None
        assert all(re.fullmatch(r"[0-9a-f]{64}", one) for one in entry.hashes)


def test_the_records_hold_no_address() -> None:
    for name in ("uv.json", "wheels.json"):
        text = (ROOT / "resources" / "engine" / name).read_text(encoding="utf-8")
        assert not re.search(r"://|localhost|127\.0\.0\.1|\"/", text)


@pytest.mark.parametrize("target", TARGETS, ids=lambda t: f"{t.platform}-{t.python}")
def test_each_computer_finds_a_wheel_of_everything(target: Target) -> None:
    for lock, wheels in (
        ("engine.lock", locked.packages(target.platform, target.python)),
        ("cuda.lock", locked.cuda_packages(target.platform, target.python)),
    ):
        held = wanted(lock, target)
        assert sorted(held) == sorted(parse_wheel_filename(w.file)[0] for w in wheels)
        for wheel in wheels:
            name, version, _, _ = parse_wheel_filename(wheel.file)
            assert str(version) == held[name].version
            assert wheel.sha256 in held[name].hashes
            assert target.best([wheel.file]) == wheel.file
            assert 0 < wheel.size <= wheel.unpacked + 100_000


@pytest.mark.parametrize("target", TARGETS, ids=lambda t: f"{t.platform}-{t.python}")
def test_torch_is_locked_where_the_package_index_has_it(target: Target) -> None:
    wheel = locked.torch_wheel(target.platform, target.python)
    size = locked.torch_size(target.platform, target.python)
    if wheel is None:  # until `make lock` reached PyTorch's own index, which has it for Linux
        assert target.platform.startswith("linux")
        assert not size.exact and 150e6 < size.download < 250e6
        return
    assert target.best([wheel.file]) == wheel.file
    assert (size.download, size.disk, size.exact) == (wheel.size, wheel.unpacked, True)
    (entry,) = entries("torch.lock")
    assert wheel.sha256 in entry.hashes
    wheels = [wheel, *locked.packages(target.platform, target.python)]
    download, disk = sum(w.size for w in wheels), sum(w.unpacked for w in wheels)
    assert 150e6 < download < 400e6 and disk > 2 * download


def test_the_cuda_build_is_the_one_the_lock_says() -> None:
    (runtime,) = [e for e in entries("cuda.lock") if e.name == "nvidia-cuda-runtime"]
    assert "cu" + "".join(runtime.version.split(".")[:2]) == locked.CUDA
    size = locked.torch_size("linux-x86_64", "3.12", locked.CUDA)
    assert 1e9 < size.download < 5e9 < 2.5 * size.disk
    assert locked.cuda_packages("windows-x86_64", "3.12") == ()
    for backend in ("cuda", "cu126", "rocm", "xpu"):
        assert locked.torch_size("windows-x86_64", "3.12", backend).download > 1e9
        assert not locked.torch_size("linux-x86_64", "3.12", backend).exact


def test_uv_is_pinned_for_every_computer() -> None:
    assert f"uv=={locked.uv_version()}\n" in (REQUIREMENTS / "dev.txt").read_text(encoding="utf-8")
    for platform in locked.PLATFORMS:
        wheel = locked.uv_wheel(platform)
        assert wheel.file.startswith(f"uv-{locked.uv_version()}-py3-none-")
        assert Target(platform, "3.12").best([wheel.file])
        for python in locked.PYTHONS:
            path = locked.python_build(platform, python)
            assert re.fullmatch(rf"\d{{8}}/cpython-{re.escape(python)}\.\d+\+\S+\.tar\.gz", path)


def test_every_platform_is_resolved_below() -> None:
    assert set(UV_PLATFORMS) == set(locked.PLATFORMS)


def test_what_is_not_locked_is_said() -> None:
    with pytest.raises(locked.NotLocked, match="no build for this computer"):
        locked.packages("macos-x86_64", "3.12")
    with pytest.raises(locked.NotLocked, match=r"Python 3\.9 is not supported: 3\.10 to 3\.14"):
        locked.packages("linux-x86_64", "3.9")


@pytest.mark.parametrize(
    ("system", "machine", "translated", "name"),
    [
        ("linux", "x86_64", False, "linux-x86_64"),
        ("linux", "aarch64", False, "linux-aarch64"),
        ("linux", "riscv64", False, ""),
        ("win32", "AMD64", False, "windows-x86_64"),
        ("win32", "ARM64", False, "windows-x86_64"),
        ("win32", "x86", False, ""),
        ("darwin", "arm64", False, "macos-arm64"),
        ("darwin", "x86_64", True, "macos-arm64"),  # QGIS for Intel on Apple silicon
        ("darwin", "x86_64", False, ""),
        ("freebsd14", "amd64", False, ""),
    ],
)
def test_computers_have_names(monkeypatch, system, machine, translated, name) -> None:
    monkeypatch.setattr(locked.sys, "platform", system)
    monkeypatch.setattr(locked.platform, "machine", lambda: machine)
    monkeypatch.setattr(locked, "_translated", lambda: translated)
    assert locked.platform_name() == name


def test_the_digest_follows_every_lock(monkeypatch, tmp_path) -> None:
    for name in locked.LOCKS:
        (tmp_path / name).write_text(name)
    monkeypatch.setattr(locked.paths, "requirements", lambda name: tmp_path / name)
    seen = {locked.digest()}
    for name in locked.LOCKS:
        (tmp_path / name).write_text("changed")
        seen.add(locked.digest())
    assert len(seen) == 1 + len(locked.LOCKS)


@pytest.mark.parametrize("platform", locked.PLATFORMS)
@pytest.mark.parametrize("python", [locked.PYTHONS[0], locked.PYTHONS[-1]])
def test_a_real_resolver_finds_nothing_missing(tmp_path, platform: str, python: str) -> None:
    """Nothing is installed: for every computer uv looks whether the lock is closed."""
    second = "cuda.lock" if platform.startswith("linux") else "torch.lock"
    command = [
        *(str(UV), "pip", "install", "--dry-run", "--no-config", "--require-hashes"),
        *("--target", str(tmp_path / "nowhere"), "--python", sys.executable),
        *("--python-platform", UV_PLATFORMS[platform], "--python-version", python),
        *("--only-binary", ":all:", "-r", "engine.lock", "-r", second),
    ]
    environment = {name: value for name, value in os.environ.items() if name[:3] != "UV_"}
    environment["MACOSX_DEPLOYMENT_TARGET"] = "14.0"
    done = subprocess.run(
        command, cwd=REQUIREMENTS, env=environment, capture_output=True, text=True
    )
    if re.search(r"error sending request|dns error|tcp connect", done.stderr):
        pytest.skip("the package index cannot be reached")
    assert done.returncode == 0, done.stderr
    planned = dict(re.findall(r"^ \+ (\S+)==(\S+)$", done.stderr, re.MULTILINE))
    target = Target(platform, python)
    held = {**wanted("engine.lock", target), **wanted(second, target)}
    assert planned == {name: entry.version for name, entry in held.items()}
    assert not list(tmp_path.rglob("*.dist-info"))


def test_the_json_is_small_enough_for_the_zip() -> None:
    folder = ROOT / "resources" / "engine"
    assert sum(path.stat().st_size for path in folder.glob("*.json")) < 200_000
    assert json.loads((folder / "wheels.json").read_text(encoding="utf-8"))["torch"]["builds"]
