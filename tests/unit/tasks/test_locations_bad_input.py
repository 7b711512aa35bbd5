# SPDX-License-Identifier: GPL-2.0-or-later
"""Location layers that cannot be made: one clear line each, and nothing is left behind."""

from __future__ import annotations

from pathlib import Path

import pytest
from huggingface_hub import constants
from PIL import Image

from geolangbind_qgis.engine.errors import (
    AreaError,
    GeoLangBindError,
    LicenceError,
    OutputError,
    PhotoError,
    SceneError,
    UsageError,
)
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.shelf import ModelShelf
from geolangbind_qgis.engine.tasks.locations import locations
from geolangbind_qgis.protocol import LocationsRequest, ModelRequest
from tests.fakes.gair import write_test_checkpoint
from tests.unit.tasks.location_layers import EXTENT, Layers

POINT = (8.0, 47.0)
CORNER = (11e6, 7e6, 13e6, 9e6)  # the edge of the map runs through its south-west


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_test_checkpoint(tmp_path_factory.mktemp("gair") / "gair.safetensors")


@pytest.fixture
def layers(tmp_path: Path, checkpoint: Path) -> Layers:
    return Layers(tmp_path, checkpoint)


@pytest.mark.parametrize(
    ("kind", "options", "error", "says"),
    [
        ("similarity", {}, UsageError, "Similar to what"),
        ("similarity", {"point": POINT, "photo": "a.jpg"}, UsageError, "Similar to what"),
        ("similarity", {"point": (8.0, 95.0)}, AreaError, "point 8, 95 lies nowhere"),
        ("similarity", {"point": (float("nan"), 0.0)}, AreaError, "lies nowhere"),
        ("similarity", {"point": POINT, "point_crs": "no"}, AreaError, "of the point, 'no'"),
        ("similarity", {"photo": "/none/a.jpg"}, PhotoError, "no photo at"),
        ("similarity", {"photo": "a.jpg", "point_crs": "EPSG:3035"}, UsageError, "without a point"),
        ("pca", {"point": POINT}, UsageError, "for kind similarity, not for pca"),
        ("regions", {"photo": "a.jpg"}, UsageError, "for kind similarity"),
        ("regions", {"regions": 1}, UsageError, "2 to 100 regions, not 1"),
        ("regions", {"regions": 101}, UsageError, "2 to 100 regions"),
        ("pca", {"dtype": "float16"}, UsageError, "uint8 or float32"),
        ("embedding", {"dtype": "uint8"}, UsageError, "float16 or float32"),
        ("regions", {"dtype": "uint8"}, UsageError, "none to choose"),
        ("embedding", {"components_output": "c.json"}, UsageError, "no components"),
        ("similarity", {"point": POINT, "components": "c.json"}, UsageError, "no components"),
        ("pca", {"components": "/none/c.json"}, UsageError, "no saved components at"),
        ("pca", {"components_output": "c.txt"}, OutputError, "end in .json"),
        ("pca", {"extent": None}, UsageError, "either an extent or a raster"),
        ("pca", {"like": "a.tif"}, UsageError, "either an extent or a raster"),
        ("pca", {"extent": None, "like": "/none/a.tif"}, SceneError, "/none/a.tif"),
        (
            "pca",
            {"extent": None, "like": "a.tif", "extent_crs": "EPSG:3035"},
            UsageError,
            "without an extent",
        ),
        ("pca", {"extent": (5.0, 45.0, 5.0, 46.0)}, AreaError, "no width or no height"),
        ("pca", {"extent": (-190.0, -90.0, 190.0, 90.0)}, AreaError, "larger than the world"),
        ("pca", {"spacing": 1e-6}, AreaError, "million pixels"),
        ("pca", {"extent_crs": "IAU_2015:49900"}, AreaError, "no way to longitude"),  # Mars
        ("pca", {"spacing": 1e-300}, AreaError, "million pixels"),
        ("pca", {"spacing": 5e-324}, AreaError, "million pixels"),
        ("pca", {"spacing": 30.0}, AreaError, "larger than the extent"),
        (
            "embedding",
            {"extent": (1.6e7, 8e6, 1.7e7, 8.3e6), "extent_crs": "EPSG:8857", "spacing": 1e5},
            AreaError,
            "lies on Earth",
        ),
    ],
)
def test_one_clear_line(
    layers: Layers,
    kind: str,
    options: dict[str, object],
    error: type[GeoLangBindError],
    says: str,
) -> None:
    with pytest.raises(error, match=says) as caught:
        layers.make(kind, **options)
    assert "\n" not in str(caught.value) and str(caught.value).endswith((".", "?"))
    assert layers.left() == []


