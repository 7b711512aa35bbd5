# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether a GAIR checkpoint gives the similarities its authors publish for three examples.

The example of the authors' repository is a Sentinel-2 crop and a street-view photo each
of Detroit, Sacramento and Tokyo. Its previews print the similarity of the crop, read at
the place of a photo, with each photo: the only known outputs of the published weights.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from rasterio.errors import CRSError
from rasterio.warp import transform
from torch import Tensor
from torch.nn import functional as F  # noqa: N812 (torch's own custom)

from geolangbind_qgis.engine.errors import SceneError, UsageError, WavelengthError
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.models.gair import Gair
from geolangbind_qgis.engine.models.gair.localize import window_position
from geolangbind_qgis.engine.models.gair.preprocessing import (
    digital_numbers,
    photo_input,
    satellite_input,
)
from geolangbind_qgis.engine.photo import read_photo
from geolangbind_qgis.engine.raster.scene import PixelWindow, Scene
from geolangbind_qgis.spectral.detect import detect_bands
from geolangbind_qgis.spectral.gair import ten_bands

# Four printed decimals, and photo decoders that differ by a level, stay far below.
AGREES_WITHIN = 0.002
COMPARE = (
    "To compare with the authors' own results, put their three example pairs (Detroit, Sacramento "
    "and Tokyo: a Sentinel-2 crop and a street-view photo each, from github.com/zpl99/GAIR) into "
    "a folder and run: models verify gair --examples FOLDER. It prints the nine similarities of "
    "crops (rows) and photos (columns); the matching ones were published as 0.8335 for Detroit, "
    "0.4648 for Sacramento and 0.3956 for Tokyo."
)
_SCENES = (".tif", ".tiff")
_PHOTOS = ((".jpg", ".jpeg"), (".png",))  # PNGs only where there is no JPEG: previews are PNGs


@dataclass(frozen=True)
class Example:
    """One published example: where its photo was taken, and its published similarity."""

    name: str
    lon: float
    lat: float
    published: float


EXAMPLES = (
    Example("detroit", -83.258332, 42.482289, 0.8335),
    Example("sacramento", -121.474012, 38.570138, 0.4648),
    Example("tokyo", 139.75009, 35.657349, 0.3956),
)


@dataclass(frozen=True)
class Pair:
    """The files of an example."""

    example: Example
    scene: Path
    photo: Path


def verify_examples(model: Gair, folder: Path, job: Job) -> dict[str, Any]:
    """Compute the similarities of the examples in ``folder`` and say whether they agree.

    Raises ``UsageError`` where files are missing or ambiguous, ``SceneError``,
    ``WavelengthError``, ``PhotoError`` or ``Cancelled``.
    """
    pairs = find_pairs(folder)
    table = similarities(model, pairs, job).tolist()
    names = [pair.example.name for pair in pairs]
    off = {
        pair.example.name: abs(row[number] - pair.example.published)
        for number, (pair, row) in enumerate(zip(pairs, table, strict=True))
    }
    agrees = all(found <= AGREES_WITHIN for found in off.values())
    worst = max(off, key=lambda name: off[name])
    if agrees:
        says = f"The matching pairs agree with the published similarities within {off[worst]:.4f}."
    else:
        says = (
            f"The matching pairs do not agree with the published similarities: {worst} is off by "
            f"{off[worst]:.4f}, at most {AGREES_WITHIN} was expected. The checkpoint is another "
            "one, or was trained with other positions or bands than the published code uses."
        )
    absent = [example.name for example in EXAMPLES if example.name not in names]
    if absent:
        says += f" Not in the folder: {', '.join(absent)}."
    return {
        "names": names,
        "similarities": [[round(value, 4) for value in row] for row in table],
        "published": {pair.example.name: pair.example.published for pair in pairs},
        "agrees": agrees,
        "says": says,
    }


