# SPDX-License-Identifier: GPL-2.0-or-later
"""Street-view photos asked about a scene: the right vector, the right bands, encoded once."""

from __future__ import annotations

import dataclasses
import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import rasterio
from fakes.gair import SMALL, TEST_NOTE, write_test_checkpoint
from PIL import Image

from geolangbind_qgis.engine.errors import (
    Cancelled,
    CheckpointError,
    LicenceError,
    OutputError,
    PhotoError,
    PromptError,
    SceneError,
    StoreError,
    UsageError,
    WavelengthError,
)
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.store import cabinet
from geolangbind_qgis.engine.tasks.at_hand import AtHand
from geolangbind_qgis.engine.tasks.embed import embed
from geolangbind_qgis.engine.tasks.provenance import read_request
from geolangbind_qgis.protocol import (
    BandChoice,
    EmbedRequest,
    ModelRequest,
    SceneRequest,
    SimilarityRequest,
)

from .gair_questions import BANDS, CancelAt, Questions, centres, exif_gps, numbers, unit
from .test_localized import CLOSE, gair  # noqa: F401 (a fixture)

# ruff: noqa: F811 -- fixtures
_BESIDE = Path(__file__).resolve().parents[3].parent / "shared" / "data"
SACRAMENTO, STREET = _BESIDE / "sentinel2_sacramento.tif", _BESIDE / "street_view_sacramento.jpg"


@pytest.fixture
def encoded(gair, monkeypatch) -> list[int]:
    """Count how many windows go through the encoder."""
    seen: list[int] = []
    whole = gair.model.remote_sensing_tokens

    def count(images):
        seen.append(len(images))
        return whole(images)

    monkeypatch.setattr(gair.model, "remote_sensing_tokens", count)
    return seen


# --- the question ---------------------------------------------------------------------


def test_several_photos_are_their_mean(gair) -> None:
    values = numbers(192, 192)
    path = gair.scene(values)
    photos = tuple(gair.photo(f"{seed}.png", seed) for seed in range(3))
    _, heat = gair.ask(gair.request(path, photos=photos))
    wanted = unit(np.mean([gair.photo_vector(photo) for photo in photos], axis=0))
    expected = gair.window(values, centres(96), centres(96)) @ wanted
    assert np.abs(heat - expected).max() < CLOSE


def test_a_photo_and_places_together(gair) -> None:
    values = numbers(192, 192)
    path, photo = gair.scene(values), gair.photo()
    points, not_points = ((400_645, 5_799_005),), ((401_205, 5_799_595),)
    request = gair.request(path, photos=(photo,), points=points, not_points=not_points)
    result, heat = gair.ask(request)
    every = gair.window(values, centres(192), centres(192))
    wanted = unit(gair.photo_vector(photo) + every[99, 64])
    expected = gair.window(values, centres(96), centres(96)) @ unit(wanted - 0.25 * every[40, 120])
    assert np.abs(heat - expected).max() < 2 * CLOSE
    assert len(result.points) == 2 and result.spectrum_unit == "reflectance"
    assert result.points[0].spectrum == pytest.approx(values[:, 99, 64] / 10_000)


def test_bands_are_found_by_name_whatever_their_order(gair) -> None:
    values, photo = numbers(200, 210), gair.photo()
    order = [7, 2, 9, 0, 5, 3, 8, 1, 6, 4]
    more = np.concatenate([values[order], numbers(200, 210, seed=9)[:3]])
    names = (*(BANDS[at] for at in order), "B1", "B9", "SCL")
    _, plain = gair.ask(gair.request(gair.scene(values), photos=(photo,)))
    mixed = gair.scene(more, "mixed.tif", names)
    result, heat = gair.ask(gair.request(mixed, photos=(photo,)))
    assert np.array_equal(plain, heat)
    assert [band.index for band in result.scene.bands] == [order.index(at) + 1 for at in range(10)]


