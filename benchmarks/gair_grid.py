# SPDX-License-Identifier: GPL-2.0-or-later
"""What it saves to encode a window once and read every point of it from one map.

    python -m benchmarks.gair_grid [--side 100] [--points 16] [--device cpu] [--threads 2]

The published code encodes the window again for every point. Both ways are timed in one
run, with the same full-size GAIR (random weights: they do not change the time):

- per point: ``--points`` points in batches of ``--batch``, each with an encoding of its
  own and a read-out of its own; the time of the whole grid is extrapolated from them,
- once: one encoding, then all embeddings of the ``--side`` x ``--side`` grid; and one
  encoding, then the cosine map to one photo, which needs no embeddings.

Prints a Markdown row: seconds, and how many times faster.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable

import torch

from geolangbind_qgis.engine import models
from geolangbind_qgis.engine.models.gair import Gair, cell_centres

REPEATS = 3


def timed(work: Callable[[], object], device: torch.device) -> float:
    """Return the median of ``REPEATS`` runs in seconds, after one that warms up."""
    seconds = []
    for _ in range(REPEATS + 1):
        started = time.perf_counter()
        work()
        if device.type == "cuda":
            torch.cuda.synchronize(device)
        seconds.append(time.perf_counter() - started)
    return statistics.median(seconds[1:])


def per_point(model: Gair, window: torch.Tensor, points: torch.Tensor, batch: int) -> None:
    """Encode ``window`` (10, 96, 96) once for each of ``points`` (N, 2), as the published code."""
    for start in range(0, len(points), batch):
        asked = points[start : start + batch]
        tokens = model.remote_sensing_tokens(window.expand(len(asked), -1, -1, -1))
        model.localize(tokens, asked[:, None])


@torch.inference_mode()
def measure(options: argparse.Namespace) -> tuple[float, float, float, float]:
    """Return seconds: one point, the whole grid, its cosine map, the encoding alone."""
    device = torch.device(options.device)
    torch.set_num_threads(options.threads)
    torch.manual_seed(0)
    model = models.build("gair").eval().requires_grad_(False).to(device)
    window = torch.rand(10, 96, 96, device=device)
    points = torch.rand(options.points, 2, device=device)
    photo = model.project_street_view(torch.randn(1, model.config.width, device=device))
    centres = cell_centres(options.side)

    def grid() -> torch.Tensor:
        return model.localize_grid(model.remote_sensing_tokens(window[None]), centres, centres)

    def cosines() -> torch.Tensor:
        tokens = model.remote_sensing_tokens(window[None])
        return model.cosine_grid(tokens, centres, centres, photo)

    slow = timed(lambda: per_point(model, window, points, options.batch), device)
    return (
        slow / options.points,
        timed(grid, device),
        timed(cosines, device),
        timed(lambda: model.remote_sensing_tokens(window[None]), device),
    )


def main() -> None:
    """Measure and print the row."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--side", type=int, default=100, help="points along a side of the grid")
    parser.add_argument("--points", type=int, default=16, help="points that are encoded one by one")
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    point, grid, cosines, encoding = measure(options)
    count = options.side**2
    whole = point * count
    print(
        "| grid | one encoding per point, s (extrapolated from points) | encoded once: encoding, s "
        "| all embeddings, s | cosine map, s | times faster: embeddings | cosine map |\n"
        "|---|---|---|---|---|---|---|\n"
        f"| {options.side} × {options.side} | {whole:,.0f} ({options.points}) | {encoding:.2f} | "
        f"{grid:.2f} | {cosines:.2f} | {whole / grid:,.0f} | {whole / cosines:,.0f} |"
    )


if __name__ == "__main__":
    main()
