# SPDX-License-Identifier: GPL-2.0-or-later
"""``make test-matrix``: the tests on other versions of QGIS and Python, in Debian chroots."""
