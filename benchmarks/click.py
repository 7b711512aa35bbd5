# SPDX-License-Identifier: GPL-2.0-or-later
"""How long from a click on the map to new pixels there, in the real QGIS.

    python -m benchmarks.click [--size 2000] [--clicks 30]

Writes a scene of ten 16-bit bands, starts QGIS with a clean profile on a virtual
screen, opens the Compare dock, encodes the scene with a first click and then
clicks at other places: from the mouse event until the map canvas says that it
has been drawn with the new heatmap. Prints a row of the table in ``README.md``.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from benchmarks.pipeline import WAVELENGTHS, write_scene
from tools import qgis_session

ROOT = Path(__file__).resolve().parents[1]
LIMIT_S = 600.0


def in_qgis(scene: Path, clicks: int, folder: Path) -> dict[str, Any]:
    """Click in QGIS and return what was measured."""
    subprocess.run([sys.executable, "-m", "tools.package", "--dev"], cwd=ROOT, check=True)
    report, asked = folder / "report.json", folder / "asked.json"
    how = {"scene": str(scene), "clicks": clicks, "report": str(report), "limit_s": LIMIT_S / 2}
    nanometres = ", ".join(f"{1000 * um:g}" for um in WAVELENGTHS)
    asked.write_text(json.dumps({**how, "wavelengths": nanometres}), encoding="utf-8")
    ended = qgis_session.run(
        Path(__file__).with_name("click_in_qgis.py"),
        qgis_session.Profile(folder / "profile", ["geolangbind_qgis"]),
        limit_s=LIMIT_S,
        environment={
            "GEOLANGBIND_CLICK": str(asked),
            "GEOLANGBIND_ENGINE_PYTHON": os.environ.get("GEOLANGBIND_ENGINE_PYTHON")
            or sys.executable,
            "QGIS_PLUGINPATH": str(ROOT / "build" / "plugins"),
            "XDG_CACHE_HOME": str(folder / "cache"),
        },
        virtual=True,
    )
    if not report.is_file():
        raise SystemExit(f"QGIS ended with {ended.status}:\n{ended.output[-2000:]}")
    found: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))
    if found["problem"]:
        raise SystemExit(found["problem"] + "\n" + found.get("detail", ""))
    return found


def row(size: int, found: dict[str, Any]) -> str:
    """Return what was measured as a row of the table."""
    parts = {name: [click[name] for click in found["times"]] for name in found["times"][0]}
    middle = {name: statistics.median(values) for name, values in parts.items()}
    shown = sorted(parts["shown"])
    late = shown[min(len(shown) - 1, round(0.95 * (len(shown) - 1)))]
    width, height = found["canvas"]
    return (
        f"| {size} × {size} × {len(WAVELENGTHS)} | {width} × {height} | {len(shown)} | "
        f"{middle['engine']:.0f} | {middle['answered'] - middle['engine']:.0f} | "
        f"{middle['shown'] - middle['answered']:.0f} | {middle['shown']:.0f} | {late:.0f} | "
        f"{shown[0]:.0f} |"
    )


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--size", type=int, default=2000)
    parser.add_argument("--clicks", type=int, default=30)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="geolangbind-click-") as name:
        folder = Path(name)
        scene = folder / "scene.tif"
        write_scene(scene, options.size)
        found = in_qgis(scene, options.clicks, folder)
    print(f"encoded in {found['encoded_s']:.1f} s; load {os.getloadavg()[0]:.1f}", file=sys.stderr)
    print(
        "| scene | map, pixels | clicks | engine, ms | to and fro, ms | drawing, ms | "
        "click to pixels: median, ms | 95 % within, ms | quickest, ms |\n"
        "|---|---|---|---|---|---|---|---|---|"
    )
    print(row(options.size, found))


if __name__ == "__main__":
    main()
