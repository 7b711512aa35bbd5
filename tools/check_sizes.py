# SPDX-License-Identifier: GPL-2.0-or-later
"""Fails when a Python file is over 400 lines or a function over 60: two rooms in one."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

FILE_LINES = 400
FUNCTION_LINES = 60
ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("geolangbind_qgis", "tests", "tools", "training", "benchmarks")


def python_files(root: Path = ROOT) -> list[Path]:
    """Return every Python file of the project, sorted."""
    found = [path for folder in FOLDERS for path in (root / folder).rglob("*.py")]
    return sorted(path for path in found if "__pycache__" not in path.parts)


def too_long(path: Path, source: str) -> Iterator[str]:
    """Yield one line for each thing in ``source`` that is longer than allowed."""
    lines = source.count("\n") + (not source.endswith("\n"))
    if lines > FILE_LINES:
        yield f"{path}: {lines} lines, at most {FILE_LINES}"
    for node in ast.walk(ast.parse(source, filename=str(path))):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > FUNCTION_LINES:
                where = f"{path}:{node.lineno}: {node.name}"
                yield f"{where} has {length} lines, at most {FUNCTION_LINES}"


def main() -> int:
    """Print what is too long; return 1 when anything is."""
    findings: list[str] = []
    for path in python_files():
        findings += too_long(path.relative_to(ROOT), path.read_text(encoding="utf-8"))
    for finding in findings:
        print(finding)
    print(f"sizes: {len(findings)} too long" if findings else "sizes: all within limits")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
