# SPDX-License-Identifier: GPL-2.0-or-later
"""An engine of tiny packages with a lock of its own: what is installed in tests in a second."""

from __future__ import annotations

import hashlib
import json
import os
import random
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from geolangbind_qgis import locked, paths
from geolangbind_qgis.client.environment import (
    folders,
    install,
    locate,
    plan,
    proof,
    record,
    uv,
)
from geolangbind_qgis.client.environment.download import Answer, DownloadFailed
from tests.fakes.package_index import PackageIndex, wheel

UV = Path(sys.executable).with_name("uv")
VERSIONS = {"numpy": "2.4", "rasterio": "1.4", "safetensors": "0.8", "tokenizers": "0.23",
            "huggingface_hub": "2.4", "ftfy": "6.3", "pillow": "13.0"}  # fmt: skip
BIG, PIECE = 200_000, 10_000
# Stands in for the engine: loads what is installed and says what it computes on.
LAUNCHER = """\
import json, sys, os
if sys.argv[1] == "doctor":
    print(json.dumps({"packages": [{"name": "numpy", "ok": False, "problem": "numpy is broken.",
                                    "action": "Install it again.", "detail": "Traceback"}]}))
    sys.exit(1)
import torch
print(json.dumps({"devices": [{"device": "cpu", "usable": torch.works, "problem": "No."}]}))
"""


def torch_wheel(version: str, works: bool = True) -> bytes:
    """Return a torch with a large file, many small ones, and pieces of a size between.

    uv keeps what has arrived of a single small file in memory, so that its growth is
    not to be seen on the disk; the pieces, which come first, can be watched.
    """
    files = {"torch/__init__.py": f"works = {works}\n".encode()}
    files.update({f"torch/pieces/{i}.bin": _incompressible(PIECE, i) for i in range(20)})
    files["torch/big.bin"] = _incompressible(BIG, 99)
    files.update({f"torch/parts/{i}.py": b"x = 1\n" for i in range(20)})
    return wheel("torch", version, files)


def _incompressible(size: int, seed: int) -> bytes:
    return random.Random(seed).randbytes(size)


class SmallEngine:
    """The lock, the index that serves it, and the profile that it is installed into."""

    def __init__(self, folder: Path, index: PackageIndex | None = None) -> None:
        self.checkout, self.profile = folder / "checkout", folder / "profile"
        self.folders = folders.Folders(self.profile / "geolangbind")
        self.wheels = {}
        for name, version in VERSIONS.items():
            module = "PIL" if name == "pillow" else name
            files = {f"{module}/__init__.py": f"version = {version!r}\n".encode()}
            self.wheels[f"{name}-{version}-py3-none-any.whl"] = wheel(name, version, files)
        self.torch = torch_wheel("2.13.0+cpu")
        self.index = index

    # --- the lock -------------------------------------------------------------

    def serve(self) -> PackageIndex:
        """Start the index; also torch's, and uv's wheel, are on it."""
        self.index = PackageIndex(
            {**self.wheels, "torch-2.13.0+cpu-py3-none-any.whl": self.torch, **self.uv_wheel()}
        )
        return self.index

    def uv_wheel(self) -> dict[str, bytes]:
        """Return a wheel whose uv is the real one, called by a script."""
        script = f'#!/bin/sh\nexec "{UV}" "$@"\n'.encode()
        held = {"uv-0.13.9.data/scripts/uv": script}
        return {"uv-0.13.9-py3-none-any.whl": wheel("uv", "0.13.9", held)}

    def write_lock(self, torch_is_known: bool = True) -> None:
        """Write the lock files where the checkout would have them."""
        computer = locked.platform_name()
        targets = [f"{computer}/{python}" for python in locked.PYTHONS]
        facts = {file: _facts(content) for file, content in self.wheels.items()}
        torch = {"file": "torch-2.13.0+cpu-py3-none-any.whl", **_facts(self.torch)}
        builds = {"cpu": dict.fromkeys(targets, torch)} if torch_is_known else {}
        record_ = {
            "wheels": facts,
            "takes": {target: list(facts) for target in targets},
            "takes_cuda": {},
            "torch": {"version": "2.13.0", "builds": builds},
        }
        uv_file, uv_content = next(iter(self.uv_wheel().items()))
        uv_entry = {"file": uv_file, **_facts(uv_content)}
        requirements = self.checkout / "requirements"
        resources = self.checkout / "resources" / "engine"
        requirements.mkdir(parents=True, exist_ok=True)
        resources.mkdir(parents=True, exist_ok=True)
        lines = [
            _line(file.split("-")[0], file.split("-")[1], c) for file, c in self.wheels.items()
        ]
        (requirements / "engine.lock").write_text("".join(lines))
        (requirements / "torch.lock").write_text(_line("torch", "2.13.0", self.torch))
        (requirements / "cuda.lock").write_text("")
        (resources / "wheels.json").write_text(json.dumps(record_))
        uv_record = {"version": "0.13.9", "wheels": {computer: uv_entry}}
        (resources / "uv.json").write_text(json.dumps(uv_record))
        (self.checkout / "launch.py").write_text(LAUNCHER)
        locked._read.cache_clear()

    # --- the world --------------------------------------------------------------

    def enter(self, change: Callable[[Any, str, Any], None]) -> None:
        """Let the plugin see this lock and this profile; ``change`` is ``setattr``, or undone."""
        change(paths, "_root", lambda: self.checkout)
        change(folders, "_settings_folder", lambda: str(self.profile))
        change(plan, "complete_own_python", lambda: "")
        change(plan, "_mirrors", lambda: (self.index_url, self.torch_url, ""))
        change(locate, "complete_own_python", lambda: "")
        change(proof, "LAUNCHER", self.checkout / "launch.py")
        change(uv, "_USUAL", (str(UV.parent),))
        os.environ.pop(locate.VARIABLE, None)
        locked._read.cache_clear()

    @property
    def index_url(self) -> str:
        return self.index.url if self.index is not None else ""

    @property
    def torch_url(self) -> str:
        return f"{self.index_url}/torch-builds" if self.index is not None else ""

    def install(self, told=lambda progress: None, stop=None) -> record.Record:
        """Install by the plan that is made now."""
        made = plan.make()
        assert made.problems == ()
        return install.carry_out(made, told, stop or threading.Event(), UrlFetcher())

    def left_behind(self) -> list[str]:
        """Return every file below the plugin's folder but the one that says who installs."""
        root = self.folders.root
        found = [path.relative_to(root).as_posix() for path in root.rglob("*")]
        return sorted(name for name in found if name != "install.lock")

    def current(self) -> record.Record | None:
        return record.current(self.folders)

    def names(self) -> list[str]:
        """Return what lies in the folder of environments."""
        if not self.folders.environments.is_dir():
            return []
        return sorted(path.name for path in self.folders.environments.iterdir())


class UrlFetcher:
    """Fetches without QGIS."""

    def get(self, url: str, stop: threading.Event, received: Callable[[int, int], None]) -> Answer:
        import urllib.error
        import urllib.request

        try:
            with urllib.request.urlopen(url, timeout=20) as answer:
                content = answer.read()
                received(len(content), len(content))
                return Answer(content, answer.geturl())
        except urllib.error.HTTPError as error:
            raise DownloadFailed("server", str(error)) from None
        except OSError as error:
            raise DownloadFailed("network", str(error)) from None


def _facts(content: bytes) -> dict[str, Any]:
    return {
        "size": len(content),
        "unpacked": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
    }


def _line(name: str, version: str, content: bytes) -> str:
    return f"{name}=={version} --hash=sha256:{hashlib.sha256(content).hexdigest()}\n"
