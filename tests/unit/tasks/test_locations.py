# SPDX-License-Identifier: GPL-2.0-or-later
"""Location layers hold what the encoder says of their pixel centres, wherever those are."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from PIL import Image
from rasterio.enums import ColorInterp

from geolangbind_qgis.engine.errors import Cancelled, CheckpointError, OutputError
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.models.gair.preprocessing import photo_input
from geolangbind_qgis.engine.photo import read_photo
from geolangbind_qgis.engine.shelf import ModelShelf
from geolangbind_qgis.engine.tasks import locations as task
from geolangbind_qgis.engine.tasks.gair import CREDIT
from geolangbind_qgis.engine.tasks.locations import locations
from geolangbind_qgis.engine.tasks.provenance import read_request
from geolangbind_qgis.protocol import LocationsRequest, ModelRequest
from tests.fakes.gair import SMALL, TEST_NOTE, write_test_checkpoint
from tests.unit.tasks.location_layers import CancelAt, Layers, unit

WORLD = (-17243959.0, -8392928.0, 17243959.0, 8392928.0)  # in Equal Earth


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_test_checkpoint(tmp_path_factory.mktemp("gair") / "gair.safetensors")


@pytest.fixture
def layers(tmp_path: Path, checkpoint: Path) -> Layers:
    return Layers(tmp_path, checkpoint)


# --- similarity -------------------------------------------------------------------


def test_similarity_is_the_cosine_with_the_point(layers: Layers) -> None:
    result, (heat,) = layers.make("similarity", point=(8.0, 47.0))
    there = layers.model.encode_location(torch.tensor([[8.0, 47.0]])).numpy()[0]
    expected = unit(layers.direct(result)) @ unit(there)
    assert heat.shape == (40, 70) and result.pixels == 2800
    assert np.abs(heat - expected).max() < 1e-5
    assert result.percentiles[0] == heat.min() and result.percentiles[-1] == heat.max()
    assert result.percentiles[50] == pytest.approx(float(np.median(heat)), abs=1e-4)
    counts, edges = np.histogram(heat, bins=64, range=(heat.min(), heat.max()))
    assert (result.histogram.low, result.histogram.high) == (edges[0], edges[-1])
    assert sum(result.histogram.counts) == 2800
    assert np.abs(np.cumsum(result.histogram.counts) - np.cumsum(counts)).max() < 10


def test_the_point_may_be_in_any_crs(layers: Layers) -> None:
    _, degrees = layers.make("similarity", point=(9.0, 46.5))
    xs, ys = rasterio.warp.transform("EPSG:4326", "EPSG:32632", [9.0], [46.5])
    _, metres = layers.make("similarity", point=(xs[0], ys[0]), point_crs="EPSG:32632")
    assert np.abs(degrees - metres).max() < 1e-4


def test_the_nearest_pixel_is_the_most_similar(layers: Layers) -> None:
    _, (heat,) = layers.make("similarity", point=(8.05, 46.95))
    assert np.unravel_index(heat.argmax(), heat.shape) == (20, 30)
    assert heat.max() == pytest.approx(1.0, abs=1e-5)


def test_similarity_to_a_photo_projects_the_photo_only(layers: Layers, tmp_path: Path) -> None:
    photo = tmp_path / "street.jpg"
    noise = np.random.default_rng(0).integers(0, 255, (80, 120, 3), np.uint8)
    Image.fromarray(noise).save(photo)
    result, (heat,) = layers.make("similarity", photo=str(photo))
    seen = layers.model.encode_street_view(photo_input(read_photo(photo))[None])
    query = unit(layers.model.optical_proj(seen).numpy()[0])
    assert np.abs(heat - unit(layers.direct(result)) @ query).max() < 1e-5


# --- the embedding itself ---------------------------------------------------------


def test_the_embedding_is_what_the_encoder_says(layers: Layers) -> None:
    exact, bands = layers.make("embedding", "exact.tif", dtype="float32")
    expected = layers.direct(exact).transpose(2, 0, 1)
    assert exact.bands == SMALL.width and np.abs(bands - expected).max() < 1e-5
    half, rounded = layers.make("embedding", "half.tif")
    assert half.dtype == "float16"
    assert np.abs(rounded - expected).max() <= np.abs(expected).max() * 2.0**-10
    with rasterio.open(half.layer) as file:
        assert file.descriptions[:2] == ("emb_000", "emb_001")
        assert file.tags(1, ns="IMAGE_STRUCTURE")["NBITS"] == "16"


def test_a_layer_of_several_tiles_is_one_layer(layers: Layers) -> None:
    result, bands = layers.make("embedding", spacing=0.01, extent=(5.0, 45.0, 8.0, 46.5))
    assert bands.shape[1:] == (150, 300)  # tiles of 64 by 256
    assert np.abs(bands - layers.direct(result).transpose(2, 0, 1)).max() < 5e-3


def test_across_180_degrees_the_layer_is_its_two_sides(layers: Layers) -> None:
    west, left = layers.make("embedding", "w.tif", extent=(175, -5, 180, 5), dtype="float32")
    east, right = layers.make("embedding", "e.tif", extent=(-180, -5, -175, 5), dtype="float32")
    for name, extent in (("a.tif", (175, -5, -175, 5)), ("b.tif", (175, -5, 185, 5))):
        whole, bands = layers.make("embedding", name, extent=extent, dtype="float32")
        assert np.abs(bands - np.concatenate([left, right], axis=2)).max() < 1e-2
        assert whole.transform[2] == 175.0
        assert any("180°" in note for note in whole.notes)
    assert not any("180°" in note for note in (*west.notes, *east.notes))


def test_poles_and_all_longitudes(layers: Layers) -> None:
    result, (heat,) = layers.make(
        "similarity", extent=(-180, -90, 180, 90), spacing=2.0, point=(0.0, 90.0)
    )
    assert heat.shape == (90, 180) and np.isfinite(heat).all()
    polar, (round_it,) = layers.make(
        "similarity", extent=(-1e6, -1e6, 1e6, 1e6), extent_crs="EPSG:3031", spacing=5e4,
        point=(0.0, -90.0),
    )  # fmt: skip
    assert np.isfinite(round_it).all() and polar.pixels == 1600
    assert result.crs == "EPSG:4326" and polar.crs == "EPSG:3031"


def test_beyond_the_outline_of_a_world_map_there_is_no_data(layers: Layers) -> None:
    options = {"extent": WORLD, "extent_crs": "EPSG:8857", "spacing": 2e5}
    result, (heat,) = layers.make("similarity", point=(0.0, 0.0), **options)
    assert np.isnan(heat[0, 0]) and np.isfinite(heat[42, 1:-1]).all()
    assert result.pixels == np.isfinite(heat).sum()
    assert any("nowhere on Earth" in note for note in result.notes)
    _, colors = layers.make("pca", **options)
    assert np.array_equal((colors == 0).all(axis=0), np.isnan(heat))
    assert np.array_equal((colors == 0).any(axis=0), np.isnan(heat))
    _, (regions,) = layers.make("regions", regions=4, **options)
    assert np.array_equal(regions == 255, np.isnan(heat))


def test_like_a_scene_gives_its_grid(layers: Layers, write_scene) -> None:
    scene = write_scene(np.ones((1, 30, 40), np.uint8))
    result, (heat,) = layers.make(
        "similarity", extent=None, spacing=None, like=scene, point=(15.0, 52.0)
    )
    with rasterio.open(scene) as source, rasterio.open(result.layer) as file:
        assert (file.transform, file.crs, file.shape) == (
            source.transform, source.crs, source.shape,
        )  # fmt: skip
    assert np.isfinite(heat).all()
    assert any("hardly differ" in note for note in result.notes)


def test_nothing_is_computed_in_16_bits_where_other_encoders_are(
    layers: Layers, monkeypatch: pytest.MonkeyPatch
) -> None:
    def half(_: torch.device) -> torch.autocast:
        return torch.autocast("cpu", torch.bfloat16)

    made = [layers.make("embedding", "e.tif", dtype="float32")[1]]
    made += [layers.make("similarity", "s.tif", point=(8.0, 47.0))[1]]
    made += [layers.make("pca", "p.tif", dtype="float32")[1]]
    monkeypatch.setattr("geolangbind_qgis.engine.worker.mixed_precision", half)
    again = [layers.make("embedding", "e.tif", dtype="float32")[1]]
    again += [layers.make("similarity", "s.tif", point=(8.0, 47.0))[1]]
    again += [layers.make("pca", "p.tif", dtype="float32")[1]]
    for exact, other in zip(made, again, strict=True):
        assert np.abs(exact - other).max() < 1e-5


# --- components -------------------------------------------------------------------


def test_components_are_those_of_the_places(layers: Layers) -> None:
    result, values = layers.make("pca", dtype="float32")
    vectors = unit(layers.direct(result)).reshape(-1, SMALL.width)
    spread = np.linalg.svd(vectors - vectors.mean(axis=0), compute_uv=False) ** 2
    # fitted to points spread over the extent, not to its pixels: nearly the same
    assert result.explained == pytest.approx(spread[:3] / spread.sum(), abs=0.01)
    found = values.reshape(3, -1)
    assert np.abs(np.corrcoef(found) - np.eye(3)).max() < 0.05
    assert list(found.var(axis=1)) == sorted(found.var(axis=1), reverse=True)
    limits = np.percentile(found, (2, 98), axis=1).T
    assert np.abs(np.array(result.limits) - limits).max() < 0.05


def test_colors_are_the_components_between_their_limits(layers: Layers) -> None:
    _, values = layers.make("pca", "values.tif", dtype="float32")
    result, colors = layers.make("pca", "colors.tif")
    low, high = np.array(result.limits).T[..., None, None]
    expected = 1 + np.clip((values - low) / (high - low), 0, 1) * 254
    assert np.abs(colors - expected).max() <= 0.51
    assert colors.min() == 1 and colors.max() == 255
    with rasterio.open(result.layer) as file:
        assert file.colorinterp == (ColorInterp.red, ColorInterp.green, ColorInterp.blue)
        assert file.nodata == 0


def test_components_do_not_depend_on_run_tiles_or_spacing(
    layers: Layers, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, colors = layers.make("pca", "a.tif")
    again, same = layers.make("pca", "b.tif")
    assert np.array_equal(colors, same) and first.limits == again.limits
    monkeypatch.setattr(task, "TILE", 16)
    monkeypatch.setattr(task.Colors, "rows", 16)
    monkeypatch.setattr("geolangbind_qgis.engine.raster.writing._TILE", 16)
    _, tiled = layers.make("pca", "c.tif")
    assert np.abs(tiled.astype(int) - colors).max() <= 1 and (tiled == colors).mean() > 0.999
    finer, _ = layers.make("pca", "d.tif", spacing=0.05)
    assert finer.limits == first.limits


def test_saved_components_make_two_extents_comparable(layers: Layers, tmp_path: Path) -> None:
    saved = tmp_path / "alps.json"
    first, colors = layers.make("pca", "all.tif", components_output=str(saved))
    assert first.components == str(saved)
    part = (7.0, 46.0, 9.0, 48.0)
    second, reused = layers.make("pca", "part.tif", extent=part, components=str(saved))
    assert second.limits == first.limits and second.explained == first.explained
    crop = colors[:, 10:30, 20:40]
    assert np.abs(reused.astype(int) - crop).max() <= 1 and (reused == crop).mean() > 0.99
    _, own = layers.make("pca", "own.tif", extent=part)
    assert (own != crop).mean() > 0.5
    told = json.loads(saved.read_text("utf-8"))
    assert told["attribution"] == CREDIT and told["notes"] == [TEST_NOTE]


# --- regions ----------------------------------------------------------------------


def test_regions_have_a_legend_and_true_areas(layers: Layers) -> None:
    result, (classes,) = layers.make("regions", regions=5)
    _, (again,) = layers.make("regions", "again.tif", regions=5)
    assert np.array_equal(classes, again)
    counts = np.bincount(classes.ravel(), minlength=6)
    assert [area.pixels for area in result.areas] == list(counts[1:]) and counts[0] == 0
    assert [area.name for area in result.areas] == [f"Region {n}" for n in range(1, 6)]
    assert len({area.color for area in result.areas}) == 5
    assert sum(area.percent for area in result.areas) == pytest.approx(100.0)
    # 7 by 4 degrees on the ellipsoid
    assert sum(area.hectares for area in result.areas) == pytest.approx(23.7e6, rel=0.01)
    with rasterio.open(result.layer) as file:
        assert file.nodata == 255 and file.colorinterp == (ColorInterp.palette,)
        rgb = tuple(bytes.fromhex(result.areas[0].color[1:]))
        assert file.colormap(1)[1] == (*rgb, 255)
    assert "<Category>Region 5</Category>" in Path(f"{result.layer}.aux.xml").read_text("utf-8")


def test_saved_regions_stay_what_they_were(layers: Layers, tmp_path: Path) -> None:
    saved = str(tmp_path / "regions.json")
    _, (classes,) = layers.make("regions", "a.tif", regions=6, components_output=saved)
    result, (reused,) = layers.make("regions", "b.tif", extent=(7, 46, 9, 48), components=saved)
    assert (reused == classes[10:30, 20:40]).mean() > 0.999
    assert len(result.areas) == 6 and sum(area.pixels for area in result.areas) == 400


# --- how it was made --------------------------------------------------------------


def test_layers_carry_licence_credit_and_request(layers: Layers) -> None:
    result, _ = layers.make("pca")
    with rasterio.open(result.layer) as file:
        tags = file.tags()
    assert tags["GEOLANGBIND_LICENCE"].startswith("CC BY-NC 4.0")
    assert tags["TIFFTAG_COPYRIGHT"] == tags["GEOLANGBIND_ATTRIBUTION"] == CREDIT
    assert tags["GEOLANGBIND_SHA256"] == layers.model.info.sha256
    assert tags["GEOLANGBIND_MODEL_NOTES"] == TEST_NOTE
    assert TEST_NOTE in result.model.notes
    request = read_request(result.layer, LocationsRequest)
    assert request is not None
    same, again = layers.make("pca", "again.tif", extent=request.extent, spacing=request.spacing)
    assert same.explained == result.explained and again.any()


def test_progress_rises_and_says_how_long(layers: Layers) -> None:
    said: list[tuple[float, str, float | None]] = []
    layers.make("regions", regions=3, job=Job(lambda *news: said.append(news)))
    shares = [share for share, _, _ in said]
    assert shares == sorted(shares) and shares[-1] == 1.0
    assert any(left is not None for _, _, left in said)
    assert len({message for _, message, _ in said}) < 8  # a terminal shows each as a line


@pytest.mark.parametrize("kind", ["pca", "similarity", "regions", "embedding"])
def test_a_cancel_leaves_nothing_and_keeps_what_was(kind: str, layers: Layers) -> None:
    options = {"point": (8.0, 47.0)} if kind == "similarity" else {}
    if kind in ("pca", "regions"):
        options["components_output"] = str(layers.folder / "saved.json")
    counting = CancelAt(10**9)
    layers.make(kind, job=counting, **options)
    before = {name: (layers.folder / name).read_bytes() for name in layers.left()}
    for at in {1, counting.count // 2, counting.count - 1, counting.count}:
        with pytest.raises(Cancelled):
            layers.make(kind, job=CancelAt(at), **options)
        assert {name: (layers.folder / name).read_bytes() for name in layers.left()} == before


def test_damaged_weights_are_said_and_nothing_stays(layers: Layers) -> None:
    with torch.no_grad():
        layers.model.location_encoder.LocEnc0.head[0].bias[3] = float("nan")
    for kind, options in (("pca", {}), ("embedding", {}), ("similarity", {"point": (8.0, 47.0)})):
        with pytest.raises(CheckpointError, match="no numbers"):
            layers.make(kind, **options)
    assert layers.left() == []


def test_a_full_disk_is_said_before_anything_is_encoded(
    layers: Layers, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = type("Usage", (), {"total": 10**12, "free": 30_000_000})
    monkeypatch.setattr("shutil.disk_usage", lambda _: usage)
    with pytest.raises(OutputError, match="is full"):
        layers.make("embedding", spacing=0.005)  # 1400 by 800 pixels of 96 bytes
    assert layers.left() == []


def test_the_model_moves_on_where_the_weights_do(tmp_path: Path, checkpoint: Path) -> None:
    shelf = ModelShelf()
    request = LocationsRequest(
        "pca", str(tmp_path / "a.tif"), (0.0, 0.0, 1.0, 1.0), spacing=0.5,
        model=ModelRequest("gair", str(checkpoint), "cpu"),
    )  # fmt: skip
    assert locations(request, Job(), shelf).model.checkpoint == "gair.safetensors"
    assert shelf.get(request.model, family="gair") is shelf.get(request.model, family="gair")
