# SPDX-License-Identifier: GPL-2.0-or-later
"""Verify says what is wrong, repair heals it, update replaces it, remove gives the space back."""

from __future__ import annotations

import errno
import json
import multiprocessing
import os
import re
import shutil
import threading
import time
from pathlib import Path

import pytest

from geolangbind_qgis.client import shared
from geolangbind_qgis.client.environment import files, guard, plan, remove, repair, steps, verify
from geolangbind_qgis.client.errors import CallCancelled, EnvironmentFailed
from tests.fakes.package_index import wheel
from tests.fakes.small_engine import UrlFetcher

TORCH = "torch-2.13.0+cpu-py3-none-any.whl"


def check():
    return verify.check(threading.Event())


def mend(told=lambda progress: None):
    return repair.carry_out(told, threading.Event(), UrlFetcher())


def package(found, name: str) -> Path:
    return steps.installed(Path(found.folder))[name].parent


def delete_a_file(found):
    (package(found, "torch") / "torch" / "parts" / "3.py").unlink()


def empty_a_file(found):  # in place: the file of uv's cache is the same one
    with open(package(found, "torch") / "torch" / "big.bin", "r+b") as stream:
        stream.truncate(10)


def delete_a_package(found):
    shutil.rmtree(package(found, "torch") / "torch-2.13.0+cpu.dist-info")


def put_in_another_version(found):
    info = steps.installed(Path(found.folder))["torch"]
    info.rename(info.with_name("torch-2.9.0.dist-info"))


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        (delete_a_file, r"torch is missing or damaged: torch/parts/3\.py"),
        (empty_a_file, r"torch is missing or damaged: torch/big\.bin"),
        (delete_a_package, "package torch is missing"),
        (put_in_another_version, "torch is of another version"),
    ],
)
def test_damage_is_found_and_repaired(engine, index, damage, says):
    first = engine.install()
    damage(first)
    health = check()
    assert (health.state, health.packages) == ("broken", ("torch",))
    assert health.record == first
    assert plan.make().download_bytes == 0  # for all that a glance can tell
    index.asked.clear()
    told = []
    found = mend(told.append)
    assert {p.total_bytes for p in told if p.name == "torch"} == {len(engine.torch)}
    assert {p.total_bytes for p in told if p.name == "packages"} == {0}
    assert check().state == "ok"
    assert (Path(found.folder) / "geolangbind.json").is_file()
    assert engine.names() == sorted([found.name, "current.json"])
    files_asked = {path for path in index.asked if path.startswith("/files/")}
    assert files_asked <= {f"/files/{TORCH}"}  # the whole packages came from the cache
    assert re.search(says, health.says)


def test_a_python_that_is_gone_is_seen_at_a_glance_and_replaced(engine):
    first = engine.install()
    Path(first.python).unlink()
    assert verify.glance().state == "broken"
    assert verify.glance().says.endswith("Its Python is missing.")
    mend()
    assert check().state == "ok"


def test_an_engine_that_stopped_to_load_is_broken(engine):
    first = engine.install()
    module = package(first, "numpy") / "numpy" / "__init__.py"
    text = module.read_text()
    module.unlink()
    module.write_text("1/0".ljust(len(text), "#"))
    os.utime(module, (1, 1))  # else what was compiled from the first text would do
    assert verify.glance().state == "ok"
    health = check()
    assert (health.state, health.packages) == ("broken", ())
    assert "numpy is broken. Install it again." in health.says


def test_another_lock_makes_it_outdated_and_repair_updates(engine, index):
    first = engine.install()
    del engine.wheels["numpy-2.4-py3-none-any.whl"], index.wheels["numpy-2.4-py3-none-any.whl"]
    engine.wheels["numpy-2.5-py3-none-any.whl"] = wheel("numpy", "2.5")
    index.wheels.update(engine.wheels)
    engine.write_lock()
    health = check()
    assert (health.state, health.record) == ("outdated", first)
    assert mend().packages["numpy"] == "2.5"
    assert check().state == "ok"
    assert not Path(first.folder).exists()


