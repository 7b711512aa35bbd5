# SPDX-License-Identifier: GPL-2.0-or-later
"""Ranked photos through Processing: the real engine with the labelled test checkpoint."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsDistanceArea,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsGraduatedSymbolRenderer,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFile,
    QgsProject,
    QgsVectorLayer,
)

from geolangbind_qgis.client import shared
from geolangbind_qgis.layers import ranked_photos
from geolangbind_qgis.processing.provider import GeoLangBindProvider
from geolangbind_qgis.protocol import RankedPhoto
from tests.qgis.locations_helpers import write_test_weights
from tests.qgis.photo_helpers import fields, write_photo, write_ten
from tests.qgis.processing.test_location_embeddings import QGIS_SAYS, Listener

pytestmark = pytest.mark.usefixtures("layer_tree")

NAME = "geolangbind:rank_photos"
POINT = "500645,5799515 [EPSG:32633]"
PLACED = {"a.jpg": (15.005, 52.346), "deep/b ä#1.jpg": (13.4, 52.5)}
FIELDS = ["rank", "name", "score", "distance_m", "path"]


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
    """What a run is given: a scene, five photos, two of them with a place, and a broken one."""
    values = fields()
    values[:, :20, :20] = 0
    for number in range(3):
        write_photo(tmp_path / "photos" / f"{number}.png", number)
    for number, (name, place) in enumerate(PLACED.items(), start=3):
        write_photo(tmp_path / "photos" / name, number, place)
    (tmp_path / "photos" / "broken.jpg").write_text("no photo")
    (tmp_path / "stores").mkdir()
    return {
        "INPUT": str(write_ten(tmp_path / "scene.tif", values, nodata=0)),
        "POINT": POINT,
        "FOLDER": str(tmp_path / "photos"),
        "WEIGHTS": str(weights),
        "DEVICE": "cpu",
        "STORES": str(tmp_path / "stores"),
        "OUTPUT": "TEMPORARY_OUTPUT",
    }


def run(given: dict[str, object], listener: Listener | None = None, **more: object) -> dict:
    import processing

    return dict(processing.run(NAME, {**given, **more}, feedback=listener or Listener()))


def test_photos_become_points_the_most_similar_first(given: dict[str, object]) -> None:
    listener = Listener()
    done = run(given, listener)
    layer = done["OUTPUT"]
    assert layer.crs().authid() == "EPSG:4326" and layer.fields().names() == FIELDS
    found = list(layer.getFeatures())
    assert [feature["rank"] for feature in found] == [1, 2, 3, 4, 5]
    scores = [feature["score"] for feature in found]
    assert scores == sorted(scores, reverse=True) and scores[0] > scores[-1]
    assert done["COMPARED"] == 5 and done["BEST"] == found[0]["path"]
    assert done["LARGEST"] == pytest.approx(scores[0], abs=1e-6)
    named = {feature["name"]: feature for feature in found}
    measure = QgsDistanceArea()
    measure.setEllipsoid("WGS84")
    here = QgsPointXY(15.0094686, 52.3459326)  # POINT in degrees
    for name, place in PLACED.items():
        feature = named[Path(name).name]
        point = feature.geometry().asPoint()
        assert (point.x(), point.y()) == pytest.approx(place, abs=1e-6)
        away = measure.measureLine(here, QgsPointXY(*place))
        assert feature["distance_m"] == pytest.approx(away, rel=0.01)
        assert Path(feature["path"]).is_file()
    assert not named["0.png"].hasGeometry()
    assert named["0.png"].attribute("distance_m") in (None,) or not named["0.png"]["distance_m"]
    said = "\n".join(listener.said)
    assert "5 photos compared; 6 files were new" in said
    assert "3 of the 5 photos listed state no GPS position" in said
    assert "1 files cannot be read as photos, the first: broken.jpg" in said
    assert "CC BY-NC 4.0" in said and f"1. {done['BEST']}" in said
    assert any("TEST checkpoint" in line for line in listener.warned)


def test_the_page_lists_photos_and_says_how(given: dict[str, object], tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    points = tmp_path / "points.gpkg"
    done = run(given, SUMMARY=str(page), OUTPUT=str(points), MOST=3)
    text = page.read_text(encoding="utf-8")
    layer = QgsVectorLayer(str(points), "points", "ogr")
    ranked = [feature["name"] for feature in layer.getFeatures()]
    assert len(ranked) == 3 and done["COMPARED"] == 5
    places = [text.index(f">{name}</a>") for name in ranked]
    assert places == sorted(places) and text.count("<img ") == 3
    assert "broken.jpg" in text and "CC BY-NC 4.0" in text and "500645, 5799515" in text
    assert done["SUMMARY"] == str(page)
    assert "TEST checkpoint" in text and "TEST checkpoint" in layer.metadata().abstract()
    assert "CC BY-NC" in " ".join(layer.metadata().licenses())  # in the file, loaded or not


def test_another_place_encodes_no_photo_again_and_the_point_may_be_in_any_crs(
    given: dict[str, object],
) -> None:
    first = run(given)
    listener = Listener()
    again = run(given, listener, POINT="15.0094686,52.3459326 [EPSG:4326]")
    assert "5 photos compared; 0 files were new" in "\n".join(listener.said)
    rows = [[feature.attributes() for feature in done["OUTPUT"].getFeatures()] for done in
            (first, again)]  # fmt: skip
    assert [row[1:3] for row in rows[0]] == [row[1:3] for row in rows[1]]


def test_loaded_points_are_coloured_labelled_and_licensed(given: dict[str, object]) -> None:
    import processing

    processing.runAndLoadResults(NAME, given, feedback=Listener())
    (layer,) = QgsProject.instance().mapLayers().values()
    assert layer.name() == "Ranked photos: photos"
    renderer = layer.renderer()
    assert isinstance(renderer, QgsGraduatedSymbolRenderer) and renderer.ranges()
    assert layer.labelsEnabled()
    assert "CC BY-NC" in " ".join(layer.metadata().licenses())
    assert "GAIR (Liu et al. 2025" in " ".join(layer.metadata().rights())
    assert "TEST checkpoint" in layer.metadata().abstract()
    feature = next(f for f in layer.getFeatures() if f["name"] == "b ä#1.jpg")
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    tip = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
    assert "deep/b ä%231.jpg" in tip and "file:///" in tip and "file:////" not in tip


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("/home/a/b.jpg", "file:///home/a/b.jpg"),
        ("C:\\Users\\a\\b #1.jpg", "file:///C:/Users/a/b %231.jpg"),
        ("\\\\server\\share\\b.jpg", "file://server/share/b.jpg"),
    ],
)
def test_map_tips_show_photos_wherever_they_lie(path: str, address: str) -> None:
    (feature,) = ranked_photos.features([RankedPhoto(path, 0.5, 1.0, 2.0, None)])
    context = QgsExpressionContext()
    context.setFeature(feature)
    tip = QgsExpression.replaceExpressionText(ranked_photos._TIP, context)
    assert f'src="{address}"' in tip


def test_it_works_in_a_model(given: dict[str, object]) -> None:
    model = QgsProcessingModelAlgorithm("ranked", "tests")
    model.addModelParameter(
        QgsProcessingParameterFile("FOLDER", "", QgsProcessingParameterFile.Behavior.Folder),
        QgsProcessingModelParameter("FOLDER"),
    )
    child = QgsProcessingModelChildAlgorithm(NAME)
    child.setChildId("rank")
    source = QgsProcessingModelChildParameterSource
    for name, value in given.items():
        if name not in ("FOLDER", "OUTPUT"):
            child.addParameterSources(name, [source.fromStaticValue(value)])
    child.addParameterSources("FOLDER", [source.fromModelParameter("FOLDER")])
    output = QgsProcessingModelOutput("best")
    output.setChildId("rank")
    output.setChildOutputName("OUTPUT")
    child.setModelOutputs({"best": output})
    model.addChildAlgorithm(child)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    values = {"FOLDER": given["FOLDER"], "rank:best": "TEMPORARY_OUTPUT"}
    done, fine = model.run(values, context, Listener())
    assert fine
    assert context.getMapLayer(done["rank:best"]).featureCount() == 5


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"FOLDER": "empty"}, "holds no photos"),
        ({"FOLDER": "texts"}, "can be read as a photo"),
        ({"FOLDER": "/nowhere"}, "There is no folder /nowhere"),
        ({"POINT": "499000,5799520 [EPSG:32633]"}, "lies outside the scene"),
        ({"POINT": "500050,5799950 [EPSG:32633]"}, "holds no data at the point"),
        ({"INPUT": "three"}, "GAIR needs ten Sentinel-2 bands, missing here"),
        ({"WEIGHTS": "/nowhere/a.pth"}, "/nowhere/a.pth"),
        ({"SUMMARY": "/nowhere/page.html"}, "The folder /nowhere for the summary"),
        ({"OUTPUT": "/nowhere/points.gpkg"}, "Could not create destination|/nowhere"),
    ],
)
def test_bad_input_is_one_line_and_leaves_nothing(
    given: dict[str, object], tmp_path: Path, changed: dict[str, object], says: str
) -> None:
    made = {name: tmp_path / name for name in ("empty", "texts", "three")}
    made["empty"].mkdir()
    made["texts"].mkdir()
    (made["texts"] / "a.jpg").write_text("no photo")
    made["three"] = tmp_path / "three.tif"
    write_ten(made["three"], np.ascontiguousarray(fields()[:3]))
    changed = {key: str(made.get(value, value)) for key, value in changed.items()}
    output, before = tmp_path / "points.gpkg", sorted(path.name for path in tmp_path.iterdir())
    with pytest.raises(QgsProcessingException, match=says) as error:
        run({**given, "OUTPUT": str(output), **changed})
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
    shared.shut_down()


def test_a_cancel_leaves_nothing(given: dict[str, object], tmp_path: Path) -> None:
    listener = Listener(cancel=True)
    output = tmp_path / "points.gpkg"
    assert run(given, listener, OUTPUT=str(output)) == {}
    assert not output.exists() and any("Cancelled" in line for line in listener.said)


def test_help_explains_every_parameter_and_the_licence() -> None:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(NAME)
    text = algorithm.shortHelpString()
    for parameter in algorithm.parameterDefinitions():
        assert parameter.help() and parameter.description() in text
    assert "CC BY-NC 4.0" in text and "no scene and no photo leaves the computer" in text
    fine, message = algorithm.checkParameterValues({}, QgsProcessingContext())
    assert not fine and message
