# SPDX-License-Identifier: GPL-2.0-or-later
"""Street-view photos: where they were taken, and which of them resemble a place."""

# ruff: noqa: UP045 -- the fields' types are evaluated, also on Python 3.9: no X | None in them

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional

from geolangbind_qgis.protocol.models import ModelReport, ModelRequest
from geolangbind_qgis.protocol.scene import SceneReport, SceneRequest
from geolangbind_qgis.protocol.similarity import StoreReport


def _gair() -> ModelRequest:
    return ModelRequest("gair")


@dataclass(frozen=True)
class PhotosRequest:
    """Where photos were taken. ``paths`` are photos, and folders that are searched for them."""

    paths: tuple[str, ...]


@dataclass(frozen=True)
class PhotoReport:
    """A photo and the place that its EXIF data states, in degrees (WGS 84).

    ``problem`` says in one sentence why it has no place (``lon`` and ``lat`` are then
    ``None``); ``usable``: it is a photo that can be asked about.
    """

    path: str
    lon: Optional[float]
    lat: Optional[float]
    problem: str = ""
    usable: bool = True


@dataclass(frozen=True)
class PhotosResult:
    """All photos found, by name, ``placed`` of them with a place."""

    photos: tuple[PhotoReport, ...]
    placed: int
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class RankRequest:
    """The photos of ``folder``, and of the folders in it, by similarity to a place.

    ``point`` is (x, y) in ``point_crs``. With ``scene`` a photo is compared with what the
    scene shows there, in the middle of that pixel (its ten Sentinel-2 bands, as in
    ``SimilarityRequest``; an area is left aside), without one with the location itself.
    Empty, ``point_crs`` is the scene's own, or longitude and latitude. ``most``: that many
    photos are returned, 0: all.
    """

    folder: str
    point: tuple[float, float]
    point_crs: str = ""
    scene: Optional[SceneRequest] = None
    model: ModelRequest = field(default_factory=_gair)
    detail: int = 1
    stores: str = ""
    most: int = 0


@dataclass(frozen=True)
class RankedPhoto:
    """A photo, its cosine similarity ``score`` (-1..1), and how far from the point it was taken.

    ``lon``, ``lat`` (WGS 84) and ``distance_m`` are ``None`` where the photo states no place.
    """

    path: str
    score: float
    lon: Optional[float]
    lat: Optional[float]
    distance_m: Optional[float]


@dataclass(frozen=True)
class RankResult:
    """Photos, the most similar first.

    ``compared`` of the folder's photos were, ``encoded`` of them now and not before;
    ``unusable`` are the others. ``lon`` and ``lat`` are the point's (WGS 84), ``None`` where
    the scene has no place on Earth. ``store`` holds what the photos were encoded to, ``None``
    where it could not be kept (``notes`` say why).
    """

    photos: tuple[RankedPhoto, ...]
    unusable: tuple[PhotoReport, ...]
    compared: int
    encoded: int
    lon: Optional[float]
    lat: Optional[float]
    store: Optional[StoreReport]
    scene: Optional[SceneReport]
    model: ModelReport
    seconds: float
    notes: tuple[str, ...] = ()
    attribution: str = ""
