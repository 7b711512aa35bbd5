# SPDX-License-Identifier: GPL-2.0-or-later
"""The client in QGIS's Python and the real engine in its own: one pipe, two worlds."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsApplication, QgsTask

from geolangbind_qgis import settings
from geolangbind_qgis.client import shared
from geolangbind_qgis.client.environment.clean import clean_environment
from geolangbind_qgis.client.environment.locate import find_engine_python
from geolangbind_qgis.client.errors import CallCancelled, EngineFailed, EngineMissing
from geolangbind_qgis.client.run import run_call
from geolangbind_qgis.protocol import (
    ClassifyRequest,
    ClassifyResult,
    ClassSpec,
    ModelEntry,
    SceneReport,
    SceneRequest,
    from_json,
)

REPOSITORY = Path(__file__).resolve().parents[2]
ENGINE = os.environ.get("GEOLANGBIND_ENGINE_PYTHON") or str(
    REPOSITORY / ".venv" / "engine" / "bin" / "python"
)
BANDS = (("B02", 0.490), ("B03", 0.560), ("B04", 0.665), ("B08", 0.842))
CLASSES = (ClassSpec("Wasser", ("water",)), ClassSpec("Wald", ("forest", "trees")))


@pytest.fixture(autouse=True)
def the_engine(qgis_app: QgsApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Point the client at the real engine, with QGIS-like clutter around; stop it afterwards."""
    if not Path(ENGINE).exists():
        pytest.skip("no engine: set GEOLANGBIND_ENGINE_PYTHON to a Python with its packages")
    monkeypatch.setenv("GEOLANGBIND_ENGINE_PYTHON", ENGINE)
    for name in ("PYTHONHOME", "PROJ_LIB", "PROJ_DATA", "GDAL_DATA", "GDAL_DRIVER_PATH"):
        monkeypatch.setenv(name, "/nonsense")
    monkeypatch.setenv("PYTHONPATH", str(REPOSITORY / "tests"))
    settings.ENGINE_PYTHON.reset()
    yield
    shared.shut_down()
    settings.ENGINE_PYTHON.reset()


