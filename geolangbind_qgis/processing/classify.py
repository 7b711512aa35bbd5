# SPDX-License-Identifier: GPL-2.0-or-later
"""``geolangbind:classify``: a class map from typed class names, for toolbox, models and batch."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
)
from qgis.PyQt.QtCore import QCoreApplication

from geolangbind_qgis import prompts, sentences
from geolangbind_qgis.layers.errors import ExportCancelled, LayerError
from geolangbind_qgis.layers.summary import Summary, summarise
from geolangbind_qgis.layers.threshold import percent_of
from geolangbind_qgis.processing import parameters as p
from geolangbind_qgis.processing import summary_html
from geolangbind_qgis.processing.scene_algorithm import SceneAlgorithm
from geolangbind_qgis.processing.scene_parameters import DETAIL
from geolangbind_qgis.processing.styling import style_when_loaded
from geolangbind_qgis.protocol import (
    ClassifyRequest,
    ClassifyResult,
    ClassSpec,
    from_json,
)

Values = dict[str, Any]


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("ClassifyAlgorithm", text)


class ClassifyAlgorithm(SceneAlgorithm):
    """Typed class names to a class map, in the engine process."""

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

    def check(self, parameters: Values, context: QgsProcessingContext) -> None:
        """See whether the classes make sense."""
        self._classes(parameters, context)

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
        style_when_loaded(context, result, request, self.scene_name)
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
                raise ValueError(sentences.shown(problem.message))
        return classes

    def _request(
        self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> ClassifyRequest:
        outputs = {name: self.tiff_output(parameters, name, context) for name in _RASTERS}
        self.page_output(parameters, p.SUMMARY, context)
        path = self.scene_path(feedback, outputs.values())

        def choice(name: str) -> Any:
            return self.parameterAsEnumString(parameters, name, context)

        return ClassifyRequest(
            scene=self.scene_request(parameters, context, path),
            classes=self._classes(parameters, context),
            output=outputs[p.OUTPUT],
            confidence_output=outputs[p.CONFIDENCE]
            or QgsProcessingUtils.generateTempFilename("confidence.tif"),  # for the threshold
            scores_output=outputs[p.SCORES],
            model=self.model_request(parameters, context, feedback),
            look=choice(p.LOOK),
            detail=int(choice(DETAIL)),
            smoothing=choice(p.SMOOTHING),
            competition=choice(p.COMPETITION),
            threshold=self.parameterAsDouble(parameters, p.THRESHOLD, context) / 100.0,
        )

    def _say(
        self, result: ClassifyResult, summary: Summary, feedback: QgsProcessingFeedback
    ) -> None:
        self.say_how(result.scene, result.model, result.notes, feedback)
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
            self.write_page(page, summary_html.page(summary, result, request))
            outputs[p.SUMMARY] = page
        return outputs


_RASTERS = (p.OUTPUT, p.CONFIDENCE, p.SCORES)
