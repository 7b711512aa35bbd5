# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock “GeoLangBind · Compare”: lays the widgets out; its controller does the work."""

from __future__ import annotations

from qgis.core import QgsRasterLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from geolangbind_qgis import settings
from geolangbind_qgis.gui.compare_controller import CompareController
from geolangbind_qgis.gui.compare_state import CLICK, PHOTO, TEXT, WAYS
from geolangbind_qgis.gui.docks.engine_dock import EngineDock, form
from geolangbind_qgis.gui.thumbnails import Thumbnails
from geolangbind_qgis.gui.widgets.answer_panel import AnswerPanel
from geolangbind_qgis.gui.widgets.click_way import ClickWay
from geolangbind_qgis.gui.widgets.gair_panel import GairPanel
from geolangbind_qgis.gui.widgets.more_options import detail_combo, spacing_box
from geolangbind_qgis.gui.widgets.photo_way import PhotoWay
from geolangbind_qgis.gui.widgets.run_bar import RunBar
from geolangbind_qgis.gui.widgets.section import Section
from geolangbind_qgis.gui.widgets.store_line import StoreLine
from geolangbind_qgis.gui.widgets.text_way import TextWay
from geolangbind_qgis.gui.widgets.ways import Ways
from geolangbind_qgis.layers import world


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("CompareDock", text)


class CompareDock(EngineDock):
    """A place, words or a photo in, a heatmap of what is like them out.

    ``locations_asked`` carries a photo: where else, without an image, may it be?
    """

    locations_asked = pyqtSignal(str)
    controller: CompareController

    help_page = "compare"

    def __init__(self, iface: QgisInterface) -> None:
        run_bar = RunBar(tr("As&k"), tr("Ask again, with what the dock shows now (Ctrl+Enter)"))
        super().__init__(iface, "compare", run_bar)
        self.setObjectName("GeoLangBindCompareDock")
        self.setWindowTitle(self.tr("Compare · GeoLangBind"))
        self.ways = Ways()
        self.click = ClickWay()
        self.text = TextWay()
        self.thumbnails = Thumbnails(self)
        self.photo = PhotoWay(self.thumbnails)
        self.ways.add(CLICK, self.tr("Click"), "place_like", self.click)
        self.ways.add(TEXT, self.tr("Text"), "mActionLabeling", self.text)
        self.ways.add(PHOTO, self.tr("Photo"), "photo", self.photo)
        self.gair = GairPanel(
            self.tr("Photos are compared by the model GAIR, which is not on this computer.")
        )
        self.gair.models_asked.connect(self.models_asked)
        self.answer = AnswerPanel()
        self.store = StoreLine()
        self.detail = detail_combo()
        self.spacing = spacing_box(self.tr("automatic"))
        self.spacing.setToolTip(self.tr("Size of the heatmap's pixels in units of the scene's CRS"))
        more = QWidget()
        self._options = form(
            [
                (self.tr("&Area"), self.area),
                (self.tr("De&tail"), self.detail),
                (self.tr("Pixel si&ze"), self.spacing),
            ]
        )
        more.setLayout(self._options)
        self.more_section = Section(self.tr("More"), more, settings.COMPARE_MORE_OPEN.get())
        scene = form([(self.tr("&Scene"), self.scene), self.export])
        self.model_row = QWidget()
        self.model_row.setLayout(form([(self.tr("&Model"), self.model)]))
        parts = [scene, self.bands_section, self.ways, self.model_row, self.gair, self.answer]
        self.set_column([*parts, self.store, self.more_section])
        self._restore()
        self.controller = CompareController(iface, self)
        self.controller.show_way()
        self.more_section.folded.connect(lambda folded: settings.COMPARE_MORE_OPEN.set(not folded))

    def more_summary(self) -> str:
        """Return what differs from the defaults in a few words."""
        combos = (self.area.mode, self.detail)
        said = [combo.currentText() for combo in combos if combo.currentIndex() > 0]
        if self.ways.current() == PHOTO and self.spacing.value():
            said.append(self.tr("pixels of {0}").format(self.spacing.text()))
        return ", ".join(said)

    def show_way(self, way: str) -> None:
        """Show what only this way to ask needs: its model, its options."""
        self.model_row.setVisible(way != PHOTO)
        self.gair.setVisible(way == PHOTO)
        for widget in (self.spacing, self._options.labelForField(self.spacing)):
            widget.setVisible(way == PHOTO)

    def show_unit(self, scene: QgsRasterLayer | None) -> None:
        """Give the pixel size in units of this scene's CRS; a size in others is forgotten."""
        unit = world.unit_name(scene.crs()) if scene is not None else ""
        if unit != self.spacing.suffix():
            self.spacing.setValue(0.0)
            self.spacing.setSuffix(unit)

    def show_answer(self) -> None:
        """Scroll to the answer."""
        self.scroll_to(self.answer)

    def shut_down(self) -> None:
        """Cancel what runs and follow nothing any more; the dock is about to go."""
        super().shut_down()
        self.answer.shut_down()

    def _restore(self) -> None:
        self.detail.setCurrentIndex(max(self.detail.findData(settings.COMPARE_DETAIL.get()), 0))
        if settings.COMPARE_WAY.get() in WAYS:
            self.ways.choose(settings.COMPARE_WAY.get())
