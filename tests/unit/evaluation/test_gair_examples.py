# SPDX-License-Identifier: GPL-2.0-or-later
"""``models verify gair --examples``: pairs found, compared as published, judged honestly."""

from __future__ import annotations

import dataclasses
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from fakes.gair import TEST_NOTE, build_test_model, write_test_checkpoint
from PIL import Image
from rasterio.transform import from_bounds
from rasterio.warp import transform_bounds

from geolangbind_qgis.engine import explain, model_commands
from geolangbind_qgis.engine.errors import (
    Cancelled,
    SceneError,
    UsageError,
    WavelengthError,
)
from geolangbind_qgis.engine.evaluation import gair_examples
from geolangbind_qgis.engine.evaluation.gair_examples import (
    EXAMPLES,
    find_pairs,
    similarities,
    verify_examples,
)
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.models.gair.preprocessing import photo_input, satellite_input

NAMES = ("B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B11", "B12")
LAUNCHER = Path(explain.__file__).with_name("launch.py")


def write_scene(path, example, names=NAMES, at=(0.25, 0.75), crs="EPSG:4326"):
    """Write a crop of noise in which the example's photo lies at ``at``; return its values."""
    width, height = 0.02, 0.016
    left, top = example.lon - at[0] * width, example.lat + at[1] * height
    bounds = (left, top - height, left + width, top)
    bounds = transform_bounds("EPSG:4326", crs, *bounds)
    values = np.random.default_rng(len(example.name)).integers(1, 6000, (len(names), 80, 100))
    profile = {"driver": "GTiff", "dtype": "uint16", "count": len(names), "crs": crs}
    with rasterio.open(path, "w", width=100, height=80, **profile,
                       transform=from_bounds(*bounds, 100, 80)) as file:  # fmt: skip
        file.write(values.astype(np.uint16))
        file.update_tags(PRODUCT_ID="S2B_MSIL2A_20210623T184919_N0300_R113_T10SFH")
        for index, name in enumerate(names, 1):
            file.set_band_description(index, name)
    return values


def write_photo(path, example):
    rgb = np.random.default_rng(len(example.name)).integers(0, 255, (60, 90, 3), np.uint8)
    Image.fromarray(rgb).save(path)
    return rgb


@pytest.fixture
def folder(tmp_path):
    """The three pairs, laid out in three ways."""
    root = tmp_path / "examples"
    (root / "tokyo").mkdir(parents=True)
    for example, stem in zip(EXAMPLES, ("rs_Detroit", "sacramento", "tokyo/crop"), strict=True):
        write_scene(root / f"{stem}.tif", example)
        write_photo(root / f"{stem.replace('crop', 'photo')}.png", example)
    return root


@pytest.fixture
def model():
    return build_test_model()


def test_the_pairs_are_found_by_their_names(folder):
    pairs = find_pairs(folder)
    assert [pair.example.name for pair in pairs] == ["detroit", "sacramento", "tokyo"]
    assert pairs[2].scene.name == "crop.tif" and pairs[2].photo.name == "photo.png"
    (folder / "tokyo" / "photo.png").rename(folder / "tokyo" / "photo.JPG")
    write_photo(folder / "preview_tokyo.png", EXAMPLES[2])  # printed results are PNGs
    assert find_pairs(folder)[2].photo.name == "photo.JPG"


def test_the_similarities_are_those_of_the_published_example(folder, model):
    """Crop read at the photo's place, photo projected; rows are crops, columns photos."""
    crops, photos = [], []
    for example in EXAMPLES:
        values = write_scene(folder / "again.tif", example)
        tokens = model.remote_sensing_tokens(satellite_input(values)[None])
        crops.append(model.localize(tokens, torch.tensor([[[0.25, 0.75]]]))[0, 0])
        photo = photo_input(write_photo(folder / "again.png", example))
        photos.append(model.project_street_view(model.encode_street_view(photo[None]))[0])
    wanted = [[torch.cosine_similarity(c, p, dim=0).item() for p in photos] for c in crops]
    found = similarities(model, find_pairs(folder), Job())
    assert torch.allclose(found, torch.tensor(wanted), atol=1e-3)  # float32 degrees
    assert found.std() > 0.01  # or it would not matter which pair is which
    plain = [[torch.cosine_similarity(c, p, dim=0).item() for c in crops] for p in photos]
    assert not torch.allclose(found, torch.tensor(plain), atol=1e-2)


