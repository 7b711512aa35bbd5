# SPDX-License-Identifier: GPL-2.0-or-later
"""A small engine with its package index, in a folder whose name has a space and letters."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from geolangbind_qgis import locked
from geolangbind_qgis.client.environment import guard, pythons
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


@pytest.fixture
def make_bundle(engine, tmp_path, monkeypatch):
    """Make a bundle from the small engine's index; keywords of ``BundleRequest``."""
    from geolangbind_qgis.engine import bundle as maker  # needs the real engine's packages
    from geolangbind_qgis.engine import downloads
    from geolangbind_qgis.engine.job import Job

    monkeypatch.setattr(downloads, "_PAUSES_S", (0.01,))

    def make(job=None, **changes):
        request = {
            "output": str(tmp_path / "b ü.zip"),
            "python": pythons.minor(pythons.find().version),
            "with_python": False,
            "package_index": engine.index_url,
            "torch_index": engine.torch_url,
        }
        return maker.make(maker.BundleRequest(**{**request, **changes}), job or Job())["path"]

    return make
