# SPDX-License-Identifier: GPL-2.0-or-later
"""GeoLangBind for QGIS: class maps from typed class names.

Importable without QGIS, so that the engine process can use the same package.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from geolangbind_qgis.plugin import GeoLangBindPlugin


def classFactory(iface: QgisInterface) -> GeoLangBindPlugin:  # noqa: N802 (name fixed by QGIS)
    """Return the plugin; QGIS calls this when the plugin is loaded."""
    from geolangbind_qgis.plugin import GeoLangBindPlugin

    return GeoLangBindPlugin(iface)
