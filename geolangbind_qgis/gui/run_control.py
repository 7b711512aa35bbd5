# SPDX-License-Identifier: GPL-2.0-or-later
"""One run at a time: start, cancel, show the result, follow the threshold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject

from geolangbind_qgis.gui import messages
from geolangbind_qgis.gui.areas import percent_text
from geolangbind_qgis.gui.classify_task import ClassifyTask
from geolangbind_qgis.gui.run_inputs import collect
from geolangbind_qgis.layers import threshold
from geolangbind_qgis.layers.errors import LayerError
from geolangbind_qgis.layers.result import add_classification, stored_result
from geolangbind_qgis.protocol import ClassifyRequest, ClassifyResult

if TYPE_CHECKING:
    from geolangbind_qgis.gui.controller import ClassifyController


class RunControl(QObject):
    """Owns the running task and the layer of the last result."""

    def __init__(self, controller: ClassifyController) -> None:
        super().__init__(controller)
        self._controller = controller
        self._iface = controller.iface
        self.task: ClassifyTask | None = None
        self._scene_id = ""
        self.class_layer_id = ""
        QgsProject.instance().layersRemoved.connect(self._layers_removed)
        self._iface.currentLayerChanged.connect(self.follow)

    def start(self) -> None:
        """Start a run with what the dock shows."""
        controller, dock = self._controller, self._controller.dock
        controller.refresh()
        layer, found = controller.layer, controller.scene_bands
        if self.task is not None or controller.state.problems() or layer is None or found is None:
            return
        try:
            inputs = collect(
                controller.state, layer, found.source, dock.area.choice(), dock.export.value()
            )
        except (LayerError, OSError) as error:
            messages.warn(self._iface, str(error))
            return
        self._scene_id = layer.id()
        self.task = ClassifyTask(inputs)
        self.task.progressed.connect(dock.run_bar.set_progress)
        self.task.classified.connect(self._classified)
        self.task.failed.connect(self._failed)
        self.task.cancelled.connect(self._cancelled)
        dock.run_bar.set_running(True)
        QgsApplication.taskManager().addTask(self.task)

    def cancel(self) -> None:
        """Ask the running task to stop."""
        if self.task is not None:
            self.task.cancel()

    def shut_down(self) -> None:
        """Cancel and forget; nothing is said any more."""
        QgsProject.instance().layersRemoved.disconnect(self._layers_removed)
        self._iface.currentLayerChanged.disconnect(self.follow)
        if self.task is not None:
            for signal in (
                self.task.progressed,
                self.task.classified,
                self.task.failed,
                self.task.cancelled,
            ):
                signal.disconnect()
            self.task.cancel()
            self.task = None

    def set_threshold(self, percent: int) -> None:
        """Let the class layer show places less confident than ``percent`` as unclassified."""
        layer = QgsProject.instance().mapLayer(self.class_layer_id)
        if not isinstance(layer, QgsRasterLayer):
            return
        try:
            threshold.set_threshold(layer, percent)
        except LayerError as error:
            messages.warn(self._iface, str(error))

    def follow(self, layer: QgsMapLayer | None) -> None:
        """Show the result that ``layer`` was made from, e.g. in a project opened again."""
        if not isinstance(layer, QgsRasterLayer) or layer.id() == self.class_layer_id:
            return
        result = stored_result(layer)
        if result is not None:
            self._show(result, layer)

    def _classified(self, result: ClassifyResult, request: ClassifyRequest) -> None:
        self._end()
        self._controller.engine_works()
        project = QgsProject.instance()
        above = project.mapLayer(self._scene_id)
        try:
            layers = add_classification(project, result, request, above)
        except LayerError as error:
            messages.warn(self._iface, str(error))
            return
        dock = self._controller.dock
        dock.scene.refresh()
        self._look_again(request.model.name)
        self._show(result, layers.class_layer)
        dock.show_result()
        messages.tell(self._iface, self._one_line(result))

    def _look_again(self, model: str) -> None:
        """Ask the engine for its models when this run has fetched one."""
        entry = self._controller.dock.model.entry(model)
        if entry is not None and not entry.installed:
            self._controller.prepare_engine()

    def _show(self, result: ClassifyResult, layer: QgsRasterLayer) -> None:
        self.class_layer_id = layer.id()
        summary = self._controller.dock.result
        percent = threshold.threshold(layer)
        summary.show_result(result, layer.name(), self._notes(result), percent)
        summary.set_live(threshold.can_set_threshold(layer))

    def _failed(self, line: str) -> None:
        self._end()
        messages.warn(self._iface, line)

    def _cancelled(self) -> None:
        self._end()
        self._controller.dock.run_bar.set_note(self.tr("Cancelled: nothing was written."))

    def _end(self) -> None:
        self.task = None
        self._controller.dock.run_bar.set_running(False)
        self._controller.refresh()

    def _layers_removed(self, ids: list[str]) -> None:
        if self.class_layer_id in ids:
            self._controller.dock.result.set_live(False)

    def _one_line(self, result: ClassifyResult) -> str:
        largest = sorted(result.areas, key=lambda area: -area.percent)[:3]
        found = ", ".join(f"{area.name} {percent_text(area.percent)} %" for area in largest)
        return self.tr("Classified in {0}: {1}").format(self._duration(result.seconds), found)

    def _notes(self, result: ClassifyResult) -> list[str]:
        model = self._controller.dock.model
        how = self.tr("{0} on {1}, {2}").format(
            model.title(result.model.name),
            model.device_title(result.model.device),
            self._duration(result.seconds),
        )
        notes = [how, *result.notes, *result.model.notes]
        return list(dict.fromkeys(note for note in notes if note))

    def _duration(self, seconds: float) -> str:
        if seconds < 60:
            return self.tr("{0} s").format(max(1, round(seconds)))
        return self.tr("{0} min").format(round(seconds / 60))
