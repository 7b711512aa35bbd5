# SPDX-License-Identifier: GPL-2.0-or-later
"""Installing from nothing: what is told, what is there afterwards, what is left out."""

from __future__ import annotations

import json
import subprocess
import threading
from pathlib import Path

import pytest

from geolangbind_qgis.client.environment import (
    install,
    locate,
    plan,
    pythons,
    record,
    remove,
    uv,
    verify,
)
from geolangbind_qgis.client.errors import EnvironmentFailed
from tests.fakes.small_engine import UV, UrlFetcher


def test_an_environment_is_built_used_and_recorded(engine, index):
    told = []
    made = plan.make()
    assert made.action == "install"
    assert made.steps == ("environment", "packages", "torch", "proof", "switch")
    assert made.download_bytes == sum(map(len, engine.wheels.values())) + len(engine.torch)
    found = install.carry_out(made, told.append, threading.Event(), UrlFetcher())
    assert found == engine.current()
    assert (found.backend, found.note) == ("cpu", "")
    assert found.packages["torch"] == "2.13.0+cpu"
    assert found.python_version == made.python_version
    assert locate.find_engine_python("", str(engine.profile)) == found.python
    assert verify.check(threading.Event()).state == "ok"
    output = subprocess.check_output([found.python, "-I", "-c", "import PIL; print(PIL.version)"])
    assert output.split() == [b"13.0"]
    assert list(dict.fromkeys(p.name for p in told)) == list(made.steps)
    assert {p.steps for p in told} == {5}
    assert all(p.title and p.done_bytes <= p.total_bytes for p in told)
    assert not list(engine.folders.root.glob("*.pem"))


def test_cache_and_environment_are_the_same_files_on_the_disk(engine):
    found = engine.install()
    big = next(Path(found.folder).rglob("big.bin"))
    assert big.stat().st_nlink == 2 or not engine.folders.cache.exists()


def test_uv_is_fetched_from_the_index_where_there_is_none(engine, index, monkeypatch):
    monkeypatch.setattr(uv, "_system_programs", list)
    told = []
    assert plan.make().steps[0] == "uv"
    engine.install(told.append)
    assert told[0].name == "uv"
    program = engine.folders.uv / "0.13.9" / "uv"
    assert program.is_file()
    asked = len(index.asked)
    assert plan.make().uv == str(program)  # there now
    assert len(index.asked) == asked


@pytest.mark.parametrize(("fault", "cause"), [("damage", "checksum"), (500, "server")])
def test_a_uv_that_is_not_the_expected_one_is_never_run(engine, index, monkeypatch, fault, cause):
    monkeypatch.setattr(uv, "_system_programs", list)
    index.faults["uv-0.13.9-py3-none-any.whl"] = fault
    with pytest.raises(EnvironmentFailed) as error:
        engine.install()
    assert error.value.cause == cause
    assert not engine.folders.uv.exists() or not list(engine.folders.uv.rglob("uv"))


def test_an_old_uv_of_the_system_is_passed_over(engine, tmp_path, monkeypatch):
    old = tmp_path / "uv"
    old.write_text("#!/bin/sh\necho uv 0.2.1\n")
    old.chmod(0o755)
    monkeypatch.setattr(uv, "_system_programs", lambda: [str(old)])
    assert uv.version(str(old)) == (0, 2, 1)
    assert plan.make().uv == ""


def test_torch_without_a_known_hash_is_pinned_and_noted(engine):
    engine.write_lock(torch_is_known=False)
    found = engine.install()
    assert found.packages["torch"] == "2.13.0+cpu"
    assert "its index only" in found.note


def test_what_the_user_set_for_uv_does_not_change_the_locked_install(engine, monkeypatch, tmp_path):
    constraint = tmp_path / "constraint.txt"
    constraint.write_text("numpy<2\n")
    config = tmp_path / "config" / "uv" / "uv.toml"
    config.parent.mkdir(parents=True)
    config.write_text('index-url = "http://127.0.0.1:9/simple"\nno-index = true\n')
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    for name, value in {
        "UV_CONSTRAINT": str(constraint),
        "UV_TARGET": str(tmp_path / "elsewhere"),
        "UV_INSECURE_HOST": "127.0.0.1",
        "UV_OFFLINE": "1",
        "UV_NO_BINARY": "1",
        "UV_INDEX": "http://127.0.0.1:9/simple",
        "PIP_INDEX_URL": "http://127.0.0.1:9/simple",
        "PYTHONHOME": "/nowhere",
        "PYTHONPATH": "/nowhere",
        "LD_LIBRARY_PATH": "/nowhere",
    }.items():
        monkeypatch.setenv(name, value)
    assert engine.install().packages["numpy"] == "2.4"
    assert not (tmp_path / "elsewhere").exists()


