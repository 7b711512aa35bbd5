# SPDX-License-Identifier: GPL-2.0-or-later
"""Location embeddings as attributes of points, in CSV and GeoJSON."""

from __future__ import annotations

import csv
import dataclasses
import json
from pathlib import Path

import numpy as np
import pytest
import rasterio.warp
import torch

from geolangbind_qgis.engine.errors import (
    AreaError,
    Cancelled,
    GeoLangBindError,
    OutputError,
    SceneError,
    UsageError,
)
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.shelf import ModelShelf
from geolangbind_qgis.engine.tasks.gair import CREDIT
from geolangbind_qgis.engine.tasks.location_points import location_points
from geolangbind_qgis.protocol import LocationPointsRequest, LocationPointsResult, ModelRequest
from tests.fakes.gair import SMALL, write_test_checkpoint
from tests.unit.tasks.location_layers import CancelAt

PLACES = np.array([(8.5, 47.4), (-122.4, 37.8), (179.9999, -16.5), (-70.0, -90.0)])
SHELF = ModelShelf()


@pytest.fixture(scope="module")
def chosen(tmp_path_factory: pytest.TempPathFactory) -> ModelRequest:
    path = write_test_checkpoint(tmp_path_factory.mktemp("gair") / "gair.safetensors")
    return ModelRequest("gair", str(path), "cpu")


@pytest.fixture
def sample(tmp_path: Path, chosen: ModelRequest):
    """Return a function that samples at the points in a file of that name and content."""

    def run(
        name: str, content: str, job: Job | None = None, **options: object
    ) -> LocationPointsResult:
        (tmp_path / name).write_text(content, "utf-8")
        output = tmp_path / f"out{Path(name).suffix}"
        request = LocationPointsRequest(str(tmp_path / name), str(output), model=chosen)
        return location_points(dataclasses.replace(request, **options), job or Job(), SHELF)

    return run


@pytest.fixture
def direct(chosen: ModelRequest):
    """Return a function that says what the encoder itself makes of places (N, 2)."""

    def encode(places: np.ndarray) -> np.ndarray:
        model = SHELF.get(chosen, family="gair")
        return model.encode_location(torch.tensor(places, dtype=torch.float32)).numpy()

    return encode


def feature(place: object, **properties: object) -> dict[str, object]:
    geometry = None if place is None else {"type": "Point", "coordinates": place}
    return {"type": "Feature", "geometry": geometry, "properties": properties}


def collection(*features: dict[str, object], **others: object) -> str:
    return json.dumps({"type": "FeatureCollection", **others, "features": features})


def numbers(row: dict[str, object]) -> list[float]:
    return [float(row[f"emb_{number:03}"]) for number in range(SMALL.width)]


# --- what comes out ---------------------------------------------------------------


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_table_keeps_its_columns_and_gets_the_embedding(sample, direct, delimiter: str) -> None:
    lines = [["name", "Longitude", "LAT"]]
    lines += [
        [f'"nö {n}{delimiter}x"', repr(x), repr(y)] for n, (x, y) in enumerate(PLACES.tolist())
    ]
    result = sample("points.csv", "\n".join(delimiter.join(line) for line in lines) + "\n")
    assert (result.points, result.left_empty, result.channels) == (4, 0, SMALL.width)
    with Path(result.output).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=delimiter))
    assert [row["name"] for row in rows] == [f"nö {n}{delimiter}x" for n in range(4)]
    found = np.array([numbers(row) for row in rows])
    assert np.abs(found - direct(PLACES)).max() < 1e-5
    licence = Path(result.output + ".licence.txt").read_text("utf-8")
    assert CREDIT in licence and CREDIT in result.notes


def test_geojson_keeps_everything_and_gets_the_embedding(sample, direct) -> None:
    given = [feature(list(place), name=f"n{n}") for n, place in enumerate(PLACES.tolist())]
    given[0]["id"] = 7
    result = sample("points.geojson", collection(*given, name="my points"))
    made = json.loads(Path(result.output).read_text("utf-8"))
    assert made["name"] == "my points" and made["attribution"] == CREDIT
    assert [f["properties"]["name"] for f in made["features"]] == ["n0", "n1", "n2", "n3"]
    assert made["features"][0]["id"] == 7
    assert [f["geometry"] for f in made["features"]] == [f["geometry"] for f in given]
    found = np.array([numbers(f["properties"]) for f in made["features"]])
    assert np.abs(found - direct(PLACES)).max() < 1e-5


def test_points_in_any_crs(sample, direct) -> None:
    lon, lat = [8.5, 9.5], [47.4, 46.4]
    xs, ys = rasterio.warp.transform("EPSG:4326", "EPSG:32632", lon, lat)
    expected = direct(np.stack([lon, lat], axis=1))
    table = "x,y\n" + "".join(f"{x!r},{y!r}\n" for x, y in zip(xs, ys))
    result = sample("points.csv", table, points_crs="EPSG:32632")
    with Path(result.output).open(encoding="utf-8") as file:
        found = np.array([numbers(row) for row in csv.DictReader(file)])
    assert np.abs(found - expected).max() < 1e-3
    stated = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32632"}}
    features = [feature([x, y]) for x, y in zip(xs, ys)]
    result = sample("points.geojson", collection(*features, crs=stated))
    made = json.loads(Path(result.output).read_text("utf-8"))
    found = np.array([numbers(f["properties"]) for f in made["features"]])
    assert np.abs(found - expected).max() < 1e-3 and made["crs"] == stated


