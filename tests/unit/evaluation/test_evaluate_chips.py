# SPDX-License-Identifier: GPL-2.0-or-later
"""Labelled chips, with a model whose answers are known."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from PIL import Image

from geolangbind_qgis.engine.errors import (
    Cancelled,
    CheckpointError,
    PromptError,
    SceneError,
    UsageError,
    WavelengthError,
)
from geolangbind_qgis.engine.evaluation.chips import ChipReader
from geolangbind_qgis.engine.evaluation.evaluate_chips import evaluate_chips
from geolangbind_qgis.engine.evaluation.folders import find_chips
from geolangbind_qgis.engine.evaluation.report import FILES
from geolangbind_qgis.engine.evaluation.requests import ChipsRequest
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.protocol import BandChoice, ClassSpec, SceneRequest
from tests.unit.tasks.conftest import PROMPTS, WAVES, ColorModel, Shelf

COLORS = {"red": (220, 30, 30), "green": (30, 220, 30), "blue": (30, 30, 220)}


def paint(path: Path, color: tuple[int, ...], size: tuple[int, int] = (40, 24)) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    pixels = np.zeros((size[1], size[0], 3), np.uint8)
    pixels[:] = color
    Image.fromarray(pixels).save(path)


@pytest.fixture
def folder(tmp_path):
    """Four chips a colour, PNG and JPEG; one of red's is green."""
    for name, color in COLORS.items():
        for number in range(4):
            ending = "jpg" if number % 2 else "png"
            paint(tmp_path / "chips" / name / f"{number}.{ending}", color)
    paint(tmp_path / "chips" / "red" / "0.png", COLORS["green"])
    return tmp_path / "chips"


def test_every_chip_gets_its_nearest_class(folder, color_shelf):
    result = evaluate_chips(ChipsRequest(str(folder)), Job(), color_shelf)
    assert result.top1 == result.overall_accuracy == pytest.approx(11 / 12, abs=1e-6)
    assert result.confusion.reference == ("blue", "green", "red")
    assert result.confusion.counts == ((4, 0, 0), (0, 4, 0), (0, 1, 3))
    assert [row.recall for row in result.classes] == [1.0, 1.0, 0.75]
    assert result.top5 is None and result.unreadable == () and result.window == 32
    assert [(way.chips, way.sensor) for way in result.readings] == [(12, "aerial-rgb")]


def test_top_5_counts_the_five_best_of_more_classes(folder, color_shelf, monkeypatch):
    for number, name in enumerate(("a", "b", "c")):
        monkeypatch.setitem(PROMPTS, name, (-1 - 2 * number, -1, -1))
    names = ("red", "green", "blue", "a", "b", "c")
    classes = tuple(ClassSpec(name, (name,)) for name in names)
    paint(folder / "c" / "0.png", COLORS["red"])
    result = evaluate_chips(ChipsRequest(str(folder), classes), Job(), color_shelf)
    assert result.samples == 13
    assert result.top1 == pytest.approx(11 / 13, abs=1e-6)
    assert result.top5 == pytest.approx(12 / 13, abs=1e-6)
    assert result.notes == ("Classes without chips: a, b.",)


def test_classes_given_match_the_folders_and_bring_their_prompts(folder, color_shelf):
    shutil.move(folder / "red", folder / "Brick_Red")
    classes = (ClassSpec("brick red", ("ruby", "red")), ClassSpec("Green", ("green",)),
               ClassSpec("BLUE", ("blue",)))  # fmt: skip
    result = evaluate_chips(ChipsRequest(str(folder), classes), Job(), color_shelf)
    assert result.classes[0].prompts == ("ruby", "red")
    assert result.confusion.counts == ((3, 1, 0), (0, 4, 0), (0, 0, 4))
    with pytest.raises(UsageError, match="called as the folders blue"):
        evaluate_chips(ChipsRequest(str(folder), classes[:2]), Job(), color_shelf)


def test_a_broken_chip_is_named_and_the_rest_goes_on(folder, color_shelf):
    (folder / "red" / "broken.jpg").write_bytes(b"\xff\xd8 not much")
    (folder / "red" / "empty.tif").touch()
    (folder / "red" / "readme.txt").write_text("no image")
    (folder / "red" / ".hidden.png").write_text("no image")
    result = evaluate_chips(ChipsRequest(str(folder)), Job(), color_shelf)
    assert result.samples == 12
    assert len(result.unreadable) == 2
    assert all(str(folder) in line and "\n" not in line for line in result.unreadable)
    assert any(note.startswith("2 of 14 chips") for note in result.notes)


def test_when_no_chip_can_be_read_it_fails_with_the_first_reason(folder, color_shelf):
    for path in folder.rglob("*.*"):
        path.write_text("broken")
    with pytest.raises(SceneError, match=r"None of the 12 chips.*blue.0\.png"):
        evaluate_chips(ChipsRequest(str(folder)), Job(), color_shelf)


