# SPDX-License-Identifier: GPL-2.0-or-later
"""Windows and macOS, faked: QGIS's Python, its variables, the engine's window and its end."""

from __future__ import annotations

import ntpath
import subprocess
import sys
import types
from pathlib import Path

import pytest

from geolangbind_qgis import paths
from geolangbind_qgis.client import connection
from geolangbind_qgis.client.environment import ask, clean, locate
from geolangbind_qgis.client.environment.clean import clean_environment

MAC = "/Applications/QGIS.app/Contents"


@pytest.fixture
def windows(monkeypatch):
    """``clean`` as in Windows, in a QGIS of OSGeo4W, which uses short names."""
    fake = types.SimpleNamespace(name="nt", path=ntpath, pathsep=";", sep="\\", environ={})
    monkeypatch.setattr(clean, "os", fake)
    monkeypatch.setattr(sys, "base_prefix", r"C:\PROGRA~1\QGIS34~1\apps\Python312")


# --- variables ------------------------------------------------------------------


def test_in_windows_the_folders_of_qgis_leave_the_search_path(windows):
    given = {
        "PATH": ";".join(
            [
                r"C:\PROGRA~1\QGIS34~1\apps\qgis-ltr\bin",
                r"c:\progra~1\qgis34~1\apps\python312\Scripts",
                r"C:\PROGRA~1\QGIS34~1\bin",
                r"C:\Windows\system32",
                r"C:\PROGRA~1\QGIS34~1-tools",
                r"C:\Users\Jürgen\bin",
            ]
        ),
        "OSGEO4W_ROOT": r"C:\PROGRA~1\QGIS34~1",
        "PYTHONHOME": r"C:\PROGRA~1\QGIS34~1\apps\Python312",
        "PYTHONUTF8": "1",
        "GDAL_DATA": r"C:\PROGRA~1\QGIS34~1\share\gdal",
        "GDAL_DRIVER_PATH": r"C:\PROGRA~1\QGIS34~1\bin\gdalplugins",
        "Proj_Lib": r"C:\PROGRA~1\QGIS34~1\share\proj",
        "QT_PLUGIN_PATH": r"C:\PROGRA~1\QGIS34~1\apps\qgis-ltr\qtplugins",
        "SSL_CERT_FILE": r"C:\PROGRA~1\QGIS34~1\bin\curl-ca-bundle.crt",
        "SSL_CERT_DIR": r"C:\PROGRA~1\QGIS34~1\apps\openssl\certs",
        "OPENSSL_ENGINES": r"C:\PROGRA~1\QGIS34~1\lib\engines-3",
        "REQUESTS_CA_BUNDLE": r"C:\company\authorities.pem",
        "SYSTEMROOT": r"C:\Windows",
        "LOCALAPPDATA": r"C:\Users\Jürgen\AppData\Local",
    }
    assert clean_environment(given) == {
        "PATH": r"C:\Windows\system32;C:\PROGRA~1\QGIS34~1-tools;C:\Users\Jürgen\bin",
        "OSGEO4W_ROOT": r"C:\PROGRA~1\QGIS34~1",
        "REQUESTS_CA_BUNDLE": r"C:\company\authorities.pem",
        "SYSTEMROOT": r"C:\Windows",
        "LOCALAPPDATA": r"C:\Users\Jürgen\AppData\Local",
    }


def test_on_a_mac_nothing_of_the_application_reaches_the_engine(monkeypatch):
    monkeypatch.setattr(sys, "base_prefix", f"{MAC}/Frameworks")
    given = {
        "DYLD_LIBRARY_PATH": f"{MAC}/MacOS/lib",
        "DYLD_FALLBACK_LIBRARY_PATH": f"{MAC}/Frameworks",
        "DYLD_FRAMEWORK_PATH": f"{MAC}/Frameworks",
        "DYLD_INSERT_LIBRARIES": f"{MAC}/MacOS/lib/libx.dylib",
        "PYTHONHOME": f"{MAC}/Frameworks",
        "PYTHONPATH": f"{MAC}/Resources/python",
        "PYTHONEXECUTABLE": f"{MAC}/MacOS/QGIS",
        "__PYVENV_LAUNCHER__": f"{MAC}/MacOS/QGIS",
        "PROJ_DATA": f"{MAC}/Resources/qgis/proj",
        "QT_PLUGIN_PATH": f"{MAC}/PlugIns",
        "PATH": f"{MAC}/MacOS/bin:/usr/bin:/bin",
        "HOME": "/Users/anna",
        "TMPDIR": "/var/folders/xy/T/",
        "PYTORCH_ENABLE_MPS_FALLBACK": "1",
    }
    left = clean_environment(given)
    assert not [name for name in left if name.startswith(("DYLD_", "PYTHON", "__PYVENV"))]
    assert left == {
        "PATH": f"{MAC}/MacOS/bin:/usr/bin:/bin",
        "HOME": "/Users/anna",
        "TMPDIR": "/var/folders/xy/T/",
        "PYTORCH_ENABLE_MPS_FALLBACK": "1",
    }


# --- QGIS's own Python ------------------------------------------------------------


