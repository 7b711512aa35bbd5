# SPDX-License-Identifier: GPL-2.0-or-later
"""A folder that a person chooses for the engine may hold things of theirs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from geolangbind_qgis import settings
from geolangbind_qgis.client.environment import folders, install, remove


@pytest.fixture
def chosen(tmp_path: Path, qgis_app: object) -> Iterator[Path]:
    """A folder in use, chosen in the settings."""
    settings.ENGINE_FOLDER.set(str(tmp_path))
    yield tmp_path
    settings.ENGINE_FOLDER.reset()


def test_what_lies_beside_the_engine_is_never_touched(chosen: Path) -> None:
    own = [chosen / name / "mine.txt" for name in ("python", "cache", "bundle", "uv")]
    own.append(chosen / "environments" / "mine" / "mine.txt")
    for path in own:
        path.parent.mkdir(parents=True)
        path.write_text("kept")
    found = folders.find()
    assert found is not None and found.root == chosen / "geolangbind"
    (found.environments / "cpu-1").mkdir(parents=True)
    (found.environments / "cpu-1" / "half").write_text("made")
    install.sweep(found)
    assert not (found.environments / "cpu-1").exists()
    remove.everything()
    assert all(path.read_text() == "kept" for path in own)


def test_a_folder_that_has_the_name_already_is_taken_as_it_is(chosen: Path) -> None:
    settings.ENGINE_FOLDER.set(str(chosen / "geolangbind"))
    found = folders.find()
    assert found is not None and found.root == chosen / "geolangbind"
