# SPDX-License-Identifier: GPL-2.0-or-later
"""Windows and macOS, faked: how programs end, what files and folders need there."""

from __future__ import annotations

import contextlib
import errno
import fcntl
import os
import subprocess
import sys
import threading
import time
import types
from importlib import util
from pathlib import Path

import pytest

from geolangbind_qgis.client.environment import files, guard, process, record, steps
from geolangbind_qgis.client.environment.folders import Folders


@pytest.fixture
def windows(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")


# --- processes ------------------------------------------------------------------


def test_a_cancel_ends_the_whole_tree(tmp_path):
    pid_file = tmp_path / "pid"
    script = f"sleep 60 & echo $! > '{pid_file}'; wait"
    stop = threading.Event()

    def meanwhile():
        if pid_file.exists() and pid_file.read_text().strip():
            stop.set()

    with pytest.raises(process.CallCancelled):
        process.run(["sh", "-c", script], os.environ, stop, meanwhile)
    state = Path(f"/proc/{int(pid_file.read_text())}/stat")
    end = time.monotonic() + 30  # it was killed; a busy computer takes a moment to notice
    with contextlib.suppress(OSError):
        while state.read_text().rpartition(")")[2].split()[0] not in ("Z", "X"):
            assert time.monotonic() < end, "it lives on"
            time.sleep(0.05)


def test_in_windows_taskkill_ends_the_tree_without_a_window(monkeypatch, windows):
    asked = []
    monkeypatch.setenv("SYSTEMROOT", r"D:\WinNT")
    monkeypatch.setattr(
        process.subprocess, "run", lambda command, **options: asked.append((command, options))
    )
    monkeypatch.setattr(process.subprocess, "CREATE_NO_WINDOW", 0x08000000, raising=False)
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    process.end_tree(child)
    assert child.poll() is not None
    ((command, options),) = asked
    program, *rest = command
    assert Path(program) == Path(r"D:\WinNT", "System32", "taskkill.exe"), "no bare name"
    assert rest == ["/F", "/T", "/PID", str(child.pid)]
    assert options["creationflags"] == 0x08000000
    assert options["stdin"] == subprocess.DEVNULL, "that of a program with windows may be none"


def test_what_is_logged_holds_no_login(caplog):
    caplog.set_level("INFO", "geolangbind.environment")
    process.run(["true", "--index", "https://ann:pa55@m.example/x"], os.environ, threading.Event())
    assert "m.example/x" in caplog.text
    assert "pa55" not in caplog.text


def test_a_program_that_writes_much_never_waits_for_us():
    script = "import sys\nfor i in range(20000): print(i); print(i, file=sys.stderr)"
    done = process.run([sys.executable, "-c", script], os.environ, threading.Event())
    assert done.status == 0
    assert done.output.splitlines()[-1] == done.errors.splitlines()[-1] == "19999"


# --- files ----------------------------------------------------------------------


def test_paths_of_any_length_in_windows(monkeypatch, windows):
    monkeypatch.setattr(files.os.path, "abspath", lambda path: path)
    assert files.long_path("C:\\a\\b") == "\\\\?\\C:\\a\\b"
    assert files.long_path("\\\\server\\share\\a") == "\\\\?\\UNC\\server\\share\\a"
    assert files.long_path("\\\\?\\C:\\a") == "\\\\?\\C:\\a"


def test_what_is_write_protected_is_removed_too(tmp_path):
    folder = tmp_path / "environment" / "inner"
    folder.mkdir(parents=True)
    (folder / "file").write_text("x")
    (folder / "file").chmod(0o400)
    folder.chmod(0o500)
    files.remove(tmp_path / "environment")
    assert list(tmp_path.iterdir()) == []
    files.remove(tmp_path / "environment")  # and again: nothing to do


def test_a_link_is_removed_and_not_what_it_names(tmp_path):
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "file").write_text("x")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    files.remove(tmp_path / "link")
    assert (tmp_path / "real" / "file").exists()
    assert not (tmp_path / "link").is_symlink()


def test_in_windows_an_open_file_protects_the_environment_in_use(monkeypatch, windows, tmp_path):
    locks = types.ModuleType("msvcrt")
    locks.LK_NBLCK = 2
    locks.locking = lambda file, how, size: fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    monkeypatch.setitem(sys.modules, "msvcrt", locks)
    guard.hold(tmp_path)
    try:
        opened = [os.path.realpath(link) for link in Path("/proc/self/fd").iterdir()]
        assert str(tmp_path / guard.USED) in opened  # so that nobody can rename its folder
        assert guard.is_used(tmp_path)
    finally:
        guard.hold(None)
    assert not guard.is_used(tmp_path)


def test_in_windows_the_environments_python_is_elsewhere(monkeypatch, tmp_path):
    monkeypatch.setattr(record.os, "name", "nt")
    monkeypatch.setattr(record, "Path", type(tmp_path))
    assert record.python_of(tmp_path) == tmp_path / "Scripts" / "python.exe"


def test_on_a_mac_a_network_home_without_locks_can_be_installed_to(monkeypatch, tmp_path):
    def flock(file, how):
        raise OSError(45, "Operation not supported")

    monkeypatch.setattr(errno, "ENOTSUP", 45)  # where Linux has one number, a Mac has two
    monkeypatch.setattr(fcntl, "flock", flock)
    afresh = util.module_from_spec(util.spec_from_file_location("guard_of_a_mac", guard.__file__))
    afresh.__spec__.loader.exec_module(afresh)
    with afresh.installing(Folders(tmp_path), patient=False):
        pass


def test_packages_are_found_in_windows_layout_too(tmp_path):
    info = tmp_path / "Lib" / "site-packages" / "numpy-2.4.dist-info"
    info.mkdir(parents=True)
    assert steps.installed(tmp_path) == {"numpy": info}


def test_files_with_long_names_are_not_missing_in_windows(tmp_path, monkeypatch, windows):
    info = tmp_path / "Lib" / "site-packages" / "torch-2.dist-info"
    info.mkdir(parents=True)
    (info / "RECORD").write_text("torch/LICENSE,sha256=x,5\n../../Scripts/x.exe,,\n")
    asked = []

    def stat(path):
        asked.append(path)
        return types.SimpleNamespace(st_size=5)

    monkeypatch.setattr(files.os.path, "abspath", os.path.normpath)
    monkeypatch.setattr(steps.os, "stat", stat)
    assert steps.missing_files(info) == []
    base = str(tmp_path / "Lib")
    assert asked == [
        f"\\\\?\\{base}/site-packages/torch/LICENSE",
        f"\\\\?\\{tmp_path}/Scripts/x.exe",
    ]
