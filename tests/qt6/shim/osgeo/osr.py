# SPDX-License-Identifier: GPL-2.0-or-later
from qgis._stub import stub

SpatialReference = stub("SpatialReference")
