# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
)

from geolangbind_qgis.layers.gdal_metadata import read_metadata
from geolangbind_qgis.processing import bands
from geolangbind_qgis.processing.provider import GeoLangBindProvider


@pytest.fixture
def algorithm(qgis_processing: None) -> Iterator[QgsProcessingAlgorithm]:
    """The algorithm as the registry hands it out."""
    registry = QgsApplication.processingRegistry()
    provider = GeoLangBindProvider()
    assert registry.addProvider(provider)
    yield registry.createAlgorithmById("geolangbind:classify")
    registry.removeProvider(provider)


def test_every_parameter_is_explained(algorithm: QgsProcessingAlgorithm) -> None:
    text = algorithm.shortHelpString()
    for parameter in algorithm.parameterDefinitions():
        assert parameter.help(), parameter.name()
        assert parameter.description() in text
    assert "no scene and no prompt leaves the computer" in text
    assert algorithm.provider().icon().isNull() is False


def check(algorithm: QgsProcessingAlgorithm, **parameters: object) -> str:
    context = QgsProcessingContext()
    fine, message = algorithm.checkParameterValues({"OUTPUT": "out.tif", **parameters}, context)
    assert not fine
    assert "\n" not in message
    return str(message)


@pytest.mark.parametrize(
    ("parameters", "says"),
    [
        ({}, "no classes"),
        ({"CLASSES": "water\nWater\nforest"}, "both called 'Water'"),
        ({"CLASSES": "water\nforest: | "}, ""),
        ({"CLASSES": "water\nforest", "PROMPT_SET": "set.json"}, "not both"),
        ({"PROMPT_SET": "/nowhere/set.json"}, "set.json"),
        ({"CLASSES": "water\nforest: " + "x" * 5001}, "5001 characters"),
        ({"CLASSES": "\n".join(f"class {i}" for i in range(501))}, "limit is 500"),
        ({"CLASSES": "water,forest", "WAVELENGTHS": "red, 560"}, "“red” is no wavelength"),
        ({"CLASSES": "water,forest", "WAVELENGTHS": "0.665"}, "e.g. 665"),
        ({"CLASSES": "water,forest", "DETAIL": 3}, "no choice for Detail (DETAIL): give one of 1"),
        ({"CLASSES": "water,forest", "SENSOR": "2"}, "give one of auto, sentinel2-l1c"),
    ],
)
def test_bad_input_is_one_line(
    algorithm: QgsProcessingAlgorithm, scene_path: Path, parameters: dict, says: str
) -> None:
    if not says:  # a class without prompts is asked for by its name
        context = QgsProcessingContext()
        values = {"INPUT": str(scene_path), "OUTPUT": "out.tif", **parameters}
        assert algorithm.checkParameterValues(values, context)[0]
        return
    assert says in check(algorithm, INPUT=str(scene_path), **parameters)


def test_what_is_no_raster_is_said(algorithm: QgsProcessingAlgorithm) -> None:
    message = check(algorithm, INPUT="/nowhere/scene.tif", CLASSES="water,forest")
    assert "/nowhere/scene.tif" in message or "layer" in message.lower()


def test_wavelengths_are_nanometres_unless_a_unit_is_written() -> None:
    assert bands.parse_wavelengths("665, 560;490") == pytest.approx([0.665, 0.560, 0.490])
    assert bands.parse_wavelengths("0.665 µm, 842 nm") == pytest.approx([0.665, 0.842])
    assert bands.parse_wavelengths("  ") == []


def test_bands_are_left_to_the_engine_unless_the_scene_is_exported(scene_path: Path) -> None:
    metadata = read_metadata(str(scene_path))
    assert metadata is not None
    assert bands.choose(metadata, [], [], "", complete=False) == ()
    assert [b.index for b in bands.choose(metadata, [4, 1], [], "", complete=False)] == [4, 1]
    full = bands.choose(metadata, [], [], "", complete=True)
    assert [(b.index, b.wavelength_um) for b in full] == [
        (1, 0.665),
        (2, 0.56),
        (3, 0.49),
        (4, 0.842),
    ]
    with pytest.raises(ValueError, match="2 wavelengths for 4 bands"):
        bands.choose(metadata, [], [0.665, 0.56], "", complete=False)


def test_nothing_of_the_engine_is_imported_by_the_provider(
    algorithm: QgsProcessingAlgorithm,
) -> None:
    import sys

    assert not {"torch", "rasterio", "safetensors", "tokenizers"} & set(sys.modules)
    assert isinstance(algorithm.parameterDefinition("MODEL").options(), list)
