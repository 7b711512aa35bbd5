# SPDX-License-Identifier: GPL-2.0-or-later
"""A question to GAIR: street-view photos, and places, against every point of a scene.

A photo's embedding is projected (``optical_proj``), the scene's are not, and both are
brought to length 1: see ``models.gair.Gair``. Several photos and places make one vector
as in ``tasks.question``.
"""

from __future__ import annotations

import dataclasses
import math
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import numpy as np
from affine import Affine

from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.models.gair import Gair
from geolangbind_qgis.engine.photo_place import PhotoPlace, photo_place
from geolangbind_qgis.engine.raster.area import once_round
from geolangbind_qgis.engine.raster.degrees import WGS84
from geolangbind_qgis.engine.raster.distance import metres_between
from geolangbind_qgis.engine.raster.fine_grid import fine_grid, pixel_of
from geolangbind_qgis.engine.raster.reprojection import carry
from geolangbind_qgis.engine.raster.scene import PixelWindow, Scene
from geolangbind_qgis.engine.raster.tokens import plan_tokens
from geolangbind_qgis.engine.store.localized import LocalizedStore
from geolangbind_qgis.engine.store.patches import PatchStore
from geolangbind_qgis.engine.tasks.answering import Heat, Run
from geolangbind_qgis.engine.tasks.at_hand import AtHand
from geolangbind_qgis.engine.tasks.gair import CREDIT, credit_tags, gair_model, photo_query
from geolangbind_qgis.engine.tasks.gair_scene import GairScene
from geolangbind_qgis.engine.tasks.localized import LocalizedEncoding
from geolangbind_qgis.engine.tasks.localized_heat import LocalizedHeat
from geolangbind_qgis.engine.tasks.question import features_at, query_vector
from geolangbind_qgis.protocol import (
    Histogram,
    ModelReport,
    PhotoValue,
    SimilarityRequest,
    SimilarityResult,
)

if TYPE_CHECKING:
    from geolangbind_qgis.engine.shelf import ModelShelf


_NAN = float("nan")


@dataclass(frozen=True)
class Photo:
    """A photo, where it was taken, and the pixel of the scene that lies in, if any."""

    path: str
    place: PhotoPlace
    pixel: tuple[int, int] | None


class GairRun(Run):
    """One question to GAIR; see ``Run``."""

    encoding = LocalizedEncoding
    _read: GairScene

    def __init__(self, request: SimilarityRequest, job: Job, read: GairScene) -> None:
        super().__init__(request, job, read)
        spacing, scene = request.spacing, read.scene
        self._pixel = None if spacing is None else pixel_of(scene, spacing)
        if self._pixel is not None:
            fine_grid(scene, self._window, self._pixel)  # what is too much is said at once
        self._photos = [_look(path, scene) for path in request.photos]
        self._vectors: list[np.ndarray] = []

    def _prepare(self, models: ModelShelf, at_hand: AtHand) -> Gair:
        request, scene = self._request, self._read.scene
        model = gair_model(request.model, models, self._job)
        for number, path in enumerate(request.photos, start=1):
            self._job.progress(0.0, f"Looking at photo {number} of {len(request.photos)}")
            self._vectors.append(photo_vector(model, path, at_hand))
        pixel = self._pixel or _own_pixel(self._read, model, request.detail)
        self._grid = fine_grid(scene, self._window, pixel)
        return model

    def _under(self) -> PixelWindow:
        return self._grid.under(self._read.scene)

    def _question(self, model: Any, store: PatchStore) -> np.ndarray:
        positive, negative = features_at(store, self._places)
        return query_vector([*self._vectors, *positive], negative)

    def _heat(self, store: PatchStore) -> Heat:
        opened = cast(LocalizedStore, store)  # by LocalizedEncoding
        return LocalizedHeat(opened, self._grid, self._mask, self._read.scene)

    def _figures(self, heat: Any) -> tuple[tuple[float, ...], Histogram]:
        return heat.figures.percentiles(), heat.figures.histogram()

    def _sheet(self) -> tuple[int, int, Affine]:
        window = self._grid.window
        return window.width, window.height, self._grid.transform(self._read.scene)

    def _find(self, row: int, col: int) -> tuple[int, int] | None:
        return self._grid.find(row, col)

    def _further(self) -> Sequence[tuple[int, int]]:
        return [photo.pixel for photo in self._photos if photo.pixel is not None]

    def _completed(self, result: SimilarityResult, values: Sequence[float]) -> SimilarityResult:
        at = iter(values)
        photos = tuple(_value(p, _NAN if p.pixel is None else next(at)) for p in self._photos)
        notes = [_outside(photo, self._read.scene) for photo in self._photos]
        return dataclasses.replace(
            result,
            photos=photos,
            notes=(*result.notes, *filter(None, notes)),
            attribution=CREDIT,
        )

    def _tags(self, model: ModelReport) -> dict[str, str]:
        return {**super()._tags(model), **credit_tags(model)}

    def _asked(self) -> dict[str, Any]:
        return {**super()._asked(), "photos": self._request.photos}


