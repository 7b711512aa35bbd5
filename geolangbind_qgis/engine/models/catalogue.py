# SPDX-License-Identifier: GPL-2.0-or-later
"""The models one can choose: what each is, where its weights live, whether they are here."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from geolangbind_qgis import paths
from geolangbind_qgis.engine.errors import CheckpointError
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.models import hub
from geolangbind_qgis.engine.models.config import PUBLISHED
from geolangbind_qgis.protocol import ModelEntry

STARTER = "starter"
_MEGABYTE = 1_000_000


@dataclass(frozen=True)
class CatalogueEntry:
    """A model as published: repository, revision, licence, size."""

    name: str
    title: str
    says: str
    licence: str
    size_bytes: int
    repository: str = ""
    revision: str = "main"


ENTRIES = {
    entry.name: entry
    for entry in (
        CatalogueEntry(
            name=STARTER,
            title="Starter",
            says="Starter: trained on simulated scenes, to try the plugin; "
            "use GeoLangBind for real work",
            licence="GPL-2.0-or-later",
            size_bytes=0,
        ),
        CatalogueEntry(
            name="geolangbind-b-224",
            title="GeoLangBind B-224",
            says="GeoLangBind, ViT-B/16, windows of 224 px: the smaller published model",
            licence="Apache-2.0 (code; the weights' own licence is not stated)",
            size_bytes=915 * _MEGABYTE,
            repository="XShadow/GeoLB-ViT-B-16-SigLIP",
        ),
        CatalogueEntry(
            name="geolangbind-l-384",
            title="GeoLangBind L-384",
            says="GeoLangBind, ViT-SO400M/14, windows of 384 px: "
            "the model the published figures are from",
            licence="Apache-2.0 (code; the weights' own licence is not stated)",
            size_bytes=3629 * _MEGABYTE,
            repository="earthflow/GeoLB-ViT-14-SigLIP-so400m-384-EO",
        ),
    )
}


def entry(name: str) -> CatalogueEntry:
    """Return the entry ``name``; ``CheckpointError`` naming the choices if there is none."""
    try:
        return ENTRIES[name]
    except KeyError:
        raise CheckpointError(
            f"There is no model {name!r}; choose one of {', '.join(ENTRIES)}."
        ) from None


def starter_folder() -> Path:
    """Return the folder of the bundled Starter."""
    return paths.resource("models", STARTER)


def catalogue() -> list[ModelEntry]:
    """Return every model with its state on this machine."""
    return [_state(item) for item in ENTRIES.values()]


def _state(item: CatalogueEntry) -> ModelEntry:
    if item.name == STARTER:
        weights: Path | None = starter_folder() / "model.safetensors"
        weights = weights if weights and weights.is_file() else None
        size = weights.stat().st_size if weights else 0
    else:
        weights = hub.cached_weights(item.repository, item.revision)
        size = weights.stat().st_size if weights else item.size_bytes
    return ModelEntry(
        name=item.name,
        title=item.title,
        says=item.says,
        licence=item.licence,
        size_bytes=size,
        installed=weights is not None,
        path=str(weights or ""),
        repository=item.repository,
        revision=item.revision,
    )


def fetch(name: str, job: Job | None = None, offline: bool = False) -> ModelEntry:
    """Download the files of a published model into the Hugging Face cache.

    Raises ``HubError`` or ``CheckpointError`` with one line that says what to
    do, and ``Cancelled``; an interrupted download is resumed by the next call.
    """
    item = entry(name)
    if item.repository:
        hub.fetch_model(item.repository, item.revision, job or Job(), offline)
    return _state(item)


def has_published_sizes(name: str) -> bool:
    """Whether ``name`` is one of the published models."""
    return name in PUBLISHED