def test_agreement_is_judged_by_the_published_numbers(folder, model, monkeypatch):
    told = verify_examples(model, folder, Job())
    assert told["agrees"] is False and "do not agree" in told["says"]
    assert told["published"] == {"detroit": 0.8335, "sacramento": 0.4648, "tokyo": 0.3956}
    table = told["similarities"]
    right = tuple(
        dataclasses.replace(example, published=table[number][number])
        for number, example in enumerate(EXAMPLES)
    )
    monkeypatch.setattr(gair_examples, "EXAMPLES", right)
    told = verify_examples(model, folder, Job())
    assert told["agrees"] is True and "agree with the published similarities" in told["says"]
    (folder / "sacramento.tif").unlink()
    (folder / "sacramento.png").unlink()
    told = verify_examples(model, folder, Job())
    assert told["agrees"] and told["names"] == ["detroit", "tokyo"]
    assert told["says"].endswith("Not in the folder: sacramento.")


def test_a_crop_in_another_crs_is_read_at_the_same_place(folder, model):
    before = similarities(model, find_pairs(folder), Job())
    write_scene(folder / "sacramento.tif", EXAMPLES[1], crs="EPSG:3857")
    after = similarities(model, find_pairs(folder), Job())
    assert torch.allclose(before, after, atol=5e-3)


def test_what_is_missing_or_unclear_is_one_line(folder, tmp_path, model):
    write_photo(folder / "other_detroit.png", EXAMPLES[0])
    with pytest.raises(UsageError, match=r"Which photo is of detroit: other_detroit\.png or rs_D"):
        find_pairs(folder)
    (folder / "other_detroit.png").unlink()
    (folder / "sacramento.png").unlink()
    with pytest.raises(UsageError, match=r"holds no photo \(\.jpg\) of sacramento"):
        find_pairs(folder)
    with pytest.raises(UsageError, match="There is no folder"):
        find_pairs(tmp_path / "gone")
    (tmp_path / "empty").mkdir()
    with pytest.raises(UsageError, match=r"holds none of the examples: .*detroit\.tif"):
        find_pairs(tmp_path / "empty")


def test_crops_that_do_not_fit_are_one_line(folder, model):
    write_photo(folder / "sacramento.png", EXAMPLES[1])
    write_scene(folder / "sacramento.tif", EXAMPLES[1], names=NAMES[:4])
    with pytest.raises(WavelengthError, match=r"sacramento\.tif: GAIR needs ten .* B06 \(740 nm\)"):
        similarities(model, find_pairs(folder), Job())
    write_scene(folder / "sacramento.tif", EXAMPLES[1], at=(1.5, 0.5))
    with pytest.raises(SceneError, match=r"photo of sacramento lies outside sacramento\.tif"):
        similarities(model, find_pairs(folder), Job())


def test_it_can_be_cancelled(folder, model):
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        verify_examples(model, folder, job)


def test_examples_are_gair_s_only(folder):
    with pytest.raises(UsageError, match="Starter answers class names"):
        model_commands.verify("starter", "", Job(), False, str(folder))


def test_the_command_prints_the_table(folder, tmp_path):
    weights = write_test_checkpoint(tmp_path / "gair.safetensors")
    command = [sys.executable, "-I", str(LAUNCHER), "models", "verify", "gair", "--weights"]
    done = subprocess.run(
        [*command, str(weights), "--examples", str(folder), "--json", "--quiet"],
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["notes"] == [TEST_NOTE]
    assert np.shape(told["examples"]["similarities"]) == (3, 3)
    assert told["examples"]["agrees"] is False
    assert "--examples FOLDER" in told["compare"]
