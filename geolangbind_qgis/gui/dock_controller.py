# SPDX-License-Identifier: GPL-2.0-or-later
"""What the controllers of all docks have in common: scene, bands, model, area and engine."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, QTimer

from geolangbind_qgis import settings
from geolangbind_qgis.gui import messages, scene_memory
from geolangbind_qgis.gui.background import BackgroundTask, run_in_background
from geolangbind_qgis.gui.dock_engine import DockEngine
from geolangbind_qgis.gui.engine_runs import EngineRuns
from geolangbind_qgis.gui.engine_status import EngineOffer
from geolangbind_qgis.gui.model_cards import ModelCards
from geolangbind_qgis.gui.model_library import library
from geolangbind_qgis.gui.numbers import duration_text
from geolangbind_qgis.gui.scene_bands import (
    SceneBands,
    look,
    preset_rows,
    repeats_single_band,
    summary,
    with_wavelengths,
)
from geolangbind_qgis.gui.scene_state import BandRow, SceneState
from geolangbind_qgis.layers.source import locate
from geolangbind_qgis.protocol import ModelReport

if TYPE_CHECKING:
    from geolangbind_qgis.gui.docks.engine_dock import EngineDock


class DockController(QObject):
    """Keeps ``state`` equal to what the dock shows.

    Subclasses set ``runs``, call ``begin`` at the end of their constructor, read
    what is their own in ``read_own`` and may act in ``scene_chosen``, ``scene_read``
    and ``engine_ready``.
    """

    runs: EngineRuns

    def __init__(self, iface: QgisInterface, dock: EngineDock, state: SceneState) -> None:
        super().__init__(dock)
        self.iface = iface
        self._dock = dock
        self._state = state
        self.layer: QgsRasterLayer | None = None
        self.scene_bands: SceneBands | None = None
        self._looking: BackgroundTask | None = None
        self._remembering = False
        self._recall_soon = QTimer(self)
        self._recall_soon.setSingleShot(True)
        self._recall_soon.timeout.connect(self._recall)
        self.engine = DockEngine(dock)
        self.library = library(iface)
        self.cards = ModelCards(iface, dock.model, self)

    def begin(self) -> None:
        """Listen to the widgets, take the scene that is chosen, look for the engine."""
        self._connect()
        self._scene_changed(self._dock.scene.layer())
        self.engine.status.look()

    def prepare_engine(self) -> None:
        """Start the engine in the background, unless it runs."""
        self.engine.status.start()

    def settings_changed(self) -> None:
        """Let the next call start an engine with the new settings."""
        self.runs.cancel()
        self.library.cancel_all()
        self.cards.refresh()
        self._dock.model.set_devices(())
        self.engine.restart()

    def shut_down(self) -> None:
        """Cancel everything; no signal reaches the dock afterwards."""
        self.engine.shut_down()
        if self._looking is not None:
            self._looking.forget()
        self.runs.shut_down()
        self.cards.shut_down()
        self.library.known.disconnect(self._models_known)
        self.library.weights_chosen.disconnect(self._dock.model.reload)
        QgsProject.instance().layersRemoved.disconnect(self.refresh)
        self._recall_soon.stop()
        self._let_go()

    def refresh(self, _: object = None) -> None:
        """Read the widgets into the state; say what is missing."""
        dock, state = self._dock, self._state
        state.bands = dock.bands.model.rows()
        state.repeats_single_band = repeats_single_band(state.sensor)
        state.scaling = dock.bands.scaling.currentData()
        state.offset = dock.bands.offset_value()
        chosen = dock.model.request()
        state.model, state.weights = chosen.name, chosen.weights
        state.device, state.offline = chosen.device, chosen.offline
        state.weights_problem = dock.model.problem()
        state.area_problem = dock.area.problem()
        state.engine_problem = self.engine.problem
        self.read_own()
        problems = state.problems()
        dock.run_bar.set_problem(problems[0].text if problems else "")

    def read_own(self) -> None:
        """Read the widgets that only this dock has into the state."""
        raise NotImplementedError

    def scene_chosen(self, layer: QgsRasterLayer | None) -> None:
        """Act on another scene, before its bands are known."""

    def scene_read(self) -> None:
        """Act on a scene whose bands are known now."""

    def engine_ready(self) -> None:
        """Act on an engine that has started."""

    def look_again(self, model: str) -> None:
        """Ask the engine for its models when a run has fetched one."""
        entry = self._dock.model.entry(model)
        if entry is not None and not entry.installed:
            self.prepare_engine()

    def how_it_ran(self, report: ModelReport, seconds: float) -> str:
        """Return a line with the model, the device and the time taken."""
        chooser = self._dock.model
        title, device = chooser.title(report.name), chooser.device_title(report.device)
        return self.tr("{0} on {1}, {2}").format(title, device, duration_text(seconds))

    def engine_works(self) -> None:
        """Take back what was said about the engine."""
        self.engine.works()

    def _connect(self) -> None:
        dock = self._dock
        dock.scene.changed.connect(self._scene_changed)
        dock.bands.edited.connect(self._bands_edited)
        dock.bands.sensor_chosen.connect(self._sensor_chosen)
        dock.bands.detect_again.connect(self._detect_again)
        dock.bands.wavelengths_pasted.connect(self._wavelengths_pasted)
        dock.model.changed.connect(self.refresh)
        dock.area.changed.connect(self.refresh)
        QgsProject.instance().layersRemoved.connect(self.refresh)
        dock.model.opened.connect(self.prepare_engine)
        dock.model.about_asked.connect(self._show_card)
        dock.run_bar.cancel_asked.connect(self.runs.cancel)
        self.engine.changed.connect(self.refresh)
        self.engine.ready.connect(self._engine_ready)
        self.library.known.connect(self._models_known)
        self.library.weights_chosen.connect(dock.model.reload)

    def _scene_changed(self, layer: QgsRasterLayer | None) -> None:
        if self._looking is not None:
            self._looking.forget()
            self._looking = None
        self._let_go()
        if layer is not None:
            layer.customPropertyChanged.connect(self._property_changed)
        self.layer, self.scene_bands = layer, None
        self._state.layer_id = layer.id() if layer is not None else ""
        self._state.layer_name = layer.name() if layer is not None else ""
        self._state.scene_problem, self._state.sensor = "", ""
        self._state.looking = layer is not None
        self._dock.export.show_source(None, None, 0.0)
        self._dock.bands.set_scaling(settings.SCALING.get(), None)  # not those of the last scene
        self._show_bands()
        self.scene_chosen(layer)
        if layer is None:
            return
        place = locate(layer)
        layer_id = layer.id()
        self._looking = run_in_background(
            self.tr("GeoLangBind: bands of “{0}”").format(layer.name()),
            lambda: look(place),
            lambda found, error: self._looked(layer_id, found, error),
        )

    def _looked(self, layer_id: str, found: SceneBands | None, error: Exception | None) -> None:
        self._looking = None
        if layer_id != self._state.layer_id or self.layer is None:
            return
        self._state.looking = False
        self.scene_bands = found
        if error is not None or found is None:
            text = self.tr("“{0}” cannot be read: {1}").format(self._state.layer_name, error)
            self._state.scene_problem = text
        elif found.detection is None:
            self._state.scene_problem = found.source.why_not
        else:
            canvas = self.iface.mapCanvas()
            view = canvas.mapSettings().mapUnitsPerPixel()
            same = canvas.mapSettings().destinationCrs() == self.layer.crs()
            self._dock.export.show_source(self.layer, found.source, view if same else 0.0)
            self._recall()
            self.scene_read()
            return
        self._show_bands()

    def _recall(self) -> None:
        """Take what was detected, and over it what is remembered with the layer."""
        found, state = self.scene_bands, self._state
        if self.layer is None or found is None or found.detection is None:
            return
        state.sensor, state.offset = found.detection.sensor, None
        scene_memory.recall(self.layer, found.rows, state)
        self._dock.bands.set_scaling(state.scaling, state.offset)
        self._show_bands()

    def _let_go(self) -> None:
        """Listen to the layer no more; it may be about to be deleted, or gone."""
        if self.layer is not None:
            with contextlib.suppress(TypeError, RuntimeError):
                self.layer.customPropertyChanged.disconnect(self._property_changed)

    def _property_changed(self, key: str) -> None:
        """Follow what another dock remembers with the scene."""
        if scene_memory.is_ours(key) and not self._remembering:
            self._recall_soon.start(0)

    def _show_bands(self) -> None:
        detection = self.scene_bands.detection if self.scene_bands else None
        state, dock = self._state, self._dock
        rows = state.bands if detection else []
        dock.bands.set_bands(rows, state.sensor, self.scene_bands.notes if self.scene_bands else ())
        text = summary(rows, state.sensor) if detection else ""
        if state.looking:
            text = self.tr("Reading the bands of the scene…")
        dock.bands_section.summary.setText(text)
        dock.bands_section.setEnabled(detection is not None)
        self.refresh()

    def _bands_edited(self) -> None:
        self.refresh()
        settings.SCALING.set(self._state.scaling)
        self._dock.bands_section.summary.setText(summary(self._state.bands, self._state.sensor))
        if self.layer is not None:
            self._remembering = True
            scene_memory.remember(self.layer, self._state)
            self._remembering = False

    def _sensor_chosen(self, sensor: str) -> None:
        if self.scene_bands is None or self.scene_bands.detection is None:
            return
        try:
            rows = preset_rows(sensor, self.scene_bands.detection)
        except ValueError as error:
            messages.warn(self.iface, str(error))
            rows, sensor = self._state.bands, self._state.sensor
        self._set_rows(rows, sensor)

    def _wavelengths_pasted(self, text: str) -> None:
        try:
            rows = with_wavelengths(self._state.bands, text)
        except ValueError as error:
            messages.warn(self.iface, str(error))
            return
        self._set_rows(rows, self._state.sensor)

    def _set_rows(self, rows: list[BandRow], sensor: str) -> None:
        self._state.bands, self._state.sensor = rows, sensor
        self._show_bands()
        self._bands_edited()

    def _detect_again(self) -> None:
        if self.layer is not None:
            scene_memory.forget(self.layer)
            self._scene_changed(self.layer)

    def _engine_ready(self, offer: EngineOffer) -> None:
        self._dock.model.set_entries(offer.models)
        self._dock.model.set_devices(offer.devices)
        self.refresh()
        self.engine_ready()

    def _models_known(self) -> None:
        self._dock.model.set_entries(self.library.listing.models)
        self.refresh()

    def _show_card(self) -> None:
        self.cards.open()
        self.prepare_engine()  # it knows licence, size and where the files are
