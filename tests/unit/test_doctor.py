# SPDX-License-Identifier: GPL-2.0-or-later
"""The doctor names what is broken, why, and what to do; it says nothing about the person."""

from __future__ import annotations

import errno
import json
import subprocess
import sys
import threading
import venv
from pathlib import Path

import pytest

from geolangbind_qgis.engine import doctor, explain
from geolangbind_qgis.engine.errors import Cancelled, SceneError
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.redact import redact

LAUNCHER = Path(doctor.__file__).with_name("launch.py")


@pytest.mark.parametrize(
    ("wrote", "says", "advises"),
    [
        (
            "OSError: [WinError 126] The specified module could not be found. Error loading "
            '"C:\\x\\torch\\lib\\fbgemm.dll" or one of its dependencies.',
            "Windows runtime library",
            "Visual C++",
        ),
        ("OSError: [WinError 1114] A DLL initialization routine failed", "runtime", "Visual C++"),
        ("ImportError: DLL load failed: vcruntime140_1.dll was not found", "runtime", "Visual C++"),
        ("OSError: [WinError 127] The specified procedure", "another version", "torch again"),
        ("PermissionError: [WinError 5] Access is denied", "virus scanner", "Allow"),
        ("ImportError: /lib/libc.so.6: version `GLIBC_2.32' not found", "newer Linux", "older"),
        (
            "A module that was compiled using NumPy 1.x cannot be run in NumPy 2.4",
            "another version of numpy",
            "numpy and torch again",
        ),
        ("ImportError: numpy.core.multiarray failed to import", "numpy", "together"),
        ("ModuleNotFoundError: No module named 'torch'", "is not installed", "torch again"),
        ("ModuleNotFoundError: No module named 'sympy'", "torch needs sympy", "torch again"),
        ("ImportError: dlopen(x.so): incompatible architecture", "kind of processor", "again"),
        ("ImportError: libcudart.so.12: cannot open shared object file", "CUDA", "for the CPU"),
        ("ImportError: libexpat.so.1: cannot open shared object file", "system library", "detail"),
        ("ImportError: x.so: undefined symbol: _ZN3c105", "does not fit", "torch again"),
        ("OSError: [WinError 1455] The paging file is too small", "memory", "paging file"),
        ("RuntimeError: something new", "torch does not load", "torch again"),
    ],
)
def test_causes_become_one_sentence_and_one_action(wrote, says, advises):
    cause = explain.explain_import("torch", f"Traceback (most recent call last):\n{wrote}\n")
    assert says in cause.problem
    assert advises in cause.action
    for text in (cause.problem, cause.action):
        assert "\n" not in text
        assert "{" not in text
        assert text.endswith(".")


def test_a_healthy_engine():
    news = []
    job = Job(lambda *one: news.append(one))
    report = doctor.examine(job, packages=("numpy", "rasterio"))
    assert (report["ok"], report["problem"], report["action"]) == (True, "", "")
    assert [entry["name"] for entry in report["packages"]] == ["numpy", "rasterio"]
    assert all(entry["ok"] and entry["version"] for entry in report["packages"])
    assert report["devices"][-1]["device"] == "cpu"
    assert report["devices"][-1]["usable"]
    assert [message for _, message, _ in news][:2] == ["Importing numpy", "Importing rasterio"]
    json.dumps(report, allow_nan=False)


def test_the_first_that_fails_is_named():
    report = doctor.examine(packages=("numpy", "no_such_thing", "rasterio", "nor_this"))
    assert not report["ok"]
    assert report["problem"] == "no_such_thing is not installed in the engine's Python."
    assert report["action"] == "Install no_such_thing again in the engine's Python."
    assert [entry["ok"] for entry in report["packages"]] == [True, False, True, False]
    assert "ModuleNotFoundError" in report["packages"][1]["detail"]


