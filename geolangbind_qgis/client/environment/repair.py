# SPDX-License-Identifier: GPL-2.0-or-later
"""Build the environment anew beside the broken or outdated one, then switch."""

from __future__ import annotations

import threading

from geolangbind_qgis.client.environment.progress import Told
from geolangbind_qgis.client.environment.record import Record


def carry_out(told: Told, stop: threading.Event) -> Record:
    """Repair or update; what is whole and current is taken from uv's cache, not downloaded.

    Raises what ``install.carry_out`` raises.
    """
    raise NotImplementedError
