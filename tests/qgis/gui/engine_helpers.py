# SPDX-License-Identifier: GPL-2.0-or-later
"""An engine that is installed in seconds and really runs: its wheels lead to the tests' own."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
from pathlib import Path

import pytest

from geolangbind_qgis import locked, paths, settings
from geolangbind_qgis.client.environment import locate, pythons
from geolangbind_qgis.client.environment.folders import Folders
from tests.fakes.package_index import PackageIndex, wheel

PARTS, TORCH = "engine_parts-1.0-py3-none-any.whl", "torch-2.13.0-py3-none-any.whl"
UV = Path(__file__).resolve().parents[3] / ".venv" / "engine" / "bin" / "uv"


class LocalEngine:
    """A lock of two small wheels, the index that serves them, and the folder installed into."""

    def __init__(self, engine_python: str, folder: Path, patch: pytest.MonkeyPatch) -> None:
        self.folder = folder / "Profil é ä"
        self.folders = Folders(self.folder / "geolangbind")
        self.checkout = folder / "checkout"
        asked = [engine_python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
        packages = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
        parts = {"engine_parts.py": b"", "engine_parts.pth": packages.encode()}
        noise = b"".join(hashlib.sha256(b"%d" % i).digest() for i in range(20_000))
        self.wheels = {
            PARTS: wheel("engine_parts", "1.0", parts),
            TORCH: wheel("torch", "2.13.0", {"torch_is_here.py": b"", "torch.bin": noise}),
        }
        self.index = PackageIndex(self.wheels)
        self._write_lock()
        self._enter(patch)
        _choose_fitting_python(engine_python, patch)

    def environments(self) -> list[str]:
        """Return the names of the environments on the disk, half-made ones too."""
        found = self.folders.environments
        return sorted(path.name for path in found.glob("*") if path.is_dir())

    def change_lock(self) -> None:
        """Let the plugin come with another lock, as its next version does."""
        lock = self.checkout / "requirements" / "engine.lock"
        lock.write_text(lock.read_text() + "# newer\n")

    def _write_lock(self) -> None:
        computer = locked.platform_name()
        targets = [f"{computer}/{python}" for python in locked.PYTHONS]
        facts = {file: _facts(content) for file, content in self.wheels.items()}
        builds = {"cpu": {target: {"file": TORCH, **facts[TORCH]} for target in targets}}
        wheels = {
            "wheels": facts,
            "takes": {target: [PARTS] for target in targets},
            "takes_cuda": {},
            "torch": {"version": "2.13.0", "builds": builds},
        }
        for name in ("requirements", "engine"):
            (self.checkout / name).mkdir(parents=True)
        (self.checkout / "engine" / "wheels.json").write_text(json.dumps(wheels))
        uv = paths.resource("engine", "uv.json").read_text(encoding="utf-8")
        (self.checkout / "engine" / "uv.json").write_text(uv)
        for lock, name, file in (
            ("engine.lock", "engine-parts==1.0", PARTS),
            ("torch.lock", "torch==2.13.0", TORCH),
        ):
            line = f"{name} --hash={facts[file]['hash']}\n"
            (self.checkout / "requirements" / lock).write_text(line)
        (self.checkout / "requirements" / "cuda.lock").write_text("")

    def _enter(self, patch: pytest.MonkeyPatch) -> None:
        """Let the plugin see this lock, this index and this folder; uv is the one of the tests."""
        resource = paths.resource

        def engine_resource(*parts: str) -> Path:
            return self.checkout.joinpath(*parts) if parts[0] == "engine" else resource(*parts)

        patch.setattr(paths, "resource", engine_resource)
        patch.setattr(paths, "requirements", lambda name: self.checkout / "requirements" / name)
        patch.delenv(locate.VARIABLE, raising=False)
        patch.setenv("PATH", f"{UV.parent}{os.pathsep}{os.environ['PATH']}")
        settings.ENGINE_FOLDER.set(str(self.folder))
        settings.PACKAGE_INDEX.set(self.index.url)
        settings.TORCH_INDEX.set(self.index.url)
        locked._read.cache_clear()

    def leave(self) -> None:
        """Stop serving and forget the lock."""
        self.index.close()
        locked._read.cache_clear()


def _facts(content: bytes) -> dict[str, object]:
    digest = hashlib.sha256(content).hexdigest()
    return {"size": len(content), "unpacked": len(content), "hash": f"sha256:{digest}"}


def installers() -> list[str]:
    """Return the command lines of this process's children that are uv."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            parent = int((entry / "stat").read_text().rsplit(")", 1)[1].split()[1])
            words = (entry / "cmdline").read_bytes().split(b"\0")
        except OSError:
            continue
        if parent == os.getpid() and words[0].endswith(b"/uv"):
            found.append(b" ".join(words).decode())
    return found


def _choose_fitting_python(engine_python: str, patch: pytest.MonkeyPatch) -> None:
    """Let a Python of the tests' engine's version be found: the wheels lead to its packages."""
    own, found = pythons.examine(engine_python), pythons.find()
    assert own is not None
    if found is None or pythons.minor(found.version) != pythons.minor(own.version):
        patch.setattr(pythons, "find", lambda wanted="": own)
