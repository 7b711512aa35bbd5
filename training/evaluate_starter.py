# SPDX-License-Identifier: GPL-2.0-or-later
"""How good the Starter is, through the engine: ``python -m training.evaluate_starter``.

Unseen simulated scenes of several sensors, and, where they are at hand, a real
EnMAP scene with a reference and a real Sentinel-2 scene to look at. Everything
runs as a user's class map would: from a GeoTIFF through ``classify``.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Sequence
from pathlib import Path

import matplotlib
import numpy as np
import rasterio
from matplotlib import pyplot
from matplotlib.colors import ListedColormap

from geolangbind_qgis.engine.evaluation.confusion import confusion, figures
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.shelf import ModelShelf
from geolangbind_qgis.engine.tasks.classify import classify
from geolangbind_qgis.protocol import ClassifyRequest, ClassSpec, ModelRequest, SceneRequest
from training import demo_scene, landscape, sensors
from training.legend import BROAD, FINE, reference

DATA = Path(__file__).parents[2] / "shared" / "data"
SEED = 5_000_000  # far from every seed of training
PLACES = ("farmland", "town", "coast", "forest", "mountain", "arid")
SIZE = 160
GSD_M = {"Sentinel-2": 10.0, "Landsat 8": 30.0, "PlanetScope": 3.0, "RGB": 3.0, "EnMAP": 30.0}

# Fixed before looking; value: those of the reference (roof and pavement are one).
POTSDAM = (
    (ClassSpec("Impervious", ("buildings", "road", "impervious surface"), "#d1495b"), (1, 2)),
    (ClassSpec("Low vegetation", ("grassland", "crops", "low vegetation"), "#9ccb5c"), (3,)),
    (ClassSpec("Tree", ("trees", "forest"), "#1b6b3a"), (4,)),
    (ClassSpec("Soil", ("bare soil",), "#b5895a"), (5,)),
    (ClassSpec("Water", ("water",), "#2b7bba"), (6,)),
)


def class_map(scene: Path, classes: Sequence[ClassSpec], model: ModelRequest, detail: int,
              shelf: ModelShelf) -> np.ndarray:  # fmt: skip
    """Return the engine's class map of a scene, 1.., 255 nodata."""
    with tempfile.TemporaryDirectory() as folder:
        output = str(Path(folder) / "classes.tif")
        request = ClassifyRequest(
            SceneRequest(str(scene)), tuple(classes), output, model=model, detail=detail
        )
        result = classify(request, Job(), shelf)
        with rasterio.open(result.class_raster) as raster:
            return raster.read(1)


def summary(matrix: np.ndarray) -> dict[str, object]:
    """Return overall accuracy, mean IoU over the classes that occur, and each class's IoU."""
    found = figures(matrix)
    return {
        "pixels": found.samples,
        "overall accuracy": round(found.overall_accuracy or 0.0, 3),
        "mean IoU": round(found.mean_iou or 0.0, 3),
        "IoU": [None if item.iou is None else round(item.iou, 3) for item in found.classes],
    }


def simulated(model: ModelRequest, shelf: ModelShelf) -> dict[str, dict[str, object]]:
    """Score unseen simulated scenes: every sensor, six kinds of landscape, two legends."""
    matrices: dict[str, np.ndarray] = {}
    with tempfile.TemporaryDirectory() as folder:
        for name, bands in sensors.NAMED.items():
            for number, biome in enumerate(PLACES):
                rng = np.random.default_rng(SEED + number)
                place = landscape.simulate(SIZE, rng, biome, GSD_M[name])
                path = Path(folder) / f"{number}.tif"
                numbers = demo_scene.simulate(place, bands, rng)
                if name == "Landsat 8":  # Collection 2: reflectance = value * 0.0000275 - 0.2
                    numbers = ((numbers / 10000.0 + 0.2) / 0.0000275).astype(np.uint16)
                demo_scene.write_scene(path, numbers, bands, gsd_m=GSD_M[name])
                for legend in (BROAD, FINE):
                    found = class_map(path, [c.spec for c in legend], model, 1, shelf)
                    matrix = confusion(reference(place, legend), found, len(legend))
                    key = f"{name}, {len(legend)} classes"
                    matrices[key] = matrices.get(key, 0) + matrix
    return {key: summary(matrix) for key, matrix in matrices.items()}


