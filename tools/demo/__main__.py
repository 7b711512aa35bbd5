# SPDX-License-Identifier: GPL-2.0-or-later
"""``make demo``: a class map and a heatmap made in the real QGIS, by the plugin's own docks.

Without ``SCENE`` the scene is simulated and its truth is known; ``SCENE`` and
``PROMPTS`` (from the environment, as ``make`` hands them over) take another
scene and other classes. Everything made lies in ``demo-output/``, or where
``DEMO_OUTPUT`` says.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from geolangbind_qgis import prompts
from geolangbind_qgis.engine.errors import GeoLangBindError
from tools import package, qgis_session
from training.legend import BROAD

ROOT = Path(__file__).resolve().parents[2]
OUTPUT = Path(os.environ.get("DEMO_OUTPUT") or ROOT / "demo-output").resolve()
SCENE, TRUTH = "demo_scene.tif", "demo_reference.tif"
MADE = {
    "classes.tif": "class map",
    "classes_confidence.tif": "confidence in percent",
    "heatmap.tif": "heatmap of a click",
    "geolangbind.qgz": "QGIS project",
    "qgis.png": "QGIS with the class map",
    "compare.png": "QGIS with the heatmap",
}
TIMEOUT = "timeout.png"  # the screen when QGIS did not come back
LIMIT_S = 300.0  # for the simulated scene
OWN_LIMIT_S = 4 * 3600.0  # for a person's own, which may be large


class DemoError(Exception):
    """What keeps the demonstration from running, in one line."""


def asked_scene() -> Path | None:
    """Return the scene that ``SCENE`` names, looked at by the engine; None without one."""
    from geolangbind_qgis.engine.tasks.describe import describe_scene
    from geolangbind_qgis.protocol import SceneRequest

    given = os.environ.get("SCENE", "").strip()
    if not given:
        return None
    path = Path(given).expanduser().resolve()
    try:
        found = describe_scene(SceneRequest(str(path)))
    except GeoLangBindError as error:
        raise DemoError(f"SCENE: {error}") from None
    if not any(band.wavelength_um for band in found.bands):
        raise DemoError(f"SCENE: {found.notes[-1]}")
    return path


def asked_classes() -> str | None:
    """Return the classes that ``PROMPTS`` lists, one a line; None without it."""
    given = os.environ.get("PROMPTS")
    if given is None:
        return None
    text = given.replace(";", "\n")
    for problem in prompts.check_classes(prompts.parse_lines(text)):
        if problem.severity == "error":
            raise DemoError(f'PROMPTS: {problem.message} Example: PROMPTS="water; forest; city"')
    return text


def simulate_scene() -> None:
    """Simulate the demonstration scene, unless that of today's simulation is there."""
    sources = (ROOT / "training").rglob("*.py")
    newest = max(path.stat().st_mtime for path in sources)
    there = [OUTPUT / name for name in (TRUTH, SCENE)]
    if all(path.is_file() and path.stat().st_mtime > newest for path in there):
        return
    print("Simulating a Sentinel-2 scene from physics ...", flush=True)
    command = [sys.executable, "-m", "training.demo_scene", str(OUTPUT)]
    if subprocess.run(command, cwd=ROOT, check=False).returncode:
        raise DemoError("the scene could not be simulated; the lines above say why")


def in_qgis(asked: dict[str, Any], limit_s: float) -> dict[str, Any]:
    """Run the demonstration inside QGIS and return its report; the run may take ``limit_s``."""
    plugins = package.assemble(ROOT / "build" / "plugins").parent
    with tempfile.TemporaryDirectory(prefix="geolangbind-demo-") as folder:
        report, instructions = Path(folder) / "report.json", Path(folder) / "demo.json"
        asked = {**asked, "report": str(report), "limit_s": limit_s}
        instructions.write_text(json.dumps(asked), encoding="utf-8")
        ended = qgis_session.run(
            Path(__file__).with_name("in_qgis.py"),
            qgis_session.Profile(Path(folder) / "profile", [package.NAME]),
            limit_s=LIMIT_S + limit_s,
            environment={
                "GEOLANGBIND_DEMO": str(instructions),
                "GEOLANGBIND_ENGINE_PYTHON": os.environ.get("GEOLANGBIND_ENGINE_PYTHON")
                or sys.executable,
                "QGIS_PLUGINPATH": str(plugins),
                "XDG_CACHE_HOME": str(Path(folder) / "cache"),  # what is encoded does not stay
            },
            picture=OUTPUT / TIMEOUT,
        )
        if not report.is_file():
            said = ended.output.strip().splitlines()[-15:]
            raise DemoError("\n".join([f"QGIS ended with {ended.status} and said:", *said]))
        answer: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))
    if answer["problem"]:
        raise DemoError("\n".join([answer["problem"], answer.get("detail", "")]).strip())
    return answer


