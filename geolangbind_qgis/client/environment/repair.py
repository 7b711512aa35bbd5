# SPDX-License-Identifier: GPL-2.0-or-later
"""Build the environment anew beside the broken or outdated one, then switch."""

from __future__ import annotations

import threading

from geolangbind_qgis import locked
from geolangbind_qgis.client.environment import guard, install, plan, process, uv, variables, verify
from geolangbind_qgis.client.environment.download import Fetcher
from geolangbind_qgis.client.environment.plan import Plan
from geolangbind_qgis.client.environment.progress import Told
from geolangbind_qgis.client.environment.record import Record


def carry_out(told: Told, stop: threading.Event, fetcher: Fetcher | None = None) -> Record:
    """Repair or update; what is whole and current is taken from uv's cache, not downloaded.

    Raises what ``install.carry_out`` raises.
    """
    health = verify.check(stop)
    backend = health.record.backend if health.record else locked.CPU
    made = plan.make(backend)
    if health.packages:
        _forget(made, health.packages, stop)
        made = plan.without(made, health.packages)
    return install.carry_out(made, told, stop, fetcher)


def _forget(made: Plan, packages: tuple[str, ...], stop: threading.Event) -> None:
    """Take broken packages out of uv's cache: its files are those of the environment."""
    program = made.uv or uv.find(made.folders)
    if not program:
        return
    with guard.installing(made.folders):
        process.run([program, "cache", "clean", *packages], variables.for_uv(made.folders), stop)
