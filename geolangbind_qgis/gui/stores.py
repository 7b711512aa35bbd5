# SPDX-License-Identifier: GPL-2.0-or-later
"""Which scenes are encoded: asked of the engine off the main thread, and cleared there."""

from __future__ import annotations

import os
from collections.abc import Sequence

from qgis.PyQt.QtCore import QObject, pyqtSignal

from geolangbind_qgis.gui.background import BackgroundTask, run_in_background
from geolangbind_qgis.gui.engine_status import ask_engine
from geolangbind_qgis.protocol import (
    ClearStoresRequest,
    ClearStoresResult,
    StoreReport,
    StoresRequest,
    StoresResult,
    from_json,
)


class Stores(QObject):
    """Signals come in the main thread; the newest question wins."""

    listed = pyqtSignal(object)  # StoresResult
    cleared = pyqtSignal(object)  # ClearStoresResult
    failed = pyqtSignal(str)  # one line: nothing, or not everything, was cleared

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._task: BackgroundTask | None = None

    def look(self, folder: str) -> None:
        """List the stores in ``folder``; empty: the user's cache folder."""
        self.forget()
        self._task = run_in_background(
            self.tr("GeoLangBind: encoded scenes"),
            lambda: from_json(StoresResult, ask_engine("list_stores", StoresRequest(folder))),
            self._looked,
        )

    def clear(self, folder: str, names: Sequence[str]) -> None:
        """Delete the stores of these names in ``folder``."""
        self.forget()
        request = ClearStoresRequest(names=tuple(names), stores=folder)
        self._task = run_in_background(
            self.tr("GeoLangBind: clearing encoded scenes"),
            lambda: from_json(ClearStoresResult, ask_engine("clear_stores", request)),
            self._was_cleared,
        )

    def forget(self) -> None:
        """Drop what comes late."""
        if self._task is not None:
            self._task.forget()
            self._task = None

    def _looked(self, found: StoresResult | None, error: Exception | None) -> None:
        self._task = None
        if error is None:
            self.listed.emit(found)

    def _was_cleared(self, found: ClearStoresResult | None, error: Exception | None) -> None:
        self._task = None
        if error is None:
            self.cleared.emit(found)
        else:
            self.failed.emit(str(error))


def of_scene(stores: Sequence[StoreReport], path: str, kind: str) -> list[StoreReport]:
    """Return the stores of this kind of the scene at ``path``, by whatever name it is called."""
    if not path:
        return []
    names = {path, os.path.realpath(path)}
    return [store for store in stores if store.scene in names and store.kind == kind]
