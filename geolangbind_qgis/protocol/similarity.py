# SPDX-License-Identifier: GPL-2.0-or-later
"""Where is this? Questions about an encoded scene, and the stores that hold what was encoded."""

# ruff: noqa: UP045 -- the fields' types are evaluated, also on Python 3.9: no X | None in them

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional

from geolangbind_qgis.protocol.models import ModelReport, ModelRequest
from geolangbind_qgis.protocol.scene import BandChoice, SceneReport, SceneRequest


@dataclass(frozen=True)
class EmbedRequest:
    """Encode a scene, or its area, into the embedding store, so that questions are quick.

    ``detail`` enlarges windows by that factor (1, 2 or 4). ``stores`` is the
    folder of all stores; empty: the user's cache folder.
    """

    scene: SceneRequest
    model: ModelRequest = field(default_factory=ModelRequest)
    detail: int = 1
    stores: str = ""


@dataclass(frozen=True)
class StoreReport:
    """An embedding store: what a scene, or a part of it, was encoded to.

    ``name`` is what clearing it takes. ``rows`` × ``cols`` patches of ``width``
    channels each. ``kind`` is ``patches``, ``localized`` (GAIR's tokens) or ``photos``: a
    folder of them, in ``scene``, one a row. ``problem`` says in one sentence why it is no
    longer used.
    """

    name: str
    path: str
    kind: str
    scene: str
    model: str
    sha256: str
    detail: int
    rows: int
    cols: int
    width: int
    whole: bool  # the whole scene, not a part of it
    size_bytes: int
    created: str  # ISO 8601, UTC
    problem: str = ""


@dataclass(frozen=True)
class EmbedResult:
    """A scene that has its store; ``encoded``: made now, not found ready."""

    store: StoreReport
    encoded: bool
    scene: SceneReport
    model: ModelReport
    seconds: float
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class SimilarityRequest:
    """A heatmap of a scene: how similar every place is to the examples.

    Examples are places (``points``, (x, y) in ``points_crs``; empty: the scene's
    own) and phrases (``texts``); those in ``not_points`` and ``not_texts`` are
    what is not meant. At least one of the former. Points may lie outside the
    area, but not outside the scene. ``photos`` are paths of street-view photos:
    with the model ``gair``, which knows places and photos but no phrases, and ten
    Sentinel-2 bands. Its windows are 1.92 km a side on the ground, ``detail`` 2 halves
    that, to Sentinel-2's own 10 m; it answers at every point, and ``spacing`` is the
    heatmap's pixel size in units of the scene's CRS. Without it that of the model's
    own pixels, an eighth of a token: 20 m at detail 1. ``templates`` as for class maps. ``live``:
    the file is written fast, uncompressed and without overviews. Without
    ``spectra`` the points' spectra are not read: ask for them apart, and the map
    does not wait (``SpectraRequest``).
    """

    scene: SceneRequest
    output: str
    points: tuple[tuple[float, float], ...] = ()
    not_points: tuple[tuple[float, float], ...] = ()
    texts: tuple[str, ...] = ()
    not_texts: tuple[str, ...] = ()
    points_crs: str = ""
    model: ModelRequest = field(default_factory=ModelRequest)
    detail: int = 1
    templates: tuple[str, ...] = ()
    stores: str = ""
    live: bool = False
    spectra: bool = True
    photos: tuple[str, ...] = ()
    spacing: Optional[float] = None


@dataclass(frozen=True)
class PhotoValue:
    """A street-view photo that was asked about, and the place that its EXIF data states.

    ``lon`` and ``lat`` in degrees (WGS 84) are ``None`` where it states none. ``value`` is
    the heatmap's there, ``None`` outside the area.
    """

    path: str
    lon: Optional[float]
    lat: Optional[float]
    value: Optional[float]


@dataclass(frozen=True)
class PointValue:
    """A point that was asked about, as it was given.

    ``row`` and ``col`` are its pixel in the scene. ``value`` is the heatmap's
    there, ``None`` where the point lies outside the area. ``spectrum`` holds one
    value for each of the scene's ``bands`` that were used, ``None`` for nodata.
    """

    x: float
    y: float
    positive: bool
    row: int
    col: int
    value: Optional[float]
    spectrum: tuple[Optional[float], ...]


@dataclass(frozen=True)
class SpectraRequest:
    """The spectra of pixels: ``points`` (x, y) in ``points_crs``; empty: the scene's own."""

    scene: SceneRequest
    points: tuple[tuple[float, float], ...]
    points_crs: str = ""


@dataclass(frozen=True)
class PointSpectrum:
    """The spectrum of the pixel (``row``, ``col``) that a point lies in, ``None`` for nodata."""

    x: float
    y: float
    row: int
    col: int
    values: tuple[Optional[float], ...]


@dataclass(frozen=True)
class SpectraResult:
    """Spectra in the order of the points; one value for each of ``bands``.

    ``unit`` is "reflectance" (0..1), or "stored value" where the bands hold none.
    """

    unit: str
    bands: tuple[BandChoice, ...]
    spectra: tuple[PointSpectrum, ...]


@dataclass(frozen=True)
class Histogram:
    """How many patches have which value: equal bins from ``low`` to ``high``."""

    low: float
    high: float
    counts: tuple[int, ...]


@dataclass(frozen=True)
class SimilarityResult:
    """A finished heatmap: cosine similarity, -1..1, float32, NaN where there is no data.

    Figures are those of the model's answers, one a patch; pixels lie between
    them. GAIR answers at every pixel: its figures are the pixels' own.
    ``percentiles`` holds 101 values, the 0th to the 100th. The spectra of
    ``points`` are in ``spectrum_unit``: "reflectance" or "stored value".
    """

    heatmap: str
    percentiles: tuple[float, ...]
    histogram: Histogram
    points: tuple[PointValue, ...]
    spectrum_unit: str
    store: StoreReport
    encoded: bool  # now, for this question
    scene: SceneReport
    model: ModelReport
    seconds: float
    notes: tuple[str, ...] = ()
    photos: tuple[PhotoValue, ...] = ()
    attribution: str = ""  # what a published map has to say, where the model asks for it


@dataclass(frozen=True)
class StoresRequest:
    """Which stores there are; ``stores`` is their folder, empty: the user's cache folder."""

    stores: str = ""


@dataclass(frozen=True)
class StoresResult:
    """All stores in ``folder``, the newest first, and what they take together."""

    folder: str
    stores: tuple[StoreReport, ...]
    size_bytes: int


@dataclass(frozen=True)
class ClearStoresRequest:
    """Delete the stores of these ``names``, or ``everything``."""

    names: tuple[str, ...] = ()
    everything: bool = False
    stores: str = ""


@dataclass(frozen=True)
class ClearStoresResult:
    """What was deleted."""

    folder: str
    cleared: tuple[str, ...]
    freed_bytes: int
