# SPDX-License-Identifier: GPL-2.0-or-later
"""What the plugin and the engine say to each other: dataclasses to and from JSON.

One JSON object a line. The plugin writes calls to the engine's standard input::

    {"id": "7", "method": "classify", "params": {...}}      # see METHODS
    {"id": "7", "method": "cancel"}
    {"method": "shutdown"}

and reads events from its standard output::

    {"event": "ready", "protocol": 1, "version": "0.1.0", "devices": [...]}
    {"event": "heartbeat"}                                   # every HEARTBEAT_S seconds
    {"event": "progress", "id": "7", "fraction": 0.4, "message": "...", "remaining_s": 12.0}
    {"event": "result", "id": "7", "result": {...}}
    {"event": "failed", "id": "7", "kind": "SceneError", "message": "..."}
    {"event": "cancelled", "id": "7"}

Rasters never cross: only paths, numbers and words do. Standard library only.
"""

# ruff: noqa: UP045 -- the fields' types are evaluated, also on Python 3.9: no X | None in them

from __future__ import annotations

import dataclasses
import functools
import json
import typing
from dataclasses import dataclass, field
from typing import Any, Literal, Optional, TypeVar

PROTOCOL_VERSION = 1
HEARTBEAT_S = 2.0

Scaling = Literal["training", "percentile", "as-is"]
Look = Literal["patches", "windows"]
Competition = Literal["softmax", "sigmoid"]
Smoothing = Literal["edges", "none"]

T = TypeVar("T")


class ProtocolError(ValueError):
    """A message that does not fit the dataclass it should fill."""


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
class ClassSpec:
    """One legend entry: a name, one or more prompts (synonyms), a colour ``#rrggbb``."""

    name: str
    prompts: tuple[str, ...] = ()
    color: str = ""


@dataclass(frozen=True)
class ModelRequest:
    """Which model runs, from which weights, where.

    ``weights`` is a local checkpoint; empty: bundled, or from the Hugging Face
    Hub. ``device`` is ``auto``, ``cpu``, ``cuda``, ``cuda:N`` or ``mps``.
    ``accept_licence`` says that the person was shown ``ModelEntry.consent`` and
    accepts it; without it such a model is not downloaded (``LicenceError``).
    """

    name: str = "starter"
    weights: str = ""
    device: str = "auto"
    offline: bool = False
    accept_licence: bool = False


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


@dataclass(frozen=True)
class ModelReport:
    """The model that ran: its checkpoint by SHA-256, its licence, what to know about it."""

    name: str
    checkpoint: str
    sha256: str
    licence: str
    device: str
    notes: tuple[str, ...] = ()


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


@dataclass(frozen=True)
class ModelEntry:
    """A model one can choose, as ``models`` lists it.

    ``family`` says what it answers: ``geolangbind`` (the Starter too) classes and
    text, ``gair`` photos and locations. ``consent`` is what a person has to be
    shown, and to accept, before the first download; empty: nothing.
    """

    name: str
    title: str
    says: str  # one line shown wherever a model is chosen
    licence: str
    size_bytes: int  # 0: unknown before the hub was asked (``ask_model``)
    installed: bool
    path: str
    repository: str = ""
    revision: str = ""
    family: str = "geolangbind"
    consent: str = ""


@dataclass(frozen=True)
class DeviceReport:
    """A device as proved by a real computation, or why it cannot be used."""

    device: str  # "cpu", "cuda:0", "mps"
    name: str
    memory_bytes: int
    usable: bool
    problem: str = ""


METHODS = {
    # method: (request dataclass or None, what the result holds)
    "classify": (ClassifyRequest, ClassifyResult),
    "describe_scene": (SceneRequest, SceneReport),
    "list_models": (None, "{'models': [ModelEntry, ...]}"),
    "ask_model": (ModelRequest, ModelEntry),  # with the size the hub states
    "fetch_model": (ModelRequest, ModelEntry),
    "doctor": (None, "a dict: versions, devices, problems"),
}


def to_json(value: Any) -> Any:
    """Return ``value`` (a dataclass, tuple, dict or scalar) as plain JSON types."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: to_json(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, (list, tuple)):
        return [to_json(item) for item in value]
    if isinstance(value, dict):
        return {str(key): to_json(item) for key, item in value.items()}
    return value


def from_json(kind: type[T], data: Any) -> T:
    """Build the dataclass ``kind`` from plain JSON types.

    Raises ``ProtocolError`` naming the field when a field is unknown, missing
    or of the wrong type.
    """
    return typing.cast(T, _convert(kind, data, kind.__name__))


@functools.cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _dataclass_from(kind: type, data: Any, where: str) -> Any:
    if not isinstance(data, dict):
        raise ProtocolError(f"{where}: expected an object, got {type(data).__name__}")
    hints = _hints(kind)
    unknown = sorted(set(data) - set(hints))
    if unknown:
        raise ProtocolError(f"{where}: unknown field {unknown[0]!r}")
    values = {key: _convert(hints[key], item, f"{where}.{key}") for key, item in data.items()}
    try:
        return kind(**values)
    except TypeError as error:
        raise ProtocolError(f"{where}: {error}") from None


def _tuple_from(kind: Any, data: Any, where: str) -> Any:
    if not isinstance(data, (list, tuple)):
        raise ProtocolError(f"{where}: expected a list, got {type(data).__name__}")
    arguments = typing.get_args(kind)
    if len(arguments) == 2 and arguments[1] is Ellipsis:
        return tuple(_convert(arguments[0], item, f"{where}[{i}]") for i, item in enumerate(data))
    if len(arguments) != len(data):
        raise ProtocolError(f"{where}: expected {len(arguments)} values, got {len(data)}")
    return tuple(_convert(a, item, where) for a, item in zip(arguments, data))


def _union_from(kind: Any, data: Any, where: str) -> Any:
    members = typing.get_args(kind)
    if data is None and type(None) in members:
        return None
    rest = [member for member in members if member is not type(None)]
    return _convert(rest[0], data, where)


def _scalar_from(kind: Any, data: Any, where: str) -> Any:
    if kind is float and isinstance(data, int) and not isinstance(data, bool):
        return float(data)
    if not isinstance(data, kind) or (isinstance(data, bool) and kind is not bool):
        raise ProtocolError(f"{where}: expected {kind.__name__}, got {data!r}")
    return data


def _convert(kind: Any, data: Any, where: str) -> Any:
    origin = typing.get_origin(kind)
    if kind is Any:
        return data
    if dataclasses.is_dataclass(kind):
        return _dataclass_from(typing.cast(type, kind), data, where)
    if origin is tuple:
        return _tuple_from(kind, data, where)
    if origin is typing.Union:
        return _union_from(kind, data, where)
    if origin is Literal:
        if data not in typing.get_args(kind):
            raise ProtocolError(f"{where}: {data!r} is none of {', '.join(typing.get_args(kind))}")
        return data
    if origin is dict:
        return _scalar_from(dict, data, where)
    return _scalar_from(kind, data, where)


def encode_line(message: dict[str, Any]) -> bytes:
    """Return one message as a UTF-8 JSON line. NaN and infinity are refused."""
    text = json.dumps(to_json(message), ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return text.encode("utf-8") + b"\n"


def decode_line(line: bytes) -> dict[str, Any]:
    """Return the message in one line; ``ProtocolError`` when it is not a JSON object."""
    try:
        message = json.loads(line.decode("utf-8"))
    except ValueError as error:
        raise ProtocolError(f"not a JSON line: {error}") from None
    if not isinstance(message, dict):
        raise ProtocolError("not a JSON object")
    return message
