# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin as QGIS sees it: wires docks, Processing provider and engine together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsSettings
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer, QTranslator
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from geolangbind_qgis import paths, settings

if TYPE_CHECKING:
    from geolangbind_qgis.gui.docks.classify import ClassifyDock
    from geolangbind_qgis.processing.provider import GeoLangBindProvider

MENU = "GeoLangBind"


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("GeoLangBindPlugin", text)


class GeoLangBindPlugin:
    """Created by QGIS through ``classFactory``; everything heavy is imported when first used."""

    def __init__(self, iface: QgisInterface) -> None:
        self.iface = iface
        self.dock: ClassifyDock | None = None
        self.provider: GeoLangBindProvider | None = None
        self._actions: list[QAction] = []
        self._translator: QTranslator | None = None

    def initProcessing(self) -> None:  # noqa: N802 (name fixed by QGIS)
        """Register the Processing provider; ``qgis_process`` calls only this."""
        from geolangbind_qgis.processing.provider import GeoLangBindProvider

        self.provider = GeoLangBindProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:  # noqa: N802 (name fixed by QGIS)
        """Add the toolbar button and the menu; the dock comes when first asked for."""
        self._install_translator()
        self.initProcessing()
        icon = QIcon(str(paths.resource("icons", "geolangbind.svg")))
        self._toggle = QAction(icon, tr("GeoLangBind · Classify"), self.iface.mainWindow())
        self._toggle.setObjectName("geolangbind_classify_action")
        self._toggle.setCheckable(True)
        self._toggle.setToolTip(tr("Class map of a scene from typed class names"))
        self._toggle.triggered.connect(self._show_dock)
        options = QAction(tr("Settings…"), self.iface.mainWindow())
        options.setObjectName("geolangbind_settings_action")
        options.triggered.connect(self._show_settings)
        self._actions = [self._toggle, options]
        self.iface.addToolBarIcon(self._toggle)
        for action in self._actions:
            self.iface.addPluginToRasterMenu(MENU, action)
        self._restore = QTimer(self._toggle)
        self._restore.setSingleShot(True)
        self._restore.timeout.connect(self._restore_dock)
        if settings.DOCK_VISIBLE.get():
            self._restore.start(0)  # after QGIS has put its own docks in place

    def unload(self) -> None:
        """Remove everything again: dock, actions, provider, engine process."""
        if self.dock is not None:
            self.dock.shut_down()
            self.iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None
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

    def _restore_dock(self) -> None:
        """Show the dock as the last session left it; the engine waits until it is used."""
        self._classify_dock().show()

    def _show_dock(self, visible: bool) -> None:
        dock = self._classify_dock()
        dock.setUserVisible(visible)
        if visible:
            dock.prepare_engine()

    def _classify_dock(self) -> ClassifyDock:
        if self.dock is None:
            from geolangbind_qgis.gui.docks.classify import ClassifyDock

            self.dock = ClassifyDock(self.iface)
            self.dock.visibility_chosen.connect(self._remember_visibility)
            if not self.iface.mainWindow().restoreDockWidget(self.dock):
                self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        return self.dock

    def _remember_visibility(self, visible: bool) -> None:
        self._toggle.setChecked(visible)
        settings.DOCK_VISIBLE.set(visible)

    def _show_settings(self) -> None:
        from geolangbind_qgis.gui.dialogs.settings import SettingsDialog

        if SettingsDialog(self.iface.mainWindow()).exec() and self.dock is not None:
            self.dock.settings_changed()

    def _install_translator(self) -> None:
        locale = str(QgsSettings().value("locale/userLocale", "en"))
        translator = QTranslator()
        if translator.load(f"geolangbind_{locale[:2]}.qm", str(paths.translations())):
            QCoreApplication.installTranslator(translator)
            self._translator = translator
