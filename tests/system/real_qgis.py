# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs a script of these tests in the real QGIS and returns what it reports."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.qgis.conftest import REPOSITORY
from tools import no_network, qgis_session


def engine_python() -> str:
    """Return the Python of the real engine; the test is skipped where there is none."""
    python = os.environ.get("GEOLANGBIND_ENGINE_PYTHON") or str(
        REPOSITORY / ".venv" / "engine" / "bin" / "python"
    )
    if not Path(python).exists():
        pytest.skip("no engine: set GEOLANGBIND_ENGINE_PYTHON to a Python with its packages")
    return python


def report(
    script: str, asked: dict[str, Any], folder: Path, limit_s: float, python: str
) -> dict[str, Any]:
    """Run ``script`` in a QGIS with a clean profile in ``folder``; return its report.

    It finds ``asked``, with the report's place, in the file that ``GEOLANGBIND_ASKED`` names;
    ``python`` is the engine's by name, empty for the one in the profile.
    """
    if shutil.which("qgis") is None or shutil.which("xvfb-run") is None:
        pytest.skip("QGIS or Xvfb is not installed")
    written = folder / "report.json"
    text = json.dumps({**asked, "report": str(written)})
    (folder / "asked.json").write_text(text, encoding="utf-8")
    ended = qgis_session.run(
        Path(__file__).with_name(script),
        qgis_session.Profile(folder / "profile"),
        limit_s=limit_s,
        environment={
            "GEOLANGBIND_ASKED": str(folder / "asked.json"),
            "GEOLANGBIND_ENGINE_PYTHON": python,
            "XDG_CACHE_HOME": str(folder / "cache"),
        },
        virtual=True,
        picture=folder / "timeout.png",
    )
    assert ended.status != 128 + no_network.ENDED_BY, "QGIS turned to a network"
    assert written.is_file(), f"QGIS ended with {ended.status}:\n{ended.output[-3000:]}"
    answer: dict[str, Any] = json.loads(written.read_text(encoding="utf-8"))
    assert answer["problem"] == "", answer["problem"]
    assert ended.status == 0, ended.output[-3000:]
    return answer
