# SPDX-License-Identifier: GPL-2.0-or-later
"""An offline bundle: made from an index, installed with none; what is wrong with it is said."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import zipfile
from pathlib import Path

import pytest
from huggingface_hub import constants

from geolangbind_qgis import bundle_manifest, locked
from geolangbind_qgis.client.environment import (
    bundle,
    files,
    install,
    models_folder,
    plan,
    pythons,
    verify,
)
from geolangbind_qgis.client.errors import CallCancelled, EnvironmentFailed
from geolangbind_qgis.engine import bundle as maker
from geolangbind_qgis.engine import downloads
from geolangbind_qgis.engine.errors import BundleError, Cancelled, LicenceError, UsageError
from geolangbind_qgis.engine.job import Job
from tests.fakes.package_index import wheel

HERE = pythons.minor(pythons.find().version)  # the Python of this system
NUMPY = "numpy-2.4-py3-none-any.whl"
TORCH = "torch-2.13.0+cpu-py3-none-any.whl"
REPOSITORY, COMMIT = "models--XShadow--GeoLB-ViT-B-16-SigLIP", "c" * 40
MODEL = {"open_clip_config.json": b"{}", "open_clip_model.safetensors": b"weights",
         "tokenizer.json": b"words"}  # fmt: skip


@pytest.fixture
def make(engine, tmp_path, monkeypatch):
    """Make a bundle from the small engine's index; keywords of ``BundleRequest``."""
    monkeypatch.setattr(downloads, "_PAUSES_S", (0.01,))

    def make(job=None, **changes):
        request = {
            "output": str(tmp_path / "b ü.zip"),
            "python": HERE,
            "with_python": False,
            "package_index": engine.index_url,
            "torch_index": engine.torch_url,
        }
        return maker.make(maker.BundleRequest(**{**request, **changes}), job or Job())["path"]

    return make


@pytest.fixture
def model(tmp_path, monkeypatch):
    """A model in the cache of the machine that makes the bundle."""
    cache = tmp_path / "hub"
    snapshot = cache / REPOSITORY / "snapshots" / COMMIT
    snapshot.mkdir(parents=True)
    for name, content in MODEL.items():
        blob = cache / REPOSITORY / "blobs" / name
        blob.parent.mkdir(exist_ok=True)
        blob.write_bytes(content)
        (snapshot / name).symlink_to(blob)
    (cache / REPOSITORY / "refs").mkdir()
    (cache / REPOSITORY / "refs" / "main").write_text(COMMIT)
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(cache))
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "other machine"))
    return tmp_path / "other machine"


def change(path, edit):
    """Write the zip again with ``edit(name -> content)`` done to it."""
    with zipfile.ZipFile(path) as archive:
        held = {name: archive.read(name) for name in archive.namelist()}
    edit(held)
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in held.items():
            archive.writestr(name, content)


def say(**entries):
    """Return an edit that changes entries of the manifest."""

    def edit(held):
        manifest = json.loads(held[bundle_manifest.FILE])
        manifest.update(entries)
        held[bundle_manifest.FILE] = json.dumps(manifest).encode()

    return edit


def carry_out(path, stop=None, told=lambda progress: None):
    made = bundle.read(path)
    assert made.problems == ()
    return install.carry_out(made, told, stop or threading.Event(), fetcher=None)


# --- made and installed -----------------------------------------------------------


def test_it_is_installed_with_no_network_at_all(engine, index, make, model, monkeypatch):
    path = make(models=("starter", "geolangbind-b-224"))
    index.close()
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")  # what asks for a network fails
    told, asked = [], len(index.asked)
    made = bundle.read(path)
    assert made.download_bytes == 0
    assert made.steps == ("bundle", "environment", "packages", "torch", "proof", "switch")
    found = install.carry_out(made, told.append, threading.Event(), fetcher=None)
    index.over.clear()
    assert len(index.asked) == asked
    assert found == engine.current()
    assert (found.backend, found.packages["torch"]) == ("cpu", "2.13.0+cpu")
    assert verify.check(threading.Event()).state == "ok"
    assert list(dict.fromkeys(p.name for p in told)) == list(made.steps)
    unpacking = [p for p in told if p.name == "bundle"]
    assert unpacking[-1].done_bytes == unpacking[-1].total_bytes == made.bundle_bytes
    assert not engine.folders.bundle.exists()
    kept = model / REPOSITORY
    assert (kept / "refs" / "main").read_text() == COMMIT
    for name, content in MODEL.items():
        assert (kept / "snapshots" / COMMIT / name).read_bytes() == content


