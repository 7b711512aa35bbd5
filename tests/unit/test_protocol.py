# SPDX-License-Identifier: GPL-2.0-or-later
"""Requests and results cross the pipe unchanged, and what does not fit is named."""

from __future__ import annotations

import math

import pytest

from geolangbind_qgis import protocol
from geolangbind_qgis.protocol import (
    Area,
    BandChoice,
    ClassArea,
    ClassifyRequest,
    ClassifyResult,
    ClassSpec,
    DeviceReport,
    Histogram,
    ModelEntry,
    ModelReport,
    ModelRequest,
    PointValue,
    ProtocolError,
    SceneReport,
    SceneRequest,
    SimilarityRequest,
    SimilarityResult,
    SpectraRequest,
    StoreReport,
    decode_line,
    encode_line,
    from_json,
    to_json,
    wire,
)

POLYGON = {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}
SCENE = SceneRequest(
    "/data/Zürich 東京.tif",
    bands=(BandChoice(4, 0.665, "red", "typed"), BandChoice(1)),
    sensor="sentinel2-l2a",
    scaling="percentile",
    offset=-1000.0,
    area=Area("EPSG:4326", (-122.0, 38.0, -121.5, 38.5), (POLYGON,)),
)
REQUEST = ClassifyRequest(
    SCENE,
    (ClassSpec("water", ("a lake", "a river"), "#0000ff"), ClassSpec("лес")),
    "/tmp/out.tif",
    model=ModelRequest("geolangbind-l-384", device="cuda:1", offline=True),
    look="windows",
    detail=4,
    smoothing="none",
    competition="sigmoid",
    threshold=0.25,
    templates=("a photo of {}",),
)
REPORT = SceneReport("a", 10, 20, "EPSG:32610", "uint16", 10.0, (BandChoice(1, 0.49),), "s", "x")
RESULT = ClassifyResult(
    "c.tif",
    "p.tif",
    "",
    (ClassArea(1, "water", "#0000ff", 5, 0.05, 100.0),),
    0.0,
    ((0.0, 0.05), (0.0, 0.0)),
    REPORT,
    ModelReport("starter", "file", "ab12", "GPL-2.0-or-later", "cpu", ("a note",)),
    1.5,
    3,
)
STORE = StoreReport(
    "ab-0-0-2x3", "/s/ab-0-0-2x3", "patches", "/data/a.tif", "starter", "ab12", 2, 2, 3, 128, True,
    9_000, "2026-11-21T14:33:10+00:00", "The scene has changed since.",
)  # fmt: skip
QUESTION = SimilarityRequest(
    SCENE, "/tmp/heat.tif", points=((13.0, 52.5), (13.1, 52.6)), not_points=((0.0, 1.0),),
    texts=("ein See",), not_texts=("лес",), points_crs="EPSG:4326", detail=2, live=True,
)  # fmt: skip
HEATMAP = SimilarityResult(
    "h.tif", tuple(i / 100 for i in range(101)), Histogram(-0.5, 1.0, (1, 2, 3)),
    (PointValue(13.0, 52.5, True, 4, 5, None, (0.1, None)),), "reflectance", STORE, True, REPORT,
    ModelReport("starter", "file", "ab12", "GPL-2.0-or-later", "cpu"), 0.05, ("a note",),
)  # fmt: skip
OTHERS = (
    STORE,
    QUESTION,
    HEATMAP,
    SpectraRequest(SCENE, ((1.0, 2.0),), "EPSG:4326"),
    ModelEntry("starter", "Starter", "says", "GPL", 4_376_028, True, "/x"),
    DeviceReport("cuda:0", "A GPU", 8 << 30, False, "the driver is too old"),
)


@pytest.mark.parametrize("value", [SCENE, REQUEST, RESULT, *OTHERS], ids=lambda v: type(v).__name__)
def test_everything_survives_the_pipe(value):
    line = encode_line({"value": value})
    assert line.count(b"\n") == 1
    assert from_json(type(value), decode_line(line)["value"]) == value


def test_what_is_left_out_takes_its_default():
    assert from_json(SceneRequest, {"path": "a.tif"}) == SceneRequest("a.tif")


def test_whole_numbers_stand_for_floats_but_not_the_other_way_round():
    assert from_json(SceneRequest, {"path": "a", "offset": -1000}).offset == -1000.0
    with pytest.raises(ProtocolError, match=r"BandChoice.index|bands\[0\].index: expected int"):
        from_json(SceneRequest, {"path": "a", "bands": [{"index": 1.5}]})


@pytest.mark.parametrize(
    ("data", "says"),
    [
        ([], "SceneRequest: expected an object, got list"),
        ({}, "missing 1 required positional argument: 'path'"),
        ({"path": 7}, "SceneRequest.path: expected str, got 7"),
        ({"path": None}, "SceneRequest.path: expected str, got None"),
        ({"path": "a", "colour": 1}, "SceneRequest: unknown field 'colour'"),
        ({"path": "a", "scaling": "magic"}, "'magic' is none of training, percentile, as-is"),
        ({"path": "a", "bands": "1,2"}, "SceneRequest.bands: expected a list, got str"),
        ({"path": "a", "bands": [{"index": True}]}, "index: expected int, got True"),
        ({"path": "a", "area": {"bounds": [1, 2, 3]}}, "bounds: expected 4 values, got 3"),
        ({"path": "a", "area": {"polygons": [5]}}, r"polygons\[0\]: expected dict, got 5"),
        ({"path": "a", "offset": "1"}, "SceneRequest.offset: expected float, got '1'"),
    ],
)
def test_what_does_not_fit_is_named(data, says):
    with pytest.raises(ProtocolError, match=says):
        from_json(SceneRequest, data)


def test_numbers_that_json_does_not_know_are_refused():
    for value in (math.nan, math.inf):
        with pytest.raises(ValueError, match="JSON"):
            encode_line({"value": value})


@pytest.mark.parametrize("line", [b"\n", b"[]\n", b"5\n", b"{\n", b"\xff\xfe\n", b"null\n"])
def test_what_is_no_message_is_refused(line):
    with pytest.raises(ProtocolError):
        decode_line(line)


def test_line_breaks_inside_words_do_not_break_lines():
    line = encode_line({"message": "one\ntwo\u2028three\r"})
    assert line.count(b"\n") == 1
    assert decode_line(line) == {"message": "one\ntwo\u2028three\r"}


def test_every_method_names_types_that_can_be_built():
    for request, _ in protocol.METHODS.values():
        if request is not None:
            assert wire._hints(request)  # raises where a type needs a newer Python
    assert to_json({1: (SCENE,)})["1"][0]["path"] == SCENE.path
