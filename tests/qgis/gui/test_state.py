# SPDX-License-Identifier: GPL-2.0-or-later
"""What the dock holds without widgets: problems in one line, the request that comes out."""

from __future__ import annotations

import pytest

from geolangbind_qgis.gui import scene_state
from geolangbind_qgis.gui import state as module
from geolangbind_qgis.gui.scene_state import BandRow
from geolangbind_qgis.gui.state import ClassifyState
from geolangbind_qgis.prompts import split_prompts
from geolangbind_qgis.protocol import ClassifyRequest, ClassSpec, from_json, to_json


def ready() -> ClassifyState:
    return ClassifyState(
        layer_id="a",
        layer_name="scene",
        bands=[BandRow(1, "B04", 665.0, "typed"), BandRow(2, "B8A", 865.0, "typed", use=False)],
        sensor="sentinel2-l2a",
        classes=[ClassSpec("water", ("river", "lake"), "#0000ff"), ClassSpec("forest")],
    )


def test_a_complete_state_has_no_problem_and_gives_a_request_the_engine_reads() -> None:
    state = ready()
    assert state.problems() == []
    request = state.request("/data/scene.tif", "/tmp/out.map.tif")
    assert from_json(ClassifyRequest, to_json(request)) == request
    assert [band.index for band in request.scene.bands] == [1]
    assert request.scene.bands[0].wavelength_um == pytest.approx(0.665)
    assert request.confidence_output == "/tmp/out.map_confidence.tif"
    assert request.scores_output == ""
    assert request.classes[0].prompts == ("river", "lake")


@pytest.mark.parametrize(
    ("change", "where", "words"),
    [
        ({"layer_id": ""}, "scene", "raster layer"),
        ({"scene_problem": "Layer “x” is broken."}, "scene", "broken"),
        ({"looking": True}, "scene", "Reading"),
        ({"bands": [BandRow(1, "B04", 665.0, use=False)]}, "bands", "at least one band"),
        ({"bands": [BandRow(1, "B04", None)]}, "bands", "wavelength for B04"),
        ({"bands": [BandRow(1, "B04", 0.665)]}, "bands", "0.665 nm for B04"),
        ({"bands": [BandRow(1, "", 664000.0)]}, "bands", "nanometres"),
        ({"classes": []}, "classes", "class names"),
        ({"classes": [ClassSpec("a"), ClassSpec(" A ")]}, "classes", "both called"),
        ({"classes": [ClassSpec(" "), ClassSpec("b")]}, "classes", "no name"),
        ({"output": "/tmp/x.png"}, "output", ".tif"),
        ({"engine_problem": "no engine"}, "engine", "no engine"),
        ({"area_problem": "Draw a rectangle on the map."}, "area", "Draw"),
    ],
)
def test_what_is_missing_is_said_in_one_line(change: dict, where: str, words: str) -> None:
    state = ready()
    for key, value in change.items():
        setattr(state, key, value)
    problems = state.problems()
    assert problems and problems[0].where == where
    assert words in problems[0].text and "\n" not in problems[0].text


def test_one_class_may_run_but_is_remarked() -> None:
    state = ready()
    state.classes = state.classes[:1]
    assert state.problems() == []
    assert "Only one class" in state.classes_note()


def test_a_single_elevation_band_needs_no_wavelength() -> None:
    state = ready()
    state.bands = [BandRow(1, "elevation", None)]
    assert state.problems()
    state.repeats_single_band = True
    assert state.problems() == []


def test_edited_bands_come_back_and_foreign_text_changes_nothing() -> None:
    edited = [BandRow(1, "B04", 660.0, "typed", use=False), BandRow(2, "B8A", None)]
    detected = [BandRow(1, "B04", 665.0, "metadata"), BandRow(2, "B8A", 865.0, "metadata")]
    text = scene_state.bands_to_json(edited)
    back = scene_state.bands_from_json(text, detected)
    assert [(b.wavelength_nm, b.use, b.source) for b in back] == [
        (660.0, False, "typed"),
        (None, True, ""),
    ]
    for other in ("", "nonsense", "[]", "[[1]]", "[[1, true, 5, '']]", "{}"):
        assert scene_state.bands_from_json(other, detected) == detected
    three = [*detected, BandRow(3)]
    assert scene_state.bands_from_json(text, three) == three


def test_classes_come_back_from_json() -> None:
    classes = [
        ClassSpec("Wald: Kiefer", ("сосна", "松树"), "#123456"),
        ClassSpec("b", (), "#654321"),
    ]
    assert module.classes_from_json(module.classes_to_json(classes)) == classes
    assert module.classes_from_json("{") == []
    assert module.classes_from_json("[1]") == []


def test_prompts_are_split_at_bars_only() -> None:
    assert split_prompts(" a river , wide |lake|  | lake ") == ("a river , wide", "lake")
