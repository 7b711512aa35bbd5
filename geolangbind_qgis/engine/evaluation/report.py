# SPDX-License-Identifier: GPL-2.0-or-later
"""What an evaluation found, and the files it leaves: JSON, two tables and a picture."""

from __future__ import annotations

import csv
import dataclasses
import io
import os
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from geolangbind_qgis.engine.console import dump
from geolangbind_qgis.engine.errors import OutputError
from geolangbind_qgis.engine.evaluation import picture
from geolangbind_qgis.engine.evaluation.confusion import Figures
from geolangbind_qgis.engine.raster.moving import move_together
from geolangbind_qgis.engine.raster.writing import explained
from geolangbind_qgis.engine.tasks.outputs import UNCLASSIFIED
from geolangbind_qgis.protocol import ClassSpec, ModelReport

FILES = ("evaluation.json", "classes.csv", "confusion.csv", "confusion.png")
_DIGITS = 6

T = TypeVar("T", bound="Evaluation")


@dataclass(frozen=True)
class ClassRow:
    """One class of the result. ``recall`` is the class's own accuracy.

    ``reference`` and ``found`` count samples: pixels of a scene, or chips.
    """

    name: str
    prompts: tuple[str, ...]
    color: str
    reference: int
    found: int
    correct: int
    recall: float | None
    precision: float | None
    f1: float | None
    iou: float | None


@dataclass(frozen=True)
class ConfusionTable:
    """``counts[i][j]`` samples of the class ``reference[i]`` were given ``found[j]``."""

    reference: tuple[str, ...]
    found: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]


@dataclass(frozen=True)
class Evaluation:
    """What every evaluation says; ``None`` where a figure is not defined."""

    kind: str  # "chips" or "scene"
    samples: int
    overall_accuracy: float | None
    kappa: float | None
    mean_class_accuracy: float | None
    mean_f1: float | None
    mean_iou: float | None
    classes: tuple[ClassRow, ...]
    confusion: ConfusionTable
    model: ModelReport | None
    seconds: float
    notes: tuple[str, ...]
    files: tuple[str, ...]


def parts(classes: Sequence[ClassSpec], matrix: np.ndarray, found: Figures) -> dict[str, Any]:
    """Return the fields of ``Evaluation`` that follow from the confusion matrix."""
    names = tuple(spec.name for spec in classes)
    unclassified = bool(matrix[:, -1].any())
    counts = matrix if unclassified else matrix[:, :-1]
    rows = []
    for spec, item in zip(classes, found.classes, strict=True):
        numbers: dict[str, Any] = dataclasses.asdict(item)
        numbers = {name: rounded(value) for name, value in numbers.items()}
        rows.append(ClassRow(spec.name, spec.prompts or (spec.name,), spec.color, **numbers))
    overall = {
        field.name: rounded(getattr(found, field.name))
        for field in dataclasses.fields(found)
        if field.name != "classes"
    }
    return {
        **overall,
        "classes": tuple(rows),
        "confusion": ConfusionTable(
            names,
            (*names, UNCLASSIFIED) if unclassified else names,
            tuple(tuple(int(value) for value in row) for row in counts),
        ),
    }


def check_folder(folder: str) -> None:
    """Raise ``OutputError`` when ``folder`` ("": none) cannot hold the results."""
    if not folder:
        return
    path = Path(folder)
    if path.exists() and not path.is_dir():
        raise OutputError(f"The output {folder} is a file: name a folder, new or existing.")
    if not path.is_dir() and not path.absolute().parent.is_dir():
        raise OutputError(f"The folder {path.absolute().parent} does not exist: create it first.")
    there = path if path.is_dir() else path.absolute().parent
    if not os.access(there, os.W_OK):
        raise OutputError(f"{there} cannot be written to: choose a folder you may write in.")


def write(folder: str, result: T, title: str) -> T:
    """Write ``FILES`` into ``folder``, all or none; return the result with what was written.

    A picture that cannot be drawn for want of matplotlib is left out with a note.
    """
    if not folder:
        return result
    there = Path(folder).absolute()
    try:
        drawn, wanted = picture.draw(result.confusion, title), list(FILES)
    except ImportError:
        drawn, wanted = b"", list(FILES[:-1])
        note = (
            f"{FILES[-1]} was left out: install matplotlib in the engine's Python "
            "(python -m pip install matplotlib) and run again."
        )
        result = dataclasses.replace(result, notes=(*result.notes, note))
    files = tuple(str(there / name) for name in wanted)
    result = dataclasses.replace(result, files=files)
    texts = (dump(result, False) + "\n", class_table(result), confusion_table(result.confusion))
    contents = [*(text.encode("utf-8") for text in texts), drawn]
    stale = [there / name for name in FILES if name not in wanted]
    _write_together(there, list(zip(wanted, contents)), stale)
    return result


def class_table(result: Evaluation) -> str:
    """Return the classes as CSV with a header line."""
    fields = [field.name for field in dataclasses.fields(ClassRow)]
    rows = [
        [" | ".join(value) if isinstance(value, tuple) else value for value in _cells(row)]
        for row in result.classes
    ]
    return _csv([fields, *rows])


def confusion_table(table: ConfusionTable) -> str:
    """Return the confusion matrix as CSV, the reference in rows."""
    head = ["reference \\ found", *table.found]
    return _csv([head, *([name, *row] for name, row in zip(table.reference, table.counts))])


def _write_together(folder: Path, contents: Sequence[tuple[str, bytes]], stale: list[Path]) -> None:
    new = not folder.is_dir()
    mark = uuid.uuid4().hex[:8]
    moves = [(folder / f".{name}.{mark}.part", folder / name) for name, _ in contents]
    try:
        with explained(str(folder / contents[0][0])):
            folder.mkdir(exist_ok=True)
            for (temporary, _), (_, data) in zip(moves, contents):
                temporary.write_bytes(data)
        move_together(moves, stale)
    except BaseException:
        for temporary, _ in moves:
            temporary.unlink(missing_ok=True)
        if new and folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()
        raise


def _cells(row: ClassRow) -> list[Any]:
    return [getattr(row, field.name) for field in dataclasses.fields(row)]


def _csv(rows: Sequence[Sequence[Any]]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()


def rounded(value: float | None) -> float | None:
    """Return a figure with as many digits as are worth keeping."""
    return round(value, _DIGITS) if isinstance(value, float) else value
