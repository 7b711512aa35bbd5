# SPDX-License-Identifier: GPL-2.0-or-later
"""What is remembered with a layer: bands as edited, sensor, scaling, offset."""

from __future__ import annotations

from qgis.core import QgsMapLayer

from geolangbind_qgis.gui.state import (
    BandRow,
    ClassifyState,
    bands_from_json,
    bands_to_json,
)

_PREFIX = "geolangbind/"


def remember(layer: QgsMapLayer, state: ClassifyState) -> None:
    """Keep the person's choices for this scene with its layer (and so in the project)."""
    layer.setCustomProperty(_PREFIX + "bands", bands_to_json(state.bands))
    layer.setCustomProperty(_PREFIX + "sensor", state.sensor)
    layer.setCustomProperty(_PREFIX + "scaling", state.scaling)
    offset = "" if state.offset is None else repr(state.offset)
    layer.setCustomProperty(_PREFIX + "offset", offset)


def recall(layer: QgsMapLayer, detected: list[BandRow], state: ClassifyState) -> None:
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
    for name in ("bands", "sensor", "scaling", "offset"):
        layer.removeCustomProperty(_PREFIX + name)
