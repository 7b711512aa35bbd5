# SPDX-License-Identifier: GPL-2.0-or-later
"""A real engine process over a real pipe, with methods made for tests."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest

from geolangbind_qgis.client.engine import Engine, Limits

SERVING = Path(__file__).resolve().parents[2] / "fakes" / "serving.py"
FINAL = ("result", "failed", "cancelled")


@pytest.fixture
def make_engine():
    """Make engines that are stopped after the test; keywords of ``Limits`` and ``environment``."""
    made = []

    def make(
        environment=None, launcher=SERVING, locate=None, log_path="", ask_idle_s=None, **limits
    ):
        engine = Engine(
            locate=locate or (lambda: sys.executable),
            limits=Limits(**limits),
            idle_s=ask_idle_s,
            extra_environment=lambda: environment or {},
            launcher=str(launcher),
            log_path=log_path,
        )
        made.append(engine)
        return engine

    yield make
    for engine in made:
        engine.stop()


def last_event(call, limit_s=20.0):
    """Return the final event of a call."""
    end = time.monotonic() + limit_s
    while time.monotonic() < end:
        event = call.next_event(0.2)
        if event is not None and event["event"] in FINAL:
            return event
    raise AssertionError(f"no end of {call.method} within {limit_s} s")


def wait_for(condition, limit_s=10.0):
    """Wait until ``condition()`` holds."""
    end = time.monotonic() + limit_s
    while not condition():
        assert time.monotonic() < end, "it never came true"
        time.sleep(0.02)


def is_alive(pid):
    """Whether the process exists and is no zombie."""
    try:
        os.kill(pid, 0)
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (ProcessLookupError, FileNotFoundError):
        return False
