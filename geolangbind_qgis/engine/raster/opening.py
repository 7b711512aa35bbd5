# SPDX-License-Identifier: GPL-2.0-or-later
"""Open a raster with rasterio, or say in one line why it cannot be opened."""

from __future__ import annotations

import os
import warnings
from pathlib import Path
from typing import Any

import rasterio
from rasterio.errors import NotGeoreferencedWarning, RasterioError

from geolangbind_qgis.engine.errors import SceneError

_WHOLE = [f"{sign}int{bits}" for sign in ("u", "") for bits in (8, 16, 32, 64)]
_READABLE = frozenset([*_WHOLE, "float16", "float32", "float64"])


def open_dataset(path: str) -> Any:
    """Return the open rasterio dataset; ``SceneError`` names the file when it cannot be."""
    if not path:
        raise SceneError("No scene was given: choose a raster file.")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        try:
            dataset = rasterio.open(path)
        except (RasterioError, OSError, ValueError, TypeError) as error:
            raise SceneError(_why(path, error)) from error
    if dataset.count == 0:
        subdatasets = dataset.subdatasets
        dataset.close()
        if subdatasets:
            raise SceneError(
                f"{path} is a container of {len(subdatasets)} rasters: "
                f"open one of them, such as {subdatasets[0]}"
            )
        raise SceneError(f"{path} holds no raster bands: choose another file.")
    return dataset


def check_dtypes(path: str, dtypes: tuple[str, ...], indexes: tuple[int, ...]) -> None:
    """Raise ``SceneError`` when a chosen band is neither integer nor real."""
    for index in indexes:
        dtype = dtypes[index - 1]
        if dtype not in _READABLE:
            kind = "complex numbers" if "complex" in dtype else f"values of type {dtype}"
            raise SceneError(
                f"Band {index} of {path} holds {kind}, which no encoder reads: "
                "choose other bands, or convert it to amplitude or decibels first."
            )


def _why(path: str, error: Exception) -> str:
    file = Path(path)
    on_disk = "://" not in path and not path.startswith("/vsi") and ":" not in path[2:]
    if on_disk and not file.exists():
        return f"{path} does not exist: choose the scene again."
    if on_disk and file.is_file() and file.stat().st_size == 0:
        return f"{path} is empty (0 bytes): copy or download it again."
    if on_disk and file.is_dir():
        return f"{path} is a folder: choose a raster file in it."
    if on_disk and not os.access(path, os.R_OK):
        return f"{path} may not be read: ask its owner, or copy it where you may."
    reason = " ".join(str(error).split())
    if not on_disk:
        return f"{path} cannot be opened: check the address and the connection ({reason[-200:]})."
    return f"{path} cannot be opened: it is damaged or of an unknown format ({reason[-200:]})."
