# SPDX-License-Identifier: GPL-2.0-or-later
"""Questions that cannot be answered: one clear line each, no file, and no work for nothing."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest

from geolangbind_qgis.engine.errors import (
    AreaError,
    Cancelled,
    CheckpointError,
    GeoLangBindError,
    OutputError,
    PromptError,
    UsageError,
)
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.tasks.at_hand import AtHand
from geolangbind_qgis.engine.tasks.question import query_vector
from geolangbind_qgis.engine.tasks.similarity import similarity
from geolangbind_qgis.engine.tasks.spectra import spectra
from geolangbind_qgis.protocol import Area, SpectraRequest

from .conftest import ColorModel, Shelf, patchwork
from .test_similarity import at


@pytest.fixture
def scene(write_scene) -> str:
    array = np.maximum(patchwork(100, 100), 1)
    array[:, 40:60, 40:60] = 0
    return write_scene(array, nodata=0)


@pytest.fixture
def fails(tmp_path: Path, color_shelf: Shelf):
    """Return a function that asks, and returns the one line after checking the outputs' folder."""

    def run(
        request, kind: type[GeoLangBindError], shelf: Shelf | None = None, encoded: bool = False
    ) -> str:
        used = shelf or color_shelf
        with pytest.raises(kind) as caught:
            similarity(request, Job(), used, AtHand())
        assert list((tmp_path / "out").iterdir()) == []
        assert bool(used.model.batches) is encoded
        line = str(caught.value)
        assert "\n" not in line and 20 < len(line) < 400
        return line

    return run


def test_no_example(fails, make_question, scene) -> None:
    assert "at least one" in fails(make_question(scene), UsageError)
    only = make_question(scene, not_points=(at(5, 5),), not_texts=("red",))
    assert "that is meant" in fails(only, UsageError)


@pytest.mark.parametrize("where", ["texts", "not_texts"])
def test_an_empty_phrase(fails, make_question, scene, where) -> None:
    request = make_question(scene, points=(at(5, 5),), **{where: ("red", "  ")})
    assert "phrase is empty" in fails(request, PromptError)


@pytest.mark.parametrize("where", ["points", "not_points"])
@pytest.mark.parametrize(
    "point", [at(-1, 5), at(5, -1), at(100, 5), at(5, 100), (float("nan"), 0.0), (1e300, 0.0)]
)
def test_a_point_outside_the_scene(fails, make_question, scene, point, where) -> None:
    request = make_question(scene, texts=("red",), **{where: (point,)})
    line = fails(request, AreaError)
    assert "lies outside the scene, which covers x 400000 to 401000" in line


@pytest.mark.parametrize("where", ["points", "not_points"])
def test_a_point_on_nodata_is_said_before_anything_is_encoded(
    fails, make_question, scene, where, color_shelf
) -> None:
    request = make_question(scene, texts=("red",), **{where: (at(50, 50),)})
    assert "holds no data at the point 400505, 5799495" in fails(request, AreaError)
    similarity(make_question(scene, texts=("red",)), Job(), color_shelf, AtHand())
    Path(request.output).unlink()
    assert "holds no data" in fails(request, AreaError, encoded=True)  # the store knows it too


def test_a_point_in_an_unknown_crs(fails, make_question, scene) -> None:
    request = make_question(scene, points=(at(5, 5),), points_crs="EPSG:999999")
    assert "of the points, 'EPSG:999999', is unknown" in fails(request, AreaError)


def test_a_point_in_a_crs_for_a_scene_that_has_none(fails, make_question, write_scene) -> None:
    path = write_scene(patchwork(60, 60), crs=None)
    request = make_question(path, points=(at(5, 5),), points_crs="EPSG:4326")
    assert "give the points in the scene's own coordinates" in fails(request, AreaError)


def test_a_point_that_its_crs_does_not_hold(fails, make_question, scene) -> None:
    request = make_question(scene, points=((13.0, 95.0),), points_crs="EPSG:4326")
    assert "lies outside the scene" in fails(request, AreaError)


def test_spectra_of_points_outside_and_on_nodata(scene, make_question) -> None:
    how = make_question(scene).scene
    for point, words in ((at(50, 50), "no data"), (at(-1, 0), "outside")):
        with pytest.raises(AreaError, match=words):
            spectra(SpectraRequest(how, (point,)), AtHand())


def test_an_area_outside_or_without_data(fails, make_question, scene) -> None:
    outside = Area(bounds=(0, 0, 10, 10))
    assert "outside" in fails(make_question(scene, texts=("red",), area=outside), AreaError)
    empty = Area(bounds=(400_420, 5_799_420, 400_580, 5_799_580))
    request = make_question(scene, texts=("red",), area=empty)
    assert "no data" in fails(request, AreaError, encoded=True)


def test_polygons_between_the_centres_of_pixels(fails, make_question, scene) -> None:
    ring = [[400_101, 5_799_899], [400_103, 5_799_899], [400_103, 5_799_897], [400_101, 5_799_899]]
    area = Area(polygons=({"type": "Polygon", "coordinates": [ring]},))
    request = make_question(scene, texts=("red",), area=area)
    assert "draw them larger than a pixel" in fails(request, AreaError, encoded=True)


def test_outputs_that_cannot_be(fails, make_question, scene) -> None:
    request = make_question(scene, texts=("red",))
    assert "No output" in fails(dataclasses.replace(request, output=""), UsageError)
    assert "must be a GeoTIFF" in fails(
        dataclasses.replace(request, output="heat.png"), OutputError
    )
    assert "scene itself" in fails(dataclasses.replace(request, output=scene), OutputError)


def test_senseless_detail_and_template(fails, make_question, scene) -> None:
    assert "Detail" in fails(make_question(scene, texts=("red",), detail=3), UsageError)
    request = make_question(scene, texts=("red",), templates=("an image",))
    assert "{}" in fails(request, PromptError)


@pytest.mark.parametrize("damaged", ["prompts", "images"])
def test_damaged_weights_that_answer_with_no_numbers(
    fails, make_question, scene, damaged, tmp_path
) -> None:
    class Damaged(ColorModel):
        def embed_prompts(self, prompts):
            return super().embed_prompts(prompts) * (np.nan if damaged == "prompts" else 1.0)

        def patch_features(self, images, wavelengths_um):
            features = super().patch_features(images, wavelengths_um)
            return features * (np.nan if damaged == "images" else 1.0)

    request = make_question(scene, texts=("red",))
    line = fails(request, CheckpointError, Shelf(Damaged().eval()), encoded=True)
    assert "damaged" in line
    kept = list((tmp_path / "stores").iterdir())
    assert len(kept) == (damaged == "prompts")  # what was encoded well, stays


def test_examples_that_cancel_each_other_out() -> None:
    one = np.eye(4)[0]
    with pytest.raises(UsageError, match="cancel each other out"):
        query_vector([one, -one], [])
    with pytest.raises(CheckpointError, match="no numbers"):
        query_vector([one * np.nan], [])


def test_cancel_while_comparing_keeps_the_store(
    make_question, scene, color_shelf, tmp_path
) -> None:
    job = Job()

    def on_progress(fraction: float, message: str, remaining: float | None) -> None:
        if message == "Comparing":
            job.cancel()

    job._on_progress = on_progress
    with pytest.raises(Cancelled):
        similarity(make_question(scene, texts=("red",)), job, color_shelf, AtHand())
    assert list((tmp_path / "out").iterdir()) == []
    again = similarity(make_question(scene, texts=("red",)), Job(), color_shelf, AtHand())
    assert not again.encoded
