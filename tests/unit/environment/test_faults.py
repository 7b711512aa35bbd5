# SPDX-License-Identifier: GPL-2.0-or-later
"""Each fault of a network, an index, a disk is named, and leaves nothing half-made."""

from __future__ import annotations

import errno
import os
import subprocess
import threading
from pathlib import Path

import pytest

from geolangbind_qgis.client.environment import files, install, plan, steps
from geolangbind_qgis.client.errors import CallCancelled, EnvironmentFailed
from tests.fakes.package_index import wheel
from tests.fakes.small_engine import UV, UrlFetcher

TORCH = "torch-2.13.0+cpu-py3-none-any.whl"
NUMPY = "numpy-2.4-py3-none-any.whl"


@pytest.mark.parametrize(
    ("where", "fault", "cause"),
    [
        ("numpy/", 401, "refused"),
        ("numpy/", 403, "refused"),
        ("numpy/", 404, "package"),
        (NUMPY, 404, "package"),
        (NUMPY, 407, "proxy"),
        (TORCH, 500, "server"),
        (TORCH, 503, "server"),
        (TORCH, "drop", "network"),
        (TORCH, "damage", "checksum"),
    ],
)
def test_a_fault_of_the_index_is_named(engine, index, where, fault, cause):
    index.faults[where] = fault
    with pytest.raises(EnvironmentFailed) as error:
        engine.install()
    assert error.value.cause == cause, error.value.report
    assert "\n" not in error.value.message
    assert len(error.value.message) < 250
    assert engine.names() == []
    index.faults.clear()
    before = index.asked.count(f"/files/{NUMPY}")
    assert engine.install() == engine.current()  # the next try goes on from what has arrived
    if where == TORCH:
        assert index.asked.count(f"/files/{NUMPY}") == before


def test_another_file_than_the_locked_one_is_refused(engine, index):
    index.wheels[NUMPY] = wheel("numpy", "2.4", {"numpy/__init__.py": b"print('not the one')\n"})
    with pytest.raises(EnvironmentFailed) as error:
        engine.install()
    assert error.value.cause == "checksum"
    assert engine.names() == []


def test_without_a_network_it_says_so(engine, index):
    index.close()
    with pytest.raises(EnvironmentFailed, match="check the connection") as error:
        engine.install()
    assert error.value.cause == "network"
    index.over.clear()


def test_a_slow_network_is_waited_for_and_measured(engine, index):
    index.faults[TORCH] = "slow"
    told = []
    engine.install(told.append)
    torch = [progress for progress in told if progress.name == "torch"]
    assert len({progress.done_bytes for progress in torch}) > 2
    assert any(progress.bytes_per_s > 0 for progress in torch)
    assert any(progress.seconds_left for progress in torch)


def test_a_hang_is_cancelled_with_every_process_gone(engine, index):
    index.faults[TORCH] = "hang"
    stop = threading.Event()

    def press_cancel():
        index.hanging.wait(30)
        stop.set()

    threading.Thread(target=press_cancel).start()
    with pytest.raises(CallCancelled):
        engine.install(stop=stop)
    assert index.hanging.is_set()
    assert engine.left_behind() == []
    running = subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True).stdout
    assert str(engine.profile) not in running


def test_too_little_space_is_said_before_anything_is_downloaded(engine, index, monkeypatch):
    monkeypatch.setattr(files, "free_bytes", lambda folder: 1_000_000)
    made = plan.make()
    assert "not enough space" in made.problems[0]
    with pytest.raises(EnvironmentFailed) as error:
        install.carry_out(made, lambda progress: None, threading.Event(), UrlFetcher())
    assert error.value.cause == "disk"
    assert index.asked == []
    assert engine.left_behind() == []


def test_a_disk_that_has_filled_since_it_was_planned(engine, index, monkeypatch):
    made = plan.make()
    assert made.problems == ()
    monkeypatch.setattr(files, "free_bytes", lambda folder: made.disk_bytes - 1)
    with pytest.raises(EnvironmentFailed, match="The disk is full") as error:
        install.carry_out(made, lambda progress: None, threading.Event(), UrlFetcher())
    assert error.value.cause == "disk"
    assert index.asked == []
    assert engine.names() == []


def uv_that_ends(folder: Path, text: str) -> str:
    """Return a uv that fails while it installs, saying ``text``, with something half-written."""
    program = folder / "uv"
    program.write_text(
        f"""#!/bin/sh
if [ "$1" = pip ]; then
  mkdir -p "$UV_CACHE_DIR/.tmpAB"; echo half > "$UV_CACHE_DIR/.tmpAB/file"
  cat >&2 <<'END'
{text}
END
  exit 2
fi
exec "{UV}" "$@"
"""
    )
    program.chmod(0o755)
    return str(program)


