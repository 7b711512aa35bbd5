# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers of what GAIR's location encoder knows about coordinates; no image takes part."""

# ruff: noqa: UP045 -- the fields' types are evaluated, also on Python 3.9: no X | None in them

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, Optional

from geolangbind_qgis.protocol.classify import ClassArea
from geolangbind_qgis.protocol.models import ModelReport, ModelRequest
from geolangbind_qgis.protocol.similarity import Histogram

LocationKind = Literal["pca", "similarity", "regions", "embedding"]
LocationType = Literal["", "uint8", "float16", "float32"]


def _gair() -> ModelRequest:
    return ModelRequest("gair")


@dataclass(frozen=True)
class LocationsRequest:
    """A layer over an extent, or over that of the raster ``like``, one value a pixel centre.

    ``extent`` is (xmin, ymin, xmax, ymax) in ``extent_crs`` (authority code or WKT; empty:
    longitude and latitude), which is the layer's CRS too; in degrees xmin may exceed xmax,
    which crosses the 180° meridian, and xmax may exceed 180. ``spacing`` is the pixel size in
    units of the CRS, needed with ``extent``; without it ``like`` gives its own grid.

    ``pca``: the first three principal components as red, green and blue. ``regions``: k-means
    classes, ``regions`` of them. Both are fitted to points spread over the extent, or taken
    from ``components``, a file that ``components_output`` of an earlier run wrote, so that
    two extents are comparable. ``similarity``: the cosine with the location embedding at
    ``point`` ((x, y) in ``point_crs``, empty: longitude and latitude) or with the street-view
    photo at the path ``photo``. ``embedding``: all channels, not normalised.

    ``dtype`` is ``uint8`` (the default) or ``float32`` (the components themselves) for ``pca``,
    ``float16`` (the default) or ``float32`` for ``embedding``, and empty for the others.
    """

    kind: LocationKind
    output: str
    extent: Optional[tuple[float, float, float, float]] = None
    extent_crs: str = ""
    like: str = ""
    spacing: Optional[float] = None
    point: Optional[tuple[float, float]] = None
    point_crs: str = ""
    photo: str = ""
    regions: int = 8
    components: str = ""
    components_output: str = ""
    dtype: LocationType = ""
    model: ModelRequest = field(default_factory=_gair)


@dataclass(frozen=True)
class LocationsResult:
    """A finished layer.

    ``transform`` is (a, b, c, d, e, f): x = a * column + b * row + c, y = d * column + e * row
    + f. ``pixels`` hold data; the others lie nowhere on Earth.

    ``pca``: ``explained`` is each component's share (0..1) of the variance of the points it was
    fitted to; ``limits`` are the values that bytes 1 and 255 stand for (0: nodata), or that a
    float32 layer is best stretched to (NaN: nodata). ``regions``: ``areas`` are the legend,
    values 1 to the number of regions, 255: nodata; see ``ClassArea`` for pixels and hectares.
    ``similarity``: float32, -1..1, NaN: nodata; ``percentiles`` holds 101 values and
    ``histogram`` counts pixels.
    """

    layer: str
    kind: str
    dtype: str
    bands: int
    width: int
    height: int
    crs: str
    transform: tuple[float, float, float, float, float, float]
    pixels: int
    model: ModelReport
    seconds: float
    components: str = ""  # the file written
    explained: tuple[float, ...] = ()
    limits: tuple[tuple[float, float], ...] = ()
    areas: tuple[ClassArea, ...] = ()
    percentiles: tuple[float, ...] = ()
    histogram: Optional[Histogram] = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class LocationPointsRequest:
    """Location embeddings sampled onto points, as attributes ``prefix`` and 000, 001 and so on.

    ``points`` is a GeoJSON of points or a CSV with a header; ``output`` of the same format
    gets its attributes and the embedding's, not normalised. Coordinates are in ``points_crs``;
    empty: what the GeoJSON states, else longitude and latitude. ``x_field`` and ``y_field``
    name a CSV's columns; empty: found by their usual names.
    """

    points: str
    output: str
    points_crs: str = ""
    x_field: str = ""
    y_field: str = ""
    prefix: str = "emb_"
    model: ModelRequest = field(default_factory=_gair)


@dataclass(frozen=True)
class LocationPointsResult:
    """Points with their embeddings; those ``left_empty`` lie nowhere on Earth."""

    output: str
    points: int
    left_empty: int
    channels: int
    model: ModelReport
    seconds: float
    notes: tuple[str, ...] = ()
