# SPDX-License-Identifier: GPL-2.0-or-later
"""What all docks look like: a banner, a column that scrolls, a run bar that stays."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAction,
    QComboBox,
    QFormLayout,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from geolangbind_qgis.gui.tab_order import set_tab_order
from geolangbind_qgis.gui.widgets.banner import Banner
from geolangbind_qgis.gui.widgets.hint import icon
from geolangbind_qgis.gui.widgets.run_bar import RunBar

if TYPE_CHECKING:
    from geolangbind_qgis.gui.dock_engine import DockEngine


class Controller(Protocol):
    """What a dock needs of what is behind it."""

    engine: DockEngine

    def prepare_engine(self) -> None:
        """Start the engine in the background."""

    def settings_changed(self) -> None:
        """Take changed settings over."""

    def shut_down(self) -> None:
        """Cancel everything; no signal reaches the dock afterwards."""


class ColumnDock(QgsDockWidget):
    """``visibility_chosen`` follows what the person wants, not tabs that cover the dock.

    ``engine_asked`` asks for the window that installs the engine, ``models_asked`` for
    the one of the models. Subclasses add their widgets, lay them out with
    ``set_column`` and set ``controller``.
    """

    visibility_chosen = pyqtSignal(bool)
    help_asked = pyqtSignal(str)  # name of the page
    help_page = ""
    engine_asked = pyqtSignal()
    models_asked = pyqtSignal()
    controller: Controller

    def __init__(self, icon_name: str, run_bar: RunBar) -> None:
        super().__init__()
        self.setWindowIcon(icon(icon_name))
        self.banner = Banner(self.tr("Install the engine…"))
        self.run_bar = run_bar
        self.scroll = QScrollArea()
        self._shown_later: QWidget | None = None
        self._scrolling = QTimer(self)
        self._scrolling.setSingleShot(True)
        self._scrolling.timeout.connect(self._scroll)
        run = QAction(self.tr("Run"), self)
        run.setShortcut(QKeySequence("Ctrl+Return"))
        run.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        run.triggered.connect(self.run_bar.run)
        self.addAction(run)
        self.openedStateChanged.connect(self._opened)
        self.run_bar.help.clicked.connect(lambda: self.help_asked.emit(self.help_page))

    def prepare_engine(self) -> None:
        """Start the engine in the background: the person opened the dock to use it."""
        self.controller.prepare_engine()

    def settings_changed(self) -> None:
        """Take changed settings over."""
        self.controller.settings_changed()

    def shut_down(self) -> None:
        """Cancel what runs and follow nothing any more; the dock is about to go."""
        self.openedStateChanged.disconnect(self._opened)
        self.controller.shut_down()

    def scroll_to(self, widget: QWidget) -> None:
        """Scroll to ``widget``, once it has its place."""
        self._shown_later = widget
        self._scrolling.start(0)

    def set_column(self, parts: Sequence[QWidget | QFormLayout]) -> None:
        """Lay ``parts`` out below the banner, in a column that scrolls above the run bar."""
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(9, 9, 9, 9)
        column.setSpacing(8)
        column.addWidget(self.banner)
        for part in parts:
            if isinstance(part, QWidget):
                column.addWidget(part)
            else:
                column.addLayout(part)
        column.addStretch(1)
        for combo in content.findChildren(QComboBox):  # no long entry of a language widens the dock
            combo.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidget(content)
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.scroll, 1)
        layout.addWidget(self.run_bar)
        whole.setMinimumWidth(300)
        self.setWidget(whole)
        set_tab_order(whole)

    def _scroll(self) -> None:
        if self._shown_later is not None:
            self.scroll.ensureWidgetVisible(self._shown_later, 0, 9)

    def _opened(self, opened: bool) -> None:
        self.visibility_chosen.emit(opened)
