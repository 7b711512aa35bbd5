# SPDX-License-Identifier: GPL-2.0-or-later
"""Folders that are none, somebody else's data, files that hold anything but what they should."""

from __future__ import annotations

import json
import os
import threading
from pathlib import Path

import pytest

from geolangbind_qgis import bundle_manifest, paths
from geolangbind_qgis.client.environment import (
    bundle,
    files,
    folders,
    guard,
    install,
    plan,
    process,
    record,
    remove,
    steps,
    verify,
)
from geolangbind_qgis.client.errors import CallCancelled, EnvironmentFailed
from geolangbind_qgis.simple_index import read_page


@pytest.mark.parametrize(
    "chosen",
    ["~nobody-of-this-name/x", "some/where", "file", "loop", "dangling", str(paths.PACKAGE / "e")],
)
def test_a_folder_that_is_none_is_said_before_anything_is_done(
    engine, tmp_path, monkeypatch, chosen
):
    (tmp_path / "file").write_text("mine")
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "dangling").symlink_to("nowhere")
    if os.path.lexists(tmp_path / chosen):
        chosen = str(tmp_path / chosen)
    monkeypatch.setattr(folders, "_chosen", lambda: chosen)
    assert "choose another folder" in plan.make().problems[0]
    assert verify.glance().state == "missing"


def test_a_name_that_no_disk_takes_is_too_long(engine, tmp_path, monkeypatch):
    monkeypatch.setattr(folders, "_chosen", lambda: str(tmp_path / ("x" * 300)))
    with pytest.raises(EnvironmentFailed) as error:
        engine.install()
    assert error.value.cause == "path"


@pytest.mark.parametrize("chosen", [".", "geolangbind"])
def test_what_has_the_engines_names_by_chance_outlives_a_cancel_and_a_removal(
    engine, tmp_path, monkeypatch, chosen
):
    theirs = tmp_path / "geolangbind"
    for name in ("cache", "python", "environments/tests", "uv"):
        (theirs / name).mkdir(parents=True)
        (theirs / name / "mine.txt").write_text("years of work")
    (theirs / "certificates.pem").write_text("mine")
    monkeypatch.setattr(folders, "_chosen", lambda: str(tmp_path / chosen))
    before = sorted(theirs.rglob("*"))
    stop = threading.Event()
    with pytest.raises(CallCancelled):
        engine.install(lambda told: stop.set() if told.name == "packages" else None, stop)
    made = engine.install()
    assert made.folder.startswith(str(theirs / "geolangbind" / "environments"))
    assert record.current(folders.find()) == made
    files.remove(theirs / "uv")  # it stays found when the others' files have gone
    assert record.current(folders.find()) == made
    assert remove.everything() > 0
    left = {
        path for path in theirs.rglob("*") if "geolangbind" not in path.parts[len(theirs.parts) :]
    }
    assert left == {path for path in before if "uv" not in path.parts}


@pytest.mark.parametrize("text", [b"", b"\xff\xfe", b"[" * 100_000, b"null", b"\0" * 40])
def test_a_pointer_that_cannot_be_read_costs_no_environment(engine, text):
    made = engine.install()
    pointer = engine.folders.pointer.read_bytes()
    engine.folders.pointer.write_bytes(text)
    assert engine.current() is None
    install.tidy(engine.folders)
    stop = threading.Event()
    stop.set()
    with pytest.raises(CallCancelled):
        engine.install(stop=stop)
    engine.folders.pointer.write_bytes(pointer)
    assert verify.check(threading.Event()).record == made


@pytest.mark.parametrize("name", ["..", ".", "../environments", "/", "a\0b", 5, None, ["x"]])
def test_a_pointer_that_leads_elsewhere_leads_nowhere(engine, name):
    made = engine.install()
    facts = (engine.folders.environments / made.name / record.FILE).read_bytes()
    (engine.folders.root / record.FILE).write_bytes(facts)
    engine.folders.pointer.write_text(json.dumps({"current": name, "previous": name}))
    assert engine.current() is None and record.previous(engine.folders) is None


@pytest.mark.parametrize(
    "change",
    [{"packages": []}, {"packages": {"x": 1}}, {"backend": None}, {"size": "x"}, {"more": 1}],
)
def test_a_record_of_another_shape_is_none(engine, change):
    made = engine.install()
    path = engine.folders.environments / made.name / record.FILE
    path.write_text(json.dumps({**json.loads(path.read_text()), **change}))
    assert engine.current() is None
    assert verify.glance().state == "missing"


@pytest.mark.parametrize("content", [b"\0" * 200_000, b"\xff", b'"' + b"a" * 200_000])
def test_a_list_of_files_that_a_power_failure_left_is_no_list(tmp_path, content):
    info = tmp_path / "numpy-2.4.dist-info"
    info.mkdir()
    (info / "RECORD").write_bytes(content)
    assert steps.missing_files(info)


