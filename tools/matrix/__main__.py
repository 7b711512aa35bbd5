# SPDX-License-Identifier: GPL-2.0-or-later
"""``python -m tools.matrix [ROW …] [--suite qgis|engine|qt6] [-- pytest's own arguments]``."""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from tools.matrix.chroot import MatrixError
from tools.matrix.rows import BUILT, FOLDERS, ROWS, Run

LIMIT_S = 2 * 3600
NICE = 10


@dataclass
class Outcome:
    """What became of a suite in a row; ``problem`` where it did not run to its end."""

    row: str
    suite: str
    versions: str = ""
    passed: int = 0
    failed: int = 0
    skipped: int = 0
    seconds: float = 0.0
    failures: tuple[str, ...] = ()
    problem: str = ""

    @property
    def good(self) -> bool:
        """Whether everything passed."""
        return not self.problem and not self.failed and self.passed > 0


def main(arguments: Sequence[str]) -> int:
    """Run the rows and print the table; 0 where all passed."""
    ours, _, narrowed = (list(part) for part in _split(arguments))
    parser = argparse.ArgumentParser(prog="python -m tools.matrix", description=__doc__)
    names = [row.name for row in ROWS]
    parser.add_argument("rows", nargs="*", default=names, metavar="ROW", help=", ".join(names))
    parser.add_argument("--suite", choices=tuple(FOLDERS), help="only this one")
    asked = parser.parse_args(ours)
    unknown = set(asked.rows) - set(names)
    if unknown:
        parser.error(f"no such row: {', '.join(sorted(unknown))}; there are {', '.join(names)}")
    outcomes = []
    for row in ROWS:
        for suite in row.suites:
            if row.name in asked.rows and asked.suite in (None, suite):
                outcomes.append(_outcome(row, suite, narrowed))
                print(table(outcomes[-1:]), flush=True)
    text = table(outcomes)
    (BUILT / "table.txt").write_text(text + "\n", encoding="utf-8")
    print(f"\n{text}")
    for outcome in outcomes:
        for name in outcome.failures:
            print(f"failed on {outcome.row}: {name}")
    return 0 if outcomes and all(outcome.good for outcome in outcomes) else 1


def _split(arguments: Sequence[str]) -> tuple[Sequence[str], Sequence[str], Sequence[str]]:
    place = list(arguments).index("--") if "--" in arguments else len(arguments)
    return arguments[:place], arguments[place : place + 1], arguments[place + 1 :]


def _outcome(row: object, suite: str, narrowed: Sequence[str]) -> Outcome:
    name = row.name  # type: ignore[attr-defined]
    outcome = Outcome(name, suite)
    log = BUILT / f"{name}-{suite}.log"
    BUILT.mkdir(parents=True, exist_ok=True)
    try:
        run: Run = row.prepare(suite, narrowed)  # type: ignore[attr-defined]
    except (MatrixError, OSError, subprocess.CalledProcessError) as error:
        outcome.problem = str(error)
        return outcome
    outcome.versions = run.versions
    environment = {**os.environ, **(run.variables or {})}
    started = time.monotonic()
    with log.open("wb") as file:
        try:
            code = subprocess.run(
                ["nice", "-n", str(NICE), *run.command],
                cwd=run.folder,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=file,
                stderr=file,
                timeout=LIMIT_S,
                check=False,
            ).returncode
        except subprocess.TimeoutExpired:
            outcome.problem = f"not done after {LIMIT_S} s: see {log}"
            return outcome
    outcome.seconds = time.monotonic() - started
    if not run.report.exists():
        outcome.problem = f"ended with status {code} before its report: see {log}"
    else:
        read_report(outcome, run.report)
    return outcome


def read_report(outcome: Outcome, report: Path) -> None:
    """Count what a JUnit report says."""
    cases = ElementTree.parse(report).getroot().iter("testcase")
    failures = []
    for case in cases:
        name = f"{case.get('classname')}::{case.get('name')}"
        if case.find("failure") is not None or case.find("error") is not None:
            failures.append(name)
        elif case.find("skipped") is not None:
            outcome.skipped += 1
        else:
            outcome.passed += 1
    outcome.failures = tuple(dict.fromkeys(failures))
    outcome.failed = len(outcome.failures)


def table(outcomes: Sequence[Outcome]) -> str:
    """Return the outcomes as lines of text, a row each."""
    lines = [("where", "versions", "suite", "passed", "failed", "skipped", "seconds")]
    for o in outcomes:
        figures = (str(o.passed), str(o.failed), str(o.skipped), f"{o.seconds:.0f}")
        if o.problem:
            figures = (o.problem, "", "", "")
        lines.append((o.row, o.versions, o.suite, *figures))
    widths = [max(len(line[i]) for line in lines) for i in range(3)]
    shown = []
    for line in lines:
        start = "  ".join(word.ljust(width) for word, width in zip(line, widths))
        shown.append(f"{start}  " + "  ".join(word.rjust(7) for word in line[3:]).rstrip())
    return "\n".join(shown)


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # and so the tests are ended, too
    sys.exit(main(sys.argv[1:]))
