# SPDX-License-Identifier: GPL-2.0-or-later
"""``run_call`` for what a person reads: progress, notes and failures in their language."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from geolangbind_qgis import sentences
from geolangbind_qgis.client import run
from geolangbind_qgis.client.call import Call
from geolangbind_qgis.client.errors import EngineFailed
from geolangbind_qgis.protocol import Transfer


def run_call(
    call: Call,
    on_progress: Callable[[float, str, float | None], None],
    is_cancelled: Callable[[], bool],
    on_transfer: Callable[[Transfer | None], None] | None = None,
) -> dict[str, Any]:
    """Return what the call's result holds; see ``client.run.run_call``."""

    def told(fraction: float, message: str, remaining_s: float | None) -> None:
        on_progress(fraction, sentences.shown(message), remaining_s)

    try:
        return sentences.shown_notes(
            run.run_call(call, told, is_cancelled, on_transfer=on_transfer)
        )
    except EngineFailed as error:
        raise EngineFailed(error.kind, sentences.shown(error.message)) from None
