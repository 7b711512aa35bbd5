# SPDX-License-Identifier: GPL-2.0-or-later
"""``locations`` on the command line, run as a person runs it, and through the service."""

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
from geolangbind_qgis.engine.location_arguments import locations_request
from geolangbind_qgis.engine.methods import METHODS
from geolangbind_qgis.protocol import (
    LocationPointsRequest,
    LocationsRequest,
    ModelRequest,
    from_json,
    to_json,
)
from tests.fakes.gair import TEST_NOTE, write_test_checkpoint
from tests.unit.test_cli import LAUNCHER, run

WHERE = ("--extent", "-122.5,37.5,-121.5,38.5", "--spacing", "0.05")


@pytest.fixture(scope="module")
def weights(tmp_path_factory):
    return write_test_checkpoint(tmp_path_factory.mktemp("gewichte ü") / "gair test.safetensors")


def request(*given):
    return locations_request(arguments.parse(["locations", "-o", "out.tif", *given]))


# --- the whole way ----------------------------------------------------------------


def test_colors_from_saved_components(weights, tmp_path):
    saved = tmp_path / "Komponenten.json"
    for name, option in (("a.tif", "--save-components"), ("b.tif", "--components")):
        done = run("locations", "--kind", "pca", *WHERE, "-o", tmp_path / name, option, saved,
                   "--weights", weights, "--device", "cpu")  # fmt: skip
        assert done.returncode == 0, done.stderr
        assert done.stdout.count("\n") == 1
        result = json.loads(done.stdout)
        assert (result["width"], result["height"], result["pixels"]) == (20, 20, 400)
        assert result["model"]["notes"] == [TEST_NOTE]
        assert "%" in done.stderr and "Traceback" not in done.stderr
    with rasterio.open(tmp_path / "a.tif") as first, rasterio.open(tmp_path / "b.tif") as second:
        assert first.count == 3 and first.crs.to_epsg() == 4326
        assert np.array_equal(first.read(), second.read())


def test_similarity_to_a_point_in_the_west(weights, tmp_path):
    done = run("locations", "--kind", "similarity", *WHERE, "--point", "-122.0,38.0",
               "-o", tmp_path / "s.tif", "--weights", weights, "--quiet", "--json")  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    result = json.loads(done.stdout)
    assert len(result["percentiles"]) == 101
    assert sum(result["histogram"]["counts"]) == 400


def test_regions_over_the_antimeridian(weights, tmp_path):
    done = run("locations", "--kind", "regions", "--regions", "3", "--extent", "175,-20,-175,-10",
               "--spacing", "0.5", "-o", tmp_path / "r.tif", "--weights", weights)  # fmt: skip
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    assert [area["name"] for area in result["areas"]] == ["Region 1", "Region 2", "Region 3"]
    assert result["transform"][2] == 175.0 and result["width"] == 20


def test_the_embedding_like_a_raster_and_at_points(weights, tmp_path):
    like = tmp_path / "like.tif"
    done = run("locations", "--kind", "regions", *WHERE, "-o", like, "--weights", weights)
    assert done.returncode == 0, done.stderr
    done = run("locations", "--kind", "embedding", "--like", like, "--spacing", "0.1",
               "-o", tmp_path / "e.tif", "--weights", weights)  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert (json.loads(done.stdout)["bands"], json.loads(done.stdout)["width"]) == (48, 10)
    points = tmp_path / "points.csv"
    points.write_text("id,x,y\n1,8.5,47.4\n2,-70,-90\n", "utf-8")
    done = run("locations", "--kind", "embedding", "--points", points, "-o", tmp_path / "out.csv",
               "--weights", weights)  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["points"] == 2
    assert (tmp_path / "out.csv").read_text("utf-8").startswith("id,x,y,emb_000,emb_001")


def test_the_service_makes_layers_too(weights, tmp_path):
    given = LocationsRequest("pca", str(tmp_path / "a.tif"), (0.0, 0.0, 1.0, 1.0), spacing=0.1,
                             model=ModelRequest("gair", str(weights)))  # fmt: skip
    points = tmp_path / "p.csv"
    points.write_text("x,y\n1,2\n", "utf-8")
    sampled = LocationPointsRequest(str(points), str(tmp_path / "q.csv"), model=given.model)
    lines = [
        {"id": "1", "method": "locations", "params": to_json(given)},
        {"id": "2", "method": "location_points", "params": to_json(sampled)},
    ]
    process = subprocess.Popen(
        [sys.executable, "-I", str(LAUNCHER), "serve"], stdin=subprocess.PIPE,
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding="utf-8",
    )  # fmt: skip
    results = {}
    with process:
        for line in lines:
            process.stdin.write(json.dumps(line) + "\n")
        process.stdin.flush()
        while len(results) < 2:
            event = json.loads(process.stdout.readline())
            assert event["event"] != "failed", event
            if event["event"] == "result":
                results[event["id"]] = event["result"]
        process.stdin.write('{"method": "shutdown"}\n')
    assert results["1"]["pixels"] == 100 and results["2"]["channels"] == 48


