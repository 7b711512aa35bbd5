# SPDX-License-Identifier: GPL-2.0-or-later
"""Photos: upright, in RGB, of any size and colour mode; one line for what is no photo."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from geolangbind_qgis.engine import photo
from geolangbind_qgis.engine.errors import PhotoError
from geolangbind_qgis.engine.models.gair.preprocessing import photo_input, resize
from geolangbind_qgis.engine.photo import read_photo

ORIENTATION = 0x0112  # of EXIF
RED, GREEN, BLUE, WHITE = (250, 5, 5), (5, 250, 5), (5, 5, 250), (250, 250, 250)


@pytest.fixture
def quarters():
    """A picture of four colours: red and green above, blue and white below; 48 x 32."""
    rgb = np.zeros((32, 48, 3), np.uint8)
    rgb[:16, :24], rgb[:16, 24:], rgb[16:, :24], rgb[16:, 24:] = RED, GREEN, BLUE, WHITE
    return rgb


def corners(rgb):
    """Return the colour in each corner, to the next 250."""
    spots = rgb[[4, 4, -5, -5], [4, -5, 4, -5]].astype(int)
    names = {RED: "red", GREEN: "green", BLUE: "blue", WHITE: "white"}
    return [min(names.items(), key=lambda n: abs(spot - n[0]).sum())[1] for spot in spots]


def refusal(path):
    with pytest.raises(PhotoError) as caught:
        read_photo(path)
    line = str(caught.value)
    assert "\n" not in line and len(line) < 300
    return line


@pytest.mark.parametrize("kind", ["png", "jpg", "webp", "tif", "bmp", "gif"])
def test_each_format_is_read(tmp_path, quarters, kind):
    path = tmp_path / f"photo.{kind}"
    Image.fromarray(quarters).save(path)
    found = read_photo(path)
    assert found.shape == (32, 48, 3) and found.dtype == np.uint8
    assert corners(found) == ["red", "green", "blue", "white"]
    if kind in ("png", "tif", "bmp"):
        assert np.array_equal(found, quarters)


def test_of_several_pictures_the_first_counts(tmp_path, quarters):
    first, second = Image.fromarray(quarters), Image.fromarray(quarters[::-1])
    first.save(tmp_path / "phone.jpg", format="MPO", save_all=True, append_images=[second])
    first.save(tmp_path / "moving.gif", save_all=True, append_images=[second])
    for name in ("phone.jpg", "moving.gif"):
        assert corners(read_photo(tmp_path / name)) == ["red", "green", "blue", "white"]


def test_the_name_does_not_matter(tmp_path, quarters):
    Image.fromarray(quarters).save(tmp_path / "photo.txt", format="JPEG")
    assert corners(read_photo(str(tmp_path / "photo.txt"))) == ["red", "green", "blue", "white"]


@pytest.mark.parametrize(
    ("orientation", "wanted"),
    [
        (1, ["red", "green", "blue", "white"]),
        (2, ["green", "red", "white", "blue"]),
        (3, ["white", "blue", "green", "red"]),
        (6, ["blue", "red", "white", "green"]),
        (8, ["green", "white", "red", "blue"]),
        (99, ["red", "green", "blue", "white"]),
    ],
)
def test_a_photo_is_turned_upright(tmp_path, quarters, orientation, wanted):
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    Image.fromarray(quarters).save(tmp_path / "photo.jpg", exif=exif)
    found = read_photo(tmp_path / "photo.jpg")
    assert corners(found) == wanted
    assert found.shape[:2] == ((48, 32) if orientation in (6, 8) else (32, 48))


def test_damaged_exif_does_not_matter(tmp_path, quarters):
    Image.fromarray(quarters).save(tmp_path / "photo.jpg", exif=b"Exif\0\0MM\0*\0\0\xff\xff")
    assert corners(read_photo(tmp_path / "photo.jpg")) == ["red", "green", "blue", "white"]


@pytest.mark.parametrize("mode", ["L", "LA", "RGBA", "P", "1", "CMYK", "YCbCr", "I;16", "I"])
def test_each_colour_mode_becomes_rgb(tmp_path, quarters, mode):
    picture = Image.fromarray(quarters)
    if mode.startswith("I"):
        grey = np.asarray(picture.convert("L")).astype(np.uint16) * 257
        picture = Image.fromarray(grey.astype(np.int32) if mode == "I" else grey)
    else:
        picture = picture.convert(mode)
    jpeg = mode in ("CMYK", "YCbCr")
    picture.save(tmp_path / f"photo.{'jpg' if jpeg else 'tif' if mode == 'I' else 'png'}")
    (path,) = tmp_path.iterdir()
    found = read_photo(path)
    assert found.shape == (32, 48, 3) and found.dtype == np.uint8
    if mode in ("RGBA", "P", "CMYK", "YCbCr"):
        assert corners(found) == ["red", "green", "blue", "white"]
    else:
        grey = np.asarray(Image.fromarray(quarters).convert("L")).astype(int)
        near = abs(found.astype(int) - grey[:, :, None]) <= 1
        assert near.all() or mode == "1"
        assert (found[:, :, 0] == found[:, :, 2]).all() and found.max() > found.min()


def test_a_photo_of_100_megapixels_is_read(tmp_path):
    Image.effect_noise((100, 100), 30).resize((10_000, 10_000)).save(tmp_path / "large.jpg")
    with Image.open(tmp_path / "large.jpg") as picture:
        assert picture.size == (10_000, 10_000)
    found = read_photo(tmp_path / "large.jpg")
    assert min(found.shape[:2]) >= 2000 and found.size < 40_000_000
    assert photo_input(found).isfinite().all()


def test_a_photo_beyond_all_measure_is_refused(tmp_path, monkeypatch):
    Image.new("L", (400, 300)).save(tmp_path / "huge.png")
    monkeypatch.setattr(photo.Image, "MAX_IMAGE_PIXELS", 50_000)
    assert "has more than 0 megapixels: make it smaller" in refusal(tmp_path / "huge.png")


def test_what_is_no_photo_is_one_line(tmp_path, quarters):
    assert "There is no photo at" in refusal(tmp_path / "gone.jpg")
    assert "There is no photo at" in refusal(tmp_path)
    (tmp_path / "text.jpg").write_text("no picture")
    (tmp_path / "empty.jpg").touch()
    (tmp_path / "photo.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    for name in ("text.jpg", "empty.jpg", "photo.svg"):
        assert f"{name} is no picture that can be read here" in refusal(tmp_path / name)
    for kind in ("jpg", "png", "tif"):
        noise = np.random.default_rng(0).integers(0, 255, (200, 200, 3), np.uint8)
        Image.fromarray(noise).save(tmp_path / f"cut.{kind}")
        whole = (tmp_path / f"cut.{kind}").read_bytes()
        (tmp_path / f"cut.{kind}").write_bytes(whole[: len(whole) // 2])
        line = refusal(tmp_path / f"cut.{kind}")
        assert f"cut.{kind} is" in line and ("truncated" in line or "no picture" in line)
    Image.fromarray(np.zeros((4, 4), np.float32)).save(tmp_path / "float.tif")
    assert "floating-point" in refusal(tmp_path / "float.tif")


def test_the_whole_photo_is_squeezed_into_the_square(quarters):
    found = photo_input(quarters)
    assert found.shape == (3, 224, 224)
    assert found[0, 40, 40] > 1.5 and found[0, 40, 180] < -1.5  # red in the red, not in the green
    one = photo_input(np.full((1, 1, 3), 255, np.uint8))
    assert one.std(dim=(1, 2)).max() < 1e-5
    for wrong in (quarters[:, :, 0], np.zeros((4, 4, 4), np.uint8)):
        with pytest.raises(ValueError, match="a photo is"):
            photo_input(wrong)
    same = photo_input(np.zeros((224, 224, 3), np.uint8))[None]
    assert resize(same, 224) is same
