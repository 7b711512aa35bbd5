# SPDX-License-Identifier: GPL-2.0-or-later
"""Places spread over an extent, their components and their clusters."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from geolangbind_qgis.engine.errors import AreaError, OutputError, UsageError
from geolangbind_qgis.engine.raster.grid import grid_over
from geolangbind_qgis.engine.tasks import location_file
from geolangbind_qgis.engine.tasks.location_fit import (
    Centres,
    Components,
    clusters,
    principal,
    spread,
)
from geolangbind_qgis.protocol import ModelReport

MODEL = ModelReport("gair", "checkpoint.pth", "ab" * 32, "CC BY-NC 4.0", "cpu", ("a TEST",))
WIDTH = 12


def blobs(count: int, size: int = 200, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Unit vectors around ``count`` axes, and which; the first axis has the most."""
    random = np.random.default_rng(seed)
    labels = np.concatenate([np.full(size * (count - i), i) for i in range(count)])
    vectors = np.eye(WIDTH)[labels] + random.normal(0, 0.05, (len(labels), WIDTH))
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors.astype(np.float32), labels


# --- places -----------------------------------------------------------------------


def test_places_are_even_on_the_ground_and_the_same_every_time() -> None:
    world = grid_over((-180.0, -90.0, 180.0, 90.0), "", 1.0)
    places = spread(world)
    assert np.array_equal(places, spread(world)) and len(places) == 8192
    heights = np.sin(np.radians(places[:, 1]))  # even on a sphere
    assert np.histogram(heights, 16, (-1, 1))[0] == pytest.approx(512, abs=3)
    assert np.histogram(places[:, 0], 16, (-180, 180))[0] == pytest.approx(512, abs=3)


def test_places_do_not_depend_on_the_spacing() -> None:
    extent = (4e6, 2e6, 4.5e6, 2.25e6)
    coarse, fine = (spread(grid_over(extent, "EPSG:3035", size)) for size in (30_000.0, 1000.0))
    assert np.abs(coarse - fine).max() < 1e-9


def test_places_keep_to_the_earth() -> None:
    world = grid_over((-17243959.0, -8392928.0, 17243959.0, 8392928.0), "EPSG:8857", 1e5)
    places = spread(world)
    assert len(places) == 8192 and np.isfinite(places).all()
    with pytest.raises(AreaError, match="lies on Earth"):
        spread(grid_over((1.6e7, 8e6, 1.7e7, 8.3e6), "EPSG:8857", 1e5))


# --- components -------------------------------------------------------------------


def test_components_are_orthonormal_and_do_not_turn_over() -> None:
    vectors, _ = blobs(5)
    found = principal(vectors)
    assert found.axes @ found.axes.T == pytest.approx(np.eye(3), abs=1e-6)
    largest = np.abs(found.axes).argmax(axis=1)
    assert (found.axes[np.arange(3), largest] > 0).all()
    shuffled = principal(vectors[np.random.default_rng(1).permutation(len(vectors))])
    assert found.axes == pytest.approx(shuffled.axes, abs=1e-5)
    centred = vectors - vectors.mean(axis=0)
    variances = np.linalg.svd(centred, compute_uv=False) ** 2
    assert found.explained == pytest.approx(variances[:3] / variances.sum(), rel=1e-5)
    along = centred @ found.axes.T
    assert np.array(found.limits) == pytest.approx(
        np.percentile(along, (2, 98), axis=0).T, abs=1e-5
    )


def test_one_place_alone_has_components_too() -> None:
    found = principal(np.full((1, WIDTH), WIDTH**-0.5, np.float32))
    assert np.isfinite(found.axes).all() and found.explained == (0.0, 0.0, 0.0)


# --- regions ----------------------------------------------------------------------


@pytest.mark.parametrize("count", [2, 4, 7])
def test_clusters_that_are_apart_are_found_the_largest_first(count: int) -> None:
    vectors, labels = blobs(count)
    found = clusters(vectors, count, lambda: None).centres
    nearest = ((vectors[:, None] - found[None]) ** 2).sum(axis=2).argmin(axis=1)
    assert np.array_equal(nearest, labels)
    for number in range(count):
        assert found[number] == pytest.approx(vectors[labels == number].mean(axis=0), abs=1e-4)
    again = clusters(vectors, count, lambda: None).centres
    assert np.array_equal(found, again)