def test_points_nowhere_are_left_empty(sample) -> None:
    table = "id,x,y\n1,8.5,47.4\n2,,\n3,8.5,95\n4,inf,0\n5,abc,1\n6\n"
    result = sample("points.csv", table)
    assert (result.points, result.left_empty) == (6, 5)
    with Path(result.output).open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [row["id"] for row in rows] == list("123456")
    assert rows[0]["emb_000"] and all(row["emb_000"] == "" for row in rows[1:])
    given = [feature([8.5, 47.4, 400.0]), feature(None), feature([8.5, 95.0]), feature([])]
    result = sample("points.geojson", collection(*given))
    assert (result.points, result.left_empty) == (4, 3)
    made = json.loads(Path(result.output).read_text("utf-8"))["features"]
    assert [f["properties"]["emb_047"] is None for f in made] == [False, True, True, True]
    assert "3 points lie nowhere" in result.notes[-1]


def test_many_points_come_out_in_order_and_can_be_cancelled(sample, direct, tmp_path: Path) -> None:
    count = 10_000
    random = np.random.default_rng(0)
    places = np.round(random.uniform((-180, -90), (180, 90), (count, 2)), 6)
    table = "id,lon,lat\n" + "".join(f"{n},{x},{y}\n" for n, (x, y) in enumerate(places))
    shares: list[float] = []
    result = sample("points.csv", table, Job(lambda share, *_: shares.append(share)))
    assert shares == sorted(shares) and len(shares) >= 3  # blocks of 4,096 places
    with Path(result.output).open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [int(row["id"]) for row in rows] == list(range(count))
    found = np.array([numbers(row) for row in rows[::999]])
    assert np.abs(found - direct(places[::999])).max() < 1e-5
    before = {path.name: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    with pytest.raises(Cancelled):
        sample("points.csv", table, CancelAt(3))
    after = {path.name: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    assert {name for name in before if before[name] != after[name]} <= {"points.csv"}
    assert set(before) == set(after)


# --- bad input --------------------------------------------------------------------

LINE = {"type": "Feature", "properties": {}, "geometry": {"type": "LineString", "coordinates": []}}


@pytest.mark.parametrize(
    ("name", "content", "options", "kind", "says"),
    [
        ("p.csv", "name,value\na,1\n", {}, UsageError, "--x-field"),
        ("p.csv", "x,name\n1,a\n", {}, UsageError, "--y-field"),
        ("p.csv", "x,y\n1,2\n", {"x_field": "east"}, UsageError, "no column 'east'"),
        ("p.csv", "x,y\n", {}, SceneError, "no points"),
        ("p.csv", "x,y\n1e6,5e6\nb,2\n", {}, SceneError, "None of the 2 points lies on Earth"),
        ("p.csv", "", {}, UsageError, "no column"),
        ("p.csv", "x,y,emb_003\n1,2,3\n", {}, UsageError, "emb_003 already"),
        ("p.csv", "x,y\n1,2\n", {"prefix": " "}, UsageError, "prefix"),
        ("p.csv", "x,y\n1,2\n", {"points_crs": "EPSG:0"}, AreaError, "EPSG:0"),
        ("p.csv", "x,y\n1,2\n", {"output": ""}, UsageError, "No output"),
        ("p.csv", "x,y\n1,2\n", {"output": "/tmp/a.geojson"}, OutputError, "same format"),
        ("p.csv", "x,y\n1,2\n", {"output": "/none/a.csv"}, OutputError, "does not exist"),
        ("p.gpkg", "", {}, SceneError, "neither GeoJSON nor CSV"),
        ("p.geojson", "{}", {}, SceneError, "FeatureCollection"),
        ("p.geojson", "nothing", {}, SceneError, "cannot be read as GeoJSON"),
        ("p.geojson", collection(LINE), {}, SceneError, "holds a LineString"),
        ("p.geojson", collection(), {}, SceneError, "no features"),
        ("p.csv", "x,y\n1,2\n", {"model": ModelRequest("starter")}, UsageError, "choose gair"),
    ],
)
def test_bad_points_are_one_clear_line(
    sample,
    tmp_path: Path,
    name: str,
    content: str,
    options: dict[str, object],
    kind: type[GeoLangBindError],
    says: str,
) -> None:
    with pytest.raises(kind, match=says) as caught:
        sample(name, content, **options)
    assert "\n" not in str(caught.value)
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_the_points_themselves_are_not_overwritten(sample, tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="is a folder or the points"):
        sample("p.csv", "x,y\n1,2\n", output=str(tmp_path / "p.csv"))


def test_a_table_that_is_no_text(sample, tmp_path: Path) -> None:
    (tmp_path / "bad.csv").write_bytes(b"x,y\n1,2\n\xff\xfe,3\n" * 5000)
    with pytest.raises(SceneError, match="cannot be read as CSV"):
        sample("p.csv", "", points=str(tmp_path / "bad.csv"))
    with pytest.raises(SceneError, match="does not exist"):
        sample("p.csv", "", points=str(tmp_path / "none.csv"))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bad.csv", "p.csv"]
