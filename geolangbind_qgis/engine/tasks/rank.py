# SPDX-License-Identifier: GPL-2.0-or-later
"""Which photos look like this place? A folder's photos by similarity to a clicked point."""

from __future__ import annotations

import dataclasses
import math
import tempfile
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from geolangbind_qgis.engine.errors import AreaError, PhotoError, UsageError
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.models.catalogue import GAIR, check_family
from geolangbind_qgis.engine.models.gair import Gair
from geolangbind_qgis.engine.raster.degrees import WGS84, Degrees, read_crs
from geolangbind_qgis.engine.raster.distance import metres_between
from geolangbind_qgis.engine.raster.reprojection import carry
from geolangbind_qgis.engine.raster.scene import PixelWindow
from geolangbind_qgis.engine.store import cabinet
from geolangbind_qgis.engine.store.folders import store_folder
from geolangbind_qgis.engine.tasks.at_hand import AtHand
from geolangbind_qgis.engine.tasks.describe import model_report
from geolangbind_qgis.engine.tasks.encoding import check_detail
from geolangbind_qgis.engine.tasks.gair import CREDIT, gair_model, location_query
from geolangbind_qgis.engine.tasks.gair_scene import GairScene
from geolangbind_qgis.engine.tasks.gallery import Gallery, encode_gallery
from geolangbind_qgis.engine.tasks.localized import LocalizedEncoding
from geolangbind_qgis.engine.tasks.photos import find_photos, no_photos
from geolangbind_qgis.engine.tasks.question import Place, check_places, locate_places
from geolangbind_qgis.protocol import (
    EmbedRequest,
    PhotoReport,
    RankedPhoto,
    RankRequest,
    RankResult,
    SceneRequest,
)

if TYPE_CHECKING:
    from geolangbind_qgis.engine.shelf import ModelShelf

_WITHIN = 1.0  # units of a projected CRS: how well a point has to come back
_HERE = "The scene has no place on Earth, so nobody knows how far from it the photos were taken."


def rank(request: RankRequest, job: Job, models: ModelShelf, at_hand: AtHand) -> RankResult:
    """Return the photos, the most similar to the point first.

    Raises one of ``engine.errors`` with one clear line, or ``Cancelled``; photos that were
    encoded until then are kept.
    """
    started = time.monotonic()
    _check(request)
    if not find_photos(request.folder, job):  # said before anything is loaded or encoded
        raise no_photos(request.folder)
    if request.scene is None:
        result = _to_location(request, job, models)
    else:
        result = _to_scene(request, request.scene, job, models, at_hand)
    return dataclasses.replace(result, seconds=time.monotonic() - started)


def _to_location(request: RankRequest, job: Job, models: ModelShelf) -> RankResult:
    x, y = request.point
    degrees = Degrees(read_crs(request.point_crs, "point"))
    place = degrees.lonlat(np.array([x]), np.array([y]), _WITHIN)
    if not np.isfinite(place).all():
        raise AreaError(
            f"The point {x:.9g}, {y:.9g} lies nowhere on Earth: give X,Y, longitude before "
            "latitude, in its coordinate reference system."
        )
    model = _model(request, job, models)
    return _ranked(request, model, location_query(model, place)[0], place[0], job)


def _to_scene(
    request: RankRequest, scene: SceneRequest, job: Job, models: ModelShelf, at_hand: AtHand
) -> RankResult:
    read = at_hand.scene(scene, GairScene)
    try:
        (place,) = locate_places(read, [request.point], request.point_crs)
        check_places([place], read.has_data)
        model = _model(request, job, models)
        query = _localized(request, scene, read, model, place, job, at_hand)
        lonlat = _lonlat(read, request)
    finally:
        read.rest()
    result = _ranked(request, model, query, lonlat, job)
    notes = result.notes if np.isfinite(lonlat).all() else (*result.notes, _HERE)
    return dataclasses.replace(result, scene=read.report, notes=notes)


def _model(request: RankRequest, job: Job, models: ModelShelf) -> Gair:
    return gair_model(request.model, models, job)


