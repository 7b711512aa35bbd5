# SPDX-License-Identifier: GPL-2.0-or-later
"""How much later QGIS is there because of the plugin: loading it, in the real QGIS.

    python -m benchmarks.load [--starts 5]

Starts QGIS several times with a clean profile on a virtual screen and loads the packaged
plugin as QGIS does when it starts: its files read, toolbar and menu made; the Processing
algorithms, which follow when QGIS is idle, are timed apart. The first start also compiles;
it is left out. Prints a row of the table in ``README.md``.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
import tempfile
from pathlib import Path
from typing import Any

from tools import package, qgis_session

LIMIT_S = 120.0
AGAIN = 5


def in_qgis(folder: Path, number: int, plugins: Path) -> dict[str, Any]:
    """Start QGIS and return what was measured."""
    report, asked = folder / f"report{number}.json", folder / "asked.json"
    asked.write_text(json.dumps({"report": str(report), "again": AGAIN}), encoding="utf-8")
    ended = qgis_session.run(
        Path(__file__).with_name("load_in_qgis.py"),
        qgis_session.Profile(folder / f"profile{number}"),
        limit_s=LIMIT_S,
        environment={"GEOLANGBIND_LOAD": str(asked), "QGIS_PLUGINPATH": str(plugins)},
        virtual=True,
    )
    if not report.is_file():
        raise SystemExit(f"QGIS ended with {ended.status}:\n{ended.output[-2000:]}")
    found: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))
    if found["problem"]:
        raise SystemExit(found["problem"] + "\n" + found.get("detail", ""))
    return found


def row(runs: list[dict[str, Any]]) -> str:
    """Return what was measured as a row of the table."""
    first = [run["first"] for run in runs]
    again = [one["ms"] for run in runs for one in run["again"]]
    middle = {name: statistics.median(one[name] for one in first) for name in first[0]}
    return (
        f"| {len(runs)} | {middle['modules']:.0f} | {middle['ms']:.0f} | "
        f"{max(one['ms'] for one in first):.0f} | {middle['busy_ms']:.0f} | "
        f"{statistics.median(again):.0f} | {middle['algorithms_ms']:.0f} |"
    )


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--starts", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="geolangbind-load-") as name:
        folder = Path(name)
        package.assemble(folder / "plugins")
        runs = [in_qgis(folder, i, folder / "plugins") for i in range(options.starts + 1)]
    print(
        f"compiling too: {runs[0]['first']['ms']:.0f} ms; load {os.getloadavg()[0]:.1f}",
        file=sys.stderr,
    )
    print(
        "| starts of QGIS | modules | loaded in: median, ms | slowest, ms | "
        "of the processor, ms | once more, ms | then the algorithms, ms |\n"
        "|---|---|---|---|---|---|---|"
    )
    print(row(runs[1:]))


if __name__ == "__main__":
    main()
