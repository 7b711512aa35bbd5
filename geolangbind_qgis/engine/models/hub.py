# SPDX-License-Identifier: GPL-2.0-or-later
"""Model files from the Hugging Face Hub, through its own library and its own cache.

``HF_ENDPOINT``, ``HF_HUB_OFFLINE``, ``HF_HOME``, tokens and proxies work as
everywhere; interrupted downloads are resumed by the library.
"""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2
from huggingface_hub import hf_hub_download, try_to_load_from_cache
from huggingface_hub.errors import (
    EntryNotFoundError,
    GatedRepoError,
    HfHubHTTPError,
    LocalEntryNotFoundError,
    OfflineModeIsEnabled,
    RepositoryNotFoundError,
    RevisionNotFoundError,
)
from tqdm.auto import tqdm

from geolangbind_qgis.engine.errors import CheckpointError, HubError
from geolangbind_qgis.engine.job import Job

CONFIG_FILE = "open_clip_config.json"
WEIGHT_FILES = ("open_clip_model.safetensors", "open_clip_pytorch_model.bin")
TOKENIZER_FILES = ("tokenizer.json", "spiece.model", "tokenizer.model")
DEFAULT_TOKENIZER = "timm/ViT-B-16-SigLIP"
_HUB_PREFIX = "hf-hub:"


@dataclass(frozen=True)
class ModelFiles:
    """The local files of a published model and the commit they are from."""

    config: Path
    weights: Path
    tokenizer: Path

    @property
    def commit(self) -> str:
        """The commit of the repository the weights are from, as the cache's folder names it."""
        return self.weights.parent.name


def cached_weights(repository: str, revision: str) -> Path | None:
    """Return the weights of a repository if they are in the cache already."""
    for name in WEIGHT_FILES:
        path = try_to_load_from_cache(repository, name, revision=revision)
        if isinstance(path, str):
            return Path(path)
    return None


def fetch_model(repository: str, revision: str, job: Job, offline: bool = False) -> ModelFiles:
    """Return the files of a model, downloading what the cache does not hold.

    The tokenizer is read from the model's repository or, as the published
    configurations do, from the repository that ``text_cfg.hf_tokenizer_name``
    names. Raises ``HubError``, ``CheckpointError`` or ``Cancelled``.
    """
    config = _download(repository, CONFIG_FILE, revision, job, offline)
    weights = _first(repository, WEIGHT_FILES, revision, job, offline)
    if weights is None:
        raise CheckpointError(f"{repository} holds no weights ({' or '.join(WEIGHT_FILES)}).")
    tokenizer = _first(repository, TOKENIZER_FILES, revision, job, offline)
    if tokenizer is None:
        named = tokenizer_repository(config)
        tokenizer = _first(named, TOKENIZER_FILES, "main", job, offline)
        if tokenizer is None:
            raise CheckpointError(
                f"Neither {repository} nor {named} holds a tokenizer; download the model again."
            )
    return ModelFiles(config, weights, tokenizer)


def fetch_tokenizer(job: Job, offline: bool = False) -> Path:
    """Return the tokenizer that the published configurations name, downloading it if needed."""
    path = _first(DEFAULT_TOKENIZER, TOKENIZER_FILES, "main", job, offline)
    if path is None:
        raise CheckpointError(f"{DEFAULT_TOKENIZER} holds no tokenizer.")
    return path


def tokenizer_repository(config: Path) -> str:
    """Return the repository that ``open_clip_config.json`` names for the tokenizer."""
    try:
        data: Any = json.loads(config.read_text(encoding="utf-8"))
        name = data["model_cfg"]["text_cfg"]["hf_tokenizer_name"]
    except (OSError, ValueError, KeyError, TypeError):
        return DEFAULT_TOKENIZER
    return str(name).removeprefix(_HUB_PREFIX)


def _first(
    repository: str, names: tuple[str, ...], revision: str, job: Job, offline: bool
) -> Path | None:
    for name in names:
        with contextlib.suppress(_NoSuchFileError):
            return _download(repository, name, revision, job, offline)
    return None


class _NoSuchFileError(CheckpointError):
    """The repository does not hold a file of that name."""


def _download(repository: str, name: str, revision: str, job: Job, offline: bool) -> Path:
    job.check()
    try:
        path = hf_hub_download(
            repository,
            name,
            revision=revision,
            local_files_only=offline,
            tqdm_class=_progress_bar(name, job),
        )
    except LocalEntryNotFoundError as error:
        raise _not_here(repository, name, offline, error) from None
    except GatedRepoError:
        raise HubError(
            f"{repository} asks for a login: accept its terms on the hub's page and set HF_TOKEN."
        ) from None
    except RevisionNotFoundError:
        raise HubError(f"{repository} has no revision {revision}; update the plugin.") from None
    except RepositoryNotFoundError:
        raise HubError(
            f"{repository} is not on the hub, or is private; log in (HF_TOKEN) or use a local file."
        ) from None
    except EntryNotFoundError:
        raise _NoSuchFileError(f"{repository} holds no {name}.") from None
    except OfflineModeIsEnabled:
        raise HubError(_offline_line(repository)) from None
    except HfHubHTTPError as error:
        code = error.response.status_code if error.response is not None else "?"
        raise HubError(f"The hub answered {code} for {repository}; try again later.") from None
    except (httpx2.HTTPError, ConnectionError, TimeoutError) as error:
        raise HubError(_unreachable_line(repository, error)) from None
    except OSError as error:
        raise HubError(f"{name} could not be saved: {error.strerror or error}.") from None
    return Path(path)


def _not_here(repository: str, name: str, offline: bool, error: Exception) -> Exception:
    if offline:
        return HubError(_offline_line(repository))
    return HubError(_unreachable_line(repository, error.__cause__ or error))


def _offline_line(repository: str) -> str:
    return (
        f"{repository} is not on this machine and offline mode is on: "
        "switch it off to download the model, or choose a local file."
    )


def _unreachable_line(repository: str, error: BaseException) -> str:
    return (
        f"The hub cannot be reached for {repository} ({type(error).__name__}): check the network, "
        "the proxy or HF_ENDPOINT, or choose a local file."
    )


def _progress_bar(name: str, job: Job) -> type[tqdm]:
    """Return a progress-bar class that reports to ``job`` and stops when it is cancelled."""

    class JobBar(tqdm):
        """Reports bytes to the job instead of drawing."""

        def __init__(self, *arguments: Any, **options: Any) -> None:
            options.pop("name", None)
            options["disable"] = False
            options["file"] = _Nowhere()
            super().__init__(*arguments, **options)

        def update(self, n: float | None = 1) -> bool | None:
            """Count ``n`` more bytes; raises ``Cancelled`` when a cancel was asked for."""
            shown = super().update(n)
            total = self.total or 0
            fraction = self.n / total if total else 0.0
            message = f"Downloading {name}: {self.n / 1e6:.0f} of {total / 1e6:.0f} MB"
            rate = self.format_dict.get("rate")
            job.progress(fraction, message, (total - self.n) / rate if rate else None)
            return shown

    return JobBar


class _Nowhere:
    """A stream that swallows what is written."""

    def write(self, text: str) -> int:
        """Swallow ``text``."""
        return len(text)

    def flush(self) -> None:
        """Do nothing."""
