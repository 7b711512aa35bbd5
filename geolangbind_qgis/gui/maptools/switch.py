# SPDX-License-Identifier: GPL-2.0-or-later
"""A button that stays down while a map tool is in use, and gives the map back afterwards."""

from __future__ import annotations

from collections.abc import Callable

from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractButton


class ToolSwitch(QObject):
    """Ties a checkable ``button`` to the tool that ``make`` returns when it is first needed.

    ``changed`` tells whether the tool is in use. Whatever tool was in use before
    comes back when the button is clicked again or ``leave`` is called.
    """

    changed = pyqtSignal(bool)

    def __init__(
        self, canvas: QgsMapCanvas, button: QAbstractButton, make: Callable[[], QgsMapTool]
    ) -> None:
        super().__init__(button)
        self._canvas, self._button, self._make = canvas, button, make
        self._previous: QgsMapTool | None = None
        self.tool: QgsMapTool | None = None
        button.setCheckable(True)
        button.toggled.connect(self._toggled)

    def leave(self) -> None:
        """Give the map back to the tool that was used before."""
        if self.tool is not None and self._canvas.mapTool() is self.tool:
            if self._previous is not None:
                self._canvas.setMapTool(self._previous)
            else:
                self._canvas.unsetMapTool(self.tool)
        self._left()

    def shut_down(self) -> None:
        """Give the map back and delete the tool."""
        self.leave()
        if self.tool is not None:
            self.tool.deactivated.disconnect(self._left)
            self.tool.deleteLater()
            self.tool = None

    def _toggled(self, on: bool) -> None:
        if not on:
            self.leave()
            return
        if self.tool is None:
            self.tool = self._make()
            self.tool.deactivated.connect(self._left)
        self._previous = self._canvas.mapTool()
        self._canvas.setMapTool(self.tool)
        self.changed.emit(True)

    def _left(self) -> None:
        """Let the button up: another tool is in use."""
        self._button.blockSignals(True)
        self._button.setChecked(False)
        self._button.blockSignals(False)
        self.changed.emit(False)
