# SPDX-License-Identifier: GPL-2.0-or-later
"""Files that another program has open, as in Windows: all are replaced, or none."""

from __future__ import annotations

import errno
import os
import sys
import types
from pathlib import Path

import pytest

from geolangbind_qgis import patience
from geolangbind_qgis.engine.errors import OutputError
from geolangbind_qgis.engine.raster import moving
from geolangbind_qgis.engine.raster.writing import check_outputs


@pytest.fixture
def hold(monkeypatch):
    """Let files be held open as in Windows: ``hold(path, times)`` refuses so many renames."""
    held: dict[Path, int] = {}
    really = os.replace

    def replace(source, target):
        for path in map(Path, (source, target)):
            if held.get(path, 0) > 0:
                held[path] -= 1
                raise PermissionError(errno.EACCES, "Access is denied", str(path))
        really(source, target)

    monkeypatch.setattr(os, "replace", replace)
    monkeypatch.setattr(patience, "_PAUSE_S", 0.01)
    return lambda path, times=10_000: held.__setitem__(path, times)


def made(folder: Path) -> tuple[list[tuple[Path, Path]], dict[str, str]]:
    """Return two finished files with their places, and what lies there before."""
    moves = []
    for name in ("classes", "confidence"):
        part, place = folder / f".{name}.part.tif", folder / f"{name}.tif"
        part.write_text("new")
        place.write_text("old")
        moves.append((part, place))
    return moves, contents(folder)


def contents(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text() for path in folder.iterdir()}


@pytest.mark.parametrize("name", ["classes.tif", "confidence.tif"])
def test_a_layer_that_is_open_leaves_everything_as_it_was(tmp_path, monkeypatch, hold, name):
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(patience, "_PATIENCE_S", 0.05)
    moves, before = made(tmp_path)
    hold(tmp_path / name)
    with pytest.raises(OutputError, match=r"cannot be replaced .*close the program that has it"):
        moving.move_together(moves, stale=[])
    assert contents(tmp_path) == before


def test_a_virus_scanner_is_waited_for_in_windows(tmp_path, monkeypatch, hold):
    monkeypatch.setattr(sys, "platform", "win32")
    moves, _ = made(tmp_path)
    hold(moves[0][0], times=3)
    moving.move_together(moves, stale=[])
    assert contents(tmp_path) == {"classes.tif": "new", "confidence.tif": "new"}


def test_elsewhere_what_is_refused_is_said_at_once(tmp_path, monkeypatch, hold):
    monkeypatch.setattr(sys, "platform", "linux")
    moves, before = made(tmp_path)
    hold(moves[0][0], times=1)
    with pytest.raises(OutputError, match="Access is denied"):
        moving.move_together(moves, stale=[])
    assert contents(tmp_path) == before


def test_what_is_stale_goes(tmp_path, hold):
    moves, _ = made(tmp_path)
    stale = tmp_path / "classes.tif.aux.xml"
    stale.write_text("statistics")
    moving.move_together(moves, stale=[stale])
    assert contents(tmp_path) == {"classes.tif": "new", "confidence.tif": "new"}


@pytest.mark.parametrize("system", ["win32", "linux"])
def test_in_windows_a_layer_that_is_open_is_noticed_before_the_work(tmp_path, monkeypatch, system):
    def rename(source, target):  # in Windows that fails for a file that is open
        if source == shown:
            raise PermissionError(errno.EACCES, "in use", source)
        raise FileNotFoundError(errno.ENOENT, "no such file", source)

    shown, new = tmp_path / "classes.tif", tmp_path / "new.tif"
    shown.touch()
    monkeypatch.setattr(moving, "sys", types.SimpleNamespace(platform=system))
    monkeypatch.setattr(os, "rename", rename)
    check_outputs([str(new)], [])
    if system == "linux":
        check_outputs([str(shown)], [])
        return
    with pytest.raises(OutputError, match=r"classes\.tif cannot be replaced \(in use\)"):
        check_outputs([str(new), str(shown)], [])
