# SPDX-License-Identifier: GPL-2.0-or-later
"""Photos of a folder by similarity to a place; encoded once, whatever happens meanwhile."""

from __future__ import annotations

import dataclasses
import json
import os
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch
from fakes.gair import SMALL, TEST_NOTE, write_test_checkpoint
from rasterio.warp import transform as warp

from geolangbind_qgis.engine.errors import (
    AreaError,
    Cancelled,
    PhotoError,
    UsageError,
    WavelengthError,
)
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.raster.distance import metres_between
from geolangbind_qgis.engine.store import cabinet
from geolangbind_qgis.engine.tasks import photos as photo_files
from geolangbind_qgis.engine.tasks.photos import describe_photos
from geolangbind_qgis.protocol import (
    Area,
    ModelRequest,
    PhotosRequest,
    RankResult,
    SceneRequest,
    from_json,
    to_json,
)

from .gair_questions import BANDS, CancelAt, Questions, exif_gps, numbers, unit
from .test_localized import gair  # noqa: F401 (a fixture)

# ruff: noqa: F811 -- fixtures
HERE = (13.0, 52.0)
PLACED = {"a.jpg": (13.001, 52.0), "b.jpg": (12.9, 52.1), "deep/down/c.jpg": (-120.0, -30.0)}


@pytest.fixture
def gallery(gair) -> Path:
    """Nine photos, three of them with a place, and what else lies in such folders."""
    folder = gair.folder / "my photos"
    (folder / "deep" / "down").mkdir(parents=True)
    (folder / ".hidden").mkdir()
    for number in range(6):
        gair.photo(f"my photos/{number}.png", number)
    for number, (name, place) in enumerate(PLACED.items(), start=6):
        gair.photo(f"my photos/{name}", number, exif=exif_gps(*place))
    gair.photo("my photos/.hidden/x.png")
    gair.photo("my photos/.thumb.jpg")
    (folder / "notes.txt").write_text("no photo")
    (folder / "broken.jpg").write_text("no photo either")
    return folder


@pytest.fixture
def looks(gair, monkeypatch) -> list[int]:
    """Count how many photos go through the encoder."""
    seen: list[int] = []
    whole = gair.model.encode_street_view

    def count(photos):
        seen.append(len(photos))
        return whole(photos)

    monkeypatch.setattr(gair.model, "encode_street_view", count)
    return seen


def location(gair: Questions, lon: float, lat: float) -> np.ndarray:
    with torch.inference_mode():
        return unit(gair.model.encode_location(torch.tensor([[lon, lat]])).double().numpy())[0]


def expected(gair: Questions, folder: Path, query: np.ndarray) -> dict[str, float]:
    names = [path for path in folder.rglob("*.*") if path.suffix in (".png", ".jpg")]
    usable = [p for p in names if not any(q.startswith(".") for q in p.relative_to(folder).parts)]
    return {
        str(path): float(gair.photo_vector(str(path)) @ query)
        for path in usable
        if path.name != "broken.jpg"
    }


# --- what is ranked, and how --------------------------------------------------------------


def test_photos_by_similarity_to_a_location(gair, gallery) -> None:
    result = gair.rank(gallery, point=HERE)
    scores = expected(gair, gallery, location(gair, *HERE))
    assert len(scores) == result.compared == result.encoded - 1 == 9
    found = {photo.path: photo.score for photo in result.photos}
    assert found == pytest.approx(scores, abs=1e-3)
    assert list(found) == sorted(found, key=lambda path: -found[path])
    assert np.ptp(list(found.values())) > 0.05
    (broken,) = result.unusable
    assert broken.path == str(gallery / "broken.jpg") and "no picture" in broken.problem
    assert (result.lon, result.lat) == HERE and result.scene is None
    assert result.model.notes == (TEST_NOTE,) and "CC BY-NC 4.0" in result.attribution
    assert from_json(RankResult, json.loads(json.dumps(to_json(result)))) == result


def test_how_far_from_the_point_each_was_taken(gair, gallery) -> None:
    result = gair.rank(gallery, point=HERE)
    known = {photo.path: photo for photo in result.photos if photo.distance_m is not None}
    assert set(known) == {str(gallery / name) for name in PLACED}
    for name, place in PLACED.items():
        photo = known[str(gallery / name)]
        assert (photo.lon, photo.lat) == pytest.approx(place, abs=1e-7)
        assert photo.distance_m == pytest.approx(metres_between(HERE, np.array([place]))[0])
    assert known[str(gallery / "a.jpg")].distance_m == pytest.approx(68.6, abs=0.1)


