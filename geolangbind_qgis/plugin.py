# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin as QGIS sees it: wires docks, Processing provider and engine together."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from qgis import utils
from qgis.core import QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication, QTimer, QTranslator

from geolangbind_qgis import language

if TYPE_CHECKING:
    from geolangbind_qgis.gui.dock_slot import DockSlot
    from geolangbind_qgis.gui.menu import PluginMenu
    from geolangbind_qgis.processing.provider import GeoLangBindProvider


class GeoLangBindPlugin:
    """Created by QGIS through ``classFactory``; everything heavy is imported when first used."""

    def __init__(self, iface: QgisInterface) -> None:
        self.iface = iface
        self.provider: GeoLangBindProvider | None = None
        self.menu: PluginMenu | None = None
        self._translator: QTranslator | None = None
        self._soon = QTimer()
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.initProcessing)

    @property
    def slots(self) -> dict[str, DockSlot]:
        """The docks' buttons by name; empty while the plugin is not loaded."""
        return self.menu.slots if self.menu is not None else {}

    def initProcessing(self) -> None:  # noqa: N802 (name fixed by QGIS)
        """Register the Processing provider; ``qgis_process`` calls only this."""
        self._install_language()
        from geolangbind_qgis.processing.provider import GeoLangBindProvider

        self.provider = GeoLangBindProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:  # noqa: N802 (name fixed by QGIS)
        """Add the toolbar buttons and the menu; docks come when first asked for.

        The algorithms follow as soon as QGIS is idle: they need many modules.
        """
        self._install_language()  # before any text
        from geolangbind_qgis.gui.menu import PluginMenu

        self.menu = PluginMenu(self.iface)
        self._soon.start(0)

    def unload(self) -> None:
        """Remove everything again: docks, actions, provider, engine process."""
        self._soon.stop()
        if self.menu is not None:
            self.menu.remove()
            self.menu = None
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
        if utils.plugins.get(__package__) is self:
            _forget_modules()

    def _install_language(self) -> None:
        if self._translator is None:
            self._translator = language.install()


def _forget_modules() -> None:
    """Drop the plugin's modules, so that another version of it starts anew.

    QGIS forgets those that were imported by name, not the packages around them.
    """
    for name in [name for name in sys.modules if name.startswith(f"{__package__}.")]:
        del sys.modules[name]
