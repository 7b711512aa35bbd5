# SPDX-License-Identifier: GPL-2.0-or-later
"""A disk that is full when the file is closed: GDAL says nothing then."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
SCRIPT = """
import resource, signal, sys
import numpy as np
from affine import Affine
from geolangbind_qgis.engine.errors import OutputError
from geolangbind_qgis.engine.raster.writing import Layout, OutputSet

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]),) * 2)
small = sys.argv[3] == "with"
layout = Layout(sys.argv[1], 40, "float32", float("nan"), half=True, overviews=small)
noise = np.random.default_rng(0).random((40, 150, 150), np.float32)
try:
    with OutputSet([layout], 150, 150, Affine(10, 0, 0, 0, -10, 0), "EPSG:32633") as files:
        files.put([noise], 0, 0)
        files.commit()
except OutputError as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="sizes of files cannot be limited there")
@pytest.mark.parametrize("overviews", ["with", "without"])
@pytest.mark.parametrize("limit", [2_000, 100_000, 1_000_000, 1_400_000])
def test_a_file_that_was_not_written_to_its_end_is_not_kept(
    tmp_path: Path, limit: int, overviews: str
) -> None:
    command = [sys.executable, "-c", SCRIPT, str(tmp_path / "a.tif"), str(limit), overviews]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert "a.tif could not be written" in done.stdout and done.stdout.count("\n") == 1
    assert list(tmp_path.iterdir()) == []
