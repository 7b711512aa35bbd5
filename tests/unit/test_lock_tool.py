# SPDX-License-Identifier: GPL-2.0-or-later
"""What ``make lock`` makes of the indexes that it reaches, and of those that it does not."""

from __future__ import annotations

import io
import json
import subprocess
import threading
import urllib.error
import zipfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from geolangbind_qgis.simple_index import Link, read_page
from tools import lock
from tools.remote_file import RemoteFile
from tools.wheel_targets import TARGETS, Target

SHA = "a" * 64
WINDOWS = "torch-2.13.0-cp312-cp312-win_amd64.whl"
LINUX = "torch-2.13.0%2Bcpu-cp312-cp312-manylinux_2_28_x86_64.whl"


@pytest.fixture
def torch(monkeypatch, tmp_path):
    monkeypatch.setattr(lock, "RESOURCES", tmp_path)
    monkeypatch.setattr(lock, "_facts", lambda link: {"size": 1, "hash": f"sha256:{link.sha256}"})
    plain = {WINDOWS: Link("https://index/w", SHA), LINUX.replace("%2Bcpu", ""): Link("x", SHA)}
    return lock.Package("torch", "2.13.0", "", plain)


def test_builds_of_an_index_that_is_reached_are_taken(torch, monkeypatch):
    page = f'<a href="/whl/cpu/{LINUX}#sha256={SHA}">torch</a><a href="torch-2.12.0.whl">old</a>'

    def fetch(url):
        if "/cpu/" not in url:
            raise urllib.error.HTTPError(url, 403, "Forbidden", None, None)
        return page, url

    monkeypatch.setattr(lock, "_fetch", fetch)
    found = lock.torch_builds(torch)
    assert list(found) == ["cpu"]
    files = {target: wheel["file"] for target, wheel in found["cpu"].items()}
    assert files == {
        "linux-x86_64/3.12": LINUX.replace("%2B", "+"),
        "windows-x86_64/3.12": WINDOWS,
    }


def test_a_fault_of_an_index_does_not_pass_for_a_missing_build(torch, monkeypatch):
    def fetch(url):
        raise urllib.error.HTTPError(url, 503, "Service Unavailable", None, None)

    monkeypatch.setattr(lock, "_fetch", fetch)
    with pytest.raises(urllib.error.HTTPError):
        lock.torch_builds(torch)
    monkeypatch.setattr(lock, "resolve", lambda: [torch])
    assert lock.main() == 1
    assert not list(lock.RESOURCES.iterdir())


def test_what_was_known_is_kept_where_an_index_is_not_reached(torch, monkeypatch, capsys, tmp_path):
    def fetch(url):
        raise urllib.error.URLError("no route")

    monkeypatch.setattr(lock, "_fetch", fetch)
    known = {"version": "2.13.0", "builds": {"cu130": {"linux-x86_64/3.12": {"file": "kept"}}}}
    (tmp_path / "wheels.json").write_text(json.dumps({"torch": known}))
    found = lock.torch_builds(torch)
    assert found["cu130"] == known["builds"]["cu130"]
    assert list(found["cpu"]) == ["windows-x86_64/3.12"]
    assert "cannot be reached (no route)" in capsys.readouterr().out
    known["version"] = "2.12.0"  # another torch: other builds
    (tmp_path / "wheels.json").write_text(json.dumps({"torch": known}))
    assert list(lock.torch_builds(torch)) == ["cpu"]


def test_this_machines_own_builds_stay_out(monkeypatch):
    for name in ("UV_FIND_LINKS", "UV_TORCH_BACKEND", "UV_OVERRIDE", "UV_CONSTRAINT"):
        monkeypatch.setenv(name, "own")
    assert not [value for value in lock._environment().values() if value == "own"]


def test_a_package_without_a_wheel_for_somebody_is_refused():
    only = {"x-1-cp312-cp312-win_amd64.whl": Link("", SHA)}
    package = lock.Package("x", "1", "sys_platform == 'win32'", only)
    assert package.taken_by(Target("macos-arm64", "3.12")) == ""
    assert package.taken_by(Target("windows-x86_64", "3.12")) == "x-1-cp312-cp312-win_amd64.whl"
    with pytest.raises(lock.LockError, match=r"no wheel for windows-x86_64 with Python 3\.13"):
        package.taken_by(Target("windows-x86_64", "3.13"))


