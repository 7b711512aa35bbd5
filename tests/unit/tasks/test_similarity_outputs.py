# SPDX-License-Identifier: GPL-2.0-or-later
"""What comes with a heatmap: spectra, tags, the file itself; and that a scene is encoded once."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
import rasterio

from geolangbind_qgis.engine.tasks.at_hand import AtHand
from geolangbind_qgis.engine.tasks.provenance import read_request
from geolangbind_qgis.engine.tasks.spectra import spectra
from geolangbind_qgis.protocol import (
    BandChoice,
    SceneRequest,
    SimilarityRequest,
    SimilarityResult,
    SpectraRequest,
)

from .conftest import patchwork
from .test_similarity import ask, at

# --- spectra ----------------------------------------------------------------------


def s2_scene(write_scene) -> str:
    array = patchwork(60, 70).astype(np.uint16) * 20
    array[1, 33, 44] = 0
    return write_scene(array, nodata=0)


def test_spectra_are_reflectance_where_that_is_known(
    color_shelf, write_scene, make_question
) -> None:
    path = s2_scene(write_scene)
    points = (at(10, 10), at(33, 44))
    options = {"sensor": "sentinel2-l2a", "offset": -100.0}
    result, _ = ask(make_question(path, points=points, **options), color_shelf)
    with rasterio.open(path) as file:
        numbers = file.read().astype(float)
    assert result.spectrum_unit == "reflectance"
    assert result.points[0].spectrum == pytest.approx((numbers[:, 10, 10] - 100) / 10_000)
    assert result.points[1].spectrum[1] is None
    assert [band.wavelength_um for band in result.scene.bands] == [0.665, 0.56, 0.49]
    request = make_question(path, points=points, spectra=False, **options)
    without, _ = ask(request, color_shelf)
    assert [point.spectrum for point in without.points] == [(), ()]
    apart = spectra(SpectraRequest(request.scene, points), AtHand())
    assert apart.unit == "reflectance" and apart.bands == result.scene.bands
    assert [s.values for s in apart.spectra] == [point.spectrum for point in result.points]


def test_spectra_of_pictures_are_stored_values(color_shelf, write_scene, make_question) -> None:
    array = patchwork(60, 70)
    result, _ = ask(make_question(write_scene(array), points=(at(5, 9),)), color_shelf)
    assert result.spectrum_unit == "stored value"
    assert result.points[0].spectrum == tuple(float(v) for v in array[:, 5, 9])


def test_a_question_in_words_has_no_spectrum(color_shelf, write_scene, make_question) -> None:
    result, _ = ask(make_question(write_scene(patchwork(60, 70)), texts=("red",)), color_shelf)
    assert result.points == () and result.spectrum_unit == ""


# --- encoded once, and how the file was made ---------------------------------------


def test_further_questions_touch_no_image(color_shelf, write_scene, make_question) -> None:
    path = write_scene(patchwork(90, 110))
    at_hand = AtHand(in_memory=True)
    first, one = ask(make_question(path, points=(at(20, 30),)), color_shelf, at_hand)
    batches = len(color_shelf.model.batches)
    again, two = ask(make_question(path, points=(at(20, 30),)), color_shelf, at_hand)
    words, _ = ask(make_question(path, texts=("blue",)), color_shelf, at_hand)
    fresh, three = ask(make_question(path, points=(at(20, 30),)), color_shelf)
    assert [r.encoded for r in (first, again, words, fresh)] == [True, False, False, False]
    assert len(color_shelf.model.batches) == batches
    assert np.array_equal(one, two) and np.array_equal(one, three)  # from memory, from the disk


def test_a_saved_map_is_compressed_and_a_live_one_is_not(
    color_shelf, write_scene, make_question
) -> None:
    path = write_scene(patchwork(300, 310))
    files = {}
    for live in (True, False):
        result, _ = ask(make_question(path, f"{live}.tif", texts=("red",), live=live), color_shelf)
        with rasterio.open(result.heatmap) as file:
            assert file.dtypes == ("float32",) and np.isnan(file.nodata)
            files[live] = (file.compression, file.overviews(1))
    assert files[True] == (None, [])
    assert files[False][0].name == "deflate" and files[False][1] == [2]


def test_a_map_says_how_it_was_made_and_can_be_made_again(
    color_shelf, write_scene, make_question
) -> None:
    path = write_scene(patchwork(90, 110))
    request = make_question(path, points=(at(20, 30),), not_texts=("blue",))
    result, heat = ask(request, color_shelf)
    with rasterio.open(result.heatmap) as file:
        tags = file.tags()
    assert tags["GEOLANGBIND_KIND"] == "similarity" and tags["GEOLANGBIND_SHA256"] == "0" * 64
    assert tags["GEOLANGBIND_WAVELENGTHS_UM"] == "0.665,0.56,0.49"
    again = read_request(result.heatmap, SimilarityRequest)
    assert again is not None and again.not_texts == ("blue",)
    again = dataclasses.replace(again, output=again.output.replace("heat", "again"))
    assert np.array_equal(ask(again, color_shelf)[1], heat)


def test_the_result_is_plain_enough_for_json(color_shelf, write_scene, make_question) -> None:
    from geolangbind_qgis.protocol import decode_line, encode_line, from_json

    request = make_question(s2_scene(write_scene), points=(at(33, 44),), sensor="sentinel2-l2a")
    result, _ = ask(request, color_shelf)
    line = decode_line(encode_line({"result": result}))
    assert from_json(SimilarityResult, line["result"]) == result


def test_one_band_that_is_given_three_times(color_shelf, write_scene, make_question) -> None:
    heights = np.linspace(0, 2000, 64 * 64).reshape(1, 64, 64).astype(np.int16)
    path = write_scene(heights, "my_dem.tif")
    request = dataclasses.replace(
        make_question(path, points=(at(60, 30),)),
        scene=SceneRequest(path, bands=(BandChoice(1, None, "elevation"),)),
    )
    result, _ = ask(request, color_shelf)
    assert result.points[0].spectrum == (float(heights[0, 60, 30]),)
    assert result.spectrum_unit == "stored value"
