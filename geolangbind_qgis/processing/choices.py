# SPDX-License-Identifier: GPL-2.0-or-later
"""The lists to choose from, as they are written in models and on the command line."""

from __future__ import annotations

from typing import get_args

from qgis.PyQt.QtCore import QCoreApplication

from geolangbind_qgis.protocol import Competition, Look, Scaling, Smoothing
from geolangbind_qgis.spectral.sensors import sensors

AUTO = "auto"
MODELS = ["starter", "geolangbind-b-224", "geolangbind-l-384"]
LOOKS = list(get_args(Look))
DETAILS = ["1", "2", "4"]
SMOOTHINGS = list(get_args(Smoothing))
COMPETITIONS = list(get_args(Competition))
SCALINGS = list(get_args(Scaling))


def sensor_ids() -> list[str]:
    """Return ``auto`` and the ids of all sensor presets."""
    return [AUTO, *sensors()]


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("ProcessingChoices", text)


def photo_filter() -> str:
    """Return what a dialog for photos lists."""
    return tr("Photos (*.jpg *.jpeg *.png *.webp);;All files (*)")
