# SPDX-License-Identifier: GPL-2.0-or-later
"""``qgis_process run geolangbind:classify``: the assembled plugin folder and the real engine."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from tests.qgis.conftest import REPOSITORY, SENTINEL2_RGBN, halves, write_raster
from tools import package


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    """A fresh profile with the plugin enabled, as after installing it."""
    if shutil.which("qgis_process") is None:
        pytest.skip("qgis_process is not installed")
    python = os.environ.get("GEOLANGBIND_ENGINE_PYTHON") or str(
        REPOSITORY / ".venv" / "engine" / "bin" / "python"
    )
    if not Path(python).exists():
        pytest.skip("no engine: set GEOLANGBIND_ENGINE_PYTHON to a Python with its packages")
    folder = tmp_path_factory.mktemp("qgis_process")
    plugins = folder / "plugins"
    package.assemble(plugins)
    environment = {
        **os.environ,
        "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile"),
        "QGIS_PLUGINPATH": str(plugins),
        "QT_QPA_PLATFORM": "offscreen",
        "GEOLANGBIND_ENGINE_PYTHON": python,
        "OMP_NUM_THREADS": "1",
    }
    environment.pop("PYTHONPATH", None)
    enabled = call(environment, "plugins", "enable", package.NAME)
    assert enabled.returncode == 0, enabled.stderr
    return environment


def call(
    environment: Mapping[str, str], *arguments: str, text: str | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["qgis_process", *arguments],
        env=dict(environment),
        input=text,
        capture_output=True,
        text=True,
        timeout=240,
    )


@pytest.fixture
def scene(tmp_path: Path) -> Path:
    folder = tmp_path / "my scenes é"
    folder.mkdir()
    names = [name for name, _ in SENTINEL2_RGBN]
    wavelengths = [wavelength for _, wavelength in SENTINEL2_RGBN]
    return write_raster(folder / "scene.tif", halves(), names=names, wavelengths_um=wavelengths)


def read(path: Path) -> np.ndarray:
    dataset = gdal.Open(str(path))
    values = dataset.ReadAsArray()
    dataset = None
    return values


def test_arguments_on_the_command_line(
    environment: Mapping[str, str], scene: Path, tmp_path: Path
) -> None:
    output = tmp_path / "out é" / "classes.tif"
    output.parent.mkdir()
    done = call(
        environment,
        "run",
        "geolangbind:classify",
        f"--INPUT={scene}",
        "--CLASSES=water\\nforest: forest | woodland",
        "--DEVICE=cpu",
        f"--OUTPUT={output}",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    classes = read(output)
    assert classes.shape == (96, 128) and set(np.unique(classes)) <= {1, 2}
    assert f"OUTPUT:\t{output}" in done.stdout and "TOTAL_HECTARES:\t122.8" in done.stdout


def test_json_in_and_out(environment: Mapping[str, str], scene: Path, tmp_path: Path) -> None:
    prompt_set = tmp_path / "set.json"
    prompt_set.write_text(json.dumps({"classes": [{"name": "water"}, {"name": "forest"}]}))
    inputs = {
        "INPUT": str(scene),
        "PROMPT_SET": str(prompt_set),
        "DEVICE": "cpu",
        "LOOK": "windows",
        "OUTPUT": str(tmp_path / "classes.tif"),
        "CONFIDENCE": str(tmp_path / "sure.tif"),
    }
    done = call(
        environment, "run", "geolangbind:classify", "-", text=json.dumps({"inputs": inputs})
    )
    assert done.returncode == 0, done.stdout + done.stderr
    answer = json.loads(done.stdout[done.stdout.index("{") :])
    assert set(json.loads(answer["results"]["AREAS"])) == {"water", "forest"}
    assert read(tmp_path / "sure.tif").max() <= 100


@pytest.mark.parametrize(
    ("python", "words"),
    [("nowhere/python", "nowhere"), ("", "install it with Raster ▸ GeoLangBind ▸ Engine…")],
)
def test_a_missing_engine_is_one_line(
    environment: Mapping[str, str], scene: Path, tmp_path: Path, python: str, words: str
) -> None:
    chosen = str(tmp_path / python) if python else ""
    nowhere = {**environment, "GEOLANGBIND_ENGINE_PYTHON": chosen}
    done = call(
        nowhere,
        "run",
        "geolangbind:classify",
        f"--INPUT={scene}",
        "--CLASSES=water,forest",
        f"--OUTPUT={tmp_path / 'classes.tif'}",
    )
    said = done.stdout + done.stderr
    assert done.returncode == 1 and "Traceback" not in said
    assert words in said
    assert not (tmp_path / "classes.tif").exists()


def test_help_explains_every_parameter(environment: Mapping[str, str]) -> None:
    done = call(environment, "help", "geolangbind:classify")
    assert done.returncode == 0
    for name in ("CLASSES", "PROMPT_SET", "MODEL", "WAVELENGTHS", "THRESHOLD", "CONFIDENCE"):
        assert name in done.stdout


@pytest.mark.parametrize(
    ("locale", "title"),
    [
        ("de_AT.UTF-8", "Nach Klassennamen klassifizieren"),
        ("it_IT.UTF-8", "Classify by class names"),
    ],
)
def test_help_speaks_the_systems_language(
    environment: Mapping[str, str], locale: str, title: str
) -> None:
    done = call({**environment, "LC_ALL": locale}, "help", "geolangbind:classify")
    assert done.returncode == 0
    assert title in done.stdout
