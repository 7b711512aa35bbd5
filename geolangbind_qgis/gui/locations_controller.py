# SPDX-License-Identifier: GPL-2.0-or-later
"""Between the Locations dock's widgets, the place on the map and its runs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject
from qgis.gui import QgisInterface, QgsMapTool
from qgis.PyQt.QtCore import QObject

from geolangbind_qgis.gui import messages
from geolangbind_qgis.gui.dock_engine import DockEngine
from geolangbind_qgis.gui.engine_status import EngineOffer
from geolangbind_qgis.gui.gair_download import GairDownload
from geolangbind_qgis.gui.hover import Hover
from geolangbind_qgis.gui.locations_runs import LocationsRuns
from geolangbind_qgis.gui.locations_state import PLACE, LocationsState, parse_place
from geolangbind_qgis.gui.maptools.places import Markers, PlacesTool
from geolangbind_qgis.gui.maptools.switch import ToolSwitch
from geolangbind_qgis.gui.numbers import cosine_text, duration_text
from geolangbind_qgis.gui.photo_drop import PhotoDrop
from geolangbind_qgis.gui.widgets.rectangle_chooser import CANVAS
from geolangbind_qgis.layers import heatmap, world
from geolangbind_qgis.layers.errors import AreaError
from geolangbind_qgis.layers.locations import explained_text, place_text
from geolangbind_qgis.protocol import LocationsResult

if TYPE_CHECKING:
    from geolangbind_qgis.gui.docks.locations import LocationsDock


class LocationsController(QObject):
    """Keeps ``state`` equal to what the dock shows and starts the runs."""

    def __init__(self, iface: QgisInterface, dock: LocationsDock) -> None:
        super().__init__(dock)
        self.iface, self.dock = iface, dock
        self.state = LocationsState()
        self._canvas = iface.mapCanvas()
        self._open = True
        self._degrees = QgsCoordinateReferenceSystem(world.WGS84)
        self.markers = Markers(self._canvas)
        self.switch = ToolSwitch(self._canvas, dock.kind.pick, self._make_tool)
        self.engine = DockEngine(dock)
        self.download = GairDownload(iface, dock.model, self)
        self.runs = LocationsRuns(self)
        self.hover = Hover(self._canvas, self.runs.heatmap, self)
        self._connect()
        self.refresh()
        self.engine.status.look()

    def prepare_engine(self) -> None:
        """Start the engine in the background, unless it runs."""
        self.engine.status.start()

    def settings_changed(self) -> None:
        """Let the next call start an engine with the new settings."""
        self.runs.cancel()
        self.download.cancel()
        self.engine.restart()

    def shut_down(self) -> None:
        """Cancel everything and take tool and marker off the map."""
        self.dock.openedStateChanged.disconnect(self._opened)
        self._canvas.destinationCrsChanged.disconnect(self._show_marker)
        QgsProject.instance().layersRemoved.disconnect(self.refresh)
        self.engine.shut_down()
        self.download.shut_down()
        self.hover.shut_down()
        self.runs.shut_down()
        self.switch.shut_down()
        self.markers.remove()

    def refresh(self, _: object = None) -> None:
        """Read the widgets into the state; say what is missing and what a run would make."""
        dock, state = self.dock, self.state
        self._read_extent()
        state.chosen_spacing = dock.spacing.value()
        state.kind = dock.kind.kind()
        state.place = dock.kind.place.text()
        state.photo = dock.kind.photo.filePath().strip()
        state.regions = dock.kind.regions.value()
        state.dtype = str(dock.kind.dtype.currentData())
        state.components = dock.components.filePath().strip()
        state.components_output = dock.components_output.filePath().strip()
        state.output = dock.output.filePath().strip()
        state.model, state.model_problem = dock.model.request(), dock.model.problem()
        state.engine_problem = self.engine.problem
        problems = state.problems()
        dock.run_bar.set_problem(problems[0] if problems else "")
        dock.spacing.setSuffix(world.unit_name(state.crs) if state.extent else "")
        dock.size.setText(state.size_line())
        dock.show_more(state.kind)
        dock.kind.regions.setEnabled(not state.components)

    def show_result(self, result: LocationsResult, name: str) -> None:
        """Say below the options what the newest layer holds."""
        device = self.dock.model.device.title(result.model.device)
        how = self.tr("GAIR on {0}, {1}").format(device, duration_text(result.seconds))
        notes = [explained_text(result), *result.notes, how]
        self.dock.show_result(name, [note for note in notes if note], result.model.notes)
        self.dock.result.show_here(None, result.kind == "similarity")
        self.hover.read()

    def show_here(self, value: float | None) -> None:
        """Show the similarity under the cursor in the dock, and beside the place tool."""
        self.dock.result.show_here(value, self.runs.heatmap() is not None)
        if isinstance(self.switch.tool, PlacesTool) and self.dock.kind.pick.isChecked():
            self.switch.tool.show_tip("" if value is None else cosine_text(value))

    def _read_extent(self) -> None:
        state, chooser = self.state, self.dock.extent
        choice = chooser.choice()
        state.extent, state.extent_problem = None, chooser.problem()
        if choice.rectangle is None or choice.crs is None:
            return
        try:
            is_view = choice.mode == CANVAS
            state.extent = world.within_world(choice.rectangle, choice.crs, is_view)
            state.crs = choice.crs
        except AreaError as error:
            state.extent_problem = str(error)

    def _connect(self) -> None:
        dock = self.dock
        for signal in (
            dock.extent.changed,
            dock.spacing.valueChanged,
            dock.kind.changed,
            dock.model.changed,
            dock.components.fileChanged,
            dock.components_output.fileChanged,
            dock.output.fileChanged,
            dock.more_section.folded,
            self.engine.changed,
            QgsProject.instance().layersRemoved,
        ):
            signal.connect(self.refresh)
        dock.kind.changed.connect(self._kind_changed)
        PhotoDrop(dock).dropped.connect(self._photos_dropped)
        dock.run_bar.run_asked.connect(self.runs.start)
        dock.run_bar.cancel_asked.connect(self.runs.cancel)
        dock.model.details_button.clicked.connect(self._details_opened)
        dock.openedStateChanged.connect(self._opened)
        self._canvas.destinationCrsChanged.connect(self._show_marker)
        self.engine.ready.connect(self._engine_ready)
        self.hover.value.connect(self.show_here)

    def _engine_ready(self, offer: EngineOffer) -> None:
        self.download.engine_ready(offer)
        self.refresh()

    def _photos_dropped(self, paths: list[str]) -> None:
        self.dock.take_photo(paths[0])
        if len(paths) > 1:
            line = self.tr("One photo at a time: {0} is taken.")
            messages.hint(self.iface, line.format(Path(paths[0]).name))

    def _details_opened(self, opened: bool) -> None:
        if opened:
            self.prepare_engine()  # it knows the devices

    # --- the place on the map -------------------------------------------------------

    def _make_tool(self) -> QgsMapTool:
        tool = PlacesTool(self._canvas)
        tool.clicked.connect(lambda point, _: self._clicked(point))
        tool.given_up.connect(self.switch.leave)
        return tool

    def _clicked(self, point: QgsPointXY) -> None:
        crs = self._canvas.mapSettings().destinationCrs()
        place = heatmap.moved(point, crs, self._degrees)
        if place is None or abs(place.y()) > 90.0:
            messages.hint(self.iface, self.tr("That place lies beyond the world."))
            return
        longitude = (place.x() + 180.0) % 360.0 - 180.0
        self.dock.kind.place.setText(place_text((longitude, place.y())))

    def _kind_changed(self) -> None:
        if self.state.kind != PLACE:
            self.switch.leave()
        self._show_marker()

    def _show_marker(self) -> None:
        place = parse_place(self.state.place) if self.state.kind == PLACE and self._open else None
        shown = None
        if place is not None:
            target = self._canvas.mapSettings().destinationCrs()
            shown = heatmap.moved(QgsPointXY(*place), self._degrees, target)
        self.markers.show([(shown, True)] if shown is not None else [])

    def _opened(self, opened: bool) -> None:
        self._open = opened
        if not opened:
            self.switch.leave()
        self._show_marker()
