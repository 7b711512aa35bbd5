# SPDX-License-Identifier: GPL-2.0-or-later
"""What choosers of a part of the map share: a list of ways, one of them a drawn rectangle."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from geolangbind_qgis.gui.maptools.rectangle import RectangleTool
from geolangbind_qgis.gui.maptools.switch import ToolSwitch
from geolangbind_qgis.gui.widgets.hint import Hint

CANVAS, RECTANGLE = "canvas", "rectangle"


class RectangleChooser(QWidget):
    """Combo with a Draw button beside it. Subclasses show what their other ways need."""

    changed = pyqtSignal()

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__()
        self._canvas = iface.mapCanvas()
        self._drawn: tuple[QgsRectangle, QgsCoordinateReferenceSystem] | None = None
        self.mode = QComboBox()
        self.draw = QPushButton(self.tr("&Draw"))
        self.draw.setToolTip(self.tr("Drag a rectangle on the map; Escape gives up"))
        self.note = Hint()
        self._switch = ToolSwitch(self._canvas, self.draw, self._make_tool)

    def set_rectangle(self, rectangle: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> None:
        """Take ``rectangle`` as drawn and choose it."""
        self._drawn = (QgsRectangle(rectangle), QgsCoordinateReferenceSystem(crs))
        self.mode.setCurrentIndex(self.mode.findData(RECTANGLE))
        self.draw.setText(self.tr("Re&draw"))
        self._switch.leave()
        self._show_parts()
        self.changed.emit()

    def shut_down(self) -> None:
        """Give the map back."""
        tool = self._switch.tool
        if isinstance(tool, RectangleTool):
            tool.clear()
            self._canvas.scene().removeItem(tool.band)
        self._switch.shut_down()

    def _lay_out(self, ways: Sequence[tuple[str, str]], parts: Sequence[QWidget]) -> None:
        """Offer ``ways`` (title, name), and lay ``parts`` out below; call it once, at the end."""
        for title, name in ways:
            self.mode.addItem(title, name)
        line = QHBoxLayout()
        line.addWidget(self.mode, 1)
        line.addWidget(self.draw)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addLayout(line)
        for part in (*parts, self.note):
            layout.addWidget(part)
        self.setFocusProxy(self.mode)
        self.mode.currentIndexChanged.connect(self._mode_changed)
        self._switch.changed.connect(self._drawing)
        self._show_parts()

    def _show_parts(self) -> None:
        """Show what belongs to the way that is chosen."""
        drawn = self.mode.currentData() == RECTANGLE
        self.draw.setVisible(drawn)
        if isinstance(self._switch.tool, RectangleTool):
            self._switch.tool.band.setVisible(drawn)

    def _mode_changed(self) -> None:
        self._show_parts()
        if self.mode.currentData() == RECTANGLE and self._drawn is None:
            self.draw.setChecked(True)
        elif self.mode.currentData() != RECTANGLE:
            self._switch.leave()
        self.changed.emit()

    def _make_tool(self) -> RectangleTool:
        tool = RectangleTool(self._canvas)
        tool.drawn.connect(self.set_rectangle)
        tool.given_up.connect(self._switch.leave)
        return tool

    def _drawing(self, on: bool) -> None:
        self.note.setText(self.tr("Drag a rectangle on the map.") if on else "")
