# SPDX-License-Identifier: GPL-2.0-or-later
"""What happens to digital numbers and photos before GAIR's encoders see them."""

from __future__ import annotations

import gair_golden as golden
import numpy as np
import pytest
import torch
from torch.nn import functional as F  # noqa: N812 (torch's own custom)

from geolangbind_qgis.engine.models.gair import preprocessing
from geolangbind_qgis.engine.models.gair.preprocessing import (
    photo_input,
    satellite_input,
    stretch,
)
from geolangbind_qgis.engine.photo import read_photo
from geolangbind_qgis.engine.raster.scene import PixelWindow, Scene
from geolangbind_qgis.spectral.detect import detect_bands
from geolangbind_qgis.spectral.gair import NAMES, ten_bands

pytestmark = golden.needs_golden

FILE = "e_preprocessing"
STACKS = {
    10: NAMES,
    12: ("B01", *NAMES[:8], "B09", "B11", "B12"),
    # The published loader takes these for the ten of a stack of thirteen: B10 stands for B11.
    13: ("B01", *NAMES[:8], "B09", "B11", "B12", "-"),
}
SIZES = ((96, 96), (224, 224), (100, 133))
DATA = golden.SHARED / "data"


def satellite(bands, shape):
    """Return the ten bands of a golden stack, chosen by name, and its tag."""
    tag = f"rs_{bands}_{shape[0]}x{shape[1]}"
    stored = golden.stored(FILE)
    generator = np.random.Generator(np.random.PCG64(int(stored[f"meta_{tag}_seed"])))
    noise = generator.random((bands, *shape), dtype=np.float32)
    numbers = (noise * np.float32(6000)).astype(np.uint16)
    assert golden.crc32(numbers) == str(stored[f"meta_{tag}_input_crc32"])
    return numbers[[STACKS[bands].index(name) for name in NAMES]], tag


def photo(tag, shape):
    stored = golden.stored(FILE)
    generator = np.random.Generator(np.random.PCG64(int(stored[f"meta_{tag}_seed"])))
    rgb = (generator.random((*shape, 3), dtype=np.float32) * np.float32(256)).astype(np.uint8)
    assert golden.crc32(rgb) == str(stored[f"meta_{tag}_input_crc32"])
    return rgb


def worst(tag, ours):
    """Return the largest difference from everything that is stored of one input."""
    stored = golden.stored(FILE)
    assert ours[None].shape == tuple(stored[f"{tag}_shape"])
    flat = ours.flatten(1).double()
    pairs = (
        (ours[:, :8, :8], "slice"),
        (ours[:, -8:, -8:], "slice_end"),
        (flat.mean(dim=1), "band_mean_f64"),
        (flat.std(dim=1, correction=0), "band_std_f64"),
        (flat.amin(dim=1), "band_min"),
        (flat.amax(dim=1), "band_max"),
        (ours.flatten()[stored[f"{tag}_sample_index"]], "sample_value"),
    )
    return max(golden.difference(found, stored[f"{tag}_{name}"]) for found, name in pairs)


@pytest.mark.parametrize("shape", SIZES, ids=str)
@pytest.mark.parametrize("bands", STACKS)
def test_satellite_windows(bands, shape):
    numbers, tag = satellite(bands, shape)
    assert worst(tag, satellite_input(numbers)) <= golden.tolerance(FILE, "rs_*")


def test_every_digital_number_has_its_level():
    stored = golden.stored(FILE)
    numbers = np.broadcast_to(np.arange(9216, dtype=np.uint16).reshape(96, 96), (10, 96, 96))
    for given in (numbers, numbers.astype(np.float32), numbers.astype(np.float64)):
        levels = satellite_input(given).mul(255.0).round().to(torch.uint8)
        assert np.array_equal(levels.flatten(1).numpy(), stored["stretch_level_uint8"])
    ends = stretch(np.array([0, 65535], np.uint16)[None, None].repeat(10, axis=0)) * 255.0
    assert np.array_equal(ends[:, 0, 0].round(), stored["rs_zero_level_uint8"])
    assert np.array_equal(ends[:, 0, 1].round(), stored["rs_65535_level_uint8"])


@pytest.mark.parametrize("mistake", ["rounded", "clipped after", "antialias", "corners", "order"])
def test_other_satellite_windows_show(mistake, monkeypatch):
    numbers, tag = satellite(10, (224, 224))
    levels = stretch(numbers)
    if mistake == "rounded":
        monkeypatch.setattr(np, "floor", np.round)
        levels = stretch(numbers)
    elif mistake == "order":
        levels = levels[::-1].copy()
    window = torch.from_numpy(levels)[None]
    antialias, corners = mistake == "antialias", mistake == "corners"
    out = F.interpolate(
        window, size=(96, 96), mode="bicubic", align_corners=corners, antialias=antialias
    )
    if mistake == "clipped after":
        out = out.clamp(0.0, 1.0)
    assert worst(tag, out[0]) > 1e-3


@pytest.mark.parametrize("shape", [(300, 400), (64, 80), (224, 224)], ids=str)
def test_photos(shape):
    tag = f"sv_{shape[0]}x{shape[1]}"
    assert worst(tag, photo_input(photo(tag, shape))) <= golden.tolerance(FILE, "sv_*")


def test_a_smooth_photo():
    y, x = np.mgrid[:300, :400]
    rgb = np.stack([y * 255 // 299, x * 255 // 399, (y + 2 * x) * 255 // 1097], axis=-1)
    tag = "sv_gradient_300x400"
    assert worst(tag, photo_input(rgb.astype(np.uint8))) <= golden.tolerance(FILE, "sv_*")


def test_red_and_blue_exchanged_show():
    rgb = photo("sv_300x400", (300, 400))
    assert worst("sv_300x400", photo_input(rgb[:, :, ::-1])) > 0.1


def test_no_golden_input_is_left_out():
    tags = {name.removesuffix("_shape") for name in golden.stored(FILE) if name.endswith("_shape")}
    used = {f"rs_{bands}_{h}x{w}" for bands in STACKS for h, w in SIZES}
    used |= {"sv_300x400", "sv_64x80", "sv_224x224", "sv_gradient_300x400"}
    assert tags == used


# --- a published example, from its files ------------------------------------------


@pytest.mark.skipif(not DATA.is_dir(), reason="the real data are not beside the checkout")
def test_the_published_example_from_its_files():
    stored = golden.stored("g_real_examples")
    row = stored["id"].tolist().index("sacramento")
    with Scene(str(DATA / "sentinel2_sacramento.tif")) as scene:
        found = detect_bands(scene.metadata)
        ten = ten_bands(scene.metadata, found.bands, found.sensor)
        assert [band.index for band in ten.bands] == [2, 3, 4, 5, 6, 7, 8, 9, 11, 12]
        whole = PixelWindow(0, 0, scene.height, scene.width)
        piece = scene.read([band.index for band in ten.bands], whole)
    numbers = preprocessing.digital_numbers(piece.values, ten.scalings)
    assert np.array_equal(numbers, piece.values)
    window = satellite_input(numbers)
    assert golden.crc32(window[None].numpy()) == str(stored["rs_input_crc32"][row])
    rgb = read_photo(DATA / "street_view_sacramento.jpg")
    if golden.crc32(rgb) != str(stored["sv_decoded_crc32"][row]):
        pytest.skip("this JPEG decoder differs by a level")
    assert golden.crc32(photo_input(rgb)[None].numpy()) == str(stored["sv_input_crc32"][row])
