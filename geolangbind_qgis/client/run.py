# SPDX-License-Identifier: GPL-2.0-or-later
"""Wait for a call from a worker thread: progress out, cancel in, the result back."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from geolangbind_qgis.client.call import Call
from geolangbind_qgis.client.errors import CallCancelled, EngineFailed
from geolangbind_qgis.protocol import Transfer, from_json

POLL_S = 0.1
CANCEL_LIMIT_S = 20.0


def run_call(
    call: Call,
    on_progress: Callable[[float, str, float | None], None],
    is_cancelled: Callable[[], bool],
    *,
    cancel_limit_s: float = CANCEL_LIMIT_S,
    on_transfer: Callable[[Transfer | None], None] | None = None,
) -> dict[str, Any]:
    """Return what the call's result holds.

    ``on_progress(fraction, message, remaining_s)`` gets fractions of 0..1, and before
    that ``on_transfer`` what the same event says of a download;
    ``is_cancelled()`` is asked about ten times a second. A cancel that the
    engine does not answer within ``cancel_limit_s`` stops the engine. Raises
    ``EngineFailed`` or ``CallCancelled``.
    """
    give_up_at: float | None = None
    while True:
        event = call.next_event(POLL_S)
        kind = event["event"] if event is not None else ""
        if event is not None and kind == "result":
            return dict(event["result"])
        if event is not None and kind == "failed":
            raise EngineFailed(str(event["kind"]), str(event["message"]))
        if kind == "cancelled":
            raise CallCancelled
        if give_up_at is None and is_cancelled():
            call.cancel()
            give_up_at = time.monotonic() + cancel_limit_s
        elif give_up_at is not None and time.monotonic() > give_up_at:
            call.abandon()
            raise CallCancelled
        if event is not None and kind == "progress" and give_up_at is None:
            if on_transfer is not None:
                told = event.get("transfer")
                on_transfer(from_json(Transfer, told) if told else None)
            on_progress(
                float(event.get("fraction", 0.0)),
                str(event.get("message", "")),
                event.get("remaining_s"),
            )
