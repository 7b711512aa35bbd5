# SPDX-License-Identifier: GPL-2.0-or-later
"""Rasters: reading scenes in windows, scaling, areas, writing GeoTIFFs."""

from __future__ import annotations

import os

# GDAL's block cache is 5 % of all memory by default: too much beside a model.
# Read once by GDAL when its cache is first used, so it must be set before.
os.environ.setdefault("GDAL_CACHEMAX", "256")
