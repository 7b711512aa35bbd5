# SPDX-License-Identifier: GPL-2.0-or-later
"""A finished class map written by hand, with known classes and confidences."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from geolangbind_qgis.protocol import (
    BandChoice,
    ClassArea,
    ClassifyRequest,
    ClassifyResult,
    ClassSpec,
    ModelReport,
    SceneReport,
    SceneRequest,
)
from tests.qgis.conftest import write_raster

CLASSES = (
    ClassSpec("water", ("water", "a lake"), "#0000ff"),
    ClassSpec("forest", ("forest",), "#00aa00"),
    ClassSpec("town", (), "#ff0000"),
    ClassSpec("beach", (), "#ffff00"),
)


def finished(folder: Path, scene: Path) -> tuple[ClassifyResult, ClassifyRequest]:
    """Write rasters of 40 × 100 pixels (10 m) and return the result and its request.

    Left half water, right half forest, the top ten rows nodata; the confidence
    is the column number within each half, times two: 0, 2, 4 … 98 percent.
    """
    classes = np.ones((1, 40, 100), np.uint8)
    classes[:, :, 50:] = 2
    confidence = np.tile(np.tile(np.arange(50) * 2, 2), (1, 40, 1)).astype(np.uint8)
    for values in (classes, confidence):
        values[:, :10] = 255
    class_raster = write_raster(folder / "classes.tif", classes, nodata=255)
    confidence_raster = write_raster(folder / "classes_confidence.tif", confidence, nodata=255)
    row = [30 * 0.01 if percent % 2 == 0 and percent < 100 else 0.0 for percent in range(101)]
    nothing = [0.0] * 101
    hectares = (tuple(row), tuple(row), tuple(nothing), tuple(nothing))
    areas = tuple(
        ClassArea(i, spec.name, spec.color, 1500 if i < 3 else 0, 15.0 if i < 3 else 0.0, 0.0)
        for i, spec in enumerate(CLASSES, start=1)
    )
    bands = (BandChoice(1, 0.665, "B04", "band name"),)
    report = SceneReport(
        str(scene), 100, 40, "EPSG:32633", "uint16", 10.0, bands, "sentinel2_l2a", "DN / 32"
    )
    model = ModelReport("starter", "model.safetensors", "ab" * 32, "GPL-2.0-or-later", "cpu")
    result = ClassifyResult(
        str(class_raster), str(confidence_raster), "", areas, 0.0, hectares, report, model, 1.5, 4
    )
    request = ClassifyRequest(SceneRequest(str(scene)), CLASSES, str(class_raster))
    return result, request
