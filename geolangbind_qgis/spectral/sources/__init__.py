# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a raster says its wavelengths: one way of saying it per module."""
