# SPDX-License-Identifier: GPL-2.0-or-later
"""A scene is encoded once: the life of an embedding store, bad days included."""

from __future__ import annotations

import dataclasses
import json
import os
import resource
from pathlib import Path

import numpy as np
import pytest

from geolangbind_qgis.engine.errors import (
    AreaError,
    Cancelled,
    SceneError,
    StoreError,
    UsageError,
)
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.store import cabinet, container
from geolangbind_qgis.engine.store.patches import PatchStore
from geolangbind_qgis.engine.tasks.at_hand import AtHand
from geolangbind_qgis.engine.tasks.embed import embed
from geolangbind_qgis.protocol import Area, BandChoice, EmbedRequest, EmbedResult

from .conftest import ColorModel, Info, Shelf, patchwork

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def scene(write_scene) -> str:
    return write_scene(patchwork(90, 110))


def run(request: EmbedRequest, shelf: Shelf, job: Job | None = None) -> EmbedResult:
    """Encode in what might be a process of its own: nothing is at hand."""
    return embed(request, job or Job(), shelf, AtHand())


def opened(result: EmbedResult) -> PatchStore:
    return PatchStore(container.open_store(Path(result.store.path)))


def visible(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []


# --- what a store holds -----------------------------------------------------------


def test_features_are_the_models_of_unit_length(color_shelf, make_embed, write_scene) -> None:
    array = patchwork(90, 110)
    result = run(make_embed(write_scene(array)), color_shelf)
    store = opened(result)
    assert store.features.shape == (23, 28, 64) and store.features.dtype == np.float16
    assert (result.store.rows, result.store.cols, result.store.width) == (23, 28, 64)
    assert result.encoded and result.store.whole and result.store.problem == ""
    lengths = np.linalg.norm(store.features.astype(float), axis=-1)
    assert np.abs(lengths - 1.0).max() < 2e-3
    means = array[:, :88, :108].reshape(3, 22, 4, 27, 4).mean(axis=(2, 4)) / 255 + 1e-3
    expected = np.moveaxis(means / np.linalg.norm(means, axis=0), 0, -1)
    assert np.abs(store.features[:22, :27, :3] - expected).max() < 2e-3


def test_pixels_and_patches_without_data_are_known(color_shelf, make_embed, write_scene) -> None:
    array = np.maximum(patchwork(90, 110), 1)
    array[:, 10:31, 5:50] = 0  # whole patches and parts of them
    array[0, 60, 60] = 0  # one band only: still data
    store = opened(run(make_embed(write_scene(array, nodata=0)), color_shelf))
    whole = store.valid(store._pixels)
    hole = (array == 0).all(axis=0)
    assert np.array_equal(whole, ~hole)
    full = np.pad(~hole, ((0, 2), (0, 2))).reshape(23, 4, 28, 4).any(axis=(1, 3))
    assert np.array_equal(store.usable, full)
    assert store.has_data(60, 60) and not store.has_data(10, 5) and store.has_data(10, 4)
    part = dataclasses.replace(store._pixels, row=9, col=3, height=30, width=41)
    assert np.array_equal(store.valid(part), ~hole[9:39, 3:44])


def test_a_scene_full_of_data_stores_no_mask(color_shelf, make_embed, scene) -> None:
    result = run(make_embed(scene), color_shelf)
    assert visible(Path(result.store.path)) == ["features", "manifest.json", "usable"]
    assert result.store.size_bytes == sum(
        f.stat().st_size for f in Path(result.store.path).iterdir()
    )


# --- encoded once -----------------------------------------------------------------


def test_the_second_time_nothing_is_encoded(color_shelf, make_embed, scene) -> None:
    first = run(make_embed(scene), color_shelf)
    batches = len(color_shelf.model.batches)
    second = run(make_embed(scene), color_shelf)
    assert first.encoded and not second.encoded
    assert len(color_shelf.model.batches) == batches > 0
    assert second.store == first.store


@pytest.mark.parametrize(
    "change",
    [
        {"bands": tuple(BandChoice(i + 1, wave) for i, wave in enumerate((0.7, 0.56, 0.49)))},
        {"bands": (BandChoice(3, 0.665), BandChoice(2, 0.56), BandChoice(1, 0.49))},
        {"bands": (BandChoice(1, 0.665), BandChoice(2, 0.56), BandChoice(2, 0.49))},
        {"scaling": "percentile"},
        {"offset": -5.0},
        {"detail": 2},
    ],
    ids=["wavelengths", "order", "other bands", "scaling", "offset", "detail"],
)
def test_whatever_changes_the_encoding_has_a_store_of_its_own(
    color_shelf, make_embed, scene, change
) -> None:
    one = run(make_embed(scene), color_shelf)
    other = run(make_embed(scene, **change), color_shelf)
    assert other.encoded and other.store.name != one.store.name
    assert not run(make_embed(scene), color_shelf).encoded
    assert not run(make_embed(scene, **change), color_shelf).encoded


def test_another_checkpoint_has_a_store_of_its_own(color_shelf, make_embed, scene) -> None:
    run(make_embed(scene), color_shelf)
    other = ColorModel().eval()
    other.info = Info(sha256="1" * 64)
    assert run(make_embed(scene), Shelf(other)).encoded
    assert not run(make_embed(scene), color_shelf).encoded


def test_a_scene_saved_again_is_encoded_again(color_shelf, make_embed, write_scene, stores) -> None:
    path = write_scene(patchwork(90, 110))
    first = run(make_embed(path), color_shelf)
    write_scene(patchwork(90, 110, seed=7))
    assert cabinet.listing(stores).stores[0].problem == "The scene has changed since."
    second = run(make_embed(path), color_shelf)
    assert second.encoded
    assert visible(stores) == [second.store.name] != [first.store.name]  # the old one is of no use
    assert not np.array_equal(opened(second).features, 0)


def test_the_scene_at_hand_is_not_taken_for_one_saved_since(
    color_shelf, make_embed, write_scene
) -> None:
    path = write_scene(patchwork(90, 110))
    at_hand = AtHand()
    assert embed(make_embed(path), Job(), color_shelf, at_hand).encoded
    assert not embed(make_embed(path), Job(), color_shelf, at_hand).encoded
    write_scene(patchwork(60, 50, seed=7))
    again = embed(make_embed(path), Job(), color_shelf, at_hand)
    assert again.encoded and (again.scene.height, again.scene.width) == (60, 50)


def test_statistics_that_qgis_writes_beside_a_scene_change_nothing(
    color_shelf, make_embed, scene
) -> None:
    run(make_embed(scene), color_shelf)
    Path(f"{scene}.aux.xml").write_text(
        '<PAMDataset><PAMRasterBand band="1"><Metadata>'
        '<MDI key="STATISTICS_MAXIMUM">180</MDI></Metadata></PAMRasterBand></PAMDataset>'
    )
    assert not run(make_embed(scene), color_shelf).encoded


def test_a_nodata_value_that_qgis_writes_beside_a_scene_counts(
    color_shelf, make_embed, scene
) -> None:
    at_hand = AtHand()
    first = embed(make_embed(scene), Job(), color_shelf, at_hand)
    band = '<PAMRasterBand band="{}"><NoDataValue>180</NoDataValue></PAMRasterBand>'
    text = "".join(band.format(number) for number in (1, 2, 3))
    Path(f"{scene}.aux.xml").write_text(f"<PAMDataset>{text}</PAMDataset>")
    second = embed(make_embed(scene), Job(), color_shelf, at_hand)
    assert second.encoded and second.store.name != first.store.name


def test_a_scene_under_another_name_is_the_same(color_shelf, make_embed, scene, tmp_path) -> None:
    run(make_embed(scene), color_shelf)
    link = tmp_path / "link.tif"
    link.symlink_to(scene)
    assert not run(make_embed(str(link)), color_shelf).encoded


def test_a_part_is_found_in_the_whole_but_not_the_other_way_round(
    color_shelf, make_embed, write_scene, stores
) -> None:
    path = write_scene(patchwork(300, 300))
    area = Area(bounds=(400_400, 5_799_000, 400_900, 5_799_500))
    part = run(make_embed(path, area=area), color_shelf)
    assert part.encoded and not part.store.whole
    inner = Area(bounds=(400_500, 5_799_100, 400_800, 5_799_400))
    assert not run(make_embed(path, area=inner), color_shelf).encoded
    whole = run(make_embed(path), color_shelf)
    assert whole.encoded and whole.store.whole
    assert visible(stores) == [whole.store.name]  # the part is in it
    assert not run(make_embed(path, area=area), color_shelf).encoded


# --- stores that cannot be used ---------------------------------------------------


def rewrite(store: Path, **changes: object) -> None:
    path = store / "manifest.json"
    manifest = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps({**manifest, **changes}), encoding="utf-8")


