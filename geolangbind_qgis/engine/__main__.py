# SPDX-License-Identifier: GPL-2.0-or-later
"""``python -m geolangbind_qgis.engine <command>``."""

from __future__ import annotations

import sys

from geolangbind_qgis.engine.cli import main

if __name__ == "__main__":
    sys.exit(main())
