# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock “GeoLangBind · Classify”: lays the widgets out; its controller does the work."""

from __future__ import annotations

from qgis.gui import QgisInterface, QgsFileWidget
from qgis.PyQt.QtWidgets import QSizePolicy

from geolangbind_qgis import settings
from geolangbind_qgis.gui.controller import ClassifyController
from geolangbind_qgis.gui.docks.engine_dock import EngineDock, form
from geolangbind_qgis.gui.widgets.classes_panel import ClassesPanel
from geolangbind_qgis.gui.widgets.more_options import MoreOptions
from geolangbind_qgis.gui.widgets.result_summary import ResultSummary
from geolangbind_qgis.gui.widgets.run_bar import RunBar
from geolangbind_qgis.gui.widgets.section import Section


class ClassifyDock(EngineDock):
    """Class names in, a class map out."""

    controller: ClassifyController

    help_page = "classify"

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(iface, "geolangbind", RunBar())
        self.setObjectName("GeoLangBindClassifyDock")
        self.setWindowTitle(self.tr("Classify · GeoLangBind"))
        self.classes = ClassesPanel()
        self.output = _output_chooser(self.tr("Temporary file"))
        self.more = MoreOptions()
        self.more_section = Section(self.tr("More"), self.more, settings.MORE_OPEN.get())
        self.result = ResultSummary()
        scene = form([(self.tr("&Scene"), self.scene), self.export])
        model = form(
            [
                (self.tr("&Model"), self.model),
                (self.tr("&Area"), self.area),
                (self.tr("&Output"), self.output),
            ]
        )
        parts = [scene, self.bands_section, self.classes, model, self.more_section, self.result]
        self.set_column(parts)
        self.controller = ClassifyController(iface, self)
        self.more_section.folded.connect(lambda folded: settings.MORE_OPEN.set(not folded))

    def show_result(self) -> None:
        """Scroll to the result."""
        self.scroll_to(self.result)


def _output_chooser(placeholder: str) -> QgsFileWidget:
    chooser = QgsFileWidget()
    chooser.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
    chooser.setFilter("GeoTIFF (*.tif *.tiff)")
    chooser.setConfirmOverwrite(True)
    chooser.lineEdit().setPlaceholderText(placeholder)
    chooser.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return chooser
