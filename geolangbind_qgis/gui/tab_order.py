# SPDX-License-Identifier: GPL-2.0-or-later
"""The Tab key goes through a dock as it is laid out, from top to bottom."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLayout, QScrollArea, QWidget


def set_tab_order(whole: QWidget) -> None:
    """Let the Tab key go through all of ``whole``, hidden parts too, as its layouts do."""
    stops = list(tab_stops(whole))
    for before, after in zip(stops, stops[1:]):  # noqa: RUF007 (needs Python 3.10)
        QWidget.setTabOrder(before, after)


def tab_stops(widget: QWidget) -> Iterator[QWidget]:
    """Yield what the Tab key can reach in ``widget``, in the order of its layouts."""
    layout = widget.layout()
    if isinstance(widget, QScrollArea):
        if widget.widget() is not None:
            yield from tab_stops(widget.widget())
    # a spin box has a line edit of its own, which Qt keeps with it
    elif widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus:
        yield widget
    elif layout is not None:
        yield from _of_layout(layout)


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item.widget() is not None:
            yield from tab_stops(item.widget())
        elif item.layout() is not None:
            yield from _of_layout(item.layout())