def test_photos_by_similarity_to_what_a_scene_shows(gair, gallery) -> None:
    values = numbers(480, 480)
    path = gair.scene(values)
    row, col = 241, 239  # inside the middle window alone
    point = (400_000 + 10 * (col + 0.5), 5_800_000 - 10 * (row + 0.5))
    scene = SceneRequest(path, sensor="sentinel2-l2a", area=Area(bounds=(0, 0, 1, 1)))
    result = gair.rank(gallery, point=point, scene=scene)
    at = [np.array([(value - 144 + 0.5) / 192]) for value in (col, row)]
    query = gair.window(values[:, 144:336, 144:336], *at)[0, 0]
    found = {photo.path: photo.score for photo in result.photos}
    assert found == pytest.approx(expected(gair, gallery, query), abs=2e-3)
    (lon,), (lat,) = warp("EPSG:32633", "EPSG:4326", [point[0]], [point[1]])
    assert (result.lon, result.lat) == pytest.approx((lon, lat))
    assert [band.name for band in result.scene.bands][:2] == ["B02", "B03"]
    stores = cabinet.listing(gair.stores).stores
    assert [store.kind for store in stores] == ["photos"]  # none for each click
    # the same, exactly, from the store of the scene, and given in degrees
    gair.ask(gair.request(path, photos=(str(gallery / "a.jpg"),)))
    again = gair.rank(gallery, point=(lon, lat), point_crs="EPSG:4326", scene=scene)
    assert [photo.score for photo in again.photos] == [photo.score for photo in result.photos]
    finer = gair.rank(gallery, point=point, scene=scene, detail=2)
    assert [photo.score for photo in finer.photos] != [photo.score for photo in result.photos]


def test_the_score_is_the_heatmaps_value(gair, gallery) -> None:
    path = gair.scene(numbers(300, 300))
    photo = str(gallery / "a.jpg")
    _, heat = gair.ask(gair.request(path, photos=(photo,), spacing=10.0))
    scene = SceneRequest(path, sensor="sentinel2-l2a")
    for row, col in ((0, 0), (150, 77), (299, 299)):
        point = (400_000 + 10 * (col + 0.5), 5_800_000 - 10 * (row + 0.5))
        result = gair.rank(gallery, point=point, scene=scene)
        (score,) = (found.score for found in result.photos if found.path == photo)
        assert score == pytest.approx(heat[row, col], abs=1e-3)


def test_only_the_most_similar(gair, gallery) -> None:
    every, few = gair.rank(gallery), gair.rank(gallery, most=2)
    assert few.photos == every.photos[:2] and few.compared == 9


def test_a_scene_without_a_place_on_earth(gair, gallery) -> None:
    path = gair.scene(numbers(60, 60), transform=None)
    scene = SceneRequest(path, sensor="sentinel2-l2a")
    result = gair.rank(gallery, point=(20.5, -30.5), scene=scene)
    assert result.lon is None and len(result.photos) == 9
    assert all(photo.distance_m is None for photo in result.photos)
    assert any("no place on Earth" in note for note in result.notes)


