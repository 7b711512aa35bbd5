# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters of ``geolangbind:classify``, each with the help it shows."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from geolangbind_qgis.processing import choices
from geolangbind_qgis.processing import scene_parameters as s
from geolangbind_qgis.processing.base import EngineAlgorithm

CLASSES, PROMPT_SET = "CLASSES", "PROMPT_SET"
LOOK, SMOOTHING, COMPETITION, THRESHOLD = "LOOK", "SMOOTHING", "COMPETITION", "THRESHOLD"
OUTPUT, CONFIDENCE, SCORES, SUMMARY = "OUTPUT", "CONFIDENCE", "SCORES", "SUMMARY"
AREAS, TOTAL, UNCLASSIFIED = "AREAS", "TOTAL_HECTARES", "UNCLASSIFIED_HECTARES"

_DOUBLE = QgsProcessingParameterNumber.Type.Double


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("ClassifyParameters", text)


def declare(algorithm: EngineAlgorithm) -> None:
    """Add all parameters and outputs to ``algorithm``."""
    _scene_and_classes(algorithm)
    s.model(algorithm)
    s.bands(algorithm)
    s.area(algorithm)
    _method(algorithm)
    _outputs(algorithm)


def _scene_and_classes(algorithm: EngineAlgorithm) -> None:
    s.scene(
        algorithm,
        tr("The image to classify: multispectral, hyperspectral, radar, aerial, elevation."),
    )
    algorithm.add(
        QgsProcessingParameterString(CLASSES, tr("Classes"), multiLine=True, optional=True),
        tr(
            "One class a line: a name, or “name: prompt | prompt” with synonyms, or "
            "“name, #rrggbb: …” with a colour. A single line may list names separated by commas; "
            "on a command line \\n begins a new one."
        ),
    )
    algorithm.add(
        QgsProcessingParameterFile(
            PROMPT_SET,
            tr("Prompt set"),
            optional=True,
            fileFilter=tr("Prompt sets (*.json *.txt *.csv);;All files (*)"),
        ),
        tr("A file with classes, as the Classify dock saves it, instead of typed classes."),
    )


def _method(algorithm: EngineAlgorithm) -> None:
    algorithm.add(
        s.choice(LOOK, tr("Look"), choices.LOOKS, choices.LOOKS[0]),
        tr(
            "patches: a dense map from the features of every patch. windows: one class for each "
            "window, the way published zero-shot numbers are measured."
        ),
    )
    s.detail(algorithm)
    algorithm.add(
        s.choice(SMOOTHING, tr("Smoothing"), choices.SMOOTHINGS, choices.SMOOTHINGS[0]),
        tr("edges: class borders follow the edges in the image. none: they follow the patches."),
        advanced=True,
    )
    algorithm.add(
        s.choice(COMPETITION, tr("Competition"), choices.COMPETITIONS, choices.COMPETITIONS[0]),
        tr(
            "softmax: the confidences of all classes add up to 100 %. sigmoid: each class is "
            "judged by itself, for single classes and lists that do not cover everything."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            THRESHOLD, tr("Threshold (%)"), _DOUBLE, 0.0, minValue=0.0, maxValue=100.0
        ),
        tr(
            "Pixels less confident than this become unclassified (0). With a confidence raster it "
            "can be raised later without running again."
        ),
    )


def _outputs(algorithm: EngineAlgorithm) -> None:
    algorithm.add(
        QgsProcessingParameterRasterDestination(OUTPUT, tr("Class map")),
        tr("The class map, a GeoTIFF: 1, 2, … in the order of the classes, 0 unclassified."),
    )
    algorithm.add(
        QgsProcessingParameterRasterDestination(CONFIDENCE, tr("Confidence"), optional=True),
        tr("The confidence of each pixel in percent, a GeoTIFF."),
    )
    algorithm.add(
        QgsProcessingParameterRasterDestination(
            SCORES, tr("Scores"), optional=True, createByDefault=False
        ),
        tr("The score of every class, one band each, a GeoTIFF."),
    )
    algorithm.add(
        QgsProcessingParameterFileDestination(
            SUMMARY, tr("Summary"), tr("HTML files (*.html)"), optional=True, createByDefault=False
        ),
        tr("A table of the area of each class, and how the map was made, as HTML."),
    )
    algorithm.addOutput(QgsProcessingOutputString(AREAS, tr("Hectares of each class (JSON)")))
    algorithm.addOutput(QgsProcessingOutputNumber(TOTAL, tr("Hectares in all")))
    algorithm.addOutput(QgsProcessingOutputNumber(UNCLASSIFIED, tr("Hectares unclassified")))