def test_a_lock_that_cannot_be_made_touches_no_file(torch, monkeypatch, capsys, tmp_path):
    bare = lock.Package("bare", "1", "", {})
    monkeypatch.setattr(lock, "REQUIREMENTS", tmp_path)
    monkeypatch.setattr(lock, "RESOURCES", tmp_path)
    monkeypatch.setattr(lock, "resolve", lambda: [torch, bare])
    for name in ("torch_builds", "wheel_record"):
        monkeypatch.setattr(lock, name, lambda *packages: {})
    monkeypatch.setattr(lock, "uv_wheels", dict)
    assert lock.main() == 1
    asked = subprocess.CalledProcessError(2, ["uv", "python", "list"])
    monkeypatch.setattr(lock, "uv_wheels", lambda: (_ for _ in ()).throw(asked))
    assert lock.main() == 1
    said = capsys.readouterr().err.splitlines()
    assert said[0].startswith("Nothing was locked: bare 1 has no wheel") and len(said) == 2
    assert not list(tmp_path.glob("*.lock"))


@pytest.mark.parametrize(
    ("file", "count"),
    [
        ("x-1-py3-none-any.whl", 20),
        ("x-1-cp310-abi3-win_amd64.whl", 5),
        ("x-1-cp312-cp312-manylinux_2_17_x86_64.manylinux2014_x86_64.whl", 1),
        ("x-1-cp312-cp312-macosx_14_0_arm64.whl", 1),
        ("x-1-cp312-cp312-macosx_15_0_arm64.whl", 0),  # torch runs from macOS 14 on
        ("x-1-cp312-cp312-manylinux_2_34_x86_64.whl", 0),
        ("x-1-cp313-cp313t-win_amd64.whl", 0),
        ("x-1-cp312-cp312-musllinux_1_1_x86_64.whl", 0),
    ],
)
def test_wheels_fit_the_oldest_systems(file, count):
    assert sum(bool(target.best([file])) for target in TARGETS) == count


def test_the_best_wheel_is_the_one_an_installer_takes():
    target = Target("linux-x86_64", "3.12")
    plain, built = "x-1-py3-none-any.whl", "x-1-cp312-cp312-manylinux_2_17_x86_64.whl"
    assert target.best([plain, built]) == built
    newer = "x-1-cp312-cp312-manylinux_2_34_x86_64.whl"
    assert target.best([plain, newer]) == plain and target.fits(newer)


def test_a_page_is_read_as_indexes_write_it():
    page = """<!DOCTYPE html><html><head><base href="https://files.example/a/"></head><body>
    <a href="b/one-1-py3-none-any.whl#sha256=AB" data-requires-python="&gt;=3.9">one</a>
    <a href="/two%2Bcpu.whl">two</a> <a name="top">no link</a> <a href="#top">up</a></body>"""
    found = read_page(page, "https://index.example/simple/x/")
    assert found["one-1-py3-none-any.whl"] == Link(
        "https://files.example/a/b/one-1-py3-none-any.whl", "AB"
    )
    assert found["two+cpu.whl"] == Link("https://files.example/two%2Bcpu.whl", "")
    assert len(found) == 2


def test_a_wheel_is_weighed_without_its_download():
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("big", b"0" * 500_000)
    content, sent = held.getvalue(), []

    class Handler(BaseHTTPRequestHandler):
        def do_HEAD(self):
            self.send_response(200)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()

        def do_GET(self):
            first, last = self.headers["Range"].removeprefix("bytes=").split("-")
            part = content[int(first) : int(last) + 1]
            sent.append(len(part))
            self.send_response(206)
            self.send_header("Content-Length", str(len(part)))
            self.end_headers()
            self.wfile.write(part)

        def log_message(self, *arguments):
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        remote = RemoteFile(f"http://127.0.0.1:{server.server_port}/x.whl")
        with zipfile.ZipFile(remote) as archive:
            assert [info.file_size for info in archive.infolist()] == [500_000]
        server.shutdown()
    assert remote.size == len(content) and sum(sent) < 100_000
