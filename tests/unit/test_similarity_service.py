# SPDX-License-Identifier: GPL-2.0-or-later
"""Questions as the plugin asks them: a real engine process, over its pipes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import rasterio

from geolangbind_qgis.protocol import (
    BandChoice,
    ClassifyRequest,
    ClassSpec,
    ClearStoresRequest,
    EmbedRequest,
    EmbedResult,
    SceneRequest,
    SimilarityRequest,
    SimilarityResult,
    SpectraRequest,
    SpectraResult,
    StoresRequest,
    StoresResult,
    encode_line,
    from_json,
)

from .test_cli import LAUNCHER, write_scene

BANDS = tuple(BandChoice(i + 1, wave) for i, wave in enumerate((0.49, 0.56, 0.665, 0.842)))


class Engine:
    """An engine process; ``ask`` returns a call's last event."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-I", str(LAUNCHER), "serve"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            env={**os.environ, "OMP_NUM_THREADS": "1"},
        )  # fmt: skip
        self.count = 0
        self.over: list[dict] = []

    def begin(self, method: str, params: object) -> str:
        self.count += 1
        message = {"id": str(self.count), "method": method, "params": params}
        self.process.stdin.write(encode_line(message))
        self.process.stdin.flush()
        return str(self.count)

    def end(self, number: str) -> dict:
        while True:
            for event in self.over:
                if event["id"] == number:
                    return event
            event = json.loads(self.process.stdout.readline())
            if event["event"] in ("result", "failed", "cancelled"):
                self.over.append(event)

    def ask(self, method: str, params: object, kind: type) -> object:
        event = self.end(self.begin(method, params))
        assert event["event"] == "result", event
        return from_json(kind, event["result"])


@pytest.fixture(scope="module")
def engine():
    engine = Engine()
    yield engine
    engine.process.stdin.close()
    engine.process.stdout.close()
    assert engine.process.wait(20) == 0


@pytest.fixture
def scene(tmp_path: Path) -> SceneRequest:
    return SceneRequest(str(write_scene(tmp_path / "scène.tif", size=128)), bands=BANDS)


def test_encode_ask_look_and_clear(engine, scene, tmp_path) -> None:
    stores = str(tmp_path / "stores")
    encoded = engine.ask("embed", EmbedRequest(scene, stores=stores), EmbedResult)
    assert encoded.encoded
    points = ((400_405.0, 5_799_595.0),)
    for number in range(3):  # each into a file of its own, as a dock has to
        heat = str(tmp_path / f"heat {number}.tif")
        question = SimilarityRequest(scene, heat, points=points, stores=stores, live=True)
        answer = engine.ask("similarity", question, SimilarityResult)
        assert not answer.encoded and answer.store == encoded.store
        with rasterio.open(heat) as file:
            assert file.read(1)[40, 40] == pytest.approx(answer.points[0].value, abs=1e-6)
    looked = engine.ask("spectra", SpectraRequest(scene, points), SpectraResult)
    assert looked.spectra[0].values == answer.points[0].spectrum
    listed = engine.ask("list_stores", StoresRequest(stores), StoresResult)
    assert listed.stores == (encoded.store,)
    cleared = engine.end(engine.begin("clear_stores", ClearStoresRequest((), True, stores)))
    assert cleared["result"]["freed_bytes"] == encoded.store.size_bytes
    again = engine.ask("similarity", question, SimilarityResult)
    assert again.encoded  # the store that was at hand is not used any more


def test_a_bad_question_is_one_line(engine, scene, tmp_path) -> None:
    question = SimilarityRequest(
        scene, str(tmp_path / "h.tif"), points=((0.0, 0.0),), stores=str(tmp_path)
    )
    event = engine.end(engine.begin("similarity", question))
    assert (event["event"], event["kind"]) == ("failed", "AreaError")
    assert "lies outside the scene" in event["message"]


def test_questions_are_answered_while_another_scene_is_classified(engine, scene, tmp_path) -> None:
    large = SceneRequest(str(write_scene(tmp_path / "large.tif", size=1500)), bands=BANDS)
    stores = str(tmp_path / "stores")
    engine.ask("embed", EmbedRequest(scene, stores=stores), EmbedResult)
    classes = (ClassSpec("water"), ClassSpec("forest"))
    slow = engine.begin(
        "classify", ClassifyRequest(large, classes, str(tmp_path / "c.tif"), detail=4)
    )
    question = SimilarityRequest(scene, str(tmp_path / "h.tif"), texts=("water",), stores=stores)
    assert engine.ask("similarity", question, SimilarityResult).percentiles[100] > -1.0
    assert all(event["id"] != slow for event in engine.over)  # it is still at work
    engine.process.stdin.write(encode_line({"id": slow, "method": "cancel"}))
    engine.process.stdin.flush()
    assert engine.end(slow)["event"] == "cancelled"
