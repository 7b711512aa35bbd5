# SPDX-License-Identifier: GPL-2.0-or-later
"""Sensors, band names, wavelengths and the radiometry of the training data.

Standard library only: both the plugin and the engine use it.
"""
