# SPDX-License-Identifier: GPL-2.0-or-later
"""Location layers through Processing: the real engine with a labelled test checkpoint."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)

from geolangbind_qgis.client import shared
from geolangbind_qgis.layers import result as results
from geolangbind_qgis.processing.provider import GeoLangBindProvider
from tests.qgis.locations_helpers import write_test_weights

pytestmark = pytest.mark.usefixtures("layer_tree")

QGIS_SAYS = "Unable to execute algorithm\n"  # before what checkParameterValues says
EXTENT = "10,14,45,47 [EPSG:4326]"


@pytest.fixture(autouse=True)
def ready(engine_python: str, qgis_processing: None) -> Iterator[None]:
    """The provider in the registry."""
    provider = GeoLangBindProvider()
    assert QgsApplication.processingRegistry().addProvider(provider)
    yield
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture(scope="module", autouse=True)
def engine_down() -> Iterator[None]:
    yield
    shared.shut_down()


@pytest.fixture(scope="module")
def weights(engine_python: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_test_weights(engine_python, tmp_path_factory.mktemp("gair") / "t.safetensors")


class Listener(QgsProcessingFeedback):
    """Keeps what was said; cancels when told to."""

    def __init__(self, cancel: bool = False) -> None:
        super().__init__(False)
        self.said: list[str] = []
        self.warned: list[str] = []
        if cancel:
            self.progressChanged.connect(lambda _: self.cancel())

    def pushInfo(self, info: str) -> None:
        self.said.append(info)

    def pushWarning(self, warning: str) -> None:
        self.warned.append(warning)


def run(feedback: QgsProcessingFeedback | None = None, **parameters: object) -> dict:
    import processing

    return processing.run(
        "geolangbind:location_embeddings",
        {"EXTENT": EXTENT, "SPACING": 0.1, "DEVICE": "cpu", **parameters},
        feedback=feedback or Listener(),
    )


def loaded(name: str, **parameters: object) -> object:
    """Return the layer of the output ``name`` as QGIS's dialog loads it."""
    import processing

    return processing.runAndLoadResults(
        "geolangbind:location_embeddings",
        {"EXTENT": EXTENT, "SPACING": 0.1, "DEVICE": "cpu", **parameters},
        feedback=Listener(),
    ) and next(iter(QgsProject.instance().mapLayers().values()))


def values(path: object) -> np.ndarray:
    dataset = gdal.Open(str(path))
    found = dataset.ReadAsArray()
    dataset = None
    return found


def test_colours_of_the_components_are_styled_and_described(weights, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(results, "is_temporary", lambda path: False)
    output = tmp_path / "pca.tif"
    layer = loaded("OUTPUT", KIND="pca", OUTPUT=str(output), WEIGHTS=str(weights))
    assert layer.name() == "Locations: principal components"
    assert isinstance(layer.renderer(), QgsMultiBandColorRenderer)
    assert values(output).shape == (3, 20, 40) and values(output).min() >= 1
    metadata = layer.metadata()
    assert "CC BY-NC" in " ".join(metadata.licenses())
    assert "TEST checkpoint" in metadata.abstract()
    assert "EPSG:4326" in " ".join(metadata.history())
    assert output.with_suffix(".qml").exists()


def test_what_the_checkpoint_says_of_itself_is_a_warning(weights, tmp_path) -> None:
    listener = Listener()
    run(listener, KIND="pca", OUTPUT=str(tmp_path / "a.tif"), WEIGHTS=str(weights))
    assert any("TEST checkpoint" in line for line in listener.warned)
    assert any("of the variance" in line for line in listener.said)


def test_similarity_is_highest_at_the_place_itself(weights, tmp_path) -> None:
    output = tmp_path / "like.tif"
    place = "1385927.660,5772340.302 [EPSG:3857]"  # 12.45, 45.95: a pixel's centre
    layer = loaded("OUTPUT", KIND="similarity", POINT=place, OUTPUT=str(output),
                   WEIGHTS=str(weights))  # fmt: skip
    assert isinstance(layer.renderer(), QgsSingleBandPseudoColorRenderer)
    found = values(output)
    row, column = np.unravel_index(np.nanargmax(found), found.shape)
    assert found.max() > 0.999
    assert (row, column) == (10, 24)


def test_regions_come_with_their_legend_and_can_be_reused(weights, tmp_path) -> None:
    first, again, kept = (tmp_path / name for name in ("a.tif", "b.tif", "r.json"))
    layer = loaded("OUTPUT", KIND="regions", REGIONS=4, OUTPUT=str(first),
                   COMPONENTS_OUTPUT=str(kept), WEIGHTS=str(weights))  # fmt: skip
    renderer = layer.renderer()
    assert isinstance(renderer, QgsPalettedRasterRenderer)
    assert [c.label for c in renderer.classes()] == [f"Region {i}" for i in range(1, 5)]
    assert set(np.unique(values(first))) == {1, 2, 3, 4}
    run(KIND="regions", OUTPUT=str(again), COMPONENTS=str(kept), WEIGHTS=str(weights),
        EXTENT="12,14,45,47 [EPSG:4326]")  # fmt: skip
    assert (values(again) == values(first)[:, 20:]).all()


def test_all_channels_over_the_180_meridian(weights, tmp_path) -> None:
    output = tmp_path / "all.tif"
    result = run(KIND="embedding", OUTPUT=str(output), WEIGHTS=str(weights), DTYPE="float32",
                 EXTENT="178,182,-20,-18 [EPSG:4326]", SPACING=0.5)  # fmt: skip
    assert values(output).shape == (48, 4, 8) and result["PIXELS"] == 32


def points_layer() -> QgsVectorLayer:
    layer = QgsVectorLayer("Point?crs=EPSG:32633&field=name:string", "wells", "memory")
    made = []
    for number, (x, y) in enumerate(((500_000, 5_100_000), (510_000, 5_200_000), (0, 0))):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"well {number}"])
        if x:  # the last has no place
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        made.append(feature)
    layer.dataProvider().addFeatures(made)
    return layer


