# SPDX-License-Identifier: GPL-2.0-or-later
"""Standard streams that are closed, or that nobody reads, are no reason for a traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from geolangbind_qgis.engine import explain

LAUNCHER = Path(explain.__file__).with_name("launch.py")


def shell(redirection, *given):
    command = [sys.executable, "-I", str(LAUNCHER), *given]
    return subprocess.run(
        ["/bin/sh", "-c", f'exec "$@" {redirection}', "sh", *command],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )


def test_closed_standard_input():
    done = shell("<&-", "models", "list", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["models"]


def test_a_file_that_has_the_number_of_a_closed_output_stays_as_it_is(tmp_path):
    kept = tmp_path / "kept.txt"
    kept.write_text("mine")
    program = (
        "import os, sys; "
        f"assert os.open({str(kept)!r}, os.O_RDWR | os.O_APPEND) == 1; "
        f"sys.path.insert(0, {str(LAUNCHER.parents[2])!r}); "
        "from geolangbind_qgis.engine.cli import main; sys.exit(main(['models', 'list']))"
    )
    done = subprocess.run(
        ["/bin/sh", "-c", 'exec "$@" >&-', "sh", sys.executable, "-c", program],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert kept.read_text() == "mine"


@pytest.mark.parametrize("redirection", [">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_output(redirection):
    done = shell(redirection, "models", "list", "--json")
    assert done.returncode == 0
    assert done.stderr == ""


def test_nobody_reads_the_result():
    read, write = os.pipe()
    os.close(read)
    command = [sys.executable, "-I", str(LAUNCHER), "models", "list"]
    with os.fdopen(write, "wb") as stream:
        done = subprocess.run(command, stdout=stream, stderr=subprocess.PIPE, timeout=60)
    assert done.returncode == 1
    assert done.stderr == b""


class OutOfMemoryError(RuntimeError):
    """Named like torch's."""


@pytest.mark.parametrize(
    "error",
    [
        OutOfMemoryError("CUDA out of memory. Tried to allocate 20.00 GiB"),
        RuntimeError("MPS backend out of memory (MPS allocated: 9 GB)"),
    ],
)
def test_a_full_device_is_said_as_such(error):
    assert explain.kind_of(error) == "DeviceError"
    assert "The memory of the device does not suffice" in explain.say(error)
    assert explain.kind_of(RuntimeError("another thing")) == "EngineError"
