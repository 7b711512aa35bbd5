# SPDX-License-Identifier: GPL-2.0-or-later
"""Gives layers that Processing loads their name, and does with them what has to be done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import (
    QgsLayerMetadata,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from geolangbind_qgis.layers.errors import ResultError

# QGIS keeps no reference to post-processors: they live here until they have run.
_waiting: list[_Dresser] = []


class _Dresser(QgsProcessingLayerPostProcessorInterface):
    """Does ``work`` on one loaded layer; QGIS calls it in the main thread."""

    def __init__(self, work: Callable[[QgsMapLayer], None]) -> None:
        super().__init__()
        self._work = work

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Dress ``layer``."""
        try:
            self._work(layer)
        except ResultError as error:
            feedback.pushWarning(str(error))
        if self in _waiting:
            _waiting.remove(self)


def keep_metadata(output: str, metadata: QgsLayerMetadata) -> None:
    """Write ``metadata`` into the file of the vector layer ``output``, or beside it.

    Where QGIS finds it, also when nobody loaded the layer. Does nothing for a layer that lies
    in no file. Any thread.
    """
    registry = QgsProviderRegistry.instance()
    if not Path(registry.decodeUri("ogr", output).get("path") or "").is_file():
        return
    found = registry.querySublayers(output)  # a GeoPackage keeps metadata by a layer's name
    layer = QgsVectorLayer(found[0].uri() if found else output, metadata.title(), "ogr")
    if layer.isValid():
        made = QgsLayerMetadata(metadata)
        made.setCrs(layer.crs())
        layer.setMetadata(made)
        layer.saveDefaultMetadata()


def when_loaded(
    context: QgsProcessingContext,
    layer: str,
    name: str,
    work: Callable[[QgsMapLayer], None],
    rank: int = 0,
) -> None:
    """Let QGIS call ``layer`` (its path or id) ``name`` and do ``work`` on it once it is loaded.

    Of several layers that with the higher ``rank`` lies above. Does nothing where
    the layer will not be loaded.
    """
    if not layer or not context.willLoadLayerOnCompletion(layer):
        return
    dresser = _Dresser(work)
    _waiting.append(dresser)
    details = context.layerToLoadOnCompletionDetails(layer)
    details.name = name
    details.layerSortKey = rank
    details.setPostProcessor(dresser)