def test_the_offset_of_newer_baselines_is_removed(gair) -> None:
    values, photo = numbers(200, 200), gair.photo()
    _, plain = gair.ask(gair.request(gair.scene(values), photos=(photo,)))
    shifted = gair.scene(values + np.uint16(1000), "shifted.tif")
    first, heat = gair.ask(gair.request(shifted, photos=(photo,), offset=-1000.0))
    assert np.array_equal(plain, heat)
    second, other = gair.ask(gair.request(shifted, photos=(photo,), offset=0.0))
    assert not np.array_equal(heat, other)
    assert second.encoded and second.store.name != first.store.name


def test_bands_that_lack_are_named(gair) -> None:
    photo = gair.photo()
    some = gair.scene(numbers(50, 50)[:8], bands=BANDS[:4] + BANDS[5:9])
    with pytest.raises(WavelengthError, match=r"missing here: B06 \(740 nm\), B12") as caught:
        gair.ask(gair.request(some, photos=(photo,)))
    assert "\n" not in str(caught.value)
    whole = gair.scene(numbers(50, 50), "whole.tif")
    three = tuple(BandChoice(index) for index in (1, 2, 3))
    with pytest.raises(WavelengthError, match="missing here: B05"):
        gair.ask(gair.request(whole, photos=(photo,), bands=three))
    empty = numbers(50, 50)
    empty[8] = 0
    with pytest.raises(WavelengthError, match="B11 of this scene holds no data"):
        gair.ask(gair.request(gair.scene(empty, "empty.tif", nodata=0), photos=(photo,)))
    picture = gair.scene(numbers(50, 50).astype(np.uint8), "picture.tif")
    with pytest.raises(WavelengthError, match="8-bit"):
        gair.ask(gair.request(picture, photos=(photo,)))
    assert not list(gair.stores.glob("*"))


def test_questions_that_make_no_sense(gair) -> None:
    path, photo = gair.scene(numbers(50, 50)), gair.photo()
    good = gair.request(path, photos=(photo,))
    starter = ModelRequest("starter")
    for changes, error, says in (
        ({"model": starter}, UsageError, "Starter answers .* choose gair"),
        ({"texts": ("water",)}, UsageError, "no phrases"),
        ({"not_texts": ("water",)}, UsageError, "no phrases"),
        ({"texts": (" ",)}, PromptError, "empty"),
        ({"photos": ()}, UsageError, "or a photo"),
        ({"photos": (), "texts": ("a",), "model": starter, "spacing": 5.0}, UsageError, "spacing"),
        ({"detail": 3}, UsageError, "Detail"),
        ({"scene": SceneRequest(path, scaling="percentile")}, UsageError, "stretch of its own"),
        ({"model": ModelRequest("gairy")}, CheckpointError, "no model"),
    ):
        with pytest.raises(error, match=says) as caught:
            gair.ask(dataclasses.replace(good, **changes))
        assert "\n" not in str(caught.value)
    assert not list((gair.folder / "out").iterdir())


def test_without_a_checkpoint_it_says_what_to_download(gair, monkeypatch) -> None:
    monkeypatch.setenv("HF_HUB_CACHE", str(gair.folder / "hub"))
    monkeypatch.setattr("geolangbind_qgis.engine.tasks.gair.cached_weights", lambda item: None)
    request = gair.request(gair.scene(numbers(50, 50)), photos=(gair.photo(),))
    with pytest.raises(LicenceError, match=r"CC BY-NC 4\.0"):
        gair.ask(dataclasses.replace(request, model=ModelRequest("gair")))


# --- photos of every kind ----------------------------------------------------------------


def kinds(gair: Questions) -> dict[str, str]:
    rgb = np.random.default_rng(5).integers(0, 255, (60, 90, 3), np.uint8)
    picture, exif = Image.fromarray(rgb), Image.Exif()
    exif[0x0112] = 6  # lies on its side
    made = {
        "cmyk.jpg": (picture.convert("CMYK"), {}),
        "grey.jpg": (picture.convert("L"), {}),
        "palette.png": (picture.convert("P"), {}),
        "seen-through.png": (picture.convert("RGBA"), {}),
        "rotated.jpg": (picture, {"exif": exif}),
    }
    for name, (image, options) in made.items():
        image.save(gair.folder / name, **options)
    return {name: str(gair.folder / name) for name in made}