# --- failures ---------------------------------------------------------------------


def test_without_a_checkpoint_one_line_says_what_to_download(tmp_path):
    nowhere = {"HF_HOME": str(tmp_path / "hf"), "HF_HUB_CACHE": str(tmp_path / "hf")}
    done = run(
        "locations", "--kind", "pca", *WHERE, "-o", tmp_path / "a.tif", "--quiet", env=nowhere
    )
    assert done.returncode == 1 and done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "models fetch gair --accept-licence" in done.stderr and "CC BY-NC" in done.stderr
    assert [path.name for path in tmp_path.iterdir() if path.suffix] == []


@pytest.mark.parametrize(
    ("given", "status", "says"),
    [
        (["--kind", "pca"], 2, "--output"),
        (["--kind", "map", "-o", "a.tif"], 2, "invalid choice"),
        (["--kind", "pca", "-o", "a.tif"], 2, "either an extent or a raster"),
        (["--kind", "pca", "-o", "a.tif", "--extent", "1,2,3"], 2, "XMIN,YMIN,XMAX,YMAX"),
        (["--kind", "pca", "-o", "a.tif", "--extent", "0,0,1,1"], 2, "No spacing"),
        (["--kind", "pca", "-o", "a.tif", *WHERE, "--prefix", "a"], 2, "--points"),
        (["--kind", "pca", "-o", "a.tif", *WHERE, "--regions", "3"], 2, "leave it out"),
        (["--kind", "pca", "-o", "a.tif", "--points", "a.csv"], 2, "--kind embedding"),
        (["--kind", "embedding", "-o", "a.csv", "--points", "a.csv", *WHERE], 2, "--extent"),
        (
            ["--kind", "regions", "-o", "a.tif", *WHERE, "--regions", "3", "--components", "c"],
            2,
            "leave --regions out",
        ),
        (["--kind", "pca", "-o", "a.tif", "--extent", "0,0,0,1", "--spacing", "1"], 1, "no width"),
        (
            ["--kind", "pca", "-o", "a.tif", "--extent=-200,0,200,1", "--spacing", "1"],
            1,
            "larger than the world",
        ),
    ],
)
def test_bad_input_is_one_line(given, status, says, tmp_path):
    done = run("locations", *given, "--quiet", cwd=tmp_path)
    assert done.returncode == status, done.stderr
    assert says in done.stderr and "Traceback" not in done.stderr
    assert done.stdout == "" and list(tmp_path.iterdir()) == []


def test_an_interrupt_cancels_and_leaves_nothing(weights, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    process = subprocess.Popen(
        [sys.executable, "-I", str(LAUNCHER), "locations", "--kind", "embedding", "--extent",
         "0,0,40,40", "--spacing", "0.01", "-o", str(out / "e.tif"), "--weights", str(weights)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8",
        env={**os.environ, "OMP_NUM_THREADS": "1"},
    )  # fmt: skip
    with process:
        while " left" not in process.stderr.readline():
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
        stdout, stderr = process.communicate(timeout=60)
    assert (process.returncode, stdout) == (130, "")
    assert stderr.endswith("cancelled\n")
    assert list(out.iterdir()) == []


# --- arguments --------------------------------------------------------------------


def test_options_reach_the_request():
    made = request(
        "--kind", "similarity", "--extent", "-5e5,-4e5,5e5,4e5", "--extent-crs", "EPSG:3035",
        "--spacing", "1e3", "--point", "-3.7,40.4", "--point-crs", "EPSG:4326", "--device", "cpu",
    )  # fmt: skip
    assert made == LocationsRequest(
        "similarity", "out.tif", (-5e5, -4e5, 5e5, 4e5), "EPSG:3035", spacing=1000.0,
        point=(-3.7, 40.4), point_crs="EPSG:4326", model=ModelRequest("gair", device="cpu"),
    )  # fmt: skip
    assert from_json(LocationsRequest, json.loads(json.dumps(to_json(made)))) == made
    made = request("--kind", "pca", "--like", "a.tif", "--type", "float32", "--components", "c")
    assert (made.like, made.dtype, made.components, made.regions) == ("a.tif", "float32", "c", 8)
    made = request("--kind", "embedding", "--points", "a.csv", "--x-field", "E", "--prefix", "g")
    assert (made.points, made.x_field, made.prefix, made.model.name) == ("a.csv", "E", "g", "gair")
    assert from_json(LocationPointsRequest, to_json(made)) == made
    with pytest.raises(UsageError, match="--type is for a layer"):
        request("--kind", "embedding", "--points", "a.csv", "--type", "float32")


def test_requests_of_the_service_are_those_of_the_protocol():
    assert METHODS["locations"].request is LocationsRequest
    assert METHODS["location_points"].request is LocationPointsRequest