def test_a_store_of_an_older_version_is_made_anew(color_shelf, make_embed, scene, stores) -> None:
    first = run(make_embed(scene), color_shelf)
    old = stores / f"{'0' * 16}-0-0-23x28"  # its identity was another one, and so its name
    Path(first.store.path).rename(old)
    rewrite(old, format=0)
    (report,) = cabinet.listing(stores).stores
    assert "older version" in report.problem and report.scene == scene
    again = run(make_embed(scene), color_shelf)
    assert again.encoded
    assert visible(stores) == [again.store.name]


def test_a_store_of_a_newer_version_is_left_alone(color_shelf, make_embed, scene, stores) -> None:
    newer = stores / f"{'f' * 16}-0-0-23x28"
    Path(run(make_embed(scene), color_shelf).store.path).rename(newer)
    rewrite(newer, format=container.FORMAT + 1)
    again = run(make_embed(scene), color_shelf)
    assert again.encoded and newer.name in visible(stores)
    assert "newer version" in next(r for r in cabinet.listing(stores).stores if r.problem).problem


@pytest.mark.parametrize(
    "damage",
    [
        lambda store: (store / "features").write_bytes(b"short"),
        lambda store: (store / "usable").unlink(),
        lambda store: (store / "manifest.json").write_text("{"),
        lambda store: (store / "manifest.json").unlink(),
        lambda store: rewrite(store, arrays={"features": 7}),
        lambda store: rewrite(store, cover=None),
        lambda store: rewrite(store, identity=[]),
    ],
    ids=["cut off", "file gone", "no JSON", "no manifest", "no arrays", "no cover", "no identity"],
)
def test_a_damaged_store_is_made_anew(color_shelf, make_embed, scene, stores, damage) -> None:
    first = run(make_embed(scene), color_shelf)
    damage(Path(first.store.path))
    (report,) = cabinet.listing(stores).stores
    assert "damaged" in report.problem
    again = run(make_embed(scene), color_shelf)
    assert again.encoded and visible(stores) == [first.store.name]
    assert cabinet.listing(stores).stores[0].problem == ""


