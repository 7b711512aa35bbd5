# SPDX-License-Identifier: GPL-2.0-or-later
"""Ranked photos as an HTML page: a table, the best of them as pictures, then how it was made."""

from __future__ import annotations

import html
from collections.abc import Iterable
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

from geolangbind_qgis.layers.ranked_photos import history
from geolangbind_qgis.processing.summary_html import document
from geolangbind_qgis.protocol import RankedPhoto, RankRequest, RankResult

PICTURES = 12  # each is read in full size by whatever shows the page
_UNREADABLE = 20  # listed by name


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("RankHtml", text)


def page(result: RankResult, request: RankRequest, notes: Iterable[str]) -> str:
    """Return the page as text; ``notes`` are what the run has said."""
    heads = (tr("Rank"), tr("Photo"), tr("Similarity"), tr("Distance"), "")
    rows = [_row(rank, photo) for rank, photo in enumerate(result.photos, start=1)]
    named = [f"{Path(p.path).name}: {p.problem}" for p in result.unusable[:_UNREADABLE]]
    if len(result.unusable) > _UNREADABLE:
        named.append(tr("and {0} more").format(f"{len(result.unusable) - _UNREADABLE:,}"))
    lines = [*result.model.notes, *notes, *named, *history(result, request), result.attribution]
    x, y = request.point
    title = tr("Photos like the place {0}").format(f"{x:.10g}, {y:.10g}")
    return document(title, heads, rows, lines)


def distance_text(photo: RankedPhoto) -> str:
    """Return how far away a photo was taken, in metres; empty where nobody knows."""
    return "" if photo.distance_m is None else f"{photo.distance_m:,.0f} m"


def _row(rank: int, photo: RankedPhoto) -> str:
    path = Path(photo.path)
    address = html.escape(path.as_uri(), quote=True)
    picture = f'<img src="{address}" height="90" alt="">' if rank <= PICTURES else ""
    return (
        f'<tr><td>{rank}</td><td><a href="{address}">{html.escape(path.name)}</a></td>'
        f"<td>{photo.score:.3f}</td><td>{distance_text(photo)}</td><td>{picture}</td></tr>"
    )
