# SPDX-License-Identifier: GPL-2.0-or-later
"""What ``models list|fetch|verify|remove|merge`` do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from geolangbind_qgis.engine import models
from geolangbind_qgis.engine.errors import CheckpointError, UsageError
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.models import hub_cache
from geolangbind_qgis.engine.models.catalogue import (
    GAIR,
    STARTER,
    check_family,
    compare,
    entry,
    listing,
)
from geolangbind_qgis.engine.models.merge import Merged, merge_files
from geolangbind_qgis.protocol import ModelCheck, ModelEntry, ModelList, ModelRemoved


def list_all() -> ModelList:
    """Return every model with its state on this computer."""
    return listing()


def fetch(name: str, job: Job, offline: bool, accept_licence: bool = False) -> ModelEntry:
    """Download a model.

    Raises ``LicenceError``, ``HubError``, ``CheckpointError`` or ``Cancelled``.
    """
    return models.fetch(name, job, offline, accept_licence)


def verify(name: str, weights: str, job: Job, offline: bool, examples: str = "") -> ModelCheck:
    """Compare a model with its published checksums, load it strictly, and say what it is.

    Of GAIR also how its published results can be compared, and with the folder
    ``examples`` whether they agree. Raises ``CheckpointError`` for a damaged one,
    ``HubError`` or ``Cancelled``.
    """
    if examples:
        check_family(name, GAIR)
    found = next(item for item in models.catalogue() if item.name == entry(name).name)
    if not found.installed and not weights:
        raise CheckpointError(
            f"{found.title} is not on this computer: fetch it first, or name a file with --weights."
        )
    compared = 0 if weights else compare(name, job, offline)
    model: Any = models.load(name, device="cpu", weights=weights, offline=offline, job=job)
    info = model.info
    told = ModelCheck(
        name=info.name,
        checkpoint=info.checkpoint,
        sha256=info.sha256,
        licence=info.licence,
        parameters=sum(weight.numel() for weight in model.parameters()),
        compared=compared,
        notes=tuple(info.notes),
    )
    if found.family == GAIR:
        from geolangbind_qgis.engine.evaluation.gair_examples import COMPARE, verify_examples

        agree = verify_examples(model, Path(examples), job) if examples else {}
        told = replace(told, compare=COMPARE, examples=agree)
    return told


def remove(name: str) -> ModelRemoved:
    """Delete a downloaded model, whole or in part, from the Hugging Face cache.

    Raises ``UsageError`` for the Starter, ``HubError`` where it cannot be deleted now.
    """
    item = entry(name)
    if item.name == STARTER:
        raise UsageError("The Starter is part of the plugin and cannot be removed.")
    return ModelRemoved(item.name, hub_cache.remove(item.repository))


def merge(files: Sequence[str], shares: Sequence[float], output: str, job: Job) -> Merged:
    """Merge checkpoints one after the other: of two the weighted mean, of three progressively."""
    return merge_files([Path(file) for file in files], shares, Path(output), job)
