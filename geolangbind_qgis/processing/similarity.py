# SPDX-License-Identifier: GPL-2.0-or-later
"""``geolangbind:similarity_text``, ``…_point`` and ``…_photo``: where in a scene is this?"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCsException,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QCoreApplication

from geolangbind_qgis.layers.errors import ExportCancelled, LayerError
from geolangbind_qgis.processing import gair
from geolangbind_qgis.processing import similarity_parameters as p
from geolangbind_qgis.processing.scene_algorithm import SceneAlgorithm
from geolangbind_qgis.processing.scene_parameters import DETAIL, STORES
from geolangbind_qgis.processing.styling import style_heatmap_when_loaded
from geolangbind_qgis.prompts import split_prompts
from geolangbind_qgis.protocol import (
    ModelRequest,
    SimilarityRequest,
    SimilarityResult,
    from_json,
)

Values = dict[str, Any]
Points = tuple[tuple[float, float], ...]
MOST_POINTS = 10_000


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("SimilarityAlgorithm", text)


class SimilarityAlgorithm(SceneAlgorithm):
    """A question about a scene to a heatmap. Subclasses say what is asked, in ``question``."""

    def question(
        self, asked: SimilarityRequest, parameters: Values, context: QgsProcessingContext
    ) -> SimilarityRequest:
        """Return ``asked`` with its examples; ``ValueError`` with one line."""
        raise NotImplementedError

    def processAlgorithm(
        self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Values:
        """Export if needed, let the engine answer, report."""
        try:
            output = self.tiff_output(parameters, p.OUTPUT, context)
            model = self.model_request(parameters, context, feedback)
            path = self.scene_path(feedback, [output])
            request = SimilarityRequest(
                scene=self.scene_request(parameters, context, path),
                output=output,
                model=model,
                detail=int(self.parameterAsEnumString(parameters, DETAIL, context)),
                stores=self.parameterAsFile(parameters, STORES, context),
            )
            request = self.question(request, parameters, context)
        except ExportCancelled:
            return {}
        except (LayerError, ValueError) as error:
            raise QgsProcessingException(str(error)) from None
        answer = self.ask_engine("similarity", request, feedback)
        if answer is None:
            return {}
        result = from_json(SimilarityResult, answer)
        self.say_how(result.scene, result.model, (*result.notes, *_asked_about(result)), feedback)
        low, middle, high = (result.percentiles[place] for place in (0, 50, 100))
        line = tr("Cosine similarity: least {0}, median {1}, largest {2}")
        feedback.pushInfo(line.format(f"{low:.3f}", f"{middle:.3f}", f"{high:.3f}"))
        if result.attribution:
            feedback.pushInfo(result.attribution)
        style_heatmap_when_loaded(context, result, request, self.scene_name)
        return {p.OUTPUT: result.heatmap, p.LEAST: low, p.MEDIAN: middle, p.LARGEST: high}

    def tags(self) -> list[str]:
        """Return words the toolbox finds the algorithm by."""
        return tr("similarity,heatmap,search,find,embedding,deep learning").split(",")


class SimilarityTextAlgorithm(SimilarityAlgorithm):
    """Words to a heatmap."""

    def name(self) -> str:
        """Return the algorithm's id within the provider."""
        return "similarity_text"

    def displayName(self) -> str:
        """Return the algorithm's name in the toolbox."""
        return tr("Similarity to words")

    def shortDescription(self) -> str:
        """Return one line for tooltips."""
        return tr("Heatmap of a scene: where it shows what a phrase describes")

    def about(self) -> str:
        """Return what the algorithm does."""
        return tr(
            "Type a phrase, get a heatmap of the scene: the cosine similarity of every place to "
            "the words, -1 to 1. The first question encodes the scene into a store; later ones "
            "are answered from it. The engine runs in its own process; no scene and no prompt "
            "leaves the computer."
        )

    def initAlgorithm(self, configuration: Values | None = None) -> None:
        """Declare the parameters and outputs."""
        p.declare(self, p.words)

    def check(self, parameters: Values, context: QgsProcessingContext) -> None:
        """See whether there is a phrase."""
        if not split_prompts(self.parameterAsString(parameters, p.TEXT, context)):
            raise ValueError(tr("Type what to look for."))

    def question(
        self, asked: SimilarityRequest, parameters: Values, context: QgsProcessingContext
    ) -> SimilarityRequest:
        """Return ``asked`` with the phrases."""
        meant, other = (
            split_prompts(self.parameterAsString(parameters, name, context))
            for name in (p.TEXT, p.NOT_TEXT)
        )
        return replace(asked, texts=meant, not_texts=other)


