# SPDX-License-Identifier: GPL-2.0-or-later
"""What the plugin adds to QGIS's toolbar and to Raster ▸ GeoLangBind, listed in one place.

A new dock is a line in ``_add_docks``; any other entry is a line in
``_add_entries`` and a method that opens it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication, QTimer
from qgis.PyQt.QtWidgets import QAction, QDialog, QMenu, QWidget

from geolangbind_qgis import settings
from geolangbind_qgis.gui.dock_slot import DockSlot, dock_action
from geolangbind_qgis.gui.engine_work import EngineWork

if TYPE_CHECKING:
    from geolangbind_qgis.gui.docks.column_dock import ColumnDock

MENU = "GeoLangBind"
Window = TypeVar("Window", bound=QDialog)


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("PluginMenu", text)


class PluginMenu:
    """Owns the actions, the docks (in ``slots``) and the windows; docks are made when asked for."""

    def __init__(self, iface: QgisInterface) -> None:
        self._iface = iface
        self.slots: dict[str, DockSlot] = {}
        self._actions: list[QAction] = []
        self._windows: dict[type[QDialog], QDialog] = {}
        self._engine = EngineWork(iface)
        self._engine.engine_changed.connect(self._take_engine)
        self._engine.changed.connect(self._notice_engine)
        self._taking = QTimer()
        self._taking.setSingleShot(True)
        self._taking.timeout.connect(self._take_engine)
        self._add_docks()
        self._add_entries()

    def remove(self) -> None:
        """Take everything out of QGIS again; what is done to the engine stops first."""
        self._taking.stop()
        self._engine.shut_down()
        for slot in self.slots.values():
            slot.remove()
        self.slots = {}
        for window in self._windows.values():
            window.close()
            window.deleteLater()
        self._windows = {}
        from geolangbind_qgis.gui import model_library  # nothing of it is needed to load

        model_library.shut_down()
        for action in self._actions:
            self._iface.removePluginRasterMenu(MENU, action)
            self._iface.removeToolBarIcon(action)
            action.deleteLater()
        self._actions = []
        for menu in self._iface.mainWindow().findChildren(QMenu):
            if menu.title() == MENU and menu.isEmpty():  # QGIS takes it away, but keeps it
                menu.deleteLater()

    def show_engine(self) -> None:
        """Open the window that installs, repairs and removes the engine."""
        from geolangbind_qgis.gui.dialogs.engine import EngineDialog

        def make(parent: QWidget) -> EngineDialog:
            window = EngineDialog(self._engine, parent)
            window.settings_asked.connect(self.show_settings)
            window.help_asked.connect(lambda: self.show_help("engine"))
            return window

        self._show_window(EngineDialog, make)

    def show_models(self) -> None:
        """Open the window that downloads, checks and removes models."""
        from geolangbind_qgis.gui.dialogs.models import ModelsDialog

        def make(parent: QWidget) -> ModelsDialog:
            window = ModelsDialog(self._iface, parent)
            window.settings_edited.connect(self.apply_settings)
            window.engine_asked.connect(self.show_engine)
            window.help_asked.connect(lambda: self.show_help("models"))
            return window

        self._show_window(ModelsDialog, make)

    def show_settings(self) -> None:
        """Open the settings; docks take over what was changed."""
        from geolangbind_qgis.gui.dialogs.settings import SettingsDialog

        dialog = SettingsDialog(self._iface.mainWindow())
        before = settings.values()
        if dialog.exec() and settings.values() != before:  # else no run or download is disturbed
            self.apply_settings()
            self._engine.look()
        if dialog.engine_wanted:
            self.show_engine()

    def show_help(self, page: str = "start") -> None:
        """Open a page of the help."""
        from geolangbind_qgis.gui.dialogs.help import HelpWindow

        self._show_window(HelpWindow, HelpWindow).show_page(page)

    def apply_settings(self) -> None:
        """Let every dock take changed settings over, and the window of the models."""
        from geolangbind_qgis.gui.dialogs.models import ModelsDialog

        for slot in self.slots.values():
            slot.settings_changed()
        window = self._windows.get(ModelsDialog)
        if isinstance(window, ModelsDialog):
            window.settings_changed()

    def _take_engine(self) -> None:
        """Let every dock start the engine that is installed now, once the one before is idle."""
        from geolangbind_qgis.client import shared

        if shared.is_busy() or self._engine.doing:
            self._taking.start(1000)
        else:
            self.apply_settings()

    def _notice_engine(self) -> None:
        """Let docks that missed an engine start the one that another QGIS has installed."""
        found = self._engine.found
        if found is None or self._engine.doing or found.health.state not in ("ok", "outdated"):
            return
        for slot in self.slots.values():
            if slot.dock is not None and slot.dock.controller.engine.problem:
                slot.dock.prepare_engine()

    def _add_docks(self) -> None:
        self._add_dock(
            dock_action(
                self._iface,
                "classify",
                "geolangbind",
                tr("GeoLangBind · Classify"),
                tr("Class map of a scene from typed class names"),
            ),
            self._classify,
            settings.DOCK_VISIBLE,
        )
        self._add_dock(
            dock_action(
                self._iface,
                "compare",
                "compare",
                tr("GeoLangBind · Compare"),
                tr("Where in a scene is what you click, type or have a photo of"),
            ),
            self._compare,
            settings.COMPARE_VISIBLE,
        )
        self._add_dock(
            dock_action(
                self._iface,
                "locations",
                "locations",
                tr("GeoLangBind · Locations"),
                tr("What a model knows about the places of an extent, with no image"),
            ),
            self._locations,
            settings.LOCATIONS_VISIBLE,
        )

    def _add_entries(self) -> None:
        self._add_entry("engine", tr("Engine…"), self.show_engine)
        self._add_entry("models", tr("Models…"), self.show_models)
        self._add_entry("settings", tr("Settings…"), self.show_settings)
        self._add_entry("help", tr("Help"), self.show_help)

    def _add_dock(
        self, action: QAction, make: Callable[[], ColumnDock], visible: settings.Setting[bool]
    ) -> None:
        """Add a dock's button to toolbar and menu; its slot has the name in the action's."""
        name = str(action.objectName()).split("_")[1]
        self.slots[name] = DockSlot(self._iface, action, make, visible)
        self._iface.addToolBarIcon(action)
        self._add_action(action)

    def _add_entry(self, name: str, title: str, opens: Callable[[], None]) -> None:
        """Add an entry to the menu that calls ``opens``."""
        action = QAction(title, self._iface.mainWindow())
        action.setObjectName(f"geolangbind_{name}_action")
        action.triggered.connect(lambda: opens())
        self._add_action(action)

    def _add_action(self, action: QAction) -> None:
        self._iface.addPluginToRasterMenu(MENU, action)
        self._actions.append(action)

    def _show_window(self, kind: type[Window], make: Callable[[QWidget], Window]) -> Window:
        """Show the one window of this kind in front; ``make(parent)`` makes it the first time."""
        window = self._windows.get(kind)
        if window is None:
            window = self._windows[kind] = make(self._iface.mainWindow())
        window.show()
        window.raise_()
        window.activateWindow()
        return window  # type: ignore[return-value]

    def _classify(self) -> ColumnDock:
        from geolangbind_qgis.gui.docks.classify import ClassifyDock

        return self._wired(ClassifyDock(self._iface))

    def _compare(self) -> ColumnDock:
        from geolangbind_qgis.gui.docks.compare import CompareDock

        dock = CompareDock(self._iface)
        dock.locations_asked.connect(lambda path: self.slots["locations"].open().ask_photo(path))
        return self._wired(dock)

    def _locations(self) -> ColumnDock:
        from geolangbind_qgis.gui.docks.locations import LocationsDock

        return self._wired(LocationsDock(self._iface))

    def _wired(self, dock: ColumnDock) -> ColumnDock:
        """Connect what every dock may ask for."""
        dock.help_asked.connect(self.show_help)
        dock.engine_asked.connect(self.show_engine)
        dock.models_asked.connect(self.show_models)
        dock.controller.engine.show_work(self._engine.line())
        self._engine.says.connect(dock.controller.engine.show_work)
        return dock
