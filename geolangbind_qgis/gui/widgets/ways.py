# SPDX-License-Identifier: GPL-2.0-or-later
"""The ways to ask “where is this?”: one tab each, above what the way needs."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QTabBar, QVBoxLayout, QWidget

from geolangbind_qgis.gui.widgets.hint import icon


class Ways(QWidget):
    """Tabs over pages; ``changed`` tells the key of the way that is chosen now."""

    changed = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(True)
        self.tabs.setAccessibleName(self.tr("How to ask"))
        self._keys: list[str] = []
        self._pages: list[QWidget] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.tabs)
        self.tabs.currentChanged.connect(self._turned)

    def add(self, key: str, title: str, icon_name: str, page: QWidget) -> None:
        """Add a way: its tab and its page."""
        page.setVisible(not self._pages)
        self._keys.append(key)
        self._pages.append(page)
        self.layout().addWidget(page)
        self.tabs.addTab(icon(icon_name), title)

    def current(self) -> str:
        """Return the key of the way that is chosen."""
        return self._keys[self.tabs.currentIndex()]

    def choose(self, key: str) -> None:
        """Turn to the way ``key``."""
        self.tabs.setCurrentIndex(self._keys.index(key))

    def _turned(self, turned: int) -> None:
        for place, page in enumerate(self._pages):  # no stack: its room is that of the largest page
            page.setVisible(place == turned)
        if 0 <= turned < len(self._keys):
            self.changed.emit(self._keys[turned])
