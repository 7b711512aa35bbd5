# SPDX-License-Identifier: GPL-2.0-or-later
"""What ``models list|fetch|verify|remove|merge`` do."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from geolangbind_qgis.engine import models
from geolangbind_qgis.engine.errors import CheckpointError, UsageError
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.models import hub
from geolangbind_qgis.engine.models.catalogue import GAIR, STARTER, check_family, entry
from geolangbind_qgis.engine.models.merge import Merged, merge_files
from geolangbind_qgis.protocol import ModelEntry


def list_all() -> dict[str, list[ModelEntry]]:
    """Return every model with its state on this computer."""
    return {"models": models.catalogue()}


def fetch(name: str, job: Job, offline: bool, accept_licence: bool = False) -> ModelEntry:
    """Download a model.

    Raises ``LicenceError``, ``HubError``, ``CheckpointError`` or ``Cancelled``.
    """
    return models.fetch(name, job, offline, accept_licence)


def verify(name: str, weights: str, job: Job, offline: bool, examples: str = "") -> dict[str, Any]:
    """Load a model that is on this computer, strictly, and say what it is.

    Of GAIR also how its published results can be compared, and with the folder
    ``examples`` whether they agree.
    """
    if examples:
        check_family(name, GAIR)
    found = next(item for item in models.catalogue() if item.name == entry(name).name)
    if not found.installed and not weights:
        raise CheckpointError(
            f"{found.title} is not on this computer: fetch it first, or name a file with --weights."
        )
    model: Any = models.load(name, device="cpu", weights=weights, offline=offline, job=job)
    info = model.info
    told = {
        "name": info.name,
        "checkpoint": info.checkpoint,
        "sha256": info.sha256,
        "licence": info.licence,
        "parameters": sum(weight.numel() for weight in model.parameters()),
        "notes": info.notes,
    }
    if found.family == GAIR:
        from geolangbind_qgis.engine.evaluation.gair_examples import COMPARE, verify_examples

        told["compare"] = COMPARE
        if examples:
            told["examples"] = verify_examples(model, Path(examples), job)
    return told


def remove(name: str) -> dict[str, Any]:
    """Delete a downloaded model, whole or in part, from the Hugging Face cache."""
    item = entry(name)
    if item.name == STARTER:
        raise UsageError("The Starter is part of the plugin and cannot be removed.")
    return {"removed": item.name, "freed_bytes": hub.remove(item.repository)}


def merge(files: Sequence[str], shares: Sequence[float], output: str, job: Job) -> Merged:
    """Merge checkpoints one after the other: of two the weighted mean, of three progressively."""
    return merge_files([Path(file) for file in files], shares, Path(output), job)
