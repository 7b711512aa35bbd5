# SPDX-License-Identifier: GPL-2.0-or-later
"""Memory of a location layer does not grow with its extent, for any kind of layer."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from geolangbind_qgis.engine.raster.grid import grid_over
from geolangbind_qgis.engine.tasks.location_products import TILE, Embedding
from tests.fakes.gair import GAIR, write_test_checkpoint

pytest.importorskip("resource", reason="peak memory is measured with the resource module")

ROOT = Path(__file__).resolve().parents[3]
# The encoder is replaced by one that answers at once: what is measured is everything around it.
SCRIPT = """
import resource, sys
import torch
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.models.gair import Gair
from geolangbind_qgis.engine.shelf import ModelShelf
from geolangbind_qgis.engine.tasks.locations import locations
from geolangbind_qgis.protocol import LocationsRequest, ModelRequest

def quick(self, places):
    waves = torch.arange(1, self.config.width + 1, dtype=torch.float32)
    return torch.cos(places[:, :1] * waves) + torch.sin(places[:, 1:] * waves)

Gair.encode_location = quick
kind, height, width, weights, output = sys.argv[1:]
request = LocationsRequest(
    kind, output, (0.0, 0.0, int(width) * 0.01, int(height) * 0.01), spacing=0.01,
    point=(1.0, 1.0) if kind == "similarity" else None,
    model=ModelRequest("gair", weights, "cpu"),
)
result = locations(request, Job(), ModelShelf())
assert (result.height, result.width) == (int(height), int(width)), result
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
"""


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_test_checkpoint(tmp_path_factory.mktemp("gair") / "gair.safetensors")


def peak_mb(kind: str, height: int, width: int, weights: Path, output: Path) -> int:
    command = [sys.executable, "-c", SCRIPT, kind, str(height), str(width), str(weights)]
    answer = subprocess.run(
        [*command, str(output)], cwd=ROOT, check=True, capture_output=True, text=True,
        env={**os.environ, "GDAL_CACHEMAX": "16"},  # which fills up with whatever is written
    )  # fmt: skip
    output.unlink()
    return int(answer.stdout.split()[-1])


@pytest.mark.slow
@pytest.mark.parametrize(
    ("kind", "sizes"),
    [
        # All longitudes and latitudes of the larger one are 67 MB.
        ("similarity", [(512, 512), (512, 8192)]),
        # All channels of the larger one are 200 MB, of one row of its tiles 100 MB.
        ("embedding", [(128, 1024), (128, 8192)]),
    ],
)
def test_peak_memory_does_not_grow_with_the_extent(
    kind: str, sizes: list[tuple[int, int]], checkpoint: Path, tmp_path: Path
) -> None:
    peaks = [peak_mb(kind, *size, checkpoint, tmp_path / "layer.tif") for size in sizes]
    assert peaks[1] - peaks[0] < 50, peaks


def test_a_tile_of_the_real_model_is_small() -> None:
    """20,000 by 20,000 pixels of all 768 channels: a tile is 50 MB, and four exist at once."""
    grid = grid_over((0.0, 0.0, 200.0, 89.0), "", 0.01)
    product = Embedding(GAIR.width, "float32")
    tiles = [tile.height * tile.width for tile in grid.tiles(product.rows, TILE)]
    assert sum(tiles) == grid.width * grid.height > 1.7e8
    assert max(tiles) * GAIR.width * 4 < 51e6
