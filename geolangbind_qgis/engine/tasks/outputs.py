# SPDX-License-Identifier: GPL-2.0-or-later
"""What the three rasters of a class map hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from rasterio.enums import Resampling

from geolangbind_qgis.engine.raster.writing import Layout
from geolangbind_qgis.engine.tasks.finish import SCORE_SCALE, Block
from geolangbind_qgis.protocol import ClassSpec

UNCLASSIFIED = "unclassified"
_UNCLASSIFIED_RGB = (200, 200, 200)
_PERCENT_NODATA, _SCORE_NODATA = 255, 65535


def class_nodata(classes: int) -> int:
    """Return the class raster's nodata value: 255, or 65535 from 255 classes on."""
    return 255 if classes < 255 else 65535


def layouts(
    classes: Sequence[ClassSpec], paths: tuple[str, str, str], tags: Mapping[str, str]
) -> list[Layout]:
    """Return the layouts of class, confidence and (where its path is given) score rasters."""
    nodata = class_nodata(len(classes))
    names = [UNCLASSIFIED, *(spec.name for spec in classes)]
    colors = {0: _UNCLASSIFIED_RGB}
    colors.update({value: _rgb(spec.color) for value, spec in enumerate(classes, start=1)})
    kind = "GEOLANGBIND_KIND"
    found = [
        Layout(
            path=paths[0],
            bands=1,
            dtype="uint8" if nodata == 255 else "uint16",
            nodata=nodata,
            tags={**tags, kind: "classes"},
            colors=colors,
            names=names,
            descriptions=("class",),
            resampling=Resampling.mode,
        ),
        Layout(
            path=paths[1],
            bands=1,
            dtype="uint8",
            nodata=_PERCENT_NODATA,
            tags={**tags, kind: "confidence in percent"},
            descriptions=("confidence (percent)",),
            resampling=Resampling.average,
        ),
    ]
    if paths[2]:
        found.append(
            Layout(
                path=paths[2],
                bands=len(classes),
                dtype="uint16",
                nodata=_SCORE_NODATA,
                tags={**tags, kind: "scores"},
                descriptions=[spec.name for spec in classes],
                scale=1.0 / SCORE_SCALE,
                resampling=Resampling.average,
                tile_rows=16,
            )
        )
    return found


def arrays(block: Block, classes: int, least: int, paths: tuple[str, str, str]) -> list[np.ndarray]:
    """Return the rows of a block as the layouts store them.

    ``least`` is the lowest percent of confidence that counts as classified.
    """
    nodata = class_nodata(classes)
    values = (block.best + 1).astype(np.uint8 if nodata == 255 else np.uint16)
    values[block.percent < least] = 0
    values[~block.valid] = nodata
    percent = np.where(block.valid, block.percent, np.uint8(_PERCENT_NODATA))
    found = [values[None], percent[None]]
    if paths[2] and block.scores is not None:
        block.scores[:, ~block.valid] = _SCORE_NODATA
        found.append(block.scores)
    return found


def _rgb(color: str) -> tuple[int, int, int]:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)