def test_a_package_that_crashes_does_not_take_the_doctor_with_it():
    cause = doctor._cause("torch", -4, "")
    assert "torch crashes while it loads" in cause.problem
    assert "torch crashes while it loads" in doctor._cause("torch", 0xC000001D, "").problem
    assert "did not load within" in doctor._cause("torch", None, "").problem


def test_a_package_that_never_loads_is_given_up(monkeypatch):
    monkeypatch.setattr(doctor, "LIMIT_S", 0.3)
    monkeypatch.setattr(doctor, "_IMPORT", "import time; time.sleep(60)  # {0}")
    report = doctor.examine(packages=("torch",))
    assert "did not load within" in report["problem"]


def test_it_can_be_cancelled(monkeypatch):
    monkeypatch.setattr(doctor, "_IMPORT", "import time; time.sleep(60)  # {0}")
    job = Job()
    threading.Timer(0.3, job.cancel).start()
    with pytest.raises(Cancelled):
        doctor.examine(job, packages=("torch",))


def test_the_doctor_works_in_a_python_with_no_package_at_all(tmp_path):
    """The real thing: an empty environment, through the launcher, as the plugin starts it."""
    venv.create(tmp_path / "empty", with_pip=False, symlinks=True)
    python = tmp_path / "empty" / "bin" / "python"
    done = subprocess.run(
        [str(python), "-I", str(LAUNCHER), "doctor", "--json", "--quiet"],
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0
    report = json.loads(done.stdout)
    assert not report["ok"]
    assert report["problem"] == "numpy is not installed in the engine's Python."
    assert report["devices"] == []
    assert done.stderr == b""


def test_home_and_name_are_taken_out(monkeypatch):
    monkeypatch.setenv("HOME", "/home/erika")
    text = 'File "/home/erika/env/torch.py"; /home/hans/x; C:\\Users\\Max M\\q.dll; /Users/ben/y'
    cleaned = redact(text)
    for name in ("erika", "hans", "ben", "Max"):
        assert name not in cleaned
    assert "~/env/torch.py" in cleaned


def test_secrets_in_the_environment_stay_there(monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "http://name:password@proxy:3128")
    monkeypatch.setenv("HF_TOKEN", "hf_secret")
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "1")
    found = doctor._environment()
    assert found["HTTPS_PROXY"] == "set"
    assert found["CUDA_VISIBLE_DEVICES"] == "1"
    assert "secret" not in str(found)
    assert "password" not in str(found)


def test_what_people_read_is_one_line():
    assert explain.say(SceneError("upside\n  down")) == "upside down"
    assert "memory" in explain.say(MemoryError())
    full = OSError(28, "No space left on device", "/data/out.tif")
    assert (
        explain.say(full) == "The disk is full (/data/out.tif): free some space or write elsewhere."
    )
    assert explain.say(PermissionError(13, "Permission denied", "/data")).startswith("Access is")
    assert "too long" in explain.say(
        OSError(errno.ENAMETOOLONG, "File name too long", "/" + "a" * 300)
    )
    with pytest.raises(UnicodeEncodeError) as damaged:
        "\udcff.tif".encode()
    assert "damaged letters" in explain.say(damaged.value)
    bug = explain.say(KeyError("x" * 2000))
    assert bug.startswith("The engine failed (KeyError: ")
    assert len(bug) < 400
    missing = ModuleNotFoundError("No module named 'torch'", name="torch")
    assert "torch is not installed" in explain.say(missing)


def test_nothing_heavy_is_imported_for_it():
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); "
        "import geolangbind_qgis.engine.cli, geolangbind_qgis.engine.doctor, "
        "geolangbind_qgis.engine.service, geolangbind_qgis.engine.methods; "
        "print(sorted({'torch', 'numpy', 'rasterio', 'qgis'} & set(sys.modules)))"
    )
    root = str(LAUNCHER.parents[2])
    done = subprocess.run(
        [sys.executable, "-c", code, root], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
