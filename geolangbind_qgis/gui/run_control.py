# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs of the Classify dock: start, show the result, follow the threshold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer

from geolangbind_qgis.gui import messages
from geolangbind_qgis.gui.engine_runs import EngineRuns
from geolangbind_qgis.gui.engine_task import EngineTask
from geolangbind_qgis.gui.numbers import duration_text, percent_text
from geolangbind_qgis.gui.run_inputs import collect
from geolangbind_qgis.layers import threshold
from geolangbind_qgis.layers.errors import LayerError
from geolangbind_qgis.layers.result import add_classification, stored_result
from geolangbind_qgis.protocol import ClassifyRequest, ClassifyResult

if TYPE_CHECKING:
    from geolangbind_qgis.gui.controller import ClassifyController


class RunControl(EngineRuns):
    """Owns the running task and the layer of the last result."""

    def __init__(self, controller: ClassifyController) -> None:
        super().__init__(controller.iface, controller)
        self._controller = controller
        self._scene_id = ""
        self.class_layer_id = ""
        QgsProject.instance().layersRemoved.connect(self._layers_removed)
        self.iface.currentLayerChanged.connect(self.follow)

    def start(self) -> None:
        """Start a run with what the dock shows."""
        controller, dock = self._controller, self._controller.dock
        controller.refresh()
        layer, found = controller.layer, controller.scene_bands
        if self.task is not None or controller.state.problems() or layer is None or found is None:
            return
        choice, resolution = dock.area.choice(), dock.export.value()
        try:
            inputs = collect(controller.state, layer, found.source, choice, resolution, "classes")
        except (LayerError, OSError) as error:
            messages.warn(self.iface, str(error))
            return
        self._scene_id = layer.id()
        dock.run_bar.set_running(True)
        title = self.tr("GeoLangBind: classes of “{0}”").format(layer.name())
        self.begin(EngineTask(title, "classify", ClassifyResult, inputs))

    def shut_down(self) -> None:
        """Cancel and forget; nothing is said any more."""
        QgsProject.instance().layersRemoved.disconnect(self._layers_removed)
        self.iface.currentLayerChanged.disconnect(self.follow)
        super().shut_down()

    def set_threshold(self, percent: int) -> None:
        """Let the class layer show places less confident than ``percent`` as unclassified."""
        layer = QgsProject.instance().mapLayer(self.class_layer_id)
        if not isinstance(layer, QgsRasterLayer):
            return
        try:
            threshold.set_threshold(layer, percent)
        except LayerError as error:
            messages.warn(self.iface, str(error))

    def follow(self, layer: QgsMapLayer | None) -> None:
        """Show the result that ``layer`` was made from, e.g. in a project opened again."""
        if not isinstance(layer, QgsRasterLayer) or layer.id() == self.class_layer_id:
            return
        result = stored_result(layer)
        if result is not None:
            self._show(result, layer)

    def progressed(self, fraction: float, message: str, remaining_s: float | None) -> None:
        """Show how far the run is."""
        self._controller.dock.run_bar.set_progress(fraction, message, remaining_s)

    def answered(self, result: ClassifyResult, request: ClassifyRequest) -> None:
        """Add the class map to the project and show its areas."""
        self.ended()
        self._controller.engine_works()
        if self.has_no_place(result.class_raster):
            return
        project = QgsProject.instance()
        above = project.mapLayer(self._scene_id)
        try:
            layers = add_classification(project, result, request, above)
        except LayerError as error:
            messages.warn(self.iface, str(error))
            return
        dock = self._controller.dock
        dock.scene.refresh()
        self._controller.look_again(request.model.name)
        self._show(result, layers.class_layer)
        dock.show_result()
        messages.tell(self.iface, self._one_line(result))

    def cancelled(self) -> None:
        """Say that nothing was written."""
        self.ended()
        self._controller.dock.run_bar.set_note(self.tr("Cancelled: nothing was written."))

    def ended(self) -> None:
        """Let Run be clicked again."""
        super().ended()
        self._controller.dock.run_bar.set_running(False)
        self._controller.refresh()

    def _show(self, result: ClassifyResult, layer: QgsRasterLayer) -> None:
        self.class_layer_id = layer.id()
        summary = self._controller.dock.result
        percent = threshold.threshold(layer)
        summary.show_result(result, layer.name(), self._notes(result), percent)
        summary.set_live(threshold.can_set_threshold(layer))

    def _layers_removed(self, ids: list[str]) -> None:
        if self.class_layer_id in ids:
            self._controller.dock.result.set_live(False)

    def _one_line(self, result: ClassifyResult) -> str:
        largest = sorted(result.areas, key=lambda area: -area.percent)[:3]
        found = ", ".join(f"{area.name} {percent_text(area.percent)} %" for area in largest)
        return self.tr("Classified in {0}: {1}").format(duration_text(result.seconds), found)

    def _notes(self, result: ClassifyResult) -> list[str]:
        how = self._controller.how_it_ran(result.model, result.seconds)
        notes = [how, *result.notes, *result.model.notes]
        return list(dict.fromkeys(note for note in notes if note))
