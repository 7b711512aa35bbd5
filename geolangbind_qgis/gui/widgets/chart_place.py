# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a chart stands, or the line that says why there is none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from geolangbind_qgis.gui.charts import NoChartError
from geolangbind_qgis.gui.widgets.hint import Hint


class ChartPlace(QWidget):
    """Makes its chart when it is first asked for: importing what draws it takes a moment."""

    def __init__(self, make: Callable[[], QWidget]) -> None:
        super().__init__()
        self._make: Callable[[], QWidget] | None = make
        self._chart: QWidget | None = None
        self.note = Hint()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.note)

    def chart(self) -> Any:
        """Return the chart, or ``None`` where there can be none."""
        make, self._make = self._make, None
        if make is not None:
            try:
                self._chart = make()
            except NoChartError as error:
                self.note.setText(str(error))
            else:
                self.layout().addWidget(self._chart)
        return self._chart

    def shut_down(self) -> None:
        """Let the chart make itself ready to be deleted."""
        if self._chart is not None:
            self._chart.shut_down()  # type: ignore[attr-defined]
            self._chart = None
