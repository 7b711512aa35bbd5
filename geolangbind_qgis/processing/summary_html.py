# SPDX-License-Identifier: GPL-2.0-or-later
"""Summaries as HTML pages: the areas of a class map, ranked photos; then how they were made."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence

from qgis.PyQt.QtCore import QCoreApplication

from geolangbind_qgis.layers.provenance import history
from geolangbind_qgis.layers.summary import Summary
from geolangbind_qgis.protocol import ClassifyRequest, ClassifyResult

_STYLE = (
    "body{font-family:sans-serif}td,th{padding:2px 10px;text-align:right}"
    "td:nth-child(2),th:nth-child(2){text-align:left}"
)


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("SummaryHtml", text)


def page(summary: Summary, result: ClassifyResult, request: ClassifyRequest) -> str:
    """Return the page as text."""
    heads = ("", tr("Class"), tr("Hectares"), "%")
    rows = [_row(item.color, item.name, item.hectares, item.percent) for item in summary.classes]
    rows.append(
        _row("", tr("unclassified"), summary.unclassified_hectares, summary.unclassified_percent)
    )
    notes = [*result.notes, *result.scene.notes, *result.model.notes, *history(result, request)]
    return document(tr("Classes of {0}").format(result.scene.path), heads, rows, notes)


def document(title: str, heads: Sequence[str], rows: Sequence[str], notes: Iterable[str]) -> str:
    """Return a page: a title, a table of ``rows`` (HTML) under ``heads``, and notes."""
    title = html.escape(title)
    top = "".join(f"<th>{html.escape(text)}</th>" for text in heads)
    items = "".join(f"<li>{html.escape(note)}</li>" for note in notes)
    return (
        f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{title}</title>"
        f"<style>{_STYLE}</style></head><body><h1>{title}</h1>"
        f"<table><tr>{top}</tr>{''.join(rows)}</table><ul>{items}</ul></body></html>"
    )


def _row(color: str, name: str, hectares: float, percent: float) -> str:
    swatch = f"<td style='background:{html.escape(color)}'></td>" if color else "<td></td>"
    numbers = f"<td>{hectares:,.2f}</td><td>{percent:.1f}</td>"
    return f"<tr>{swatch}<td>{html.escape(name)}</td>{numbers}</tr>"
