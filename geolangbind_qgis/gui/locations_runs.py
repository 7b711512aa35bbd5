# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs of the Locations dock: start, put the layer on the map, say what is in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsMapLayer, QgsProject, QgsRasterBlockFeedback, QgsRasterLayer

from geolangbind_qgis.gui import locations_state, messages
from geolangbind_qgis.gui.engine_runs import EngineRuns
from geolangbind_qgis.gui.engine_task import EngineTask
from geolangbind_qgis.gui.numbers import duration_text
from geolangbind_qgis.gui.run_inputs import temporary_output
from geolangbind_qgis.layers import locations
from geolangbind_qgis.layers.errors import LayerError
from geolangbind_qgis.layers.locations import stored_result
from geolangbind_qgis.protocol import LocationsRequest, LocationsResult

if TYPE_CHECKING:
    from geolangbind_qgis.gui.locations_controller import LocationsController


@dataclass
class LocationsInputs:
    """What the task takes with it: nothing has to be exported."""

    value: LocationsRequest
    exports: bool = False

    def request(self, feedback: QgsRasterBlockFeedback) -> LocationsRequest:
        """Return the request."""
        return self.value


class LocationsRuns(EngineRuns):
    """Owns the running task and knows the layer that the dock tells of."""

    def __init__(self, controller: LocationsController) -> None:
        super().__init__(controller.iface, controller)
        self._controller = controller
        self._layer_id = ""
        self._is_heatmap = False
        QgsProject.instance().layersRemoved.connect(self._layers_removed)
        self.iface.currentLayerChanged.connect(self.follow)

    def heatmap(self) -> QgsRasterLayer | None:
        """Return the layer that the dock tells of if it shows similarities, else ``None``."""
        found = QgsProject.instance().mapLayer(self._layer_id) if self._is_heatmap else None
        return found if isinstance(found, QgsRasterLayer) else None

    def follow(self, layer: QgsMapLayer | None) -> None:
        """Tell of a location layer that is chosen, e.g. in a project opened again."""
        result = stored_result(layer)
        if layer is not None and result is not None and layer.id() != self._layer_id:
            self._show(layer, result)

    def shut_down(self) -> None:
        """Cancel and forget; nothing is said any more."""
        QgsProject.instance().layersRemoved.disconnect(self._layers_removed)
        self.iface.currentLayerChanged.disconnect(self.follow)
        super().shut_down()

    def start(self) -> None:
        """Start a run with what the dock shows."""
        controller = self._controller
        controller.refresh()
        state = controller.state
        if self.task is not None or state.problems():
            return
        try:
            request = state.request(state.output or temporary_output("locations", state.kind))
        except OSError as error:
            messages.warn(self.iface, str(error))
            return
        controller.dock.run_bar.set_running(True)
        title = self.tr("GeoLangBind: location layer")
        inputs = LocationsInputs(request)
        self.begin(EngineTask(title, "locations", LocationsResult, inputs))

    def progressed(self, fraction: float, message: str, remaining_s: float | None) -> None:
        """Show how far the run is."""
        self._controller.dock.run_bar.set_progress(fraction, message, remaining_s)

    def answered(self, result: LocationsResult, request: LocationsRequest) -> None:
        """Add the layer to the project, above its rasters."""
        controller = self._controller
        locations_state.remember_speed(result, request)
        self.ended()
        controller.engine.works()
        if self.has_no_place(request.output):
            return
        try:
            layer = locations.add_locations(QgsProject.instance(), result, request)
        except LayerError as error:
            messages.warn(self.iface, str(error))
            return
        self._show(layer, result)
        line = self.tr("“{0}” made in {1}.")
        messages.tell(self.iface, line.format(layer.name(), duration_text(result.seconds)))

    def failed(self, line: str, kind: str) -> None:
        """Say what went wrong; where GAIR is missing the dock says how to get it."""
        if kind != "LicenceError":
            super().failed(line, kind)
            return
        self.ended()
        self._controller.prepare_engine()
        messages.warn(self.iface, self.tr("GAIR is not on this computer: download it in the dock."))

    def cancelled(self) -> None:
        """Say that nothing was written."""
        self.ended()
        self._controller.dock.run_bar.set_note(self.tr("Cancelled: nothing was written."))

    def ended(self) -> None:
        """Let Run be clicked again."""
        super().ended()
        self._controller.dock.run_bar.set_running(False)
        self._controller.refresh()

    def _show(self, layer: QgsMapLayer, result: LocationsResult) -> None:
        self._layer_id, self._is_heatmap = layer.id(), result.kind == "similarity"
        self._controller.show_result(result, layer.name())

    def _layers_removed(self, ids: list[str]) -> None:
        if self._layer_id in ids:
            self._layer_id = ""
            self._controller.show_here(None)
