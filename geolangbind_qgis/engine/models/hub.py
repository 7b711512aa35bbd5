# SPDX-License-Identifier: GPL-2.0-or-later
"""Models from the Hugging Face Hub, kept in its own cache.

A revision such as ``main`` is resolved to a commit once, with the first file;
all other files come from that commit, so that a repository that changes
meanwhile is never mixed. Only when every file is here is the revision noted to
be that commit (``refs/`` in the cache). From then on the model is used as it is,
without asking the network, until it is fetched again.

``HF_ENDPOINT``, ``HF_HUB_OFFLINE``, ``HF_HOME``, ``HF_TOKEN``, the time limits
``HF_HUB_ETAG_TIMEOUT`` and ``HF_HUB_DOWNLOAD_TIMEOUT`` and the proxies work as
everywhere.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from huggingface_hub import is_offline_mode
from huggingface_hub.utils import validate_repo_id  # type: ignore[attr-defined]

from geolangbind_qgis.bundle_manifest import TOKENIZER_FILES
from geolangbind_qgis.engine.errors import CheckpointError
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.models.hub_errors import NoSuchFileError, explained, offline_error
from geolangbind_qgis.engine.models.hub_files import (
    COMMIT,
    HubFile,
    check_space,
    download,
    entries,
    look_up,
    repository_folder,
)
from geolangbind_qgis.engine.models.hub_progress import Progress
from geolangbind_qgis.patience import replace

CONFIG_FILE = "open_clip_config.json"
WEIGHT_FILES = ("open_clip_model.safetensors", "open_clip_pytorch_model.bin")
DEFAULT_TOKENIZER = "timm/ViT-B-16-SigLIP"
_TOKENIZER_REVISION = "main"
_HUB_PREFIX = "hf-hub:"


@dataclass(frozen=True)
class ModelFiles:
    """The local files of a published model."""

    config: Path
    weights: Path
    tokenizer: Path

    @property
    def commit(self) -> str:
        """The commit of the repository the weights are from, as the cache's folder names it."""
        return self.weights.parent.name


def model_files(repository: str, revision: str, job: Job, offline: bool = False) -> ModelFiles:
    """Return the files of a model as they are here, without the network; else fetch them."""
    return cached_model(repository, revision) or fetch_model(repository, revision, job, offline)


def cached_model(repository: str, revision: str) -> ModelFiles | None:
    """Return the files of a model if all of them are here; asks no network."""
    for snapshot in _snapshots(repository, revision):
        config, weights = snapshot / CONFIG_FILE, _first_in(snapshot, WEIGHT_FILES)
        if weights is None or not os.path.isfile(config):
            continue
        tokenizer = _first_in(snapshot, TOKENIZER_FILES)
        tokenizer = tokenizer or _cached_tokenizer(tokenizer_repository(config))
        if tokenizer is not None:
            return ModelFiles(config, weights, tokenizer)
    return None


def fetch_model(repository: str, revision: str, job: Job, offline: bool = False) -> ModelFiles:
    """Return the files of a model at the commit that ``revision`` is now, downloading them.

    The tokenizer is read from the model's repository or, as the published
    configurations do, from the repository that ``text_cfg.hf_tokenizer_name``
    names. Offline, what is here is returned. Raises ``HubError``,
    ``CheckpointError`` or ``Cancelled``; a model that was here stays usable then.
    """
    if offline or is_offline_mode():
        known = cached_model(repository, revision)
        if known is None:
            raise offline_error(repository)
        return known
    progress = Progress(job, repository.rpartition("/")[2])
    progress.asking()
    config = look_up(repository, CONFIG_FILE, revision, job)
    weights = _first_of(repository, WEIGHT_FILES, config.commit, job)
    if weights is None:
        raise CheckpointError(
            f"{repository} holds no weights ({' or '.join(WEIGHT_FILES)}): use a local file."
        )
    progress.expect(config, weights)
    check_space([config, weights])
    config_path = download(config, progress)
    named = tokenizer_repository(config_path)
    tokenizer = _first_of(repository, TOKENIZER_FILES, config.commit, job)
    tokenizer = tokenizer or _first_of(named, TOKENIZER_FILES, _TOKENIZER_REVISION, job)
    if tokenizer is None:
        raise CheckpointError(
            f"Neither {repository} nor {named} holds a tokenizer: use a local file, with "
            "tokenizer.json beside it."
        )
    progress.expect(tokenizer)
    tokenizer_path = download(tokenizer, progress)
    weights_path = download(weights, progress)
    if tokenizer.repository != repository:
        _note(tokenizer, _TOKENIZER_REVISION)
    _note(config, revision)
    return ModelFiles(config_path, weights_path, tokenizer_path)


