# SPDX-License-Identifier: GPL-2.0-or-later
"""Between the Compare dock's widgets, the places on the map and its questions."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer
from qgis.gui import QgisInterface, QgsMapTool
from qgis.PyQt.QtWidgets import QFileDialog

from geolangbind_qgis import settings
from geolangbind_qgis.gui import messages
from geolangbind_qgis.gui.ask_control import AskControl
from geolangbind_qgis.gui.compare_state import CLICK, PHOTO, CompareState, Example
from geolangbind_qgis.gui.dock_controller import DockController
from geolangbind_qgis.gui.engine_status import engine_is_running
from geolangbind_qgis.gui.hover import Hover
from geolangbind_qgis.gui.maptools.places import NEW, NOT, Markers, PlacesTool
from geolangbind_qgis.gui.maptools.switch import ToolSwitch
from geolangbind_qgis.gui.numbers import cosine_text, duration_text, size_text
from geolangbind_qgis.gui.photo_control import PhotoControl
from geolangbind_qgis.gui.spectra import Spectra
from geolangbind_qgis.gui.stores import Stores, of_scene
from geolangbind_qgis.layers import heatmap
from geolangbind_qgis.protocol import (
    ClearStoresResult,
    ModelReport,
    SimilarityRequest,
    SimilarityResult,
    StoresResult,
)

if TYPE_CHECKING:
    from geolangbind_qgis.gui.docks.compare import CompareDock


class CompareController(DockController):
    """Keeps ``state`` equal to what dock and map show, and asks."""

    runs: AskControl

    def __init__(self, iface: QgisInterface, dock: CompareDock) -> None:
        state = CompareState()
        super().__init__(iface, dock, state)
        self.dock, self.state = dock, state
        self._canvas = iface.mapCanvas()
        self.is_open = True
        self._stores_found: StoresResult | None = None
        self._kept: dict[str, list[Example]] = {}  # scene's layer id -> its places
        self.markers = Markers(self._canvas)
        self.switch = ToolSwitch(self._canvas, dock.click.button, self._make_tool)
        self.runs = AskControl(self)
        self.hover = Hover(self._canvas, self.runs.layer, self)
        self.spectra = Spectra(self)
        self.stores = Stores(self)
        self.photos = PhotoControl(self)
        self.begin()

    def read_own(self) -> None:
        """Read the way to ask, the phrase, the options, and GAIR where photos are asked about."""
        dock, state = self.dock, self.state
        state.way = dock.ways.current()
        state.phrase = dock.text.phrase.text()
        state.detail = int(dock.detail.currentData())
        state.spacing = dock.spacing.value() or None
        if state.way == PHOTO:
            chosen = dock.gair.request()
            state.model, state.weights = chosen.name, chosen.weights
            state.device, state.offline = chosen.device, chosen.offline
            state.weights_problem = dock.gair.problem()
        dock.more_section.summary.setText("" if dock.more_section.is_open else dock.more_summary())

    def scene_chosen(self, layer: QgsRasterLayer | None) -> None:
        """Show the places of this scene; those of others wait until they are chosen again."""
        self.state.examples = self._kept.setdefault(layer.id(), []) if layer is not None else []
        self._show_places()
        self._show_stores(None)
        self.dock.show_unit(layer)
        self.photos.scene_changed()

    def scene_read(self) -> None:
        """See whether the scene is encoded, unless the engine would have to be started for it."""
        if engine_is_running():
            self.stores.look(self.state.stores)

    def engine_ready(self) -> None:
        """See whether the scene is encoded."""
        self.stores.look(self.state.stores)

    def settings_changed(self) -> None:
        """Let the next call start an engine with the new settings."""
        self.photos.cancel()
        super().settings_changed()

    def how_it_ran(self, report: ModelReport, seconds: float) -> str:
        """Return a line with the model, the device and the time taken."""
        if report.name != "gair":
            return super().how_it_ran(report, seconds)
        device = self.dock.gair.device.title(report.device)
        return self.tr("GAIR on {0}, {1}").format(device, duration_text(seconds))

    def without_model(self, line: str, kind: str) -> str:
        """Return what to say of a failure; where GAIR is missing the dock says how to get it."""
        if kind != "LicenceError":
            return line
        self.prepare_engine()
        return self.tr("GAIR is not on this computer: download it in the dock.")

    def shut_down(self) -> None:
        """Cancel everything and take tool and markers off the map."""
        self._canvas.destinationCrsChanged.disconnect(self._show_markers)
        self.dock.openedStateChanged.disconnect(self._opened)
        QgsProject.instance().layersRemoved.disconnect(self._forget_places)
        self.hover.shut_down()
        self.photos.shut_down()
        self.spectra.forget()
        self.stores.forget()
        self.switch.shut_down()
        self.markers.remove()
        super().shut_down()

    def save_to(self, path: str) -> None:
        """Keep the heatmap that is shown as the GeoTIFF ``path``."""
        if not path.lower().endswith((".tif", ".tiff")):
            path += ".tif"
        settings.HEATMAP_FOLDER.set(os.path.dirname(path))
        self.runs.save(path)

    def _connect(self) -> None:
        super()._connect()
        dock = self.dock
        dock.ways.changed.connect(self._way_changed)
        dock.click.removal.connect(self._leave_out)
        dock.text.asked.connect(self.runs.ask)
        dock.text.edited.connect(self.refresh)
        dock.detail.currentIndexChanged.connect(self._detail_changed)
        dock.spacing.valueChanged.connect(self.refresh)
        self.engine.ready.connect(self.photos.engine_ready)
        dock.more_section.folded.connect(self.refresh)
        dock.run_bar.run_asked.connect(self.runs.ask)
        dock.answer.threshold_changed.connect(self._set_threshold)
        dock.answer.save_asked.connect(self._save)
        dock.store.clear_asked.connect(self._clear_stores)
        dock.openedStateChanged.connect(self._opened)
        self.runs.shown.connect(self._show_answer)
        self.runs.refused.connect(self._take_back)
        self.hover.value.connect(self._show_here)
        self.spectra.ready.connect(self._show_spectra)
        self.stores.listed.connect(self._show_stores)
        self.stores.cleared.connect(self._stores_cleared)
        self.stores.failed.connect(lambda line: messages.warn(self.iface, line))
        self._canvas.destinationCrsChanged.connect(self._show_markers)
        QgsProject.instance().layersRemoved.connect(self._forget_places)

    # --- places -----------------------------------------------------------------

    def _make_tool(self) -> QgsMapTool:
        tool = PlacesTool(self._canvas)
        tool.clicked.connect(self._clicked)
        tool.removal.connect(self._leave_out_near)
        tool.given_up.connect(self.switch.leave)
        return tool

    def _clicked(self, point: QgsPointXY, kind: str) -> None:
        layer = self.layer
        if layer is None:
            messages.hint(self.iface, self.state.problems()[0].text)
            return
        place = heatmap.moved(point, self._canvas.mapSettings().destinationCrs(), layer.crs())
        if place is None or not layer.extent().contains(place):
            line = self.tr("That place lies outside the scene “{0}”.")
            messages.hint(self.iface, line.format(layer.name()))
            return
        if kind == NEW:
            self.state.examples.clear()
        example = Example(place.x(), place.y(), kind != NOT)
        if example not in self.state.examples:
            self.state.examples.append(example)
        self.dock.ways.choose(CLICK)
        self._show_places()
        if kind == NOT and not any(e.positive for e in self.state.examples):
            self.refresh()  # says what is missing: no question yet
            return
        self.runs.ask()

    def _leave_out(self, places: list[int]) -> None:
        """Leave the places of these numbers out, and ask again with the rest."""
        gone = set(places)
        kept = [e for place, e in enumerate(self.state.examples) if place not in gone]
        self.state.examples[:] = kept
        self._show_places()
        self.refresh()
        if any(example.positive for example in kept):
            self.runs.ask()

    def _leave_out_near(self, point: QgsPointXY, reach: float) -> None:
        near = [
            (point.sqrDist(shown), number)
            for number, shown in enumerate(self._on_canvas())
            if shown is not None and point.sqrDist(shown) <= reach * reach
        ]
        if near:
            self._leave_out([min(near)[1]])

    def _take_back(self, scene_id: str) -> None:
        """Return to the places that were answered last: the newest have no answer."""
        examples = self._kept.get(scene_id)
        if examples is not None:
            examples[:] = self.runs.answered_examples.get(scene_id, [])
            self._show_places()
            self.refresh()

    def _forget_places(self, ids: list[str]) -> None:
        for layer_id in ids:
            self._kept.pop(layer_id, None)

    def _on_canvas(self) -> list[QgsPointXY | None]:
        """Return the places in the canvas CRS; ``None`` for one that has no place there."""
        if self.layer is None:
            return []
        crs, target = self.layer.crs(), self._canvas.mapSettings().destinationCrs()
        return [heatmap.moved(QgsPointXY(e.x, e.y), crs, target) for e in self.state.examples]

    def _show_places(self) -> None:
        self.dock.click.set_places(self.state.examples, ())
        self._show_markers()

    def _show_markers(self) -> None:
        shown = self.state.way == CLICK and self.is_open
        pairs = zip(self._on_canvas(), self.state.examples) if shown else ()
        self.markers.show([(point, e.positive) for point, e in pairs if point is not None])

    def show_way(self) -> None:
        """Show what belongs to the way that is chosen, in the dock and on the map."""
        way = self.dock.ways.current()
        if way != CLICK:
            self.switch.leave()
        self.dock.show_way(way)
        self.refresh()
        self.photos.way_changed(way)
        self._show_stores(self._stores_found)
        self._show_markers()

    def _way_changed(self, way: str) -> None:
        settings.COMPARE_WAY.set(way)
        self.show_way()
        if way == PHOTO:
            self.photos.prepare_engine()

    def _opened(self, opened: bool) -> None:
        self.is_open = opened
        if not opened:
            self.switch.leave()
            self.photos.switch.leave()
        self.photos.show_on_map()
        self._show_markers()

    def _detail_changed(self) -> None:
        settings.COMPARE_DETAIL.set(int(self.dock.detail.currentData()))
        self.refresh()

    # --- the answer ---------------------------------------------------------------

    def _show_answer(self, result: SimilarityResult, request: SimilarityRequest) -> None:
        layer, dock = self.runs.layer(), self.dock
        if layer is None:
            return
        values = result.histogram
        step = (values.high - values.low) / max(1, len(values.counts))
        middles = [values.low + step * (place + 0.5) for place in range(len(values.counts))]
        how = self.how_it_ran(result.model, result.seconds)
        notes = [how, *result.notes, *result.model.notes]
        new = not dock.answer.isVisibleTo(dock)
        dock.answer.show_answer(
            result,
            layer.name(),
            list(dict.fromkeys(notes)),
            heatmap.colors(layer, middles),
            heatmap.threshold(layer),
        )
        self.hover.read()
        if new:
            dock.show_answer()
        found = {(p.x, p.y, p.positive): p.value for p in result.points}
        examples = [Example(p.x, p.y, p.positive) for p in result.points]
        dock.click.set_places(
            self.state.examples,
            [found.get((e.x, e.y, e.positive)) for e in self.state.examples],
        )
        self.spectra.ask(request.scene, examples)
        if result.encoded or not dock.store.knows(result.store.name):
            self.stores.look(self.state.stores)

    def _show_spectra(self, spectra: list, unit: str) -> None:
        label = self.tr("Reflectance") if unit == "reflectance" else self.tr("Stored value")
        self.dock.answer.show_spectra(spectra, label)

    def _show_here(self, value: float | None) -> None:
        self.dock.answer.show_here(value)
        if isinstance(self.switch.tool, PlacesTool) and self.dock.click.button.isChecked():
            self.switch.tool.show_tip("" if value is None else cosine_text(value))

    def _set_threshold(self) -> None:
        layer = self.runs.layer()
        if layer is not None:
            heatmap.set_threshold(layer, self.dock.answer.threshold.threshold())

    def _save(self) -> None:
        layer = self.runs.layer()
        if layer is None:
            return
        proposed = "".join(c if c.isalnum() else "_" for c in layer.name()).strip("_")
        start = os.path.join(settings.HEATMAP_FOLDER.get() or os.path.expanduser("~"), proposed)
        path, _ = QFileDialog.getSaveFileName(
            self.dock, self.tr("Save the heatmap"), f"{start}.tif", "GeoTIFF (*.tif *.tiff)"
        )
        if path:
            self.save_to(path)

    # --- what is encoded ------------------------------------------------------------

    def _show_stores(self, found: StoresResult | None) -> None:
        self._stores_found = found
        every = found.stores if found is not None else ()
        path = self.scene_bands.source.path if self.scene_bands is not None else ""
        copied = self.runs.scene_copy
        if not path and copied is not None and self.layer is not None:
            path = copied.path if copied.key[0] == self.layer.id() else ""
        kind = "localized" if self.state.way == PHOTO else "patches"
        self.dock.store.show_stores(of_scene(every, path, kind), every)

    def _clear_stores(self, names: list[str]) -> None:
        if self.runs.task is None:
            self.stores.clear(self.state.stores, names)

    def _stores_cleared(self, done: ClearStoresResult) -> None:
        self.runs.forget_encoding()
        messages.tell(self.iface, self.tr("{0} freed.").format(size_text(done.freed_bytes)))
        self.stores.look(self.state.stores)
