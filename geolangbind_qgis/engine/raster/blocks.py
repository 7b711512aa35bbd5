# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether all of a GeoTIFF is on the disk: what GDAL fails to write on closing, it does not say."""

from __future__ import annotations

import os
from typing import Any

import rasterio


def check_blocks(file: Any) -> None:
    """Raise ``OSError`` unless every block of the open GeoTIFF ``file`` lies inside it."""
    end = os.path.getsize(file.name)
    _check_level(file, file, {}, end)
    for number in range(len(file.overviews(1))):
        with rasterio.open(file.name, overview_level=number) as overview:
            _check_level(file, overview, {"ovr": number}, end)


def _check_level(file: Any, shown: Any, level: dict[str, int], end: int) -> None:
    tall, wide = shown.block_shapes[0]
    for band in file.indexes:
        for row in range(-(-shown.height // tall)):
            for col in range(-(-shown.width // wide)):
                at, size = (
                    int(file.get_tag_item(f"BLOCK_{what}_{col}_{row}", "TIFF", band, **level) or 0)
                    for what in ("OFFSET", "SIZE")
                )
                if not at or not size or at + size > end:
                    raise OSError("a part of the file is missing")
