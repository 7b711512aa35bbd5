# SPDX-License-Identifier: GPL-2.0-or-later
"""Which photos there are, and where each was taken; no model takes part."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from geolangbind_qgis.engine.errors import PhotoError
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.photo_place import photo_place
from geolangbind_qgis.protocol import PhotoReport, PhotosRequest, PhotosResult

SUFFIXES = (".jpg", ".jpeg", ".jpe", ".png", ".webp")
_UNREADABLE = (".heic", ".heif", ".avif")  # photos too, of phones, so each is said
_MOST = 50_000
_OFTEN = 20  # photos between two reports of progress


def describe_photos(request: PhotosRequest, job: Job) -> PhotosResult:
    """Return every photo of ``request.paths`` with its place, or why it has none.

    Raises ``PhotoError`` where there is no photo at all, or ``Cancelled``.
    """
    files = _all_files(request.paths, job)
    found = []
    for number, path in enumerate(files, start=1):
        if number % _OFTEN == 0 or number == len(files):
            job.progress(number / len(files), f"Reading photos: {number:,} of {len(files):,}")
        found.append(report_of(path))
    placed = sum(photo.lon is not None for photo in found)
    unusable = sum(not photo.usable for photo in found)
    notes = []
    if placed < len(found) - unusable:
        notes.append(
            f"{len(found) - unusable - placed:,} of {len(found):,} photos state no GPS position."
        )
    if unusable:
        notes.append(f"{unusable:,} of {len(found):,} files cannot be read as photos.")
    return PhotosResult(tuple(found), placed, tuple(notes))


def report_of(path: str) -> PhotoReport:
    """Return a photo with its place, or with the reason why it has none or is none."""
    try:
        place = photo_place(path)
    except PhotoError as error:
        return PhotoReport(path, None, None, str(error), usable=False)
    except OSError as error:
        return PhotoReport(path, None, None, f"It cannot be read ({error.strerror}).", usable=False)
    if place.problem:
        return PhotoReport(path, None, None, place.problem)
    return PhotoReport(path, place.lon, place.lat)


def find_photos(folder: str, job: Job) -> list[str]:
    """Return the photos in ``folder`` and in the folders inside it, by name.

    Known by their names' endings; what is hidden is left out and links to folders are not
    followed. Raises ``PhotoError`` where the folder cannot be read or holds too many, and
    ``Cancelled``.
    """
    top = Path(folder).expanduser().absolute()
    if not top.is_dir():
        raise PhotoError(f"There is no folder {top}: choose one with photos.")
    found: list[str] = []
    for path in _walk(top, job):
        found.append(path)
        if len(found) > _MOST:
            raise PhotoError(f"{top} holds more than {_MOST:,} photos: choose a folder with fewer.")
    return found


def _walk(top: Path, job: Job) -> Iterator[str]:
    def refuse(error: OSError) -> None:
        if error.filename == str(top):
            raise PhotoError(f"{top} cannot be read ({error.strerror}): choose another folder.")

    for place, folders, files in os.walk(top, onerror=refuse):
        job.check()
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if not name.startswith(".") and name.lower().endswith((*SUFFIXES, *_UNREADABLE)):
                yield os.path.join(place, name)


def _all_files(paths: tuple[str, ...], job: Job) -> list[str]:
    if not paths:
        raise PhotoError("No photo was given: choose photos, or a folder with some.")
    found: list[str] = []
    for path in paths:
        found += find_photos(path, job) if Path(path).is_dir() else [str(Path(path).absolute())]
    if not found:
        raise no_photos(paths[0])
    return list(dict.fromkeys(found))


def no_photos(folder: str) -> PhotoError:
    """Return the line for a folder without any photo."""
    return PhotoError(f"{folder} holds no photos (.jpg, .png or .webp): choose another folder.")
