# SPDX-License-Identifier: GPL-2.0-or-later
"""Which Python runs the engine, and what of the environment reaches it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from geolangbind_qgis.client.environment import locate
from geolangbind_qgis.client.environment.clean import clean_environment
from geolangbind_qgis.client.errors import EngineMissing

VARIABLE = "GEOLANGBIND_ENGINE_PYTHON"


@pytest.fixture(autouse=True)
def no_variable(monkeypatch):
    monkeypatch.delenv(VARIABLE, raising=False)
    locate._has_packages.cache_clear()
    yield
    locate._has_packages.cache_clear()


def make_python(folder: Path, *parts: str) -> str:
    path = folder.joinpath(*parts)
    path.parent.mkdir(parents=True)
    path.write_text("#!/bin/sh\n")
    path.chmod(0o755)
    return str(path)


# --- locate -------------------------------------------------------------------


def test_the_order_is_setting_variable_own_environment(tmp_path, monkeypatch):
    setting = make_python(tmp_path / "a", "python3")
    variable = make_python(tmp_path / "b", "python3")
    owned = make_python(tmp_path / "profile", "geolangbind", "engine", "bin", "python")
    profile = str(tmp_path / "profile")
    assert locate.find_engine_python("", profile) == owned
    monkeypatch.setenv(VARIABLE, variable)
    assert locate.find_engine_python("", profile) == variable
    assert locate.find_engine_python(f" {setting} ", profile) == setting


def test_a_windows_environment_is_found_too(tmp_path):
    owned = make_python(tmp_path, "geolangbind", "engine", "Scripts", "python.exe")
    assert locate.find_engine_python("", str(tmp_path)) == owned


def test_this_python_serves_where_it_has_every_package():
    pytest.importorskip("torch")
    found = locate.find_engine_python("", "")
    assert os.path.samefile(found, sys.executable)


def test_a_python_without_the_packages_does_not_serve(monkeypatch):
    monkeypatch.setattr(locate, "PACKAGES", ("numpy", "no_such_package"))
    with pytest.raises(EngineMissing, match=r"no Python yet.* choose a Python.* no_such_package"):
        locate.find_engine_python("", "")


def test_inside_qgis_the_program_is_not_taken_for_python(monkeypatch, tmp_path):
    qgis = make_python(tmp_path, "bin", "qgis-bin")
    monkeypatch.setattr(sys, "executable", qgis)
    found = locate.own_python()
    assert found is not None
    assert found.name.startswith("python")


def test_a_choice_that_is_not_there_is_said_not_passed_over(tmp_path, monkeypatch):
    profile = tmp_path / "profile"
    make_python(profile, "geolangbind", "engine", "bin", "python")
    missing, plain, empty = tmp_path / "nowhere", tmp_path / "notes.txt", tmp_path / "empty"
    plain.write_text("no program")
    empty.mkdir()
    for path, says in (
        (missing, "there is no such file"),
        (plain, "that is not a program"),
        (empty, "no Python is in that folder"),
    ):
        with pytest.raises(EngineMissing, match=says) as error:
            locate.find_engine_python(str(path), str(profile))
        assert str(error.value).startswith(f"The GeoLangBind settings name {path}, but ")
    monkeypatch.setenv(VARIABLE, str(missing))
    with pytest.raises(EngineMissing, match=f"{VARIABLE} names {missing}"):
        locate.find_engine_python("", str(profile))


def test_a_folder_stands_for_the_environment_in_it(tmp_path):
    python = make_python(tmp_path / "env", "bin", "python3")
    assert locate.find_engine_python(str(tmp_path / "env"), "") == python


# --- clean --------------------------------------------------------------------


def test_qgis_settings_go_and_the_persons_stay():
    gone = {
        "PYTHONHOME": "x",
        "PYTHONPATH": "x",
        "PYTHONSTARTUP": "x",
        "PROJ_LIB": "x",
        "PROJ_DATA": "x",
        "GDAL_DATA": "x",
        "GDAL_DRIVER_PATH": "x",
        "QT_PLUGIN_PATH": "x",
        "QT_QPA_PLATFORM": "x",
        "DYLD_LIBRARY_PATH": "x",
        "PIP_INDEX_URL": "x",
        "VIRTUAL_ENV": "x",
        "__PYVENV_LAUNCHER__": "x",
    }
    kept = {
        "HOME": "/home/a",
        "PATH": "/usr/bin:/opt/tools",
        "LANG": "de_DE.UTF-8",
        "HF_HOME": "/data/hf",
        "HF_ENDPOINT": "https://mirror",
        "https_proxy": "http://p:3128",
        "NO_PROXY": "a",
        "CUDA_VISIBLE_DEVICES": "1",
        "SSL_CERT_FILE": "/etc/ca.pem",
        "OMP_NUM_THREADS": "4",
    }
    assert clean_environment({**gone, **kept}, bundle="/opt/qgis") == kept


def test_the_bundles_libraries_go_and_others_stay():
    value = os.pathsep.join(["/opt/qgis/lib", "/usr/local/cuda/lib64", "/opt/qgis-tools/lib"])
    cleaned = clean_environment({"LD_LIBRARY_PATH": value}, bundle="/opt/qgis")
    expected = os.pathsep.join(["/usr/local/cuda/lib64", "/opt/qgis-tools/lib"])
    assert cleaned == {"LD_LIBRARY_PATH": expected}
    only = {"LD_LIBRARY_PATH": "/opt/qgis/lib"}
    assert clean_environment(only, bundle="/opt/qgis") == {}


def test_an_appimage_is_known_by_its_variable(monkeypatch):
    monkeypatch.setattr(sys, "base_prefix", "/usr")
    given = {"APPDIR": "/tmp/.mount_QGIS", "LD_LIBRARY_PATH": "/tmp/.mount_QGIS/usr/lib:/cuda"}
    assert clean_environment(given)["LD_LIBRARY_PATH"] == "/cuda"


def test_the_systems_folders_are_no_bundle(monkeypatch):
    monkeypatch.setattr(sys, "base_prefix", "/usr")
    given = {"LD_LIBRARY_PATH": "/usr/lib/special"}
    assert clean_environment(given) == given


def test_the_processes_own_environment_is_copied_not_changed(monkeypatch):
    monkeypatch.setenv("PYTHONHOME", "/nonsense")
    cleaned = clean_environment()
    assert "PYTHONHOME" not in cleaned
    assert os.environ["PYTHONHOME"] == "/nonsense"
