# SPDX-License-Identifier: GPL-2.0-or-later
"""``geolangbind:location_embeddings``: what GAIR knows about coordinates, as layers."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsFeatureSink,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingUtils,
)
from qgis.PyQt.QtCore import QCoreApplication

from geolangbind_qgis.layers import sampling, world
from geolangbind_qgis.layers.errors import LayerError
from geolangbind_qgis.layers.locations import explained_text
from geolangbind_qgis.processing import gair
from geolangbind_qgis.processing import location_parameters as p
from geolangbind_qgis.processing.base import EngineAlgorithm
from geolangbind_qgis.processing.location_styling import describe_points, dress_when_loaded
from geolangbind_qgis.protocol import (
    LocationPointsRequest,
    LocationPointsResult,
    LocationsRequest,
    LocationsResult,
    ModelReport,
    ModelRequest,
    from_json,
)

Values = dict[str, Any]


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("LocationAlgorithm", text)


class LocationEmbeddingsAlgorithm(EngineAlgorithm):
    """An extent, or points, to location embeddings and what is made of them."""

    def name(self) -> str:
        """Return the algorithm's id within the provider."""
        return "location_embeddings"

    def displayName(self) -> str:
        """Return the algorithm's name in the toolbox."""
        return tr("Location embeddings")

    def shortDescription(self) -> str:
        """Return one line for tooltips."""
        return tr("What GAIR knows about coordinates as a layer; no image is needed")

    def about(self) -> str:
        """Return what the algorithm does."""
        return tr(
            "Turns coordinates into layers of what the model GAIR has learned about places: "
            "colours of the principal components, similarity to a place or a photo, regions, or "
            "all channels as bands or as attributes of points. No image takes part. The engine "
            "runs in its own process; nothing leaves the computer. GAIR's licence, CC BY-NC 4.0, "
            "holds for the result: credit its authors, no commercial use."
        )

    def tags(self) -> list[str]:
        """Return words the toolbox finds the algorithm by."""
        return tr("GAIR,coordinates,embedding,principal components,regions,similarity").split(",")

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
        problem = self._problem(parameters, context)
        return not problem, problem

    def processAlgorithm(
        self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Values:
        """Let the engine work, report, hand layers over."""
        try:
            model = gair.request(self, parameters, context, feedback)
            if self.parameterAsEnumString(parameters, p.KIND, context) == p.ON_POINTS:
                return self._sample(parameters, context, feedback, model)
            request = self._request(parameters, context, model)
        except (LayerError, ValueError, OSError) as error:
            raise QgsProcessingException(str(error)) from None
        answer = self.ask_engine("locations", request, feedback)
        if answer is None:
            return {}
        result = from_json(LocationsResult, answer)
        _say(feedback, result.model, (explained_text(result), *result.notes))
        for area in result.areas:
            feedback.pushInfo(f"{area.name}: {area.hectares:,.0f} ha, {area.percent:.1f} %")
        dress_when_loaded(context, result, request)
        outputs = {p.OUTPUT: result.layer, p.PIXELS: result.pixels}
        if result.components:
            outputs[p.COMPONENTS_OUTPUT] = result.components
        return outputs

    def _problem(self, parameters: Values, context: QgsProcessingContext) -> str:
        kind = self.parameterAsEnumString(parameters, p.KIND, context)
        if kind == p.ON_POINTS:
            if not parameters.get(p.POINTS):
                return tr("Choose the points that are to get embeddings.")
            if not parameters.get(p.OUTPUT_POINTS):
                return tr("Say where the points with embeddings go.")
            return ""
        if not parameters.get(p.EXTENT):
            return tr("Choose the extent of the layer.")
        if not parameters.get(p.OUTPUT):
            return tr("Say where the location layer goes.")
        asked = bool(parameters.get(p.POINT)) + bool(parameters.get(p.PHOTO))
        if kind == "similarity" and asked != 1:
            return tr("Similar to what? Give either a place or a photo.")
        fitted = kind in ("pca", "regions")
        files = parameters.get(p.COMPONENTS) or parameters.get(p.COMPONENTS_OUTPUT)
        if files and not fitted:
            return tr("Components are for pca and regions: leave them out.")
        return ""

    def _request(
        self, parameters: Values, context: QgsProcessingContext, model: ModelRequest
    ) -> LocationsRequest:
        kind: Any = self.parameterAsEnumString(parameters, p.KIND, context)
        crs = self.parameterAsExtentCrs(parameters, p.EXTENT, context)
        asked = self.parameterAsExtent(parameters, p.EXTENT, context)
        extent = world.within_world(asked, crs)
        spacing = self.parameterAsDouble(parameters, p.SPACING, context)
        point, point_crs, photo = None, "", ""
        if kind == "similarity":
            photo = self.parameterAsFile(parameters, p.PHOTO, context)
            if not photo:
                place = self.parameterAsPoint(parameters, p.POINT, context)
                point = (place.x(), place.y())
                point_crs = world.crs_name(self.parameterAsPointCrs(parameters, p.POINT, context))
        dtype: Any = self.parameterAsEnumString(parameters, p.DTYPE, context)
        return LocationsRequest(
            kind=kind,
            output=self.tiff_output(parameters, p.OUTPUT, context),
            extent=world.bounds(extent),
            extent_crs=world.crs_name(crs),
            spacing=spacing or world.round_spacing(extent),
            point=point,
            point_crs=point_crs,
            photo=photo,
            regions=self.parameterAsInt(parameters, p.REGIONS, context),
            components=self.parameterAsFile(parameters, p.COMPONENTS, context),
            components_output=self.parameterAsFileOutput(parameters, p.COMPONENTS_OUTPUT, context),
            dtype="" if dtype == "auto" else dtype,
            model=model,
        )

    def _sample(
        self,
        parameters: Values,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        model: ModelRequest,
    ) -> Values:
        """Sample the points; the sink is opened only when everything is known."""
        source = self.parameterAsSource(parameters, p.POINTS, context)
        if source is None:
            raise ValueError(tr("The points cannot be read: choose the layer again."))
        prefix = self.parameterAsString(parameters, p.PREFIX, context)
        sampling.check_points(source, prefix)
        table = QgsProcessingUtils.generateTempFilename("places.csv")
        sampled = QgsProcessingUtils.generateTempFilename("sampled.csv")
        feedback.setProgressText(tr("Reading the points…"))
        sampling.write_table(source, table, context.transformContext())
        own = sampling.OWN_COLUMNS
        request = LocationPointsRequest(
            table, sampled, x_field=own[1], y_field=own[2], prefix=prefix, model=model
        )
        answer = self.ask_engine("location_points", request, feedback)
        if answer is None:
            return {}
        result = from_json(LocationPointsResult, answer)
        _say(feedback, result.model, result.notes)
        name = self._write(parameters, context, source, sampled)
        describe_points(context, name, result, source.sourceName())
        return {p.OUTPUT_POINTS: name, p.SAMPLED: result.points - result.left_empty}

    def _write(
        self,
        parameters: Values,
        context: QgsProcessingContext,
        source: QgsProcessingFeatureSource,
        sampled: str,
    ) -> str:
        """Write the points with their embeddings and return the id of the output."""
        fields = sampling.joined_fields(source, sampled)
        kind, crs = source.wkbType(), source.sourceCrs()
        sink, name = self.parameterAsSink(parameters, p.OUTPUT_POINTS, context, fields, kind, crs)
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, p.OUTPUT_POINTS))
        for feature in sampling.joined(source, sampled, fields):
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                line = tr("The points cannot be written to {0}: {1}")
                raise QgsProcessingException(line.format(name, sink.lastError()))
        return str(name)


def _say(feedback: QgsProcessingFeedback, model: ModelReport, notes: tuple[str, ...]) -> None:
    """Say what ran; what a checkpoint says about itself comes as a warning."""
    feedback.pushInfo(tr("Model: {0} on {1}").format(model.name, model.device))
    feedback.pushInfo(tr("Licence of the model: {0}").format(model.licence))
    for note in model.notes:
        feedback.pushWarning(note)
    for note in notes:
        if note:
            feedback.pushInfo(note)
