# SPDX-License-Identifier: GPL-2.0-or-later
"""The real thing: plan, install from the machine's package index, and let that engine classify."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsApplication

from geolangbind_qgis import locked, settings
from geolangbind_qgis.client import shared
from geolangbind_qgis.client.environment import guard, install, locate, plan, remove, verify
from geolangbind_qgis.client.run import run_call
from geolangbind_qgis.protocol import ClassifyRequest, ClassifyResult, SceneRequest, from_json
from tests.system.test_pipe import CLASSES, ENGINE, write_scene

REACH_S = 10


def pip(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([ENGINE, "-m", "pip", *arguments], capture_output=True, text=True)


def indexes() -> dict[str, str]:
    """Return what pip is configured with on this machine, as uv's variables."""
    found: dict[str, list[str]] = {}
    for line in pip("config", "list").stdout.splitlines():
        key, _, value = line.partition("=")
        name = key.rpartition(".")[2]
        found.setdefault(name, []).extend(value.strip("'\"").replace("\\n", " ").split())
    variables = {
        "UV_DEFAULT_INDEX": " ".join(found.get("index-url", [])[:1]),
        "UV_INDEX": " ".join(found.get("extra-index-url", [])),
        "UV_FIND_LINKS": ",".join(found.get("find-links", [])),
        "UV_INDEX_STRATEGY": "unsafe-best-match",  # as pip does
    }
    return {name: value for name, value in variables.items() if value}


def torch_index(folder: Path) -> str:
    """Return an index that has torch's CPU build: PyTorch's own (empty), or one of pip's wheel."""
    wanted = f"torch=={locked.torch_version()}+cpu"
    asked = pip("install", "--dry-run", "--quiet", "--no-deps", "--ignore-installed",
                "--report", "-", wanted)  # fmt: skip
    if asked.returncode == 0:
        link = json.loads(asked.stdout)["install"][0]["download_info"]["url"]
        page = folder / "cpu" / "torch" / "index.html"
        page.parent.mkdir(parents=True)
        page.write_text(f'<html><body><a href="{link}">{link.rpartition("/")[2]}</a></body></html>')
        return folder.as_uri()
    try:
        urllib.request.urlopen(f"{locked.TORCH_INDEX}/cpu/torch/", timeout=REACH_S).close()
    except (urllib.error.URLError, OSError) as error:
        pytest.skip(
            f"no CPU build of torch: neither pip's index nor {locked.TORCH_INDEX} has it ({error})"
        )
    return ""


@pytest.fixture
def chosen(
    qgis_app: QgsApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Path]:
    """QGIS with a folder for the engine, uv in its PATH, and no other engine."""
    assert Path(ENGINE).with_name("uv").is_file(), "uv is missing: make setup"
    monkeypatch.delenv(locate.VARIABLE, raising=False)
    monkeypatch.setenv("PATH", str(Path(ENGINE).parent), prepend=os.pathsep)
    for name, value in indexes().items():
        monkeypatch.setenv(name, value)
    folder = tmp_path / "Räume 中"
    settings.ENGINE_FOLDER.set(str(folder))
    settings.TORCH_INDEX.set(torch_index(tmp_path / "torch"))
    settings.ENGINE_PYTHON.reset()
    shared.shut_down()
    yield folder
    shared.shut_down()
    guard.hold(None)
    for setting in (settings.ENGINE_FOLDER, settings.TORCH_INDEX):
        setting.reset()


def in_background(work: Any) -> Any:
    """Return what ``work`` returns in a thread, while QGIS goes on."""
    found: list[Any] = []

    def run() -> None:
        try:
            found.append(work())
        except BaseException as error:
            found.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    while thread.is_alive():
        QgsApplication.processEvents()
        thread.join(0.05)
    if isinstance(found[0], BaseException):
        raise found[0]
    return found[0]


def test_an_engine_is_installed_and_makes_a_class_map(chosen: Path, tmp_path: Path) -> None:
    before = list(sys.path)
    assert verify.glance().state == "missing"
    made = in_background(plan.make)
    assert (made.action, made.problems) == ("install", ())
    assert made.folder.startswith(str(chosen))
    told: list[Any] = []
    record = in_background(lambda: install.carry_out(made, told.append, threading.Event()))
    assert list(dict.fromkeys(progress.name for progress in told)) == list(made.steps)
    assert record.packages["torch"].startswith(locked.torch_version())
    assert abs(record.size - made.disk_bytes) < 0.25 * made.disk_bytes

    python = locate.find_engine_python()
    assert python.startswith(str(chosen))
    scene = SceneRequest(write_scene(tmp_path / "scene.tif"))
    request = ClassifyRequest(scene, CLASSES, str(tmp_path / "classes.tif"))
    call = shared.engine().submit("classify", request)
    result = from_json(ClassifyResult, run_call(call, lambda *_: None, lambda: False))
    classes = gdal.Open(result.class_raster).ReadAsArray()
    assert sum(area.pixels for area in result.areas) == np.isin(classes, (1, 2)).sum() > 0
    assert guard.is_used(Path(record.folder))

    shared.shut_down()
    assert in_background(lambda: verify.check(threading.Event())).state == "ok"
    regained = in_background(remove.everything)
    assert regained > 0.9 * record.size
    assert set(os.listdir(made.folder)) <= {"install.lock"}
    assert sys.path == before
