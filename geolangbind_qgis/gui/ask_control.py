# SPDX-License-Identifier: GPL-2.0-or-later
"""Questions of the Compare dock: ask, put the answer on the map, save it."""

from __future__ import annotations

import contextlib
import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QTimer, pyqtSignal

from geolangbind_qgis.gui import messages
from geolangbind_qgis.gui.compare_state import CLICK, CompareState, Example
from geolangbind_qgis.gui.engine_runs import EngineRuns
from geolangbind_qgis.gui.engine_task import EngineTask, Inputs, ReadyRequest
from geolangbind_qgis.gui.numbers import duration_text, size_text
from geolangbind_qgis.gui.passed_files import PassedFiles
from geolangbind_qgis.gui.run_inputs import RunInputs, SceneCopy, collect, session_folder
from geolangbind_qgis.gui.scene_bands import SceneBands
from geolangbind_qgis.layers import heatmap
from geolangbind_qgis.layers.errors import LayerError
from geolangbind_qgis.layers.result import save_style
from geolangbind_qgis.protocol import SimilarityRequest, SimilarityResult

if TYPE_CHECKING:
    from geolangbind_qgis.gui.compare_controller import CompareController

SLOW_MS = 300  # what is answered before shows no progress
AFTER_MAP_MS = 15  # the map is drawn first, in other threads, then the dock
_NOT_ANSWERABLE = ("AreaError", "PromptError", "UsageError")  # the question is wrong, not the rest


