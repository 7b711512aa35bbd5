# SPDX-License-Identifier: GPL-2.0-or-later
"""Windows and macOS, faked: where Python is, what the computer can do, how uv is told."""

from __future__ import annotations

import errno
import os
import re
import sys
import threading
import types
from pathlib import Path

import pytest

from geolangbind_qgis import locked
from geolangbind_qgis.client.environment import (
    plan,
    platforms,
    progress,
    pythons,
    steps,
    uv,
    variables,
)
from geolangbind_qgis.client.environment.folders import Folders
from geolangbind_qgis.client.errors import EnvironmentFailed

PRINTS = """#!/bin/sh
echo '{"version": [3, %d, 1], "final": %s, "kind": "%s", "wide": %s, "free": %s, '\
     '"machine": "%s", "program": ""}'
"""


def fake_python(path: Path, minor=12, final="true", kind="cpython", wide="true", free="false",
                machine=None):  # fmt: skip
    machine = machine or locked.platform_name().partition("-")[2]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(PRINTS % (minor, final, kind, wide, free, machine))
    path.chmod(0o755)
    return str(path)


@pytest.fixture
def windows(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")


@pytest.fixture
def mac(monkeypatch):
    monkeypatch.setattr(sys, "platform", "darwin")


# --- Pythons ------------------------------------------------------------------


@pytest.mark.parametrize(
    "unfit",
    [
        {"minor": 9},
        {"minor": 15},
        {"final": "false"},
        {"kind": "pypy"},
        {"wide": "false"},
        {"free": "true"},
        {"machine": "riscv64"},
    ],
)
def test_a_python_that_does_not_suit(tmp_path, unfit):
    assert pythons.examine(fake_python(tmp_path / "python3", **unfit)) is None


def test_a_python_that_suits(tmp_path):
    program = fake_python(tmp_path / "python3")
    assert pythons.examine(program) == pythons.Base(program, "3.12.1")
    assert pythons.examine(str(tmp_path / "nowhere")) is None


@pytest.mark.parametrize("variable", ["APPDIR", "SNAP"])
def test_a_python_that_goes_away_with_a_start_is_passed_over(tmp_path, monkeypatch, variable):
    program = Path(fake_python(tmp_path / "mounted" / "usr" / "bin" / "python3"))
    monkeypatch.setattr(pythons, "own_python", lambda: program)
    monkeypatch.setenv("PATH", str(program.parent))
    assert pythons.find() == pythons.Base(str(program), "3.12.1")
    monkeypatch.setenv(variable, str(tmp_path / "mounted"))
    assert pythons.find() is None
    assert pythons.own() is None


def test_in_windows_the_registered_pythons_count_and_not_that_of_qgis(
    tmp_path, monkeypatch, windows
):
    good = fake_python(tmp_path / "Python311" / "python.exe", minor=11, machine="amd64")
    store = fake_python(tmp_path / "WindowsApps" / "python.exe", machine="amd64")
    places = {
        r"Software\Python\PythonCore\3.13\InstallPath": os.path.dirname(store),
        r"Software\Python\PythonCore\3.11\InstallPath": os.path.dirname(good),
    }
    monkeypatch.setitem(sys.modules, "winreg", registry(places))
    monkeypatch.setattr(locked.platform, "machine", lambda: "AMD64")
    qgis = fake_python(tmp_path / "QGIS" / "python.exe", machine="amd64")
    monkeypatch.setattr(pythons, "own_python", lambda: Path(qgis))
    assert pythons.find() == pythons.Base(good, "3.11.1")
    os.unlink(good)
    assert pythons.find() is None
    assert pythons.own() == pythons.Base(qgis, "3.12.1")


def test_in_windows_a_link_that_uv_cannot_make_costs_no_python(tmp_path, monkeypatch, windows):
    folder = Folders(tmp_path).python / "cpython-3.12.13-windows-x86_64-none"
    python = fake_python(folder / "python.exe", machine="amd64")
    monkeypatch.setattr(locked.platform, "machine", lambda: "AMD64")
    monkeypatch.setattr(pythons, "own_python", lambda: None)
    site = fake_site(tmp_path, "echo 'untrusted mount point (os error 448)' >&2; exit 2")
    steps.get_python(site)
    assert site.python == python
    os.unlink(python)
    with pytest.raises(EnvironmentFailed):
        steps.get_python(site)


def fake_site(folder, script):
    """Return where an environment is made with a uv that is that script."""
    program = folder / "uv.exe"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    made = plan.of(Folders(folder), "cpu", "", "3.12")
    meter = progress.Meter(made.shares(), lambda _: None)
    return steps.Site(made, folder / "new", meter, threading.Event(), None, uv=str(program))


@pytest.mark.parametrize(
    ("system", "says", "times"),
    [
        ("win32", "failed to rename file: Access is denied. (os error 5)", 3),
        ("linux", "failed to rename file: Permission denied (os error 13)", 1),
        ("win32", "hash mismatch", 1),
    ],
)
def test_in_windows_uv_tries_again_where_a_scanner_holds_its_files(
    tmp_path, monkeypatch, system, says, times
):
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(locked.platform, "machine", lambda: "x86_64")
    site = fake_site(tmp_path, f"echo x >> '{tmp_path}/tries'; echo '{says}' >&2; exit 2")
    with pytest.raises(EnvironmentFailed):
        steps.install_packages(site)
    assert (tmp_path / "tries").read_text() == "x\n" * times


def test_on_a_mac_apples_stand_in_is_not_started(tmp_path, monkeypatch, mac):
    started = []
    monkeypatch.setattr(pythons, "examine", lambda program: started.append(program))
    monkeypatch.setenv("PATH", "/usr/bin")
    pythons.find()
    assert not [program for program in started if program.startswith("/usr/bin")]


def registry(places):
    """Return a ``winreg`` in which only those keys are."""
    module = types.ModuleType("winreg")
    module.HKEY_CURRENT_USER, module.HKEY_LOCAL_MACHINE = "user", "machine"

    class Key:
        def __init__(self, value):
            self.value = value

        def __enter__(self):
            return self

        def __exit__(self, *error):
            pass

    def open_key(root, where):
        if where not in places:
            raise OSError(errno.ENOENT, "no such key")
        return Key(places[where])

    module.OpenKey = open_key
    module.QueryValueEx = lambda key, name: (key.value, 1)
    return module


# --- what the computer is -------------------------------------------------------


@pytest.mark.parametrize(
    ("system", "machine", "request_"),
    [
        ("win32", "AMD64", "cpython-3.12-windows-x86_64-none"),
        ("win32", "ARM64", "cpython-3.12-windows-x86_64-none"),
        ("darwin", "arm64", "cpython-3.12-macos-aarch64-none"),
        ("linux", "x86_64", "cpython-3.12-linux-x86_64-gnu"),
        ("linux", "aarch64", "cpython-3.12-linux-aarch64-gnu"),
    ],
)
def test_which_python_uv_is_asked_for(monkeypatch, system, machine, request_):
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(locked.platform, "machine", lambda: machine)
    assert platforms.python_request("3.12") == request_


@pytest.mark.parametrize(
    ("said", "fits"),
    [(("glibc", "2.36"), True), (("glibc", "2.28"), True), (("glibc", "2.17"), False),
     (("", ""), False)],
)  # fmt: skip
def test_the_c_library_has_to_be_new_enough(monkeypatch, said, fits):
    monkeypatch.setattr(platforms.platform, "libc_ver", lambda program: said)
    monkeypatch.setattr(platforms, "_confstr", lambda: "")
    assert platforms.has_fitting_libc() is fits


@pytest.mark.parametrize(
    ("says", "fits"),
    [
        ("13.7.2", False),
        ("11.0", False),
        ("14.0", True),
        ("26.1", True),
        ("10.16", True),
        ("", True),
    ],
)
def test_a_mac_that_is_too_old_is_told_before_anything_is_downloaded(
    monkeypatch, mac, tmp_path, says, fits
):
    monkeypatch.setattr(platforms.platform, "mac_ver", lambda: (says, ("", "", ""), "arm64"))
    problems = plan._problems(Folders(tmp_path))
    assert problems == (
        [] if fits else ["There is no build of PyTorch for this computer: macOS ≥ 14"]
    )


@pytest.mark.parametrize("python", locked.PYTHONS)
def test_the_oldest_mac_is_the_locks(python):
    torch = locked.torch_wheel("macos-arm64", python)
    wheels = [torch.file, *(wheel.file for wheel in locked.packages("macos-arm64", python))]
    needed = [int(found[1]) for file in wheels if (found := re.search(r"macosx_(\d+)_", file))]
    assert max(needed) == platforms.MACOS


def test_a_long_path_is_a_problem_only_where_windows_was_not_told(monkeypatch, windows, tmp_path):
    where = r"SYSTEM\CurrentControlSet\Control\FileSystem"
    long = Folders(tmp_path / ("a" * 150))
    monkeypatch.setitem(sys.modules, "winreg", registry({}))
    assert [line for line in plan._problems(long) if "too long" in line]
    assert not [line for line in plan._problems(Folders(Path("/tmp"))) if "too long" in line]
    monkeypatch.setitem(sys.modules, "winreg", registry({where: 1}))
    assert not [line for line in plan._problems(long) if "too long" in line]


# --- uv -------------------------------------------------------------------------


def test_on_a_mac_the_mark_of_a_download_is_taken_off(monkeypatch, mac, tmp_path):
    asked = []
    monkeypatch.setattr(uv, "ask", lambda command, limit_s: asked.append(command))
    uv._let_run(tmp_path / "uv")
    assert asked == [["/usr/bin/xattr", "-d", "com.apple.quarantine", str(tmp_path / "uv")]]


def test_a_desktops_short_path_does_not_hide_uv(tmp_path, monkeypatch):
    program = tmp_path / "bin" / uv.PROGRAM
    program.parent.mkdir()
    program.write_text("#!/bin/sh\necho uv 0.13.9\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", "/nowhere")
    monkeypatch.setattr(uv, "_USUAL", (str(program.parent),))
    assert uv.find(Folders(tmp_path)) == str(program)


def test_uv_is_told_nothing_that_was_not_meant_for_it(tmp_path):
    folders = Folders(tmp_path)
    user = {
        "UV_INDEX_URL": "https://user.example/simple", "UV_FIND_LINKS": "/wheels",
        "UV_HTTP_TIMEOUT": "7", "UV_INDEX_CORP_PASSWORD": "x", "UV_INSECURE_HOST": "evil",
        "HF_TOKEN": "hf_secret",
        "UV_CONSTRAINT": "c.txt", "UV_PYTHON": "3.8", "UV_CONFIG_FILE": "/etc/uv.toml",
        "PIP_INDEX_URL": "https://pip.example", "PYTHONPATH": "/qgis", "DYLD_LIBRARY_PATH": "/qgis",
        "HTTPS_PROXY": "http://proxy:3128", "HOME": "/home/x",
    }  # fmt: skip
    found = variables.for_uv(folders, environ=user)
    assert {name for name in user if name in found} == {
        "UV_INDEX_URL", "UV_FIND_LINKS", "UV_HTTP_TIMEOUT", "UV_INDEX_CORP_PASSWORD",
        "HTTPS_PROXY", "HOME",
    }  # fmt: skip
    assert found["UV_HTTP_TIMEOUT"] == "7"
    assert found["UV_NO_CONFIG"] == found["UV_SYSTEM_CERTS"] == "1"
    assert found["UV_CACHE_DIR"] == str(folders.cache)
    mirrored = variables.for_uv(folders, package_index="https://m/simple", environ=user)
    assert mirrored["UV_DEFAULT_INDEX"] == "https://m/simple"
    assert "UV_INDEX_URL" not in mirrored
    assert "UV_FIND_LINKS" not in mirrored
    fetched = variables.for_uv(folders, python_mirror="https://m/pythons", environ={})
    assert fetched["UV_PYTHON_INSTALL_MIRROR"] == "https://m/pythons"
    assert fetched["UV_PYTHON_INSTALL_DIR"] == str(folders.python)


@pytest.mark.parametrize(
    ("user", "index"),
    [
        ({}, locked.PACKAGE_INDEX),
        ({"UV_DEFAULT_INDEX": "corp=https://h/simple", "UV_INDEX_URL": "x"}, "https://h/simple"),
        ({"UV_DEFAULT_INDEX": "https://ann:a=b@h/simple"}, "https://ann:a=b@h/simple"),
        ({"UV_INDEX_URL": "https://h/simple"}, "https://h/simple"),
    ],
)
def test_uv_itself_comes_from_the_users_index(user, index):
    assert variables.package_index("", user) == index
    assert variables.package_index("https://m/simple", user) == "https://m/simple"


def test_the_authorities_that_qgis_trusts_reach_uv(tmp_path):
    folders = Folders(tmp_path)
    variables.write_certificates(folders, "-----BEGIN CERTIFICATE-----\n")
    found = variables.for_uv(folders, environ={"SSL_CERT_FILE": "/etc/other.pem"})
    assert Path(found["SSL_CERT_FILE"]).read_text().startswith("-----BEGIN")
    variables.write_certificates(folders, "")
    assert variables.for_uv(folders, environ={"SSL_CERT_FILE": "/c"})["SSL_CERT_FILE"] == "/c"
    variables.write_certificates(folders, "")
