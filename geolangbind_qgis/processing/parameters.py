# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters of ``geolangbind:classify``, each with the help it shows."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from geolangbind_qgis.processing import choices
from geolangbind_qgis.processing.base import EngineAlgorithm

INPUT, CLASSES, PROMPT_SET, MODEL, WEIGHTS = "INPUT", "CLASSES", "PROMPT_SET", "MODEL", "WEIGHTS"
SENSOR, BANDS, WAVELENGTHS, EXTENT, MASK = "SENSOR", "BANDS", "WAVELENGTHS", "EXTENT", "MASK"
LOOK, DETAIL, SMOOTHING, COMPETITION = "LOOK", "DETAIL", "SMOOTHING", "COMPETITION"
THRESHOLD, SCALING, OFFSET, RESOLUTION = "THRESHOLD", "SCALING", "OFFSET", "RESOLUTION"
DEVICE, OFFLINE = "DEVICE", "OFFLINE"
OUTPUT, CONFIDENCE, SCORES, SUMMARY = "OUTPUT", "CONFIDENCE", "SCORES", "SUMMARY"
AREAS, TOTAL, UNCLASSIFIED = "AREAS", "TOTAL_HECTARES", "UNCLASSIFIED_HECTARES"

_DOUBLE = QgsProcessingParameterNumber.Type.Double


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("ClassifyParameters", text)


def declare(algorithm: EngineAlgorithm) -> None:
    """Add all parameters and outputs to ``algorithm``."""
    _scene_and_classes(algorithm)
    _model(algorithm)
    _bands(algorithm)
    _area(algorithm)
    _method(algorithm)
    _outputs(algorithm)


def _choice(name: str, label: str, options: list[str], default: str) -> QgsProcessingParameterEnum:
    return QgsProcessingParameterEnum(
        name, label, options=options, defaultValue=default, usesStaticStrings=True
    )


def _scene_and_classes(algorithm: EngineAlgorithm) -> None:
    algorithm.add(
        QgsProcessingParameterRasterLayer(INPUT, tr("Scene")),
        tr(
            "The image to classify: multispectral, hyperspectral, radar, aerial, elevation. Layers "
            "that only QGIS can read (web services, databases) are exported first."
        ),
    )
    algorithm.add(
        QgsProcessingParameterString(CLASSES, tr("Classes"), multiLine=True, optional=True),
        tr(
            "One class a line: a name, or “name: prompt | prompt” with synonyms, or "
            "“name, #rrggbb: …” with a colour. A single line may list names separated by commas."
        ),
    )
    algorithm.add(
        QgsProcessingParameterFile(
            PROMPT_SET,
            tr("Prompt set"),
            optional=True,
            fileFilter=tr("Prompt sets (*.json *.txt *.csv);;All files (*)"),
        ),
        tr("A file with classes, as saved in the dock, instead of classes typed above."),
    )


def _model(algorithm: EngineAlgorithm) -> None:
    algorithm.add(
        _choice(MODEL, tr("Model"), choices.MODELS, choices.MODELS[0]),
        tr(
            "starter: small, trained on simulated scenes, to try the plugin; offline. "
            "geolangbind-b-224, geolangbind-l-384: the published GeoLangBind, for real work; "
            "fetched from the Hugging Face Hub when first used."
        ),
    )
    algorithm.add(
        QgsProcessingParameterFile(WEIGHTS, tr("Weights file"), optional=True),
        tr("A checkpoint on disk (.safetensors, .bin, .pth) instead of the published one."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterString(DEVICE, tr("Device"), defaultValue=choices.AUTO),
        tr("Where the model runs: auto, cpu, cuda, cuda:1 … or mps."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterBoolean(OFFLINE, tr("Offline"), defaultValue=False),
        tr("Never reach for the Hugging Face Hub: use what is on this computer."),
        advanced=True,
    )


def _bands(algorithm: EngineAlgorithm) -> None:
    algorithm.add(
        _choice(SENSOR, tr("Sensor"), choices.sensor_ids(), choices.AUTO),
        tr("auto: found in the scene's metadata. A preset gives the wavelengths of its bands."),
    )
    algorithm.add(
        QgsProcessingParameterBand(
            BANDS, tr("Bands"), parentLayerParameterName=INPUT, optional=True, allowMultiple=True
        ),
        tr("The bands that take part; empty: all that hold measurements."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterString(WAVELENGTHS, tr("Wavelengths (nm)"), optional=True),
        tr(
            "One for each band that takes part, in nanometres, separated by commas: "
            "“665, 560, 490”. Empty: from the metadata or the sensor."
        ),
        advanced=True,
    )
    algorithm.add(
        _choice(SCALING, tr("Scaling"), choices.SCALINGS, choices.SCALINGS[0]),
        tr(
            "training: to the range the model was trained on, comparable between scenes. "
            "percentile: 2 to 98 percent of the scene. as-is: values are 0 to 255 already."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            OFFSET, tr("Offset of the stored values"), _DOUBLE, None, optional=True
        ),
        tr(
            "Added before scaling; empty: as detected. Sentinel-2 has -1000 from processing "
            "baseline 04.00 (January 2022) on, and 0 before."
        ),
        advanced=True,
    )


def _area(algorithm: EngineAlgorithm) -> None:
    algorithm.add(
        QgsProcessingParameterExtent(EXTENT, tr("Extent"), optional=True),
        tr("The part of the scene to classify, in any CRS; empty: all of it."),
    )
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            MASK,
            tr("Polygons"),
            types=[QgsProcessing.SourceType.TypeVectorPolygon],
            optional=True,
        ),
        tr("Only pixels inside these polygons are classified, the rest becomes nodata."),
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            RESOLUTION, tr("Pixel size of the export"), _DOUBLE, 0.0, optional=True, minValue=0.0
        ),
        tr(
            "For layers that are exported first, in map units of the layer; 0: the layer's own, "
            "or 10 m for web services."
        ),
        advanced=True,
    )


def _method(algorithm: EngineAlgorithm) -> None:
    algorithm.add(
        _choice(LOOK, tr("Look"), choices.LOOKS, choices.LOOKS[0]),
        tr(
            "patches: a dense map from the features of every patch. windows: one class for each "
            "window, the way published zero-shot numbers are measured."
        ),
    )
    algorithm.add(
        _choice(DETAIL, tr("Detail"), choices.DETAILS, choices.DETAILS[0]),
        tr("Enlarges the windows, so that patches become finer on the ground; 4 takes longest."),
    )
    algorithm.add(
        _choice(SMOOTHING, tr("Smoothing"), choices.SMOOTHINGS, choices.SMOOTHINGS[0]),
        tr("edges: class borders follow the edges in the image. none: as the patches lie."),
        advanced=True,
    )
    algorithm.add(
        _choice(COMPETITION, tr("Competition"), choices.COMPETITIONS, choices.COMPETITIONS[0]),
        tr(
            "softmax: classes share the confidence among them. sigmoid: each class by itself, for "
            "single classes and lists that do not cover everything."
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
        tr("The class map, a GeoTIFF: 1, 2, … in the order above, 0 unclassified."),
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
