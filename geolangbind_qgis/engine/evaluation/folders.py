# SPDX-License-Identifier: GPL-2.0-or-later
"""Labelled chips on disk: one folder per class, the folder's name is the class."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from geolangbind_qgis.engine.errors import SceneError, UsageError
from geolangbind_qgis.engine.evaluation.names import as_words, key, listed, numbers_of
from geolangbind_qgis.prompts import with_colors
from geolangbind_qgis.protocol import ClassSpec

# What lies beside images and is none itself.
_COMPANIONS = (
    ".aux", ".bpw", ".cpg", ".csv", ".db", ".geojson", ".gfw", ".hdr", ".html", ".imd", ".ini",
    ".jgw", ".json", ".lnk", ".md", ".msk", ".ovr", ".pgw", ".prj", ".rpb", ".tfw", ".tfwx",
    ".tsv", ".txt", ".wld", ".xml", ".yaml", ".yml",
)  # fmt: skip
_NO_CLASS = ("__macosx", "__pycache__")


@dataclass(frozen=True)
class Chip:
    """A labelled image file; ``label`` is the number of its class, from 1."""

    path: str
    label: int


@dataclass(frozen=True)
class ChipFolder:
    """The classes and chips of a folder, and what to know about them."""

    classes: tuple[ClassSpec, ...]
    chips: tuple[Chip, ...]
    notes: tuple[str, ...]


def find_chips(folder: str, classes: Sequence[ClassSpec] = ()) -> ChipFolder:
    """Return the chips in the folders of ``folder``, sorted by class and file name.

    Without ``classes`` every folder is a class, prompted by its name as words; with them
    every folder must be one of them by name. Raises ``SceneError`` when there are no
    chips, ``UsageError`` when folders and classes do not fit.
    """
    folders = _class_folders(Path(folder))
    if not classes:
        names = [path.name for path in folders]
        classes = with_colors([ClassSpec(name, (as_words(name) or name,)) for name in names])
    known = numbers_of(classes)
    strange = [path.name for path in folders if key(path.name) not in known]
    if strange:
        raise UsageError(
            f"No class is called as the folders {listed(strange)}: name the classes as the "
            f"folders of {folder} are named, or leave the classes out."
        )
    chips: list[Chip] = []
    empty: list[str] = []
    for path in folders:
        files = _images(path)
        chips.extend(Chip(str(file), known[key(path.name)]) for file in files)
        if not files:
            empty.append(path.name)
    if not chips:
        raise SceneError(f"The folders in {folder} hold no images: put each class's chips in its.")
    present = {chip.label for chip in chips}
    empty += [
        spec.name
        for number, spec in enumerate(classes, start=1)
        if number not in present and key(spec.name) not in {key(name) for name in empty}
    ]
    notes = (f"Classes without chips: {listed(empty)}.",) if empty else ()
    return ChipFolder(tuple(classes), tuple(chips), notes)


def _class_folders(folder: Path) -> list[Path]:
    try:
        with os.scandir(folder) as entries:
            found = [Path(entry.path) for entry in entries if entry.is_dir()]
    except OSError as error:
        why = "is no folder" if folder.is_file() else (error.strerror or "cannot be read").lower()
        raise SceneError(
            f"{folder}: {why}; choose a folder that holds one folder of images per class."
        ) from error
    kept = [p for p in found if not p.name.startswith(".") and p.name.lower() not in _NO_CLASS]
    if not kept:
        raise SceneError(
            f"{folder} holds no folders: put the chips of each class in a folder of its name."
        )
    return sorted(kept)


def _images(folder: Path) -> list[Path]:
    try:
        with os.scandir(folder) as entries:
            names = [entry.name for entry in entries if entry.is_file()]
    except OSError as error:
        raise SceneError(f"{folder} cannot be read: {error.strerror}; allow it.") from error
    images = [n for n in names if not n.startswith(".") and not n.lower().endswith(_COMPANIONS)]
    return [folder / name for name in sorted(images)]
