# SPDX-License-Identifier: GPL-2.0-or-later
"""What ``store list|clear`` do, for the command line and the plugin."""

from __future__ import annotations

from geolangbind_qgis.engine.store import cabinet
from geolangbind_qgis.engine.store.folders import store_folder
from geolangbind_qgis.protocol import (
    ClearStoresRequest,
    ClearStoresResult,
    StoresRequest,
    StoresResult,
)


def list_stores(request: StoresRequest) -> StoresResult:
    """Return every store of the folder; ``StoreError`` when it cannot be read."""
    return cabinet.listing(store_folder(request.stores))


def clear_stores(request: ClearStoresRequest) -> ClearStoresResult:
    """Delete stores; raises ``UsageError``, or ``StoreError`` for one not there or in use."""
    folder = store_folder(request.stores)
    return cabinet.clear(folder, request.names, request.everything)