def test_photos_of_every_kind_are_asked(gair) -> None:
    values, at_hand = numbers(192, 192), AtHand()
    path = gair.scene(values)
    every = gair.window(values, centres(96), centres(96))
    for photo in kinds(gair).values():
        _, heat = gair.ask(gair.request(path, photos=(photo,)), at_hand)
        assert np.abs(heat - every @ gair.photo_vector(photo)).max() < CLOSE


def test_a_photo_of_100_megapixels(gair) -> None:
    large = gair.folder / "large.jpg"
    Image.new("RGB", (11_600, 8_700), (90, 120, 60)).save(large, quality=50)
    result, heat = gair.ask(gair.request(gair.scene(numbers(60, 60)), photos=(str(large),)))
    assert np.isfinite(heat).all() and result.photos[0].lon is None


def test_what_is_no_photo_is_one_line_and_costs_nothing(gair, encoded) -> None:
    path = gair.scene(numbers(60, 60))
    text = gair.folder / "text.jpg"
    text.write_text("no picture")
    cut = Path(gair.photo("cut.jpg"))
    cut.write_bytes(cut.read_bytes()[:900])
    for photo in (text, cut, gair.folder / "absent.jpg", gair.folder):
        with pytest.raises(PhotoError, match=photo.name) as caught:
            gair.ask(gair.request(path, photos=(gair.photo(), str(photo))))
        assert "\n" not in str(caught.value)
    assert not encoded and not list((gair.folder / "out").iterdir())


def test_a_photo_is_not_overwritten_by_its_heatmap(gair) -> None:
    photo = gair.photo("photo.tif")
    before = Path(photo).read_bytes()
    request = gair.request(gair.scene(numbers(60, 60)), photos=(gair.photo(), photo))
    with pytest.raises(OutputError, match="is a photo that is read"):
        gair.ask(dataclasses.replace(request, output=photo))
    assert Path(photo).read_bytes() == before


def test_where_photos_were_taken(gair) -> None:
    """The scene lies around 13.5 E, 52.3 N."""
    path = gair.scene(numbers(300, 300))
    with rasterio.open(path) as file:
        (lon,), (lat,) = rasterio.warp.transform(
            file.crs, "EPSG:4326", *([value] for value in file.xy(120, 201))
        )
    inside = gair.photo("inside.jpg", 1, exif=exif_gps(lon, lat))
    outside = gair.photo("outside.jpg", 2, exif=exif_gps(lon, lat + 0.2))
    nowhere = gair.photo("nowhere.jpg", 3)
    result, heat = gair.ask(gair.request(path, photos=(inside, outside, nowhere)))
    found = result.photos
    assert [photo.path for photo in found] == [inside, outside, nowhere]
    assert (found[0].lon, found[0].lat) == pytest.approx((lon, lat), abs=1e-7)
    assert found[0].value == heat[60, 100]
    assert found[1].value is None and found[1].lat == pytest.approx(lat + 0.2)
    assert (found[2].lon, found[2].lat, found[2].value) == (None, None, None)
    (note,) = (note for note in result.notes if "outside" in note)
    assert "outside.jpg was taken outside the scene" in note
    assert float(note.rsplit(" km", 1)[0].rsplit(" ", 1)[1]) == pytest.approx(21.05, abs=0.06)


# --- the store ----------------------------------------------------------------------------


def test_a_scene_is_encoded_once(gair, encoded) -> None:
    path, at_hand = gair.scene(numbers(480, 300)), AtHand(in_memory=True)
    one, other = gair.photo("1.png", 1), gair.photo("2.png", 2)
    first, heat = gair.ask(gair.request(path, photos=(one,)), at_hand)
    assert first.encoded and sum(encoded) == 3 * 2  # windows of 12 tokens over 30 by 19
    again, same = gair.ask(gair.request(path, photos=(one,)), at_hand)
    words, _ = gair.ask(gair.request(path, photos=(other,), spacing=10.0), at_hand)
    fresh, third = gair.ask(gair.request(path, photos=(one,)))  # another process
    assert [r.encoded for r in (again, words, fresh)] == [False, False, False]
    assert sum(encoded) == 3 * 2
    assert np.array_equal(heat, same) and np.array_equal(heat, third)
    assert (first.store.kind, first.store.rows, first.store.cols) == ("localized", 32, 21)
    assert [r.name for r in cabinet.listing(gair.stores).stores] == [first.store.name]


