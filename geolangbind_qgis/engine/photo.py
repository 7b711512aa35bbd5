# SPDX-License-Identifier: GPL-2.0-or-later
"""Street-view photos from disk: upright, in RGB, whatever their size and colour mode."""

from __future__ import annotations

import contextlib
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

from geolangbind_qgis.engine.errors import PhotoError
from geolangbind_qgis.engine.explain import one_line

# Pillow reads more, partly with other programs; photos are these (JPEG: also MPO, of phones).
FORMATS = ("JPEG", "PNG", "WEBP", "TIFF", "BMP", "GIF")
_DRAFT_PX = 40_000_000  # JPEGs above are decoded at half the size or less
_SIDE_PX = 2000  # but not smaller than this
_CHOOSE = "choose a JPEG or PNG"


def read_photo(path: str | Path) -> np.ndarray:
    """Return a photo as (rows, columns, 3), uint8, red green blue, turned upright as EXIF says.

    Greyscale, palette, transparent, CMYK and 16-bit pictures become 8-bit RGB; of an
    animation the first picture counts. JPEGs over 40 megapixels are decoded smaller,
    which saves memory and cannot be seen at the 224 pixels that the encoder looks at.

    Raises:
        PhotoError: one line; the file is missing, no picture, truncated, or too large.
    """
    path = Path(path)
    if not path.is_file():
        raise PhotoError(f"There is no photo at {path}: {_CHOOSE}.")
    try:
        with Image.open(path, formats=FORMATS) as picture:
            if picture.width * picture.height > _DRAFT_PX:
                picture.draft(None, _half(picture.size))
            return _as_rgb(_upright(picture), path)
    except Image.DecompressionBombError:
        raise PhotoError(
            f"{path.name} has more than {2 * (Image.MAX_IMAGE_PIXELS or 0) / 1e6:.0f} megapixels: "
            "make it smaller first."
        ) from None
    except UnidentifiedImageError:
        raise PhotoError(
            f"{path.name} is no picture that can be read here: {_CHOOSE} (photos from iPhones, "
            ".heic: save them as JPEG first)."
        ) from None
    except (PhotoError, MemoryError):
        raise
    except Exception as error:  # damage shows as whatever the decoder stumbles over
        reason = getattr(error, "strerror", None) or one_line(str(error), 80)
        raise PhotoError(
            f"{path.name} is truncated or damaged ({reason}): {_CHOOSE} that opens elsewhere."
        ) from None


def _half(size: tuple[int, int]) -> tuple[int, int]:
    width, height = size
    scale = max(0.125, _SIDE_PX / min(size))
    return max(1, round(width * scale)), max(1, round(height * scale))


def _upright(picture: Image.Image) -> Image.Image:
    picture.load()
    with contextlib.suppress(Exception):  # damaged EXIF: the photo stays as it lies
        return ImageOps.exif_transpose(picture)
    return picture


def _as_rgb(picture: Image.Image, path: Path) -> np.ndarray:
    if picture.mode == "F":
        raise PhotoError(f"{path.name} holds floating-point values, no photo: {_CHOOSE}.")
    if picture.mode.startswith("I"):  # 16-bit greyscale, which Pillow would clip at 255
        levels = np.asarray(picture).astype(np.int64)
        grey = (levels.clip(0, 65535) >> 8).astype(np.uint8)
        return np.repeat(grey[:, :, None], 3, axis=2)
    return np.asarray(picture.convert("RGB"))
