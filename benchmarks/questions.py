# SPDX-License-Identifier: GPL-2.0-or-later
"""How long the engine takes to answer a click on an encoded scene, GeoTIFF included.

    python -m benchmarks.questions [--size 2000] [--clicks 30]

For the patch sizes and widths of several models it encodes the same random
10-band scene with random features into a store, then, in a process of its own,
asks one question a click, each at another place and into another file, as the
Compare dock does. Prints a Markdown table. What a question costs depends on the
number of patches and their width alone, so the features need no real model.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
import torch

from benchmarks.pipeline import WAVELENGTHS, write_scene
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.models.config import GeoLangBindConfig
from geolangbind_qgis.engine.models.info import ModelInfo
from geolangbind_qgis.engine.tasks.at_hand import AtHand
from geolangbind_qgis.engine.tasks.embed import embed
from geolangbind_qgis.engine.tasks.similarity import similarity
from geolangbind_qgis.protocol import (
    BandChoice,
    EmbedRequest,
    SceneRequest,
    SimilarityRequest,
)

KINDS = (
    ("patches of 4 px", 4, 128),
    ("Starter, 2 px", 2, 128),
    ("B-224", 16, 768),
    ("L-384", 14, 1152),
)


class RandomModel(torch.nn.Module):
    """Answers every window with the same random features; stands on a shelf of its own."""

    def __init__(self, patch: int, width: int) -> None:
        super().__init__()
        sizes = dict.fromkeys(("depth", "mlp_width", "text_layers", "text_mlp_width"), 1)
        heads = {"heads": 1, "text_heads": 1}
        self.config = GeoLangBindConfig("random", 16 * patch, patch, width, **sizes, **heads)
        self.info = ModelInfo(name=f"random-{patch}-{width}")
        generator = torch.Generator().manual_seed(0)
        self.features = torch.nn.Parameter(torch.randn(1, 16, 16, width, generator=generator))

    def patch_features(self, images: torch.Tensor, wavelengths_um: torch.Tensor) -> torch.Tensor:
        """Return features (B, 16, 16, width) that have nothing to do with ``images``."""
        return self.features.expand(len(images), -1, -1, -1)

    def get(self, *_: object) -> RandomModel:
        """Return itself, as ``ModelShelf.get`` does."""
        return self


def measure(folder: Path, patch: int, width: int, size: int, clicks: int) -> dict[str, float]:
    """Ask ``clicks`` questions; return milliseconds, megabytes."""
    model: Any = RandomModel(patch, width).eval()
    bands = tuple(BandChoice(i + 1, wave) for i, wave in enumerate(WAVELENGTHS))
    scene = SceneRequest(str(folder / "scene.tif"), bands=bands, sensor="sentinel2-l2a")
    stores = str(folder / "stores")
    at_hand, rng = AtHand(in_memory=True), np.random.default_rng(0)
    wall, cpu = [], []
    stored = embed(EmbedRequest(scene, stores=stores), Job(), model, AtHand()).store
    for number in range(clicks + 1):
        x, y = rng.uniform(0, 10 * size, 2)
        request = SimilarityRequest(
            scene,
            str(folder / f"heat_{number}.tif"),
            points=((400_000 + float(x), 5_800_000 - float(y)),),
            stores=stores,
            live=True,
            spectra=False,
        )
        began, used = time.perf_counter(), time.process_time()
        similarity(request, Job(), model, at_hand)
        wall.append(1000 * (time.perf_counter() - began))
        cpu.append(1000 * (time.process_time() - used))
        Path(request.output).unlink()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {
        "patches": stored.rows * stored.cols,
        "store": stored.size_bytes / 1e6,
        "first": wall[0],
        "median": float(np.median(wall[1:])),
        "slow": float(np.percentile(wall[1:], 95)),
        "cpu": float(np.median(cpu[1:])),
        "peak": peak,
    }


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--size", type=int, default=2000, help="side of the scene, in pixels")
    parser.add_argument("--clicks", type=int, default=30)
    parser.add_argument("--measure", nargs=3, metavar=("FOLDER", "PATCH", "WIDTH"))
    options = parser.parse_args()
    if options.measure:
        folder, patch, width = options.measure
        found = measure(Path(folder), int(patch), int(width), options.size, options.clicks)
        print(json.dumps(found))
        return
    print(
        "| model | patches | store, MB | first question, ms | further ones: median, ms | "
        "95 % within, ms | CPU time, ms | peak memory, MB |\n|---|---|---|---|---|---|---|---|"
    )
    with tempfile.TemporaryDirectory() as folder:
        write_scene(Path(folder) / "scene.tif", options.size)
        for title, patch, width in KINDS:
            command = [sys.executable, "-m", "benchmarks.questions", "--size", str(options.size)]
            command += ["--clicks", str(options.clicks)]
            command += ["--measure", folder, str(patch), str(width)]
            answer = subprocess.run(command, check=True, capture_output=True, text=True)
            found = json.loads(answer.stdout.splitlines()[-1])
            print(
                f"| {title} | {found['patches']:,} × {width} | {found['store']:.0f} | "
                f"{found['first']:.0f} | {found['median']:.0f} | {found['slow']:.0f} | "
                f"{found['cpu']:.0f} | {found['peak']:.0f} |",
                flush=True,
            )


if __name__ == "__main__":
    main()
