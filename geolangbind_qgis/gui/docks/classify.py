# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock “GeoLangBind · Classify”: lays the widgets out; its controller does the work."""

from __future__ import annotations

from qgis.gui import QgisInterface, QgsDockWidget, QgsFileWidget
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAction,
    QFormLayout,
    QFrame,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from geolangbind_qgis import settings
from geolangbind_qgis.gui.controller import ClassifyController
from geolangbind_qgis.gui.widgets.area_chooser import AreaChooser
from geolangbind_qgis.gui.widgets.bands_panel import BandsPanel
from geolangbind_qgis.gui.widgets.banner import Banner
from geolangbind_qgis.gui.widgets.classes_panel import ClassesPanel
from geolangbind_qgis.gui.widgets.export_row import ExportRow
from geolangbind_qgis.gui.widgets.hint import icon
from geolangbind_qgis.gui.widgets.model_chooser import ModelChooser
from geolangbind_qgis.gui.widgets.more_options import MoreOptions
from geolangbind_qgis.gui.widgets.result_summary import ResultSummary
from geolangbind_qgis.gui.widgets.run_bar import RunBar
from geolangbind_qgis.gui.widgets.scene_chooser import SceneChooser
from geolangbind_qgis.gui.widgets.section import Section
from geolangbind_qgis.layers.result import is_result


class ClassifyDock(QgsDockWidget):
    """``visibility_chosen`` follows what the person wants, not tabs that cover the dock."""

    visibility_chosen = pyqtSignal(bool)

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__()
        self.setObjectName("GeoLangBindClassifyDock")
        self.setWindowTitle(self.tr("GeoLangBind · Classify"))
        self.setWindowIcon(icon("geolangbind"))
        self.banner = Banner(self.tr("Choose Python…"))
        self.scene = SceneChooser(iface, is_result)
        self.export = ExportRow()
        self.bands = BandsPanel()
        self.bands_section = Section(self.tr("Bands"), self.bands, settings.BANDS_OPEN.get())
        self.classes = ClassesPanel()
        self.model = ModelChooser()
        self.area = AreaChooser(iface)
        self.output = _output_chooser(self.tr("Temporary file"))
        self.more = MoreOptions()
        self.more_section = Section(self.tr("More"), self.more, settings.MORE_OPEN.get())
        self.result = ResultSummary()
        self.run_bar = RunBar()
        self._lay_out()
        self._set_tab_order()
        self.controller = ClassifyController(iface, self)
        run = QAction(self.tr("Run"), self)
        run.setShortcut(QKeySequence("Ctrl+Return"))
        run.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        run.triggered.connect(self.run_bar.run)
        self.addAction(run)
        self._scrolling = QTimer(self)
        self._scrolling.setSingleShot(True)
        self._scrolling.timeout.connect(self._scroll_to_result)
        self.openedStateChanged.connect(self._opened)
        self.bands_section.folded.connect(lambda folded: settings.BANDS_OPEN.set(not folded))
        self.more_section.folded.connect(lambda folded: settings.MORE_OPEN.set(not folded))

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
        self.scene.shut_down()
        self.area.shut_down()

    def show_result(self) -> None:
        """Scroll to the result, once it has its place."""
        self._scrolling.start(0)

    def _scroll_to_result(self) -> None:
        self.scroll.ensureWidgetVisible(self.result, 0, 9)

    def _opened(self, opened: bool) -> None:
        self.visibility_chosen.emit(opened)

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(9, 9, 9, 9)
        column.setSpacing(8)
        column.addWidget(self.banner)
        form = _form()
        self._add(form, self.tr("&Scene"), self.scene)
        form.addRow(self.export)
        column.addLayout(form)
        column.addWidget(self.bands_section)
        column.addWidget(self.classes)
        form = _form()
        self._add(form, self.tr("&Model"), self.model)
        self._add(form, self.tr("&Area"), self.area)
        self._add(form, self.tr("&Output"), self.output)
        column.addLayout(form)
        column.addWidget(self.more_section)
        column.addWidget(self.result)
        column.addStretch(1)
        self.scroll = QScrollArea()
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

    def _add(self, form: QFormLayout, title: str, field: QWidget) -> None:
        label = QLabel(title)
        label.setBuddy(field)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        label.setContentsMargins(0, 4, 0, 0)
        form.addRow(label, field)

    def _set_tab_order(self) -> None:
        order = [
            self.scene.combo,
            self.bands_section.button,
            self.bands.sensor,
            self.bands.table,
            self.bands.scaling,
            self.classes.table,
            self.classes.add_button,
            self.classes.remove_button,
            self.classes.sets_button,
            self.model.combo,
            self.model.about_button,
            self.model.details_button,
            self.area.mode,
            self.area.draw,
            self.output.lineEdit(),
            self.more_section.button,
            self.run_bar.button,
            self.result.slider,
        ]
        for place in range(1, len(order)):
            before, after = order[place - 1], order[place]
            QWidget.setTabOrder(before, after)


def _form() -> QFormLayout:
    form = QFormLayout()
    form.setContentsMargins(0, 0, 0, 0)
    form.setSpacing(6)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    return form


def _output_chooser(placeholder: str) -> QgsFileWidget:
    chooser = QgsFileWidget()
    chooser.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
    chooser.setFilter("GeoTIFF (*.tif *.tiff)")
    chooser.setConfirmOverwrite(True)
    chooser.lineEdit().setPlaceholderText(placeholder)
    chooser.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return chooser