def write_scene(path: Path, rows: int = 64, columns: int = 96) -> str:
    """Write a scene, left water and right forest, with QGIS's own GDAL."""
    driver = gdal.GetDriverByName("GTiff")
    dataset = driver.Create(str(path), columns, rows, len(BANDS), gdal.GDT_UInt16)
    dataset.SetGeoTransform((500_000.0, 10.0, 0.0, 5_800_000.0, 0.0, -10.0))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32633)
    dataset.SetProjection(crs.ExportToWkt())
    noise = np.random.default_rng(2)
    for index, (name, wavelength) in enumerate(BANDS):
        values = np.empty((rows, columns), np.uint16)
        values[:, : columns // 2] = (550, 450, 300, 150)[index]
        values[:, columns // 2 :] = (320, 600, 350, 3600)[index]
        band = dataset.GetRasterBand(index + 1)
        band.WriteArray(values + noise.integers(0, 30, values.shape).astype(np.uint16))
        band.SetDescription(name)
        band.SetMetadata({"CENTRAL_WAVELENGTH_UM": str(wavelength)}, "IMAGERY")
    dataset = None
    return str(path)


def ask(method: str, params: object = None) -> dict:
    return run_call(shared.engine().submit(method, params), lambda *_: None, lambda: False)


def is_alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_models_and_devices_arrive_and_nothing_of_the_engine_comes_in() -> None:
    before = list(sys.path)
    models = [from_json(ModelEntry, entry) for entry in ask("list_models")["models"]]
    assert {"starter", "geolangbind-b-224", "geolangbind-l-384"} <= {m.name for m in models}
    devices = shared.engine().devices
    assert devices[-1].device == "cpu"
    assert devices[-1].usable
    assert devices[-1].memory_bytes > 0
    assert sys.path == before
    assert not {"torch", "rasterio", "safetensors", "huggingface_hub"} & set(sys.modules)


def test_a_scene_is_described_and_classified(tmp_path: Path) -> None:
    folder = tmp_path / "Möbel & Wälder 東"
    folder.mkdir()
    scene = write_scene(folder / "scène.tif")
    report = from_json(SceneReport, ask("describe_scene", SceneRequest(scene)))
    assert [band.wavelength_um for band in report.bands] == [wave for _, wave in BANDS]
    assert report.crs == "EPSG:32633"
    news = []
    request = ClassifyRequest(SceneRequest(scene), CLASSES, str(folder / "classes.tif"))
    call = shared.engine().submit("classify", request)
    answer = run_call(call, lambda *one: news.append(one), lambda: False)
    result = from_json(ClassifyResult, answer)
    assert [area.name for area in result.areas] == ["Wasser", "Wald"]
    classes = gdal.Open(result.class_raster).ReadAsArray()
    assert classes.shape == (64, 96)
    assert set(np.unique(classes)) <= {0, 1, 2}
    assert sum(area.pixels for area in result.areas) == np.isin(classes, (1, 2)).sum()
    assert news
    assert all(0.0 <= fraction <= 1.0 and message for fraction, message, _ in news)


def test_failures_are_one_line_of_their_kind(tmp_path: Path) -> None:
    (tmp_path / "broken.tif").write_bytes(b"II*\0 no scene")
    out = str(tmp_path / "out.tif")
    scene = SceneRequest(write_scene(tmp_path / "scene.tif"))
    for request, kind in (
        (ClassifyRequest(SceneRequest(str(tmp_path / "none.tif")), CLASSES, out), "SceneError"),
        (ClassifyRequest(SceneRequest(str(tmp_path / "broken.tif")), CLASSES, out), "SceneError"),
        (ClassifyRequest(scene, (), out), "PromptError"),
        (ClassifyRequest(scene, CLASSES, "/proc/none/out.tif"), "OutputError"),
    ):
        with pytest.raises(EngineFailed) as failed:
            ask("classify", request)
        assert failed.value.kind == kind, failed.value.message
        assert "\n" not in failed.value.message
        assert "Traceback" not in failed.value.message
    assert sorted(path.name for path in tmp_path.iterdir()) == ["broken.tif", "scene.tif"]


def big_request(folder: Path) -> ClassifyRequest:
    """A run of many seconds."""
    scene = SceneRequest(write_scene(folder / "big.tif", 3000, 3000))
    return ClassifyRequest(scene, CLASSES, str(folder / "classes.tif"), detail=4)


def started(call: object) -> None:
    """Wait until the encoder works on the call."""
    end = time.monotonic() + 60
    while time.monotonic() < end:
        event = call.next_event(1)
        if event is not None and event.get("fraction", 0) > 0:
            return
    raise AssertionError("it never got going")


def test_cancel_leaves_nothing_behind(tmp_path: Path) -> None:
    engine = shared.engine()
    call = engine.submit("classify", big_request(tmp_path))
    started(call)
    with pytest.raises(CallCancelled):
        run_call(call, lambda *_: None, lambda: True)
    assert [path.name for path in tmp_path.iterdir()] == ["big.tif"]
    pid = engine.pid
    ask("list_models")
    assert engine.pid == pid


def test_killed_in_the_middle_then_run_again(tmp_path: Path) -> None:
    engine = shared.engine()
    call = engine.submit("classify", big_request(tmp_path))
    started(call)
    os.kill(engine.pid, signal.SIGKILL)
    with pytest.raises(EngineFailed, match=r"^The engine was killed .* Run again to start a new"):
        run_call(call, lambda *_: None, lambda: False)
    assert not (tmp_path / "classes.tif").exists()
    scene = SceneRequest(write_scene(tmp_path / "small.tif"))
    result = ask("classify", ClassifyRequest(scene, CLASSES, str(tmp_path / "classes.tif")))
    assert Path(result["class_raster"]).exists()


def test_shut_down_ends_the_process_at_once_even_at_work(tmp_path: Path) -> None:
    engine = shared.engine()
    started(engine.submit("classify", big_request(tmp_path)))
    pid = engine.pid
    shared.shut_down()
    assert not is_alive(pid)
    assert [path.name for path in tmp_path.iterdir()] == ["big.tif"]


def test_it_works_from_a_qgis_task_and_qgis_stays_alive(qgis_app: QgsApplication) -> None:
    class Ask(QgsTask):
        def run(self) -> bool:
            self.models = ask("list_models")["models"]
            return True

    task = Ask("ask")
    QgsApplication.taskManager().addTask(task)
    longest, before = 0.0, time.monotonic()
    end = before + 60
    while task.status() not in (QgsTask.TaskStatus.Complete, QgsTask.TaskStatus.Terminated):
        QgsApplication.processEvents()
        time.sleep(0.002)
        now = time.monotonic()
        longest, before = max(longest, now - before), now
        assert now < end
    assert task.models
    assert longest < 0.5  # not a measure of smoothness: a start that blocks takes seconds


def test_doctor_reports_without_personal_data(monkeypatch: pytest.MonkeyPatch) -> None:
    report = ask("doctor")
    assert report["ok"], report["problem"]
    assert {entry["name"] for entry in report["packages"]} >= {"torch", "rasterio", "numpy"}
    assert all(entry["version"] for entry in report["packages"])
    assert any(device["usable"] for device in report["devices"])
    home = str(Path.home())
    assert home == "/" or home not in str(report)


def test_the_chosen_python_is_used_or_named() -> None:
    settings.ENGINE_PYTHON.set("/nowhere/python")
    with pytest.raises(EngineMissing, match=r"/nowhere/python, but there is no such file"):
        find_engine_python()
    with pytest.raises(EngineMissing):
        shared.engine().submit("list_models")
    settings.ENGINE_PYTHON.set(ENGINE)
    assert find_engine_python() == ENGINE
    assert ask("list_models")["models"]


def test_the_log_lies_in_the_profile(qgis_app: QgsApplication, tmp_path: Path) -> None:
    folder = Path(QgsApplication.qgisSettingsDirPath()) / "geolangbind"
    with pytest.raises(EngineFailed):
        ask("describe_scene", SceneRequest(str(tmp_path / "none.tif")))
    shared.shut_down()
    text = (folder / "engine.log").read_text(encoding="utf-8")
    assert "Traceback" in text  # what people never see
    assert "none.tif" in text


def test_without_an_initialised_qgis_nothing_is_written_where_one_stands(tmp_path: Path) -> None:
    code = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from geolangbind_qgis.client import shared\n"
        "shared.engine().submit('list_models')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(REPOSITORY)],
        cwd=tmp_path,
        env={**clean_environment(), "GEOLANGBIND_ENGINE_PYTHON": ENGINE},
        capture_output=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert list(tmp_path.iterdir()) == []
