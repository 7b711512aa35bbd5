# SPDX-License-Identifier: GPL-2.0-or-later
"""Translates what the environment's verbs say; without Qt the English text itself."""

from __future__ import annotations


def tr(text: str) -> str:
    """Translate ``text``."""
    try:
        from qgis.PyQt.QtCore import QCoreApplication
    except ImportError:  # outside QGIS
        return text
    return str(QCoreApplication.translate("Environment", text))
