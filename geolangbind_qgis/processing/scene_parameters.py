# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters of every algorithm that reads a scene, each with the help it shows."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from geolangbind_qgis.processing import choices
from geolangbind_qgis.processing.base import EngineAlgorithm

INPUT, MODEL, WEIGHTS, DEVICE, OFFLINE = "INPUT", "MODEL", "WEIGHTS", "DEVICE", "OFFLINE"
SENSOR, BANDS, WAVELENGTHS, EXTENT, MASK = "SENSOR", "BANDS", "WAVELENGTHS", "EXTENT", "MASK"
DETAIL, SCALING, OFFSET, RESOLUTION = "DETAIL", "SCALING", "OFFSET", "RESOLUTION"
STORES = "STORES"

_DOUBLE = QgsProcessingParameterNumber.Type.Double


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("SceneParameters", text)


def choice(name: str, label: str, options: list[str], default: str) -> QgsProcessingParameterEnum:
    """Return a choice among words, which are what models and the command line hold."""
    return QgsProcessingParameterEnum(
        name, label, options=options, defaultValue=default, usesStaticStrings=True
    )


def scene(algorithm: EngineAlgorithm, says: str) -> None:
    """Add the scene; ``says`` is what it is for, in a sentence."""
    more = tr("Layers that only QGIS can read (web services, databases) are exported first.")
    algorithm.add(QgsProcessingParameterRasterLayer(INPUT, tr("Scene")), f"{says} {more}")


def model(algorithm: EngineAlgorithm) -> None:
    """Add the model, its weights and the device."""
    algorithm.add(
        choice(MODEL, tr("Model"), choices.MODELS, choices.MODELS[0]),
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
    device(algorithm)


def device(algorithm: EngineAlgorithm) -> None:
    """Add where the model runs, and whether it may be fetched."""
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


def bands(algorithm: EngineAlgorithm, gair: bool = False) -> None:
    """Add sensor, bands, wavelengths and how stored values are read.

    ``gair``: the model takes ten bands of its own choice and has a scaling of its own.
    """
    which = tr("The bands that take part; empty: all that hold measurements.")
    if gair:
        which = tr(
            "The bands to choose from; empty: all. GAIR takes Sentinel-2's B02, B03, B04, B05, "
            "B06, B07, B08, B8A, B11 and B12, found by name or wavelength, in any order."
        )
    algorithm.add(
        choice(SENSOR, tr("Sensor"), choices.sensor_ids(), choices.AUTO),
        tr("auto: found in the scene's metadata. A preset gives the wavelengths of its bands."),
    )
    algorithm.add(
        QgsProcessingParameterBand(
            BANDS, tr("Bands"), parentLayerParameterName=INPUT, optional=True, allowMultiple=True
        ),
        which,
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
    if not gair:
        _scaling(algorithm)
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


def _scaling(algorithm: EngineAlgorithm) -> None:
    algorithm.add(
        choice(SCALING, tr("Scaling"), choices.SCALINGS, choices.SCALINGS[0]),
        tr(
            "training: to the range the model was trained on, comparable between scenes. "
            "percentile: stretched from the scene's 2nd to its 98th percentile. as-is: values are "
            "0 to 255 already."
        ),
        advanced=True,
    )


def area(algorithm: EngineAlgorithm) -> None:
    """Add the part of the scene and the pixel size of an export."""
    algorithm.add(
        QgsProcessingParameterExtent(EXTENT, tr("Extent"), optional=True),
        tr("The part of the scene that is wanted, in any CRS; empty: all of it."),
    )
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            MASK,
            tr("Polygons"),
            types=[QgsProcessing.SourceType.TypeVectorPolygon],
            optional=True,
        ),
        tr("Only pixels inside these polygons count, the rest becomes nodata."),
    )
    export_size(algorithm)


def export_size(algorithm: EngineAlgorithm) -> None:
    """Add the pixel size of an export."""
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


def detail(algorithm: EngineAlgorithm, gair: bool = False) -> None:
    """Add how finely the scene is looked at."""
    says = tr(
        "2, 4: the image is enlarged that many times for the model, so that patches are finer on "
        "the ground and small things count; 4 takes longest."
    )
    if gair:
        says = tr(
            "1: the model looks at windows of 1.92 km a side. 2, 4: a half, a quarter of that, so "
            "that smaller things count; 4 takes longest."
        )
    algorithm.add(
        choice(DETAIL, tr("Detail"), choices.DETAILS, choices.DETAILS[0]),
        says,
    )


def stores(algorithm: EngineAlgorithm, says: str) -> None:
    """Add the folder where what was encoded is kept; ``says`` is what that is."""
    algorithm.add(
        QgsProcessingParameterFile(
            STORES,
            tr("Folder of encoded scenes"),
            QgsProcessingParameterFile.Behavior.Folder,
            optional=True,
        ),
        says,
        advanced=True,
    )