def test_points_keep_what_they_have_and_get_the_embedding_of_their_place(weights, tmp_path) -> None:
    layer = points_layer()
    result = run(KIND="points", POINTS=layer, OUTPUT_POINTS="TEMPORARY_OUTPUT",
                 WEIGHTS=str(weights))  # fmt: skip
    made = result["OUTPUT_POINTS"]
    assert made.crs() == layer.crs() and result["SAMPLED"] == 2
    before, after = list(layer.getFeatures()), list(made.getFeatures())
    assert [f["name"] for f in after] == [f["name"] for f in before]
    assert all(a.geometry().equals(b.geometry()) for a, b in zip(after[:2], before[:2]))
    assert made.fields().names() == ["name", *(f"emb_{i:03}" for i in range(48))]
    assert after[2]["emb_000"] in (None,) or not after[2]["emb_000"]
    file = tmp_path / "wells.gpkg"
    run(KIND="points", POINTS=layer, OUTPUT_POINTS=str(file), WEIGHTS=str(weights))
    kept = QgsVectorLayer(str(file), "wells", "ogr").metadata()
    assert "CC BY-NC" in " ".join(kept.licenses()) and "TEST checkpoint" in kept.abstract()
    # the same place as a pixel of a layer: 15 degrees east is UTM's middle
    grid = tmp_path / "all.tif"
    run(KIND="embedding", OUTPUT=str(grid), DTYPE="float32", WEIGHTS=str(weights), SPACING=10.0,
        EXTENT="499995,500005,5099995,5100005 [EPSG:32633]")  # fmt: skip
    expected = values(grid)[:, 0, 0]
    sampled = np.array([after[0][f"emb_{i:03}"] for i in range(48)])
    assert np.allclose(sampled, expected, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"KIND": "pca", "EXTENT": None}, "Choose the extent"),
        ({"KIND": "pca", "OUTPUT": None}, "Say where the location layer goes"),
        ({"KIND": "similarity"}, "either a place or a photo"),
        ({"KIND": "embedding", "COMPONENTS_OUTPUT": "a.json"}, "Components are for"),
        ({"KIND": "points"}, "Choose the points"),
        ({"KIND": "pca", "EXTENT": "0,10,91,95 [EPSG:4326]"}, "beyond the world"),
        ({"KIND": "pca", "SPACING": 40.0}, "larger than the extent"),
        ({"KIND": "pca", "OUTPUT": "a.png"}, "no GeoTIFF"),
        ({"KIND": "similarity", "PHOTO": "/nowhere/a.jpg"}, "/nowhere/a.jpg"),
        ({"KIND": "pca", "WEIGHTS": "/nowhere/a.pth"}, "/nowhere/a.pth"),
    ],
)
def test_bad_input_is_one_line_and_leaves_nothing(weights, tmp_path, given, says) -> None:
    output = tmp_path / "out.tif"
    with pytest.raises(QgsProcessingException, match=says) as error:
        run(**{"OUTPUT": str(output), "WEIGHTS": str(weights), **given})
    assert "\n" not in str(error.value).removeprefix(QGIS_SAYS).strip()
    assert [path.name for path in tmp_path.iterdir()] == []


def test_points_that_cannot_be_sampled_are_one_line(weights) -> None:
    layer = points_layer()
    layer.dataProvider().addAttributes(
        [QgsVectorLayer("Point?field=EMB_000:double", "x", "memory").fields()[0]]
    )
    layer.updateFields()
    with pytest.raises(QgsProcessingException, match="has a field EMB_000 already"):
        run(KIND="points", POINTS=layer, OUTPUT_POINTS="TEMPORARY_OUTPUT", WEIGHTS=str(weights))


def test_without_a_checkpoint_the_line_says_what_to_tick(tmp_path, monkeypatch) -> None:
    shared.shut_down()
    for name in ("HF_HOME", "HF_HUB_CACHE"):
        monkeypatch.setenv(name, str(tmp_path / "hf"))
    with pytest.raises(QgsProcessingException, match="I accept its licence, CC BY-NC"):
        run(KIND="pca", OUTPUT=str(tmp_path / "a.tif"))
    assert not (tmp_path / "a.tif").exists()
    shared.shut_down()


def test_a_cancel_leaves_nothing(weights, tmp_path) -> None:
    listener = Listener(cancel=True)
    output = tmp_path / "a.tif"
    result = run(listener, KIND="pca", OUTPUT=str(output), WEIGHTS=str(weights), SPACING=0.001)
    assert result == {} and list(tmp_path.iterdir()) == []
    assert any("Cancelled" in line for line in listener.said)


def test_help_explains_every_parameter() -> None:
    registry = QgsApplication.processingRegistry()
    algorithm = registry.createAlgorithmById("geolangbind:location_embeddings")
    text = algorithm.shortHelpString()
    for parameter in algorithm.parameterDefinitions():
        assert parameter.help() and parameter.description() in text
    assert algorithm.checkParameterValues({}, QgsProcessingContext())[0] is False
    assert os.path.exists(algorithm.svgIconPath())