def test_a_cache_that_is_not_whole_does_not_fail_for_ever(engine):
    engine.install()
    for big in engine.folders.cache.rglob("big.bin"):
        big.unlink()
    with pytest.raises(EnvironmentFailed):
        engine.install()
    assert engine.install() == engine.current()


@pytest.mark.skipif(os.name == "nt", reason="Windows protects what runs itself")
def test_an_environment_that_another_qgis_began_with_is_not_removed(engine):
    first = engine.install()
    used = engine.folders.environments / first.name / guard.USED
    with open(used, "ab") as other:  # another QGIS, that started before the repair
        assert guard._take(other, exclusive=False)
        engine.install()
        with pytest.raises(EnvironmentFailed, match="close it"):
            remove.everything(engine.folders)
    assert remove.everything(engine.folders) > 0


def test_links_that_are_no_addresses_are_passed_over():
    page = '<base href="http://[x"><a href="http://[bad">x</a><a href="a-1.whl#sha256=0">a</a>'
    assert [link.url for link in read_page(page, "http://h/p/").values()] == ["http://h/p/a-1.whl"]


def test_a_login_page_is_no_index(engine, index, monkeypatch):
    monkeypatch.setattr("geolangbind_qgis.client.environment.uv._system_programs", list)
    page = b'<html><form action="https://login.invalid/?user="><a href="http://[">in</a></form>'
    monkeypatch.setattr(index, "page", lambda project: page)
    with pytest.raises(EnvironmentFailed, match="lacks a package"):
        engine.install()


def test_a_page_leads_to_no_local_file(engine, index, monkeypatch, tmp_path):
    monkeypatch.setattr("geolangbind_qgis.client.environment.uv._system_programs", list)
    ((name, content),) = engine.uv_wheel().items()
    (tmp_path / name).write_bytes(content)
    page = f'<a href="{(tmp_path / name).as_uri()}">{name}</a>'.encode()
    monkeypatch.setattr(index, "page", lambda project: page)
    with pytest.raises(EnvironmentFailed, match="lacks a package"):
        engine.install()


@pytest.mark.parametrize(
    "change",
    [
        {"backend": "cu/../../../x"},
        {"backend": []},
        {"python": {}},
        {"platform": ["x"]},
        {"files": {"wheels/a": {"size": 1, "sha256": 5}}},
    ],
)
def test_what_a_bundle_says_of_itself_is_not_believed(change):
    held = {"platform": "p", "python": "3.12", "backend": "cpu", "has_python": False}
    entries = {"format": 1, "plugin": "0", "lock": "0", **held, "files": {}, "models": []}
    assert bundle_manifest.load(json.dumps(entries)).backend == "cpu"
    with pytest.raises(bundle_manifest.ManifestError):
        bundle_manifest.load(json.dumps({**entries, **change}))


def test_a_bundle_with_any_byte_changed_is_refused_in_one_line(engine, make_bundle, tmp_path):
    whole = Path(make_bundle()).read_bytes()
    end = whole.rindex(b"PK\x01\x02", 0, whole.rindex(b"PK\x05\x06"))
    damaged = tmp_path / "damaged.zip"
    for position in range(end, len(whole)):
        content = bytearray(whole)
        content[position] ^= 0xA5
        damaged.write_bytes(content)
        try:
            bundle.read(str(damaged))
        except EnvironmentFailed as error:
            assert "\n" not in error.message


def test_a_list_of_contents_without_end_is_not_read(engine, make_bundle, monkeypatch):
    monkeypatch.setattr(bundle_manifest, "LONGEST", 10)
    with pytest.raises(EnvironmentFailed, match="damaged"):
        bundle.read(make_bundle())


def test_a_login_of_a_mirror_is_in_no_argument_file_log_or_report(
    engine, index, monkeypatch, caplog
):
    address = engine.index_url.replace("//", "//somebody:hunter2%2Fhidden@")
    monkeypatch.setattr(plan, "_mirrors", lambda: (address, f"{address}/torch-builds", ""))
    caplog.set_level("DEBUG")
    seen, run = [], process.run

    def watched(command, *others):
        seen.extend(command)  # everybody on the computer can read it
        return run(command, *others)

    monkeypatch.setattr(process, "run", watched)
    engine.install()
    assert "--require-hashes" in seen
    index.faults["torch-2.13.0+cpu-py3-none-any.whl"] = 500
    files.remove(engine.folders.cache)
    with pytest.raises(EnvironmentFailed) as error:
        engine.install()
    assert "step torch" in error.value.report
    said = " ".join((*seen, caplog.text, repr(plan.make()), error.value.report, str(error.value)))
    assert "hunter2" not in said
    kept = [path.read_bytes() for path in engine.profile.rglob("*") if path.is_file()]
    assert not any(b"hunter2" in content for content in kept)
