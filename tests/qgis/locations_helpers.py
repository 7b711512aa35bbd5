# SPDX-License-Identifier: GPL-2.0-or-later
"""A small labelled GAIR checkpoint, written by the engine's Python: QGIS's has no torch."""

from __future__ import annotations

import subprocess
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
_WRITE = (
    "import sys; from pathlib import Path; from tests.fakes.gair import write_test_checkpoint; "
    "write_test_checkpoint(Path(sys.argv[1]))"
)


def write_test_weights(python: str, path: Path) -> Path:
    """Write the checkpoint to ``path`` (``.safetensors``) and return that."""
    subprocess.run([python, "-c", _WRITE, str(path)], cwd=REPOSITORY, check=True)
    return path
