# SPDX-License-Identifier: GPL-2.0-or-later
"""Memory is bounded by a strip of windows, not by the scene."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("resource", reason="peak memory is measured with the resource module")

ROOT = Path(__file__).resolve().parents[3]
SCRIPT = """
import resource, sys
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.tasks.classify import classify
from geolangbind_qgis.protocol import ClassifyRequest, ClassSpec, SceneRequest
from tests.unit.tasks.conftest import ColorModel, Shelf, color_bands

request = ClassifyRequest(
    scene=SceneRequest(sys.argv[1], bands=color_bands()),
    classes=tuple(ClassSpec(name) for name in ("red", "green", "blue")),
    output=sys.argv[2],
)
classify(request, Job(), Shelf(ColorModel().eval()))
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
"""


def peak_mb(scene: str, output: Path) -> int:
    """Classify in a process of its own and return its peak memory."""
    command = [sys.executable, "-c", SCRIPT, scene, str(output)]
    answer = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    return int(answer.stdout.split()[-1])


@pytest.mark.slow
def test_peak_memory_does_not_grow_with_the_height(write_scene, tmp_path) -> None:
    peaks = []
    for height in (512, 12_288):
        array = np.random.default_rng(0).integers(0, 255, (3, height, 512), np.uint8)
        path = write_scene(array, f"{height}.tif", compress="deflate", tiled=True)
        del array
        peaks.append(peak_mb(path, tmp_path / f"out{height}.tif"))
    # All of the tall scene's windows as float32 would be 130 MB, its class scores 75 MB more.
    assert peaks[1] - peaks[0] < 60, peaks


@pytest.mark.slow
def test_little_data_in_a_wide_scene_takes_no_more_memory(write_scene, tmp_path) -> None:
    peaks = []
    for name, columns in (("full", slice(None)), ("sparse", slice(5000, 5010))):
        array = np.zeros((3, 2000, 12_000), np.uint8)
        array[:, :, columns] = 100
        path = write_scene(array, f"{name}.tif", nodata=0, compress="deflate", tiled=True)
        del array
        peaks.append(peak_mb(path, tmp_path / f"out_{name}.tif"))
    assert peaks[1] - peaks[0] < 80, peaks  # 250 MB while rows waited for a batch to fill


EMBED = """
import resource, sys
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.tasks.at_hand import AtHand
from geolangbind_qgis.engine.tasks.similarity import similarity
from geolangbind_qgis.protocol import SceneRequest, SimilarityRequest
from tests.unit.tasks.conftest import ColorModel, Shelf, color_bands

request = SimilarityRequest(
    SceneRequest(sys.argv[1], bands=color_bands()), sys.argv[2], texts=("red",), stores=sys.argv[3]
)
assert similarity(request, Job(), Shelf(ColorModel().eval()), AtHand()).encoded
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
"""


@pytest.mark.slow
def test_encoding_and_asking_take_no_more_memory_for_a_tall_scene(write_scene, tmp_path) -> None:
    peaks = []
    for height in (512, 12_288):
        array = np.random.default_rng(0).integers(0, 255, (3, height, 512), np.uint8)
        path = write_scene(array, f"{height}.tif", compress="deflate", tiled=True)
        del array
        command = [sys.executable, "-c", EMBED, path, str(tmp_path / "h.tif")]
        command.append(str(tmp_path / f"stores{height}"))
        answer = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
        peaks.append(int(answer.stdout.split()[-1]))
    # The store is 50 MB, read from the disk's cache; as float32 it would be 100 MB.
    assert peaks[1] - peaks[0] < 120, peaks
