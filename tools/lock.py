# SPDX-License-Identifier: GPL-2.0-or-later
"""Locks what the engine is made of: run on a machine that reaches the package indexes.

    python -m tools.lock

It writes, for every platform and Python in ``geolangbind_qgis.locked``:

requirements/engine.lock       every package but torch, one version per target, with hashes
requirements/torch.lock        torch, with the hashes of every build whose index was reached
requirements/cuda.lock         what Linux takes for CUDA instead: all of it is on the package index
resources/engine/uv.json       the uv that builds environments, and the Pythons it fetches
resources/engine/wheels.json   which wheels each target takes, their sizes and hashes

Only wheels that fit a target are let in: nothing is ever compiled on a user's machine.
No index address, no local path and no build of this machine's own gets into them. An index
of PyTorch builds that cannot be reached is said, and what was known of it before is kept.
"""

from __future__ import annotations

import concurrent.futures
import dataclasses
import json
import os
import re
import subprocess
import sys
import tempfile
import urllib.error
import urllib.request
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import tomllib

from geolangbind_qgis.locked import PACKAGE_INDEX, PLATFORMS, PYTHONS, TORCH_INDEX
from geolangbind_qgis.simple_index import Link, read_page
from tools.remote_file import RemoteFile
from tools.wheel_targets import TARGETS, Target

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = ROOT / "requirements"
RESOURCES = ROOT / "resources" / "engine"
# 1.5.2 needs macOS 15, while torch runs from macOS 14 on.
HELD = ("rasterio<1.5.2",)
# What torch brings along for NVIDIA: its own requirements pin it, and the CPU build has none.
_CUDA = re.compile(r"(nvidia|cuda)-|triton$")
# The builds that are looked for; those that this torch was not built for are passed over.
BACKENDS = (
    *("cpu", "cu126", "cu128", "cu129", "cu130", "cu132"),
    *("rocm7.0", "rocm7.1", "rocm7.2", "xpu"),
)
_HEADER = """\
# Made by `make lock` from requirements/engine.txt; do not edit.
# For Python {pythons} on {platforms}.
"""


class LockError(Exception):
    """The lock cannot be made; the committed one was not touched."""


@dataclass(frozen=True)
class Package:
    """One version of one package, with the wheels that fit a target: file -> link."""

    name: str
    version: str
    marker: str
    wheels: dict[str, Link]

    def taken_by(self, target: Target) -> str:
        """Return the wheel that ``target`` takes, or ``""`` when it needs none."""
        if not target.wants(self.marker):
            return ""
        file = target.best(list(self.wheels))
        if not file:
            raise LockError(
                f"{self.name} {self.version} has no wheel for {target.platform} with "
                f"Python {target.python}: hold it back in tools/lock.py (HELD)."
            )
        return file


def main() -> int:
    """Write the locks; return 1 with one line when that cannot be done."""
    try:
        packages = resolve()
        torch = next(package for package in packages if package.name == "torch")
        rest = [p for p in packages if p.name != "torch" and not _CUDA.match(p.name)]
        builds = torch_builds(torch)
        uv = uv_wheels()
        cuda = [for_linux(torch), *(p for p in packages if _CUDA.match(p.name))]
        record = wheel_record(rest, cuda)
        record["torch"] = {"version": torch.version, "builds": builds}
        engine_lines, cuda_lines = ("".join(map(_lines, part)) for part in (rest, cuda))
    except (LockError, urllib.error.URLError, OSError, subprocess.SubprocessError) as error:
        print(f"Nothing was locked: {error}", file=sys.stderr)
        return 1
    _write(REQUIREMENTS / "engine.lock", _header() + engine_lines)
    hashes = {
        wheel["hash"].partition(":")[2] for build in builds.values() for wheel in build.values()
    }
    hashes |= {link.sha256 for link in torch.wheels.values()}
    _write(REQUIREMENTS / "torch.lock", _header() + _entry(f"torch=={torch.version}", hashes))
    _write(REQUIREMENTS / "cuda.lock", _header() + cuda_lines)
    _write_json(RESOURCES / "uv.json", uv)
    _write_json(RESOURCES / "wheels.json", record)
    print(f"Locked {len(rest) + 1} packages; torch for {', '.join(sorted(builds))}.")
    return 0


# --- what uv resolves ---------------------------------------------------------