def test_questions_that_make_no_sense(gair, gallery, looks) -> None:
    values = numbers(200, 200)
    values[:, 100:] = 0
    scene = SceneRequest(gair.scene(values, nodata=0), sensor="sentinel2-l2a")
    three = SceneRequest(gair.scene(numbers(60, 60)[:3], "3.tif", BANDS[:3]))
    empty = gair.folder / "empty"
    empty.mkdir()
    for changes, error, says in (
        ({"point": (0.0, 95.0)}, AreaError, "nowhere on Earth"),
        ({"point": (4e5, 45.0)}, AreaError, "nowhere on Earth"),  # metres
        ({"point": (1e308, 45.0)}, AreaError, "nowhere on Earth"),
        ({"point_crs": "IAU_2015:30100"}, AreaError, "no way to longitude and latitude"),  # Moon
        ({"point": (float("nan"), 0.0)}, UsageError, "two numbers"),
        ({"point_crs": "EPSG:0"}, AreaError, "unknown"),
        ({"point": (400_005, 5_799_995), "scene": three}, WavelengthError, "ten Sentinel-2 bands"),
        ({"point": (399_000, 5_799_995), "scene": scene}, AreaError, "outside the scene"),
        ({"point": (400_005, 5_798_105), "scene": scene}, AreaError, "no data at the point"),
        ({"most": -1}, UsageError, "At least one"),
        ({"detail": 3}, UsageError, "Detail"),
    ):
        with pytest.raises(error, match=says) as caught:
            gair.rank(gallery, **changes)
        assert "\n" not in str(caught.value)
    for folder, says in (
        (gair.folder / "absent", "There is no folder"),
        (empty, "holds no photos"),
        ("", "No folder"),
    ):
        with pytest.raises((PhotoError, UsageError), match=says):
            gair.rank(folder)
    chosen, gair.chosen = gair.chosen, ModelRequest("gair", str(gair.folder / "absent.pth"))
    with pytest.raises(PhotoError, match="holds no photos"):  # said before anything is loaded
        gair.rank(empty)
    gair.chosen = chosen
    (empty / "a.jpg").write_text("no")
    (empty / "b.heic").write_text("no")
    with pytest.raises(PhotoError, match=r"None of the files .* a\.jpg is no picture"):
        gair.rank(empty)
    with pytest.raises(UsageError, match="choose gair"):
        Questions.rank(_with_model(gair, ModelRequest("starter")), gallery)
    assert not looks


def _with_model(gair: Questions, model: ModelRequest) -> Questions:
    gair.chosen = model
    return gair


# --- encoded once ----------------------------------------------------------------------------


def test_photos_are_encoded_once(gair, gallery, looks) -> None:
    first = gair.rank(gallery)
    count = sum(looks)
    again = gair.rank(gallery, point=(0.0, 10.0))
    assert (first.encoded, again.encoded) == (10, 0) and sum(looks) == count
    assert again.store == first.store and first.store.kind == "photos"
    assert (first.store.rows, first.store.scene) == (10, os.path.realpath(gallery))
    assert {photo.path for photo in again.photos} == {photo.path for photo in first.photos}
    assert first.unusable == again.unusable


def test_what_has_changed_is_encoded_again_and_what_is_gone_is_left_out(gair, gallery) -> None:
    before = {photo.path: photo.score for photo in gair.rank(gallery).photos}
    gair.photo("my photos/3.png", seed=77)
    gair.photo("my photos/new.png", seed=78)
    (gallery / "4.png").unlink()
    shutil.move(gallery / "deep" / "down" / "c.jpg", gallery / "c.jpg")
    result = gair.rank(gallery)
    assert result.encoded == 3
    after = {photo.path: photo.score for photo in result.photos}
    assert str(gallery / "4.png") not in after and str(gallery / "new.png") in after
    assert after[str(gallery / "c.jpg")] == pytest.approx(
        before[str(gallery / "deep" / "down" / "c.jpg")], abs=1e-4
    )
    assert abs(after[str(gallery / "3.png")] - before[str(gallery / "3.png")]) > 1e-3
    (store,) = cabinet.listing(gair.stores).stores  # in place of the one before
    assert store.rows == 10
    assert gair.rank(gallery).encoded == 0


def test_another_checkpoint_or_folder_has_a_store_of_its_own(gair, gallery) -> None:
    gair.rank(gallery)
    other = write_test_checkpoint(
        gair.folder / "other.safetensors", dataclasses.replace(SMALL, mlp_width=64)
    )
    _with_model(gair, dataclasses.replace(gair.chosen, weights=str(other)))
    assert gair.rank(gallery).encoded == 10
    assert gair.rank(gallery / "deep").encoded == 1
    assert len(cabinet.listing(gair.stores).stores) == 3


def test_a_cancelled_run_keeps_what_it_has_done(gair, gallery) -> None:
    with pytest.raises(Cancelled):
        gair.rank(gallery, job=CancelAt("Encoding photos", times=6))
    (store,) = cabinet.listing(gair.stores).stores
    assert store.rows == 6
    result = gair.rank(gallery)
    assert result.encoded == 4 and result.compared == 9
    scores = expected(gair, gallery, location(gair, *HERE))
    found = {photo.path: photo.score for photo in result.photos}
    assert found == pytest.approx(scores, abs=1e-3)


