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
    percent: float  # of the valid ground


@dataclass(frozen=True)
class Summary:
    """Areas of all classes, in the order asked, and of what is left unclassified."""

    classes: tuple[ClassSummary, ...]
    unclassified_hectares: float
    unclassified_percent: float
    total_hectares: float
    threshold: int


def summarise(result: ClassifyResult, threshold: int = 0) -> Summary:
    """Return the areas of ``result`` where pixels below ``threshold`` percent are unclassified."""
    threshold = min(max(int(threshold), 0), 100)
    rows = result.hectares_by_confidence
    if len(rows) != len(result.areas):  # a result without the table: as it was written
        total = sum(area.hectares for area in result.areas) + result.unclassified_hectares
        kept = [area.hectares for area in result.areas]
        threshold = 0
    else:
        total = sum(map(sum, rows))
        kept = [sum(row[threshold:]) for row in rows]
    share = 100.0 / total if total > 0.0 else 0.0
    classes = tuple(
        ClassSummary(area.value, area.name, area.color, hectares, hectares * share)
        for area, hectares in zip(result.areas, kept)
    )
    rest = max(total - sum(kept), 0.0)
    return Summary(classes, rest, rest * share, total, threshold)
