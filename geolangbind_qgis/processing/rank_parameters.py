# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters of ``geolangbind:rank_photos``, each with its help."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterPoint,
)
from qgis.PyQt.QtCore import QCoreApplication

from geolangbind_qgis.processing import gair
from geolangbind_qgis.processing import scene_parameters as s
from geolangbind_qgis.processing.base import EngineAlgorithm

POINT, FOLDER, MOST = "POINT", "FOLDER", "MOST"
OUTPUT, SUMMARY = "OUTPUT", "SUMMARY"
COMPARED, BEST, LARGEST = "COMPARED", "BEST", "LARGEST"


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("RankParameters", text)


def declare(algorithm: EngineAlgorithm) -> None:
    """Add all parameters and outputs to ``algorithm``."""
    s.scene(algorithm, tr("The Sentinel-2 image, with the ten bands that GAIR needs."))
    _question(algorithm)
    gair.declare(algorithm)
    s.bands(algorithm, gair=True)
    s.detail(algorithm, gair=True)
    algorithm.add(
        QgsProcessingParameterExtent(s.EXTENT, tr("Extent of the export"), optional=True),
        tr(
            "For layers that are exported first: the part that is exported, a few kilometres "
            "around the point; empty: all of it."
        ),
        advanced=True,
    )
    s.export_size(algorithm)
    s.stores(
        algorithm, tr("Where encoded scenes and photos are kept; empty: in your cache folder.")
    )
    _outputs(algorithm)


def _question(algorithm: EngineAlgorithm) -> None:
    algorithm.add(
        QgsProcessingParameterPoint(POINT, tr("Point")),
        tr("The place that photos are compared with, in any CRS, inside the scene."),
    )
    algorithm.add(
        QgsProcessingParameterFile(
            FOLDER, tr("Folder of photos"), QgsProcessingParameterFile.Behavior.Folder
        ),
        tr(
            "Photos taken on the ground, JPEG, PNG or WebP; folders in it are searched too. "
            "Photos are encoded once: the next place is answered at once."
        ),
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            MOST,
            tr("Number of photos"),
            QgsProcessingParameterNumber.Type.Integer,
            0,
            minValue=0,
        ),
        tr("How many are listed, the most similar first; 0: all."),
    )


def _outputs(algorithm: EngineAlgorithm) -> None:
    algorithm.add(
        QgsProcessingParameterFeatureSink(
            OUTPUT, tr("Ranked photos"), QgsProcessing.SourceType.TypeVectorPoint
        ),
        tr(
            "Where the photos were taken, the most similar first, in longitude and latitude: "
            "rank, name, score (cosine similarity, -1 to 1), distance_m (metres to the point) and "
            "path. Photos without a GPS position have neither distance nor geometry."
        ),
    )
    algorithm.add(
        QgsProcessingParameterFileDestination(
            SUMMARY, tr("Summary"), tr("HTML files (*.html)"), optional=True
        ),
        tr("The same as a table, with the best photos as pictures, as HTML."),
    )
    algorithm.addOutput(QgsProcessingOutputNumber(COMPARED, tr("Photos compared")))
    algorithm.addOutput(QgsProcessingOutputString(BEST, tr("Most similar photo")))
    algorithm.addOutput(QgsProcessingOutputNumber(LARGEST, tr("Largest similarity")))
