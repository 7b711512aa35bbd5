# SPDX-License-Identifier: GPL-2.0-or-later
"""What every output carries in its tags: how it was made, enough to make it again."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping, Sequence
from datetime import datetime, timezone
from typing import Any, TypeVar

import rasterio

from geolangbind_qgis import paths
from geolangbind_qgis.engine.raster.scene import PixelWindow
from geolangbind_qgis.protocol import (
    ClassifyRequest,
    ClassSpec,
    ModelReport,
    SceneReport,
    SceneRequest,
    from_json,
    to_json,
)

REQUEST_TAG = "GEOLANGBIND_REQUEST"

T = TypeVar("T")


def request_as_run(
    request: ClassifyRequest, scene: SceneReport, templates: Sequence[str]
) -> ClassifyRequest:
    """Return the request with everything that was detected written out."""
    exact = scene_as_read(request.scene, scene)
    return dataclasses.replace(request, scene=exact, templates=tuple(templates))


def scene_as_read(request: SceneRequest, scene: SceneReport) -> SceneRequest:
    """Return the request with the bands and wavelengths that were detected written out."""
    return dataclasses.replace(request, bands=scene.bands)


def class_tags(classes: Sequence[ClassSpec], templates: Sequence[str]) -> dict[str, str]:
    """Return the tags that say which classes were asked for."""
    prompts = {spec.name: list(spec.prompts or (spec.name,)) for spec in classes}
    return {
        "GEOLANGBIND_PROMPTS": as_json(prompts),
        "GEOLANGBIND_TEMPLATES": as_json(list(templates)),
    }


def tags(
    request: Any,
    scene: SceneReport,
    model: ModelReport,
    window: PixelWindow,
    wavelengths_um: Sequence[float],
) -> dict[str, str]:
    """Return the tags that every output made from a scene carries.

    ``request`` is the one as run, with a ``scene``; ``wavelengths_um`` are those the
    encoder got, three where a single band was repeated.
    """
    bands = scene.bands
    return {
        **run_tags(request, model),
        "GEOLANGBIND_SCENE": scene.path,
        "GEOLANGBIND_SENSOR": scene.sensor,
        "GEOLANGBIND_BANDS": ",".join(str(band.index) for band in bands),
        "GEOLANGBIND_BAND_NAMES": as_json([band.name for band in bands]),
        "GEOLANGBIND_WAVELENGTHS_UM": ",".join(f"{wave:.6g}" for wave in wavelengths_um),
        "GEOLANGBIND_SCALING": scene.scaling,
        "GEOLANGBIND_PIXELS": f"{window.col},{window.row},{window.width},{window.height}",
        "GEOLANGBIND_EXTENT": as_json(request.scene.area),
    }


def run_tags(request: Any, model: ModelReport) -> dict[str, str]:
    """Return the tags that every output carries: the request as run, and the model."""
    return {
        REQUEST_TAG: as_json(request),
        "GEOLANGBIND_VERSION": paths.version(),
        "GEOLANGBIND_MODEL": model.name,
        "GEOLANGBIND_CHECKPOINT": model.checkpoint,
        "GEOLANGBIND_SHA256": model.sha256,
        "GEOLANGBIND_LICENCE": model.licence,
        "TIFFTAG_SOFTWARE": f"GeoLangBind for QGIS {paths.version()}",
        "TIFFTAG_DATETIME": datetime.now(timezone.utc).strftime("%Y:%m:%d %H:%M:%S"),
    }


def read_request(path: str, kind: type[T]) -> T | None:
    """Return the request that made the output at ``path``; ``None`` if it carries none.

    Raises ``ProtocolError`` when it is not of this ``kind``.
    """
    with rasterio.open(path) as file:
        text = file.tags().get(REQUEST_TAG)
    return from_json(kind, json.loads(text)) if text else None


def as_json(value: Any) -> str:
    """Return ``value`` (a dataclass, list, dict or scalar) as compact JSON text."""
    plain: Mapping[str, Any] | Any = to_json(value)
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