def test_one_pixel_whose_centre_lies_off_the_map(layers: Layers) -> None:
    """Some of it is on Earth, but what is asked about is its centre."""
    with pytest.raises(AreaError, match="lies on Earth"):
        layers.make("similarity", point=POINT, extent=CORNER, extent_crs="EPSG:8857", spacing=2e6)
    assert layers.left() == []


def test_fewer_places_than_regions(layers: Layers) -> None:
    """At 1e-9 degrees float32 tells few places apart."""
    tiny = (8.0, 47.0, 8.000000002, 47.000000002)
    with pytest.raises(UsageError, match="different places, too few for 90 regions"):
        layers.make("regions", extent=tiny, spacing=1e-9, regions=90)


@pytest.mark.parametrize(
    ("output", "says"),
    [("", "No output"), ("layer.png", "end in .tif"), ("/none/layer.tif", "does not exist")],
)
def test_where_it_cannot_be_written(layers: Layers, output: str, says: str) -> None:
    request = LocationsRequest("pca", output, EXTENT, spacing=0.1, model=layers.chosen)
    with pytest.raises((UsageError, OutputError), match=says):
        locations(request, Job(), layers.shelf)


def test_the_raster_it_is_like_is_not_overwritten(layers: Layers) -> None:
    result, _ = layers.make("similarity", "a.tif", point=POINT)
    with pytest.raises(OutputError, match="is the scene itself"):
        layers.make("pca", "a.tif", extent=None, spacing=None, like=result.layer)


def test_the_photo_asked_about_is_not_overwritten(layers: Layers) -> None:
    photo = layers.folder / "photo.tif"
    Image.new("RGB", (40, 30)).save(photo)
    before = photo.read_bytes()
    with pytest.raises(OutputError, match="is a photo that is read"):
        layers.make("similarity", "photo.tif", photo=str(photo))
    assert photo.read_bytes() == before


def test_components_of_one_kind_are_none_of_the_other(layers: Layers) -> None:
    saved = str(layers.folder / "saved.json")
    layers.make("pca", components_output=saved)
    with pytest.raises(UsageError, match="holds principal components, not regions"):
        layers.make("regions", components=saved)


def test_another_family_is_no_gair(layers: Layers) -> None:
    request = LocationsRequest("pca", str(layers.folder / "a.tif"), EXTENT, spacing=0.1,
                               model=ModelRequest("starter"))  # fmt: skip
    with pytest.raises(UsageError, match="photos and locations: choose gair"):
        locations(request, Job(), layers.shelf)


def test_without_a_checkpoint_it_says_what_to_download(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path / "hub"))
    request = LocationsRequest("pca", str(tmp_path / "a.tif"), EXTENT, spacing=0.1)
    with pytest.raises(LicenceError) as caught:
        locations(request, Job(), ModelShelf())
    line = str(caught.value)
    for needed in ("models fetch gair --accept-licence", "checkpoint.pth", "PingL/GAIR", "0.8 GB",
                   "CC BY-NC 4.0", "--weights"):  # fmt: skip
        assert needed in line
    assert "\n" not in line and not (tmp_path / "a.tif").exists()
