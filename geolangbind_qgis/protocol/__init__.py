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
                                                             # a download: "transfer": {...}
    {"event": "result", "id": "7", "result": {...}}
    {"event": "failed", "id": "7", "kind": "SceneError", "message": "..."}
    {"event": "cancelled", "id": "7"}

Rasters never cross: only paths, numbers and words do. Standard library only.
"""

from __future__ import annotations

from geolangbind_qgis.protocol.classify import (
    ClassArea,
    ClassifyRequest,
    ClassifyResult,
    ClassSpec,
    Competition,
    Look,
    Smoothing,
)
from geolangbind_qgis.protocol.locations import (
    LocationKind,
    LocationPointsRequest,
    LocationPointsResult,
    LocationsRequest,
    LocationsResult,
    LocationType,
)
from geolangbind_qgis.protocol.models import (
    DeviceReport,
    ModelCheck,
    ModelEntry,
    ModelList,
    ModelRemoved,
    ModelReport,
    ModelRequest,
    Transfer,
)
from geolangbind_qgis.protocol.photos import (
    PhotoReport,
    PhotosRequest,
    PhotosResult,
    RankedPhoto,
    RankRequest,
    RankResult,
)
from geolangbind_qgis.protocol.scene import (
    Area,
    BandChoice,
    Scaling,
    SceneReport,
    SceneRequest,
)
from geolangbind_qgis.protocol.similarity import (
    ClearStoresRequest,
    ClearStoresResult,
    EmbedRequest,
    EmbedResult,
    Histogram,
    PhotoValue,
    PointSpectrum,
    PointValue,
    SimilarityRequest,
    SimilarityResult,
    SpectraRequest,
    SpectraResult,
    StoreReport,
    StoresRequest,
    StoresResult,
)
from geolangbind_qgis.protocol.wire import (
    ProtocolError,
    decode_line,
    encode_line,
    from_json,
    to_json,
)

__all__ = [
    "HEARTBEAT_S",
    "METHODS",
    "PROTOCOL_VERSION",
    "Area",
    "BandChoice",
    "ClassArea",
    "ClassSpec",
    "ClassifyRequest",
    "ClassifyResult",
    "ClearStoresRequest",
    "ClearStoresResult",
    "Competition",
    "DeviceReport",
    "EmbedRequest",
    "EmbedResult",
    "Histogram",
    "LocationKind",
    "LocationPointsRequest",
    "LocationPointsResult",
    "LocationType",
    "LocationsRequest",
    "LocationsResult",
    "Look",
    "ModelCheck",
    "ModelEntry",
    "ModelList",
    "ModelRemoved",
    "ModelReport",
    "ModelRequest",
    "PhotoReport",
    "PhotoValue",
    "PhotosRequest",
    "PhotosResult",
    "PointSpectrum",
    "PointValue",
    "ProtocolError",
    "RankRequest",
    "RankResult",
    "RankedPhoto",
    "Scaling",
    "SceneReport",
    "SceneRequest",
    "SimilarityRequest",
    "SimilarityResult",
    "Smoothing",
    "SpectraRequest",
    "SpectraResult",
    "StoreReport",
    "StoresRequest",
    "StoresResult",
    "Transfer",
    "decode_line",
    "encode_line",
    "from_json",
    "to_json",
]

PROTOCOL_VERSION = 1
HEARTBEAT_S = 2.0

METHODS = {
    # method: (request dataclass or None, what the result holds)
    "classify": (ClassifyRequest, ClassifyResult),
    "describe_scene": (SceneRequest, SceneReport),
    "embed": (EmbedRequest, EmbedResult),
    "similarity": (SimilarityRequest, SimilarityResult),
    "spectra": (SpectraRequest, SpectraResult),
    "locations": (LocationsRequest, LocationsResult),
    "location_points": (LocationPointsRequest, LocationPointsResult),
    "describe_photos": (PhotosRequest, PhotosResult),
    "rank": (RankRequest, RankResult),
    "list_stores": (StoresRequest, StoresResult),
    "clear_stores": (ClearStoresRequest, ClearStoresResult),
    "list_models": (None, ModelList),
    "fetch_model": (ModelRequest, ModelEntry),  # progress holds a Transfer
    "verify_model": (ModelRequest, ModelCheck),
    "remove_model": (ModelRequest, ModelRemoved),
    "doctor": (None, "a dict: versions, devices, problems"),
}