def _localized(
    request: RankRequest,
    scene: SceneRequest,
    read: GairScene,
    model: Gair,
    place: Place,
    job: Job,
    at_hand: AtHand,
) -> np.ndarray:
    """Return the unit embedding (D,) in the middle of the pixel of ``place``.

    From the scene's store where there is one that holds it. Else the few windows around it
    are encoded, which leaves no store behind: one for each click would be too many.
    """
    spot = PixelWindow(place.row, place.col, 1, 1)
    how = EmbedRequest(scene, request.model, request.detail, request.stores)
    found = LocalizedEncoding(how, read, model, spot).find(at_hand)
    if found is not None:
        return found.feature(place.row, place.col)
    with tempfile.TemporaryDirectory(prefix="geolangbind-", ignore_cleanup_errors=True) as folder:
        aside = dataclasses.replace(how, stores=folder)
        made = LocalizedEncoding(aside, read, model, spot).make(job, AtHand())
        return made.feature(place.row, place.col)


def _lonlat(read: GairScene, request: RankRequest) -> np.ndarray:
    """Return longitude and latitude (2,) of the point; NaN: nobody knows."""
    scene, (x, y) = read.scene, request.point
    if not scene.georeferenced or scene.crs is None:
        return np.full(2, np.nan)
    crs = read_crs(request.point_crs, "point") if request.point_crs else scene.crs
    found = np.concatenate(carry(crs, WGS84, np.array([x]), np.array([y])))
    return found if np.isfinite(found).all() else np.full(2, np.nan)


def _ranked(
    request: RankRequest, model: Gair, query: np.ndarray, lonlat: np.ndarray, job: Job
) -> RankResult:
    found = encode_gallery(request.folder, model, job, store_folder(request.stores))
    usable = [number for number, photo in enumerate(found.photos) if not photo.problem]
    if not usable:
        first = found.photos[0].problem if found.photos else ""
        raise PhotoError(f"None of the files in {request.folder} can be read as a photo. {first}")
    known = bool(np.isfinite(lonlat).all())
    photos = _scored(found, usable, query, lonlat)
    kept = () if not found.problem else (f"The photos will be encoded again: {found.problem}",)
    return RankResult(
        photos=tuple(photos[: request.most] if request.most else photos),
        unusable=tuple(
            PhotoReport(path, None, None, photo.problem, usable=False)
            for path, photo in zip(found.paths, found.photos, strict=True)
            if photo.problem
        ),
        compared=len(usable),
        encoded=found.fresh,
        lon=float(lonlat[0]) if known else None,
        lat=float(lonlat[1]) if known else None,
        store=cabinet.report(found.store.path) if found.store is not None else None,
        scene=None,
        model=model_report(model, request.model.name, model.device),
        seconds=0.0,
        notes=kept,
        attribution=CREDIT,
    )


def _scored(
    found: Gallery, usable: Sequence[int], query: np.ndarray, lonlat: np.ndarray
) -> list[RankedPhoto]:
    vectors = np.stack([found.photos[number].vector for number in usable]).astype(np.float32)
    scores = (vectors @ query).clip(-1.0, 1.0)
    places = np.array([(found.photos[n].lon, found.photos[n].lat) for n in usable])
    away = metres_between((float(lonlat[0]), float(lonlat[1])), places)
    ranked = []
    for at in np.argsort(-scores, kind="stable"):
        lon, lat, metres = (_or_none(v) for v in (*places[at], away[at]))
        path = found.paths[usable[at]]
        ranked.append(RankedPhoto(path, float(scores[at]), lon, lat, metres))
    return ranked


def _or_none(value: float) -> float | None:
    return float(value) if math.isfinite(value) else None


def _check(request: RankRequest) -> None:
    """Raise on what makes no sense."""
    if not request.folder:
        raise UsageError("No folder was given: choose one with photos.")
    if request.most < 0:
        raise UsageError(f"At least one photo has to be returned, not {request.most}; 0 means all.")
    if not all(map(math.isfinite, request.point)):
        raise UsageError("The point must be two numbers, X,Y.")
    check_detail(request.detail)
    check_family(request.model.name, GAIR)
