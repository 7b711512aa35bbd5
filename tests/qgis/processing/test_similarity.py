# SPDX-License-Identifier: GPL-2.0-or-later
"""The similarity algorithms with the real engine process and the Starter, inside real QGIS."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)

from geolangbind_qgis import paths
from geolangbind_qgis.client import shared
from geolangbind_qgis.layers import heatmap
from geolangbind_qgis.processing.provider import GeoLangBindProvider
from tests.qgis.processing.test_classify import Listener

pytestmark = pytest.mark.usefixtures("layer_tree")

TEXT, POINT = "geolangbind:similarity_text", "geolangbind:similarity_point"
WATER, SOIL = "500320,5799520 [EPSG:32633]", "500960,5799520 [EPSG:32633]"


@pytest.fixture(autouse=True)
def ready(engine_python: str, qgis_processing: None) -> Iterator[None]:
    """The provider in the registry, the engine stopped afterwards."""
    if not paths.resource("models", "starter", "model.safetensors").exists():
        pytest.skip("the Starter has not been trained: make starter")
    provider = GeoLangBindProvider()
    assert QgsApplication.processingRegistry().addProvider(provider)
    yield
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture(scope="module", autouse=True)
def engine_down() -> Iterator[None]:
    yield
    shared.shut_down()


def run(name: str, folder: Path, listener: Listener | None = None, **parameters: object) -> dict:
    from processing.core.Processing import Processing

    stores = folder / "stores"
    stores.mkdir(exist_ok=True)
    output = str(folder / "heat.tif")
    values = {"DEVICE": "cpu", "OUTPUT": output, "STORES": str(stores), **parameters}
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return dict(
        Processing.runAlgorithm(name, values, feedback=listener or Listener(), context=context)
    )


def read(path: str) -> np.ndarray:
    dataset = gdal.Open(path)
    values = dataset.ReadAsArray()
    dataset = None
    return values


def sides(path: str) -> tuple[float, float]:
    values = read(path)
    return float(values[16:-16, 16:48].mean()), float(values[16:-16, 80:-16].mean())


def points(*coordinates: tuple[float, float], crs: str = "EPSG:32633") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"Point?crs={crs}", "places", "memory")
    features = []
    for x, y in coordinates:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT({x} {y})"))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.mark.parametrize("name", [TEXT, POINT])
def test_every_parameter_is_explained(name: str) -> None:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(name)
    text = algorithm.shortHelpString()
    for parameter in algorithm.parameterDefinitions():
        assert parameter.help(), parameter.name()
        assert parameter.description() in text
    assert "no scene and no prompt leaves the computer" in text
    assert "heatmap" in algorithm.tags() and not algorithm.icon().isNull()


def test_words_become_a_heatmap(scene_path: Path, tmp_path: Path) -> None:
    listener = Listener()
    done = run(TEXT, tmp_path, listener, INPUT=str(scene_path), TEXT="river | lake")
    water, soil = sides(done["OUTPUT"])
    assert water > soil
    values = read(done["OUTPUT"])
    assert done["LEAST"] <= values.min() and values.max() <= done["LARGEST"]
    assert done["LEAST"] < done["MEDIAN"] < done["LARGEST"]
    assert any(line.startswith("Bands: B04") for line in listener.said)
    assert any(line.startswith("Cosine similarity") for line in listener.said)
    other = run(
        TEXT,
        tmp_path,
        INPUT=str(scene_path),
        TEXT="river | lake",
        NOT_TEXT="bare soil",
        OUTPUT=str(tmp_path / "not.tif"),
    )
    again = sides(other["OUTPUT"])
    assert again[0] - again[1] > water - soil


def test_places_become_a_heatmap_in_any_crs(scene_path: Path, tmp_path: Path) -> None:
    done = run(POINT, tmp_path, INPUT=str(scene_path), POINT=WATER)
    water, soil = sides(done["OUTPUT"])
    assert water > soil + 0.05
    question = gdal.Open(done["OUTPUT"]).GetMetadataItem("GEOLANGBIND_QUESTION")
    assert "500320" in question
    there = QgsGeometry.fromWkt("POINT(500320 5799520)")
    from qgis.core import QgsCoordinateReferenceSystem as Crs
    from qgis.core import QgsCoordinateTransform

    to_degrees = QgsCoordinateTransform(
        Crs("EPSG:32633"), Crs("EPSG:4326"), QgsProject.instance().transformContext()
    )
    there.transform(to_degrees)
    place = there.asPoint()
    layer = points((place.x(), place.y()), crs="EPSG:4326")
    same = run(
        POINT, tmp_path, INPUT=str(scene_path), POINTS=layer, OUTPUT=str(tmp_path / "same.tif")
    )
    assert np.array_equal(read(same["OUTPUT"]), read(done["OUTPUT"]))
    other = points((500960, 5799520))
    less = run(
        POINT,
        tmp_path,
        INPUT=str(scene_path),
        POINT=WATER,
        NOT_POINTS=other,
        OUTPUT=str(tmp_path / "less.tif"),
    )
    assert sides(less["OUTPUT"])[1] < soil


def test_loaded_heatmaps_get_name_style_and_provenance(scene_path: Path, tmp_path: Path) -> None:
    from processing import runAndLoadResults

    scene = QgsRasterLayer(str(scene_path), "scene")
    QgsProject.instance().addMapLayer(scene)
    values = {"INPUT": scene, "TEXT": "water", "OUTPUT": str(tmp_path / "heat.tif")}
    runAndLoadResults(TEXT, {**values, "DEVICE": "cpu", "STORES": str(tmp_path)})
    layers = {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}
    layer = layers["Similarity to “water” (scene)"]
    assert isinstance(layer.renderer(), QgsSingleBandPseudoColorRenderer)
    assert heatmap.is_heatmap(layer) and heatmap.stored_question(layer).texts == ("water",)
    result = heatmap.stored_answer(layer)
    assert layer.renderer().classificationMax() == pytest.approx(result.percentiles[99])
    assert any("Like the words: water" in line for line in layer.metadata().history())


@pytest.mark.parametrize(
    ("name", "parameters", "says"),
    [
        (TEXT, {"TEXT": " | "}, "Type what to look for"),
        (POINT, {}, "Give a point"),
        (TEXT, {"TEXT": "water", "WAVELENGTHS": "red"}, "“red” is no wavelength"),
    ],
)
def test_what_makes_no_sense_is_said_before_the_run(
    scene_path: Path, name: str, parameters: dict, says: str
) -> None:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(name)
    values = {"INPUT": str(scene_path), "OUTPUT": "out.tif", **parameters}
    fine, message = algorithm.checkParameterValues(values, QgsProcessingContext())
    assert not fine and says in message and "\n" not in message


def test_failures_are_one_line(scene_path: Path, tmp_path: Path) -> None:
    cases = (
        (POINT, {"POINT": "499000,5799520 [EPSG:32633]"}, "outside the scene"),
        (POINT, {"POINTS": points()}, "holds none"),
        (TEXT, {"TEXT": "water", "OUTPUT": str(tmp_path / "heat.png")}, "no GeoTIFF"),
    )
    for name, parameters, says in cases:
        with pytest.raises(QgsProcessingException, match=says) as error:
            run(name, tmp_path, INPUT=str(scene_path), **parameters)
        assert "\n" not in str(error.value)
    assert not (tmp_path / "heat.tif").exists()


def test_what_the_engine_cannot_open_is_exported_first(scene_path: Path, tmp_path: Path) -> None:
    gdal.FileFromMemBuffer("/vsimem/similar.tif", scene_path.read_bytes())
    layer = QgsRasterLayer("/vsimem/similar.tif", "in memory")
    QgsProject.instance().addMapLayer(layer)
    done = run(POINT, tmp_path, INPUT=layer, POINT=SOIL)
    direct = run(
        POINT, tmp_path, INPUT=str(scene_path), POINT=SOIL, OUTPUT=str(tmp_path / "direct.tif")
    )
    assert np.array_equal(read(done["OUTPUT"]), read(direct["OUTPUT"]))
    QgsProject.instance().removeMapLayer(layer)
    gdal.Unlink("/vsimem/similar.tif")