def test_a_cancel_before_the_first_photo_leaves_nothing(gair, gallery) -> None:
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        gair.rank(gallery, job=job)
    assert not gair.stores.exists()


def test_a_damaged_store_is_made_again(gair, gallery) -> None:
    first = gair.rank(gallery)
    (Path(first.store.path) / "vectors").write_bytes(b"cut")
    second = gair.rank(gallery)
    assert second.encoded == 10 and second.photos == first.photos
    manifest = Path(second.store.path) / "manifest.json"
    manifest.write_text(manifest.read_text()[:50])
    assert gair.rank(gallery).photos == first.photos


def test_a_store_that_another_process_removes_meanwhile(gair, gallery, monkeypatch) -> None:
    first = gair.rank(gallery)
    looked, is_dir = [], Path.is_dir

    def look_and_lose(path: Path) -> bool:
        found = is_dir(path)
        if path == Path(first.store.path) and not looked:
            looked.append(path)
            shutil.rmtree(path)
        return found

    monkeypatch.setattr(Path, "is_dir", look_and_lose)
    second = gair.rank(gallery)
    assert looked and second.encoded == 10 and second.photos == first.photos


def test_a_full_disk_does_not_lose_the_answer(gair, gallery, monkeypatch) -> None:
    full = shutil.disk_usage(gair.folder)._replace(free=1_000)
    monkeypatch.setattr("geolangbind_qgis.engine.store.container.shutil.disk_usage", lambda _: full)
    result = gair.rank(gallery)
    assert len(result.photos) == 9 and result.store is None
    (note,) = result.notes
    assert "will be encoded again" in note and "is full" in note


# --- where photos were taken -------------------------------------------------------------------


def test_photos_with_their_places(gallery) -> None:
    alone = str(gallery / "a.jpg")
    result = describe_photos(PhotosRequest((str(gallery), alone)), Job())
    names = [str(Path(photo.path).relative_to(gallery)) for photo in result.photos]
    assert names == ["0.png", "1.png", "2.png", "3.png", "4.png", "5.png", "a.jpg", "b.jpg",
                     "broken.jpg", "deep/down/c.jpg"]  # fmt: skip
    found = dict(zip(names, result.photos, strict=True))
    for name, place in PLACED.items():
        assert (found[name].lon, found[name].lat) == pytest.approx(place, abs=1e-7)
        assert found[name].usable and not found[name].problem
    assert found["0.png"].lon is None and "no GPS position" in found["0.png"].problem
    assert found["0.png"].usable and not found["broken.jpg"].usable
    assert result.placed == 3
    assert result.notes == (
        "6 of 10 photos state no GPS position.",
        "1 of 10 files cannot be read as photos.",
    )


def test_many_photos_with_progress_and_cancel(gair, monkeypatch) -> None:
    folder = gair.folder / "many"
    folder.mkdir()
    one = gair.photo("one.jpg", exif=exif_gps(1.0, 2.0))
    for number in range(5000):
        os.link(one, folder / f"{number:05}.jpg")
    said: list[str] = []
    job = Job(lambda share, message, rest: said.append(message))
    result = describe_photos(PhotosRequest((str(folder),)), job)
    assert result.placed == len(result.photos) == 5000
    assert said[-1] == "Reading photos: 5,000 of 5,000" and len(said) >= 100
    with pytest.raises(Cancelled):
        describe_photos(PhotosRequest((str(folder),)), CancelAt("Reading photos: 100 "))
    monkeypatch.setattr(photo_files, "_MOST", 4999)
    with pytest.raises(PhotoError, match="more than 4,999 photos"):
        describe_photos(PhotosRequest((str(folder),)), Job())


def test_no_photos_at_all(tmp_path) -> None:
    for paths, says in (
        ((), "No photo was given"),
        ((str(tmp_path),), "holds no photos"),
    ):
        with pytest.raises(PhotoError, match=says):
            describe_photos(PhotosRequest(paths), Job())
    (only,) = describe_photos(PhotosRequest((str(tmp_path / "absent.jpg"),)), Job()).photos
    assert not only.usable and "There is no photo" in only.problem
