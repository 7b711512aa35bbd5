# SPDX-License-Identifier: GPL-2.0-or-later
"""Cancelled, or QGIS gone, at every step: the environment in use stays, nothing half-made does."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from geolangbind_qgis.client.environment import files, guard, install, record, verify
from geolangbind_qgis.client.errors import CallCancelled, EnvironmentFailed

STEPS = ("environment", "packages", "torch", "proof", "switch")
REPOSITORY = Path(__file__).resolve().parents[3]


class Cancelling:
    """Presses Cancel when a step begins."""

    def __init__(self, step: str) -> None:
        self.step, self.stop = step, threading.Event()

    def __call__(self, progress) -> None:
        if progress.name == self.step:
            self.stop.set()


@pytest.mark.parametrize("step", STEPS[:-1])
def test_cancelled_at_a_step_of_the_first_installation(engine, step):
    cancel = Cancelling(step)
    with pytest.raises(CallCancelled):
        engine.install(cancel, cancel.stop)
    assert engine.left_behind() == []
    assert verify.glance().state == "missing"


@pytest.mark.parametrize("step", ["torch", "proof"])
def test_cancelled_at_a_step_of_the_second(engine, step):
    first = engine.install()
    cancel = Cancelling(step)
    with pytest.raises(CallCancelled):
        engine.install(cancel, cancel.stop)
    assert engine.current() == first
    assert engine.names() == [first.name, "current.json"]
    assert verify.check(threading.Event()).state == "ok"


def test_a_cancel_that_comes_too_late_changes_nothing(engine):
    cancel = Cancelling("switch")
    found = engine.install(cancel, cancel.stop)
    assert engine.current() == found


CRASHES = """
import os, signal, sys
from pathlib import Path
from geolangbind_qgis.client.environment import guard
from tests.fakes.small_engine import SmallEngine

folder, url, step = Path(sys.argv[1]), sys.argv[2], sys.argv[3]

class There:
    url = sys.argv[2]

engine = SmallEngine(folder, There())
engine.enter(setattr)

guard.PATIENCE_S = 0
seen = []

def told(progress):
    seen.append(progress.name)
    amid = step in ("packages", "torch")  # when uv is at work, and not before
    if step in seen[:-1] or (progress.name == step and not amid):
        os.kill(os.getpid(), signal.SIGKILL)

engine.install(told)
"""


def wait_for_the_end_of_what_it_started(folder: str) -> None:
    """Wait for a uv that outlived the program that started it."""
    end = time.monotonic() + 30
    # else it writes other letters than ASCII as question marks
    world = {**os.environ, "LC_ALL": "C.UTF-8"}
    ps = ["ps", "-ww", "-eo", "args"]
    while folder in subprocess.run(ps, capture_output=True, encoding="utf-8", env=world).stdout:
        assert time.monotonic() < end, "it never ended"
        time.sleep(0.1)


@pytest.mark.parametrize("step", STEPS)
def test_qgis_dies_at_a_step(engine, index, step):
    first = engine.install()
    files.remove(engine.folders.cache)  # so that there is something to download
    index.faults["torch-2.13.0+cpu-py3-none-any.whl"] = "slow"
    folder = str(engine.profile.parent)
    done = subprocess.run(
        [sys.executable, "-c", CRASHES, folder, index.url, step],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert engine.current() == first
    wait_for_the_end_of_what_it_started(folder)
    if step != "environment":
        assert len(engine.names()) == 3  # one that nobody finished
    index.faults.clear()
    found = engine.install()
    assert engine.current() == found
    assert engine.names() == sorted([found.name, "current.json"])
    assert verify.check(threading.Event()).state == "ok"


def test_two_cannot_install_at_once(engine, index, monkeypatch):
    monkeypatch.setattr(guard, "PATIENCE_S", 0)
    index.faults["torch-2.13.0+cpu-py3-none-any.whl"] = "hang"
    stop, ended = threading.Event(), threading.Event()

    def install():
        with pytest.raises(CallCancelled):
            engine.install(stop=stop)
        ended.set()

    threading.Thread(target=install).start()
    assert index.hanging.wait(30)
    with pytest.raises(EnvironmentFailed, match="Another QGIS is installing") as error:
        engine.install()
    assert error.value.cause == "busy"
    script = CRASHES.replace("engine.install(told)", "try: engine.install()\nexcept Exception as "
                             "error: print(error.cause)")  # fmt: skip
    other = subprocess.run(
        [sys.executable, "-c", script, str(engine.profile.parent), index.url, ""],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert other.stdout.strip() == "busy", other.stderr
    stop.set()
    assert ended.wait(20)
    assert engine.left_behind() == []
    index.faults.clear()
    assert engine.install() == engine.current()


def test_one_who_only_tidies_up_is_waited_for(engine, monkeypatch):
    engine.install()
    tidying, over = threading.Event(), threading.Event()

    def slowly(folders):
        tidying.set()
        over.wait(20)

    real = install.sweep
    monkeypatch.setattr(install, "sweep", slowly)
    thread = threading.Thread(target=install.tidy, args=(engine.folders,))
    thread.start()
    assert tidying.wait(20)
    install.tidy(engine.folders)  # another one does not wait
    monkeypatch.setattr(install, "sweep", real)
    threading.Timer(0.3, over.set).start()
    assert engine.install() == engine.current()
    thread.join()


def test_a_write_that_is_interrupted_leaves_the_pointer_as_it_was(engine, monkeypatch):
    first = engine.install()
    pointed = json.loads(engine.folders.pointer.read_text())

    def fail(source, target):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(OSError, match="Input/output"):
        record.point(engine.folders, "cpu-9")
    assert json.loads(engine.folders.pointer.read_text()) == pointed
    assert engine.names() == [first.name, "current.json"]
