# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters of the similarity algorithms, each with the help it shows."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDistance,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterPoint,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from geolangbind_qgis.processing import choices, gair
from geolangbind_qgis.processing import scene_parameters as s
from geolangbind_qgis.processing.base import EngineAlgorithm

TEXT, NOT_TEXT = "TEXT", "NOT_TEXT"
POINT, POINTS, NOT_POINTS = "POINT", "POINTS", "NOT_POINTS"
PHOTO, SPACING = "PHOTO", "SPACING"
OUTPUT = "OUTPUT"
LEAST, MEDIAN, LARGEST = "LEAST", "MEDIAN", "LARGEST"


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("SimilarityParameters", text)


def declare(algorithm: EngineAlgorithm, question: Callable[[EngineAlgorithm], None]) -> None:
    """Add all parameters and outputs to ``algorithm``; ``question`` adds what is asked."""
    s.scene(
        algorithm,
        tr("The image to search: multispectral, hyperspectral, radar, aerial, elevation."),
    )
    question(algorithm)
    s.model(algorithm)
    s.bands(algorithm)
    s.area(algorithm)
    s.detail(algorithm)
    _outputs(algorithm)


def declare_photo(algorithm: EngineAlgorithm) -> None:
    """Add all parameters and outputs of the question with a photo to ``algorithm``."""
    s.scene(algorithm, tr("The Sentinel-2 image to search, with the ten bands that GAIR needs."))
    photo(algorithm)
    gair.declare(algorithm)
    s.bands(algorithm, gair=True)
    s.area(algorithm)
    s.detail(algorithm, gair=True)
    algorithm.add(
        QgsProcessingParameterDistance(
            SPACING, tr("Pixel size of the heatmap"), 0.0, s.INPUT, optional=True, minValue=0.0
        ),
        tr("In units of the scene's CRS; 0: the model's own pixels, 20 m at detail 1, 10 m at 2."),
    )
    _outputs(algorithm)


def words(algorithm: EngineAlgorithm) -> None:
    """Add the phrases."""
    algorithm.add(
        QgsProcessingParameterString(TEXT, tr("Words")),
        tr("What to look for: “river”, or synonyms separated by | as in “river | lake”."),
    )
    algorithm.add(
        QgsProcessingParameterString(NOT_TEXT, tr("But not"), optional=True),
        tr("What is not meant, written in the same way: places like that count as less similar."),
        advanced=True,
    )


def places(algorithm: EngineAlgorithm) -> None:
    """Add the points."""
    points = [QgsProcessing.SourceType.TypeVectorPoint]
    algorithm.add(
        QgsProcessingParameterPoint(POINT, tr("Point"), optional=True),
        tr("A place that is meant, in any CRS, inside the scene."),
    )
    algorithm.add(
        QgsProcessingParameterFeatureSource(POINTS, tr("Points"), points, optional=True),
        tr("A layer of places that are meant, besides the point or instead of it."),
    )
    algorithm.add(
        QgsProcessingParameterFeatureSource(NOT_POINTS, tr("But not"), points, optional=True),
        tr("A layer of places that are not meant: what is like them counts as less similar."),
    )


def photo(algorithm: EngineAlgorithm) -> None:
    """Add the street-view photo."""
    algorithm.add(
        QgsProcessingParameterFile(PHOTO, tr("Photo"), fileFilter=choices.photo_filter()),
        tr(
            "A photo taken on the ground, JPEG, PNG or WebP. It needs no GPS position; if it has "
            "one in the scene, the log says how similar that place is."
        ),
    )


def _outputs(algorithm: EngineAlgorithm) -> None:
    s.stores(
        algorithm,
        tr("Where encoded scenes are kept for later questions; empty: in your cache folder."),
    )
    algorithm.add(
        QgsProcessingParameterRasterDestination(OUTPUT, tr("Heatmap")),
        tr("The cosine similarity of every pixel, -1 to 1, a GeoTIFF; nodata where it has none."),
    )
    algorithm.addOutput(QgsProcessingOutputNumber(LEAST, tr("Least similarity")))
    algorithm.addOutput(QgsProcessingOutputNumber(MEDIAN, tr("Median similarity")))
    algorithm.addOutput(QgsProcessingOutputNumber(LARGEST, tr("Largest similarity")))