class SimilarityPointAlgorithm(SimilarityAlgorithm):
    """Places to a heatmap."""

    def name(self) -> str:
        """Return the algorithm's id within the provider."""
        return "similarity_point"

    def displayName(self) -> str:
        """Return the algorithm's name in the toolbox."""
        return tr("Similarity to places")

    def shortDescription(self) -> str:
        """Return one line for tooltips."""
        return tr("Heatmap of a scene: where it looks like the points you give")

    def about(self) -> str:
        """Return what the algorithm does."""
        return tr(
            "Give a point or a layer of points, get a heatmap of the scene: the cosine similarity "
            "of every place to those, -1 to 1; likeness to points that are not meant counts "
            "against it. "
            "The first question encodes the scene into a store; later ones are answered from it. "
            "The engine runs in its own process; no scene and no prompt leaves the computer."
        )

    def initAlgorithm(self, configuration: Values | None = None) -> None:
        """Declare the parameters and outputs."""
        p.declare(self, p.places)

    def check(self, parameters: Values, context: QgsProcessingContext) -> None:
        """See whether there is a place."""
        if not parameters.get(p.POINT) and not parameters.get(p.POINTS):
            raise ValueError(tr("Give a point, or a layer of points."))

    def question(
        self, asked: SimilarityRequest, parameters: Values, context: QgsProcessingContext
    ) -> SimilarityRequest:
        """Return ``asked`` with the places, in the scene's CRS."""
        meant: Points = ()
        if parameters.get(p.POINT) and self.frame is not None:
            point = self.parameterAsPoint(parameters, p.POINT, context, self.frame.crs)
            meant = ((point.x(), point.y()),)
        meant += self._points(parameters, p.POINTS, context)
        if not meant:
            raise ValueError(tr("The layer of points holds none: choose another, or give a point."))
        return replace(
            asked, points=meant, not_points=self._points(parameters, p.NOT_POINTS, context)
        )

    def _points(self, parameters: Values, name: str, context: QgsProcessingContext) -> Points:
        """Return the points of a layer in the scene's CRS; every point of a multipoint counts."""
        layer: QgsProcessingFeatureSource | None = self.parameterAsSource(parameters, name, context)
        if layer is None or self.frame is None:
            return ()
        request = QgsFeatureRequest().setNoAttributes()
        if layer.sourceCrs().isValid() and self.frame.crs.isValid():
            request.setDestinationCrs(self.frame.crs, context.transformContext())
        found: list[tuple[float, float]] = []
        try:
            for feature in layer.getFeatures(request):
                found += [(vertex.x(), vertex.y()) for vertex in feature.geometry().vertices()]
                if len(found) > MOST_POINTS:
                    line = tr("“{0}” has over {1} points: select some.")
                    raise ValueError(line.format(layer.sourceName(), MOST_POINTS))
        except QgsCsException:
            line = tr("A point of “{0}” has no place in the scene's CRS.")
            raise ValueError(line.format(layer.sourceName())) from None
        return tuple(found)


class SimilarityPhotoAlgorithm(SimilarityAlgorithm):
    """A street-view photo to a heatmap."""

    def name(self) -> str:
        """Return the algorithm's id within the provider."""
        return "similarity_photo"

    def displayName(self) -> str:
        """Return the algorithm's name in the toolbox."""
        return tr("Similarity to a street-view photo")

    def shortDescription(self) -> str:
        """Return one line for tooltips."""
        return tr("Heatmap of a Sentinel-2 scene: where a street-view photo may have been taken")

    def about(self) -> str:
        """Return what the algorithm does."""
        return tr(
            "Give a photo taken on the ground, get a heatmap of a Sentinel-2 scene: the cosine "
            "similarity of every place to the photo, -1 to 1, by the model GAIR. The scene needs "
            "ten Sentinel-2 bands. The first photo encodes the scene into a store; later ones are "
            "answered from it. The engine runs in its own process; no scene and no photo leaves "
            "the computer. GAIR's licence, CC BY-NC 4.0, holds for the heatmap: credit its "
            "authors, no commercial use; the file says so too."
        )

    def tags(self) -> list[str]:
        """Return words the toolbox finds the algorithm by."""
        return [
            *super().tags(),
            *tr("GAIR,photo,picture,street view,ground,geolocation").split(","),
        ]

    def initAlgorithm(self, configuration: Values | None = None) -> None:
        """Declare the parameters and outputs."""
        p.declare_photo(self)

    def model_request(
        self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> ModelRequest:
        """Return GAIR as asked for; ``ValueError`` says what to tick where it is not here."""
        return gair.request(self, parameters, context, feedback)

    def question(
        self, asked: SimilarityRequest, parameters: Values, context: QgsProcessingContext
    ) -> SimilarityRequest:
        """Return ``asked`` with the photo and the size of the heatmap's pixels."""
        photo = self.parameterAsFile(parameters, p.PHOTO, context)
        spacing = self.parameterAsDouble(parameters, p.SPACING, context)
        return replace(asked, photos=(photo,), spacing=spacing or None)


def _asked_about(result: SimilarityResult) -> list[str]:
    """Return the similarity where a photo says that it was taken, a line for each."""
    line = tr("{0} was taken at {1}, {2}: similarity there {3}")
    return [
        line.format(Path(photo.path).name, f"{photo.lon:.5f}", f"{photo.lat:.5f}", f"{value:.3f}")
        for photo in result.photos
        if (value := photo.value) is not None
    ]