def resolve() -> list[Package]:
    """Resolve ``requirements/engine.txt`` for every target at once.

    Left out are packages no target needs, e.g. those for Python in a browser.
    """
    with tempfile.TemporaryDirectory() as folder:
        held, output = Path(folder, "held.txt"), Path(folder, "pylock.toml")
        held.write_text("\n".join(HELD), encoding="utf-8")
        command = [
            *(_uv(), "pip", "compile", "engine.txt", "--universal", "--quiet", "--no-config"),
            *("--python-version", PYTHONS[0], "--constraint", str(held)),
            *("--only-binary", ":all:", "--format", "pylock.toml", "--output-file", str(output)),
        ]
        done = subprocess.run(
            command, cwd=REQUIREMENTS, env=_environment(), capture_output=True, text=True
        )
        if done.returncode:
            raise LockError(done.stderr.strip())
        locked = tomllib.loads(output.read_text(encoding="utf-8"))["packages"]
    packages = [_package(entry) for entry in locked]
    return [p for p in packages if any(target.wants(p.marker) for target in TARGETS)]


def _package(entry: dict[str, Any]) -> Package:
    """Return a package of uv's lock with the wheels that fit a target which needs it."""
    marker = entry.get("marker", "")
    users = [target for target in TARGETS if target.wants(marker)]
    if len(users) == len(TARGETS):
        marker = ""
    wheels = {}
    for wheel in entry.get("wheels", ()):
        file = unquote(urlsplit(wheel["url"]).path.rpartition("/")[2])
        if any(target.fits(file) for target in users):
            wheels[file] = Link(wheel["url"], wheel["hashes"]["sha256"])
    return Package(entry["name"], entry["version"], marker, wheels)


def for_linux(torch: Package) -> Package:
    """Return torch as Linux finds it on the package index: built for CUDA."""
    wheels = {file: link for file, link in torch.wheels.items() if "linux" in file}
    return dataclasses.replace(torch, marker="sys_platform == 'linux'", wheels=wheels)


def _uv() -> str:
    """Return the uv of this environment, the one that requirements/dev.txt pins."""
    for name in ("uv", "uv.exe"):
        path = Path(sys.executable).with_name(name)
        if path.is_file():
            return str(path)
    raise LockError("uv is missing: make setup")


def _environment() -> dict[str, str]:
    """Return the environment without what would bring this machine's own builds in."""
    dropped = ("UV_FIND_LINKS", "UV_TORCH_BACKEND", "UV_CONSTRAINT", "UV_OVERRIDE")
    return {name: value for name, value in os.environ.items() if name not in dropped}


# --- torch's builds -----------------------------------------------------------


def torch_builds(torch: Package) -> dict[str, dict[str, dict[str, Any]]]:
    """Return build -> "platform/Python" -> wheel.

    Windows and macOS take the CPU (and MPS) build from the package index, everything
    else comes from PyTorch's own indexes.
    """
    known = _known_builds(torch.version)
    builds: dict[str, dict[str, dict[str, Any]]] = {}
    for backend in BACKENDS:
        try:
            links = read_page(*_fetch(f"{TORCH_INDEX}/{backend}/torch/"))
        except urllib.error.HTTPError as error:
            if error.code not in (403, 404):
                raise
            continue  # there is no such build
        except urllib.error.URLError as error:
            print(f"Note: {TORCH_INDEX}/{backend} cannot be reached ({error.reason}).")
            found = known.get(backend, {})
        else:
            found = _fitting(links, f"{torch.version}+{backend}")
        if found:
            builds[backend] = found
    own = {link: wheel for link, wheel in torch.wheels.items() if "linux" not in link}
    builds.setdefault("cpu", {}).update(_fitting(own, torch.version))
    return builds


def _fitting(links: dict[str, Link], version: str) -> dict[str, dict[str, Any]]:
    mine = {file: link for file, link in links.items() if file.startswith(f"torch-{version}-")}
    found = {}
    for target in TARGETS:
        file = target.best(list(mine))
        if file and mine[file].sha256:
            found[f"{target.platform}/{target.python}"] = {"file": file, **_facts(mine[file])}
    return found


def _known_builds(version: str) -> dict[str, dict[str, dict[str, Any]]]:
    try:
        torch = json.loads((RESOURCES / "wheels.json").read_text(encoding="utf-8"))["torch"]
    except (OSError, ValueError, KeyError):
        return {}
    return torch["builds"] if torch["version"] == version else {}


# --- uv itself, and the sizes ---------------------------------------------------


