# SPDX-License-Identifier: GPL-2.0-or-later
"""Ask QGIS's network as it is set up now: a thread that lives on keeps an older set-up."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, TypeVar

T = TypeVar("T")


def with_fresh_network(work: Callable[[], T]) -> T:
    """Return what ``work`` returns, or raise what it raises.

    Each thread has a ``QgsNetworkAccessManager`` of its own, made at its first use. QGIS
    brings only that of the main thread up to date when its proxy is changed: in any
    other thread ``work`` is done by a new one.
    """
    from qgis.core import QgsApplication
    from qgis.PyQt.QtCore import QThread

    application = QgsApplication.instance()
    if application is None or application.thread() == QThread.currentThread():
        return work()
    found: dict[str, Any] = {}

    def run() -> None:
        try:
            found["result"] = work()
        except BaseException as error:  # handed over
            found["error"] = error

    thread = threading.Thread(target=run, name="geolangbind-network", daemon=True)
    thread.start()
    thread.join()
    if "error" in found:
        raise found["error"]
    return found["result"]  # type: ignore[no-any-return]
