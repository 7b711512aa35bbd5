# SPDX-License-Identifier: GPL-2.0-or-later
"""The whole path with a real GeoLangBind encoder of small size, random weights and real prompts."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
import torch

from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.models.config import GeoLangBindConfig
from geolangbind_qgis.engine.models.geolangbind import GeoLangBind
from geolangbind_qgis.engine.tasks.classify import classify
from geolangbind_qgis.protocol import Area, ClassSpec

from .conftest import Shelf, patchwork

CLASSES = tuple(ClassSpec(name) for name in ("water", "forest", "roofs", "fields"))


@pytest.fixture(scope="module")
def shelf() -> Shelf:
    torch.manual_seed(3)
    model = GeoLangBind(
        GeoLangBindConfig("small", 64, 8, 64, 2, 2, 128, 1, 2, 128, 8, vocabulary_size=256)
    )
    with torch.no_grad():
        model.logit_scale.fill_(3.5)
    model.tokenizer = lambda texts: torch.tensor(
        [(list(text.encode()) + [1] * 8)[:8] for text in texts]
    )
    return Shelf(model.eval())


@pytest.mark.parametrize("look", ["patches", "windows"])
@pytest.mark.parametrize("detail", [1, 2])
def test_a_part_is_exactly_the_crop(shelf, write_scene, make_request, look, detail) -> None:
    path = write_scene(patchwork(230, 300, seed=5, cell=17))
    options = {"look": look, "detail": detail, "classes": CLASSES}
    whole = classify(make_request(path, "w.tif", **options), Job(), shelf)
    area = Area(bounds=(400_530, 5_798_310, 401_870, 5_799_010))
    part = classify(make_request(path, "p.tif", area=area, **options), Job(), shelf)
    for name in ("class_raster", "confidence_raster"):
        with rasterio.open(getattr(whole, name)) as one, rasterio.open(getattr(part, name)) as two:
            crop = one.read(1)[99:169, 53:187]
            assert np.array_equal(crop, two.read(1)), name
            assert len(np.unique(crop)) > 1


def test_two_runs_give_the_same_file(shelf, write_scene, make_request) -> None:
    path = write_scene(patchwork(150, 150, seed=6))
    values = []
    for name in ("one.tif", "two.tif"):
        result = classify(make_request(path, name, classes=CLASSES), Job(), shelf)
        with rasterio.open(result.confidence_raster) as file:
            values.append(file.read(1))
    assert np.array_equal(*values)


def test_five_hundred_classes(shelf, write_scene, make_request) -> None:
    classes = tuple(ClassSpec(f"{i:03d} kind of land") for i in range(500))
    path = write_scene(patchwork(130, 140))
    result = classify(make_request(path, classes=classes), Job(), shelf)
    assert len(result.areas) == 500
    assert sum(area.pixels for area in result.areas) == 130 * 140
