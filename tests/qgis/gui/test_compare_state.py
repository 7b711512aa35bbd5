# SPDX-License-Identifier: GPL-2.0-or-later
"""What the Compare dock holds without widgets: problems in one line, the question asked."""

from __future__ import annotations

import pytest

from geolangbind_qgis.gui.compare_state import (
    CLICK,
    PHOTO,
    TEXT,
    CompareState,
    Example,
    RankState,
)
from geolangbind_qgis.gui.numbers import (
    cosine_text,
    duration_text,
    size_text,
    time_left_text,
)
from geolangbind_qgis.gui.scene_state import BandRow
from geolangbind_qgis.protocol import SimilarityRequest, from_json, to_json


def ready(**change: object) -> CompareState:
    state = CompareState(
        layer_id="a",
        layer_name="scene",
        bands=[BandRow(1, "B04", 665.0, "typed"), BandRow(2, "B8A", 865.0, "typed", use=False)],
        sensor="sentinel2-l2a",
        examples=[Example(1.0, 2.0), Example(3.0, 4.0, False), Example(5.0, 6.0)],
        phrase="river | lake |  river",
    )
    for key, value in change.items():
        setattr(state, key, value)
    return state


def test_only_what_belongs_to_the_way_is_asked() -> None:
    state = ready(detail=2, stores="/stores", device="cpu")
    assert state.problems() == []
    request = state.request("/data/scene.tif", "/tmp/heat.tif")
    assert from_json(SimilarityRequest, to_json(request)) == request
    assert request.points == ((1.0, 2.0), (5.0, 6.0)) and request.not_points == ((3.0, 4.0),)
    assert request.texts == () and request.detail == 2 and request.stores == "/stores"
    assert request.live and not request.spectra and request.model.device == "cpu"
    assert [band.index for band in request.scene.bands] == [1]
    words = ready(way=TEXT).request("/data/scene.tif", "/tmp/heat.tif")
    assert words.texts == ("river", "lake") and words.points == words.not_points == ()


def with_ten_bands(**change: object) -> CompareState:
    """Return a state whose scene has what GAIR needs; a further band has no wavelength."""
    known = (492, 560, 665, 704, 740, 783, 833, 865, 1614, 2202)
    bands = [BandRow(n, f"band {n}", float(nm)) for n, nm in enumerate(known, start=1)]
    bands.append(BandRow(11, "band 11"))
    return ready(way=PHOTO, photo="/data/a.jpg", bands=bands, model="gair", **change)


def test_a_photo_is_asked_about_with_what_belongs_to_it() -> None:
    state = with_ten_bands(scaling="percentile", spacing=40.0)
    assert state.problems() == [], "a band that GAIR does not look at needs no wavelength"
    request = state.request("/data/scene.tif", "/tmp/heat.tif")
    assert request.photos == ("/data/a.jpg",) and request.spacing == 40.0
    assert request.points == request.not_points == request.texts == ()
    assert request.scene.scaling == "training" and request.model.name == "gair"
    asked = RankState(**vars(state))
    asked.folder, asked.point = "/data/walk", (1.0, 2.0)
    rank = asked.request("/data/scene.tif", "")
    assert (rank.folder, rank.point, rank.point_crs) == ("/data/walk", (1.0, 2.0), "")
    assert rank.scene == request.scene and asked.outputs("") == ()
    state.way = CLICK
    assert state.request("/data/scene.tif", "/tmp/heat.tif").photos == ()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"examples": []}, "Click a place"),
        ({"examples": [Example(1.0, 2.0, False)]}, "not meant"),
        ({"way": TEXT, "phrase": " | "}, "Type what"),
        ({"way": TEXT, "phrase": ""}, "Type what"),
        ({"way": PHOTO}, "missing here: B02 (490 nm)"),
        ({"layer_id": ""}, "raster layer"),
        ({"engine_problem": "no engine"}, "no engine"),
    ],
)
def test_what_is_missing_is_said_in_one_line(change: dict, words: str) -> None:
    problems = ready(way=change.pop("way", CLICK), **change).problems()
    assert problems and words in problems[0].text and "\n" not in problems[0].text


def test_numbers_are_short() -> None:
    assert size_text(767_000) == "767 kB" and size_text(5_800_000) == "5.8 MB"
    assert size_text(64_000_000) == "64 MB" and size_text(2.4e9) == "2.4 GB"
    assert duration_text(0.0421) == "42 ms" and duration_text(7.4) == "7 s"
    assert duration_text(200) == "3 min" and cosine_text(-0.12345) == "-0.123"
    assert time_left_text(None) == "" and time_left_text(0.2) == "1 s left"
    assert time_left_text(3569) == "59 min left" and time_left_text(3590) == "1 h 0 min left"
    assert time_left_text(7000) == "1 h 57 min left"