def find_pairs(folder: Path) -> list[Pair]:
    """Return the examples whose two files lie in ``folder`` or below it.

    A file belongs to an example whose name is in its own name or in that of a folder
    it lies in. Raises ``UsageError`` where none is complete, or it is unclear.
    """
    if not folder.is_dir():
        raise UsageError(f"There is no folder {folder}: name the one that holds the examples.")
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    pairs = []
    for example in EXAMPLES:
        own = [p for p in files if example.name in p.relative_to(folder).as_posix().lower()]
        scene = _only(example, "GeoTIFF", [p for p in own if p.suffix.lower() in _SCENES])
        kinds = ([p for p in own if p.suffix.lower() in kind] for kind in _PHOTOS)
        photo = _only(example, "photo", next(filter(None, kinds), []))
        if (scene is None) != (photo is None):
            lacks = "photo (.jpg)" if photo is None else "crop (.tif)"
            raise UsageError(f"{folder} holds no {lacks} of {example.name}: put it there.")
        if scene is not None and photo is not None:
            pairs.append(Pair(example, scene, photo))
    if not pairs:
        names = ", ".join(example.name for example in EXAMPLES)
        raise UsageError(
            f"{folder} holds none of the examples: name each file after its example ({names}), for "
            "example detroit.tif and detroit.jpg."
        )
    return pairs


def _only(example: Example, what: str, found: Sequence[Path]) -> Path | None:
    if len(found) > 1:
        raise UsageError(
            f"Which {what} is of {example.name}: {found[0].name} or {found[1].name}? Leave one of "
            "them in the folder."
        )
    return found[0] if found else None


@torch.inference_mode()
def similarities(model: Gair, pairs: Sequence[Pair], job: Job) -> Tensor:
    """Return cosine similarities (crops, photos), on the CPU, as the published example has them.

    A crop is read at the place of its photo; photos are projected.
    """
    places, photos = [], []
    for number, pair in enumerate(pairs):
        job.progress(number / len(pairs), f"Comparing {pair.example.name}")
        window, point = example_window(pair)
        tokens = model.remote_sensing_tokens(window[None].to(model.device))
        places.append(model.localize(tokens, point[None, None].to(model.device))[0, 0])
        photo = photo_input(read_photo(pair.photo))[None].to(model.device)
        photos.append(model.project_street_view(model.encode_street_view(photo))[0])
    product = F.normalize(torch.stack(places), dim=-1) @ F.normalize(torch.stack(photos), dim=-1).T
    return product.cpu()


def example_window(pair: Pair) -> tuple[Tensor, Tensor]:
    """Return the encoder's input (10, 96, 96) and where the photo lies in it, (2,)."""
    with Scene(str(pair.scene)) as scene:
        found = detect_bands(scene.metadata)
        try:
            ten = ten_bands(scene.metadata, found.bands, found.sensor)
        except ValueError as error:
            raise WavelengthError(f"{pair.scene.name}: {error}") from None
        whole = PixelWindow(0, 0, scene.height, scene.width)
        stored = scene.read([band.index for band in ten.bands], whole).values
        if scene.crs is None or scene.rotated:
            raise SceneError(f"{pair.scene.name} is not georeferenced to north: use the original.")
        left, top = scene.transform @ (0, 0)
        right, bottom = scene.transform @ (scene.width, scene.height)
        try:
            x, y = transform("EPSG:4326", scene.crs, [pair.example.lon], [pair.example.lat])
        except CRSError:
            raise SceneError(f"The CRS of {pair.scene.name} is not known here.") from None
    # In float32, because the published scripts compute so: it moves the point by up to a metre.
    point = window_position(torch.tensor([x[0], y[0]]), (left, top, right, bottom))
    if not ((point >= 0.0) & (point <= 1.0)).all():
        raise SceneError(f"The photo of {pair.example.name} lies outside {pair.scene.name}.")
    return satellite_input(digital_numbers(stored, ten.scalings)), point
