# SPDX-License-Identifier: GPL-2.0-or-later
"""The published models and the Starter: build them, load their weights, list them."""

from __future__ import annotations

from geolangbind_qgis.engine.models.catalogue import catalogue, fetch
from geolangbind_qgis.engine.models.loading import build, load

__all__ = ["build", "catalogue", "fetch", "load"]
