# SPDX-License-Identifier: GPL-2.0-or-later
"""How far the Starter's maps depend on the words chosen: ``python -m training.paraphrases``.

Every prompt of a legend is replaced by a synonym that took no part in training
(``data/paraphrases.json``, two lists by different writers); counted is the share of
pixels that keep their class, on the demonstration scene and on unseen simulated
Sentinel-2 scenes. No reference is used: a map that is wrong the same way twice counts as
kept, so read this beside the accuracy.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from geolangbind_qgis.engine.shelf import ModelShelf
from geolangbind_qgis.protocol import ClassSpec, ModelRequest
from training import demo_scene, landscape, sensors
from training.evaluate_starter import GSD_M, PLACES, SEED, SIZE, class_map
from training.language import HELD_OUT, held_out
from training.legend import BROAD, FINE, LegendClass

SENSOR = "Sentinel-2"
NODATA = 255


def reworded(legend: Sequence[LegendClass], synonyms: dict[str, tuple[str, ...]],
             which: int) -> list[ClassSpec]:  # fmt: skip
    """Return the legend's classes, each prompt replaced by its synonym number ``which``.

    Where a prompt has fewer synonyms they start again from the first.
    """

    def other(prompt: str) -> str:
        found = synonyms[prompt]
        return found[which % len(found)]

    return [
        replace(item.spec, prompts=tuple(other(prompt) for prompt in item.prompts))
        for item in legend
    ]


def kept(before: np.ndarray, after: np.ndarray) -> tuple[int, int]:
    """Return how many pixels keep their class, and how many had one (255 is nodata)."""
    held = before != NODATA
    return int(((before == after) & held).sum()), int(held.sum())


def compare(scenes: Sequence[Path], legend: Sequence[LegendClass], model: ModelRequest,
            shelf: ModelShelf, which_list: str) -> dict[str, object]:  # fmt: skip
    """Return the share of pixels that keep their class: each set of synonyms, and the mean."""
    synonyms = held_out(which_list)
    sets = max(len(synonyms[prompt]) for item in legend for prompt in item.prompts)
    same, pixels = np.zeros(sets, dtype=int), 0
    for scene in scenes:
        before = class_map(scene, [item.spec for item in legend], model, 1, shelf)
        for which in range(sets):
            after = class_map(scene, reworded(legend, synonyms, which), model, 1, shelf)
            equal, count = kept(before, after)
            same[which] += equal
        pixels += count
    shares = same / max(pixels, 1)
    return {
        "pixels": pixels,
        "kept": round(float(shares.mean()), 3),
        "kept by each set of synonyms": [round(float(share), 3) for share in shares],
    }


def simulated_scenes(folder: Path) -> list[Path]:
    """Write the unseen Sentinel-2 scenes of ``training.evaluate_starter``; return their paths."""
    paths = []
    for number, biome in enumerate(PLACES):
        rng = np.random.default_rng(SEED + number)
        place = landscape.simulate(SIZE, rng, biome, GSD_M[SENSOR])
        numbers = demo_scene.simulate(place, sensors.SENTINEL_2, rng)
        paths.append(folder / f"{biome}.tif")
        demo_scene.write_scene(paths[-1], numbers, sensors.SENTINEL_2, gsd_m=GSD_M[SENSOR])
    return paths


def main() -> None:
    """Measure and print JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", default="", help="a checkpoint other than the bundled one")
    model, shelf = ModelRequest("starter", parser.parse_args().weights), ModelShelf()
    results: dict[str, object] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        demo_scene.write(folder)
        scene = [folder / "demo_scene.tif"]
        scenes = simulated_scenes(folder)
        for which in HELD_OUT:
            results[f"{which}: demo scene, {len(BROAD)} classes"] = compare(
                scene, BROAD, model, shelf, which
            )
            for legend in (BROAD, FINE):
                key = f"{which}: {SENSOR}, {len(legend)} classes"
                results[key] = compare(scenes, legend, model, shelf, which)
    print(json.dumps(results, indent=1))


if __name__ == "__main__":
    main()