def potsdam(model: ModelRequest, shelf: ModelShelf, data: Path, pictures: Path | None,
            detail: int) -> dict[str, object]:  # fmt: skip
    """Score the real EnMAP scene against its reference, five classes."""
    scene = data / "enmap_potsdam.tif"
    with rasterio.open(data / "enmap_potsdam_landcover.tif") as raster:
        labels = raster.read(1)
    truth = np.zeros_like(labels)
    for value, (_, codes) in enumerate(POTSDAM, start=1):
        truth[np.isin(labels, codes)] = value
    classes = [spec for spec, _ in POTSDAM]
    found = class_map(scene, classes, model, detail, shelf)
    if pictures:
        picture(scene, found, classes, pictures / f"potsdam_detail{detail}.png")
    matrix = confusion(truth, found, len(classes))
    return {**summary(matrix), "confusion": matrix[:, :-1].tolist()}


def demo(model: ModelRequest, shelf: ModelShelf, pictures: Path | None) -> dict[str, object]:
    """Score the demonstration scene."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        demo_scene.write(folder)
        found = class_map(folder / "demo_scene.tif", [c.spec for c in BROAD], model, 1, shelf)
        with rasterio.open(folder / "demo_reference.tif") as raster:
            truth = raster.read(1)
        if pictures:
            specs = [c.spec for c in BROAD]
            picture(folder / "demo_scene.tif", found, specs, pictures / "demo.png")
    return summary(confusion(truth, found, len(BROAD)))


def picture(scene: Path, found: np.ndarray, classes: Sequence[ClassSpec], path: Path) -> None:
    """Draw the scene in its first natural-looking colours beside the class map."""
    matplotlib.use("Agg")
    with rasterio.open(scene) as raster:
        count = raster.count
        bands = {10: (3, 2, 1), 12: (4, 3, 2)}.get(count, (46, 29, 15) if count > 60 else (1, 2, 3))
        image = raster.read(bands).astype(float).transpose(1, 2, 0)
    image = np.clip(image / np.percentile(image, 97), 0, 1)
    figure, axes = pyplot.subplots(1, 2, figsize=(16, 8))
    axes[0].imshow(image)
    colours = ListedColormap(["#000000", *(spec.color for spec in classes)])
    shown = np.where(found > len(classes), 0, found)
    axes[1].imshow(shown, cmap=colours, vmin=0, vmax=len(classes), interpolation="nearest")
    for number, spec in enumerate(classes):
        axes[1].text(4, 8 + number * shown.shape[0] / 22, spec.name, color=spec.color,
                     backgroundcolor="white", fontsize=9)  # fmt: skip
    for axis in axes:
        axis.axis("off")
    figure.tight_layout()
    figure.savefig(path, dpi=60)
    pyplot.close(figure)


def main() -> None:
    """Evaluate and print JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", default="", help="a checkpoint other than the bundled one")
    parser.add_argument("--data", type=Path, default=DATA, help="folder of the real scenes")
    parser.add_argument("--pictures", type=Path, help="folder for pictures of the maps")
    parser.add_argument("--only", choices=("simulated", "real", "demo"), default="")
    options = parser.parse_args()
    model, shelf = ModelRequest("starter", options.weights), ModelShelf()
    if options.pictures:
        options.pictures.mkdir(parents=True, exist_ok=True)
    results: dict[str, object] = {}
    if options.only in ("", "demo"):
        results["demo scene"] = demo(model, shelf, options.pictures)
    if options.only in ("", "real") and (options.data / "enmap_potsdam.tif").is_file():
        for detail in (1, 2):
            results[f"EnMAP Potsdam, detail {detail}"] = potsdam(
                model, shelf, options.data, options.pictures, detail
            )
        if options.pictures:
            _look_at_sacramento(model, shelf, options.data, options.pictures)
    if options.only in ("", "simulated"):
        results.update(simulated(model, shelf))
    print(json.dumps(results, indent=1))


def _look_at_sacramento(model: ModelRequest, shelf: ModelShelf, data: Path, pictures: Path) -> None:
    scene = data / "sentinel2_sacramento.tif"
    for detail in (1, 2):
        found = class_map(scene, [c.spec for c in BROAD], model, detail, shelf)
        specs = [c.spec for c in BROAD]
        picture(scene, found, specs, pictures / f"sacramento_detail{detail}.png")


if __name__ == "__main__":
    main()