def accuracy() -> str:
    """Compare the class map with the simulated truth; return one line."""
    import rasterio

    from geolangbind_qgis.engine.evaluation.confusion import confusion, figures

    with rasterio.open(OUTPUT / TRUTH) as truth, rasterio.open(OUTPUT / "classes.tif") as found:
        scores = figures(confusion(truth.read(1), found.read(1), len(BROAD)))
    return (
        f"Against the simulated truth: overall accuracy {scores.overall_accuracy or 0.0:.2f}, "
        f"mean IoU {scores.mean_iou or 0.0:.2f} ({scores.samples:,} pixels)"
    )


def summary(result: dict[str, Any]) -> list[str]:
    """Return what was found, line by line."""
    scene, model = result["scene"], result["model"]
    bands = len(scene["bands"])
    lines = [
        f"Scene  {Path(scene['path']).name}: {scene['width']} × {scene['height']} pixels of "
        f"{scene['pixel_size_m']:.3g} m, {bands} bands, {scene['sensor'] or 'unknown sensor'}",
        f"Model  {model['name']} on {model['device']}, {result['seconds']:.1f} s, "
        f"{result['windows']} windows",
        "",
        f"{'Class':<28}{'Hectares':>12}{'Percent':>10}",
    ]
    for area in result["areas"]:
        lines.append(f"{area['name'][:27]:<28}{area['hectares']:>12,.2f}{area['percent']:>10.1f}")
    return lines


def clicked(answer: dict[str, Any]) -> str:
    """Return where the map was clicked and what came of it, in one line."""
    found = answer["answer"]
    (place,), shares = found["points"], found["percentiles"]
    return (
        f"Click  in “{answer['clicked']}” at {place['x']:.8g}, {place['y']:.8g}: cosine "
        f"similarity {place['value']:.2f} there, {shares[0]:.2f} to {shares[-1]:.2f} in the scene"
    )


def notes(result: dict[str, Any]) -> list[str]:
    """Return what the engine took for granted or remarks, once each."""
    said = [*result["scene"]["notes"], *result["notes"], *result["model"]["notes"]]
    return [f"Note: {note}" for note in dict.fromkeys(said)]


def demonstrate() -> None:
    """Check what was asked, make the map in QGIS, say what came of it."""
    scene, classes = asked_scene(), asked_classes()
    OUTPUT.mkdir(parents=True, exist_ok=True)
    for name in (*MADE, TIMEOUT):
        (OUTPUT / name).unlink(missing_ok=True)
    if scene is None:
        simulate_scene()
    where = scene or OUTPUT / SCENE
    known = scene is None and classes is None
    classes = classes or prompts.format_lines([entry.spec for entry in BROAD])
    print(f"Classifying and comparing {where.name} in QGIS ...", flush=True)
    output, _, heatmap, project, picture, compared = (str(OUTPUT / name) for name in MADE)
    asked = {"scene": str(where), "title": where.stem, "classes": classes, "output": output}
    asked.update(heatmap=heatmap, project=project, picture=picture, heatmap_picture=compared)
    answer = in_qgis(asked, OWN_LIMIT_S if scene else LIMIT_S)
    print("\n" + "\n".join(summary(answer["result"])))
    if known:
        print(accuracy())
    print(clicked(answer))
    print("\n" + "\n".join(notes(answer["result"])) + "\n")
    for name, what in MADE.items():
        print(f"{what:<24}{str(OUTPUT / name).removeprefix(f'{ROOT}{os.sep}')}")


def main() -> int:
    """Return 1 with a line on standard error when the demonstration cannot be given."""
    try:
        demonstrate()
    except (DemoError, package.PackagingError, OSError) as error:
        print(f"make demo: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
