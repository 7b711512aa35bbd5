# SPDX-License-Identifier: GPL-2.0-or-later
"""What the service can be asked, each method bound to the task that does it."""

from __future__ import annotations

import gc
import threading
from typing import TYPE_CHECKING, Any

from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.service import Method
from geolangbind_qgis.protocol import (
    ClassifyRequest,
    ClassifyResult,
    ClearStoresRequest,
    ClearStoresResult,
    DeviceReport,
    EmbedRequest,
    EmbedResult,
    LocationPointsRequest,
    LocationPointsResult,
    LocationsRequest,
    LocationsResult,
    ModelCheck,
    ModelEntry,
    ModelList,
    ModelRemoved,
    ModelRequest,
    PhotosRequest,
    PhotosResult,
    RankRequest,
    RankResult,
    SceneReport,
    SceneRequest,
    SimilarityRequest,
    SimilarityResult,
    SpectraRequest,
    SpectraResult,
    StoresRequest,
    StoresResult,
)

if TYPE_CHECKING:
    from geolangbind_qgis.engine.shelf import ModelShelf
    from geolangbind_qgis.engine.tasks.at_hand import AtHand

_shelves: dict[str, ModelShelf] = {}
_shelf_lock = threading.Lock()
_hands: dict[str, AtHand] = {}


def prepare() -> tuple[DeviceReport, ...]:
    """Import what every task needs and prove the devices."""
    import rasterio  # noqa: F401

    from geolangbind_qgis.engine import device
    from geolangbind_qgis.engine.tasks import classify, describe, similarity  # noqa: F401

    return device.devices()


def shelf(model: str = "") -> ModelShelf:
    """Return the shelf of this process for the family of ``model``.

    A dock asks two families in turn, of places and of photos: neither makes the other load
    its model again.
    """
    from geolangbind_qgis.engine.shelf import ModelShelf

    family = _family(model)
    with _shelf_lock:
        return _shelves.setdefault(family, ModelShelf())


def _family(model: str) -> str:
    from geolangbind_qgis.engine.models.catalogue import ENTRIES, STARTER

    return ENTRIES.get(model, ENTRIES[STARTER]).family


def _at_hand(lane: str) -> AtHand:
    """Return what was asked about last in ``lane``; lanes run at once and share nothing."""
    from geolangbind_qgis.engine.tasks.at_hand import AtHand

    with _shelf_lock:
        return _hands.setdefault(lane, AtHand(in_memory=True))


def _compared(model: str) -> AtHand:
    """Return what was asked about last with the family of ``model``."""
    return _at_hand(f"compare {_family(model)}")


def _classify(request: ClassifyRequest, job: Job) -> ClassifyResult:
    from geolangbind_qgis.engine.tasks.classify import classify

    return classify(request, job, shelf())


def _embed(request: EmbedRequest, job: Job) -> EmbedResult:
    from geolangbind_qgis.engine.tasks.embed import embed

    return embed(request, job, shelf(request.model.name), _compared(request.model.name))


def _similarity(request: SimilarityRequest, job: Job) -> SimilarityResult:
    from geolangbind_qgis.engine.tasks.similarity import similarity

    return similarity(request, job, shelf(request.model.name), _compared(request.model.name))


def _rank(request: RankRequest, job: Job) -> RankResult:
    from geolangbind_qgis.engine.tasks.rank import rank

    return rank(request, job, shelf(request.model.name), _compared(request.model.name))


def _describe_photos(request: PhotosRequest, job: Job) -> PhotosResult:
    from geolangbind_qgis.engine.tasks.photos import describe_photos

    return describe_photos(request, job)


def _locations(request: LocationsRequest, job: Job) -> LocationsResult:
    from geolangbind_qgis.engine.tasks.locations import locations

    return locations(request, job, shelf(request.model.name))


def _location_points(request: LocationPointsRequest, job: Job) -> LocationPointsResult:
    from geolangbind_qgis.engine.tasks.location_points import location_points

    return location_points(request, job, shelf(request.model.name))


def _spectra(request: SpectraRequest, job: Job) -> SpectraResult:
    from geolangbind_qgis.engine.tasks.spectra import spectra

    return spectra(request, _at_hand("spectra"))


def _list_stores(request: StoresRequest, job: Job) -> StoresResult:
    from geolangbind_qgis.engine.store.commands import list_stores

    return list_stores(request)


def _clear_stores(request: ClearStoresRequest, job: Job) -> ClearStoresResult:
    from geolangbind_qgis.engine.store.commands import clear_stores

    for hand in list(_hands.values()):
        hand.clear_store()  # an open file cannot be deleted everywhere
    gc.collect()  # what encoded a store refers to it in a circle
    return clear_stores(request)


def _describe_scene(request: SceneRequest, job: Job) -> SceneReport:
    from geolangbind_qgis.engine.tasks.describe import describe_scene

    return describe_scene(request)


def _list_models(_: None, job: Job) -> ModelList:
    from geolangbind_qgis.engine.models.catalogue import listing

    return listing()


def _fetch_model(request: ModelRequest, job: Job) -> ModelEntry:
    from geolangbind_qgis.engine import models

    found = models.fetch(request.name, job, request.offline, request.accept_licence)
    shelf(request.name).clear()  # the one held may be of an older commit
    return found


def _verify_model(request: ModelRequest, job: Job) -> ModelCheck:
    from geolangbind_qgis.engine.model_commands import verify

    return verify(request.name, request.weights, job, request.offline)


def _remove_model(request: ModelRequest, job: Job) -> ModelRemoved:
    from geolangbind_qgis.engine.model_commands import remove

    shelf(request.name).clear()  # an open file cannot be deleted everywhere
    return remove(request.name)


def _doctor(_: None, job: Job) -> dict[str, Any]:
    from geolangbind_qgis.engine.doctor import examine

    return examine(job)


METHODS = {
    "classify": Method(_classify, ClassifyRequest),
    "embed": Method(_embed, EmbedRequest, lane="compare"),
    "similarity": Method(_similarity, SimilarityRequest, lane="compare"),
    "spectra": Method(_spectra, SpectraRequest, lane="spectra"),
    "describe_photos": Method(_describe_photos, PhotosRequest, lane="photos"),
    "rank": Method(_rank, RankRequest, lane="compare"),
    "locations": Method(_locations, LocationsRequest),
    "location_points": Method(_location_points, LocationPointsRequest),
    "list_stores": Method(_list_stores, StoresRequest, lane="quick"),
    "clear_stores": Method(_clear_stores, ClearStoresRequest, lane="quick"),
    "describe_scene": Method(_describe_scene, SceneRequest, lane="quick"),
    "list_models": Method(_list_models, lane="quick"),
    "fetch_model": Method(_fetch_model, ModelRequest, lane="download"),
    "verify_model": Method(_verify_model, ModelRequest, lane="download"),
    "remove_model": Method(_remove_model, ModelRequest, lane="download"),
    "doctor": Method(_doctor, lane="doctor", needs_packages=False),
}