def cached_file(repository: str, name: str, revision: str) -> Path | None:
    """Return the one file of a repository that serves, if it is here; asks no network."""
    found = (_first_in(snapshot, (name,)) for snapshot in _snapshots(repository, revision))
    return next((path for path in found if path is not None), None)


def fetch_file(repository: str, name: str, revision: str, job: Job, offline: bool = False) -> Path:
    """Return the one file of a repository at the commit that ``revision`` is now, downloaded.

    Offline, what is here is returned. Raises ``HubError``, ``CheckpointError`` or
    ``Cancelled``; a file that was here stays usable then.
    """
    if offline or is_offline_mode():
        known = cached_file(repository, name, revision)
        if known is None:
            raise offline_error(repository)
        return known
    progress = Progress(job, repository.rpartition("/")[2])
    progress.asking()
    file = look_up(repository, name, revision, job)
    progress.expect(file)
    path = download(file, progress)
    _note(file, revision)
    return path


def fetch_tokenizer(job: Job, offline: bool = False) -> Path:
    """Return the tokenizer that the published configurations name, downloading it if needed."""
    known = _cached_tokenizer(DEFAULT_TOKENIZER)
    if known is not None:
        return known
    if offline or is_offline_mode():
        raise offline_error(DEFAULT_TOKENIZER)
    tokenizer = _first_of(DEFAULT_TOKENIZER, TOKENIZER_FILES, _TOKENIZER_REVISION, job)
    if tokenizer is None:
        raise CheckpointError(f"{DEFAULT_TOKENIZER} holds no tokenizer.")
    progress = Progress(job, "the tokenizer")
    progress.expect(tokenizer)
    path = download(tokenizer, progress)
    _note(tokenizer, _TOKENIZER_REVISION)
    return path


def tokenizer_repository(config: Path) -> str:
    """Return the repository that ``open_clip_config.json`` names for the tokenizer."""
    try:
        data: Any = json.loads(config.read_text(encoding="utf-8"))
        name: str = data["model_cfg"]["text_cfg"]["hf_tokenizer_name"].removeprefix(_HUB_PREFIX)
        validate_repo_id(name)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return DEFAULT_TOKENIZER
    return name


# --- parts --------------------------------------------------------------------


def _snapshots(repository: str, revision: str) -> Iterator[Path]:
    """Yield the folders of the commits that are here: first the one noted for ``revision``.

    Other programs share the cache: one of them may have noted a newer commit
    and fetched another file of it only. Then the newest other commit serves.
    """
    folder = repository_folder(repository)
    commit = revision
    with suppress(OSError, ValueError):
        said = (folder / "refs" / revision).read_text(encoding="utf-8").strip()
        commit = said if COMMIT.fullmatch(said) else revision  # never a way out of the cache
    noted = folder / "snapshots" / commit
    if os.path.isdir(noted):
        yield noted
    if COMMIT.fullmatch(revision):  # that one and no other
        return
    others = [path for path in entries(folder / "snapshots") if path != noted]
    others = [path for path in others if os.path.isdir(path)]
    yield from sorted(others, key=os.path.getmtime, reverse=True)


def _cached_tokenizer(repository: str) -> Path | None:
    found = (_first_in(s, TOKENIZER_FILES) for s in _snapshots(repository, _TOKENIZER_REVISION))
    return next((path for path in found if path is not None), None)


def _first_in(folder: Path, names: Sequence[str]) -> Path | None:
    return next((folder / name for name in names if os.path.isfile(folder / name)), None)


def _first_of(repository: str, names: Sequence[str], revision: str, job: Job) -> HubFile | None:
    for name in names:
        with suppress(NoSuchFileError):
            return look_up(repository, name, revision, job)
    return None


def _note(file: HubFile, revision: str) -> None:
    """Note in the cache, in one step, that ``revision`` is the commit of ``file``."""
    if revision == file.commit:
        return
    note = repository_folder(file.repository) / "refs" / revision
    with explained(file.repository, file.name, revision):
        note.parent.mkdir(parents=True, exist_ok=True)
        beside = note.with_name(f"{note.name}.{os.getpid()}.tmp")
        beside.write_text(file.commit, encoding="utf-8")
        replace(beside, note)
