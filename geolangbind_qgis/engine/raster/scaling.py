# SPDX-License-Identifier: GPL-2.0-or-later
"""From stored values to what the encoders saw in training: 0..255, then -1..1."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from geolangbind_qgis.engine.errors import SceneError
from geolangbind_qgis.engine.raster.scene import OVERVIEW_PX, Scene
from geolangbind_qgis.spectral.types import BandScaling, RasterMetadata

LOW_PERCENT, HIGH_PERCENT = 2.0, 98.0
_TOGETHER = 16 * 1024 * 1024  # thinned values read at a time


@dataclass(frozen=True)
class Scaler:
    """Per-band scaling of stored values to -1..1."""

    bands: tuple[BandScaling, ...]

    def __call__(self, stored: np.ndarray) -> np.ndarray:
        """Scale (bands, rows, columns) in place and return it: -1..1, NaN stays NaN.

        ``(clip((DN + add) * gain, 0, 255) / 255 - 0.5) / 0.5``, to the last bit for
        8-bit values taken as they are.
        """
        for plane, band in zip(stored, self.bands, strict=True):
            plane += np.float32(band.add)
            plane *= np.float32(band.gain)
            plane /= np.float32(127.5)
            plane -= np.float32(1.0)
            np.clip(plane, -1.0, 1.0, out=plane)
        return stored


def percentile_scaling(scene: Scene, bands: Sequence[int]) -> tuple[tuple[BandScaling, ...], str]:
    """Stretch each band's 2nd to 98th percentile onto 0..255.

    The percentiles are those of the whole scene, read thinned, so that they do
    not depend on the extent. Raises ``SceneError`` for a scene without data.
    """
    found = []
    for _, values in _thinned(scene, bands, OVERVIEW_PX):
        if values.size == 0:
            found.append(BandScaling(gain=1.0))
            continue
        low, high = (float(v) for v in np.percentile(values, (LOW_PERCENT, HIGH_PERCENT)))
        if high > low:
            found.append(BandScaling(gain=255.0 / (high - low), add=-low))
        else:  # a constant band carries nothing: mid-grey
            found.append(BandScaling(gain=1.0, add=127.5 - low))
    sentence = (
        f"Each band's {LOW_PERCENT:g}th to {HIGH_PERCENT:g}th percentile over the whole scene "
        "was stretched onto 0 to 255."
    )
    return tuple(found), sentence.replace("2th", "2nd")


def with_statistics(scene: Scene, bands: Sequence[int]) -> RasterMetadata:
    """Return the scene's metadata with the statistics of floating-point ``bands`` as measured.

    They tell reflectance 0..1 from percent and from reflectance x 10000, and decibels from
    power. The 2nd and 98th percentile of the thinned whole scene stand for least and
    largest; what the file states may be of a part, or of one bright pixel.
    """
    held = {band.index: band for band in scene.metadata.bands}
    floats = [i for i in dict.fromkeys(bands) if held[i].dtype.startswith("float")]
    for index, values in _thinned(scene, floats, 256):
        if values.size:
            low, high = (float(v) for v in np.percentile(values, (LOW_PERCENT, HIGH_PERCENT)))
            measured = {"STATISTICS_MINIMUM": f"{low:g}", "STATISTICS_MAXIMUM": f"{high:g}"}
            tags = {**held[index].tags, "": {**held[index].tags.get("", {}), **measured}}
            held[index] = dataclasses.replace(held[index], tags=tags)
    return dataclasses.replace(scene.metadata, bands=tuple(held.values()))


def as_is_scaling(bands: Sequence[int]) -> tuple[tuple[BandScaling, ...], str]:
    """Take stored values as 0..255 already."""
    return tuple(BandScaling(gain=1.0) for _ in bands), "Stored values were taken as 0 to 255."


def empty_bands(scene: Scene, bands: Sequence[int]) -> tuple[int, ...]:
    """Return those of ``bands`` that hold no data anywhere in the (thinned) scene.

    Raises ``SceneError`` when that is all of them.
    """
    empty = [index for index, values in _thinned(scene, bands, 256) if values.size == 0]
    if len(empty) == len(bands):
        full = scene.overview(list(bands[:1]), longest=4096)
        if full.invalid is not None and full.invalid.all():
            raise SceneError(f"{scene.path} holds no data: every pixel is nodata.")
        return ()
    return tuple(empty)


def _thinned(scene: Scene, bands: Sequence[int], longest: int) -> Iterator[tuple[int, np.ndarray]]:
    """Yield each band and its valid values in the thinned scene.

    Bands are read many at a time: one by one, a pixel-interleaved file would be
    decompressed as often as it has bands.
    """
    together = max(1, _TOGETHER // longest**2)
    for start in range(0, len(bands), together):
        some = list(bands[start : start + together])
        piece = scene.overview(some, longest)
        for position, index in enumerate(some):
            values = piece.values[position]
            yield index, values if piece.invalid is None else values[~piece.invalid[position]]
