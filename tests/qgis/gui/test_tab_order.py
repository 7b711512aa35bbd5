# SPDX-License-Identifier: GPL-2.0-or-later
"""The Tab key goes through every dock from top to bottom, whatever is open in it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractSpinBox, QScrollArea, QToolButton, QWidget

from geolangbind_qgis.gui.docks.column_dock import ColumnDock
from geolangbind_qgis.gui.widgets.section import Section

DOCKS = ("dock", "compare", "locations")  # as their fixtures are called


def reached(dock: ColumnDock) -> list[QWidget]:
    """What is shown and the Tab key stops at, in its order, from the first widget of the column."""
    column = dock.scroll.widget()
    chain, widget = [], column
    while not chain or widget is not column:
        chain.append(widget)
        widget = widget.nextInFocusChain()
    tab = Qt.FocusPolicy.TabFocus
    return [
        widget
        for widget in chain
        if dock.isAncestorOf(widget)
        and widget.isVisible()
        and widget.focusPolicy() & tab == tab
        and not isinstance(widget, QScrollArea)
        and not isinstance(widget.parentWidget(), QAbstractSpinBox)
    ]


@pytest.mark.parametrize("name", DOCKS)
def test_the_tab_key_goes_from_top_to_bottom(request: pytest.FixtureRequest, name: str) -> None:
    dock: ColumnDock = request.getfixturevalue(name)
    for section in dock.findChildren(Section):
        section.button.setChecked(True)
    ways = getattr(dock, "ways", None)
    for way in range(ways.tabs.count() if ways is not None else 1):
        if ways is not None:
            ways.tabs.setCurrentIndex(way)
        QTest.qWait(50)  # the layout is done
        widgets = reached(dock)
        bar = dock.run_bar
        assert len(widgets) > 10 and widgets[-2:] == [bar.help, bar.button]
        assert any(isinstance(widget, QToolButton) for widget in widgets)
        middles = [widget.mapTo(dock, QPoint(0, widget.height() // 2)) for widget in widgets]
        for before, after in pairwise(middles[:-2]):  # the bar stays below what scrolls
            if abs(before.y() - after.y()) <= 12:  # in one line
                assert before.x() < after.x(), f"{before} comes before {after}"
            else:
                assert before.y() < after.y(), f"{before} comes before {after}"
