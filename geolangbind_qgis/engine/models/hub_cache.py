# SPDX-License-Identifier: GPL-2.0-or-later
"""What the Hugging Face cache holds of a repository: how much, whether undamaged, and its end."""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from filelock import Timeout
from huggingface_hub import constants, is_offline_mode
from huggingface_hub.utils import WeakFileLock  # type: ignore[attr-defined] # documented

from geolangbind_qgis.engine.errors import CheckpointError, HubError
from geolangbind_qgis.engine.explain import one_line
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.models.hub_files import (
    agrees,
    bytes_here,
    entries,
    free_bytes,
    locks_folder,
    look_up,
    repository_folder,
)

log = logging.getLogger(__name__)

_LINK_FOLDER = "blobs"


def cache_folder() -> Path:
    """Return the folder that downloads go to."""
    return Path(constants.HF_HUB_CACHE)


def space_left() -> int:
    """Return the free space on the disk of the cache, in bytes."""
    return free_bytes(cache_folder())


def partial_bytes(repository: str) -> int:
    """Return what unfinished downloads of a repository have left, in bytes."""
    folder = repository_folder(repository) / _LINK_FOLDER
    return sum(bytes_here(path) for path in entries(folder) if path.suffix == ".incomplete")


def compare(files: Sequence[tuple[str, Path]], job: Job, offline: bool) -> int:
    """Compare files of the cache, each with its repository, with their published checksums.

    The cache names them; where it cannot keep links, the hub is asked. Return how
    many agree; a file whose checksum nobody tells counts for nothing. Raises
    ``CheckpointError`` for one that does not agree, and ``Cancelled``.
    """
    compared = 0
    for number, (repository, path) in enumerate(files):
        job.progress(number / len(files), f"Comparing {path.name} with its checksum")
        same = agrees(path, _etag(repository, path, job, offline), job)
        if same is False:
            raise CheckpointError(f"{path.name} is damaged: download the model again.")
        compared += same is True
    return compared


def _etag(repository: str, path: Path, job: Job, offline: bool) -> str:
    blob = path.resolve()
    if blob.parent.name == _LINK_FOLDER:
        return blob.name
    if offline or is_offline_mode():
        return ""
    try:
        return look_up(repository, path.name, path.parent.name, job).etag
    except (HubError, CheckpointError) as error:
        log.info("no checksum of %s: %s", path.name, error)
        return ""


def remove(repository: str) -> int:
    """Delete what the cache holds of a repository, unfinished downloads too; return the bytes.

    Raises ``HubError``, also while another program downloads from it.
    """
    folder = repository_folder(repository)
    if not os.path.isdir(folder):
        return 0
    with ExitStack() as stack:
        try:
            for lock in locks_folder(repository).glob("*.lock"):
                stack.enter_context(WeakFileLock(lock, timeout=0.1))
        except Timeout:
            raise HubError(
                f"{repository} is being downloaded by another program: wait for it, or stop it."
            ) from None
        files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
        size = sum(map(bytes_here, files))
        try:
            shutil.rmtree(folder)
        except OSError as error:
            reason = error.strerror or one_line(str(error))
            raise HubError(
                f"{folder} cannot be deleted ({reason}): close what uses the model and try again."
            ) from error
    return size
