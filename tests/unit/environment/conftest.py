# SPDX-License-Identifier: GPL-2.0-or-later
"""A small engine with its package index, in a folder whose name has a space and letters."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from geolangbind_qgis import locked
from geolangbind_qgis.client.environment import guard
from tests.fakes.package_index import PackageIndex
from tests.fakes.small_engine import UV, SmallEngine


@pytest.fixture
def engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SmallEngine]:
    """A small engine that can be installed; real uv, a real index, nothing of the network."""
    assert UV.is_file(), "uv is missing: make setup"
    folder = tmp_path / "a profile ä 中"
    folder.mkdir()
    made = SmallEngine(folder)
    made.serve()
    made.write_lock()
    made.enter(monkeypatch.setattr)
    monkeypatch.setenv("UV_HTTP_RETRIES", "0")
    yield made
    guard.hold(None)
    made.index.close()
    monkeypatch.undo()
    locked._read.cache_clear()


@pytest.fixture
def index(engine: SmallEngine) -> PackageIndex:
    """The index that the small engine is installed from."""
    assert engine.index is not None
    return engine.index
