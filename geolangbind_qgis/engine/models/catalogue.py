# SPDX-License-Identifier: GPL-2.0-or-later
"""The models one can choose: what each is, where its weights live, whether they are here."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from geolangbind_qgis import paths
from geolangbind_qgis.engine.errors import CheckpointError
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.models import hub
from geolangbind_qgis.protocol import ModelEntry

STARTER = "starter"
_MEGABYTE = 1_000_000
# The commits of the published repositories are not known to us: of L-384 none, of B-224 only
# "ea10497", shortened and with the weights that training started from. So a model is fetched
# as its repository is at that moment, and stays at that commit, which is reported.
_LATEST = "main"


@dataclass(frozen=True)
class CatalogueEntry:
    """A model as published: repository, revision (branch, tag or full commit), licence, size."""

    name: str
    title: str
    says: str
    licence: str
    size_bytes: int
    repository: str = ""
    revision: str = _LATEST


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
    """Return every model with its state on this machine; a model that is here has its commit."""
    return [_state(item) for item in ENTRIES.values()]


def _state(item: CatalogueEntry) -> ModelEntry:
    weights: Path | None = None
    revision = item.revision
    if item.name == STARTER:
        bundled = starter_folder() / "model.safetensors"
        weights = bundled if bundled.is_file() else None
    elif found := hub.cached_model(item.repository, item.revision):
        weights, revision = found.weights, found.commit
    return ModelEntry(
        name=item.name,
        title=item.title,
        says=item.says,
        licence=item.licence,
        size_bytes=weights.stat().st_size if weights else item.size_bytes,
        installed=weights is not None,
        path=str(weights or ""),
        repository=item.repository,
        revision=revision,
    )


def fetch(name: str, job: Job | None = None, offline: bool = False) -> ModelEntry:
    """Download the files of a published model, as it is now, into the Hugging Face cache.

    A model that is here is replaced if its repository has changed, and repaired
    if it is damaged. Raises ``HubError`` or ``CheckpointError`` with one line that
    says what to do, and ``Cancelled``; an interrupted download is resumed by the
    next call.
    """
    item = entry(name)
    if item.repository:
        hub.fetch_model(item.repository, item.revision, job or Job(), offline)
    return _state(item)
