# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters of ``geolangbind:location_embeddings``, each with its help."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterPoint,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from geolangbind_qgis.processing import choices, gair
from geolangbind_qgis.processing.base import EngineAlgorithm

KIND, EXTENT, SPACING, POINT, PHOTO = "KIND", "EXTENT", "SPACING", "POINT", "PHOTO"
REGIONS, DTYPE, COMPONENTS = "REGIONS", "DTYPE", "COMPONENTS"
POINTS, PREFIX = "POINTS", "PREFIX"
OUTPUT, OUTPUT_POINTS, COMPONENTS_OUTPUT = "OUTPUT", "OUTPUT_POINTS", "COMPONENTS_OUTPUT"
PIXELS, SAMPLED = "PIXELS", "SAMPLED"
ON_POINTS = "points"
KINDS = ["pca", "similarity", "regions", "embedding", ON_POINTS]
DTYPES = ["auto", "uint8", "float16", "float32"]

_DOUBLE = QgsProcessingParameterNumber.Type.Double
_INTEGER = QgsProcessingParameterNumber.Type.Integer


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("LocationParameters", text)


def declare(algorithm: EngineAlgorithm) -> None:
    """Add all parameters and outputs to ``algorithm``."""
    _what(algorithm)
    _question(algorithm)
    _points(algorithm)
    gair.declare(algorithm)
    _outputs(algorithm)


def _choice(name: str, label: str, options: list[str]) -> QgsProcessingParameterEnum:
    return QgsProcessingParameterEnum(
        name, label, options=options, defaultValue=options[0], usesStaticStrings=True
    )


def _what(algorithm: EngineAlgorithm) -> None:
    algorithm.add(
        _choice(KIND, tr("Kind"), KINDS),
        tr(
            "pca: the first three principal components as colours. similarity: to a place or a "
            "street-view photo. regions: places that the model finds alike, with a legend. "
            "embedding: all channels as bands. points: all channels as attributes of a point "
            "layer."
        ),
    )
    algorithm.add(
        QgsProcessingParameterExtent(EXTENT, tr("Extent"), optional=True),
        tr(
            "Where the layer lies; its CRS is that of the layer. In degrees it may reach beyond "
            "180: “178,182,-20,-15 [EPSG:4326]” crosses the 180° meridian. Not needed for points."
        ),
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            SPACING, tr("Spacing"), _DOUBLE, 0.0, optional=True, minValue=0.0
        ),
        tr(
            "The size of a pixel in units of the extent's CRS; 0: a round number that gives up "
            "to 500 pixels along the longer side."
        ),
    )


def _question(algorithm: EngineAlgorithm) -> None:
    algorithm.add(
        QgsProcessingParameterPoint(POINT, tr("Similar to the place"), optional=True),
        tr("For similarity: places are compared with this one."),
    )
    algorithm.add(
        QgsProcessingParameterFile(
            PHOTO,
            tr("Similar to the photo"),
            optional=True,
            fileFilter=choices.photo_filter(),
        ),
        tr("For similarity: places are compared with this street-view photo instead."),
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            REGIONS, tr("Number of regions"), _INTEGER, 8, minValue=2, maxValue=100
        ),
        tr("For regions: how many there are to be."),
    )
    algorithm.add(
        _choice(DTYPE, tr("Data type"), DTYPES),
        tr(
            "auto: bytes ready to look at for pca, float16 for embedding. float32: the components "
            "themselves, or embeddings in full precision."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterFile(
            COMPONENTS,
            tr("Components to use"),
            optional=True,
            fileFilter=tr("Components (*.json);;All files (*)"),
        ),
        tr(
            "For pca and regions: a file that an earlier run saved, so that colours or regions "
            "mean the same in both layers."
        ),
        advanced=True,
    )


def _points(algorithm: EngineAlgorithm) -> None:
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            POINTS, tr("Points"), types=[QgsProcessing.SourceType.TypeVectorPoint], optional=True
        ),
        tr(
            "For points: the layer whose points get the embedding of their place. Geometry and "
            "attributes are kept."
        ),
    )
    algorithm.add(
        QgsProcessingParameterString(PREFIX, tr("Prefix of the attributes"), "emb_"),
        tr("The new attributes are called this and 000, 001 and so on."),
        advanced=True,
    )


def _outputs(algorithm: EngineAlgorithm) -> None:
    algorithm.add(
        QgsProcessingParameterRasterDestination(OUTPUT, tr("Location layer"), optional=True),
        tr("The layer, a GeoTIFF; for every kind but points."),
    )
    algorithm.add(
        QgsProcessingParameterFeatureSink(
            OUTPUT_POINTS,
            tr("Points with embeddings"),
            QgsProcessing.SourceType.TypeVectorPoint,
            optional=True,
            createByDefault=False,
        ),
        tr("For points: the points with their embeddings as attributes."),
    )
    algorithm.add(
        QgsProcessingParameterFileDestination(
            COMPONENTS_OUTPUT,
            tr("Save components as"),
            tr("Components (*.json)"),
            optional=True,
            createByDefault=False,
        ),
        tr("For pca and regions: a file for “Components to use” of later runs."),
        advanced=True,
    )
    algorithm.addOutput(QgsProcessingOutputNumber(PIXELS, tr("Pixels with data")))
    algorithm.addOutput(QgsProcessingOutputNumber(SAMPLED, tr("Points with an embedding")))
