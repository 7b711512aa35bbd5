# SPDX-License-Identifier: GPL-2.0-or-later
"""What the docks that work on a scene have in common: scene, bands, model and area."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QWidget

from geolangbind_qgis import settings
from geolangbind_qgis.gui.dock_controller import DockController
from geolangbind_qgis.gui.docks.column_dock import ColumnDock
from geolangbind_qgis.gui.widgets.area_chooser import AreaChooser
from geolangbind_qgis.gui.widgets.bands_panel import BandsPanel
from geolangbind_qgis.gui.widgets.export_row import ExportRow
from geolangbind_qgis.gui.widgets.model_chooser import ModelChooser
from geolangbind_qgis.gui.widgets.run_bar import RunBar
from geolangbind_qgis.gui.widgets.scene_chooser import SceneChooser
from geolangbind_qgis.gui.widgets.section import Section
from geolangbind_qgis.layers.result import is_result


class EngineDock(ColumnDock):
    """A dock that works on a scene. Subclasses set ``controller``."""

    controller: DockController

    def __init__(self, iface: QgisInterface, icon_name: str, run_bar: RunBar) -> None:
        super().__init__(icon_name, run_bar)
        self.scene = SceneChooser(iface, is_result)
        self.export = ExportRow()
        self.bands = BandsPanel()
        self.bands_section = Section(self.tr("Bands"), self.bands, settings.BANDS_OPEN.get())
        self.bands_section.button.setToolTip(
            self.tr("Which bands the model sees, their wavelengths and their scaling")
        )
        self.model = ModelChooser()
        self.model.models_asked.connect(self.models_asked)
        self.area = AreaChooser(iface)
        self.bands_section.folded.connect(lambda folded: settings.BANDS_OPEN.set(not folded))

    def shut_down(self) -> None:
        """Cancel what runs and follow nothing any more; the dock is about to go."""
        super().shut_down()
        self.scene.shut_down()
        self.area.shut_down()


def form(rows: Sequence[tuple[str, QWidget] | QWidget]) -> QFormLayout:
    """Return a form: a label with its field, or a widget alone, in each row."""
    made = QFormLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(6)
    made.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    made.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    for row in rows:
        if isinstance(row, QWidget):
            made.addRow(row)
            continue
        title, field = row
        label = QLabel(title)
        label.setBuddy(field)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        label.setContentsMargins(0, 4, 0, 0)
        made.addRow(label, field)
    return made
