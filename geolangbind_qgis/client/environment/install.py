# SPDX-License-Identifier: GPL-2.0-or-later
"""Install the engine's environment, or leave everything as it was."""

from __future__ import annotations

import threading

from geolangbind_qgis.client.environment.plan import Plan
from geolangbind_qgis.client.environment.progress import Told
from geolangbind_qgis.client.environment.record import Record


def carry_out(plan: Plan, told: Told, stop: threading.Event) -> Record:
    """Do what ``plan`` says; ``told`` hears of every step, several times a second.

    Blocks for minutes: for a thread of its own. Raises ``EnvironmentFailed``, or
    ``CallCancelled`` soon after ``stop`` is set; then nothing half-made is left and
    the environment used before is still the one used.
    """
    raise NotImplementedError
