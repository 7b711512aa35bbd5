# SPDX-License-Identifier: GPL-2.0-or-later
"""Fields of vector layers, whatever QGIS calls their types."""

from __future__ import annotations

from qgis.core import QgsField
from qgis.PyQt.QtCore import QMetaType, QVariant


def number_field(name: str) -> QgsField:
    """Return a field of floating-point numbers."""
    return _field(name, "Double", "Double")


def integer_field(name: str) -> QgsField:
    """Return a field of whole numbers."""
    return _field(name, "Int", "Int")


def text_field(name: str) -> QgsField:
    """Return a field of words of any length."""
    return _field(name, "QString", "String")


def _field(name: str, kind: str, before: str) -> QgsField:
    try:
        return QgsField(name, getattr(QMetaType.Type, kind))
    except TypeError:  # before QGIS 3.38
        return QgsField(name, getattr(QVariant, before))
