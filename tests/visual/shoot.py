# SPDX-License-Identifier: GPL-2.0-or-later
"""Takes pictures of a dock in the real QGIS, for a person to look at.

    python tests/visual/shoot.py SCENE OUT [--dock compare] [--theme "Night Mapping"]

Leaves PNGs and ``report.json`` (what the dock said, longest gap of QGIS's event
loop during the run, start-up time of the plugin) in OUT.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
# photos: Compare, asked with some; models: its window, with a hub on this computer;
# windows: every dock and dialog, and what is cut off in them
DOCKS = ("classify", "compare", "locations", "photos", "models", "windows", "engine")
PLACES = "0.45,0.5;0.3,0.3;0.75,0.6"


def main() -> int:
    from tools import qgis_session

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("scene", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--dock", choices=DOCKS, default="classify")
    parser.add_argument("--theme", default="default")
    parser.add_argument("--locale", default="en_US", help="QGIS's language: de, zh-Hans, …")
    parser.add_argument("--width", type=int, default=350, help="of the dock, in pixels")
    parser.add_argument("--places", default=PLACES, help="to click, in shares of the scene")
    parser.add_argument("--phrase", default="river")
    parser.add_argument("--classes", default="water: river | lake; forest: trees; cropland; city")
    parser.add_argument("--weights", default="", help="of GAIR, for locations and photos")
    parser.add_argument("--photos", default="", help="folder of geotagged photos, for photos")
    parser.add_argument("--torch-index", default="", help="mirror of PyTorch's, for engine")
    parser.add_argument("--font", type=float, default=0, help="QGIS's type, in points")
    parser.add_argument("--limit", type=float, default=240)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    subprocess.run([sys.executable, "-m", "tools.package", "--dev"], cwd=ROOT, check=True)
    python = ROOT / ".venv" / "engine" / "bin" / "python"
    engine = os.environ.get("GEOLANGBIND_ENGINE_PYTHON", str(python))
    with tempfile.TemporaryDirectory() as folder:
        profile = qgis_session.Profile(Path(folder), ["geolangbind_qgis"])
        ini = profile.default / "QGIS" / "QGIS3.ini"
        text = ini.read_text().replace("userLocale=en_US", f"userLocale={options.locale}")
        if options.font:
            text = text.replace("[app]\n", f"[app]\nfontPointSize={options.font}\n")
        ini.write_text(text + f"[UI]\nUITheme={options.theme}\n")
        environment = {
            "QGIS_PLUGINPATH": str(ROOT / "build" / "plugins"),
            "GEOLANGBIND_ENGINE_PYTHON": "" if options.dock == "engine" else engine,
            "SHOOT_SCENE": str(options.scene.resolve()),
            "SHOOT_OUT": str(options.out.resolve()),
            "SHOOT_CLASSES": options.classes,
            "SHOOT_DOCK": options.dock,
            "SHOOT_SCRIPTS": str(Path(__file__).resolve().parent),
            "SHOOT_WIDTH": str(options.width),
            "SHOOT_PLACES": options.places,
            "SHOOT_PHRASE": options.phrase,
            "SHOOT_WEIGHTS": options.weights,
            "SHOOT_PHOTOS": options.photos,
            "SHOOT_TORCH_INDEX": options.torch_index,
            "XDG_CACHE_HOME": folder,
        }
        ended = qgis_session.run(
            Path(__file__).with_name("in_qgis.py"),
            profile,
            limit_s=options.limit,
            environment=environment,
            virtual=True,
            picture=options.out / "timeout.png",
        )
    (options.out / "qgis.log").write_text(ended.output)
    report = options.out / "report.json"
    sys.stdout.write(report.read_text() if report.exists() else ended.output[-3000:])
    return 0 if report.exists() and json.loads(report.read_text())["ok"] else 1


if __name__ == "__main__":
    sys.exit(main())