class AskControl(EngineRuns):
    """One question at a time; of those that come meanwhile the newest is asked next.

    ``shown`` carries result and request of the heatmap that the dock shows now.
    """

    shown = pyqtSignal(object, object)
    refused = pyqtSignal(str)  # the places of the scene (its layer's id) have no answer

    def __init__(self, controller: CompareController) -> None:
        super().__init__(controller.iface, controller)
        self._controller = controller
        self.scene_copy: SceneCopy | None = None
        self.heatmap_id = ""  # the layer that the dock shows
        self.answered_examples: dict[str, list[Example]] = {}  # by the scene's layer id
        self._live: dict[str, str] = {}  # scene's layer id -> id of the layer that answers change
        self._scene_id = self._scene_name = ""
        self._asked: list[Example] | None = None  # places; None: the question was none of places
        self._saving = self._again = False
        self._saved_id = ""  # the heatmap that is being saved
        self._before: SimilarityRequest | None = None
        self._passed = PassedFiles(self)
        self._slow = _timer(self, SLOW_MS, self._show_running)
        self._later = _timer(self, AFTER_MAP_MS, self._show_newest)
        QgsProject.instance().layersRemoved.connect(self._layers_removed)
        QgsProject.instance().cleared.connect(self._project_left)
        self.iface.currentLayerChanged.connect(self.follow)

    def layer(self) -> QgsRasterLayer | None:
        """Return the heatmap that the dock shows, if it is still in the project."""
        found = QgsProject.instance().mapLayer(self.heatmap_id)
        return found if isinstance(found, QgsRasterLayer) else None

    def result(self) -> SimilarityResult | None:
        """Return the answer that this heatmap shows."""
        return heatmap.stored_answer(self.layer())

    def ask(self) -> None:
        """Ask what the dock shows, now or after the question that is under way."""
        controller, dock = self._controller, self._controller.dock
        controller.refresh()
        layer, found, state = controller.layer, controller.scene_bands, controller.state
        problems = state.problems()
        if problems or layer is None or found is None:
            if problems:
                messages.hint(self.iface, problems[0].text)
            return
        if self.task is not None:
            self._again = True
            return
        try:
            inputs = self.inputs(state, layer, found)
        except (LayerError, OSError) as error:
            messages.warn(self.iface, str(error))
            return
        self._scene_id, self._scene_name = layer.id(), layer.name()
        self._asked = list(state.examples) if state.way == CLICK else None
        title = self.tr("GeoLangBind: where is this in “{0}”").format(layer.name())
        self._start(title, inputs, quick=dock.store.encoded)

    def inputs(self, state: CompareState, layer: QgsRasterLayer, found: SceneBands) -> RunInputs:
        """Return what a question of ``state`` about the scene takes with it.

        Raises ``layers.errors.LayerError`` or ``OSError``.
        """
        dock, copied = self._controller.dock, not found.source.opens_directly
        state.stores = str(Path(session_folder()) / "stores") if copied else ""
        choice, resolution = dock.area.choice(), dock.export.value()
        inputs = collect(
            state, layer, found.source, choice, resolution, "similarity", self.scene_copy
        )
        self.scene_copy = inputs.scene_copy
        return inputs

    def save(self, path: str) -> None:
        """Write the heatmap that is shown to ``path``, compressed and with its style."""
        question = heatmap.stored_question(self.layer())
        if question is None or self.task is not None:
            return
        self._saved_id = self.heatmap_id
        wanted = dataclasses.replace(question, output=path, live=False)
        self._saving = True
        title = self.tr("GeoLangBind: saving a heatmap")
        self._start(title, ReadyRequest(wanted), quick=False)

    def cancel(self) -> None:
        """Stop the question under way, and forget the one that waits."""
        self._again = False
        super().cancel()

    def shut_down(self) -> None:
        """Cancel and forget; nothing is said any more."""
        QgsProject.instance().layersRemoved.disconnect(self._layers_removed)
        QgsProject.instance().cleared.disconnect(self._project_left)
        self.iface.currentLayerChanged.disconnect(self.follow)
        self._slow.stop()
        self._later.stop()
        super().shut_down()
        self._passed.remove_now()

    def follow(self, layer: QgsMapLayer | None) -> None:
        """Show the answer that a heatmap holds, e.g. in a project opened again."""
        if not isinstance(layer, QgsRasterLayer) or layer.id() == self.heatmap_id:
            return
        if heatmap.stored_answer(layer) is not None:
            self.heatmap_id = layer.id()
            self._show_newest()

    def progressed(self, fraction: float, message: str, remaining_s: float | None) -> None:
        """Show how far the answer is."""
        self._controller.dock.run_bar.set_progress(fraction, message, remaining_s)

    def answered(self, result: SimilarityResult, request: SimilarityRequest) -> None:
        """Put the answer on the map at once, then into the dock."""
        saving, again = self._saving, self._again
        self.ended()
        try:
            if saving:
                self._saved(result, request)
            else:
                self._put_on_map(result, request)
                self._say_encoded(result, request)
        except LayerError as error:
            messages.warn(self.iface, str(error))
            return
        self._controller.engine_works()
        self._controller.look_again(request.model.name)
        self._later.start()
        if again:
            self.ask()

    def failed(self, line: str, kind: str) -> None:
        """Say it; a question without an answer is taken back."""
        saving = self._saving
        super().failed(self._controller.without_model(line, kind), kind)
        if kind in _NOT_ANSWERABLE and not saving and self._asked is not None:
            self.refused.emit(self._scene_id)

    def cancelled(self) -> None:
        """Say that nothing was changed."""
        self.ended()
        self._controller.dock.run_bar.set_note(self.tr("Cancelled: nothing was changed."))

    def ended(self) -> None:
        """Let the next question come."""
        super().ended()
        self._saving = self._again = False
        self._slow.stop()
        dock = self._controller.dock
        dock.run_bar.set_running(False)
        dock.store.setEnabled(True)
        dock.answer.save.setEnabled(self.layer() is not None)
        self._controller.refresh()

    def forget_encoding(self) -> None:
        """The stores were cleared: that the next question encodes needs no explanation."""
        self._before = None

    def _start(self, title: str, inputs: Inputs, quick: bool) -> None:
        """Begin; what is ``quick`` does not show in QGIS's list of tasks."""
        self._slow.start()
        self._controller.dock.answer.save.setEnabled(False)
        self.begin(EngineTask(title, "similarity", SimilarityResult, inputs, hidden=quick))

    def _show_running(self) -> None:
        dock = self._controller.dock
        dock.store.setEnabled(False)
        dock.run_bar.set_running(True)

    def _put_on_map(self, result: SimilarityResult, request: SimilarityRequest) -> None:
        project = QgsProject.instance()
        if self._asked is not None:
            self.answered_examples[self._scene_id] = self._asked
        layer = project.mapLayer(self._live.get(self._scene_id, ""))
        if isinstance(layer, QgsRasterLayer):
            before, question = layer.source(), heatmap.stored_question(layer)
            if question is not None and question.model.name != request.model.name:
                heatmap.set_threshold(layer, None)  # models have ranges of their own
            heatmap.replace(layer, result, request, self._scene_name)
            self._passed.add(before)
            node = project.layerTreeRoot().findLayer(layer.id())
            if node is not None and not node.isVisible():  # who asks wants to see
                node.setItemVisibilityCheckedParentRecursive(True)
        else:
            above = project.mapLayer(self._scene_id)
            layer = heatmap.add_heatmap(project, result, request, above, self._scene_name)
            self._live[self._scene_id] = layer.id()
            self._controller.dock.scene.refresh()
        self.heatmap_id = layer.id()

    def _saved(self, result: SimilarityResult, request: SimilarityRequest) -> None:
        """Let the layer show the file that was saved; the next answer gets a layer of its own."""
        layer = QgsProject.instance().mapLayer(self._saved_id)  # another may be shown by now
        if isinstance(layer, QgsRasterLayer):
            before = layer.source()
            scene = Path(request.scene.path).stem
            for scene_id, live in list(self._live.items()):
                if live == layer.id():
                    del self._live[scene_id]
                    known = QgsProject.instance().mapLayer(scene_id)
                    scene = known.name() if known is not None else scene
                    self._passed.add(before)
            heatmap.replace(layer, result, request, scene)
            save_style(layer)  # wherever the person wants it, a temporary folder too
        messages.tell(self.iface, self.tr("The heatmap was saved to {0}").format(result.heatmap))

    def _show_newest(self) -> None:
        layer = self.layer()
        result, request = heatmap.stored_answer(layer), heatmap.stored_question(layer)
        if layer is not None and result is not None and request is not None:
            self.shown.emit(result, request)

    def _say_encoded(self, result: SimilarityResult, request: SimilarityRequest) -> None:
        before, self._before = self._before, request
        if not result.encoded:
            return
        took, size = duration_text(result.seconds), size_text(result.store.size_bytes)
        same = before is not None and (before.scene, before.model, before.detail) == (
            request.scene,
            request.model,
            request.detail,
        )
        if same:
            line = self.tr("The scene has changed since it was encoded: encoded again in {0}.")
            messages.tell(self.iface, line.format(took))
            return
        line = self.tr("Encoded in {0} ({1}): further questions are answered at once.")
        messages.tell(self.iface, line.format(took, size))

    def _layers_removed(self, ids: list[str]) -> None:
        if self.task is not None and self._scene_id in ids and not self._saving:
            self.drop()  # its answer has no place, least of all in another project
            self.cancelled()
        for scene_id, live in list(self._live.items()):
            if live in ids or scene_id in ids:
                del self._live[scene_id]
        if self.heatmap_id in ids:
            self.heatmap_id = ""
            with contextlib.suppress(RuntimeError):
                self._controller.dock.answer.set_live(False)

    def _project_left(self) -> None:
        """Another project is opened: show no answer of this one."""
        self._later.stop()
        self._live.clear()
        self.answered_examples.clear()
        self.heatmap_id = ""
        with contextlib.suppress(RuntimeError):
            self._controller.spectra.forget()
            self._controller.dock.answer.clear()
            self._controller.dock.run_bar.set_note("")


def _timer(parent: AskControl, milliseconds: int, slot: object) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(slot)
    return timer