def test_models_that_are_there_stay_as_they_are(engine, make, model):
    path = make(models=("geolangbind-b-224",))
    own = model / REPOSITORY / "refs" / "main"
    own.parent.mkdir(parents=True)
    own.write_text("d" * 40)
    carry_out(path)
    assert own.read_text() == "d" * 40
    assert (model / REPOSITORY / "snapshots" / COMMIT / "tokenizer.json").is_file()


@pytest.mark.parametrize(
    ("said", "folder"),
    [
        ({}, "~/.cache/huggingface/hub"),
        ({"XDG_CACHE_HOME": "/x"}, "/x/huggingface/hub"),
        ({"XDG_CACHE_HOME": "/x", "HF_HOME": "/h"}, "/h/hub"),
        ({"HF_HOME": "~/h"}, "~/h/hub"),
        ({"HF_HOME": "/h", "HF_HUB_CACHE": "/c"}, "/c"),
    ],
)
def test_models_are_kept_where_the_hubs_library_looks(monkeypatch, said, folder):
    code = "from huggingface_hub import constants; print(constants.HF_HUB_CACHE)"
    clean = {name: value for name, value in os.environ.items() if name[:3] not in ("HF_", "XDG")}
    known = subprocess.check_output([sys.executable, "-c", code], env={**clean, **said}, text=True)
    assert str(models_folder.find(said)) == os.path.expanduser(folder) == known.strip()


def test_python_comes_along(engine, index, make, monkeypatch):
    file = f"20260101/cpython-{HERE}.9+20260101-linux.tar.gz"
    index.wheels[file.partition("/")[2]] = b"a Python"
    monkeypatch.setattr(locked, "python_build", lambda platform, python: file)
    path = make(with_python=True, python_mirror=f"{index.url}/pythons")
    made = bundle.read(path)
    assert (made.python, made.steps[:2]) == ("", ("bundle", "python"))
    seen = []
    with bundle.opened(made, Quiet(), threading.Event()) as opened:
        mirror = Path(opened.python_mirror.removeprefix("file://").replace("%20", " "))
        seen.append(opened.python_mirror)
        assert (engine.folders.bundle / "python" / file).read_bytes() == b"a Python"
    assert seen[0] == (engine.folders.bundle / "python").as_uri() and mirror.name == "python"


class Quiet:
    """A meter nobody looks at."""

    def begin(self, name):
        pass

    def received(self, done, total):
        pass


# --- what is wrong with the file ----------------------------------------------------


