# SPDX-License-Identifier: GPL-2.0-or-later
"""The engine runs on Python 3.10, some tools of the project need a newer one."""

from __future__ import annotations

import sys

collect_ignore = [] if sys.version_info >= (3, 11) else ["test_lock_tool.py"]
