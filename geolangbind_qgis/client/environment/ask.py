# SPDX-License-Identifier: GPL-2.0-or-later
"""Ask a program that answers at once, such as a Python for its version."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence

from geolangbind_qgis.client.environment.clean import clean_environment


def ask(command: Sequence[str], limit_s: float) -> bytes | None:
    """Return what the program prints, without a window and without QGIS's own variables.

    ``None`` when it does not start, fails, or takes more than ``limit_s`` seconds.
    """
    try:
        done = subprocess.run(  # nosec B603  # a list, no shell
            list(command),
            env=clean_environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=limit_s,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout if done.returncode == 0 else None
