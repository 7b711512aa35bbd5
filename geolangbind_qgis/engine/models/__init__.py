# SPDX-License-Identifier: GPL-2.0-or-later
"""The published models and the Starter: build them, load their weights, list them."""

from __future__ import annotations

from geolangbind_qgis.engine.models.catalogue import ask, catalogue, fetch
from geolangbind_qgis.engine.models.loading import build, load

__all__ = ["ask", "build", "catalogue", "fetch", "load"]
