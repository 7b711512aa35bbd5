# SPDX-License-Identifier: GPL-2.0-or-later
"""A dock's button in toolbar and menu; the dock itself is made when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, Qt, QTimer
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QDockWidget

from geolangbind_qgis import paths
from geolangbind_qgis.settings import Setting

if TYPE_CHECKING:
    from geolangbind_qgis.gui.docks.column_dock import ColumnDock

OURS = "GeoLangBind"  # what the object names of our docks begin with


class DockSlot(QObject):
    """Shows and hides the dock that ``make`` returns; ``visible`` remembers which."""

    def __init__(
        self,
        iface: QgisInterface,
        action: QAction,
        make: Callable[[], ColumnDock],
        visible: Setting[bool],
    ) -> None:
        super().__init__(action)
        self._iface, self._make, self._visible = iface, make, visible
        self.action = action
        self.dock: ColumnDock | None = None
        action.setCheckable(True)
        action.triggered.connect(self._show)
        self._restore = QTimer(self)
        self._restore.setSingleShot(True)
        self._restore.timeout.connect(lambda: self._made().show())
        if visible.get():
            self._restore.start(0)  # after QGIS has put its own docks in place

    def settings_changed(self) -> None:
        """Let the dock take changed settings over."""
        if self.dock is not None:
            self.dock.settings_changed()

    def open(self) -> ColumnDock:
        """Show the dock in front of others, start the engine for it, and return it."""
        self._show(True)
        return self._made()

    def remove(self) -> None:
        """Take the dock out of QGIS."""
        self._restore.stop()
        if self.dock is not None:
            self.dock.shut_down()
            self._iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None

    def _show(self, visible: bool) -> None:
        dock = self._made()
        if not visible and self._is_covered(dock):  # who clicks the button wants to see it
            visible = True
            self.action.setChecked(True)
        dock.setUserVisible(visible)
        if visible:
            dock.prepare_engine()

    def _is_covered(self, dock: ColumnDock) -> bool:
        """Whether the tab of another dock is in front."""
        return bool(self._iface.mainWindow().tabifiedDockWidgets(dock)) and not dock.isUserVisible()

    def _made(self) -> ColumnDock:
        if self.dock is None:
            self.dock = self._make()
            self.dock.visibility_chosen.connect(self._remember)
            if not self._iface.mainWindow().restoreDockWidget(self.dock):
                self._place(self.dock)
        return self.dock

    def _place(self, dock: ColumnDock) -> None:
        """Put the dock on the right, as a tab where another of ours is there already."""
        window = self._iface.mainWindow()
        right = Qt.DockWidgetArea.RightDockWidgetArea
        beside = [
            other
            for other in window.findChildren(QDockWidget)
            if other.objectName().startswith(OURS)
            and not other.isFloating()
            and window.dockWidgetArea(other) == right
        ]
        self._iface.addDockWidget(right, dock)
        if beside:
            window.tabifyDockWidget(beside[0], dock)

    def _remember(self, visible: bool) -> None:
        self.action.setChecked(visible)
        self._visible.set(visible)


def dock_action(iface: QgisInterface, name: str, icon: str, title: str, tip: str) -> QAction:
    """Return the action ``geolangbind_<name>_action`` with an icon of the project."""
    action = QAction(QIcon(str(paths.resource("icons", f"{icon}.svg"))), title, iface.mainWindow())
    action.setObjectName(f"geolangbind_{name}_action")
    action.setToolTip(tip)
    return action
