# SPDX-License-Identifier: GPL-2.0-or-later
"""The models one can choose: what each is, where its weights live, whether they are here."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from geolangbind_qgis import paths
from geolangbind_qgis.engine.errors import CheckpointError, LicenceError, UsageError
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.models import hub, hub_cache
from geolangbind_qgis.protocol import ModelEntry, ModelList

STARTER = "starter"
GAIR = "gair"
_ANSWERS = {"geolangbind": "class names, text and clicks", GAIR: "photos and locations"}
_MEGABYTE = 1_000_000
# The commits of the published repositories are not known to us: of L-384 none, of B-224 only
# "ea10497", shortened and with the weights that training started from. So a model is fetched
# as its repository is at that moment, and stays at that commit, which is reported.
_LATEST = "main"
_BY_NC = "https://creativecommons.org/licenses/by-nc/4.0/"
_APACHE = "https://www.apache.org/licenses/LICENSE-2.0"
_GPL = "https://www.gnu.org/licenses/old-licenses/gpl-2.0.html"


@dataclass(frozen=True)
class CatalogueEntry:
    """A model as published: repository, revision (branch, tag or full commit), licence, size.

    ``file`` is the checkpoint of a repository that holds nothing else to fetch;
    ``family`` and ``consent`` are those of ``protocol.ModelEntry``.
    """

    name: str
    title: str
    says: str
    licence: str
    size_bytes: int  # about; 0: in the plugin
    repository: str = ""
    revision: str = _LATEST
    file: str = ""
    family: str = "geolangbind"
    consent: str = ""
    licence_url: str = ""


ENTRIES = {
    entry.name: entry
    for entry in (
        CatalogueEntry(
            name=STARTER,
            title="Starter",
            says="Starter: trained on simulated scenes, to try the plugin; "
            "use GeoLangBind for real work",
            licence="GPL-2.0-or-later",
            licence_url=_GPL,
            size_bytes=0,
        ),
        CatalogueEntry(
            name="geolangbind-b-224",
            title="GeoLangBind B-224",
            says="GeoLangBind, ViT-B/16, windows of 224 px: the smaller published model",
            licence="Apache-2.0 (code; the weights' own licence is not stated)",
            size_bytes=915 * _MEGABYTE,
            licence_url=_APACHE,
            repository="XShadow/GeoLB-ViT-B-16-SigLIP",
        ),
        CatalogueEntry(
            name="geolangbind-l-384",
            title="GeoLangBind L-384",
            says="GeoLangBind, ViT-SO400M/14, windows of 384 px: "
            "the model the published figures are from",
            licence="Apache-2.0 (code; the weights' own licence is not stated)",
            size_bytes=3629 * _MEGABYTE,
            licence_url=_APACHE,
            repository="earthflow/GeoLB-ViT-14-SigLIP-so400m-384-EO",  # pragma: allowlist secret
        ),
        CatalogueEntry(
            name=GAIR,
            title="GAIR",
            says="GAIR: compares street-view photos, Sentinel-2 scenes and coordinates",
            licence="CC BY-NC 4.0 (attribution, non-commercial use only)",
            size_bytes=814 * _MEGABYTE,  # its 203.5 million float32; the file may hold more
            repository="PingL/GAIR",
            file="checkpoint.pth",
            family=GAIR,
            consent="GAIR is published under CC BY-NC 4.0: credit its authors, and do not use it "
            f"commercially ({_BY_NC}). That is the licence of its code; take it to be that of the "
            "weights too unless their page says otherwise (https://huggingface.co/PingL/GAIR). "
            "Layers made with GAIR carry the licence in their metadata.",
            licence_url=_BY_NC,
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


def check_family(name: str, family: str) -> None:
    """Raise ``UsageError`` where the model ``name`` does not answer what ``family`` does."""
    item = entry(name)
    if item.family != family:
        able = [other.name for other in ENTRIES.values() if other.family == family]
        raise UsageError(
            f"{item.title} answers {_ANSWERS[item.family]}, not {_ANSWERS[family]}: choose "
            f"{' or '.join(able)}."
        )


def starter_folder() -> Path:
    """Return the folder of the bundled Starter."""
    return paths.resource("models", STARTER)


def catalogue() -> list[ModelEntry]:
    """Return every model with its state on this machine; a model that is here has its commit."""
    return [_state(item) for item in ENTRIES.values()]


def listing() -> ModelList:
    """Return every model, and where downloads go."""
    return ModelList(tuple(catalogue()), str(hub_cache.cache_folder()), hub_cache.space_left())


def _state(item: CatalogueEntry) -> ModelEntry:
    weights: Path | None = None
    revision = item.revision
    if item.name == STARTER:
        bundled = starter_folder() / "model.safetensors"
        weights = bundled if bundled.is_file() else None
    elif here := cached_weights(item):
        weights, revision = here, here.parent.name
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
        family=item.family,
        consent=item.consent,
        licence_url=item.licence_url,
        partial_bytes=hub_cache.partial_bytes(item.repository) if item.repository else 0,
    )


def cached_weights(item: CatalogueEntry) -> Path | None:
    """Return the weights of a published model if all its files are here; asks no network."""
    if item.file:
        return hub.cached_file(item.repository, item.file, item.revision)
    found = hub.cached_model(item.repository, item.revision)
    return found.weights if found else None


def compare(name: str, job: Job, offline: bool) -> int:
    """Compare a published model's files with their checksums; return how many agree.

    Raises ``CheckpointError`` for one that is damaged, and ``Cancelled``.
    """
    item = entry(name)
    files: list[tuple[str, Path]] = []
    if item.file:
        path = hub.cached_file(item.repository, item.file, item.revision)
        files = [(item.repository, path)] if path else []
    elif found := item.repository and hub.cached_model(item.repository, item.revision):
        own = found.tokenizer.parent == found.weights.parent
        words = item.repository if own else hub.tokenizer_repository(found.config)
        files = [(item.repository, found.config), (words, found.tokenizer)]
        files.append((item.repository, found.weights))
    return hub_cache.compare(files, job, offline)


def check_consent(item: CatalogueEntry, accepted: bool) -> None:
    """Raise ``LicenceError`` where a first download needs a consent that was not given."""
    if item.consent and not accepted and cached_weights(item) is None:
        raise LicenceError(
            f"{item.title} is published under {item.licence}, {item.licence_url}: accept that to "
            "download it (--accept-licence), or use a local file."
        )


def fetch(
    name: str, job: Job | None = None, offline: bool = False, accept_licence: bool = False
) -> ModelEntry:
    """Download the files of a published model, as it is now, into the Hugging Face cache.

    A model that is here is replaced if its repository has changed, and repaired
    if it is damaged. Raises ``LicenceError`` where the model's ``consent`` was not
    accepted before its first download, ``HubError`` or ``CheckpointError`` with one
    line that says what to do, and ``Cancelled``; an interrupted download is resumed
    by the next call.
    """
    item = entry(name)
    check_consent(item, accept_licence)
    if item.file:
        hub.fetch_file(item.repository, item.file, item.revision, job or Job(), offline)
    elif item.repository:
        hub.fetch_model(item.repository, item.revision, job or Job(), offline)
    return _state(item)
