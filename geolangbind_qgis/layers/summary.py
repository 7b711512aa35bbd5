# SPDX-License-Identifier: GPL-2.0-or-later
"""Areas per class at any threshold, from the result alone: no raster is read again."""

from __future__ import annotations

from dataclasses import dataclass

from geolangbind_qgis.protocol import ClassifyResult


@dataclass(frozen=True)
class ClassSummary:
    """How much ground a class covers at a threshold; ``value`` is its number in the raster."""

    value: int
    name: str
    color: str
    hectares: float
    percent: float  # of the valid ground, or pixels


@dataclass(frozen=True)
class Summary:
    """Areas of all classes, in the order asked, and of what is left unclassified."""

    classes: tuple[ClassSummary, ...]
    unclassified_hectares: float
    unclassified_percent: float
    total_hectares: float
    threshold: int


def summarise(result: ClassifyResult, threshold: int = 0) -> Summary:
    """Return the areas of ``result`` where pixels below ``threshold`` percent are unclassified.

    Percentages are of the ground, or of the pixels where the ground is unknown.
    """
    threshold = min(max(int(threshold), 0), 100)
    rows = result.hectares_by_confidence
    if len(rows) != len(result.areas):  # a result without the table: as it was written
        total = sum(area.hectares for area in result.areas) + result.unclassified_hectares
        kept = [area.hectares for area in result.areas]
        threshold = 0
    else:
        total = sum(map(sum, rows))
        kept = [sum(row[threshold:]) for row in rows]
    shares, every = kept, total
    if total <= 0.0:
        every = sum(map(sum, result.pixels_by_confidence))
        shares = [sum(row[threshold:]) for row in result.pixels_by_confidence] or kept
    percents = [100.0 * share / every if every > 0.0 else 0.0 for share in shares]
    classes = tuple(
        ClassSummary(area.value, area.name, area.color, hectares, percent)
        for area, hectares, percent in zip(result.areas, kept, percents)
    )
    rest = max(every - sum(shares), 0.0)
    rest_percent = 100.0 * rest / every if every > 0.0 else 0.0
    return Summary(classes, max(total - sum(kept), 0.0), rest_percent, total, threshold)
