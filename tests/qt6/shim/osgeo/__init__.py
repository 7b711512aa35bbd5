# SPDX-License-Identifier: GPL-2.0-or-later
"""Stands in for GDAL, which comes with QGIS: nothing can be opened."""