def test_a_photo_is_encoded_once_and_again_when_it_has_changed(gair, monkeypatch) -> None:
    looks: list[int] = []
    whole = gair.model.encode_street_view
    monkeypatch.setattr(
        gair.model, "encode_street_view", lambda photos: looks.append(1) or whole(photos)
    )
    path, photo, at_hand = gair.scene(numbers(60, 60)), gair.photo(), AtHand()
    request = gair.request(path, photos=(photo,))
    _, before = gair.ask(request, at_hand)
    gair.ask(dataclasses.replace(request, spacing=10.0), at_hand)
    assert len(looks) == 1
    gair.photo(seed=7)
    _, after = gair.ask(request, at_hand)
    assert len(looks) == 2 and not np.array_equal(before, after)


def test_embed_makes_the_store_that_questions_use(gair, encoded) -> None:
    path = gair.scene(numbers(200, 200))
    question = gair.request(path, photos=(gair.photo(),))
    how = EmbedRequest(question.scene, gair.chosen, stores=str(gair.stores))
    made = embed(how, Job(), gair.shelf, AtHand())
    assert made.encoded and made.store.kind == "localized" and made.model.notes == (TEST_NOTE,)
    count = sum(encoded)
    result, _ = gair.ask(question)
    assert not result.encoded and result.store == made.store and sum(encoded) == count


def test_a_store_of_anything_else_is_not_used(gair) -> None:
    path, photo = gair.scene(numbers(200, 200)), gair.photo()
    request = gair.request(path, photos=(photo,))
    first, _ = gair.ask(request)
    finer, _ = gair.ask(dataclasses.replace(request, detail=2))
    assert finer.encoded and finer.store.rows == 27
    other = gair.folder / "other.safetensors"
    write_test_checkpoint(other, dataclasses.replace(SMALL, mlp_width=64))
    model = dataclasses.replace(gair.chosen, weights=str(other))
    assert gair.ask(dataclasses.replace(request, model=model))[0].encoded
    shutil.copy(gair.scene(numbers(200, 200, seed=1), "new.tif"), path)
    saved, _ = gair.ask(request)
    assert saved.encoded and saved.store.name != first.store.name
    names = {report.name for report in cabinet.listing(gair.stores).stores}
    assert first.store.name not in names and saved.store.name in names  # the stale one is gone


def test_a_damaged_store_is_made_again(gair) -> None:
    request = gair.request(gair.scene(numbers(200, 200)), photos=(gair.photo(),))
    first, heat = gair.ask(request)
    (Path(first.store.path) / "products").write_bytes(b"cut")
    second, again = gair.ask(request)
    assert second.encoded and np.array_equal(heat, again)
    manifest = Path(second.store.path) / "manifest.json"
    content = json.loads(manifest.read_text())
    manifest.write_text(json.dumps({**content, "format": 0}))
    assert gair.ask(request)[0].encoded


def test_a_full_disk_is_one_line(gair, monkeypatch) -> None:
    full = shutil.disk_usage(gair.folder)._replace(free=1_000)
    monkeypatch.setattr("geolangbind_qgis.engine.store.container.shutil.disk_usage", lambda _: full)
    with pytest.raises(StoreError, match="is full"):
        gair.ask(gair.request(gair.scene(numbers(200, 200)), photos=(gair.photo(),)))
    assert not list(gair.stores.iterdir()) and not list((gair.folder / "out").iterdir())


