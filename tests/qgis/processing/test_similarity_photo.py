# SPDX-License-Identifier: GPL-2.0-or-later
"""A photo's heatmap through Processing: the real engine with the labelled test checkpoint."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
)

from geolangbind_qgis.client import shared
from geolangbind_qgis.layers import heatmap
from geolangbind_qgis.processing.provider import GeoLangBindProvider
from tests.qgis.locations_helpers import write_test_weights
from tests.qgis.photo_helpers import fields, write_photo, write_ten
from tests.qgis.processing.test_location_embeddings import QGIS_SAYS, Listener, values

pytestmark = pytest.mark.usefixtures("layer_tree")

NAME = "geolangbind:similarity_photo"
INSIDE = (15.005, 52.346)  # degrees; the scene begins at 15 degrees east, 52.35 north


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


@pytest.fixture
def given(weights: Path, tmp_path: Path) -> dict[str, object]:
    """What a run is given: a scene, a photo taken in it, and where things go."""
    (tmp_path / "stores").mkdir()
    return {
        "INPUT": str(write_ten(tmp_path / "scene.tif")),
        "PHOTO": str(write_photo(tmp_path / "my photo é.jpg", place=INSIDE)),
        "WEIGHTS": str(weights),
        "DEVICE": "cpu",
        "STORES": str(tmp_path / "stores"),
        "OUTPUT": str(tmp_path / "heat.tif"),
    }


def run(given: dict[str, object], listener: Listener | None = None, **more: object) -> dict:
    import processing

    return dict(processing.run(NAME, {**given, **more}, feedback=listener or Listener()))


def test_a_photo_becomes_a_heatmap(given: dict[str, object]) -> None:
    listener = Listener()
    done = run(given, listener)
    dataset = gdal.Open(done["OUTPUT"])
    heat = dataset.ReadAsArray()
    left, width, _, top, _, height = dataset.GetGeoTransform()
    tags = dataset.GetMetadata()
    dataset = None
    assert heat.shape == (48, 64) and (width, height) == (20.0, -20.0)
    assert (left, top) == (500_000.0, 5_800_000.0)
    assert done["LEAST"] == pytest.approx(np.nanmin(heat), abs=1e-5)
    assert done["LARGEST"] == pytest.approx(np.nanmax(heat), abs=1e-5)
    assert done["LEAST"] < done["MEDIAN"] < done["LARGEST"]
    assert "CC BY-NC 4.0" in tags["GEOLANGBIND_ATTRIBUTION"]
    assert any("TEST checkpoint" in line for line in listener.warned)
    assert any("CC BY-NC 4.0" in line for line in listener.said)
    assert any(line.startswith("Bands: B02, B03") for line in listener.said)
    assert any("my photo é.jpg was taken at 15.00500" in line for line in listener.said)


def test_pixels_are_as_large_as_asked_and_bands_as_chosen(given: dict[str, object]) -> None:
    coarse = run(given, SPACING=80.0, EXTENT="500000,500640,5799360,5800000 [EPSG:32633]")
    assert values(coarse["OUTPUT"]).shape == (8, 8)
    typed = ",".join(f"{nm:g}" for nm in (2202, 1614, 865, 833, 783, 740, 704, 665, 560, 492))
    same = str(Path(str(given["OUTPUT"])).with_name("typed.tif"))
    run(given, WAVELENGTHS=typed, SENSOR="sentinel2-l2a", OUTPUT=same)
    again = run(given)
    assert np.allclose(values(same), values(again["OUTPUT"]), atol=1e-6, equal_nan=True)


def test_a_loaded_heatmap_is_named_styled_and_licensed(given: dict[str, object]) -> None:
    from processing import runAndLoadResults

    scene = QgsRasterLayer(str(given["INPUT"]), "scene")
    QgsProject.instance().addMapLayer(scene)
    runAndLoadResults(NAME, {**given, "INPUT": scene}, feedback=Listener())
    layers = {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}
    layer = layers["Similarity to the photo my photo é.jpg (scene)"]
    assert isinstance(layer.renderer(), QgsSingleBandPseudoColorRenderer)
    assert heatmap.stored_question(layer).photos == (given["PHOTO"],)
    metadata = layer.metadata()
    assert "CC BY-NC" in " ".join(metadata.licenses())
    assert "GAIR (Liu et al. 2025" in " ".join(metadata.rights())
    assert "TEST checkpoint" in metadata.abstract()
    assert any("Like the photos:" in line for line in metadata.history())


def test_what_the_engine_cannot_open_is_exported_with_its_ten_bands(
    given: dict[str, object],
) -> None:
    gdal.FileFromMemBuffer("/vsimem/ten.tif", Path(str(given["INPUT"])).read_bytes())
    layer = QgsRasterLayer("/vsimem/ten.tif", "in memory")
    QgsProject.instance().addMapLayer(layer)
    direct = values(run(given)["OUTPUT"])
    other = str(Path(str(given["OUTPUT"])).with_name("exported.tif"))
    assert np.array_equal(values(run(given, INPUT=layer, OUTPUT=other)["OUTPUT"]), direct)
    QgsProject.instance().removeMapLayer(layer)
    gdal.Unlink("/vsimem/ten.tif")


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"PHOTO": "/nowhere/a.jpg"}, "There is no photo at"),
        ({"PHOTO": "text"}, "no picture that can be read"),
        ({"INPUT": "nine"}, "missing here: B12"),
        ({"INPUT": "bytes"}, "8-bit values made for display"),
        ({"WEIGHTS": "/nowhere/a.pth"}, "/nowhere/a.pth"),
        ({"SPACING": 1e9}, "larger|large"),
        ({"OUTPUT": "heat.png"}, "no GeoTIFF"),
    ],
)
def test_bad_input_is_one_line_and_leaves_nothing(
    given: dict[str, object], tmp_path: Path, changed: dict[str, object], says: str
) -> None:
    made = {"text": tmp_path / "notes.jpg", "nine": tmp_path / "nine.tif"}
    made["text"].write_text("no photo")
    ten = fields()
    write_ten(tmp_path / "bytes.tif", (ten // 20).astype(np.uint8))
    made["bytes"] = tmp_path / "bytes.tif"
    gdal.Translate(str(made["nine"]), str(given["INPUT"]), bandList=[2, 3, 4, 5, 6, 7, 8, 9, 10])
    changed = {key: str(made.get(value, value)) for key, value in changed.items()}
    before = sorted(path.name for path in tmp_path.iterdir())
    with pytest.raises(QgsProcessingException, match=says) as error:
        run(given, **changed)
    assert "\n" not in str(error.value).removeprefix(QGIS_SAYS).strip()
    assert sorted(path.name for path in tmp_path.iterdir()) == before


def test_without_a_checkpoint_the_line_says_what_to_tick(
    given: dict[str, object], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared.shut_down()
    for name in ("HF_HOME", "HF_HUB_CACHE"):
        monkeypatch.setenv(name, str(tmp_path / "hf"))
    with pytest.raises(QgsProcessingException, match="I accept its licence, CC BY-NC"):
        run(given, WEIGHTS="")
    assert not Path(str(given["OUTPUT"])).exists()
    shared.shut_down()


def test_a_cancel_leaves_nothing(given: dict[str, object]) -> None:
    listener = Listener(cancel=True)
    assert run(given, listener, SPACING=0.5) == {}, "many pixels: it cannot be done by then"
    assert not Path(str(given["OUTPUT"])).exists()
    assert any("Cancelled" in line for line in listener.said)


def test_help_explains_every_parameter_and_the_licence() -> None:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(NAME)
    text = algorithm.shortHelpString()
    for parameter in algorithm.parameterDefinitions():
        assert parameter.help() and parameter.description() in text
    assert "CC BY-NC 4.0" in text and "no scene and no photo leaves the computer" in text
    assert algorithm.parameterDefinition("SCALING") is None  # GAIR has one of its own
    fine, message = algorithm.checkParameterValues({"OUTPUT": "a.tif"}, QgsProcessingContext())
    assert not fine and message
