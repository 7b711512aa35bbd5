# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs over the assembled plugin what the official plugin repository runs over an upload.

bandit and detect-secrets block an upload, flake8 is shown on the plugin's page. None may
find anything here, other people's code in ``vendored/`` included (there without flake8).

    python -m tools.scan            the plugin as it would be packaged
    python -m tools.scan FOLDER     another one
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tools import package, vendored

# bandit's tests that the repository does not run: that something is imported
NOT_RUN = "B404,B410,B411"
NO_SECRETS = ("metadata.txt",)  # what the repository leaves out, too
CONFIGURATION = package.ROOT / ".flake8"


def findings(folder: Path) -> list[str]:
    """Return one line for each finding in ``folder``; raises ``OSError`` when a tool is missing."""
    with ThreadPoolExecutor() as pool:
        found = [pool.submit(scan, folder) for scan in (_bandit, _secrets, _flake8)]
        return [line for lines in found for line in lines.result()]


def _bandit(folder: Path) -> list[str]:
    found = json.loads(
        _output("bandit", "--quiet", "--format", "json", "-s", NOT_RUN, "-r", str(folder))
    )
    lines = [
        f"{Path(one['filename']).relative_to(folder)}:{one['line_number']}: "
        f"{one['test_id']} {one['issue_text']}"
        for one in found["results"]
    ]
    return lines + [f"{one['filename']}: {one['reason']}" for one in found["errors"]]


def _secrets(folder: Path) -> list[str]:
    options = [option for name in NO_SECRETS for option in ("--exclude-files", rf"{name}$")]
    found = json.loads(_output("detect_secrets", "scan", "--all-files", *options, ".", at=folder))
    return [
        f"{name}:{one['line_number']}: {one['type']}"
        for name, secrets in found["results"].items()
        for one in secrets
    ]


def _flake8(folder: Path) -> list[str]:
    options = (f"--config={CONFIGURATION}", f"--extend-exclude={vendored.INSIDE}")
    return _output("flake8", *options, ".", at=folder).splitlines()


def _output(tool: str, *arguments: str, at: Path | None = None) -> str:
    """Return what a tool prints; raises ``OSError`` when it does not run."""
    command = [sys.executable, "-m", tool, *arguments]
    done = subprocess.run(command, cwd=at, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1) or not (done.stdout or tool == "flake8"):
        raise OSError(f"{tool} failed: {done.stderr.strip()[-500:]}")
    return done.stdout


def main(arguments: Sequence[str] | None = None) -> int:
    """Print what is found; return 1 when that is anything."""
    named = sys.argv[1:] if arguments is None else list(arguments)
    try:
        with tempfile.TemporaryDirectory(prefix="scan-") as name:
            folder = Path(named[0]) if named else package.assemble(Path(name))
            found = findings(folder)
    except (package.PackagingError, OSError) as error:
        print(f"Nothing was scanned: {error}", file=sys.stderr)
        return 1
    print("\n".join(found) if found else "scan: the plugin repository would find nothing")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