def test_a_scene_that_changes_while_it_is_encoded(gair, monkeypatch) -> None:
    path = gair.scene(numbers(200, 200))
    whole = gair.model.remote_sensing_tokens

    def meddle(images):
        Path(path).touch()
        return whole(images)

    monkeypatch.setattr(gair.model, "remote_sensing_tokens", meddle)
    with pytest.raises(SceneError, match="has changed"):
        gair.ask(gair.request(path, photos=(gair.photo(),)))
    assert not list(gair.stores.iterdir())


@pytest.mark.parametrize("says", ["Looking at photo", "of 9 windows", "Comparing", "Writing"])
def test_cancel(gair, says) -> None:
    request = gair.request(gair.scene(numbers(480, 480)), photos=(gair.photo(),))
    with pytest.raises(Cancelled):
        gair.ask(request, job=CancelAt(says))
    assert not list((gair.folder / "out").iterdir())
    kept = cabinet.listing(gair.stores).stores
    assert len(kept) == (says in ("Comparing", "Writing"))  # the encoding had ended
    result, _ = gair.ask(request)
    assert result.encoded == (not kept)


# --- what comes with it ---------------------------------------------------------------------


def test_how_it_was_made_and_whose_work_it_is(gair) -> None:
    photo = gair.photo("my photo.png")
    request = gair.request(gair.scene(numbers(200, 200)), photos=(photo,), live=True)
    result, heat = gair.ask(request)
    with rasterio.open(result.heatmap) as file:
        tags = file.tags()
        assert file.dtypes == ("float32",) and np.isnan(file.nodata)
    assert tags["GEOLANGBIND_KIND"] == "similarity" and "CC BY-NC 4.0" in result.attribution
    assert (
        "CC BY-NC 4.0" in tags["GEOLANGBIND_LICENCE"]
        and "Liu et al. 2025" in tags["GEOLANGBIND_ATTRIBUTION"]
    )
    assert tags["TIFFTAG_COPYRIGHT"] == tags["GEOLANGBIND_ATTRIBUTION"] == result.attribution
    assert tags["GEOLANGBIND_MODEL_NOTES"] == TEST_NOTE and result.model.notes == (TEST_NOTE,)
    assert json.loads(tags["GEOLANGBIND_QUESTION"])["photos"] == [photo]
    assert tags["GEOLANGBIND_BAND_NAMES"].startswith('["B02","B03"')
    made = read_request(result.heatmap, SimilarityRequest)
    assert made.photos == (photo,) and [band.index for band in made.scene.bands] == [*range(1, 11)]
    again, same = gair.ask(dataclasses.replace(made, output=request.output))
    assert not again.encoded and np.array_equal(heat, same)


@pytest.mark.skipif(not SACRAMENTO.exists(), reason=f"{SACRAMENTO} is not here")
def test_a_real_scene_and_its_photo(gair) -> None:
    """With the TEST checkpoint: that all of it works together, not that it means anything."""
    result, heat = gair.ask(gair.request(str(SACRAMENTO), photos=(str(STREET),), sensor=""))
    assert result.encoded and heat.shape == (96, 94) and np.isfinite(heat).all()
    assert [band.index for band in result.scene.bands] == [2, 3, 4, 5, 6, 7, 8, 9, 11, 12]
    assert result.scene.sensor == "sentinel2-l2a" and TEST_NOTE in result.model.notes
    with rasterio.open(SACRAMENTO) as scene, rasterio.open(result.heatmap) as file:
        assert file.crs == scene.crs
        assert abs(file.bounds.right - scene.bounds.right) <= file.res[0] / 2
        assert (file.bounds.left, file.bounds.top, file.bounds.bottom) == pytest.approx(
            (scene.bounds.left, scene.bounds.top, scene.bounds.bottom)
        )
        stored = scene.read([band.index for band in result.scene.bands])
    # it is one window, as in the published example; its last token lies half outside
    padded = np.pad(stored, ((0, 0), (0, 0), (0, 6)), mode="symmetric")
    photo = gair.photo_vector(str(STREET))
    expected = gair.window(padded, (np.arange(94) + 0.5) / 96, centres(96)) @ photo
    assert np.abs(heat - expected).max() < CLOSE