def test_uv_goes_through_the_proxy_of_qgis(engine, index, monkeypatch):
    address = f"http://127.0.0.1:{index.port}"  # the index's server is the only way to it
    simple = "http://pypi.invalid/simple"
    for name in ("http_proxy", "no_proxy", "NO_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(plan, "proxy_variables", lambda: {"HTTP_PROXY": address})
    monkeypatch.setattr(plan, "_mirrors", lambda: (simple, f"{simple}/torch-builds", ""))
    assert engine.install() == engine.current()


def test_a_python_that_has_everything_is_used_as_it_is(engine, index, monkeypatch):
    python = str(locate.own_python())
    monkeypatch.setattr(plan, "complete_own_python", lambda: python)
    monkeypatch.setattr(locate, "complete_own_python", lambda: python)
    made = plan.make()
    assert (made.action, made.download_bytes, made.steps) == ("use", 0, ())
    install.carry_out(made, lambda progress: None, threading.Event())
    assert index.asked == []
    assert engine.left_behind() == []
    assert verify.glance().state == "own"


def test_a_second_build_keeps_the_first_as_the_way_back(engine):
    first = engine.install()
    other = record.Record(**{**vars(first), "backend": "cu128"})
    record.write(other)  # as if the one in use were the build for the graphics card
    second = engine.install()
    assert record.current(engine.folders) == second
    assert record.previous(engine.folders) == other
    third = engine.install()  # a build like the one in use takes its place
    assert engine.names() == sorted(["current.json", first.name, third.name])
    assert record.previous(engine.folders) == other


def test_the_pointer_names_only_what_lies_beside_it(engine):
    found = engine.install()
    for name in (f"../environments/{found.name}", "/etc", "", 7, "cpu-2"):
        engine.folders.pointer.write_text(json.dumps({"current": name}))
        assert engine.current() is None
    engine.folders.pointer.write_text("{")
    assert engine.current() is None
    record.point(engine.folders, found.name)
    assert engine.current() == found


UV_WITHOUT_PYTHONS = """#!/bin/sh
if [ "$1 $2" = "python install" ]; then
  echo "error: Failed to download https://mirror.example/x.tar.gz" >&2
  echo "  cause: HTTP status client error (404 Not Found) for url (x)" >&2
  exit 1
fi
if [ "$1 $2" = "python find" ]; then echo "{python}"; exit 0; fi
exec "{uv}" "$@"
"""


def uv_that_fetches(folder: Path, fetches: bool) -> str:
    """Return a uv that fetches a Python, or for which there is none to fetch."""
    program = folder / "uv"
    text = UV_WITHOUT_PYTHONS.format(uv=UV, python=pythons.own().program)
    program.write_text(text.replace("exit 1", "exit 0") if fetches else text)
    program.chmod(0o755)
    return str(program)


def test_a_python_is_fetched_where_there_is_none(engine, tmp_path, monkeypatch):
    monkeypatch.setattr(pythons, "find", lambda: None)
    program = uv_that_fetches(tmp_path, fetches=True)
    monkeypatch.setattr(uv, "find", lambda folders: program)
    made = plan.make()
    assert made.steps[0] == "python"
    assert (made.python, made.python_version) == ("", pythons.FETCHED)
    found = engine.install()
    assert found.python_version == pythons.own().version  # what is in it, not what was planned


def test_where_no_python_can_be_fetched_that_of_qgis_serves(engine, tmp_path, monkeypatch):
    monkeypatch.setattr(pythons, "find", lambda: None)
    program = uv_that_fetches(tmp_path, fetches=False)
    monkeypatch.setattr(uv, "find", lambda folders: program)
    assert engine.install().python_version == pythons.own().version
    remove.everything()
    monkeypatch.setattr(pythons, "own", lambda: None)
    with pytest.raises(EnvironmentFailed) as error:
        engine.install()
    assert error.value.cause == "python"
    assert "install Python 3.12" in error.value.message
    assert engine.names() == []