# What uv 0.13.9 says on a full disk (a tmpfs of 8 MB), and the other systems' ways to say it.
FULL = """error: Failed to download `beta==1.0`
  cause: Failed to extract archive: beta-1.0-py3-none-any.whl
  cause: I/O operation failed during extraction
  cause: failed to write to file `/x/c/.tmpFqQq1Z/beta/big.bin`: No space left (os error 28)"""
FULL_WINDOWS = "error: There is not enough space on the disk. (os error 112)"
SCANNER = """error: failed to rename file from C:\\Users\\x\\cache\\.tmp to torch.dll
  cause: Access is denied. (os error 5)"""


@pytest.mark.parametrize(
    ("text", "cause"), [(FULL, "disk"), (FULL_WINDOWS, "disk"), (SCANNER, "blocked")]
)
def test_a_disk_that_fills_and_a_scanner_that_blocks(engine, tmp_path, monkeypatch, text, cause):
    program = uv_that_ends(tmp_path, text)
    monkeypatch.setattr(plan.uv, "find", lambda folders: program)
    with pytest.raises(EnvironmentFailed) as error:
        engine.install()
    assert error.value.cause == cause
    assert engine.names() == []
    assert not list(engine.folders.root.rglob(".tmp*"))
    if cause == "disk":  # nothing keeps the disk full
        assert engine.left_behind() == []


def test_the_real_uv_that_may_write_no_further(engine, tmp_path, monkeypatch):
    """Files may only grow to 100 kB: the system refuses as a full disk or a quota does."""
    program = tmp_path / "uv"
    program.write_text(f"""#!/bin/sh
trap '' XFSZ
[ "$1" = pip ] && ulimit -f 200
exec "{UV}" "$@"
""")
    program.chmod(0o755)
    monkeypatch.setattr(plan.uv, "find", lambda folders: str(program))
    with pytest.raises(EnvironmentFailed, match="The disk is full") as error:
        engine.install()
    assert "os error 27" in error.value.report
    assert engine.left_behind() == []


def test_a_disk_that_fills_under_our_own_hands(engine, monkeypatch):
    def full(path, text):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))

    first = engine.install()
    monkeypatch.setattr("geolangbind_qgis.client.environment.record.write_whole", full)
    with pytest.raises(EnvironmentFailed) as error:
        engine.install()
    assert error.value.cause == "disk"
    assert engine.names() == [first.name, "current.json"]


def test_a_folder_that_cannot_be_written_is_said_in_the_plan(engine, tmp_path, monkeypatch):
    file = tmp_path / "a file"
    file.write_text("in the way")
    monkeypatch.setattr(engine, "profile", file)  # whoever is root writes everywhere else
    made = plan.make()
    assert "cannot be written" in made.problems[0]
    with pytest.raises(EnvironmentFailed, match="cannot be written") as error:
        install.carry_out(made, lambda progress: None, threading.Event(), UrlFetcher())
    assert error.value.cause == "readonly"


def test_a_folder_that_turns_out_to_be_read_only(engine, monkeypatch):
    def refuse(*arguments, **options):
        raise PermissionError(errno.EACCES, "Permission denied", str(engine.folders.root))

    made = plan.make()
    monkeypatch.setattr(Path, "mkdir", refuse)
    with pytest.raises(EnvironmentFailed, match="cannot be written") as error:
        install.carry_out(made, lambda progress: None, threading.Event(), UrlFetcher())
    assert error.value.cause == "readonly"


def test_an_engine_that_does_not_start_is_not_switched_to(engine, index):
    first = engine.install()
    engine.wheels[NUMPY] = wheel("numpy", "2.4", {"numpy/__init__.py": b"raise ImportError\n"})
    index.wheels[NUMPY] = engine.wheels[NUMPY]
    engine.write_lock()
    with pytest.raises(EnvironmentFailed, match=r"numpy is broken\. Install it again") as error:
        engine.install()
    assert error.value.cause == "broken"
    assert "Traceback" in error.value.report
    assert engine.current() == first
    assert engine.names() == [first.name, "current.json"]


def test_files_that_vanish_behind_uv_are_noticed(engine, monkeypatch):
    real = steps.install_torch

    def with_a_scanner(site):
        real(site)
        next(site.environment.rglob("big.bin")).unlink()

    monkeypatch.setattr(steps, "install_torch", with_a_scanner)
    with pytest.raises(EnvironmentFailed, match="virus scanner") as error:
        engine.install()
    assert error.value.cause == "blocked"