def test_chips_of_many_bands_are_read_by_what_they_say(write_raster, color_shelf, tmp_path):
    for name in COLORS:
        bands = np.array([c * 4 for c in COLORS[name]], np.uint16)[:, None, None]
        bands = np.broadcast_to(bands, (3, 30, 50)).copy()
        write_raster(bands, f"chips/{name}/a.tif", nodata=0)
        bands[:, :10] = 0
        write_raster(bands, f"chips/{name}/b.tif", nodata=0)
    request = ChipsRequest(
        str(tmp_path / "chips"),
        how=SceneRequest("", scaling="percentile"),
        wavelengths_um=WAVES,
    )
    with pytest.raises(WavelengthError, match=r"None of the 6 chips.*Fewer"):
        evaluate_chips(ChipsRequest(request.folder, wavelengths_um=WAVES[:2]), Job(), color_shelf)
    as_is = ChipsRequest(
        request.folder, how=SceneRequest("", scaling="as-is"), wavelengths_um=WAVES
    )
    result = evaluate_chips(as_is, Job(), color_shelf)
    assert result.top1 == 1.0
    assert result.readings[0].wavelengths_um == WAVES
    named = ChipsRequest(
        request.folder,
        how=SceneRequest("", bands=(BandChoice(3), BandChoice(2), BandChoice(1)), scaling="as-is"),
        wavelengths_um=WAVES,
    )
    result = evaluate_chips(named, Job(), color_shelf)
    assert result.readings[0].bands == (3, 2, 1)
    assert result.confusion.counts == ((0, 0, 2), (0, 2, 0), (2, 0, 0))


def test_chips_without_wavelengths_say_what_to_do(write_raster, color_shelf, tmp_path):
    for name in ("red", "green"):
        write_raster(np.ones((7, 9, 9), np.uint16), f"chips/{name}/a.tif")
    with pytest.raises(WavelengthError, match="None of the 2 chips can be used"):
        evaluate_chips(ChipsRequest(str(tmp_path / "chips")), Job(), color_shelf)


def test_wavelengths_that_differ_go_in_batches_of_their_own(write_raster, tmp_path):
    seen = []

    class Watching(ColorModel):
        def encode_image(self, images, wavelengths_um):
            seen.append((images.shape[1], tuple(round(float(w), 3) for w in wavelengths_um)))
            return super().encode_image(images[:, :3], wavelengths_um)

    for name, color in COLORS.items():
        for number in range(3):
            paint(tmp_path / "chips" / name / f"{number}.png", color)
            bands = np.zeros((4, 20, 20), np.uint8)
            bands[:3] = np.array(color)[:, None, None]
            path = write_raster(bands, f"chips/{name}/{number}.tif", photometric="minisblack")
            with rasterio.open(path, "r+") as file:
                for band, wave in enumerate((0.66, 0.55, 0.48, 0.83), start=1):
                    file.update_tags(band, ns="IMAGERY", CENTRAL_WAVELENGTH_UM=str(wave))
    folder = str(tmp_path / "chips")
    result = evaluate_chips(ChipsRequest(folder), Job(), Shelf(Watching().eval()))
    assert result.top1 == 1.0 and result.samples == 18
    assert [way.chips for way in result.readings] == [9, 9]
    assert {waves for _, waves in seen} == {WAVES, (0.66, 0.55, 0.48, 0.83)}
    assert all(count == len(waves) for count, waves in seen)
    assert any("2 different ways" in note for note in result.notes)


def test_a_chip_is_resized_as_published(tmp_path):
    rng = np.random.default_rng(0)
    image = Image.fromarray(rng.integers(0, 256, (50, 70, 3), dtype=np.uint8))
    image.save(tmp_path / "chip.png")
    chip = ChipReader(SceneRequest(""), (), 32).read(str(tmp_path / "chip.png"))
    planes = np.asarray(image.resize((32, 32), Image.Resampling.BICUBIC)).transpose(2, 0, 1)
    assert np.array_equal(chip.values, (planes.astype(np.float32) / 127.5) - 1.0)
    assert chip.reading.wavelengths_um == (0.665, 0.56, 0.49)


def test_results_are_written_and_a_cancel_leaves_nothing(folder, color_shelf, tmp_path):
    out = tmp_path / "out"
    request = ChipsRequest(str(folder), output=str(out))
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        evaluate_chips(request, job, color_shelf)
    assert not out.exists()
    evaluate_chips(request, Job(), color_shelf)
    assert sorted(path.name for path in out.iterdir()) == sorted(FILES)


def test_damaged_weights_are_refused(folder):
    model = ColorModel().eval()
    model.encode_image = lambda images, waves: torch.full((len(images), 64), torch.nan)
    with pytest.raises(CheckpointError, match="no numbers"):
        evaluate_chips(ChipsRequest(str(folder)), Job(), Shelf(model))


def test_folders_that_cannot_be_used(tmp_path, color_shelf):
    with pytest.raises(SceneError, match="no such file"):
        find_chips(str(tmp_path / "missing"))
    with pytest.raises(SceneError, match="holds no folders"):
        find_chips(str(tmp_path))
    paint(tmp_path / "red" / "a.png", COLORS["red"])
    with pytest.raises(SceneError, match="is no folder"):
        find_chips(str(tmp_path / "red" / "a.png"))
    with pytest.raises(PromptError, match="only one class"):
        evaluate_chips(ChipsRequest(str(tmp_path)), Job(), color_shelf)
    paint(tmp_path / "r_e_d" / "a.png", COLORS["red"])
    with pytest.raises(UsageError, match="called alike"):
        find_chips(str(tmp_path))
    shutil.rmtree(tmp_path / "r_e_d")
    (tmp_path / "red" / "a.png").unlink()
    with pytest.raises(SceneError, match="hold no images"):
        find_chips(str(tmp_path))