def uv_wheels() -> dict[str, Any]:
    """Return the version of uv that requirements/dev.txt pins, and its wheel per platform."""
    pin = re.search(r"^uv==(\S+)", (REQUIREMENTS / "dev.txt").read_text(encoding="utf-8"), re.M)
    if pin is None:
        raise LockError("requirements/dev.txt pins no uv==…")
    links = read_page(*_fetch(f"{PACKAGE_INDEX}/uv/"))
    mine = {file: link for file, link in links.items() if file.startswith(f"uv-{pin[1]}-")}
    wheels = {}
    for platform in PLATFORMS:
        file = Target(platform, PYTHONS[0]).best(list(mine))
        if not file:
            raise LockError(f"uv {pin[1]} has no wheel for {platform}")
        wheels[platform] = {"file": file, **_facts(mine[file])}
    return {"version": pin[1], "wheels": wheels, "pythons": python_builds()}


def python_builds() -> dict[str, str]:
    """Return "platform/Python" -> where, below a mirror, uv finds the Python that it fetches.

    uv itself knows their hashes.
    """
    asked = subprocess.run(
        [_uv(), "python", "list", "--only-downloads", "--all-platforms", "--all-arches",
         "--all-versions", "--output-format", "json"],
        env=_environment(), capture_output=True, text=True, check=True,
    )  # fmt: skip
    found: dict[str, str] = {}
    for entry in json.loads(asked.stdout):  # the newest first
        for target in TARGETS:
            system, _, machine = target.platform.partition("-")
            machine = "aarch64" if machine == "arm64" else machine
            libc = "gnu" if system == "linux" else "none"
            key = f"cpython-{entry['version']}-{system}-{machine}-{libc}"
            minor = entry["version"].rpartition(".")[0]
            if entry["key"] == key and entry["variant"] == "default" and minor == target.python:
                path = entry["url"].partition("/releases/download/")[2]
                found.setdefault(f"{target.platform}/{target.python}", unquote(path))
    return found


def wheel_record(packages: list[Package], cuda: list[Package]) -> dict[str, Any]:
    """Return every wheel that a target takes, and which target takes which.

    ``cuda`` is what Linux takes instead of torch for the CPU: the package index has
    it too, so that it is locked as the rest is.
    """
    takes: dict[str, list[str]] = {}
    takes_cuda: dict[str, list[str]] = {}
    for target in TARGETS:
        name = f"{target.platform}/{target.python}"
        takes[name] = [file for package in packages if (file := package.taken_by(target))]
        takes_cuda[name] = [file for package in cuda if (file := package.taken_by(target))]
    wanted = {file for files in (*takes.values(), *takes_cuda.values()) for file in files}
    links = {f: package.wheels[f] for package in (*packages, *cuda) for f in package.wheels}
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        facts = dict(zip(sorted(wanted), pool.map(lambda f: _facts(links[f]), sorted(wanted))))
    return {"wheels": facts, "takes": takes, "takes_cuda": takes_cuda}


def _facts(link: Link) -> dict[str, Any]:
    """Return what a wheel weighs, packed and unpacked, and its hash."""
    remote = RemoteFile(link.url)
    with zipfile.ZipFile(remote) as archive:
        unpacked = sum(info.file_size for info in archive.infolist())
    return {"size": remote.size, "unpacked": unpacked, "hash": f"sha256:{link.sha256}"}


def _fetch(url: str) -> tuple[str, str]:
    """Return a page of an index and its address after redirections."""
    with urllib.request.urlopen(url, timeout=60) as answer:
        return answer.read().decode("utf-8"), answer.geturl()


# --- writing --------------------------------------------------------------------


def _header() -> str:
    return _HEADER.format(pythons=", ".join(PYTHONS), platforms=", ".join(PLATFORMS))


def _lines(package: Package) -> str:
    if not package.wheels:
        raise LockError(f"{package.name} {package.version} has no wheel for any target")
    condition = f" ; {package.marker}" if package.marker else ""
    hashes = {link.sha256 for link in package.wheels.values()}
    return _entry(f"{package.name}=={package.version}{condition}", hashes)


def _entry(requirement: str, hashes: set[str]) -> str:
    return (
        " \\\n    ".join([requirement, *(f"--hash=sha256:{one}" for one in sorted(hashes))]) + "\n"
    )


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


def _write_json(path: Path, value: dict[str, Any]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    _write(path, json.dumps(value, indent=1) + "\n")


if __name__ == "__main__":
    sys.exit(main())
