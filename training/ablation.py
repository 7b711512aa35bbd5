# SPDX-License-Identifier: GPL-2.0-or-later
"""What distillation and merging add: ``python -m training.ablation --steps 900``.

Trains four Starters (neither, MaKA, merging, both) from the same seed, landscapes and
word pieces, for the same number of steps, evaluates all as ``training.evaluate_starter``
does, and writes the table for ``RESULTS.md``. A variant that was evaluated with the same
options is not trained again, so a long run can be resumed; after a change to the code,
remove the output folder first.

Steps are shared out, not time: the figures are the same whatever else the machine does.
"""

from __future__ import annotations

import argparse
import json
import statistics
from pathlib import Path
from typing import Any

from geolangbind_qgis.engine.shelf import ModelShelf
from geolangbind_qgis.protocol import ModelRequest
from training import evaluate_starter, sensors, train_starter
from training.legend import BROAD, FINE
from training.vocabulary import train_tokenizer

OUTPUT = Path(__file__).parents[1] / "build" / "ablation"
VARIANTS = {  # with distillation, with merging
    "neither": (False, False),
    "MaKA": (True, False),
    "merging": (False, True),
    "both": (True, True),
}
PARTS = ("demo", "simulated", "real")
_POTSDAM = "EnMAP Potsdam, detail 1"


def evaluate(folder: Path, data: Path, parts: tuple[str, ...]) -> dict[str, dict[str, Any]]:
    """Return the figures of the Starter in ``folder``, by scene."""
    model = ModelRequest("starter", str(folder / "model.safetensors"), "cpu")
    shelf = ModelShelf()
    results: dict[str, dict[str, Any]] = {}
    if "demo" in parts:
        results["demo scene"] = evaluate_starter.demo(model, shelf, None)
    if "real" in parts and (data / "enmap_potsdam.tif").is_file():
        results[_POTSDAM] = evaluate_starter.potsdam(model, shelf, data, None, 1)
    if "simulated" in parts:
        results.update(evaluate_starter.simulated(model, shelf))
    return results


def run_variant(name: str, options: argparse.Namespace) -> dict[str, Any]:
    """Train and evaluate one variant, unless that was done with the same options."""
    folder = options.output / name
    note = folder / "figures.json"
    distils, merges = VARIANTS[name]
    asked = {
        "steps": options.steps, "landscapes": options.landscapes, "batch": options.batch,
        "seed": options.seed, "parts": list(options.parts),
        "distil": options.teacher if distils else "",
        "distil_weight": options.distil_weight if distils else 0.0,
        "merge": list(options.merge) if merges else [],
    }  # fmt: skip
    if note.is_file():
        done: dict[str, Any] = json.loads(note.read_text(encoding="utf-8"))
        if done["options"] == asked:
            return done
    print(f"--- {name}", flush=True)
    given = train_starter.parser().parse_args([])
    for option in ("steps", "landscapes", "batch", "seed", "threads", "spectra"):
        setattr(given, option, getattr(options, option))
    given.output, given.words = folder, options.output / "tokenizer.json"
    given.distil, given.distil_weight = asked["distil"], options.distil_weight
    given.merge = tuple(asked["merge"])
    train_starter.train(given)
    figures = evaluate(folder, options.data, options.parts)
    done = {"variant": name, "options": asked, "figures": figures}
    note.write_text(json.dumps(done, indent=1) + "\n", encoding="utf-8")
    return done


def table(results: list[dict[str, Any]]) -> str:
    """Return the Markdown table: accuracy and mean IoU of each scene, one row a variant."""
    columns = ["variant", "demo scene", *_simulated_columns(), "EnMAP Potsdam"]
    lines = [_row(columns), _row(["---"] * len(columns))]
    for result in results:
        figures = result["figures"]
        cells = [result["variant"], _cell(figures.get("demo scene"))]
        for legend in (BROAD, FINE):
            keys = [f"{sensor}, {len(legend)} classes" for sensor in sensors.NAMED]
            found = [figures[key] for key in keys if key in figures]
            cells.append(_cell(_mean(found)))
        lines.append(_row([*cells, _cell(figures.get(_POTSDAM))]))
    return "\n".join(lines) + "\n"


def _simulated_columns() -> list[str]:
    return [f"{len(sensors.NAMED)} sensors, {len(legend)} classes" for legend in (BROAD, FINE)]


def _mean(found: list[dict[str, Any]]) -> dict[str, float] | None:
    if not found:
        return None
    return {k: statistics.fmean(f[k] for f in found) for k in ("overall accuracy", "mean IoU")}


def _cell(figures: dict[str, Any] | None) -> str:
    if figures is None:
        return "–"
    return f"{figures['overall accuracy']:.3f} / {figures['mean IoU']:.3f}"


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def main() -> None:
    """Run the variants and write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=900, help="for each variant")
    parser.add_argument("--landscapes", type=int, default=1000)
    parser.add_argument("--batch", type=int, default=24)
    parser.add_argument("--seed", type=int, default=train_starter.SEED)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--teacher", default=train_starter.ABUNDANCES,
                        help="abundances, or the folder of an earlier Starter")  # fmt: skip
    parser.add_argument("--distil-weight", type=float, default=train_starter.DISTIL_WEIGHT)
    parser.add_argument("--merge", type=float, nargs=2, default=(0.5, 0.5), metavar=("M1", "M2"))
    parser.add_argument("--variants", nargs="+", choices=VARIANTS, default=list(VARIANTS))
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=list(PARTS))
    parser.add_argument("--data", type=Path, default=evaluate_starter.DATA)
    parser.add_argument("--spectra", type=Path, default=train_starter.SPECTRA)
    parser.add_argument("--output", type=Path, default=OUTPUT)
    options = parser.parse_args()
    options.output.mkdir(parents=True, exist_ok=True)
    words = options.output / "tokenizer.json"
    if not words.is_file():  # learnt once: every variant reads the same words
        train_tokenizer().save(str(words))
    results = [run_variant(name, options) for name in options.variants]
    text = table(results)
    (options.output / "table.md").write_text(text, encoding="utf-8")
    print(f"\nOverall accuracy / mean IoU.\n\n{text}")


if __name__ == "__main__":
    main()
