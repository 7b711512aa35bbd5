# SPDX-License-Identifier: GPL-2.0-or-later
"""``qgis_process`` with photos: the assembled plugin, the engine, the labelled test checkpoint."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsVectorLayer

from tests.qgis.locations_helpers import write_test_weights
from tests.qgis.photo_helpers import write_photo, write_ten
from tests.system.test_qgis_process import call, environment, read  # noqa: F401 (a fixture)

# ruff: noqa: F811 -- fixtures
NAMES = ("classify", "similarity_text", "similarity_point", "similarity_photo", "rank_photos",
         "location_embeddings")  # fmt: skip


@pytest.fixture
def given(environment: Mapping[str, str], tmp_path: Path) -> dict[str, str]:
    """What both algorithms are given."""
    folder = tmp_path / "my scenes é"
    folder.mkdir()
    weights = tmp_path / "t.safetensors"
    (tmp_path / "stores").mkdir()
    return {
        "INPUT": str(write_ten(folder / "scene.tif")),
        "WEIGHTS": str(write_test_weights(environment["GEOLANGBIND_ENGINE_PYTHON"], weights)),
        "DEVICE": "cpu",
        "STORES": str(tmp_path / "stores"),
    }


def written(inputs: Mapping[str, str]) -> list[str]:
    return [f"--{name}={value}" for name, value in inputs.items()]


def test_a_photo_becomes_a_heatmap(
    environment: Mapping[str, str], given: dict[str, str], tmp_path: Path
) -> None:
    photo = write_photo(tmp_path / "photos é" / "a.jpg", place=(15.005, 52.346))
    output = tmp_path / "heat.tif"
    inputs = {**given, "PHOTO": str(photo), "SPACING": "40", "OUTPUT": str(output)}
    done = call(environment, "run", "geolangbind:similarity_photo", *written(inputs))
    assert done.returncode == 0, done.stdout + done.stderr
    heat = read(output)
    assert heat.shape == (24, 32) and np.isfinite(heat).all()
    assert f"OUTPUT:\t{output}" in done.stdout and "a.jpg was taken at 15.00500" in done.stdout
    assert "TEST checkpoint" in done.stdout + done.stderr and "CC BY-NC 4.0" in done.stdout


def test_photos_are_ranked_with_json_in_and_out(
    environment: Mapping[str, str], given: dict[str, str], tmp_path: Path
) -> None:
    for number in range(3):
        write_photo(tmp_path / "photos" / f"{number}.png", number)
    write_photo(tmp_path / "photos" / "a.jpg", 4, (15.005, 52.346))
    points, page = tmp_path / "ranked.gpkg", tmp_path / "ranked.html"
    inputs = {
        **given,
        "POINT": "500645,5799515 [EPSG:32633]",
        "FOLDER": str(tmp_path / "photos"),
        "OUTPUT": str(points),
        "SUMMARY": str(page),
    }
    done = call(
        environment, "run", "geolangbind:rank_photos", "-", text=json.dumps({"inputs": inputs})
    )
    assert done.returncode == 0, done.stdout + done.stderr
    results = json.loads(done.stdout[done.stdout.index("{") :])["results"]
    layer = QgsVectorLayer(str(points), "ranked", "ogr")
    found = [feature["path"] for feature in layer.getFeatures()]
    assert len(found) == results["COMPARED"] == 4 and found[0] == results["BEST"]
    assert "CC BY-NC" in " ".join(layer.metadata().licenses())
    assert "a.jpg" in page.read_text(encoding="utf-8")


def test_failures_are_one_line(
    environment: Mapping[str, str], given: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "empty").mkdir()
    output = tmp_path / "ranked.gpkg"
    inputs = {**given, "POINT": "500645,5799515", "OUTPUT": str(output)}
    for changed, says in (
        ({"FOLDER": str(tmp_path / "empty")}, "holds no photos"),
        ({"FOLDER": str(tmp_path), "DETAIL": "3"}, "“3” is no choice for Detail (DETAIL)"),
    ):
        done = call(environment, "run", "geolangbind:rank_photos", *written({**inputs, **changed}))
        said = done.stdout + done.stderr
        assert done.returncode == 1 and says in said and "Traceback" not in said
        assert not output.exists()


@pytest.mark.parametrize("name", NAMES)
def test_help_is_plain_text_and_complete(environment: Mapping[str, str], name: str) -> None:
    done = call(environment, "help", f"geolangbind:{name}")
    assert done.returncode == 0
    described, _, arguments = done.stdout.partition("Arguments\n")
    assert "leaves the computer" in described and "<" not in described
    photos = name in ("similarity_photo", "rank_photos")
    chosen = "SENSOR=sentinel2-l2a" if photos else "MODEL=geolangbind-l-384"
    chosen = "KIND=regions" if name == "location_embeddings" else chosen
    assert f"give the value, not its number: --{chosen}\n" in described
    assert "&#" not in done.stdout
    blocks = re.split(r"^(?=[A-Z_]+: )", arguments.partition("Outputs\n")[0], flags=re.MULTILINE)[
        1:
    ]
    assert len(blocks) > 10
    for block in blocks:
        says = [line for line in block.partition("\tArgument type")[0].splitlines()[1:] if line]
        assert [line for line in says if not line.startswith("\tDefault value")], block
