# SPDX-License-Identifier: GPL-2.0-or-later
"""Class maps."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from geolangbind_qgis.protocol.models import ModelReport, ModelRequest
from geolangbind_qgis.protocol.scene import SceneReport, SceneRequest

Look = Literal["patches", "windows"]
Competition = Literal["softmax", "sigmoid"]
Smoothing = Literal["edges", "none"]


@dataclass(frozen=True)
class ClassSpec:
    """One legend entry: a name, one or more prompts (synonyms), a colour ``#rrggbb``."""

    name: str
    prompts: tuple[str, ...] = ()
    color: str = ""


@dataclass(frozen=True)
class ClassifyRequest:
    """A class map of a scene.

    ``detail`` enlarges windows by that factor (1, 2 or 4), so that patches
    become finer on the ground. ``threshold`` (0..1) is the confidence below
    which a pixel is written as unclassified. ``templates`` hold ``{}`` where the
    prompt goes; empty: the model's own ensemble.
    """

    scene: SceneRequest
    classes: tuple[ClassSpec, ...]
    output: str
    confidence_output: str = ""
    scores_output: str = ""
    model: ModelRequest = field(default_factory=ModelRequest)
    look: Look = "patches"
    detail: int = 1
    smoothing: Smoothing = "edges"
    competition: Competition = "softmax"
    threshold: float = 0.0
    templates: tuple[str, ...] = ()


@dataclass(frozen=True)
class ClassArea:
    """How much ground a class covers; ``value`` is its number in the class raster."""

    value: int
    name: str
    color: str
    pixels: int
    hectares: float
    percent: float  # of the valid ground; of the valid pixels where the ground is unknown


@dataclass(frozen=True)
class ClassifyResult:
    """A finished class map.

    The class raster holds 1..n for the classes in the order asked, 0 for
    unclassified, 255 (65535 from 255 classes on) for nodata. The confidence
    raster holds percent, 0..100, and 255 for nodata.
    ``hectares_by_confidence[k][c]`` is the ground, in hectares, whose best class
    is ``k`` (0-based) at a confidence of ``c`` percent: a threshold slider can
    show areas without reading the raster again. Where the ground is unknown (no
    geotransform or CRS) these are 0, and ``pixels_by_confidence`` holds pixels.
    """

    class_raster: str
    confidence_raster: str
    scores_raster: str
    areas: tuple[ClassArea, ...]
    unclassified_hectares: float
    hectares_by_confidence: tuple[tuple[float, ...], ...]
    scene: SceneReport
    model: ModelReport
    seconds: float
    windows: int
    notes: tuple[str, ...] = ()
    pixels_by_confidence: tuple[tuple[int, ...], ...] = ()
