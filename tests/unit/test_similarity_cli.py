# SPDX-License-Identifier: GPL-2.0-or-later
"""``embed``, ``similarity`` and ``store`` as a person runs them."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys

import numpy as np
import pytest
import rasterio

from geolangbind_qgis.engine import arguments
from geolangbind_qgis.engine.errors import UsageError
from geolangbind_qgis.engine.similarity_arguments import similarity_request, stores_request
from geolangbind_qgis.protocol import Area, ClearStoresRequest, StoresRequest

from .test_cli import LAUNCHER, run, write_scene

WAVES = ("--wavelengths", "490nm,560nm,665nm,842nm")


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    return write_scene(tmp_path_factory.mktemp("scènes & 東京") / "a scene.tif")


@pytest.fixture(scope="module")
def stores(tmp_path_factory):
    return tmp_path_factory.mktemp("stores")


def result(done):
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("\n") == 1 and "Traceback" not in done.stderr
    return json.loads(done.stdout)


def test_encode_ask_list_clear(scene, tmp_path):
    """One after the other, in processes of their own."""
    stores = tmp_path / "stores"
    common = (*WAVES, "--stores", stores, "--device", "cpu")
    encoded = result(run("embed", scene, *common))
    assert encoded["encoded"] and encoded["store"]["whole"]
    assert encoded["model"]["name"] == "starter"
    heat = tmp_path / "Karte ü.tif"
    answer = result(
        run("similarity", scene, "--text", "water", "--not-text", "forest", "--point",
            "400480,5799600", "--not-point", "400200, 5799900", "-o", heat, *common)
    )  # fmt: skip
    assert not answer["encoded"]
    assert [point["positive"] for point in answer["points"]] == [True, False]
    assert len(answer["percentiles"]) == 101 and len(answer["histogram"]["counts"]) == 64
    assert len(answer["points"][0]["spectrum"]) == 4
    with rasterio.open(heat) as file:
        assert file.shape == (96, 96) and file.dtypes == ("float32",)
        assert file.read(1)[40, 48] == pytest.approx(answer["points"][0]["value"], abs=1e-6)
    (listed,) = result(run("store", "list", "--stores", stores))["stores"]
    assert listed == answer["store"] and listed["size_bytes"] > 0
    cleared = result(run("store", "clear", listed["name"], "--stores", stores))
    assert cleared["cleared"] == [listed["name"]]
    assert cleared["freed_bytes"] == listed["size_bytes"]
    assert list(stores.iterdir()) == []


def test_stores_go_to_the_users_cache_folder(scene, tmp_path):
    done = run("embed", scene, *WAVES, env={"XDG_CACHE_HOME": str(tmp_path)})
    folder = tmp_path / "geolangbind" / "stores"
    assert result(done)["store"]["path"].startswith(str(folder))
    env = {"XDG_CACHE_HOME": str(tmp_path)}
    assert len(result(run("store", "list", env=env))["stores"]) == 1
    assert len(result(run("store", "clear", "--all", env=env))["cleared"]) == 1


@pytest.mark.parametrize(
    ("given", "says", "kind"),
    [
        (("--point", "0,0"), "lies outside the scene", "AreaError"),
        (("--text", " "), "phrase is empty", "PromptError"),
        (("--text", "a", "--detail", "1", "--weights", "none.safetensors"), "none", "Checkpoint"),
    ],
)
def test_a_failure_is_one_line_and_status_1(scene, stores, tmp_path, given, says, kind):
    heat = tmp_path / "heat.tif"
    done = run("similarity", scene, *given, *WAVES, "-o", heat, "--stores", stores, "--json")
    assert done.returncode == 1
    assert says in done.stderr.splitlines()[-1]
    assert kind in json.loads(done.stdout)["failed"]["kind"]
    assert not heat.exists()


@pytest.mark.parametrize(
    ("given", "says"),
    [
        (("similarity", "a.tif", "--text", "x"), "--output"),
        (("similarity", "a.tif", "-o", "b.tif"), "at least one place or phrase"),
        (("similarity", "a.tif", "-o", "b.tif", "--point", "5"), "write X,Y"),
        (("similarity", "a.tif", "-o", "b.tif", "--point", "5,b"), "'b' is no number"),
        (("similarity", "a.tif", "-o", "b.tif", "--text", "x", "--point-crs", "EPSG:4326"),
         "give --point too"),
        (("embed",), "SCENE"),
        (("store",), "verb"),
        (("store", "clear"), "one of the two"),
        (("store", "clear", "name", "--all"), "one of the two"),
    ],
)  # fmt: skip
def test_wrong_usage_is_status_2(given, says, tmp_path):
    done = run(*given, env={"XDG_CACHE_HOME": str(tmp_path)})
    assert done.returncode == 2
    assert says in done.stderr and "Traceback" not in done.stderr
    assert done.stdout == ""


def test_an_unknown_store_is_named(tmp_path):
    done = run("store", "clear", "abc", "--stores", tmp_path)
    assert done.returncode == 1
    assert "There is no store 'abc'" in done.stderr and done.stderr.count("\n") == 1


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupt_leaves_neither_store_nor_map(tmp_path, number):
    path = write_scene(tmp_path / "big.tif", size=3000)
    stores, out = tmp_path / "stores", tmp_path / "out"
    out.mkdir()
    process = subprocess.Popen(
        [sys.executable, "-I", str(LAUNCHER), "similarity", str(path), "--text", "water", *WAVES,
         "-o", str(out / "h.tif"), "--stores", str(stores), "--detail", "4"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8",
        env={**os.environ, "OMP_NUM_THREADS": "1"},
    )  # fmt: skip
    with process:
        while "Encoding" not in process.stderr.readline():
            assert process.poll() is None
        process.send_signal(number)
        stdout, stderr = process.communicate(timeout=60)
    assert (process.returncode, stdout) == (130, ""), stderr
    assert stderr.endswith("cancelled\n")
    assert list(out.iterdir()) == [] and list(stores.iterdir()) == []


def test_options_reach_the_request():
    options = arguments.parse(
        ["similarity", "scene.tif", "-o", "h.tif", "--point", "-122.5,38", "--point=1,2",
         "--not-point", "-3,-4", "--point-crs", "EPSG:4326", "--text", "a b", "--not-text", "c",
         "--template", "a photo of {}", "--detail", "2", "--stores", "folder", "--extent",
         "-1,0,1,2", "--bands", "1-3", "--sensor", "s2", "--model", "m", "--offline"]
    )  # fmt: skip
    request = similarity_request(options)
    assert request.points == ((-122.5, 38.0), (1.0, 2.0)) and request.not_points == ((-3.0, -4.0),)
    assert (request.points_crs, request.texts, request.not_texts) == ("EPSG:4326", ("a b",), ("c",))
    assert (request.templates, request.detail, request.stores) == (("a photo of {}",), 2, "folder")
    assert request.scene.area == Area("", (-1.0, 0.0, 1.0, 2.0))
    assert (request.scene.sensor, request.model.name, request.model.offline) == ("s2", "m", True)
    assert request.output == "h.tif" and not request.live
    assert stores_request(arguments.parse(["store", "list"])) == StoresRequest("")
    clear = arguments.parse(["store", "clear", "a", "b", "--stores", "f"])
    assert stores_request(clear) == ClearStoresRequest(("a", "b"), False, "f")
    with pytest.raises(UsageError, match="--extent"):
        similarity_request(
            arguments.parse(["similarity", "s.tif", "-o", "h.tif", "--extent-crs", "EPSG:4326"])
        )


def test_a_part_of_the_scene(scene, stores, tmp_path):
    heat = tmp_path / "heat.tif"
    done = run("similarity", scene, "--text", "water", *WAVES, "-o", heat, "--stores", stores,
               "--extent", "400100,5799500,400500,5799800")  # fmt: skip
    assert not result(done)["store"]["whole"]
    with rasterio.open(heat) as file:
        assert file.bounds == (400_100, 5_799_500, 400_500, 5_799_800)
        assert np.isfinite(file.read(1)).all()
