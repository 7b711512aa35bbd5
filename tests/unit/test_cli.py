# SPDX-License-Identifier: GPL-2.0-or-later
"""The command line, run as a person runs it: exit statuses, standard output, standard error."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin

from geolangbind_qgis.engine import arguments
from geolangbind_qgis.engine.console import ProgressView, dump, duration
from geolangbind_qgis.engine.errors import UsageError
from geolangbind_qgis.protocol import Area, BandChoice

LAUNCHER = Path(__file__).resolve().parents[2] / "geolangbind_qgis" / "engine" / "launch.py"


def run(*given, env=None, cwd=None):
    """Run the command line in isolation; return the finished process, its output as text."""
    return subprocess.run(
        [sys.executable, "-I", str(LAUNCHER), *map(str, given)],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "OMP_NUM_THREADS": "1", **(env or {})},
        cwd=cwd,
        timeout=120,
    )


def write_scene(path, size=96, bands=4, crs="EPSG:32633"):
    profile = {
        "driver": "GTiff", "width": size, "height": size, "count": bands, "dtype": "uint8",
        "crs": crs, "transform": from_origin(400_000, 5_800_000, 10, 10),
    }  # fmt: skip
    values = np.random.default_rng(0).integers(1, 255, (bands, size, size), dtype=np.uint8)
    with rasterio.open(path, "w", **profile) as scene:
        scene.write(values)
    return path


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    return write_scene(tmp_path_factory.mktemp("scènes & 東京") / "a scene.tif")


def options(*given):
    return arguments.parse(["classify", "scene.tif", "-p", "water", "-o", "out.tif", *given])


# --- the whole way ----------------------------------------------------------------


def test_classify_writes_rasters_and_one_json_object(scene, tmp_path):
    out = tmp_path / "Karte ü.tif"
    done = run(
        "classify", scene, "-p", "water", "-p", "forest, #00ff00: woodland | trees",
        "--wavelengths", "490nm,560nm,665nm,842nm", "-o", out, "--device", "cpu",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("\n") == 1
    result = json.loads(done.stdout)
    assert [area["name"] for area in result["areas"]] == ["water", "forest"]
    assert result["areas"][1]["color"] == "#00ff00"
    assert [band["wavelength_um"] for band in result["scene"]["bands"]] == [
        0.49,
        0.56,
        0.665,
        0.842,
    ]
    with rasterio.open(out) as classes:
        assert classes.shape == (96, 96)
    assert Path(result["confidence_raster"]).is_file()
    assert "%" in done.stderr
    assert "Traceback" not in done.stderr


def test_describe_says_what_is_in_a_scene(scene):
    done = run("describe", scene, "--quiet")
    assert done.returncode == 0
    assert done.stderr == ""
    assert json.loads(done.stdout)["width"] == 96


def test_models_are_listed():
    done = run("models", "list")
    assert done.returncode == 0
    assert json.loads(done.stdout)["models"][0]["name"] == "starter"


def test_the_starter_is_verified_and_never_removed():
    done = run("models", "verify", "starter")
    assert done.returncode == 0, done.stderr
    assert len(json.loads(done.stdout)["sha256"]) == 64
    done = run("models", "remove", "starter")
    assert done.returncode == 2
    assert "cannot be removed" in done.stderr


def test_it_runs_as_a_module_too():
    done = subprocess.run(
        [sys.executable, "-m", "geolangbind_qgis.engine", "--version"],
        cwd=LAUNCHER.parents[2], capture_output=True, encoding="utf-8", timeout=60,
    )  # fmt: skip
    assert done.returncode == 0
    assert done.stdout.strip()


def test_neighbours_in_the_plugins_folder_are_not_importable(tmp_path):
    (tmp_path / "torch.py").write_text("raise SystemExit('the wrong torch')")
    (tmp_path / "geolangbind_qgis").symlink_to(LAUNCHER.parents[1])
    code = (
        "import importlib.util, sys\n"
        "spec = importlib.util.spec_from_file_location('launch', sys.argv[1])\n"
        "launch = importlib.util.module_from_spec(spec); spec.loader.exec_module(launch)\n"
        "before = list(sys.path); launch.load_package(); launch.load_package()\n"
        "import geolangbind_qgis.engine\n"
        "assert sys.path == before, sys.path\n"
        "assert 'torch' not in sys.modules\n"
    )
    launcher = tmp_path / "geolangbind_qgis" / "engine" / "launch.py"
    done = subprocess.run([sys.executable, "-I", "-c", code, str(launcher)], timeout=60)
    assert done.returncode == 0


# --- failures ---------------------------------------------------------------------


def test_a_failure_is_one_line_and_status_1(tmp_path):
    done = run(
        "classify", tmp_path / "none.tif", "-p", "water", "-o", tmp_path / "o.tif", "--quiet"
    )
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.startswith("geolangbind: ")
    assert done.stderr.count("\n") == 1
    assert "none.tif" in done.stderr


def test_what_gdal_and_proj_say_themselves_stays_off_the_terminal(scene, tmp_path):
    done = run(
        "classify", scene, "-p", "water", "-o", tmp_path / "o.tif", "--quiet", "--extent",
        "0,0,1,1", "--extent-crs", "EPSG:999999",
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "EPSG:999999" in done.stderr


def test_a_failure_is_json_when_asked(tmp_path):
    done = run("describe", tmp_path / "none.tif", "--json")
    assert done.returncode == 1
    assert json.loads(done.stdout)["failed"]["kind"] == "SceneError"


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ([], "required"),
        (["frobnicate"], "invalid choice"),
        (["classify", "a.tif", "-p", "water"], "--output"),
        (["classify", "a.tif", "-o", "b.tif"], "No classes"),
        (["classify", "a.tif", "-o", "b.tif", "-p", " "], "prompt is empty"),
        (["classify", "a.tif", "-o", "b.tif", "-p", "x", "--detail", "3"], "invalid choice"),
        (["models", "fetch"], "MODEL"),
    ],
)
def test_wrong_usage_is_status_2(given, says):
    done = run(*given)
    assert done.returncode == 2
    assert says in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def _classify_a_big_scene(folder, number, action):
    """Return a run in the midst of its work, begun with ``action`` for the signal ``number``."""
    path = write_scene(folder / "big.tif", size=3000)
    (folder / "out").mkdir()
    process = subprocess.Popen(
        [sys.executable, "-I", str(LAUNCHER), "classify", str(path), "-p", "water", "-p", "sand",
         "--wavelengths", "490nm,560nm,665nm,842nm", "-o", str(folder / "out" / "c.tif"),
         "--detail", "4"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8",
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        preexec_fn=lambda: signal.signal(number, action),
    )  # fmt: skip
    while "Encoding" not in process.stderr.readline():
        assert process.poll() is None
    return process


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_an_interrupt_cancels_with_status_130_and_leaves_nothing(tmp_path, number):
    with _classify_a_big_scene(tmp_path, number, signal.SIG_DFL) as process:
        process.send_signal(number)
        stdout, stderr = process.communicate(timeout=60)
    assert process.returncode == 130
    assert stdout == ""
    assert stderr.endswith("cancelled\n")
    assert list((tmp_path / "out").iterdir()) == []


def test_what_nohup_ignores_stays_ignored(tmp_path):
    with _classify_a_big_scene(tmp_path, signal.SIGHUP, signal.SIG_IGN) as process:
        process.send_signal(signal.SIGHUP)
        for _ in range(5):
            assert "Encoding" in process.stderr.readline()
        process.terminate()
        assert process.wait(timeout=60) == 130


# --- doctor -----------------------------------------------------------------------


def test_doctor_finds_this_environment_well_and_names_nobody():
    done = run("doctor", "--quiet", env={"HF_ENDPOINT": "https://user:secret@mirror"})
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert report["ok"], report["problem"]
    assert [package["ok"] for package in report["packages"]] == [True] * 8
    assert report["devices"][-1]["device"] == "cpu"
    assert report["disk"]["temporary_free_bytes"] > 0
    assert "secret" not in done.stdout
    assert str(Path.home()) + "/" not in done.stdout


def test_doctor_names_the_first_package_that_fails(tmp_path):
    from geolangbind_qgis.engine.doctor import examine

    report = examine(packages=("numpy", "nowhere_to_be_found", "torch_of_tomorrow"))
    assert not report["ok"]
    assert report["problem"] == "nowhere_to_be_found is not installed in the engine's Python."
    assert report["action"].endswith(".")
    assert report["devices"] == []
    assert "ModuleNotFoundError" in report["packages"][1]["detail"]


# --- arguments --------------------------------------------------------------------


def test_common_options_reach_the_request():
    request = arguments.classify_request(
        options(
            "-p",
            "forest: woodland | trees",
            "--bands",
            "4,1-2",
            "--wavelengths",
            "665nm,0.49,560 nm",
            "--sensor",
            "s2",
            "--scaling",
            "as-is",
            "--offset",
            "-1000",
            "--extent",
            "-122.5,38,-122,38.5",
            "--extent-crs",
            "EPSG:4326",
            "--model",
            "m",
            "--weights",
            "w",
            "--device",
            "cuda:1",
            "--offline",
            "--look",
            "windows",
            "--detail",
            "2",
            "--smoothing",
            "none",
            "--competition",
            "sigmoid",
            "--threshold",
            "0.4",
            "--confidence",
            "p.tif",
            "--scores",
            "s.tif",
            "--template",
            "a photo of {}",
        )
    )
    scene, model = request.scene, request.model
    assert scene.bands == tuple(
        BandChoice(i, wave, source="command line") for i, wave in ((4, 0.665), (1, 0.49), (2, 0.56))
    )
    assert (scene.sensor, scene.scaling, scene.offset) == ("s2", "as-is", -1000.0)
    assert scene.area == Area("EPSG:4326", (-122.5, 38.0, -122.0, 38.5))
    assert (model.name, model.weights, model.device, model.offline) == ("m", "w", "cuda:1", True)
    assert (request.look, request.detail, request.smoothing) == ("windows", 2, "none")
    assert (request.competition, request.threshold) == ("sigmoid", 0.4)
    assert (request.confidence_output, request.scores_output) == ("p.tif", "s.tif")
    assert request.templates == ("a photo of {}",)
    assert [spec.name for spec in request.classes] == ["water", "forest"]
    assert request.classes[1].prompts == ("woodland", "trees")
    assert all(spec.color for spec in request.classes)


def test_classes_come_from_a_file_then_from_prompts(tmp_path):
    path = tmp_path / "set.json"
    path.write_text('{"classes": [{"name": "Snow", "color": "#ffffff"}]}')
    request = arguments.classify_request(options("--classes", str(path)))
    assert [spec.name for spec in request.classes] == ["Snow", "water"]
    with pytest.raises(UsageError):
        arguments.classify_request(options("--classes", str(tmp_path / "none.json")))


@pytest.mark.parametrize(
    ("given", "says"),
    [
        (("--bands", "1", "--wavelengths", "664"), "664"),
        (("--bands", "1", "--wavelengths", "-0.6"), "positive"),
        (("--bands", "1,2,3", "--wavelengths", "490nm,560nm"), "3"),
        (("--extent-crs", "EPSG:4326"), "--extent"),
    ],
)
def test_options_that_contradict_each_other_are_named(given, says):
    with pytest.raises(UsageError, match=says):
        arguments.classify_request(options(*given))


@pytest.mark.parametrize(
    "given",
    [("--bands", "0"), ("--bands", "3-1"), ("--bands", "red"), ("--wavelengths", "red"),
     ("--extent", "1,2,3"), ("--extent", "5,0,1,1"), ("--extent", "a,b,c,d"),
     ("--threshold", "1.5"), ("--offset", "nan")],
)  # fmt: skip
def test_values_that_make_no_sense_leave_with_status_2(given, capsys):
    with pytest.raises(SystemExit) as left:
        options(*given)
    assert left.value.code == 2
    assert given[0] in capsys.readouterr().err


# --- the console ------------------------------------------------------------------


class Terminal:
    def __init__(self, is_terminal):
        self.text, self.is_terminal = "", is_terminal

    def isatty(self):
        return self.is_terminal

    def write(self, text):
        self.text += text

    def flush(self):
        pass


def test_a_bar_on_a_terminal_and_lines_elsewhere():
    bar, lines, nothing = Terminal(True), Terminal(False), Terminal(True)
    for stream, quiet in ((bar, False), (lines, False), (nothing, True)):
        view = ProgressView(stream, quiet)
        view(0.5, "Encoding", 200.0)
        view(0.5, "Encoding", 200.0)
        view.close()
    assert bar.text.count("############............") == 1
    assert bar.text.endswith("\r\x1b[K")
    assert lines.text == " 50 % Encoding, 3 min 20 s left\n"
    assert nothing.text == ""


def test_results_and_durations_read_well():
    assert dump({"a": (1, 2.5), "b": "ü"}, True) == '{"a":[1,2.5],"b":"ü"}'
    assert '"a": [1, 2.5]' in dump({"a": (1, 2.5)}, False)
    assert [duration(s) for s in (45.2, 200, 3900)] == ["45 s", "3 min 20 s", "1 h 5 min"]
    with pytest.raises(ValueError, match="JSON"):
        dump({"a": float("nan")}, True)