def cut(path):
    content = Path(path).read_bytes()
    Path(path).write_bytes(content[: len(content) // 2])


def flip(path):
    """Change one byte of torch; the zip's own checksum does not know."""
    content = bytearray(Path(path).read_bytes())
    with zipfile.ZipFile(path) as archive:
        info = archive.getinfo(f"wheels/{TORCH}")
    content[info.header_offset + 2000] ^= 1
    Path(path).write_bytes(content)


def another_wheel(held):
    """Put in a whole wheel, of the same size, that is not the one that was checked."""
    content = held[f"wheels/{NUMPY}"]
    evil = wheel("numpy", "2.4", {"numpy/__init__.py": b"version = '6.6'\n"})
    assert len(evil) == len(content)
    held[f"wheels/{NUMPY}"] = evil


def leads_out(held):
    say(files={"wheels/../../evil.py": {"size": 1, "sha256": "0" * 64}})(held)
    held["wheels/../../evil.py"] = b"x"


READ_FAULTS = {
    "cut": (cut, "not copied completely"),
    "text": (lambda path: Path(path).write_text("hello"), "not an offline bundle"),
    "gone": (lambda path: Path(path).unlink(), "no file"),
    "folder": (lambda path: (Path(path).unlink(), Path(path).mkdir()), "cannot be read"),
    "other zip": (lambda p: change(p, lambda h: h.pop(bundle_manifest.FILE)), "of GeoLangBind"),
    "no json": (lambda p: change(p, lambda h: h.update({bundle_manifest.FILE: b"{"})), "contents"),
    "lacks": (lambda p: change(p, lambda h: h.pop(f"wheels/{NUMPY}")), f"lacks wheels/{NUMPY}"),
    "not listed": (lambda p: change(p, say(files={})), "lacks wheels/uv-"),
    "platform": (lambda p: change(p, say(platform="windows-x86_64")), "is for windows-x86_64"),
    "version": (lambda p: change(p, say(lock="0" * 64, plugin="9.9")), "version 9.9 of the plugin"),
    "python": (lambda p: change(p, say(python="2.7")), "Python 2.7"),
    "format": (lambda p: change(p, say(format=2)), "another version"),
    "leads out": (lambda p: change(p, leads_out), "leads out of it"),
}
UNPACK_FAULTS = {
    "one byte": (flip, f"damaged (wheels/{TORCH})"),
    "another wheel": (lambda p: change(p, another_wheel), f"damaged (wheels/{NUMPY})"),
}


@pytest.mark.parametrize("name", READ_FAULTS)
def test_a_file_that_cannot_be_used_is_refused_before_anything_is_done(engine, make, name):
    path = make()
    spoil, says = READ_FAULTS[name]
    spoil(path)
    check_refusal(engine, says, lambda: bundle.read(path))


@pytest.mark.parametrize("name", UNPACK_FAULTS)
def test_a_damaged_file_is_found_while_it_is_unpacked(engine, make, name):
    path = make()
    spoil, says = UNPACK_FAULTS[name]
    spoil(path)
    check_refusal(engine, says, lambda: carry_out(path))


def check_refusal(engine, says, act):
    with pytest.raises(EnvironmentFailed) as error:
        act()
    assert error.value.cause == "bundle"
    assert says in error.value.message and "\n" not in error.value.message
    assert str(engine.profile) not in error.value.report
    assert engine.left_behind() == []
    assert not (engine.profile.parent / "evil.py").exists()


def test_a_python_that_is_not_here_is_said(engine, make, monkeypatch):
    other = next(version for version in locked.PYTHONS if version != HERE)
    path = make(python=other)
    monkeypatch.setattr(pythons, "find", lambda wanted: None)
    check_refusal(engine, f"is for Python {other}, which is not on", lambda: bundle.read(path))


def test_too_little_space_is_said_before_it_is_unpacked(engine, make, monkeypatch):
    path = make()
    needed = bundle.read(path).disk_bytes + plan.SPARE_BYTES
    monkeypatch.setattr(files, "free_bytes", lambda folder: needed)
    assert bundle.read(path).problems == ()
    monkeypatch.setattr(files, "free_bytes", lambda folder: needed - 1)
    made = bundle.read(path)  # the environment alone would fit
    assert "not enough space" in made.problems[0]
    with pytest.raises(EnvironmentFailed, match="not enough space"):
        install.carry_out(made, lambda progress: None, threading.Event())
    assert engine.left_behind() == []


def test_a_cancel_while_it_is_unpacked_leaves_nothing(engine, make):
    path, stop = make(), threading.Event()
    with pytest.raises(CallCancelled):
        carry_out(path, stop, told=lambda progress: stop.set())
    assert engine.left_behind() == []


def test_what_a_crash_left_unpacked_is_taken_away(engine):
    leftover = engine.folders.bundle / "wheels"
    leftover.mkdir(parents=True)
    (leftover / "half.whl").write_bytes(b"x")
    engine.install()
    assert not engine.folders.bundle.exists()


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
def test_a_fault_of_the_index_leaves_no_file(index, make, tmp_path, where, fault, says):
    index.faults[where] = fault
    before = sorted(tmp_path.iterdir())
    with pytest.raises(BundleError, match=says):
        make()
    assert sorted(tmp_path.iterdir()) == before


def test_a_bundle_made_again_replaces_the_first_only_when_complete(index, make):
    path = make()
    content = Path(path).read_bytes()
    index.faults[TORCH] = 500
    with pytest.raises(BundleError, match="answered 500"):
        make()
    assert Path(path).read_bytes() == content


def test_a_hang_is_cancelled(index, make, tmp_path):
    index.faults[TORCH] = "hang"
    job = Job()

    def press_cancel():
        index.hanging.wait(30)
        job.cancel()

    threading.Thread(target=press_cancel).start()
    with pytest.raises(Cancelled):
        make(job)
    assert index.hanging.is_set()
    assert not list(tmp_path.glob("*.zip")) and not list(tmp_path.glob(".bundle-*"))


def test_what_cannot_be_bundled_is_said(index, make):
    with pytest.raises(UsageError, match=r"can hold the build cpu, not rocm7\.1"):
        make(backend="rocm7.1")  # this lock has nothing for CUDA
    with pytest.raises(LicenceError, match="--accept-licence"):
        make(models=("gair",))
    index.wheels["torch-2.12.0-py3-none-any.whl"] = index.wheels.pop(TORCH)
    with pytest.raises(BundleError, match=r"has no torch-2\.13\.0\+cpu"):
        make()


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
