# SPDX-License-Identifier: GPL-2.0-or-later
"""The table of ``make test-matrix`` says what the reports say, and tools are asked for by name."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tools.matrix import chroot
from tools.matrix.__main__ import Outcome, main, read_report, table
from tools.matrix.rows import FOLDERS, ROOT, ROWS
from tools.matrix.rows import pytest as pytest_arguments

REPORT = """<?xml version="1.0"?><testsuites><testsuite>
<testcase classname="tests.a" name="good"/>
<testcase classname="tests.a" name="bad"><failure message="x"/></testcase>
<testcase classname="tests.a" name="worse"><failure/><error/></testcase>
<testcase classname="tests.a" name="absent"><skipped/></testcase>
<testcase classname="tests.b" name="good"/></testsuite></testsuites>"""


def test_a_report_is_counted(tmp_path):
    path = tmp_path / "report.xml"
    path.write_text(REPORT)
    outcome = Outcome("sid", "qgis", "QGIS 3.44.1, Python 3.14", seconds=71.6)
    read_report(outcome, path)
    assert (outcome.passed, outcome.failed, outcome.skipped) == (2, 2, 1)
    assert outcome.failures == ("tests.a::bad", "tests.a::worse")
    assert not outcome.good
    problem = Outcome("noble", "qgis", problem="Chroots need root.")
    head, sid, noble = table([outcome, problem]).splitlines()
    assert head.split() == ["where", "versions", "suite", "passed", "failed", "skipped", "seconds"]
    assert sid.split()[-4:] == ["2", "2", "1", "72"]
    assert noble.endswith("Chroots need root.")


def test_a_suite_in_which_nothing_ran_is_not_good():
    assert not Outcome("sid", "qgis").good
    assert Outcome("sid", "qgis", passed=1).good


def test_every_row_has_its_suites_and_every_folder_exists():
    assert len({row.name for row in ROWS}) == len(ROWS)
    for row in ROWS:
        assert row.suites and set(row.suites) <= set(FOLDERS)
    for parts in FOLDERS.values():
        assert all((ROOT / part).exists() for part in parts if not part.startswith("--"))


def test_a_chosen_test_replaces_the_suites_folders():
    arguments = pytest_arguments("qgis", Path("r.xml"), ["tests/qgis/test_proxy.py", "-x"])
    assert "tests/system" not in arguments
    assert arguments[-2:] == ["tests/qgis/test_proxy.py", "-x"]
    assert "tests/system" in pytest_arguments("qgis", Path("r.xml"), ["-x"])


def test_an_unknown_row_is_refused(capsys):
    with pytest.raises(SystemExit):
        main(["noble", "buster"])
    assert "no such row: buster" in capsys.readouterr().err


def test_without_root_or_debootstrap_one_line_says_what_to_do(monkeypatch):
    monkeypatch.setattr(chroot.os, "geteuid", lambda: 1000)
    with pytest.raises(chroot.MatrixError, match="run make test-matrix as root"):
        chroot.need_tools()
    monkeypatch.setattr(chroot.os, "geteuid", lambda: 0)
    monkeypatch.setattr(chroot.shutil, "which", lambda name: None)
    with pytest.raises(chroot.MatrixError, match="Install debootstrap"):
        chroot.need_tools()


def test_the_mirror_is_the_one_that_apt_uses(monkeypatch):
    sites = "http://near.example/debian-security\nhttp://near.example/debian\n"
    done = subprocess.CompletedProcess([], 0, sites, "")
    monkeypatch.setattr(chroot.subprocess, "run", lambda *_, **__: done)
    monkeypatch.delenv(chroot.UBUNTU_MIRROR, raising=False)
    assert chroot.mirror("Debian") == "http://near.example/debian"
    with pytest.raises(chroot.MatrixError, match="name it in UBUNTU_MIRROR"):
        chroot.mirror("Ubuntu")
    monkeypatch.setenv(chroot.UBUNTU_MIRROR, "http://near.example/ubuntu")
    assert chroot.mirror("Ubuntu") == "http://near.example/ubuntu"
    done.stdout = ""
    with pytest.raises(chroot.MatrixError, match="no mirror of Debian"):
        chroot.mirror("Debian")
