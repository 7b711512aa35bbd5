# SPDX-License-Identifier: GPL-2.0-or-later
"""What algorithms that read a scene share: the layer as the engine sees it, bands, area, model."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsRasterBlockFeedback,
)
from qgis.PyQt.QtCore import QCoreApplication

from geolangbind_qgis.layers import area as areas
from geolangbind_qgis.layers import export, source
from geolangbind_qgis.layers.errors import LayerError
from geolangbind_qgis.processing import bands as band_choice
from geolangbind_qgis.processing import choices
from geolangbind_qgis.processing import scene_parameters as p
from geolangbind_qgis.processing.base import EngineAlgorithm
from geolangbind_qgis.protocol import Area, ModelReport, ModelRequest, SceneReport, SceneRequest
from geolangbind_qgis.spectral.detect import detect_bands

Values = dict[str, Any]


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("SceneAlgorithm", text)


class SceneAlgorithm(EngineAlgorithm):
    """Takes the scene layer in the thread it lives in; the rest may run in any.

    Subclasses check their own parameters in ``check`` and work in
    ``processAlgorithm``.
    """

    def __init__(self) -> None:
        super().__init__()
        self._source: source.SourceDescription | None = None
        self.frame: areas.SceneFrame | None = None
        self._extent: Area | None = None
        self._export: export.ExportJob | None = None

    @property
    def scene_name(self) -> str:
        """What the scene's layer is called."""
        return self.frame.name if self.frame is not None else ""

    def check(self, parameters: Values, context: QgsProcessingContext) -> None:
        """Raise ``ValueError`` with one line when the run makes no sense."""

    def checkParameterValues(
        self, parameters: Values, context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Say in one line what keeps the run from starting."""
        fine, message = super().checkParameterValues(parameters, context)
        if not fine:
            return fine, message
        try:
            self.check(parameters, context)
            band_choice.parse_wavelengths(
                self.parameterAsString(parameters, p.WAVELENGTHS, context)
            )
        except (ValueError, QgsProcessingException) as error:
            return False, str(error)
        return True, ""

    def prepareAlgorithm(
        self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Look at the scene layer, in the thread it lives in; make an export ready if needed."""
        layer = self.parameterAsRasterLayer(parameters, p.INPUT, context)
        self._source = source.describe(layer)
        if layer is None or not self._source.usable:
            raise QgsProcessingException(self._source.why_not)
        try:
            self.frame = areas.frame(layer)
            extent = self._asked_extent(parameters, context)
            self._extent = extent
            if not self._source.opens_directly:
                feedback.pushInfo(self._source.why_not)
                resolution = self.parameterAsDouble(parameters, p.RESOLUTION, context)
                plan = export.plan(layer, resolution, areas.rectangle(extent))
                path = QgsProcessingUtils.generateTempFilename("scene.tif")
                self._export = export.ExportJob(layer, plan, path, self._source)
        except LayerError as error:
            raise QgsProcessingException(str(error)) from None
        return True

    def scene_path(self, feedback: QgsProcessingFeedback, outputs: Iterable[str]) -> str:
        """Return the path that the engine opens, exporting the layer first if need be.

        Raises ``layers.errors.LayerError`` or ``layers.errors.ExportCancelled``.
        """
        if self._export is None:
            return self._source.path if self._source is not None else ""
        export.check_outputs(self._export.layer_file, outputs)
        return _run_export(self._export, feedback)

    def scene_request(
        self, parameters: Values, context: QgsProcessingContext, path: str
    ) -> SceneRequest:
        """Return the scene at ``path`` and how to read it.

        Raises ``ValueError`` or ``layers.errors.LayerError`` with one line.
        """
        found = self._source
        if found is None or found.metadata is None:
            raise ValueError(tr("Choose a raster layer as the scene."))
        sensor = self.parameterAsEnumString(parameters, p.SENSOR, context)
        sensor = "" if sensor == choices.AUTO else sensor
        offset = None
        if parameters.get(p.OFFSET) is not None:
            offset = self.parameterAsDouble(parameters, p.OFFSET, context)
            if not math.isfinite(offset):
                raise ValueError(tr("The offset is no number: write one, or leave it out."))
        exported = not found.opens_directly
        chosen = band_choice.choose(
            found.metadata,
            self.parameterAsInts(parameters, p.BANDS, context) if parameters.get(p.BANDS) else [],
            band_choice.parse_wavelengths(
                self.parameterAsString(parameters, p.WAVELENGTHS, context)
            ),
            sensor,
            exported,
        )
        if exported:  # the export has lost what the source said about itself
            sensor = sensor or detect_bands(found.metadata).sensor
            offset = export.offset_left(found, sensor) if offset is None else offset
        # GAIR has no choice of scaling
        scaling = self.parameterAsEnumString(parameters, p.SCALING, context) or choices.SCALINGS[0]
        area = self._area(parameters, context)
        return SceneRequest(path, chosen, sensor, scaling, offset, area)  # type: ignore[arg-type]

    def model_request(
        self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> ModelRequest:
        """Return the model that is to run; ``ValueError`` where it cannot be had."""
        return ModelRequest(
            self.parameterAsEnumString(parameters, p.MODEL, context),
            self.parameterAsFile(parameters, p.WEIGHTS, context),
            self.parameterAsString(parameters, p.DEVICE, context).strip() or choices.AUTO,
            self.parameterAsBoolean(parameters, p.OFFLINE, context),
        )

    def say_how(
        self,
        scene: SceneReport,
        model: ModelReport,
        notes: Iterable[str],
        feedback: QgsProcessingFeedback,
    ) -> None:
        """Say which bands were read how, which model ran, and what there is to know."""
        used = ", ".join(band.name or str(band.index) for band in scene.bands)
        feedback.pushInfo(tr("Bands: {0}. {1}").format(used, scene.scaling))
        feedback.pushInfo(tr("Model: {0} on {1}").format(model.name, model.device))
        for note in model.notes:
            feedback.pushWarning(note)
        for note in (*scene.notes, *notes):
            feedback.pushInfo(note)

    def _asked_extent(self, parameters: Values, context: QgsProcessingContext) -> Area | None:
        """Return the extent asked for; around the polygons if there are some and no extent."""
        frame, transforms = self.frame, context.transformContext()
        if frame is None:
            return None
        if parameters.get(p.EXTENT):
            crs = self.parameterAsExtentCrs(parameters, p.EXTENT, context)
            extent = self.parameterAsExtent(parameters, p.EXTENT, context)
            return areas.from_extent(extent, crs, frame, transforms)
        mask = self.parameterAsSource(parameters, p.MASK, context)
        if mask is not None and self._source is not None and not self._source.opens_directly:
            return areas.from_extent(mask.sourceExtent(), mask.sourceCrs(), frame, transforms)
        return None

    def _area(self, parameters: Values, context: QgsProcessingContext) -> Area | None:
        mask = self.parameterAsSource(parameters, p.MASK, context)
        if mask is None or self.frame is None:
            return self._extent
        frame = self.frame
        if self._extent is not None and self._extent.bounds is not None:
            rectangle = areas.rectangle(self._extent)
            if rectangle is not None:
                frame = areas.SceneFrame(frame.name, rectangle, frame.crs)
        return areas.from_polygons(mask, frame, context=context.transformContext())


def _run_export(job: export.ExportJob, feedback: QgsProcessingFeedback) -> str:
    """Run the export with the progress and cancel button of the algorithm."""
    blocks = QgsRasterBlockFeedback()
    blocks.progressChanged.connect(feedback.setProgress)
    feedback.canceled.connect(blocks.cancel)
    feedback.setProgressText(tr("Exporting the layer…"))
    if feedback.isCanceled():
        blocks.cancel()
    return job.run(blocks)
