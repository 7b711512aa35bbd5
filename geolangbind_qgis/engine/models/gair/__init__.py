# SPDX-License-Identifier: GPL-2.0-or-later
"""GAIR: written from a description of the published model, without its code."""

from __future__ import annotations

from geolangbind_qgis.engine.models.gair.config import GAIR, GairConfig
from geolangbind_qgis.engine.models.gair.localize import LocalizedMap, cell_centres
from geolangbind_qgis.engine.models.gair.model import Gair

__all__ = ["GAIR", "Gair", "GairConfig", "LocalizedMap", "cell_centres"]