def test_checking_can_be_stopped(engine):
    engine.install()
    stop = threading.Event()
    stop.set()
    with pytest.raises(CallCancelled):
        verify.check(stop)


def test_a_chosen_python_is_tried_and_one_that_is_gone_said(engine, monkeypatch, tmp_path):
    found = engine.install()
    python = tmp_path / "environment"
    python.symlink_to(found.folder)
    monkeypatch.setenv("GEOLANGBIND_ENGINE_PYTHON", str(python))
    assert check().state == "own"
    assert str(python) in check().says
    (package(found, "numpy") / "numpy" / "__init__.py").write_text("1/0")
    assert check().state == "broken"
    python.unlink()
    assert "there is no such file" in check().says


def test_removing_gives_the_space_back_once(engine):
    engine.install()
    root = engine.folders.root
    (root / "engine.log").write_text("not ours to remove")
    used = files.used_bytes(root)
    regained = remove.everything()
    assert engine.left_behind() == ["engine.log"]
    assert used - 5000 < regained <= used
    assert verify.glance().state == "missing"
    assert remove.everything() == 0


def hold(environment: str, held, over) -> None:
    guard.hold(Path(environment))
    held.set()
    over.wait(60)


def test_what_another_qgis_uses_stays_until_it_is_done(engine):
    first = engine.install()
    context = multiprocessing.get_context("spawn")
    held, over = context.Event(), context.Event()
    other = context.Process(target=hold, args=(first.folder, held, over))
    other.start()
    try:
        assert held.wait(30)
        second = engine.install()
        assert Path(first.folder).is_dir()  # its engine goes on
        assert engine.current() == second
        third = engine.install()
        assert Path(first.folder).is_dir()
    finally:
        over.set()
        other.join(20)
    fourth = engine.install()
    assert engine.names() == sorted([fourth.name, "current.json"])
    assert third.name != fourth.name


def test_what_this_qgis_used_goes_when_its_next_engine_starts(engine):
    first = engine.install()
    assert shared._locate() == first.python
    second = engine.install()
    assert Path(first.folder).is_dir()  # an engine may run in it
    assert shared._locate() == second.python
    end = time.monotonic() + 20
    while Path(first.folder).exists() or len(engine.names()) > 2:
        assert time.monotonic() < end, "it stays"
        time.sleep(0.05)
    assert guard.is_used(Path(second.folder))
    shared.shut_down()
    assert not guard.is_used(Path(second.folder))


def test_an_engine_that_cannot_be_removed_stays_whole(engine, monkeypatch):
    first = engine.install()

    def in_use(source, target):  # as in Windows while a program of it runs
        raise PermissionError(errno.EACCES, "Access is denied", str(source))

    with monkeypatch.context() as patch:
        patch.setattr(files.os, "rename", in_use)
        with pytest.raises(EnvironmentFailed):
            remove.everything()
    assert engine.current() == first
    assert verify.check(threading.Event()).state == "ok"


def test_nothing_is_removed_while_another_qgis_uses_it(engine):
    found = engine.install()
    context = multiprocessing.get_context("spawn")
    held, over = context.Event(), context.Event()
    other = context.Process(target=hold, args=(found.folder, held, over))
    other.start()
    try:
        assert held.wait(30)
        with pytest.raises(EnvironmentFailed, match="Another QGIS uses the engine") as error:
            remove.everything()
        assert error.value.cause == "busy"
        assert check().state == "ok"
    finally:
        over.set()
        other.join(20)
    assert remove.everything() > 0


def test_a_record_that_was_never_finished_is_none(engine):
    found = engine.install()
    file = Path(found.folder) / "geolangbind.json"
    entries = json.loads(file.read_text())
    del entries["backend"]
    file.write_text(json.dumps(entries))
    assert verify.glance().state == "missing"
    again = engine.install()
    assert engine.names() == sorted([again.name, "current.json"])  # the first was swept away
