# SPDX-License-Identifier: GPL-2.0-or-later
"""What a run needs from the project, taken in the main thread so that a task can go on alone."""

from __future__ import annotations

import atexit
import copy
import shutil
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsRasterBlockFeedback, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QThread

from geolangbind_qgis.gui.scene_state import SceneState
from geolangbind_qgis.gui.widgets.area_chooser import POLYGONS, AreaChoice
from geolangbind_qgis.layers import area as areas
from geolangbind_qgis.layers import export
from geolangbind_qgis.layers.source import SourceDescription, file_of
from geolangbind_qgis.protocol import Area

_session_folder = ""


@dataclass
class SceneCopy:
    """The export of a layer that the engine cannot open; ``path`` once it has been made.

    ``key`` says of what: two copies with the same one hold the same pixels.
    """

    key: tuple[Any, ...]
    job: export.ExportJob
    path: str = ""

    def ready(self, feedback: QgsRasterBlockFeedback, outputs: tuple[str, ...]) -> str:
        """Return the path, exporting first unless that was done; see ``export.ExportJob.run``."""
        export.check_outputs(self.job.layer_file, outputs)
        if not self.path:
            self.path = self.job.run(feedback)
        return self.path


@dataclass
class RunInputs:
    """Everything a run takes with it; ``request`` finishes it in the task's thread."""

    state: SceneState
    source: SourceDescription
    output: str
    frame: areas.SceneFrame
    scene_copy: SceneCopy | None = None
    polygons: QgsVectorLayer | None = None
    selected_only: bool = False

    @property
    def exports(self) -> bool:
        """Whether the layer has to be exported first."""
        return self.scene_copy is not None and not self.scene_copy.path

    def request(self, feedback: QgsRasterBlockFeedback) -> Any:
        """Export the layer if that is needed, read the polygons, build the request. Any thread.

        Raises ``layers.errors.LayerError`` or ``layers.errors.ExportCancelled``.
        """
        path = self.source.path
        if self.scene_copy is not None:
            path = self.scene_copy.ready(feedback, self.state.outputs(self.output))
            if self.state.offset is None:
                self.state.offset = export.offset_left(self.source, self.state.sensor)
        area = self.state.area
        if self.polygons is not None:
            area = polygon_area(self.polygons, self.frame, self.selected_only)
        request = self.state.request(path, self.output)
        return replace(request, scene=replace(request.scene, area=area))


def polygon_area(layer: QgsVectorLayer, frame: areas.SceneFrame, selected_only: bool) -> Area:
    """Return the polygons of a detached ``layer`` as an area; it is taken by this thread."""
    if layer.thread() is None:
        layer.moveToThread(QThread.currentThread())
    return areas.from_polygons(layer, frame, selected_only)


def collect(
    state: SceneState,
    layer: QgsRasterLayer,
    source: SourceDescription,
    choice: AreaChoice,
    resolution: float,
    what: str,
    earlier: SceneCopy | None = None,
) -> RunInputs:
    """Return the inputs of a run. Main thread; opens nothing large.

    ``what`` names a temporary output; ``earlier`` is a copy of the scene that is
    used again if it is still what the run needs. Raises
    ``layers.errors.LayerError`` with one line when area and scene do not meet.
    """
    frame = areas.frame(layer)
    kept = copy.deepcopy(state)
    kept.area = None
    if choice.rectangle is not None and choice.crs is not None:
        kept.area = areas.from_extent(choice.rectangle, choice.crs, frame)
    output = state.output or temporary_output(layer.name(), what)
    inputs = RunInputs(kept, source, output, frame)
    if choice.mode == POLYGONS and choice.layer is not None:
        _take_polygons(inputs, choice)
    if not source.opens_directly:
        extent = areas.rectangle(kept.area)
        if choice.mode == POLYGONS and choice.layer is not None:
            around = areas.from_extent(choice.layer.extent(), choice.layer.crs(), frame)
            extent = areas.rectangle(around)
        plan = export.plan(layer, resolution, extent)
        key = _key(layer, plan)
        if earlier is not None and earlier.key == key and Path(earlier.path).is_file():
            inputs.scene_copy = earlier
        else:
            target = temporary_output(layer.name(), "scene")
            inputs.scene_copy = SceneCopy(key, export.ExportJob(layer, plan, target, source))
    return inputs


def temporary_output(name: str, what: str) -> str:
    """Return a new path in a folder that QGIS's session owns, named after the scene."""
    safe = "".join(c if c.isalnum() or c in "-_" else "_" for c in name)[:40] or "scene"
    folder = tempfile.mkdtemp(dir=session_folder())
    return str(Path(folder) / f"{safe}_{what}.tif")


def session_folder() -> str:
    """Return the folder for what only this session of QGIS needs.

    It outlives the plugin, which may be reloaded or upgraded: layers show what lies in it.
    """
    global _session_folder
    if not _session_folder or not Path(_session_folder).is_dir():
        _session_folder = tempfile.mkdtemp(prefix="geolangbind-")
        atexit.register(shutil.rmtree, _session_folder, ignore_errors=True)
    return _session_folder


def _key(layer: QgsRasterLayer, plan: export.ExportPlan) -> tuple[Any, ...]:
    """Return what the pixels of a copy depend on."""
    file = Path(file_of(layer) or "/nowhere")
    status = file.stat() if file.is_file() else None
    stamp = (status.st_size, status.st_mtime_ns) if status is not None else ()
    crs = layer.crs().toWkt()
    return layer.id(), layer.source(), crs, plan.resolution, plan.extent.toString(12), stamp


def _take_polygons(inputs: RunInputs, choice: AreaChoice) -> None:
    """Detach a copy of the polygon layer, or read it here while it is being edited."""
    layer = choice.layer
    if layer is None:
        return
    if layer.isEditable():  # a copy would not hold the unsaved edits
        inputs.state.area = areas.from_polygons(layer, inputs.frame, choice.selected_only)
        return
    copied = layer.clone()
    if choice.selected_only:
        copied.selectByIds(layer.selectedFeatureIds())
    copied.setTransformContext(QgsProject.instance().transformContext())
    copied.moveToThread(None)
    inputs.polygons = copied
    inputs.selected_only = choice.selected_only
