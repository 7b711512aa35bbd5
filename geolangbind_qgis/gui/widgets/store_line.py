# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether the scene is encoded, what that takes on the disk, and how to be rid of it."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from geolangbind_qgis.gui.numbers import size_text
from geolangbind_qgis.gui.widgets.hint import Hint
from geolangbind_qgis.protocol import StoreReport


class StoreLine(QWidget):
    """``clear_asked`` carries the names of the stores to clear."""

    clear_asked = pyqtSignal(list)

    def __init__(self) -> None:
        super().__init__()
        self._scene: Sequence[str] = ()
        self._every: Sequence[str] = ()
        self.encoded = False  # there is a store of this scene that is up to date
        self.text = Hint()
        self.button = QToolButton()
        self.button.setText(self.tr("Clear"))
        self.button.setToolTip(self.tr("Delete what was encoded; the next question encodes again"))
        self.button.setAutoRaise(True)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.button)
        self.clear_scene = self.menu.addAction("")
        self.clear_every = self.menu.addAction("")
        self.button.setMenu(self.menu)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(self.text, 1)
        line.addWidget(self.button)
        self.clear_scene.triggered.connect(lambda: self.clear_asked.emit(list(self._scene)))
        self.clear_every.triggered.connect(lambda: self.clear_asked.emit(list(self._every)))
        self.show_stores((), ())

    def knows(self, name: str) -> bool:
        """Whether the store ``name`` is among those shown for this scene."""
        return name in self._scene

    def show_stores(self, scene: Sequence[StoreReport], every: Sequence[StoreReport]) -> None:
        """Show the stores of this scene, and let all be cleared."""
        self._scene = [store.name for store in scene]
        self._every = [store.name for store in every]
        self.encoded = any(not store.problem for store in scene)
        size = sum(store.size_bytes for store in scene)
        if self.encoded:
            text = self.tr("This scene is encoded: {0} on disk.").format(size_text(size))
        elif scene:
            text = self.tr("This scene has changed since it was encoded ({0} on disk).")
            text = text.format(size_text(size))
        else:
            text = self.tr("The first question encodes the scene; later ones are answered at once.")
        self.text.setText(text)
        self.text.setToolTip("\n".join(_line(store) for store in scene))
        whole = sum(store.size_bytes for store in every)
        self.clear_scene.setText(self.tr("Clear this scene ({0})").format(size_text(size)))
        self.clear_scene.setVisible(bool(scene))
        count = len(every)
        self.clear_every.setText(
            self.tr("Clear all encoded scenes ({0}, {1})").format(count, size_text(whole))
        )
        self.button.setVisible(bool(every))


def _line(store: StoreReport) -> str:
    """Return what a store is, in a line for a tooltip."""
    grid = f"{store.rows} × {store.cols} × {store.width}"
    parts = [store.model, grid, size_text(store.size_bytes), store.created, store.problem]
    return " · ".join(part for part in parts if part)
