# SPDX-License-Identifier: GPL-2.0-or-later
"""The confusion matrix as a picture. matplotlib is not among the engine's requirements."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from geolangbind_qgis.engine.evaluation.report import ConfusionTable

_CELL_IN = 0.62  # inches a class
_COUNTED = 30  # up to so many classes, cells hold their numbers
_LONGEST = 28  # letters of a name


def draw(table: ConfusionTable, title: str) -> bytes:
    """Return a PNG: each cell the share of its row's class, percent above, count below.

    Raises ``ImportError`` when matplotlib is not installed.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    counts = np.array(table.counts, float)
    shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1.0)
    rows, columns = counts.shape
    cell = _CELL_IN if rows <= _COUNTED else 0.22
    size = (max(5.0, columns * cell + 3.4), max(4.0, rows * cell + 2.6))
    figure = Figure(figsize=size, dpi=120, layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.subplots()
    image = axes.imshow(shares * 100.0, cmap="Blues", vmin=0.0, vmax=100.0)
    font = 9 if rows <= _COUNTED else 6
    axes.set_xticks(range(columns), [_short(name) for name in table.found],
                    rotation=45, ha="right", rotation_mode="anchor", fontsize=font)  # fmt: skip
    axes.set_yticks(range(rows), [_short(name) for name in table.reference], fontsize=font)
    axes.set_xlabel("found")
    axes.set_ylabel("reference")
    axes.set_title(title, fontsize=10, parse_math=False)
    axes.spines[:].set_visible(False)
    axes.set_xticks(np.arange(columns + 1) - 0.5, minor=True)
    axes.set_yticks(np.arange(rows + 1) - 0.5, minor=True)
    axes.grid(which="minor", color="white", linewidth=1.0)
    axes.tick_params(which="minor", length=0)
    if rows <= _COUNTED:
        _write_cells(axes, counts, shares)
    bar = figure.colorbar(image, ax=axes, shrink=0.7, pad=0.02)
    bar.set_label("percent of the reference", fontsize=9)
    bar.outline.set_visible(False)
    png = io.BytesIO()
    figure.savefig(png, format="png")
    return png.getvalue()


def _write_cells(axes: Any, counts: np.ndarray, shares: np.ndarray) -> None:
    for (row, column), count in np.ndenumerate(counts):
        if not count:
            continue
        share = shares[row, column]
        axes.text(column, row, f"{100 * share:.0f} %\n{count:,.0f}", ha="center", va="center",
                  fontsize=7, color="white" if share > 0.55 else "#1a2a3a")  # fmt: skip


def _short(name: str) -> str:
    """Return ``name`` cut to fit, with dollar signs that start no formula."""
    cut = name if len(name) <= _LONGEST else name[: _LONGEST - 1] + "…"
    return cut.replace("$", r"\$")
