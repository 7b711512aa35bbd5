# SPDX-License-Identifier: GPL-2.0-or-later
"""Temporary files that no layer shows any more: removed when nobody draws them."""

from __future__ import annotations

import contextlib
from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, QTimer

from geolangbind_qgis.gui.run_inputs import session_folder

AFTER_MS = 4000


class PassedFiles(QObject):
    """Takes files of the session's own folder only, whatever it is given."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._files: set[Path] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self.remove_now)

    def add(self, path: str) -> None:
        """Remove ``path`` after a while: it may still be drawn."""
        file = Path(path)
        if Path(session_folder()) in file.parents:
            self._files.add(file)
            self._timer.start()

    def remove_now(self) -> None:
        """Remove what no layer shows; what cannot be removed yet is tried again."""
        self._timer.stop()
        layers = QgsProject.instance().mapLayers().values()
        shown = {Path(layer.source()) for layer in layers if isinstance(layer, QgsRasterLayer)}
        for file in list(self._files - shown):
            with contextlib.suppress(OSError):
                file.unlink(missing_ok=True)
                file.with_name(file.name + ".aux.xml").unlink(missing_ok=True)
                self._files.discard(file)
                file.parent.rmdir()
        if self._files - shown:
            self._timer.start()
