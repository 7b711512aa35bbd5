# SPDX-License-Identifier: GPL-2.0-or-later
"""Build a model by name, and load it with its weights, tokenizer and description."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Literal, overload

import torch

from geolangbind_qgis.bundle_manifest import TOKENIZER_FILES
from geolangbind_qgis.engine.errors import CheckpointError, HubError
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.models import hub
from geolangbind_qgis.engine.models.catalogue import (
    GAIR,
    STARTER,
    CatalogueEntry,
    cached_weights,
    check_consent,
    entry,
    starter_folder,
)
from geolangbind_qgis.engine.models.checkpoints import load_into, read_state_dict, sha256
from geolangbind_qgis.engine.models.config import PUBLISHED, GeoLangBindConfig, read_config
from geolangbind_qgis.engine.models.gair import Gair
from geolangbind_qgis.engine.models.gair.checkpoint import load_gair
from geolangbind_qgis.engine.models.geolangbind import GeoLangBind
from geolangbind_qgis.engine.models.info import ModelInfo
from geolangbind_qgis.engine.models.tokenizer import PromptTokenizer, read_tokenizer

# Training clamps exp(logit_scale) to 100; the snapshot it started from had 117.3.
_TRAINED_SCALE_LIMIT = 100.0
STARTING_WEIGHTS = (
    "These are the weights that training started from, not the trained ones: class maps will be "
    "poor. Use GeoLangBind L-384, or a local file with trained weights."
)


@overload
def build(name: Literal["gair"]) -> Gair: ...  # type: ignore[overload-overlap]
@overload
def build(name: str) -> GeoLangBind: ...
def build(name: str) -> GeoLangBind | Gair:
    """Return a model with random weights under the published state-dict names.

    For tests and training: nothing shown to a person comes from it.
    """
    return Gair() if name == GAIR else GeoLangBind(_config(name))


def _config(name: str) -> GeoLangBindConfig:
    if name in PUBLISHED:
        return PUBLISHED[name]
    entry(name)
    return read_config(starter_folder() / "config.json")


def _starter_files(weights: Path | None) -> Path:
    """Return the folder of the Starter's config and word pieces: beside ``weights`` if all there.

    A Starter trained again has word pieces of its own.
    """
    own = weights.parent if weights is not None else starter_folder()
    complete = all((own / name).is_file() for name in ("config.json", "tokenizer.json"))
    return own if complete else starter_folder()


@overload
def load(  # type: ignore[overload-overlap]
    name: Literal["gair"],
    device: str = "auto",
    weights: str = "",
    offline: bool = False,
    job: Job | None = None,
    accept_licence: bool = False,
) -> Gair: ...
@overload
def load(
    name: str,
    device: str = "auto",
    weights: str = "",
    offline: bool = False,
    job: Job | None = None,
    accept_licence: bool = False,
) -> GeoLangBind: ...
def load(
    name: str,
    device: str = "auto",
    weights: str = "",
    offline: bool = False,
    job: Job | None = None,
    accept_licence: bool = False,
) -> GeoLangBind | Gair:
    """Return a model with its weights, in evaluation mode, on ``device``.

    Weights come from the local file ``weights``, from the plugin (Starter) or
    from the Hugging Face Hub. Raises ``CheckpointError``, ``LicenceError`` (a
    download that needs ``accept_licence``), ``HubError``, ``DeviceError`` or
    ``Cancelled``.
    """
    from geolangbind_qgis.engine.device import choose

    job = job or Job()
    item = entry(name)
    chosen = choose(device)
    local = Path(weights) if weights else None
    if local is None:
        check_consent(item, accept_licence)
    if item.family == GAIR:
        return _load_gair(item, local, job, offline).to(chosen)
    config = _config(name)
    if name == STARTER:
        config = read_config(_starter_files(local) / "config.json")
    checkpoint, tokenizer, where = _locate(item, local, job, offline)
    job.progress(0.0, f"Loading the model {item.title}")
    model = load_checkpoint(config, checkpoint)
    job.check()
    model.tokenizer = tokenizer_for(tokenizer, config)
    model.info = ModelInfo(
        name=item.name,
        title=item.title,
        says=item.says,
        checkpoint=where,
        sha256=sha256(checkpoint),
        licence=item.licence,
        notes=(STARTING_WEIGHTS,) if _is_untrained(model) else (),
    )
    return model.to(chosen).eval().requires_grad_(False)


def _load_gair(item: CatalogueEntry, local: Path | None, job: Job, offline: bool) -> Gair:
    checkpoint = local or cached_weights(item)
    if checkpoint is None:
        checkpoint = hub.fetch_file(item.repository, item.file, item.revision, job, offline)
    where = local.name if local else f"{item.repository}@{checkpoint.parent.name}"
    job.progress(0.0, f"Loading the model {item.title}")
    model, notes = load_gair(checkpoint)
    job.check()
    model.info = ModelInfo(
        name=item.name,
        title=item.title,
        says=item.says,
        checkpoint=where,
        sha256=sha256(checkpoint),
        licence=item.licence,
        notes=notes,
    )
    return model


def load_checkpoint(config: GeoLangBindConfig, checkpoint: Path) -> GeoLangBind:
    """Build a model of ``config`` and fill it from ``checkpoint``, float32, on the CPU."""
    with torch.device("meta"):
        model = GeoLangBind(config)
    load_into(model, read_state_dict(checkpoint), checkpoint.name)
    return model


def tokenizer_for(path: Path, config: GeoLangBindConfig) -> PromptTokenizer:
    """Read the tokenizer at ``path`` for the context length and vocabulary of ``config``."""
    return read_tokenizer(path, config.context_length, config.vocabulary_size)


def _locate(
    item: CatalogueEntry, weights: Path | None, job: Job, offline: bool
) -> tuple[Path, Path, str]:
    """Return checkpoint, tokenizer and where the weights are from, in words."""
    if item.name == STARTER:
        tokenizer = _starter_files(weights) / "tokenizer.json"
        if weights is not None:
            return weights, tokenizer, weights.name
        return starter_folder() / "model.safetensors", tokenizer, "bundled"
    if weights is not None:
        return weights, _local_tokenizer(item, weights, job, offline), weights.name
    files = hub.model_files(item.repository, item.revision, job, offline)
    return files.weights, files.tokenizer, f"{item.repository}@{files.commit}"


def _local_tokenizer(item: CatalogueEntry, weights: Path, job: Job, offline: bool) -> Path:
    for name in TOKENIZER_FILES:
        if (weights.parent / name).is_file():
            return weights.parent / name
    if not weights.is_file():
        raise CheckpointError(f"There is no checkpoint at {weights}; choose the file again.")
    try:
        return hub.fetch_tokenizer(job, offline)
    except HubError as error:
        raise CheckpointError(
            f"No tokenizer beside {weights.name}: put tokenizer.json of "
            f"{hub.DEFAULT_TOKENIZER} into the same folder ({error})"
        ) from None


def _is_untrained(model: GeoLangBind) -> bool:
    return model.logit_scale.item() > math.log(_TRAINED_SCALE_LIMIT) + 1e-5
