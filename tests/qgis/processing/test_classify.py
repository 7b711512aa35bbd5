# SPDX-License-Identifier: GPL-2.0-or-later
"""The algorithm with the real engine process and the Starter, inside real QGIS."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from geolangbind_qgis import paths
from geolangbind_qgis.client import shared
from geolangbind_qgis.layers import result as results
from geolangbind_qgis.layers import threshold
from geolangbind_qgis.processing.provider import GeoLangBindProvider
from tests.qgis.conftest import halves, write_raster

pytestmark = pytest.mark.usefixtures("layer_tree")

CLASSES = "water, #0000ff: water | a lake\nbare soil, #aa5500"


@pytest.fixture(autouse=True)
def ready(engine_python: str, qgis_processing: None) -> Iterator[None]:
    """The provider in the registry, the engine stopped afterwards."""
    if not paths.resource("models", "starter", "model.safetensors").exists():
        pytest.skip("the Starter has not been trained: make train-starter")
    provider = GeoLangBindProvider()
    assert QgsApplication.processingRegistry().addProvider(provider)
    yield
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture(scope="module", autouse=True)
def engine_down() -> Iterator[None]:
    yield
    shared.shut_down()


class Listener(QgsProcessingFeedback):
    """Keeps what was said; cancels when told to."""

    def __init__(self, cancel_at: float = 1e9) -> None:
        super().__init__(False)
        self.said: list[str] = []
        self.cancel_at = cancel_at
        self.progressChanged.connect(self._progressed)

    def _progressed(self, percent: float) -> None:
        if percent >= self.cancel_at:
            self.cancel()

    def pushInfo(self, info: str) -> None:
        self.said.append(info)


def run(folder: Path, feedback: QgsProcessingFeedback | None = None, **parameters: object) -> dict:
    from processing.core.Processing import Processing

    values = {
        "CLASSES": CLASSES,
        "DEVICE": "cpu",
        "OUTPUT": str(folder / "classes.tif"),
        "CONFIDENCE": str(folder / "sure.tif"),
        **parameters,
    }
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    done = Processing.runAlgorithm(
        "geolangbind:classify", values, feedback=feedback or Listener(), context=context
    )
    return dict(done)


def read(path: str | Path) -> np.ndarray:
    dataset = gdal.Open(str(path))
    values = dataset.ReadAsArray()
    dataset = None
    return values


def test_classes_confidence_scores_and_areas(scene_path: Path, tmp_path: Path) -> None:
    listener = Listener()
    done = run(
        tmp_path,
        listener,
        INPUT=str(scene_path),
        SCORES=str(tmp_path / "scores.tif"),
        SUMMARY=str(tmp_path / "areas.html"),
    )
    classes, confidence = read(done["OUTPUT"]), read(done["CONFIDENCE"])
    assert classes.shape == confidence.shape == (96, 128)
    assert set(np.unique(classes)) <= {1, 2} and confidence.max() <= 100
    scores = read(done["SCORES"])
    assert scores.shape == (2, 96, 128)
    assert (scores.argmax(axis=0) + 1 == classes).mean() > 0.99
    assert (classes[16:-16, 16:48] == 1).mean() > 0.9, "the left half is water"
    assert (classes[16:-16, 80:-16] == 2).mean() > 0.9, "the right half is soil"
    areas = json.loads(done["AREAS"])
    assert done["TOTAL_HECTARES"] == pytest.approx(96 * 128 * 0.01, rel=0.01)
    counted = [(classes == 1).mean(), (classes == 2).mean()]
    shares = [areas[name] / done["TOTAL_HECTARES"] for name in ("water", "bare soil")]
    assert shares == pytest.approx(counted, abs=1e-6)
    page = Path(done["SUMMARY"]).read_text(encoding="utf-8")
    assert "bare soil" in page and "SHA-256" in page
    assert any(line.startswith("Bands: B04") for line in listener.said)


def test_a_skipped_confidence_is_neither_written_nor_returned(
    scene_path: Path, tmp_path: Path
) -> None:
    (tmp_path / "out").mkdir()
    done = run(tmp_path / "out", INPUT=str(scene_path), CONFIDENCE=None)
    assert "CONFIDENCE" not in done
    assert {path.suffix for path in (tmp_path / "out").iterdir()} <= {".tif", ".xml", ".qml"}
    assert [path.name for path in (tmp_path / "out").glob("*.tif")] == ["classes.tif"]


def test_a_threshold_leaves_pixels_unclassified(scene_path: Path, tmp_path: Path) -> None:
    done = run(tmp_path, INPUT=str(scene_path), THRESHOLD=90)
    classes, confidence = read(done["OUTPUT"]), read(done["CONFIDENCE"])
    assert np.array_equal(classes == 0, confidence < 90)
    hectares = done["UNCLASSIFIED_HECTARES"] / done["TOTAL_HECTARES"]
    assert hectares == pytest.approx((classes == 0).mean(), abs=1e-6)


def test_polygons_and_extents_in_another_crs(scene_path: Path, tmp_path: Path) -> None:
    fields = QgsVectorLayer("Polygon?crs=EPSG:32633", "fields", "memory")
    feature = QgsFeature()
    ring = "500200 5799900, 500900 5799900, 500900 5799300, 500200 5799300, 500200 5799900"
    feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({ring}))"))
    fields.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(fields)
    whole = read(run(tmp_path, INPUT=str(scene_path))["OUTPUT"])
    done = run(tmp_path, INPUT=str(scene_path), MASK=fields, OUTPUT=str(tmp_path / "part.tif"))
    part = read(done["OUTPUT"])
    assert part.shape == (60, 70) and np.array_equal(part, whole[10:70, 20:90])
    extent = "500200,500900,5799300,5799900 [EPSG:32633]"
    done = run(tmp_path, INPUT=str(scene_path), EXTENT=extent, OUTPUT=str(tmp_path / "ext.tif"))
    assert np.array_equal(read(done["OUTPUT"]), whole[10:70, 20:90])


def test_what_the_engine_cannot_open_is_exported_first(scene_path: Path, tmp_path: Path) -> None:
    gdal.FileFromMemBuffer("/vsimem/scene.tif", scene_path.read_bytes())
    layer = QgsRasterLayer("/vsimem/scene.tif", "in memory")
    QgsProject.instance().addMapLayer(layer)
    listener = Listener()
    done = run(tmp_path, listener, INPUT=layer)
    assert any("memory" in line for line in listener.said)
    direct = run(tmp_path, INPUT=str(scene_path), OUTPUT=str(tmp_path / "direct.tif"))
    assert np.array_equal(read(done["OUTPUT"]), read(direct["OUTPUT"]))
    QgsProject.instance().removeMapLayer(layer)
    gdal.Unlink("/vsimem/scene.tif")


def test_a_crs_set_in_qgis_reaches_the_engine(tmp_path: Path) -> None:
    path = write_raster(
        tmp_path / "bare.tif", halves(), epsg=None, names=["B04", "B03", "B02", "B08"]
    )
    layer = QgsRasterLayer(str(path), "bare")
    layer.setCrs(QgsProject.instance().crs().fromEpsgId(32633))
    QgsProject.instance().addMapLayer(layer)
    done = run(tmp_path, INPUT=layer, SENSOR="sentinel2-l2a")
    assert QgsRasterLayer(done["OUTPUT"], "out").crs().authid() == "EPSG:32633"


def test_loaded_layers_get_legend_name_and_live_threshold(scene_path: Path, tmp_path: Path) -> None:
    from processing import runAndLoadResults

    scene = QgsRasterLayer(str(scene_path), "scene")
    QgsProject.instance().addMapLayer(scene)
    runAndLoadResults(
        "geolangbind:classify",
        {
            "INPUT": scene,
            "CLASSES": CLASSES,
            "DEVICE": "cpu",
            "OUTPUT": str(tmp_path / "classes.tif"),
            "CONFIDENCE": str(tmp_path / "sure.tif"),
        },
    )
    layers = {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}
    classes = layers["Classes: water, bare soil (scene)"]
    assert "Confidence: water, bare soil (scene)" in layers
    renderer = classes.renderer()
    assert isinstance(renderer, QgsPalettedRasterRenderer)
    assert [(c.label, c.color.name()) for c in renderer.classes()] == [
        ("water", "#0000ff"),
        ("bare soil", "#aa5500"),
    ]
    assert results.stored_request(classes) is not None
    assert threshold.can_set_threshold(classes)
    threshold.set_threshold(classes, 80)
    assert np.array_equal(read(classes.source()) == 0, read(tmp_path / "sure.tif") < 80)


def test_failures_are_one_line(tmp_path: Path) -> None:
    empty = write_raster(tmp_path / "void.tif", np.zeros((3, 64, 64), np.uint16), nodata=0)
    listener = Listener()
    with pytest.raises(QgsProcessingException) as error:
        run(tmp_path, listener, INPUT=str(empty), WAVELENGTHS="665,560,490")
    assert "\n" not in str(error.value) and "Traceback" not in str(error.value)
    assert not (tmp_path / "classes.tif").exists()


def test_a_summary_without_a_folder_and_a_senseless_offset_stop_the_run_before_it_writes(
    scene_path: Path, tmp_path: Path
) -> None:
    page = str(tmp_path / "nowhere" / "areas.html")
    with pytest.raises(QgsProcessingException, match="for the summary"):
        run(tmp_path, INPUT=str(scene_path), SUMMARY=page)
    with pytest.raises(QgsProcessingException, match="offset is no number"):
        run(tmp_path, INPUT=str(scene_path), OFFSET=float("nan"))
    assert not (tmp_path / "classes.tif").exists()


def test_no_wavelengths_and_no_preset_is_one_line(tmp_path: Path) -> None:
    unknown = write_raster(tmp_path / "five.tif", np.tile(halves()[:1], (5, 1, 1)))
    with pytest.raises(QgsProcessingException, match=r"(?i)wavelength"):
        run(tmp_path, INPUT=str(unknown))
    with pytest.raises(QgsProcessingException, match="4 wavelengths for 5 bands"):
        run(tmp_path, INPUT=str(unknown), WAVELENGTHS="665,560,490,842")
    done = run(tmp_path, INPUT=str(unknown), WAVELENGTHS="665,560,490", BANDS=[1, 2, 3])
    assert Path(done["OUTPUT"]).exists()


def test_cancelling_writes_nothing(tmp_path: Path) -> None:
    big = write_raster(
        tmp_path / "big.tif", np.tile(halves(), (1, 16, 16)), names=["B04", "B03", "B02", "B08"]
    )
    listener = Listener(cancel_at=1.0)
    run(tmp_path, listener, INPUT=str(big), DETAIL="4")
    assert listener.isCanceled()
    assert [p.name for p in tmp_path.iterdir() if not p.name.startswith("big.tif")] == []