def program(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\n")
    path.chmod(0o755)
    return path


def pretend(monkeypatch, executable: Path, prefix: Path) -> None:
    monkeypatch.setattr(sys, "executable", str(executable))
    for name in ("prefix", "exec_prefix", "base_prefix"):
        monkeypatch.setattr(sys, name, str(prefix))


@pytest.mark.parametrize("name", ["qgis-ltr-bin.exe", "qgis_process-qgis-ltr.exe"])
def test_in_windows_python_lies_in_apps(tmp_path, monkeypatch, name):
    root = tmp_path / "Program Files" / "QGIS 3.40"
    python = program(root / "apps" / "Python312" / "python.exe")
    pretend(monkeypatch, program(root / "bin" / name), python.parent)
    assert locate.own_python() == python


def test_on_a_mac_python_lies_beside_qgis_in_bin(tmp_path, monkeypatch):
    inside = tmp_path / "QGIS-LTR.app" / "Contents" / "MacOS"
    python = program(inside / "bin" / "python3")
    pretend(monkeypatch, program(inside / "QGIS"), inside)
    assert locate.own_python() == python


def test_a_mac_application_whose_python_needs_the_application_has_none_for_us(
    tmp_path, monkeypatch
):
    # it starts with PYTHONHOME only, which `python -I` does not read
    inside = tmp_path / "QGIS.app" / "Contents"
    program(inside / "MacOS" / "python3.12")
    pretend(monkeypatch, program(inside / "MacOS" / "QGIS"), inside / "Frameworks")
    assert locate.own_python() is None


def test_looking_for_packages_opens_no_console(tmp_path, monkeypatch):
    asked = []

    def run(command, **options):
        asked.append(options)
        return types.SimpleNamespace(returncode=0, stdout=b"")

    monkeypatch.setattr(ask.subprocess, "run", run)
    monkeypatch.setattr(ask.subprocess, "CREATE_NO_WINDOW", 0x08000000, raising=False)
    locate._has_packages.cache_clear()
    assert locate._has_packages(str(tmp_path / "python.exe"))
    locate._has_packages.cache_clear()
    (options,) = asked
    assert options["creationflags"] == 0x08000000
    assert options["stdin"] == subprocess.DEVNULL


# --- the engine's process -----------------------------------------------------------


@pytest.fixture
def started(monkeypatch):
    """The options with which an engine is started; what starts is a Python that ends."""
    seen = []
    really = subprocess.Popen

    def popen(command, **options):
        seen.append(options)
        flags = {"creationflags", "start_new_session"}
        usable = {key: value for key, value in options.items() if key not in flags}
        return really([sys.executable, "-c", ""], **usable)

    monkeypatch.setattr(connection.subprocess, "Popen", popen)
    return seen


def start() -> connection.Connection:
    ended = connection.Connection(["engine"], {}, lambda *_: None, lambda *_: None)
    assert ended.wait(30.0)
    return ended


def test_in_windows_the_engine_has_no_console_and_no_session(monkeypatch, started):
    monkeypatch.setattr(connection.subprocess, "CREATE_NO_WINDOW", 0x08000000, raising=False)
    monkeypatch.setattr(connection.os, "name", "nt")
    start()
    (options,) = started
    assert options["creationflags"] == 0x08000000
    assert options["start_new_session"] is False


def test_elsewhere_an_interrupt_in_qgis_terminal_is_not_for_the_engine(started):
    start()
    (options,) = started
    assert options["creationflags"] == 0
    assert options["start_new_session"] is True


@pytest.mark.parametrize(
    ("code", "says"),
    [
        (0xC0000005, "access violation"),
        (0xC0000135, "a DLL is missing"),
        (0xC000001D, "this processor lacks an instruction"),
        (-11, "memory fault"),
        (-9, "ran out of memory"),
        (-15, "stopped from outside"),
        (-4, "this processor lacks an instruction"),
        (3, "exit code 3"),
    ],
)
def test_how_it_ended_is_said_on_every_system(started, code, says):
    ended = start()
    ended._process.returncode = code
    assert says in ended.how_it_ended()


def test_a_signal_that_this_system_does_not_know_has_a_number(monkeypatch, started):
    monkeypatch.delattr(connection.signal, "SIGKILL")  # Windows has none
    ended = start()
    ended._process.returncode = -99
    assert "signal 99" in ended.how_it_ended()
    ended._process.returncode = -9
    assert "ran out of memory" in ended.how_it_ended()


# --- the plugin's own files -----------------------------------------------------------


@pytest.mark.parametrize("folder", ["Jürgen Müller", "测试", "a" * 100])
def test_files_are_found_wherever_the_plugin_lies(tmp_path, monkeypatch, folder):
    package = tmp_path / folder / "python" / "plugins" / "geolangbind_qgis"
    package.mkdir(parents=True)
    (package / "metadata.txt").write_text("[general]\nversion=9.8.7\n", encoding="utf-8")
    monkeypatch.setattr(paths, "PACKAGE", package)
    assert paths.version() == "9.8.7"
    assert paths.resource("icons", "x.svg") == package / "resources" / "icons" / "x.svg"
