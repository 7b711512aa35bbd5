# SPDX-License-Identifier: GPL-2.0-or-later
"""Making an offline bundle: what goes into it, and what goes wrong meanwhile."""

from __future__ import annotations

import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from geolangbind_qgis import locked
from geolangbind_qgis.engine import bundle as maker
from geolangbind_qgis.engine import downloads
from geolangbind_qgis.engine.errors import BundleError, Cancelled, LicenceError, UsageError
from geolangbind_qgis.engine.job import Job

NUMPY = "numpy-2.4-py3-none-any.whl"
TORCH = "torch-2.13.0+cpu-py3-none-any.whl"

# --- what goes wrong while it is made -------------------------------------------------


@pytest.mark.parametrize(
    ("where", "fault", "says"),
    [
        (NUMPY, 404, "answered 404"),
        (NUMPY, "damage", f"{NUMPY} is not the expected file"),
        (NUMPY, "drop", "cannot be reached"),
        ("numpy/", 404, "answered 404"),
    ],
)
def test_a_fault_of_the_index_leaves_no_file(index, make_bundle, tmp_path, where, fault, says):
    index.faults[where] = fault
    before = sorted(tmp_path.iterdir())
    with pytest.raises(BundleError, match=says):
        make_bundle()
    assert sorted(tmp_path.iterdir()) == before


def test_a_bundle_made_again_replaces_the_first_only_when_complete(index, make_bundle):
    path = make_bundle()
    content = Path(path).read_bytes()
    index.faults[TORCH] = 500
    with pytest.raises(BundleError, match="answered 500"):
        make_bundle()
    assert Path(path).read_bytes() == content


def test_links_are_relative_to_where_an_index_sends_to(engine, index, make_bundle, monkeypatch):
    class Sends(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(404 if "files" in self.path else 302)  # it has pages only
            self.send_header("Location", index.url + self.path)
            self.end_headers()

        def log_message(self, *arguments):
            pass

    page = index.page
    monkeypatch.setattr(index, "page", lambda name: page(name).replace(b'"/files', b'"../../files'))
    with ThreadingHTTPServer(("127.0.0.1", 0), Sends) as other:
        threading.Thread(target=other.serve_forever, args=(0.02,), daemon=True).start()
        assert Path(make_bundle(package_index=f"http://127.0.0.1:{other.server_port}")).is_file()
        other.shutdown()


def test_a_page_without_end_is_given_up(make_bundle, monkeypatch):
    monkeypatch.setattr(downloads, "_LONGEST_PAGE", 10)
    with pytest.raises(BundleError, match="has no end"):
        make_bundle()


def test_a_hang_is_cancelled(index, make_bundle, tmp_path):
    index.faults[TORCH] = "hang"
    job = Job()

    def press_cancel():
        index.hanging.wait(30)
        job.cancel()

    threading.Thread(target=press_cancel).start()
    with pytest.raises(Cancelled):
        make_bundle(job)
    assert index.hanging.is_set()
    assert not list(tmp_path.glob("*.zip")) and not list(tmp_path.glob(".bundle-*"))


def test_what_cannot_be_bundled_is_said(index, make_bundle):
    with pytest.raises(UsageError, match=r"can hold the build cpu, not rocm7\.1"):
        make_bundle(backend="rocm7.1")  # this lock has nothing for CUDA
    with pytest.raises(LicenceError, match="--accept-licence"):
        make_bundle(models=("gair",))
    index.wheels["torch-2.12.0-py3-none-any.whl"] = index.wheels.pop(TORCH)
    with pytest.raises(BundleError, match=r"has no torch-2\.13\.0\+cpu"):
        make_bundle()


@pytest.mark.parametrize(
    ("computer", "backend", "ends"),
    [
        ("linux-x86_64", "cpu", "pt/cpu/torch/ torch-2.13.0+cpu-cp312-cp312-…_x86_64.whl"),
        ("linux-aarch64", "cpu", "pt/cpu/torch/ torch-2.13.0+cpu-cp312-cp312-…_aarch64.whl"),
        ("linux-x86_64", "cu130", "pypi/torch/ torch-2.13.0-cp312-cp312-manylinux_2_28_x86_64.whl"),
        ("windows-x86_64", "cpu", "pypi/torch/ torch-2.13.0-cp312-cp312-win_amd64.whl"),
        ("windows-x86_64", "cu130", "pt/cu130/torch/ torch-2.13.0+cu130-cp312-cp312-…_amd64.whl"),
        ("macos-arm64", "cpu", "pypi/torch/ torch-2.13.0-cp312-cp312-macosx_14_0_arm64.whl"),
        ("macos-arm64", "cu130", "can hold the build cpu, not cu130"),
        ("linux-x86_64", "xpu", "can hold the build cpu or cu130, not xpu"),
    ],
)  # fmt: skip
def test_torch_comes_from_where_its_build_is(computer, backend, ends):
    """By the real lock; until PyTorch's own index was reached, the name is found on its page."""
    request = maker.BundleRequest(
        "x", python="3.12", backend=backend, package_index="pypi", torch_index="pt"
    )
    try:
        wanted = maker._wheels(request, computer)
    except UsageError as error:
        assert ends in str(error)
        return
    found = [
        f"{one.page} {one.starts}{'…' if one.ends else ''}{one.ends}"
        for one in wanted
        if one.starts.startswith("torch-")
    ]
    locked_now = locked.torch_wheel(computer, "3.12", backend)
    if "…" in ends and locked_now is not None:
        ends = f"{ends.split()[0]} {locked_now.file}"
    assert found == [ends]
    nvidia = [one for one in wanted if one.starts.startswith("nvidia_")]
    assert bool(nvidia) == ((computer, backend) == ("linux-x86_64", "cu130"))
    assert all(one.sha256 for one in wanted if "…" not in ends or one.starts[:5] != "torch")


def test_the_command_says_in_one_line_what_is_wrong(tmp_path):
    launcher = Path(maker.__file__).with_name("launch.py")

    def run(*given):
        command = [sys.executable, "-I", str(launcher), "bundle", "-o", str(tmp_path / "b.zip")]
        done = subprocess.run([*command, *given], capture_output=True, text=True)
        assert not list(tmp_path.glob("*.zip"))
        return done.returncode, done.stderr

    log = tmp_path / "log"
    secret = "http://someone:s3cret@127.0.0.1:9/simple"
    status, says = run("--package-index", secret, "--log", str(log), "--quiet")
    assert status == 1 and says.count("\n") == 1
    assert says.startswith("geolangbind: 127.0.0.1 cannot be reached")
    assert "s3cret" not in says + log.read_text(encoding="utf-8")
    status, says = run("--python", "2.7")
    assert status == 2 and "invalid choice: '2.7'" in says