# --- bad days ---------------------------------------------------------------------


def test_cancel_leaves_nothing(color_shelf, make_embed, write_scene, stores) -> None:
    job = Job()
    seen: list[float] = []

    def on_progress(fraction: float, message: str, remaining: float | None) -> None:
        seen.append(fraction)
        if fraction > 0.3:
            job.cancel()

    job._on_progress = on_progress
    with pytest.raises(Cancelled):
        run(make_embed(write_scene(patchwork(400, 400))), color_shelf, job)
    assert 0.3 < max(seen) < 0.9
    assert visible(stores) == []


def test_disk_full_while_storing(make_embed, write_scene, stores, color_shelf) -> None:
    path = write_scene(patchwork(300, 300))
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, hard))  # writes fail as on a full disk
    try:
        with pytest.raises(StoreError) as caught:
            run(make_embed(path), color_shelf)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    line = str(caught.value)
    assert str(stores) in line and "free some space" in line and "\n" not in line
    assert visible(stores) == []
    assert run(make_embed(path), color_shelf).encoded  # and another time it works


def test_too_little_space_is_said_before_the_work(
    make_embed, scene, stores, color_shelf, monkeypatch
) -> None:
    usage = type("Usage", (), {"free": 1_000_000, "total": 10**9})()
    monkeypatch.setattr("shutil.disk_usage", lambda _: usage)
    with pytest.raises(StoreError, match=r"is full.*17 MB, 1 MB are free.*smaller area"):
        run(make_embed(scene), color_shelf)
    assert color_shelf.model.batches == [] and visible(stores) == []


def test_a_folder_that_is_a_file(make_embed, scene, color_shelf, tmp_path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match="another folder"):
        run(make_embed(scene, folder=str(tmp_path / "file")), color_shelf)


def test_a_folder_that_may_not_be_written(make_embed, scene, color_shelf, tmp_path) -> None:
    folder = tmp_path / "read_only"
    folder.mkdir()
    folder.chmod(0o500)
    if os.geteuid() == 0:  # whom file modes do not stop
        folder = Path("/proc/self")
    with pytest.raises(StoreError, match="another folder"):
        run(make_embed(scene, folder=str(folder)), color_shelf)


def test_a_scene_without_data_stores_nothing(make_embed, write_scene, color_shelf, stores) -> None:
    path = write_scene(np.zeros((3, 90, 90), np.uint8), nodata=0)
    with pytest.raises((AreaError, SceneError), match="no data"):
        run(make_embed(path), color_shelf)
    assert visible(stores) == []


def test_a_part_without_data_stores_nothing(make_embed, write_scene, color_shelf, stores) -> None:
    array = np.maximum(patchwork(300, 300), 1)
    array[:, :, :150] = 0
    path = write_scene(array, nodata=0)
    area = Area(bounds=(400_000, 5_799_500, 400_300, 5_799_800))
    with pytest.raises(AreaError, match="no data"):
        run(make_embed(path, area=area), color_shelf)
    assert visible(stores) == []


def test_a_scene_that_changes_while_it_is_encoded(make_embed, scene, stores) -> None:
    class Meddling(ColorModel):
        def patch_features(self, images, wavelengths_um):
            os.utime(scene, ns=(1, 1))
            return super().patch_features(images, wavelengths_um)

    with pytest.raises(SceneError, match="has changed while"):
        run(make_embed(scene), Shelf(Meddling().eval()))
    assert visible(stores) == []


def test_detail_that_is_none(make_embed, scene, color_shelf) -> None:
    with pytest.raises(UsageError, match="Detail"):
        run(make_embed(scene, detail=3), color_shelf)


def test_the_files_of_a_scene_at_hand_are_let_go(make_embed, scene, color_shelf) -> None:
    at_hand = AtHand()
    embed(make_embed(scene), Job(), color_shelf, at_hand)
    assert at_hand._read is not None and at_hand._read.scene._handles == []
