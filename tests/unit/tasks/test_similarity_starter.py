# SPDX-License-Identifier: GPL-2.0-or-later
"""The bundled Starter asked about the simulated scene, whose truth is known pixel by pixel."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio

from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.shelf import ModelShelf
from geolangbind_qgis.engine.tasks.at_hand import AtHand
from geolangbind_qgis.engine.tasks.similarity import similarity
from geolangbind_qgis.protocol import SceneRequest, SimilarityRequest
from training import demo_scene

WATER, FOREST, CROPS, SOIL, TOWN = range(1, 6)  # values of the reference
SIZE = 300


class Demo:
    """The scene, its reference, and one model for all questions."""

    def __init__(self, folder: Path) -> None:
        demo_scene.write(folder, size=SIZE)
        self.folder = folder
        self.models, self.at_hand = ModelShelf(), AtHand(in_memory=True)
        with rasterio.open(folder / "demo_reference.tif") as file:
            self.truth, self.transform = file.read(1), file.transform
        self.inside = self.truth > 0  # and all pixels around are the same
        for rows in range(-4, 5):
            for cols in range(-4, 5):
                self.inside &= self.truth == np.roll(self.truth, (rows, cols), (0, 1))
        self.inside[:8] = self.inside[-8:] = self.inside[:, :8] = self.inside[:, -8:] = False

    def ask(self, **question: object) -> np.ndarray:
        """Return the heatmap of a question."""
        request = SimilarityRequest(
            SceneRequest(str(self.folder / "demo_scene.tif")),
            str(self.folder / "heat.tif"),
            stores=str(self.folder / "stores"),
            **question,
        )
        self.result = similarity(request, Job(), self.models, self.at_hand)
        with rasterio.open(request.output) as file:
            assert file.transform == self.transform
            return file.read(1)

    def clicks(self, kind: int, count: int, seed: int = 0) -> tuple[tuple[float, float], ...]:
        """Return places well inside areas of ``kind``."""
        found = np.argwhere(self.inside & (self.truth == kind))
        chosen = np.random.default_rng(seed).choice(len(found), count, replace=False)
        return tuple(self.transform @ (col + 0.5, row + 0.5) for row, col in found[chosen])

    def auc(self, heat: np.ndarray, kind: int) -> float:
        """Return the area under the ROC curve of ``heat`` for the pixels of ``kind``."""
        known = self.truth > 0
        ranks = np.empty(known.sum())
        ranks[np.argsort(heat[known], kind="stable")] = np.arange(1, known.sum() + 1)
        hit = self.truth[known] == kind
        ones, zeros = int(hit.sum()), int((~hit).sum())
        return float((ranks[hit].sum() - ones * (ones + 1) / 2) / (ones * zeros))


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    return Demo(tmp_path_factory.mktemp("demo"))


def test_a_click_on_water_finds_the_water(demo: Demo) -> None:
    for place in demo.clicks(WATER, 4):
        heat = demo.ask(points=(place,))
        means = [heat[demo.truth == kind].mean() for kind in range(1, 6)]
        assert int(np.argmax(means)) + 1 == WATER
        assert demo.auc(heat, WATER) > 0.97
        assert demo.result.points[0].value == pytest.approx(1.0, abs=0.1)


@pytest.mark.parametrize(("kind", "least"), [(FOREST, 0.85), (SOIL, 0.95), (TOWN, 0.92)])
def test_three_clicks_find_their_like(demo: Demo, kind: int, least: float) -> None:
    found = [demo.auc(demo.ask(points=demo.clicks(kind, 3, seed)), kind) for seed in range(4)]
    assert np.mean(found) > least


@pytest.mark.parametrize(
    ("kind", "words", "least"),
    [
        (WATER, ("water",), 0.97),
        (FOREST, ("forest",), 0.9),
        (SOIL, ("bare soil",), 0.95),
        (TOWN, ("urban area", "buildings"), 0.9),
    ],
)
def test_words_find_what_they_name(demo: Demo, kind: int, words: tuple, least: float) -> None:
    heat = demo.ask(texts=words)
    assert demo.auc(heat, kind) > least
    assert demo.result.histogram.high > demo.result.percentiles[50] + 0.1  # it tells places apart


@pytest.mark.parametrize("kind", [FOREST, TOWN])
def test_a_negative_example_takes_out_what_was_wrong(demo: Demo, kind: int) -> None:
    """Three clicks; where the map is wrong most inside another area, a person says: not this."""
    plain, better = [], []
    for seed in range(6):
        places = demo.clicks(kind, 3, seed)
        heat = demo.ask(points=places)
        wrong = np.where(demo.inside & (demo.truth != kind), heat, -1.0)
        row, col = np.unravel_index(int(wrong.argmax()), wrong.shape)
        corrected = demo.ask(points=places, not_points=(demo.transform @ (col + 0.5, row + 0.5),))
        assert corrected[row, col] < heat[row, col]
        plain.append(demo.auc(heat, kind))
        better.append(demo.auc(corrected, kind))
    assert np.mean(better) > np.mean(plain) - 0.002
    assert max(after - before for before, after in zip(plain, better, strict=True)) > 0.002


def test_words_may_correct_words_and_clicks(demo: Demo) -> None:
    heat = demo.ask(texts=("vegetation",))
    less = demo.ask(texts=("vegetation",), not_texts=("forest",))
    forest, crops = demo.truth == FOREST, demo.truth == CROPS
    before = heat[forest].mean() - heat[crops].mean()
    assert less[forest].mean() - less[crops].mean() < before - 0.05
    mixed = demo.ask(points=demo.clicks(WATER, 1), texts=("water",))
    assert demo.auc(mixed, WATER) > 0.97


def test_the_spectrum_of_a_click_is_that_of_the_pixel(demo: Demo) -> None:
    demo.ask(points=demo.clicks(WATER, 1))
    (point,) = demo.result.points
    with rasterio.open(demo.folder / "demo_scene.tif") as file:
        numbers = file.read()[:, point.row, point.col] / 10_000
    assert demo.result.spectrum_unit == "reflectance"
    assert point.spectrum == pytest.approx(numbers, abs=1e-6)
    waves = [band.wavelength_um for band in demo.result.scene.bands]
    assert len(waves) == len(point.spectrum) and None not in waves
    assert point.spectrum[-1] < point.spectrum[1]  # water swallows the infrared


def test_all_of_it_was_encoded_once(demo: Demo) -> None:
    for words in ("water", "a word nobody has asked for yet"):
        demo.ask(texts=(words,))
    assert not demo.result.encoded
    assert len(list((demo.folder / "stores").iterdir())) == 1
