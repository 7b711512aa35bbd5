# SPDX-License-Identifier: GPL-2.0-or-later
"""``similarity --photo``, ``rank`` and ``photos`` as a person runs them, and as the plugin does."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
from fakes.gair import TEST_NOTE, write_test_checkpoint
from PIL import Image
from rasterio.transform import from_origin

from geolangbind_qgis.engine import arguments
from geolangbind_qgis.engine.errors import UsageError
from geolangbind_qgis.engine.methods import METHODS
from geolangbind_qgis.engine.photo_arguments import photos_request, rank_request
from geolangbind_qgis.engine.similarity_arguments import similarity_request
from geolangbind_qgis.protocol import (
    METHODS as PROTOCOL,
)
from geolangbind_qgis.protocol import (
    Area,
    ClearStoresRequest,
    ClearStoresResult,
    ModelRequest,
    PhotosRequest,
    PhotosResult,
    RankRequest,
    RankResult,
    SceneRequest,
    SimilarityRequest,
    SimilarityResult,
)

from .tasks.gair_questions import BANDS, exif_gps, numbers
from .test_cli import run
from .test_similarity_service import engine  # noqa: F401 (a fixture)

# ruff: noqa: F811 -- fixtures
LON, LAT = 13.533, 52.337


@pytest.fixture(scope="module")
def here(tmp_path_factory):
    """A folder with a scene, a checkpoint and photos; its name is not plain."""
    folder = tmp_path_factory.mktemp("fotos & 写真")
    (folder / "gallery" / "day 2").mkdir(parents=True)
    for number, name in enumerate(("gallery/a.jpg", "gallery/day 2/b.jpg", "gallery/ü.png")):
        rgb = np.random.default_rng(number).integers(0, 255, (60, 90, 3), np.uint8)
        place = {"exif": exif_gps(LON, LAT)} if number == 0 else {}
        Image.fromarray(rgb).save(folder / name, **place)
    write_test_checkpoint(folder / "test.safetensors")
    profile = {"driver": "GTiff", "dtype": "uint16", "count": 10, "width": 300, "height": 280}
    place = {"crs": "EPSG:32633", "transform": from_origin(399_000, 5_800_000, 10, 10)}
    with rasterio.open(folder / "scene.tif", "w", **profile, **place) as file:
        file.write(numbers(280, 300))
        for index, band in enumerate(BANDS, 1):
            file.set_band_description(index, band)
    return folder


def result(done):
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("\n") == 1 and "Traceback" not in done.stderr
    return json.loads(done.stdout)


def test_ask_rank_and_list(here, tmp_path):
    """One after the other, in processes of their own."""
    model = ("--weights", here / "test.safetensors", "--device", "cpu", "--stores", tmp_path)
    read = ("--sensor", "sentinel2-l2a")
    photo, heat = here / "gallery" / "a.jpg", tmp_path / "Karte ü.tif"
    answer = result(
        run("similarity", here / "scene.tif", "--photo", photo, "--photo",
            here / "gallery" / "ü.png", "--spacing", "40", "-o", heat, *read, *model)
    )  # fmt: skip
    assert answer["encoded"] and answer["model"]["name"] == "gair"
    assert answer["model"]["notes"] == [TEST_NOTE] and "CC BY-NC" in answer["attribution"]
    assert [shown["path"] for shown in answer["photos"]] == [
        str(photo),
        str(here / "gallery" / "ü.png"),
    ]
    assert answer["photos"][0]["value"] is not None
    with rasterio.open(heat) as file:
        assert file.shape == (70, 75) and file.res == (40.0, 40.0)
    place = ("--point", f"{LON},{LAT}", "--point-crs", "EPSG:4326")
    ranked = result(
        run("rank", here / "gallery", *place, "--scene", here / "scene.tif", *read, *model)
    )
    assert (ranked["compared"], ranked["encoded"]) == (3, 3) and ranked["scene"]["bands"]
    (near,) = (found for found in ranked["photos"] if found["path"] == str(photo))
    assert near["distance_m"] == pytest.approx(0.0, abs=0.01)
    listed = result(run("photos", here / "gallery"))
    assert listed["placed"] == 1 and len(listed["photos"]) == 3
    kinds = [
        store["kind"] for store in result(run("store", "list", "--stores", tmp_path))["stores"]
    ]
    assert sorted(kinds) == ["localized", "photos"]


@pytest.mark.parametrize(
    ("given", "says", "status"),
    [
        (("similarity", "a.tif", "--photo", "b.jpg", "--model", "starter", "-o", "c.tif"),
         "choose gair", 2),
        (("similarity", "a.tif", "--photo", "b.jpg", "-o", "c.tif"), "does not exist", 1),
        (("rank", "absent", "--point", "1,2", "--sensor", "x"), "give --scene too", 2),
        (("photos", "."), "holds no photos", 1),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_one_line(given, says, status, tmp_path):
    done = run(*given, cwd=tmp_path)
    assert done.returncode == status and says in done.stderr and "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("given", [("rank", "a"), ("rank", "a", "--point", "1"), ("photos",)])
def test_wrong_usage(given):
    with pytest.raises(SystemExit) as caught:
        arguments.parse(given)
    assert caught.value.code == 2


def parsed(make, *given):
    return make(arguments.parse(given))


def test_options_make_requests():
    made = parsed(similarity_request, "similarity", "a.tif", "--photo", "b.jpg", "-o", "c.tif")
    assert (made.photos, made.model.name, made.spacing) == (("b.jpg",), "gair", None)
    plain = parsed(similarity_request, "similarity", "a.tif", "--text", "x", "-o", "c.tif")
    assert plain.model.name == "starter" and plain.photos == ()
    places = ("similarity", "a.tif", "--model", "gair", "--point", "-3,4", "-o", "c.tif")
    assert parsed(similarity_request, *places).model.name == "gair"
    made = parsed(rank_request, "rank", "photos", "--point", "-3.5,40", "--most", "5")
    assert made == RankRequest("photos", (-3.5, 40.0), model=ModelRequest("gair"), most=5)
    given = ("rank", "photos", "--point", "1,2", "--scene", "a.tif", "--offset", "-1000")
    assert parsed(rank_request, *given).scene == SceneRequest("a.tif", offset=-1000.0)
    made = parsed(photos_request, "photos", "a", "b.jpg")
    assert made == PhotosRequest(("a", "b.jpg"))
    with pytest.raises(UsageError, match="--bands says"):
        parsed(rank_request, "rank", "photos", "--point", "1,2", "--bands", "1,2")


def test_requests_of_the_service_are_those_of_the_protocol():
    for name in ("rank", "describe_photos", "similarity", "embed"):
        assert METHODS[name].request is PROTOCOL[name][0]
    assert (METHODS["rank"].lane, METHODS["describe_photos"].lane) == ("compare", "photos")


def test_the_plugin_asks(engine, here, tmp_path):
    """A real engine process: the Starter and GAIR in turn, each loaded once."""
    gair = ModelRequest("gair", str(here / "test.safetensors"), "cpu")
    scene = SceneRequest(str(here / "scene.tif"), sensor="sentinel2-l2a")
    photo, gallery = str(here / "gallery" / "a.jpg"), str(here / "gallery")
    output, stores = str(tmp_path / "heat.tif"), str(tmp_path / "stores")
    photos = SimilarityRequest(scene, output, photos=(photo,), model=gair, stores=stores, live=True)
    part = dataclasses.replace(scene, area=Area(bounds=(399_000, 5_799_500, 399_500, 5_800_000)))
    places = SimilarityRequest(part, output, ((399_105.0, 5_799_805.0),), stores=stores, live=True)
    ranking = RankRequest(gallery, (LON, LAT), "EPSG:4326", scene, gair, stores=stores)
    for first in (True, False):
        found = engine.ask("similarity", photos, SimilarityResult)
        assert found.encoded is first and found.model.notes == (TEST_NOTE,)
        near = engine.ask("similarity", places, SimilarityResult)
        assert near.encoded is first and near.model.name == "starter"
        ranked = engine.ask("rank", ranking, RankResult)
        assert (ranked.compared, ranked.encoded) == (3, 3 if first else 0)
    assert engine.ask("describe_photos", PhotosRequest((gallery,)), PhotosResult).placed == 1
    wrong = SimilarityRequest(scene, output, photos=(photo,))
    event = engine.end(engine.begin("similarity", wrong))
    assert (event["event"], event["kind"]) == ("failed", "UsageError")
    clear = ClearStoresRequest((), True, stores)
    assert len(engine.ask("clear_stores", clear, ClearStoresResult).cleared) == 3
    assert list(Path(stores).iterdir()) == []
