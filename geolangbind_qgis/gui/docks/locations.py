# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock “GeoLangBind · Locations”: lays the widgets out; its controller does the work."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.gui import QgisInterface, QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from geolangbind_qgis import settings
from geolangbind_qgis.gui.docks.column_dock import ColumnDock
from geolangbind_qgis.gui.docks.engine_dock import form
from geolangbind_qgis.gui.locations_controller import LocationsController
from geolangbind_qgis.gui.locations_state import FITTED, REGIONS
from geolangbind_qgis.gui.numbers import cosine_text
from geolangbind_qgis.gui.widgets.banner import Banner
from geolangbind_qgis.gui.widgets.extent_chooser import ExtentChooser
from geolangbind_qgis.gui.widgets.gair_panel import GairPanel
from geolangbind_qgis.gui.widgets.hint import Hint
from geolangbind_qgis.gui.widgets.location_kind import LocationKind
from geolangbind_qgis.gui.widgets.more_options import spacing_box
from geolangbind_qgis.gui.widgets.run_bar import RunBar
from geolangbind_qgis.gui.widgets.section import Section


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("LocationsDock", text)


class LocationsDock(ColumnDock):
    """An extent in, a layer of what the model knows about its places out."""

    controller: LocationsController

    help_page = "locations"

    def __init__(self, iface: QgisInterface) -> None:
        tip = tr("Make the layer and add it to the map (Ctrl+Enter)")
        super().__init__("locations", RunBar(tr("&Make layer"), tip))
        self.setObjectName("GeoLangBindLocationsDock")
        self.setWindowTitle(self.tr("Locations · GeoLangBind"))
        self.extent = ExtentChooser(iface)
        self.spacing = spacing_box(self.tr("automatic"))
        self.spacing.setToolTip(self.tr("Size of a pixel in units of the extent's CRS"))
        self.size = Hint()
        self.kind = LocationKind()
        self.model = GairPanel()
        self.model.models_asked.connect(self.models_asked)
        self.output = _file(self.tr("Temporary file"), "GeoTIFF (*.tif *.tiff)", save=True)
        components = self.tr("Components") + " (*.json)"
        self.components = _file(self.tr("found in the extent"), components)
        self.components.setToolTip(
            self.tr("Colours or regions of an earlier layer, so that both mean the same")
        )
        self.components_output = _file(self.tr("not saved"), components, save=True)
        more = QWidget()
        self._files = form([("", self.components), ("", self.components_output)])
        more.setLayout(self._files)
        self.more_section = Section(self.tr("More"), more, settings.LOCATIONS_MORE_OPEN.get())
        self.result = _Result()
        where = form(
            [
                (self.tr("&Extent"), self.extent),
                (self.tr("S&pacing"), _column(self.spacing, self.size)),
                (self.tr("S&how"), self.kind),
                (self.tr("&Output"), self.output),
            ]
        )
        self.set_column([self.model, where, self.more_section, self.result])
        self.controller = LocationsController(iface, self)
        self.more_section.folded.connect(
            lambda folded: settings.LOCATIONS_MORE_OPEN.set(not folded)
        )

    def ask_photo(self, path: str) -> None:
        """Ask where on Earth the model would expect the photo ``path``; nothing runs yet."""
        self.extent.choose_world()
        self.spacing.clear()  # one that fits the world
        self.take_photo(path)

    def take_photo(self, path: str) -> None:
        """Choose the similarity to the street-view photo ``path``, in the extent that is chosen."""
        self.kind.choose_photo(path)
        self.scroll_to(self.kind)

    def show_more(self, kind: str) -> None:
        """Show the files of components or regions for a ``kind`` with some; sum up while folded."""
        self.more_section.setVisible(kind in FITTED)
        if kind == REGIONS:
            labels = self.tr("&Take regions"), self.tr("&Save regions")
            titles = self.tr("regions from a file"), self.tr("regions saved")
        else:
            labels = self.tr("&Take components"), self.tr("&Save components")
            titles = self.tr("components from a file"), self.tr("components saved")
        files = self.components, self.components_output
        for file, label in zip(files, labels):
            self._files.labelForField(file).setText(label)
        chosen = [title for title, file in zip(titles, files) if file.filePath().strip()]
        self.more_section.summary.setText("" if self.more_section.is_open else ", ".join(chosen))

    def show_result(self, title: str, notes: Sequence[str], warnings: Sequence[str]) -> None:
        """Show what the newest layer holds; ``warnings`` cannot be missed."""
        self.result.show_lines(title, notes, warnings)
        self.scroll_to(self.result)

    def shut_down(self) -> None:
        """Cancel what runs and follow nothing any more; the dock is about to go."""
        super().shut_down()
        self.extent.shut_down()


class _Result(QWidget):
    """Hidden until there is a result: its name, what to know about it."""

    def __init__(self) -> None:
        super().__init__()
        self.title = QLabel()
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.here = QLabel()
        self.here.setTextFormat(Qt.TextFormat.PlainText)
        self.notice = Banner("")
        self.notice.button.hide()
        self.notes = Hint()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self.title, self.here, self.notice, self.notes):
            layout.addWidget(widget)
        self.hide()

    def show_lines(self, title: str, notes: Sequence[str], warnings: Sequence[str]) -> None:
        self.title.setText(title)
        self.notice.say("\n".join(warnings))
        self.notes.setText("\n".join(dict.fromkeys(notes)))
        self.show()

    def show_here(self, value: float | None, is_heatmap: bool) -> None:
        """Show the similarity under the cursor; other layers than heatmaps have none."""
        text = "–" if value is None else cosine_text(value)
        self.here.setText(self.tr("Under the cursor: {0}").format(text))
        self.here.setVisible(is_heatmap)


def _column(*widgets: QWidget) -> QWidget:
    """Return ``widgets`` one below the other; the first takes the focus."""
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(3)
    for widget in widgets:
        layout.addWidget(widget)
    column.setFocusProxy(widgets[0])
    return column


def _file(placeholder: str, kinds: str, save: bool = False) -> QgsFileWidget:
    chooser = QgsFileWidget()
    if save:
        chooser.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        chooser.setConfirmOverwrite(True)
    chooser.setFilter(kinds)
    chooser.lineEdit().setPlaceholderText(placeholder)
    chooser.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return chooser
