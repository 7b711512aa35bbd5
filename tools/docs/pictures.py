# SPDX-License-Identifier: GPL-2.0-or-later
"""The pictures of the help, taken in the real QGIS on the simulated scene."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

from tools import package, qgis_session
from tools.docs.messages import PAGE, ROOT
from training.legend import BROAD

FOLDER = PAGE.parent / "images"
WIDEST = 700  # pixels
COLOURS = 256
LIMIT_S = 400.0


class PicturesError(Exception):
    """Why there are no pictures, in the words of QGIS."""


def take() -> list[Path]:
    """Replace ``resources/help/images``; return the files. Raises ``PicturesError``."""
    plugins = package.assemble(ROOT / "build" / "plugins").parent
    with tempfile.TemporaryDirectory(prefix="geolangbind-docs-") as name:
        folder = Path(name)
        command = [sys.executable, "-m", "training.demo_scene", str(folder / "scene")]
        subprocess.run(command, cwd=ROOT, check=True)
        (folder / "taken").mkdir()
        asked = {
            "scene": str(folder / "scene" / "demo_scene.tif"),
            "classes": "\n".join(f"{c.name}, {c.color}: {' | '.join(c.prompts)}" for c in BROAD),
            "folder": str(folder / "taken"),
        }
        (folder / "asked.json").write_text(json.dumps(asked), encoding="utf-8")
        ended = qgis_session.run(
            Path(__file__).with_name("in_qgis.py"),
            qgis_session.Profile(folder / "profile", [package.NAME]),
            limit_s=LIMIT_S,
            environment={
                "GEOLANGBIND_DOCS": str(folder / "asked.json"),
                "GEOLANGBIND_ENGINE_PYTHON": os.environ.get("GEOLANGBIND_ENGINE_PYTHON")
                or sys.executable,
                "QGIS_PLUGINPATH": str(plugins),
                "XDG_CACHE_HOME": str(folder / "cache"),
                "HF_HOME": str(folder / "models"),  # the pictures show a fresh installation
            },
            virtual=True,
        )
        taken = sorted((folder / "taken").glob("*.png"))
        problem = folder / "taken" / "problem.txt"
        if problem.is_file() or not taken:
            said = problem.read_text(encoding="utf-8") if problem.is_file() else ended.output
            raise PicturesError(said[-3000:])
        FOLDER.mkdir(parents=True, exist_ok=True)
        return [_keep(path) for path in taken]


def _keep(path: Path) -> Path:
    """Write a picture small enough to ship: at most ``WIDEST`` wide, of ``COLOURS`` colours."""
    with Image.open(path) as taken:
        picture = taken.convert("RGB")
    if picture.width > WIDEST:
        height = round(picture.height * WIDEST / picture.width)
        picture = picture.resize((WIDEST, height), Image.Resampling.LANCZOS)
    target = FOLDER / path.name
    picture.quantize(COLOURS, Image.Quantize.FASTOCTREE).save(target, optimize=True)
    return target