def photo_vector(model: Gair, path: str, at_hand: AtHand) -> np.ndarray:
    """Return the unit vector (D,) of a photo, of last time if neither it nor the model changed."""
    try:
        status = os.stat(path)
        key = (os.path.realpath(path), status.st_size, status.st_mtime_ns, model.info.sha256)
    except OSError:
        return photo_query(model, path)  # says what is wrong
    return at_hand.vector(key, lambda: photo_query(model, path))


def _own_pixel(read: GairScene, model: Gair, detail: int) -> tuple[float, float]:
    """Return the height and width, in the scene's, of the pixels that the model sees."""
    scene, config = read.scene, model.config
    nothing = PixelWindow(0, 0, 0, 0)
    plan = plan_tokens(scene.height, scene.width, read.sides_m, nothing, config.grid, detail)
    return plan.tall / config.window_patch_px, plan.wide / config.window_patch_px


def _look(path: str, scene: Scene) -> Photo:
    """Return where a photo was taken; raises ``PhotoError`` where it is no picture."""
    place = photo_place(path)
    if place.problem or not scene.georeferenced or scene.crs is None:
        return Photo(path, place, None)
    col, row = _pixel_at(scene, place)
    inside = 0.0 <= col < scene.width and 0.0 <= row < scene.height  # not where it is no number
    return Photo(path, place, (math.floor(row), math.floor(col)) if inside else None)


def _pixel_at(scene: Scene, place: PhotoPlace) -> tuple[float, float]:
    """Return the (column, row) of a place in pixels of the scene, not whole."""
    xs, ys = carry(WGS84, scene.crs, np.array([place.lon]), np.array([place.lat]))
    col, row = ~scene.transform @ (float(xs[0]), float(ys[0]))
    return float(once_round(scene, np.array([col]))[0]), row


def _value(photo: Photo, value: float) -> PhotoValue:
    placed = not photo.place.problem
    return PhotoValue(
        path=photo.path,
        lon=photo.place.lon if placed else None,
        lat=photo.place.lat if placed else None,
        value=value if math.isfinite(value) else None,
    )


def _outside(photo: Photo, scene: Scene) -> str:
    """Return a sentence for a photo that was taken outside the scene; "" for any other."""
    place = photo.place
    known = scene.georeferenced and scene.crs is not None and not place.problem
    if photo.pixel is not None or not known:
        return ""
    says = (
        f"{Path(photo.path).name} was taken outside the scene, at {place.lon:.5f}, {place.lat:.5f}"
    )
    col, row = _pixel_at(scene, place)
    if not (math.isfinite(col) and math.isfinite(row)):
        return f"{says}."
    nearest = scene.transform @ (min(max(col, 0.0), scene.width), min(max(row, 0.0), scene.height))
    there = np.stack(carry(scene.crs, WGS84, *(np.array([value]) for value in nearest)), axis=1)
    away = float(metres_between((place.lon, place.lat), there)[0])
    return f"{says}, {away / 1000.0:,.1f} km from it." if math.isfinite(away) else f"{says}."
