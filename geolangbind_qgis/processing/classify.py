# SPDX-License-Identifier: GPL-2.0-or-later
"""``geolangbind:classify``: a class map from typed class names, for toolbox, models and batch."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsRasterBlockFeedback,
)
from qgis.PyQt.QtCore import QCoreApplication

from geolangbind_qgis import prompts
from geolangbind_qgis.layers import area as areas
from geolangbind_qgis.layers import export, source
from geolangbind_qgis.layers.errors import ExportCancelled, LayerError
from geolangbind_qgis.layers.summary import Summary, summarise
from geolangbind_qgis.layers.threshold import percent_of
from geolangbind_qgis.processing import bands as band_choice
from geolangbind_qgis.processing import choices, summary_html
from geolangbind_qgis.processing import parameters as p
from geolangbind_qgis.processing.base import EngineAlgorithm
from geolangbind_qgis.processing.styling import style_when_loaded
from geolangbind_qgis.protocol import (
    Area,
    ClassifyRequest,
    ClassifyResult,
    ClassSpec,
    ModelRequest,
    SceneRequest,
    from_json,
)
from geolangbind_qgis.spectral.detect import detect_bands

Values = dict[str, Any]


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("ClassifyAlgorithm", text)


class ClassifyAlgorithm(EngineAlgorithm):
    """Typed class names to a class map, in the engine process."""

    def __init__(self) -> None:
        super().__init__()
        self._source: source.SourceDescription | None = None
        self._frame: areas.SceneFrame | None = None
        self._extent: Area | None = None
        self._export: export.ExportJob | None = None

    def name(self) -> str:
        """Return the algorithm's id within the provider."""
        return "classify"

    def displayName(self) -> str:
        """Return the algorithm's name in the toolbox."""
        return tr("Classify by class names")

    def shortDescription(self) -> str:
        """Return one line for tooltips."""
        return tr("Class map of a scene from typed class names, with no training data")

    def about(self) -> str:
        """Return what the algorithm does."""
        return tr(
            "Type class names, get a class map: GeoLangBind compares the scene with the words, "
            "with no training data. Works on any bands at any wavelengths. The engine runs in its "
            "own process; no scene and no prompt leaves the computer."
        )

    def tags(self) -> list[str]:
        """Return words the toolbox finds the algorithm by."""
        return tr("land cover,zero-shot,prompt,text,segmentation,deep learning").split(",")

    def initAlgorithm(self, configuration: Values | None = None) -> None:
        """Declare the parameters and outputs."""
        p.declare(self)

    def checkParameterValues(
        self, parameters: Values, context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Say in one line what keeps the run from starting."""
        fine, message = super().checkParameterValues(parameters, context)
        if not fine:
            return fine, message
        try:
            self._classes(parameters, context)
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
            self._frame = areas.frame(layer)
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

    def processAlgorithm(
        self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Values:
        """Export if needed, let the engine classify, report."""
        try:
            request = self._request(parameters, context, feedback)
        except ExportCancelled:
            return {}
        except (LayerError, ValueError) as error:
            raise QgsProcessingException(str(error)) from None
        answer = self.ask_engine("classify", request, feedback)
        if answer is None:
            return {}
        result = from_json(ClassifyResult, answer)
        summary = summarise(result, percent_of(request.threshold))
        self._say(result, summary, feedback)
        scene = self._frame.name if self._frame is not None else ""
        style_when_loaded(context, result, request, scene)
        return self._outputs(parameters, context, request, result, summary)

    def _classes(self, parameters: Values, context: QgsProcessingContext) -> tuple[ClassSpec, ...]:
        """Return the classes typed or in the prompt set; ``ValueError`` with one line."""
        typed = self.parameterAsString(parameters, p.CLASSES, context)
        file = self.parameterAsFile(parameters, p.PROMPT_SET, context)
        if typed.strip() and file:
            raise ValueError(tr("Give classes or a prompt set, not both."))
        # The command line cannot easily write line breaks: a typed \n counts as one.
        classes = (
            prompts.load(file).classes if file else prompts.parse_lines(typed.replace("\\n", "\n"))
        )
        for problem in prompts.check_classes(classes):
            if problem.severity == "error":
                raise ValueError(problem.message)
        return classes

    def _asked_extent(self, parameters: Values, context: QgsProcessingContext) -> Area | None:
        """Return the extent asked for; around the polygons if there are some and no extent."""
        frame, transforms = self._frame, context.transformContext()
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
        if mask is None or self._frame is None:
            return self._extent
        frame = self._frame
        if self._extent is not None and self._extent.bounds is not None:
            rectangle = areas.rectangle(self._extent)
            if rectangle is not None:
                frame = areas.SceneFrame(frame.name, rectangle, frame.crs)
        return areas.from_polygons(mask, frame, context=context.transformContext())

    def _scene(self, parameters: Values, context: QgsProcessingContext, path: str) -> SceneRequest:
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
        scaling = self.parameterAsEnumString(parameters, p.SCALING, context)
        area = self._area(parameters, context)
        return SceneRequest(path, chosen, sensor, scaling, offset, area)  # type: ignore[arg-type]

    def _request(
        self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> ClassifyRequest:
        outputs = {name: self.tiff_output(parameters, name, context) for name in _RASTERS}
        page = self.parameterAsFileOutput(parameters, p.SUMMARY, context)
        if page and not Path(page).parent.is_dir():  # said before the work, not after it
            line = tr("The folder {0} for the summary does not exist: create it first.")
            raise ValueError(line.format(Path(page).parent))
        path = self._source.path if self._source is not None else ""
        if self._export is not None:
            export.check_outputs(self._export.layer_file, outputs.values())
            path = _run_export(self._export, feedback)

        def choice(name: str) -> Any:
            return self.parameterAsEnumString(parameters, name, context)

        model = ModelRequest(
            choice(p.MODEL),
            self.parameterAsFile(parameters, p.WEIGHTS, context),
            self.parameterAsString(parameters, p.DEVICE, context).strip() or choices.AUTO,
            self.parameterAsBoolean(parameters, p.OFFLINE, context),
        )
        return ClassifyRequest(
            scene=self._scene(parameters, context, path),
            classes=self._classes(parameters, context),
            output=outputs[p.OUTPUT],
            confidence_output=outputs[p.CONFIDENCE]
            or QgsProcessingUtils.generateTempFilename("confidence.tif"),  # for the threshold
            scores_output=outputs[p.SCORES],
            model=model,
            look=choice(p.LOOK),
            detail=int(choice(p.DETAIL)),
            smoothing=choice(p.SMOOTHING),
            competition=choice(p.COMPETITION),
            threshold=self.parameterAsDouble(parameters, p.THRESHOLD, context) / 100.0,
        )

    def _say(
        self, result: ClassifyResult, summary: Summary, feedback: QgsProcessingFeedback
    ) -> None:
        scene, model = result.scene, result.model
        used = ", ".join(band.name or str(band.index) for band in scene.bands)
        feedback.pushInfo(tr("Bands: {0}. {1}").format(used, scene.scaling))
        feedback.pushInfo(tr("Model: {0} on {1}").format(model.name, model.device))
        for note in (*scene.notes, *model.notes, *result.notes):
            feedback.pushInfo(note)
        for item in summary.classes:
            feedback.pushInfo(f"{item.name}: {item.hectares:,.1f} ha, {item.percent:.1f} %")
        line = tr("unclassified: {0} ha, {1} %")
        feedback.pushInfo(
            line.format(
                f"{summary.unclassified_hectares:,.1f}", f"{summary.unclassified_percent:.1f}"
            )
        )

    def _outputs(
        self,
        parameters: Values,
        context: QgsProcessingContext,
        request: ClassifyRequest,
        result: ClassifyResult,
        summary: Summary,
    ) -> Values:
        hectares = {item.name: round(item.hectares, 4) for item in summary.classes}
        outputs: Values = {
            p.OUTPUT: result.class_raster,
            p.AREAS: json.dumps(hectares, ensure_ascii=False),
            p.TOTAL: summary.total_hectares,
            p.UNCLASSIFIED: summary.unclassified_hectares,
        }
        if parameters.get(p.CONFIDENCE):
            outputs[p.CONFIDENCE] = result.confidence_raster
        if result.scores_raster:
            outputs[p.SCORES] = result.scores_raster
        page = self.parameterAsFileOutput(parameters, p.SUMMARY, context)
        if page:
            try:
                Path(page).write_text(summary_html.page(summary, result, request), encoding="utf-8")
            except OSError as error:
                line = tr("The summary cannot be written to {0}: {1}.")
                raise QgsProcessingException(line.format(page, error.strerror)) from None
            outputs[p.SUMMARY] = page
        return outputs


_RASTERS = (p.OUTPUT, p.CONFIDENCE, p.SCORES)


def _run_export(job: export.ExportJob, feedback: QgsProcessingFeedback) -> str:
    """Run the export with the progress and cancel button of the algorithm."""
    blocks = QgsRasterBlockFeedback()
    blocks.progressChanged.connect(feedback.setProgress)
    feedback.canceled.connect(blocks.cancel)
    feedback.setProgressText(tr("Exporting the layer…"))
    if feedback.isCanceled():
        blocks.cancel()
    return job.run(blocks)
