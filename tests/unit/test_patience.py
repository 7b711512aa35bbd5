# SPDX-License-Identifier: GPL-2.0-or-later
"""New files in Windows, faked: a virus scanner holds them for a moment, others have them open."""

from __future__ import annotations

import errno
import gc
import logging
import os
import time
import types
import weakref
from pathlib import Path

import numpy as np
import pytest

from geolangbind_qgis import patience, prompts
from geolangbind_qgis.engine import cli, methods, models
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.raster import leftovers
from geolangbind_qgis.engine.shelf import ModelShelf
from geolangbind_qgis.engine.store import container
from geolangbind_qgis.engine.store.container import ArraySpec, StoreWriter
from geolangbind_qgis.protocol import ClassSpec, ClearStoresRequest

WINDOWS = types.SimpleNamespace(platform="win32")


@pytest.fixture
def scanner(monkeypatch):
    """Refuse the first two tries to rename anything, as in Windows; return the tries."""
    tries: dict[str, int] = {}

    def scanned(rename):
        def act(source, target):
            tries[str(source)] = tries.get(str(source), 0) + 1
            if tries[str(source)] < 3:
                raise PermissionError(errno.EACCES, "Access is denied", str(source))
            rename(source, target)

        return act

    monkeypatch.setattr(patience, "sys", WINDOWS)
    monkeypatch.setattr(patience, "_PAUSE_S", 0.01)
    monkeypatch.setattr(os, "replace", scanned(os.replace))
    monkeypatch.setattr(os, "rename", scanned(os.rename))
    return tries


def test_who_holds_a_file_for_a_moment_is_waited_for(tmp_path, scanner):
    new, old = tmp_path / "new", tmp_path / "old"
    new.write_text("new")
    old.write_text("old")
    patience.replace(new, old)
    assert scanner == {str(new): 3}
    assert old.read_text() == "new"


def test_who_holds_it_for_long_is_said_in_the_end(tmp_path, scanner, monkeypatch):
    monkeypatch.setattr(patience, "_PATIENCE_S", -1.0)
    (tmp_path / "new").touch()
    with pytest.raises(PermissionError):
        patience.replace(tmp_path / "new", tmp_path / "old")


def test_what_is_not_there_is_not_waited_for(tmp_path, monkeypatch):
    monkeypatch.setattr(patience, "sys", WINDOWS)
    monkeypatch.setattr(patience.time, "sleep", lambda seconds: pytest.fail("waited"))
    with pytest.raises(FileNotFoundError):
        patience.replace(tmp_path / "new", tmp_path / "old")


def test_a_prompt_set_is_saved_under_a_scanners_eyes(tmp_path, scanner):
    prompts.save(tmp_path / "set.json", prompts.PromptSet("t", (ClassSpec("a"),)))
    assert prompts.load(tmp_path / "set.json").title == "t"


# --- stores -------------------------------------------------------------------------


def writer(folder: Path) -> StoreWriter:
    return StoreWriter(folder, "0123456789abcdef-x", {"values": ArraySpec("<f4", (2, 3))})


def commit(made: StoreWriter) -> container.Store:
    made.append("values", np.ones((2, 3)))
    return made.commit({"identity": {}})


def test_hours_of_encoding_are_not_lost_to_a_scanner(tmp_path, scanner):
    with writer(tmp_path) as made:
        store = commit(made)
    assert store.array("values").sum() == 6
    assert [path.name for path in tmp_path.iterdir()] == [store.name]


def test_clearing_stores_in_windows_loses_none_that_is_being_written(tmp_path, monkeypatch):
    monkeypatch.setattr(leftovers, "sys", WINDOWS)

    def remove(part, ignore_errors):  # what is open stays in Windows
        (part / "unfinished").unlink(missing_ok=True)

    with writer(tmp_path) as made:
        past = time.time() - 3600
        os.utime(made._part, (past, past))
        with monkeypatch.context() as patched:
            patched.setattr(container.shutil, "rmtree", remove)
            container.sweep(tmp_path)
        assert not (made._part / "unfinished").exists()
        assert commit(made).array("values").sum() == 6


def test_a_store_that_was_just_encoded_is_closed_before_it_is_cleared(tmp_path, monkeypatch):
    with writer(tmp_path) as made:
        store = commit(made)
    really, mapped = os.rename, []

    def rename(source, target):
        mapped.append(array())
        really(source, target)

    monkeypatch.setattr(os, "rename", rename)
    request = ClearStoresRequest(names=(store.name,), stores=str(tmp_path))
    gc.disable()
    try:
        circle = [store.array("values")]
        circle.append(circle)
        array = weakref.ref(circle[0])
        del circle
        freed = methods._clear_stores(request, Job())
    finally:
        gc.enable()
    assert mapped == [None]
    assert freed.cleared == (store.name,)


# --- models, log --------------------------------------------------------------------


def test_a_model_that_was_checked_does_not_keep_its_file(monkeypatch):
    gc.disable()
    try:
        gone = weakref.ref(models.load("starter", device="cpu"))
        ModelShelf().clear()
        assert gone() is None
    finally:
        gc.enable()


def test_a_log_that_another_engine_has_open_too_goes_on(tmp_path, monkeypatch, capsys):
    def rename(source, target):
        raise PermissionError(errno.EACCES, "in use", str(source))

    monkeypatch.setattr(os, "rename", rename)
    path = tmp_path / "engine.log"
    handler = cli._Rotating(path, maxBytes=100, backupCount=2, encoding="utf-8")
    log = logging.Logger("test")
    log.addHandler(handler)
    for number in range(30):
        log.info("line %d", number)
    handler.close()
    assert path.read_text().split("\n")[:-1] == [f"line {number}" for number in range(30)]
    assert capsys.readouterr().err == ""
