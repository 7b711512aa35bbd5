# SPDX-License-Identifier: GPL-2.0-or-later
"""What is remembered with a layer: bands as edited, sensor, scaling, offset."""

from __future__ import annotations

from qgis.core import QgsMapLayer

from geolangbind_qgis.gui.scene_state import (
    BandRow,
    SceneState,
    bands_from_json,
    bands_to_json,
)

_PREFIX = "geolangbind/"
_NAMES = ("bands", "sensor", "scaling", "offset")


def remember(layer: QgsMapLayer, state: SceneState) -> None:
    """Keep the person's choices for this scene with its layer (and so in the project)."""
    layer.setCustomProperty(_PREFIX + "bands", bands_to_json(state.bands))
    layer.setCustomProperty(_PREFIX + "sensor", state.sensor)
    layer.setCustomProperty(_PREFIX + "scaling", state.scaling)
    offset = "" if state.offset is None else repr(state.offset)
    layer.setCustomProperty(_PREFIX + "offset", offset)


def recall(layer: QgsMapLayer, detected: list[BandRow], state: SceneState) -> None:
    """Put the detected bands into ``state``, with the choices kept for this layer if any."""
    state.bands = detected
    text = layer.customProperty(_PREFIX + "bands", "")
    if not text:
        return
    state.bands = bands_from_json(str(text), detected)
    state.sensor = str(layer.customProperty(_PREFIX + "sensor", state.sensor) or "")
    scaling = layer.customProperty(_PREFIX + "scaling", "")
    if scaling in ("training", "percentile", "as-is"):
        state.scaling = scaling
    try:
        state.offset = float(layer.customProperty(_PREFIX + "offset", ""))
    except (TypeError, ValueError):
        state.offset = None


def forget(layer: QgsMapLayer) -> None:
    """Forget the choices kept with this layer."""
    for name in _NAMES:
        layer.removeCustomProperty(_PREFIX + name)


def is_ours(key: str) -> bool:
    """Whether a layer's custom property ``key`` holds one of these choices."""
    return key.startswith(_PREFIX) and key[len(_PREFIX) :] in _NAMES
