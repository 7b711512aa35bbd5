# SPDX-License-Identifier: GPL-2.0-or-later
"""The ablation: each variant is trained as asked, evaluated with its own words, and tabled."""

from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path

import pytest

from geolangbind_qgis import paths
from training import ablation

BUNDLED = paths.resource("models", "starter")


def figures(accuracy, iou):
    return {"overall accuracy": accuracy, "mean IoU": iou}


@pytest.fixture
def options(tmp_path):
    return argparse.Namespace(
        steps=5, landscapes=4, batch=2, seed=1, threads=1, teacher="abundances",
        distil_weight=0.5, merge=(0.5, 0.25), parts=("demo",), data=tmp_path, output=tmp_path,
        spectra=Path("none.csv"),
    )  # fmt: skip


@pytest.fixture
def trained(monkeypatch):
    """What was asked of the trainer; the bundled Starter takes the place of its result."""
    asked = []

    def train(given):
        asked.append(given)
        shutil.copytree(BUNDLED, given.output, dirs_exist_ok=True)

    monkeypatch.setattr(ablation.train_starter, "train", train)
    monkeypatch.setattr(ablation, "evaluate", lambda *_: {"demo scene": figures(0.5, 0.25)})
    return asked


@pytest.mark.parametrize(
    ("name", "distil", "merge"),
    [("neither", "", ()), ("MaKA", "abundances", ()), ("merging", "", (0.5, 0.25)),
     ("both", "abundances", (0.5, 0.25))],
)  # fmt: skip
def test_variants_differ_in_nothing_else(options, trained, name, distil, merge):
    ablation.run_variant(name, options)
    given = trained[0]
    assert (given.distil, tuple(given.merge)) == (distil, merge)
    assert (given.steps, given.seed, given.landscapes) == (5, 1, 4)
    assert given.words == options.output / "tokenizer.json"
    assert given.start is None


def test_a_variant_is_trained_again_only_when_asked_for_something_else(options, trained):
    first = ablation.run_variant("MaKA", options)
    assert ablation.run_variant("MaKA", options) == json.loads(json.dumps(first))
    assert len(trained) == 1
    options.steps = 6
    ablation.run_variant("MaKA", options)
    assert len(trained) == 2


def test_the_table():
    simulated = {
        f"{sensor}, {count} classes": figures(0.5 + 0.1 * (sensor == "RGB"), 0.4)
        for sensor in ablation.sensors.NAMED
        for count in (5, 12)
    }
    results = [
        {"variant": "neither", "figures": {"demo scene": figures(0.8, 0.6)}},
        {"variant": "both", "figures": simulated},
    ]
    lines = ablation.table(results).splitlines()
    assert lines[2] == "| neither | 0.800 / 0.600 | – | – | – |"
    assert lines[3] == "| both | – | 0.520 / 0.400 | 0.520 / 0.400 | – |"
    assert len({line.count("|") for line in lines}) == 1
