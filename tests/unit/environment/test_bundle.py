# SPDX-License-Identifier: GPL-2.0-or-later
"""An offline bundle: made from an index, installed with none; what is wrong with it is said."""

from __future__ import annotations

import hashlib
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
from geolangbind_qgis.engine.models.catalogue import ENTRIES
from tests.fakes.package_index import wheel

HERE = pythons.minor(pythons.find().version)  # the Python of this system
NUMPY = "numpy-2.4-py3-none-any.whl"
TORCH = "torch-2.13.0+cpu-py3-none-any.whl"
REPOSITORY, COMMIT = "models--XShadow--GeoLB-ViT-B-16-SigLIP", "c" * 40
MODEL = {"open_clip_config.json": b"{}", "open_clip_model.safetensors": b"weights",
         "tokenizer.json": b"words"}  # fmt: skip


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


def test_it_is_installed_with_no_network_at_all(engine, index, make_bundle, model, monkeypatch):
    path = make_bundle(models=("starter", "geolangbind-b-224"))
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


def test_it_brings_the_published_models_and_nothing_else(engine, make_bundle, model):
    path = make_bundle(models=("geolangbind-b-224",))
    other = f"models/models--somebody--else/snapshots/{COMMIT}"

    def add(name):
        def edit(held):
            manifest = json.loads(held[bundle_manifest.FILE])
            held[name] = b"{}"
            facts = {"size": 2, "sha256": hashlib.sha256(b"{}").hexdigest()}
            manifest["files"][name] = facts
            held[bundle_manifest.FILE] = json.dumps(manifest).encode()

        return edit

    change(path, add(f"{other}/tokenizer.json"))  # as the published configurations name one
    assert bundle.read(path).problems == ()
    change(path, add(f"{other}/pytorch_model.bin"))
    with pytest.raises(EnvironmentFailed, match="is of no model that the plugin knows"):
        bundle.read(path)


def test_its_repositories_are_those_of_the_catalogue():
    named = {entry.repository for entry in ENTRIES.values()} - {""}
    assert set(bundle_manifest.MODEL_REPOSITORIES) == named


def test_models_that_are_there_stay_as_they_are(engine, make_bundle, model):
    path = make_bundle(models=("geolangbind-b-224",))
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


def test_python_comes_along(engine, index, make_bundle, monkeypatch):
    file = f"20260101/cpython-{HERE}.9+20260101-linux.tar.gz"
    index.wheels[file.partition("/")[2]] = b"a Python"
    monkeypatch.setattr(locked, "python_build", lambda platform, python: file)
    path = make_bundle(with_python=True, python_mirror=f"{index.url}/pythons")
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


def another_uv(held):
    """Put in another uv and list it as if nothing were wrong."""
    name = next(name for name in held if name.startswith("wheels/uv-"))
    held[name] = wheel("uv", "0.13.9", {"uv-0.13.9.data/scripts/uv": b"#!/bin/sh\nexit 1\n"})
    manifest = json.loads(held[bundle_manifest.FILE])
    digest = hashlib.sha256(held[name]).hexdigest()
    manifest["files"][name] = {"size": len(held[name]), "sha256": digest}
    held[bundle_manifest.FILE] = json.dumps(manifest).encode()


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
    "another uv": (lambda p: change(p, another_uv), "another wheels/uv-"),
    "leads out": (lambda p: change(p, leads_out), "leads out of it"),
}
UNPACK_FAULTS = {
    "one byte": (flip, f"damaged (wheels/{TORCH})"),
    "another wheel": (lambda p: change(p, another_wheel), f"damaged (wheels/{NUMPY})"),
}


@pytest.mark.parametrize("name", READ_FAULTS)
def test_a_file_that_cannot_be_used_is_refused_before_anything_is_done(engine, make_bundle, name):
    path = make_bundle()
    spoil, says = READ_FAULTS[name]
    spoil(path)
    check_refusal(engine, says, lambda: bundle.read(path))


@pytest.mark.parametrize("name", UNPACK_FAULTS)
def test_a_damaged_file_is_found_while_it_is_unpacked(engine, make_bundle, name):
    path = make_bundle()
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


def test_a_python_that_is_not_here_is_said(engine, make_bundle, monkeypatch):
    other = next(version for version in locked.PYTHONS if version != HERE)
    path = make_bundle(python=other)
    monkeypatch.setattr(pythons, "find", lambda wanted: None)
    check_refusal(engine, f"is for Python {other}, which is not on", lambda: bundle.read(path))


def test_too_little_space_is_said_before_it_is_unpacked(engine, make_bundle, monkeypatch):
    path = make_bundle()
    needed = bundle.read(path).disk_bytes + plan.SPARE_BYTES
    monkeypatch.setattr(files, "free_bytes", lambda folder: needed)
    assert bundle.read(path).problems == ()
    monkeypatch.setattr(files, "free_bytes", lambda folder: needed - 1)
    made = bundle.read(path)  # the environment alone would fit
    assert "not enough space" in made.problems[0]
    with pytest.raises(EnvironmentFailed, match="not enough space"):
        install.carry_out(made, lambda progress: None, threading.Event())
    assert engine.left_behind() == []


def test_a_cancel_while_it_is_unpacked_leaves_nothing(engine, make_bundle):
    path, stop = make_bundle(), threading.Event()
    with pytest.raises(CallCancelled):
        carry_out(path, stop, told=lambda progress: stop.set())
    assert engine.left_behind() == []


def test_what_a_crash_left_unpacked_is_taken_away(engine):
    leftover = engine.folders.bundle / "wheels"
    leftover.mkdir(parents=True)
    (leftover / "half.whl").write_bytes(b"x")
    engine.install()
    assert not engine.folders.bundle.exists()
