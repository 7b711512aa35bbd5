# SPDX-License-Identifier: GPL-2.0-or-later
"""Stands in for QGIS built on Qt 6, which no distribution we test on packages yet."""
