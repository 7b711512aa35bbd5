# SPDX-License-Identifier: GPL-2.0-or-later
"""What a run needs from the project, taken in the main thread so that a task can go on alone."""

from __future__ import annotations

import copy
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from qgis.core import QgsProject, QgsRasterBlockFeedback, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QThread

from geolangbind_qgis.gui.state import ClassifyState
from geolangbind_qgis.gui.widgets.area_chooser import POLYGONS, AreaChoice
from geolangbind_qgis.layers import area as areas
from geolangbind_qgis.layers import export
from geolangbind_qgis.layers.source import SourceDescription
from geolangbind_qgis.protocol import Area, ClassifyRequest

_session_folder: tempfile.TemporaryDirectory[str] | None = None


@dataclass
class RunInputs:
    """Everything a run takes with it; ``request`` finishes it in the task's thread."""

    state: ClassifyState
    source: SourceDescription
    output: str
    frame: areas.SceneFrame
    export_job: export.ExportJob | None = None
    polygons: QgsVectorLayer | None = None
    selected_only: bool = False

    def request(self, feedback: QgsRasterBlockFeedback) -> ClassifyRequest:
        """Export the layer if that is needed, read the polygons, build the request. Any thread.

        Raises ``layers.errors.LayerError`` or ``layers.errors.ExportCancelled``.
        """
        path = self.source.path
        if self.export_job is not None:
            wanted = self.state.request(path, self.output)
            outputs = (wanted.output, wanted.confidence_output, wanted.scores_output)
            export.check_outputs(self.export_job.layer_file, outputs)
            path = self.export_job.run(feedback)
            if self.state.offset is None:
                self.state.offset = export.offset_left(self.source, self.state.sensor)
        area = self.state.area
        if self.polygons is not None:
            area = polygon_area(self.polygons, self.frame, self.selected_only)
        return replace_area(self.state.request(path, self.output), area)


def replace_area(request: ClassifyRequest, area: Area | None) -> ClassifyRequest:
    """Return ``request`` for another area."""
    return replace(request, scene=replace(request.scene, area=area))


def polygon_area(layer: QgsVectorLayer, frame: areas.SceneFrame, selected_only: bool) -> Area:
    """Return the polygons of a detached ``layer`` as an area; it is taken by this thread."""
    if layer.thread() is None:
        layer.moveToThread(QThread.currentThread())
    return areas.from_polygons(layer, frame, selected_only)


def collect(
    state: ClassifyState,
    layer: QgsRasterLayer,
    source: SourceDescription,
    choice: AreaChoice,
    resolution: float,
) -> RunInputs:
    """Return the inputs of a run. Main thread; opens nothing large.

    Raises ``layers.errors.LayerError`` with one line when area and scene do not meet.
    """
    frame = areas.frame(layer)
    kept = copy.deepcopy(state)
    kept.area = None
    if choice.rectangle is not None and choice.crs is not None:
        kept.area = areas.from_extent(choice.rectangle, choice.crs, frame)
    output = state.output or temporary_output(layer.name())
    inputs = RunInputs(kept, source, output, frame)
    if choice.mode == POLYGONS and choice.layer is not None:
        _take_polygons(inputs, choice)
    if not source.opens_directly:
        extent = areas.rectangle(kept.area)
        if choice.mode == POLYGONS and choice.layer is not None:
            around = areas.from_extent(choice.layer.extent(), choice.layer.crs(), frame)
            extent = areas.rectangle(around)
        plan = export.plan(layer, resolution, extent)
        target = str(Path(temporary_output(layer.name())).with_suffix("")) + "_scene.tif"
        inputs.export_job = export.ExportJob(layer, plan, target, source)
    return inputs


def temporary_output(name: str) -> str:
    """Return a new path in a folder that QGIS's session owns, named after the scene."""
    global _session_folder
    if _session_folder is None or not Path(_session_folder.name).is_dir():
        _session_folder = tempfile.TemporaryDirectory(prefix="geolangbind-")
    safe = "".join(c if c.isalnum() or c in "-_" else "_" for c in name)[:40] or "scene"
    folder = tempfile.mkdtemp(dir=_session_folder.name)
    return str(Path(folder) / f"{safe}_classes.tif")


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
