# SPDX-License-Identifier: GPL-2.0-or-later
"""A button that stays down while a map tool is in use, and gives the map back afterwards."""

from __future__ import annotations

from collections.abc import Callable
from weakref import WeakSet

from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractButton

_switches: WeakSet[ToolSwitch] = WeakSet()


class ToolSwitch(QObject):
    """Ties a checkable ``button`` to the tool that ``make`` returns when it is first needed.

    ``changed`` tells whether the tool is in use. Whatever tool was in use before
    comes back when the button is clicked again or ``leave`` is called; if it is that
    of another switch, the other button goes down again.
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
        _switches.add(self)

    def leave(self) -> None:
        """Give the map back to the tool that was used before."""
        if self.tool is not None and self._canvas.mapTool() is self.tool:
            if self._previous is not None and not sip.isdeleted(self._previous):
                self._canvas.setMapTool(self._previous)
            else:
                self._canvas.unsetMapTool(self.tool)
        self._left()

    def shut_down(self) -> None:
        """Give the map back and delete the tool."""
        self.leave()
        if self.tool is not None:
            self.tool.activated.disconnect(self._taken)
            self.tool.deactivated.disconnect(self._left)
            self.tool.deleteLater()
            self.tool = None

    def _toggled(self, on: bool) -> None:
        if not on:
            self.leave()
            return
        if self.tool is None:
            self.tool = self._make()
            self.tool.activated.connect(self._taken)
            self.tool.deactivated.connect(self._left)
        before = self._canvas.mapTool()
        if not self._leads_here(before):
            self._previous = before
        self._canvas.setMapTool(self.tool)

    def _leads_here(self, tool: QgsMapTool | None) -> bool:
        """Whether ``tool``, once left, gives the map to this switch's own, at once or later."""
        before = {switch.tool: switch._previous for switch in _switches if switch.tool is not None}
        while tool is not None and tool is not self.tool:
            tool = before.get(tool)
        return tool is not None

    def _taken(self) -> None:
        """Let the button down: the tool is in use, for the first time or again."""
        self._show(True)

    def _left(self) -> None:
        """Let the button up: another tool is in use."""
        self._show(False)

    def _show(self, used: bool) -> None:
        self._button.blockSignals(True)
        self._button.setChecked(used)
        self._button.blockSignals(False)
        self.changed.emit(used)
