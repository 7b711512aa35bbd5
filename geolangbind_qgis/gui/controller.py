# SPDX-License-Identifier: GPL-2.0-or-later
"""Between the Classify dock's widgets, its state and its runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgisInterface

from geolangbind_qgis.gui import messages
from geolangbind_qgis.gui.dock_controller import DockController
from geolangbind_qgis.gui.run_control import RunControl
from geolangbind_qgis.gui.state import ClassifyState

if TYPE_CHECKING:
    from geolangbind_qgis.gui.docks.classify import ClassifyDock


class ClassifyController(DockController):
    """Keeps ``state`` equal to what the dock shows and starts the runs."""

    runs: RunControl

    def __init__(self, iface: QgisInterface, dock: ClassifyDock) -> None:
        state = ClassifyState()
        super().__init__(iface, dock, state)
        self.dock, self.state = dock, state
        self.runs = RunControl(self)
        self.begin()

    def read_own(self) -> None:
        """Read classes, options and output."""
        dock, state, more = self.dock, self.state, self.dock.more
        state.classes = dock.classes.model.rows()
        state.look = more.look.currentData()
        state.detail = int(more.detail.currentData())
        state.smoothing = more.smoothing.currentData()
        state.competition = more.competition.currentData()
        state.save_scores = more.scores.isChecked()
        state.output = dock.output.filePath().strip()
        dock.more_section.summary.setText("" if dock.more_section.is_open else more.summary())
        dock.classes.note.setText(state.classes_note())

    def _connect(self) -> None:
        super()._connect()
        dock = self.dock
        dock.classes.failed.connect(lambda text: messages.warn(self.iface, text))
        for signal in (
            dock.classes.edited,
            dock.more.changed,
            dock.output.fileChanged,
            dock.more_section.folded,
        ):
            signal.connect(self.refresh)
        dock.run_bar.run_asked.connect(self.runs.start)
        dock.result.threshold_changed.connect(self.runs.set_threshold)
