# SPDX-License-Identifier: GPL-2.0-or-later
"""GeoJSON files: their features, and the CRS they are in."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from geolangbind_qgis.engine.errors import SceneError
from geolangbind_qgis.engine.explain import one_line

SUFFIXES = (".geojson", ".json")


def read_json(path: str, what: str) -> Any:
    """Return the content of ``path``, which is a person's ``what``. Raises ``SceneError``."""
    try:
        return json.loads(Path(path).read_text(encoding="utf-8-sig"))
    except FileNotFoundError as error:
        raise SceneError(f"{path} does not exist: choose the {what} again.") from error
    except (OSError, UnicodeDecodeError, ValueError, RecursionError) as error:
        raise SceneError(
            f"{path} cannot be read as GeoJSON ({one_line(str(error), 120)})."
        ) from error


def features_of(data: Any, path: str) -> list[dict[str, Any]]:
    """Return the features of a FeatureCollection, at least one; raises ``SceneError``."""
    features = data.get("features") if isinstance(data, dict) else None
    if not isinstance(features, list) or not all(isinstance(item, dict) for item in features):
        raise SceneError(f"{path} is no GeoJSON FeatureCollection: export the layer again.")
    if not features:
        raise SceneError(f"{path} holds no features.")
    return features


def crs_of(data: Any, path: str) -> str:
    """Return the CRS the file states, in the way of GeoJSON before 2016; "": none."""
    stated = data.get("crs")
    if not stated:
        return ""
    name = (stated.get("properties") or {}).get("name") if isinstance(stated, dict) else None
    if not isinstance(name, str):
        raise SceneError(f"{path} states its coordinate reference system in an unknown way.")
    return name


def properties_of(feature: dict[str, Any]) -> dict[str, Any]:
    """Return a feature's attributes."""
    found = feature.get("properties")
    return found if isinstance(found, dict) else {}