def test_more_clusters_than_there_are_still_have_members() -> None:
    vectors, _ = blobs(2)
    found = clusters(vectors, 20, lambda: None).centres
    nearest = ((vectors[:, None] - found[None]) ** 2).sum(axis=2).argmin(axis=1)
    assert len(np.unique(nearest)) == 20


def test_equal_places_cannot_be_told_apart() -> None:
    vectors = np.repeat(blobs(3, size=1)[0], 50, axis=0)
    assert len(clusters(vectors, 6, lambda: None).centres) == 6
    with pytest.raises(UsageError, match="6 different places, too few for 7"):
        clusters(vectors, 7, lambda: None)


def test_finding_clusters_can_be_cancelled() -> None:
    def stop() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        clusters(blobs(3)[0], 3, stop)


# --- the file ---------------------------------------------------------------------


@pytest.fixture
def components() -> Components:
    return principal(blobs(5)[0])


def saved(fit: Components | Centres, folder: Path) -> Path:
    part, place = location_file.write(fit, MODEL, str(folder / "saved.json"))
    assert part != place
    return part.replace(place)


def read(path: Path | str, kind: str = "pca", sha256: str = MODEL.sha256, width: int = WIDTH):
    return location_file.read(str(path), kind, sha256, width)


def test_what_is_saved_comes_back_exactly(components: Components, tmp_path: Path) -> None:
    back = read(saved(components, tmp_path))
    assert np.array_equal(back.mean, components.mean)
    assert np.array_equal(back.axes, components.axes)
    assert (back.limits, back.explained) == (components.limits, components.explained)
    centres = clusters(blobs(4)[0], 4, lambda: None)
    back = read(saved(centres, tmp_path), "regions")
    assert np.array_equal(back.centres, centres.centres)


def test_a_file_that_does_not_fit_is_one_clear_line(components: Components, tmp_path: Path) -> None:
    path = saved(components, tmp_path)
    content = json.loads(path.read_text("utf-8"))
    cases = [
        ({"kind": "regions", "sha256": MODEL.sha256}, "holds principal components, not regions"),
        ({"sha256": "other"}, "another GAIR checkpoint"),
        ({"width": WIDTH + 1}, "damaged"),
    ]
    for options, says in cases:
        with pytest.raises(UsageError, match=says):
            read(path, **options)
    for changes, says in (
        ({"format": 2}, "another version"),
        ({"axes": content["axes"][:2]}, "damaged"),
        ({"axes": "no"}, "damaged"),
        ({"limits": [[0, None]] * 3}, "damaged"),
        ({"mean": [*content["mean"][:-1], float("nan")]}, "damaged"),
        ({"mean": None}, "damaged"),
        ({"sha256": None}, "another GAIR checkpoint"),
    ):
        path.write_text(json.dumps({**content, **changes}), "utf-8")
        with pytest.raises(UsageError, match=says) as caught:
            read(path)
        assert "\n" not in str(caught.value)


@pytest.mark.parametrize("text", ["", "{}", "[1]", "no json", "\x00", "[" * 100_000])
def test_what_is_no_such_file(text: str, tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_text(text, "utf-8")
    with pytest.raises(UsageError, match="holds no saved components"):
        read(path)
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UsageError, match="holds no saved components"):
        read(path)
    with pytest.raises(UsageError, match="no saved components at"):
        read(tmp_path / "none.json")
    with pytest.raises(UsageError, match="cannot be read"):
        read(tmp_path)


def test_where_it_cannot_be_saved(components: Components, tmp_path: Path) -> None:
    taken = tmp_path / "layer.tif"
    for name, says in (
        ("c.txt", "end in .json"),
        ("none/c.json", "does not exist"),
    ):
        with pytest.raises(OutputError, match=says):
            location_file.check_place(str(tmp_path / name), str(taken))
    (tmp_path / "folder.json").mkdir()
    with pytest.raises(OutputError, match="is a folder"):
        location_file.check_place(str(tmp_path / "folder.json"), str(taken))
    with pytest.raises(OutputError, match="could not be written"):
        location_file.write(components, MODEL, str(tmp_path / "none" / "c.json"))
