# SPDX-License-Identifier: GPL-2.0-or-later
"""Stores and other processes; listing and clearing them; where they lie."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from geolangbind_qgis.engine.errors import StoreError, UsageError
from geolangbind_qgis.engine.store import cabinet, container

from .conftest import patchwork
from .test_embed import run, visible

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def scene(write_scene) -> str:
    return write_scene(patchwork(90, 110))


# --- other processes --------------------------------------------------------------

SCRIPT = """
import sys, time
from pathlib import Path
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.tasks.at_hand import AtHand
from geolangbind_qgis.engine.tasks.embed import embed
from geolangbind_qgis.protocol import EmbedRequest, SceneRequest
from tests.unit.tasks.conftest import ColorModel, Shelf, color_bands

class Slow(ColorModel):
    def patch_features(self, images, wavelengths_um):
        print("encoding", flush=True)
        while not Path(sys.argv[3]).exists():
            time.sleep(0.05)
        return super().patch_features(images, wavelengths_um)

scene = SceneRequest(sys.argv[1], bands=color_bands())
done = embed(EmbedRequest(scene, stores=sys.argv[2]), Job(), Shelf(Slow().eval()), AtHand())
print(done.encoded, done.store.name, flush=True)
"""


def process(scene: str, stores: Path, gate: Path) -> subprocess.Popen[str]:
    """Start a process that encodes ``scene``, and wait until it does; it goes on with ``gate``."""
    command = [sys.executable, "-c", SCRIPT, scene, str(stores), str(gate)]
    started = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert started.stdout is not None
    assert started.stdout.readline() == "encoding\n"
    return started


def test_two_processes_at_once_share_one_store(
    scene, stores, make_embed, color_shelf, tmp_path
) -> None:
    both = [process(scene, stores, tmp_path / "gate") for _ in range(2)]
    (tmp_path / "gate").touch()
    lines = [one.communicate(timeout=120)[0].splitlines()[-1].split() for one in both]
    assert [one.returncode for one in both] == [0, 0]
    assert lines[0] == lines[1] == ["True", lines[0][1]]  # both have worked
    assert visible(stores) == [lines[0][1]]
    assert not run(make_embed(scene), color_shelf).encoded


def test_what_a_killed_process_leaves_is_swept_and_what_a_living_one_writes_is_not(
    scene, stores, make_embed, color_shelf, tmp_path
) -> None:
    running = process(scene, stores, tmp_path / "gate")
    (part,) = visible(stores)
    assert part.startswith(".")
    past = time.time() - 3600
    os.utime(stores / part, (past, past))
    container.sweep(stores)
    assert visible(stores) == [part]  # it lives
    running.kill()
    running.wait()
    running.stdout.close()
    done = run(make_embed(scene), color_shelf)
    assert visible(stores) == [done.store.name]


# --- damage -------------------------------------------------------------------------


DAMAGE = {
    "arrays": {},
    "patch": "x",
    "pixels": [1],
    "cover": [0, 0, 1, 1],
    "width": None,
    "notes": 5,
    "detail": "z",
    "created": 5,
}


def spoil(store: Path, **entries: object) -> None:
    """Put wrong entries into a store's manifest, which stays JSON."""
    manifest = json.loads((store / "manifest.json").read_text("utf-8"))
    manifest.update(entries)
    (store / "manifest.json").write_text(json.dumps(manifest), "utf-8")


@pytest.mark.parametrize("entry", [*DAMAGE, "patch 0", "nested"])
def test_a_store_that_makes_no_sense_is_made_anew(
    scene, stores, make_embed, color_shelf, entry
) -> None:
    """And listed, cleared and passed over until then."""
    done = run(make_embed(scene), color_shelf)
    store = stores / done.store.name
    if entry == "nested":
        (store / "manifest.json").write_text("[" * 100_000, "utf-8")
    else:
        spoil(store, **({"patch": 0} if entry == "patch 0" else {entry: DAMAGE[entry]}))
    assert [item.name for item in cabinet.listing(stores).stores] == [done.store.name]
    again = run(make_embed(scene), color_shelf)
    assert again.store.name == done.store.name
    assert again.encoded or entry in ("detail", "created")  # of no importance
    assert visible(stores) == [done.store.name]


def test_another_scenes_damaged_store_disturbs_nobody(
    scene, stores, make_embed, color_shelf, write_scene
) -> None:
    done = run(make_embed(scene), color_shelf)
    identity = json.loads((stores / done.store.name / "manifest.json").read_text())["identity"]
    spoil(stores / done.store.name, identity={**identity, "files": [5]})
    other = run(make_embed(write_scene(patchwork(60, 60), "other.tif")), color_shelf)
    names = {item.name: item.problem for item in cabinet.listing(stores).stores}
    assert "damaged" in names[done.store.name] and names[other.store.name] == ""


# --- list and clear ---------------------------------------------------------------


def test_stores_are_listed_with_their_sizes_and_cleared(
    color_shelf, make_embed, write_scene, stores
) -> None:
    assert cabinet.listing(stores).stores == ()
    names = []
    for seed in range(3):
        path = write_scene(patchwork(90, 110 + seed), f"scene{seed}.tif")
        names.append(run(make_embed(path), color_shelf).store.name)
    foreign = stores / "holiday pictures"
    foreign.mkdir()
    (foreign / "manifest.json").write_text("{}")
    found = cabinet.listing(stores)
    assert {report.name for report in found.stores} == set(names)
    assert found.size_bytes == sum(report.size_bytes for report in found.stores) > 3 * 82_000
    cleared = cabinet.clear(stores, names[:1], everything=False)
    assert cleared.cleared == (names[0],) and cleared.freed_bytes > 82_000
    with pytest.raises(StoreError, match=names[0]):
        cabinet.clear(stores, [names[1], names[0]], everything=False)
    assert len(cabinet.listing(stores).stores) == 2  # an unknown name, and nothing was deleted
    assert set(cabinet.clear(stores, (), everything=True).cleared) == set(names[1:])
    assert visible(stores) == ["holiday pictures"]
    for nonsense in ((names, True), ((), False)):
        with pytest.raises(UsageError, match="one of the two"):
            cabinet.clear(stores, *nonsense)


def test_a_store_whose_scene_is_gone_says_so(color_shelf, make_embed, scene, stores) -> None:
    run(make_embed(scene), color_shelf)
    Path(scene).unlink()
    assert cabinet.listing(stores).stores[0].problem == "The scene is no longer there."


def test_a_store_deleted_by_others_is_made_anew(color_shelf, make_embed, scene, stores) -> None:
    run(make_embed(scene), color_shelf)
    shutil.rmtree(stores)
    assert run(make_embed(scene), color_shelf).encoded


def test_stores_lie_in_the_users_cache_folder_by_default(monkeypatch, tmp_path) -> None:
    from geolangbind_qgis.engine.store.folders import store_folder

    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert store_folder("") == tmp_path / "geolangbind" / "stores"
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")  # as if it were not set, by its standard
    assert store_folder("") == Path.home() / ".cache" / "geolangbind" / "stores"
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    assert store_folder("") == tmp_path / "geolangbind" / "stores"
    assert store_folder("here") == Path.cwd() / "here"
