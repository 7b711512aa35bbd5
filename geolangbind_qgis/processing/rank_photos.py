# SPDX-License-Identifier: GPL-2.0-or-later
"""``geolangbind:rank_photos``: which photos of a folder look like a place in a scene?"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureSink,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from geolangbind_qgis.layers import ranked_photos as ranked
from geolangbind_qgis.layers.errors import ExportCancelled, LayerError
from geolangbind_qgis.layers.world import WGS84
from geolangbind_qgis.processing import gair, rank_html
from geolangbind_qgis.processing import rank_parameters as p
from geolangbind_qgis.processing.dressing import keep_metadata, when_loaded
from geolangbind_qgis.processing.scene_algorithm import SceneAlgorithm
from geolangbind_qgis.processing.scene_parameters import DETAIL, STORES
from geolangbind_qgis.protocol import RankRequest, RankResult, from_json

Values = dict[str, Any]
SAID = 5  # photos that the log names


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("RankPhotosAlgorithm", text)


class RankPhotosAlgorithm(SceneAlgorithm):
    """A place in a scene and a folder of photos to points, ranked by similarity."""

    def name(self) -> str:
        """Return the algorithm's id within the provider."""
        return "rank_photos"

    def displayName(self) -> str:
        """Return the algorithm's name in the toolbox."""
        return tr("Rank photos by similarity to a place")

    def shortDescription(self) -> str:
        """Return one line for tooltips."""
        return tr("Which photos of a folder look like a place in a Sentinel-2 scene")

    def about(self) -> str:
        """Return what the algorithm does."""
        return tr(
            "Give a place in a Sentinel-2 scene and a folder of photos taken on the ground, get "
            "the photos sorted by the cosine similarity of each to what the scene shows there, by "
            "the model GAIR, as points with rank, score and distance in metres. The scene needs "
            "ten Sentinel-2 bands. The engine runs in its own process; no scene and no photo "
            "leaves the computer. GAIR's licence, CC BY-NC 4.0, holds for the result: credit its "
            "authors, no commercial use."
        )

    def tags(self) -> list[str]:
        """Return words the toolbox finds the algorithm by."""
        return tr("GAIR,photo,picture,street view,ground,similarity,search,gallery").split(",")

    def initAlgorithm(self, configuration: Values | None = None) -> None:
        """Declare the parameters and outputs."""
        p.declare(self)

    def processAlgorithm(
        self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Values:
        """Export if needed, let the engine rank, hand points and page over."""
        try:
            page = self.page_output(parameters, p.SUMMARY, context)
            request = self._request(parameters, context, feedback)
        except ExportCancelled:
            return {}
        except (LayerError, ValueError) as error:
            raise QgsProcessingException(str(error)) from None
        answer = self.ask_engine("rank", request, feedback)
        if answer is None:
            return {}
        result = from_json(RankResult, answer)
        notes = _notes(result)
        if result.scene is not None:
            self.say_how(result.scene, result.model, notes, feedback)
        for rank, photo in enumerate(result.photos[:SAID], start=1):
            away = rank_html.distance_text(photo)
            line = f"{rank}. {photo.path}: {photo.score:.3f}"
            feedback.pushInfo(f"{line}, {away}" if away else line)
        feedback.pushInfo(result.attribution)
        name = self._write(parameters, context, result, request)
        outputs: Values = {p.OUTPUT: name, p.COMPARED: result.compared}
        if result.photos:
            outputs |= {p.BEST: result.photos[0].path, p.LARGEST: result.photos[0].score}
        if page:
            self.write_page(page, rank_html.page(result, request, notes))
            outputs[p.SUMMARY] = page
        return outputs

    def _request(
        self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> RankRequest:
        model = gair.request(self, parameters, context, feedback)
        path = self.scene_path(feedback, [])
        crs = self.frame.crs if self.frame is not None else QgsCoordinateReferenceSystem()
        point = self.parameterAsPoint(parameters, p.POINT, context, crs)
        return RankRequest(
            folder=self.parameterAsFile(parameters, p.FOLDER, context),
            point=(point.x(), point.y()),
            scene=self.scene_request(parameters, context, path),
            model=model,
            detail=int(self.parameterAsEnumString(parameters, DETAIL, context)),
            stores=self.parameterAsFile(parameters, STORES, context),
            most=self.parameterAsInt(parameters, p.MOST, context),
        )

    def _write(
        self,
        parameters: Values,
        context: QgsProcessingContext,
        result: RankResult,
        request: RankRequest,
    ) -> str:
        """Write the points, best first, and return the id of the output."""
        kind, crs = QgsWkbTypes.Type.Point, QgsCoordinateReferenceSystem(WGS84)
        fields = ranked.fields()
        sink, name = self.parameterAsSink(parameters, p.OUTPUT, context, fields, kind, crs)
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, p.OUTPUT))
        for feature in ranked.features(result.photos):
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                line = tr("The points cannot be written to {0}: {1}")
                raise QgsProcessingException(line.format(name, sink.lastError()))
        del sink  # writes what is left
        keep_metadata(str(name), ranked.metadata(result, request))

        def work(layer: QgsMapLayer) -> None:
            if isinstance(layer, QgsVectorLayer):
                ranked.dress(layer, result, request)

        when_loaded(context, str(name), ranked.layer_name(request), work)
        return str(name)


def _notes(result: RankResult) -> list[str]:
    """Return how many photos took part, and which could not, in a few lines."""
    line = tr("{0} photos compared; {1} files were new or had changed.")
    notes = [line.format(f"{result.compared:,}", f"{result.encoded:,}")]
    nowhere = sum(photo.lon is None for photo in result.photos)
    if nowhere:
        line = tr("{0} of the {1} photos listed state no GPS position: no distance, no point.")
        notes.append(line.format(f"{nowhere:,}", f"{len(result.photos):,}"))
    if result.unusable:
        line = tr("{0} files cannot be read as photos, the first: {1}")
        notes.append(line.format(f"{len(result.unusable):,}", result.unusable[0].problem))
    return [*notes, *result.notes]
