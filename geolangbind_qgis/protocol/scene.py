# SPDX-License-Identifier: GPL-2.0-or-later
"""A scene: which part of it, how it is read, and what was found in it."""

# ruff: noqa: UP045 -- the fields' types are evaluated, also on Python 3.9: no X | None in them

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, Optional

Scaling = Literal["training", "percentile", "as-is"]


@dataclass(frozen=True)
class Area:
    """The part of a scene that was asked for.

    ``bounds`` is (xmin, ymin, xmax, ymax) in ``crs`` (authority code or WKT;
    empty: the scene's own). ``polygons`` are GeoJSON geometries in ``crs``:
    pixels whose centre lies outside all of them become nodata.
    """

    crs: str = ""
    bounds: Optional[tuple[float, float, float, float]] = None
    polygons: tuple[dict[str, Any], ...] = ()


@dataclass(frozen=True)
class BandChoice:
    """A band that takes part: its 1-based position, name and wavelength."""

    index: int
    wavelength_um: Optional[float] = None
    name: str = ""
    source: str = ""  # where the wavelength came from, in words


@dataclass(frozen=True)
class SceneRequest:
    """A scene and how to read it; what is left out is detected.

    ``offset`` is added to digital numbers before scaling (Sentinel-2 processing
    baseline 04.00: -1000); ``None`` means as detected.
    """

    path: str
    bands: tuple[BandChoice, ...] = ()
    sensor: str = ""  # id in resources/sensors.json; empty: detected
    scaling: Scaling = "training"
    offset: Optional[float] = None
    area: Optional[Area] = None


@dataclass(frozen=True)
class SceneReport:
    """What was found in a scene and what will be, or was, used and why."""

    path: str
    width: int
    height: int
    crs: str
    dtype: str
    pixel_size_m: float
    bands: tuple[BandChoice, ...]  # those used, in the order given to the model
    sensor: str
    scaling: str  # one sentence
    notes: tuple[str, ...] = ()
