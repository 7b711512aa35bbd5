# SPDX-License-Identifier: GPL-2.0-or-later
"""The lines of the result table at any threshold."""

from __future__ import annotations

from geolangbind_qgis.layers.summary import ClassSummary, summarise
from geolangbind_qgis.protocol import ClassifyResult


def areas_at(result: ClassifyResult, percent: int, unclassified: str) -> list[ClassSummary]:
    """Return a line per class when places less confident than ``percent`` are unclassified.

    ``unclassified`` names the last line (value 0), there only if it covers something.
    """
    summary = summarise(result, percent)
    rows = list(summary.classes)
    if summary.unclassified_percent > 1e-6:
        hectares, share = summary.unclassified_hectares, summary.unclassified_percent
        rows.append(ClassSummary(0, unclassified, "", hectares, share))
    return rows
