# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock “GeoLangBind · Compare”: lays the widgets out; its controller does the work."""

from __future__ import annotations

from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QWidget

from geolangbind_qgis import settings
from geolangbind_qgis.gui.compare_controller import CompareController
from geolangbind_qgis.gui.compare_state import CLICK, TEXT
from geolangbind_qgis.gui.docks.engine_dock import EngineDock, form
from geolangbind_qgis.gui.widgets.answer_panel import AnswerPanel
from geolangbind_qgis.gui.widgets.click_way import ClickWay
from geolangbind_qgis.gui.widgets.more_options import detail_combo
from geolangbind_qgis.gui.widgets.run_bar import RunBar
from geolangbind_qgis.gui.widgets.section import Section
from geolangbind_qgis.gui.widgets.store_line import StoreLine
from geolangbind_qgis.gui.widgets.text_way import TextWay
from geolangbind_qgis.gui.widgets.ways import Ways


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("CompareDock", text)


class CompareDock(EngineDock):
    """A place or words in, a heatmap of what is like them out."""

    controller: CompareController

    def __init__(self, iface: QgisInterface) -> None:
        run_bar = RunBar(tr("As&k"), tr("Ask again, with what the dock shows now (Ctrl+Enter)"))
        super().__init__(iface, "compare", run_bar)
        self.setObjectName("GeoLangBindCompareDock")
        self.setWindowTitle(self.tr("GeoLangBind · Compare"))
        self.ways = Ways()
        self.click = ClickWay()
        self.text = TextWay()
        self.ways.add(CLICK, self.tr("Click"), "place_like", self.click)
        self.ways.add(TEXT, self.tr("Text"), "mActionLabeling", self.text)
        self.answer = AnswerPanel()
        self.store = StoreLine()
        self.detail = detail_combo()
        more = QWidget()
        options = form([(self.tr("&Area"), self.area), (self.tr("De&tail"), self.detail)])
        more.setLayout(options)
        self.more_section = Section(self.tr("More"), more, settings.COMPARE_MORE_OPEN.get())
        scene = form([(self.tr("&Scene"), self.scene), self.export])
        model = form([(self.tr("&Model"), self.model)])
        parts = [scene, self.bands_section, model, self.ways, self.answer]
        self.set_column([*parts, self.store, self.more_section])
        self._restore()
        self._set_tab_order()
        self.controller = CompareController(iface, self)
        self.more_section.folded.connect(lambda folded: settings.COMPARE_MORE_OPEN.set(not folded))

    def more_summary(self) -> str:
        """Return what differs from the defaults in a few words."""
        combos = (self.area.mode, self.detail)
        return ", ".join(combo.currentText() for combo in combos if combo.currentIndex() > 0)

    def show_answer(self) -> None:
        """Scroll to the answer."""
        self.scroll_to(self.answer)

    def shut_down(self) -> None:
        """Cancel what runs and follow nothing any more; the dock is about to go."""
        super().shut_down()
        self.answer.shut_down()

    def _restore(self) -> None:
        self.detail.setCurrentIndex(max(self.detail.findData(settings.COMPARE_DETAIL.get()), 0))
        if settings.COMPARE_WAY.get() == TEXT:
            self.ways.choose(TEXT)

    def _set_tab_order(self) -> None:
        self.set_tab_order(
            [
                self.scene.combo,
                self.bands_section.button,
                self.bands.sensor,
                self.bands.table,
                self.bands.scaling,
                self.model.combo,
                self.model.about_button,
                self.model.details_button,
                self.ways.tabs,
                self.click.button,
                self.click.table,
                self.text.phrase,
                self.answer.save,
                self.answer.threshold.tick,
                self.answer.threshold.value,
                self.store.button,
                self.more_section.button,
                self.area.mode,
                self.area.draw,
                self.detail,
                self.run_bar.button,
            ]
        )
