# SPDX-License-Identifier: GPL-2.0-or-later
"""``evaluate`` on the command line, run as a person runs it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time

import numpy as np
import pytest
import rasterio
from PIL import Image

from geolangbind_qgis.engine import arguments
from geolangbind_qgis.engine.errors import UsageError
from geolangbind_qgis.engine.evaluation.arguments import chips_request, map_request
from tests.unit.test_cli import LAUNCHER, run, write_scene


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    return write_scene(tmp_path_factory.mktemp("scènes & 東京") / "a scene.tif", bands=3)


@pytest.fixture(scope="module")
def reference(scene):
    path = scene.with_name("reference.tif")
    with rasterio.open(scene) as file:
        profile = {**file.profile, "count": 1}
        columns = np.arange(file.width) * 3 // file.width
    with rasterio.open(path, "w", **profile) as file:
        file.write(np.broadcast_to(columns, (file.height, file.width)).astype(np.uint8), 1)
    return path


def chips(folder, count=2):
    for name, color in (("bare_soil", (180, 140, 90)), ("Water", (10, 30, 80))):
        (folder / name).mkdir(parents=True)
        for number in range(count):
            Image.new("RGB", (48, 48), color).save(folder / name / f"{number}.png")
    return folder


def test_a_scene_against_a_raster(scene, reference, tmp_path):
    done = run(
        "evaluate", "scene", scene, "--reference", reference, "--mapping", "1=water,2=forest",
        "-p", "water", "-p", "forest", "--sensor", "aerial-rgb", "-o", tmp_path / "out", "--quiet",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stderr == "" and done.stdout.count("\n") == 1
    result = json.loads(done.stdout)
    assert result["samples"] == 96 * 64
    assert sum(map(sum, result["confusion"]["counts"])) == 96 * 64
    assert result["mapping"] == [
        {"value": "1", "name": "", "stands_for": "water"},
        {"value": "2", "name": "", "stands_for": "forest"},
    ]
    assert sorted(os.listdir(tmp_path / "out")) == [
        "classes.csv", "confusion.csv", "confusion.png", "evaluation.json"
    ]  # fmt: skip
    kept = json.loads((tmp_path / "out" / "evaluation.json").read_text("utf-8"))
    assert kept == result


def test_chips_in_folders(tmp_path):
    done = run("evaluate", "chips", chips(tmp_path / "chips"), "--device", "cpu")
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    assert result["samples"] == 4 and len(result["confusion"]["counts"]) == 2
    assert [row["prompts"] for row in result["classes"]] == [["Water"], ["bare soil"]]
    assert "%" in done.stderr


@pytest.mark.parametrize(
    ("given", "status", "line"),
    [
        (("chips", "{tmp}/missing"), 1, "no such file"),
        (("chips", "{tmp}/chips", "-p", "lava"), 2, "No class is called as the folders"),
        (("chips", "{tmp}/chips", "--wavelengths", "0.6"), 1, "None of the 4 chips"),
        (("scene", "{scene}"), 2, "--reference"),
        (("scene", "--reference", "{ref}"), 2, "Nothing to compare"),
        (("scene", "{scene}", "--reference", "{ref}", "-p", "water", "-p", "sand"), 2,
         "holds 0, 1, 2, and no class is called so"),
        (("scene", "{scene}", "--reference", "{ref}", "-p", "water", "--mapping", "1=sand"), 2,
         "'sand' is none of: water"),
        (("scene", "--map", "{ref}", "--reference", "{ref}"), 1, "does not name its classes"),
    ],
)  # fmt: skip
def test_bad_input_is_said_in_one_line(scene, reference, tmp_path, given, status, line):
    chips(tmp_path / "chips")
    names = {"tmp": tmp_path, "scene": scene, "ref": reference}
    done = run("evaluate", *(part.format(**names) for part in given), "--quiet")
    assert done.returncode == status, done.stderr
    assert done.stdout == "" and line in done.stderr
    assert "Traceback" not in done.stderr
    if "usage:" not in done.stderr:
        assert done.stderr.count("\n") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_ctrl_c_cancels_and_leaves_nothing(tmp_path):
    folder, out = chips(tmp_path / "chips", count=3000), tmp_path / "out"
    given = ["evaluate", "chips", str(folder), "-o", str(out), "--device", "cpu"]
    started = subprocess.Popen(
        [sys.executable, "-I", str(LAUNCHER), *given],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8",
        env={**os.environ, "OMP_NUM_THREADS": "1"},
    )  # fmt: skip
    try:
        assert started.stderr is not None
        for line in started.stderr:
            if "chips" in line:
                break
        time.sleep(0.2)
        started.send_signal(signal.SIGINT)
        said = started.communicate(timeout=60)
    finally:
        started.kill()
    assert started.returncode == 130, said
    assert said[0] == "" and not out.exists()


def test_options_become_requests():
    given = ["evaluate", "chips", "folder", "--bands", "1-3", "--wavelengths", "665nm,560nm,490nm",
             "--scaling", "as-is", "--template", "a photo of {}", "--model", "gair"]  # fmt: skip
    request = chips_request(arguments.parse(given))
    assert request.classes == () and request.wavelengths_um == (0.665, 0.56, 0.49)
    assert [band.index for band in request.how.bands] == [1, 2, 3]
    assert request.how.scaling == "as-is" and request.templates == ("a photo of {}",)
    assert request.model.name == "gair" and request.output == ""
    given = ["evaluate", "scene", "s.tif", "--reference", "r.tif", "-p", "water", "--detail", "2",
             "--threshold", "0.4", "--field", "kind", "--extent", "-3,1,2,4"]  # fmt: skip
    wanted = map_request(arguments.parse(given))
    assert wanted.classify is not None and wanted.classify.detail == 2
    assert wanted.classify.threshold == 0.4 and wanted.field == "kind"
    assert wanted.classify.scene.area is not None
    with pytest.raises(UsageError, match="--map brings its own classes"):
        map_request(arguments.parse([*given, "--map", "m.tif"]))
