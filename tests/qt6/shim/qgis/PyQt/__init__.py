# SPDX-License-Identifier: GPL-2.0-or-later
"""``qgis.PyQt`` as QGIS provides it on Qt 6: PyQt6, moved classes where Qt 5 had them, too."""
