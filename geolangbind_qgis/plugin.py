# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin as QGIS sees it: wires docks, Processing provider and engine together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsSettings
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from qgis.PyQt.QtWidgets import QAction

from geolangbind_qgis import paths, settings

if TYPE_CHECKING:
    from geolangbind_qgis.gui.dock_slot import DockSlot
    from geolangbind_qgis.gui.docks.classify import ClassifyDock
    from geolangbind_qgis.gui.docks.compare import CompareDock
    from geolangbind_qgis.gui.docks.locations import LocationsDock
    from geolangbind_qgis.processing.provider import GeoLangBindProvider

MENU = "GeoLangBind"


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("GeoLangBindPlugin", text)


class GeoLangBindPlugin:
    """Created by QGIS through ``classFactory``; everything heavy is imported when first used."""

    def __init__(self, iface: QgisInterface) -> None:
        self.iface = iface
        self.provider: GeoLangBindProvider | None = None
        self.slots: dict[str, DockSlot] = {}
        self._actions: list[QAction] = []
        self._translator: QTranslator | None = None

    def initProcessing(self) -> None:  # noqa: N802 (name fixed by QGIS)
        """Register the Processing provider; ``qgis_process`` calls only this."""
        from geolangbind_qgis.processing.provider import GeoLangBindProvider

        self.provider = GeoLangBindProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:  # noqa: N802 (name fixed by QGIS)
        """Add the toolbar buttons and the menu; docks come when first asked for."""
        from geolangbind_qgis.gui.dock_slot import DockSlot, dock_action

        self._install_translator()
        self.initProcessing()
        classify = dock_action(
            self.iface,
            "classify",
            "geolangbind",
            tr("GeoLangBind · Classify"),
            tr("Class map of a scene from typed class names"),
        )
        compare = dock_action(
            self.iface,
            "compare",
            "compare",
            tr("GeoLangBind · Compare"),
            tr("Where in a scene is what you click, type or have a photo of"),
        )
        locations = dock_action(
            self.iface,
            "locations",
            "locations",
            tr("GeoLangBind · Locations"),
            tr("What a model knows about the places of an extent, with no image"),
        )
        self.slots = {
            "classify": DockSlot(self.iface, classify, self._classify_dock, settings.DOCK_VISIBLE),
            "compare": DockSlot(self.iface, compare, self._compare_dock, settings.COMPARE_VISIBLE),
            "locations": DockSlot(
                self.iface, locations, self._locations_dock, settings.LOCATIONS_VISIBLE
            ),
        }
        options = QAction(tr("Settings…"), self.iface.mainWindow())
        options.setObjectName("geolangbind_settings_action")
        options.triggered.connect(self._show_settings)
        self._actions = [classify, compare, locations, options]
        for action in (classify, compare, locations):
            self.iface.addToolBarIcon(action)
        for action in self._actions:
            self.iface.addPluginToRasterMenu(MENU, action)

    def unload(self) -> None:
        """Remove everything again: docks, actions, provider, engine process."""
        for slot in self.slots.values():
            slot.remove()
        self.slots = {}
        for action in self._actions:
            self.iface.removePluginRasterMenu(MENU, action)
            self.iface.removeToolBarIcon(action)
            action.deleteLater()
        self._actions = []
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        from geolangbind_qgis.client import shared
        from geolangbind_qgis.layers import threshold

        threshold.shut_down()
        shared.shut_down()
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None

    def _classify_dock(self) -> ClassifyDock:
        from geolangbind_qgis.gui.docks.classify import ClassifyDock

        dock = ClassifyDock(self.iface)
        dock.settings_edited.connect(self._apply_settings)
        return dock

    def _compare_dock(self) -> CompareDock:
        from geolangbind_qgis.gui.docks.compare import CompareDock

        dock = CompareDock(self.iface)
        dock.settings_edited.connect(self._apply_settings)
        dock.locations_asked.connect(lambda path: self.slots["locations"].open().ask_photo(path))
        return dock

    def _locations_dock(self) -> LocationsDock:
        from geolangbind_qgis.gui.docks.locations import LocationsDock

        dock = LocationsDock(self.iface)
        dock.settings_edited.connect(self._apply_settings)
        return dock

    def _show_settings(self) -> None:
        from geolangbind_qgis.gui.dialogs.settings import SettingsDialog

        if SettingsDialog(self.iface.mainWindow()).exec():
            self._apply_settings()

    def _apply_settings(self) -> None:
        for slot in self.slots.values():
            slot.settings_changed()

    def _install_translator(self) -> None:
        locale = str(QgsSettings().value("locale/userLocale", "en"))
        translator = QTranslator()
        if translator.load(f"geolangbind_{locale[:2]}.qm", str(paths.translations())):
            QCoreApplication.installTranslator(translator)
            self._translator = translator
